"""Holidays by name, in English and Chinese: fixed, by weekday, or by a calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from averment.reading.dates import feasts, lunar
from averment.reading.dates.near import (
    Days,
    OutOfRange,
    day_of,
    moved,
    nth_weekday,
    one_day,
    whole,
)

_FIXED = {
    # (month, day): names; an s or an apostrophe and "day" may follow in English.
    (1, 1): "new year|new years|new year's|元旦|元旦节|新年",
    (2, 14): "valentine|valentines|valentine's|情人节",
    (3, 8): "women's|international women's|妇女节|三八妇女节|国际妇女节",
    (3, 12): "植树节|中国植树节",
    (3, 15): "消费者权益日|国际消费者权益日",
    (3, 17): "saint patrick|saint patricks|saint patrick's|st patrick's|st. patrick's",
    (4, 1): "april fool|april fools|april fool's|愚人节",
    (4, 22): "earth|世界地球日|地球日",
    (5, 1): "may|labour day of may|劳动节|五一|五一节|五一劳动节|国际劳动节"
    "|五一国际劳动节",
    (5, 4): "青年节|五四青年节|中国青年节",
    (6, 1): "children's|儿童节|六一儿童节|国际儿童节|六一",
    (7, 1): "建党节|香港回归纪念日",
    (7, 4): "independence",
    (8, 1): "建军节|八一建军节|八一",
    (9, 3): "抗战胜利纪念日",
    (9, 10): "教师节|中国教师节",
    (10, 1): "国庆|国庆节|十一国庆节|十一国庆",
    (10, 16): "boss|boss's|bosses|老板节",
    (10, 31): "halloween|万圣节|万圣夜",
    (11, 1): "all saints|all saints'|诸圣节",
    (11, 11): "veterans|veteran's|armistice|remembrance|双十一|双11|光棍节",
    (12, 13): "国家公祭日",
    (12, 20): "澳门回归纪念日",
    (12, 24): "christmas eve|xmas eve|平安夜",
    (12, 25): "christmas|xmas|圣诞|圣诞节",
    (12, 31): "new year eve|new years eve|new year's eve",
}

_WEEKDAYS = {
    # (month, weekday, which): names.
    (1, 0, 3): "mlk|mlk jr.|martin luther king|martin luther king's"
    "|martin luther king jr.|civil rights",
    (2, 0, 3): "president|presidents|presidents'|president's|washington's birthday",
    (5, 6, 2): "mother|mothers|mother's|母亲节",
    (5, 0, -1): "memorial|阵亡将士纪念日",
    (6, 6, 3): "father|fathers|father's|父亲节",
    (9, 0, 1): "labor|labour",
    (10, 0, 2): "columbus",
    (11, 3, 4): "thanksgiving|感恩节",
}

_EASTER = {
    # Days after Easter Sunday: names.
    -47: "shrove tuesday|pancake tuesday|pancake day|mardi gras|忏悔节|忏悔星期二"
    "|忏悔火曜日",
    -46: "大斋期|大斋节|ash wednesday|圣灰星期三|圣灰日",
    -7: "palm sunday|圣枝主日|棕枝主日",
    -3: "maundy thursday|holy thursday|covenant thursday|濯足节|神圣星期四|圣周四",
    -2: "good friday|great friday|耶稣受难日|圣周五|受难节|主受难节|沈默周五|圣星期五",
    -1: "holy saturday|神圣周六|圣周六|圣星期六|耶稣受难日翌日",
    0: "easter|easter sunday|复活节",
    1: "easter monday|复活节星期一",
    39: "ascension|耶稣升天节",
    49: "pentecost|whit sunday|white sunday|圣灵降临节|五旬节",
    50: "whit monday|圣灵降临节翌日|圣灵节庆日",
    56: "trinity sunday|圣三一主日|圣三节|三一主日|圣三主日|天主三一主日",
}

_ORTHODOX = {
    # Days after Easter Sunday by the Julian calendar: names.
    -48: "clean monday|orthodox shrove monday|东正教洁净周一|洁净周一",
    -8: "lazarus saturday|拉撒路圣周六|拉匝路周六",
    -7: "orthodox palm sunday|东正教棕枝主日",
    -2: "orthodox good friday|orthodox great friday|东正教主受难节|东正教受难节"
    "|东正教耶稣受难日|东正教圣周五|东正教主受难节",
    -1: "东正教神圣周六|东正教圣周六|东正教主受难节翌日|东正教耶稣受难日翌日",
    0: "orthodox easter|orthodox easter sunday|东正教复活节",
}

_AFTER_THANKSGIVING = {
    1: "black friday|黑色星期五",
    4: "cyber monday|网络星期一",
}

_DAYS = (
    "may|earth|independence|boss|boss's|bosses|memorial|labor|"
    "labour|columbus|mother|mothers|mother's|father|fathers|"
    "father's|president|presidents|presidents'|president's|ascension|"
    "veterans|veteran's|armistice|remembrance|valentine|valentines|"
    "women's|children's|mlk|civil rights|april fool|april fools|"
    "april fool's"
)
WITH_DAY = frozenset(_DAYS.split("|"))
"""English names that need "day" after them."""

Rule = tuple[str, tuple[Any, ...]]


def _names() -> dict[str, Rule]:
    tables: dict[str, Mapping[Any, str]] = {
        "fixed": _FIXED,
        "weekday": _WEEKDAYS,
        "lunar": lunar.FEASTS,
        "jewish": feasts.JEWISH,
        "islamic": feasts.ISLAMIC,
        "easter": _EASTER,
        "orthodox": _ORTHODOX,
        "thanksgiving": _AFTER_THANKSGIVING,
        "term": {(): "清明|清明节|扫墓节"},
    }
    return {
        name: (kind, key if isinstance(key, tuple) else (key,))
        for kind, table in tables.items()
        for key, listed in table.items()
        for name in listed.split("|")
    }


NAMES = _names()
ENGLISH = {name: rule for name, rule in NAMES.items() if name.isascii()}
CHINESE = {name: rule for name, rule in NAMES.items() if not name.isascii()}


def holiday(name: str, *, year: int) -> tuple[Days, ...]:
    """The days of a holiday in a year, the likeliest reading first.

    Raises: OutOfRange, beyond the calendar.
    """
    kind, key = NAMES[name]
    if kind == "jewish":
        return feasts.jewish(key, year=year)
    if kind == "islamic":
        return feasts.islamic(key, year=year)
    if name in _LENT:
        ends = (moved(easter(year), shift, unit="day") for shift in (-46, -1))
        return ((next(ends), next(ends)),)
    return (one_day(_day(name, year=year)),)


_LENT = ("大斋期", "大斋节")


def _day(name: str, *, year: int) -> dt.date:
    kind, key = NAMES[name]
    if kind == "fixed":
        return day_of(year, *key)
    if kind == "lunar":
        return lunar.day_of(year, *key)
    if kind == "easter":
        return moved(easter(year), key[0], unit="day")
    if kind == "orthodox":
        return moved(orthodox_easter(year), key[0], unit="day")
    if kind == "thanksgiving":
        return moved(_day("thanksgiving", year=year), key[0], unit="day")
    if kind == "term":
        return _clear_and_bright(year)
    month, number, which = key
    found = nth_weekday(_month(year, month), number, of=which)[0]
    if found is None:
        raise OutOfRange
    return found


def _clear_and_bright(year: int) -> dt.date:
    """清明, when the sun has gone fifteen degrees from the equinox: 4 to 6 April.

    Source: the common rule of almanacs for each century. Raises: OutOfRange
        outside 1900 to 2099.
    """
    century, number = divmod(year, 100)
    if century not in _TERM_OF_CENTURY:
        raise OutOfRange
    day = (number * 2422 + _TERM_OF_CENTURY[century]) // 10000 - number // 4
    return day_of(year, 4, day)


_TERM_OF_CENTURY = {19: 55900, 20: 48100}


def holidays_around(name: str, *, day: dt.date) -> tuple[Days, ...]:
    """The next such holiday, and the last before it."""
    years = [holiday(name, year=day.year + shift) for shift in (-2, -1, 0, 1)]
    ahead = [one for one in years if one[0][1] and one[0][1] >= day][:1]
    gone = [one for one in years if one[0][1] and one[0][1] < day][-1:]
    return tuple(days for one in ahead + gone for days in one)


def _month(year: int, month: int) -> Days:
    return whole(day_of(year, month, 1), 0, unit="month")


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar.

    Source: the anonymous algorithm of 1876, in Meeus, Astronomical Algorithms
        (1991), ch. 8.
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return day_of(year, month, day + 1)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the Julian calendar, as a Gregorian day.

    Source: Meeus, Astronomical Algorithms (1991), ch. 8.
    """
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    centuries = year // 100
    return moved(
        day_of(year, month, day + 1), centuries - centuries // 4 - 2, unit="day"
    )
