"""Chinese words that name days from the document's day: 明天, 上周三, 国庆节."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from averment.reading.dates import holidays, lunar, near, zh_words
from averment.reading.dates.near import Near, OutOfRange, Production, scanned
from averment.reading.dates.zh_near_words import (
    AHEAD,
    DAYS,
    HOLIDAYS,
    LUNAR,
    NUMBER,
    PLAIN,
    SAID,
    SIDE,
    SIDES,
    TRIGGER,
    UNITS,
    WEEK,
    WEEKDAYS,
    YEAR,
    YEARLY,
    YEARS,
)
from averment.reading.dates.zh_numbers import SMALL, small_number, year_number


def _group(match: re.Match[str], name: str) -> str:
    return match.groupdict().get(name) or ""


def _number(words: str) -> int | None:
    if words == "两":
        return 2
    return int(words) if words.isascii() and words.isdigit() else small_number(words)


def _shift(match: re.Match[str], name: str = "side") -> int:
    """上上 is two back: the sign of the character times how often it stands."""
    side = match[name]
    return SIDES[side[0]] * len(side)


def _day(match: re.Match[str], day: dt.date) -> Near:
    moved = near.moved(day, DAYS[match[0]], unit="day")
    return near.near(*match.span(), near.one_day(moved))


def _year(match: re.Match[str], day: dt.date) -> Near:
    days = near.whole(day, YEARS[match[0]], unit="year")
    return near.near(*match.span(), days, sense="unit")


def _unit(match: re.Match[str], day: dt.date) -> Near:
    """这周, 下个月, 上季度."""
    days = near.whole(day, _shift(match), unit=UNITS[match["unit"]])
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
    found = near.weekday(day, number, weeks=_shift(match))
    if match["side"] == "下":
        found += near.weekday(day, number)[:1]
    return near.near(*match.span(), *found)


def _away(match: re.Match[str], day: dt.date) -> Near | None:
    """三天前, 两周后, 半年之后: the day so far off, and the whole unit it lies in."""
    sign = -1 if match["back"] else 1
    unit, number = UNITS[match["unit"]], _number(match["number"])
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
    return near.near(*match.span(), *readings)


def _several(match: re.Match[str], day: dt.date) -> Near | None:
    """过去三年, 未来两天, 前两周."""
    number, unit = _number(match["number"]), UNITS[match["unit"]]
    if not number:
        return None
    back = match["back"] is not None
    found = near.counted(day, -number if back else number, unit=unit)
    return near.near(*match.span(), *found, sense="unit")


def _within(match: re.Match[str], day: dt.date) -> Near | None:
    number = _number(match["number"])
    if not number:
        return None
    last = near.moved(day, number, unit=UNITS[match["unit"]])
    readings = (day, last), (day, last - dt.timedelta(1))
    return near.near(*match.span(), *readings, sense="range")


def _years(match: re.Match[str], day: dt.date) -> list[int]:
    """The years that words before a part of a year may mean."""
    written, word = _group(match, "year"), _group(match, "word")
    if word:
        return [day.year + YEARS[word]]
    if not written:
        return [day.year, day.year + 1, day.year - 1]
    number = year_number(written.replace("零", "〇"))
    if number >= near.CENTURY:
        return [number]
    century = day.year // 100 * 100
    both = (century + number, century - 100 + number)
    return sorted(both, key=lambda year: abs(year - day.year))


def _holiday(match: re.Match[str], day: dt.date) -> Near | None:
    name = match["name"]
    if match["year"] or match["word"]:
        years = _years(match, day)
        readings = [near.one_day(holidays.holiday(name, year=year)) for year in years]
        return near.near(*match.span(), *readings, deictic=False)
    every = holidays.holidays_around(name, day=day)
    return near.near(*match.span(), *every, deictic=False)


def _quarter(match: re.Match[str], day: dt.date) -> Near | None:
    """2013年一季度, 首季度, 今年第四季度."""
    words = match["number"]
    number = {"首": 1, "末": 4, "尾": 4}.get(words) or _number(words)
    if number is None or number not in range(1, 5):
        return None
    months = [near.day_of(year, number * 3 - 2, 1) for year in _years(match, day)]
    readings = [near.whole(month, 0, unit="quarter") for month in months]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _share(match: re.Match[str], day: dt.date) -> Near | None:
    """前三季度, 前两周 of a year, 上月最后五天."""
    number, unit = _number(match["number"]), UNITS[match["unit"]]
    if not number:
        return None
    if match["side"]:
        within = near.whole(day, _shift(match), unit="month")
    else:
        within = near.whole(near.day_of(_years(match, day)[0], 1, 1), 0, unit="year")
    first, last = within
    if unit == "week":
        first = near.nth_weeks(within, of=1)[0][0]
    if first is None or last is None:
        return None
    one = dt.timedelta(1)
    begun = near.moved(first, number, unit=unit) - one
    days = (first, begun)
    if match["last"]:
        days = near.moved(last + one, -number, unit=unit), last
    return near.near(*match.span(), days, sense="unit", deictic=False)


def _strokes(match: re.Match[str], day: dt.date) -> Near | None:
    """1/2/2020: the day first, or the month."""
    year, readings = int(match["y"]), []
    if year < near.CENTURY:
        year += day.year // near.CENTURY * near.CENTURY
        year -= near.CENTURY if year > day.year + AHEAD else 0
    for one, two in (("a", "b"), ("b", "a")):
        try:
            readings.append(
                near.one_day(near.day_of(year, int(match[two]), int(match[one])))
            )
        except OutOfRange:
            continue
    return near.near(*match.span(), *readings, deictic=False) if readings else None


def _months(match: re.Match[str], day: dt.date) -> Near | None:
    """前十一个月, 首月, 最后四个月 of a year."""
    number = 1 if match["edge"] else _number(match["number"] or "")
    if not number or number > near.MONTHS:
        return None
    end = (match["edge"] or match["side"])[0] in "末尾后最"
    year = _years(match, day)[0]
    first = near.day_of(year, 13 - number if end else 1, 1)
    days = near.whole(first, 0, unit="month", length=number)
    return near.near(*match.span(), days, sense="unit", deictic=False)


def _nth(match: re.Match[str], day: dt.date) -> Near | None:
    """五月第一周, 六月第三个星期日, 20年第52周."""
    month = small_number(match["month"]) if match["month"] else None
    last = match["last"] is not None
    number = -1 if last else _number(match["number"])
    if not number or (match["month"] and month not in range(1, 13)):
        return None
    readings = []
    for year in _years(match, day):
        first = near.day_of(year, month or 1, 1)
        within = near.whole(first, 0, unit="month" if month else "year")
        if match["weekday"]:
            of = WEEKDAYS[match["weekday"]]
            readings.append(near.nth_weekday(within, of, of=number))
        else:
            readings += near.nth_weeks(within, of=number)
    return near.near(*match.span(), *readings, deictic=False)


def _century(match: re.Match[str], day: dt.date) -> Near | None:
    """18世纪, 二十世纪八十年代, 本世纪20年代, 九十年代."""
    decade = small_number(match["decade"]) if match["decade"] else None
    if match["century"]:
        firsts = [((small_number(match["century"]) or 1) - 1) * 100]
    else:
        here = day.year // 100 * 100
        firsts = {"本": [here], "上": [here - 100]}.get(
            match["which"] or "", [here - 100, here]
        )
    if decade is None and not (match["century"] or match["which"]):
        return None
    unit = "century" if decade is None else "decade"
    readings = [
        near.whole(near.day_of(max(first + (decade or 0), 1), 1, 1), 0, unit=unit)
        for first in firsts
    ]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _day_alone(match: re.Match[str], day: dt.date) -> Near | None:
    number = small_number(match["day"])
    if number is None or number not in range(1, 32):
        return None
    return near.near(*match.span(), *near.days_around(day, number), deictic=False)


def _short_year(match: re.Match[str], day: dt.date) -> Near | None:
    """07 年, 零八年, 789年."""
    written = match["year"]
    years = [int(written)] if len(written) == len("789") else _years(match, day)
    readings = [near.whole(near.day_of(year, 1, 1), 0, unit="year") for year in years]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _digits(match: re.Match[str], day: dt.date) -> Near | None:
    """20240307, 1994.01-19, 12-11-10, 6/30."""
    said = match.groupdict()
    month, number = int(match["m"]), int(said.get("d") or 0)
    if not said.get("y"):
        readings = near.of_years(day, month, number) if 0 < month <= near.MONTHS else ()
        return near.near(*match.span(), *readings, deictic=False)
    year = int(match["y"])
    years = [year] if year >= near.CENTURY else [day.year // 100 * 100 + year]
    if not number:
        first = near.day_of(years[0], month, 1)
        days = near.whole(first, 0, unit="month")
        return near.near(*match.span(), days, sense="unit", deictic=False)
    found = near.one_day(near.day_of(years[0], month, number))
    return near.near(*match.span(), found, deictic=False)


def _month_day(match: re.Match[str], day: dt.date) -> Near | None:
    """三月初一, 一月二十三 and 零七年八月二十九号, with no or an odd year."""
    month, number = small_number(match["month"]), small_number(match["day"])
    if month is None or number is None or not 1 <= month <= near.MONTHS:
        return None
    if match["year"] or match["word"]:
        readings = tuple(
            near.one_day(near.day_of(year, month, number))
            for year in _years(match, day)
        )
    else:
        readings = near.of_years(day, month, number)
    return near.near(*match.span(), *readings, deictic=False)


def _lunar(match: re.Match[str], day: dt.date) -> Near | None:
    """农历八月十五, 正月三十, 三月初一, 闰四月: by the lunar calendar."""
    grounded = match["name"] or match["also"] or match["leap"] or match["early"]
    named = {"正": 1, "腊": 12, "冬": 11}.get(match["month"])
    month, number = named or small_number(match["month"]), _lunar_day(match)
    if month is None or not 1 <= month <= near.MONTHS:
        return None
    if not (grounded or named or match["ten"] is not None):
        return None
    readings = []
    for year in _years(match, day):
        try:
            days = lunar.month_of(year, month, leap=match["leap"] is not None)
            one = near.one_day(lunar.day_of(year, month, number)) if number else days
        except OutOfRange:
            continue
        readings.append(one)
    return near.near(*match.span(), *readings, deictic=False)


def _lunar_day(match: re.Match[str]) -> int | None:
    return small_number(match["day"]) if match["day"] else None


def _month(match: re.Match[str], day: dt.date) -> Near | None:
    month = small_number(match["month"])
    if month is None or not 1 <= month <= near.MONTHS:
        return None
    firsts = [near.day_of(year, month, 1) for year in _years(match, day)]
    readings = [near.whole(first, 0, unit="month") for first in firsts]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


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
    (rf"(?P<number>{NUMBER})个?{_UNIT}(?:之|以)?内", _within),
    (
        (
            rf"(?:(?P<back>过去|最近|近|前|上)|未来|今后|接下来|后|下)的?\s?"
            rf"(?P<number>{NUMBER})\s?个?{_UNIT}"
        ),
        _several,
    ),
    (
        rf"(?:农历(?!新年))?{SAID}(?<![教太排国烈])(?P<name>{HOLIDAYS})(?:那天|当天)?",
        _holiday,
    ),
    (rf"{SAID}(?:第)?(?P<number>[首末尾]|[一二三四1-4])(?:个)?季度", _quarter),
    (
        (
            rf"{SAID.rstrip('?')}(?:(?P<side>前|后|最后)的?\s?(?P<number>{NUMBER})\s?个?月"
            rf"|(?P<edge>[首末尾])月)"
        ),
        _months,
    ),
    (
        (
            rf"{SAID}(?:(?P<month>{SMALL})月份?的?)?(?:第(?P<number>{NUMBER})|(?P<last>最后一))"
            rf"个?(?:{WEEK}(?P<weekday>[一二三四五六日天])|{WEEK})"
        ),
        _nth,
    ),
    (
        (
            rf"(?:(?:(?P<century>{SMALL})|(?P<which>[本上]))世纪)?(?:的?(?P<decade>[0-9]0|"
            r"[二三四五六七八九]?十)年代)?(?<=[纪代])"
        ),
        _century,
    ),
    (
        (
            rf"(?P<name>{LUNAR})?{SAID}(?P<also>{LUNAR})?(?P<leap>闰)?(?P<month>[腊冬]|{SMALL})月"
            rf"(?:(?P<early>初)?(?:(?P<ten>(?=[廿卅]))?(?P<day>{SMALL}))[日号]?)?(?![0-9个份])"
        ),
        _lunar,
    ),
    (rf"(?P<day>{SMALL})[日号](?![子线码召称令])", _day_alone),
    (r"(?P<year>0[0-9])\s?年", _short_year),
    (rf"(?P<year>{YEAR}|[0-9]{{3}})\s?年(?![代级龄多前后内以之半])", _short_year),
    (r"(?P<y>[12][0-9]{3})(?P<m>[01][0-9])(?P<d>[0-3][0-9])(?![0-9])", _digits),
    (
        (
            r"(?P<y>[12][0-9]{3}|[0-9]{2})\s?[-./·—\s]\s?(?P<m>[01]?[0-9])\s?[-./·—\s]\s?"
            r"(?P<d>[0-3]?[0-9])(?![0-9])"
        ),
        _digits,
    ),
    (
        r"(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])/(?P<y>[12][0-9]{3}|[0-9]{2})(?![0-9])",
        _strokes,
    ),
    (
        (
            rf"(?:{SAID.removesuffix('?')}|(?P<side>[这本当此上下])(?:一)?个?月的?)"
            rf"(?:前|(?P<last>最后|后|末))\s?(?P<number>{NUMBER})\s?个?"
            rf"(?P<unit>季度|月|周|星期|天|日)"
        ),
        _share,
    ),
    (r"(?P<y>[12][0-9]{3})[-./](?P<m>[01]?[0-9])(?![0-9])", _digits),
    (r"(?P<m>[01]?[0-9])[/·](?P<d>[0-3]?[0-9])(?![0-9])", _digits),
    (rf"{SAID}(?P<month>{SMALL})月份?(?![前后内])", _month),
    (rf"{SAID}(?P<month>{SMALL})月(?P<day>{SMALL})[日号]?(?![0-9个])", _month_day),
)
_COMPILED = tuple((re.compile(pattern), found) for pattern, found in _PRODUCTIONS)


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
