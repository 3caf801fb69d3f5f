"""Chinese words that name days from the document's day: 明天, 上周三, 国庆节."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from averment.reading.dates import near, zh_words
from averment.reading.dates.near import Near, Production, scanned
from averment.reading.dates.zh_near_calendar import PRODUCTIONS
from averment.reading.dates.zh_near_words import (
    DAYS,
    NUMBER,
    PLAIN,
    SIDE,
    TRIGGER,
    UNITS,
    WEEK,
    WEEKDAYS,
    YEARLY,
    YEARS,
    number_of,
    shift_of,
)


def _day(match: re.Match[str], day: dt.date) -> Near:
    moved = near.moved(day, DAYS[match[0]], unit="day")
    return near.near(*match.span(), near.one_day(moved))


def _year(match: re.Match[str], day: dt.date) -> Near:
    days = near.whole(day, YEARS[match[0]], unit="year")
    return near.near(*match.span(), days, sense="unit")


def _unit(match: re.Match[str], day: dt.date) -> Near:
    """这周, 下个月, 上季度."""
    days = near.whole(day, shift_of(match), unit=UNITS[match["unit"]])
    return near.near(*match.span(), days, sense="unit")


def _half_week(match: re.Match[str], day: dt.date) -> Near:
    first, last = near.whole(day, 0, unit="week")
    middle = near.moved(first or day, 3, unit="day")
    early = first, middle - dt.timedelta(1)
    return near.near(*match.span(), early if match["half"] == "上" else (middle, last))


def _weekday(match: re.Match[str], day: dt.date) -> Near:
    """周三, 上周三, 下周周六."""
    number = WEEKDAYS[match["weekday"]]
    if not match["side"]:
        return near.near(*match.span(), *near.weekday(day, number))
    found = near.weekday(day, number, weeks=shift_of(match))
    if match["side"] == "下":
        found += near.weekday(day, number)[:1]
    return near.near(*match.span(), *found)


def _away(match: re.Match[str], day: dt.date) -> Near | None:
    """三天前, 两周后, 半年之后: the day so far off, and the whole unit it lies in."""
    sign = -1 if match["back"] else 1
    unit, number = UNITS[match["unit"]], number_of(match["number"])
    if match["number"] == "半":
        number, unit = (6, "month") if unit == "year" else (15, "day")
    if not number:
        return None
    there = near.moved(day, number * sign, unit=unit)
    if match["half"] or match["more"]:
        extra = {"year": (6, "month"), "month": (15, "day")}.get(unit, (0, "day"))
        there = near.moved(there, extra[0] * sign, unit=extra[1])
    if match["on"] and not match["back"]:
        return near.near(*match.span(), (there, None), sense="open")
    readings = [near.one_day(there), near.whole(there, 0, unit=unit)]
    if not match["back"]:
        readings += [(there, None), (near.begun(there, unit=unit), None)]
    return near.near(*match.span(), *readings)


def _several(match: re.Match[str], day: dt.date) -> Near | None:
    """过去三年, 未来两天, 前两周."""
    number, unit = number_of(match["number"]), UNITS[match["unit"]]
    if not number:
        return None
    back = match["back"] is not None
    found = near.counted(day, -number if back else number, unit=unit)
    return near.near(*match.span(), *found, sense="unit")


def _within(match: re.Match[str], day: dt.date) -> Near | None:
    number = number_of(match["number"])
    if not number:
        return None
    last = near.moved(day, number, unit=UNITS[match["unit"]])
    readings = (day, last), (day, last - dt.timedelta(1))
    return near.near(*match.span(), *readings, sense="range")


_UNIT = r"(?P<unit>天|日|周|星期|礼拜|月|季度|年)"
_PRODUCTIONS: tuple[tuple[str, Production], ...] = (
    ("|".join(sorted(DAYS, key=len, reverse=True)), _day),
    (YEARLY, _year),
    (
        rf"{SIDE}(?P<unit>周末|周|星期|礼拜|月|季度|季|年|世纪)(?![一二三四五六日天末年])",
        _unit,
    ),
    (r"(?P<half>[上下])半(?:周|个?星期|个?礼拜)", _half_week),
    (
        rf"(?:{SIDE}(?:{WEEK}的?(?={WEEK}))?)?{WEEK}(?P<weekday>[一二三四五六日天])",
        _weekday,
    ),
    (
        (
            rf"(?:再?过)?(?P<number>{NUMBER})个?(?P<half>半)?{_UNIT}(?P<more>半)?"
            r"(?:之|(?P<on>以))?(?:(?P<back>前)|后)"
        ),
        _away,
    ),
    (
        (
            rf"(?<![超不通经度难只])过(?P<number>{NUMBER})个?(?P<half>半)?{_UNIT}"
            r"(?P<more>半)?(?P<on>(?!))?(?P<back>(?!))?"
        ),
        _away,
    ),
    (rf"(?P<number>{NUMBER})个?{_UNIT}(?:之|以)?内", _within),
    (
        (
            rf"(?:(?P<back>过去|最近|近|前|上)|未来|今后|接下来|后|下)的?\s?"
            rf"(?P<number>{NUMBER})\s?个?{_UNIT}"
        ),
        _several,
    ),
)
_COMPILED = tuple(
    (re.compile(pattern), found) for pattern, found in (*_PRODUCTIONS, *PRODUCTIONS)
)


def plain(text: str) -> str:
    """Traditional characters as simplified ones, one for one."""
    return text.translate(zh_words.SIMPLE).translate(PLAIN)


def named(text: str, *, day: dt.date) -> Iterator[Near]:
    """The words of a Chinese text that name days near another, in order."""
    return scanned(
        plain(text),
        day=day,
        trigger=TRIGGER,
        productions=_COMPILED,
        past_trigger=False,
    )
