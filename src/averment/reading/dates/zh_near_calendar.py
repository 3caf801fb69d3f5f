"""Chinese words for days and parts of the calendar: 国庆节, 前三季度, 正月十五."""

from __future__ import annotations

import datetime as dt
import re

from averment.reading.dates import holidays, lunar, near
from averment.reading.dates.near import Days, Near, OutOfRange, Production
from averment.reading.dates.zh_near_words import (
    AHEAD,
    HOLIDAYS,
    LUNAR,
    NUMBER,
    SAID,
    UNITS,
    WEEK,
    WEEKDAYS,
    YEAR,
    number_of,
    shift_of,
    years_of,
)
from averment.reading.dates.zh_numbers import SMALL, small_number


def _holiday(match: re.Match[str], day: dt.date) -> Near | None:
    name = match["name"]
    if match["year"] or match["word"]:
        years = years_of(match, day)
        found = (holidays.holiday(name, year=year) for year in years)
        readings = [days for of_year in found for days in of_year]
        return near.near(*match.span(), *readings, deictic=False)
    every = holidays.holidays_around(name, day=day)
    return near.near(*match.span(), *every, deictic=False)


def _quarter(match: re.Match[str], day: dt.date) -> Near | None:
    """2013年一季度, 首季度, 今年第四季度."""
    words = match["number"]
    number = {"首": 1, "末": 4, "尾": 4}.get(words) or number_of(words)
    if number is None or number not in range(1, 5):
        return None
    months = [near.day_of(year, number * 3 - 2, 1) for year in years_of(match, day)]
    readings = [near.whole(month, 0, unit="quarter") for month in months]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _share(match: re.Match[str], day: dt.date) -> Near | None:
    """前三季度, 前两周 of a year, 上月最后五天."""
    number, unit = number_of(match["number"]), UNITS[match["unit"]]
    if not number:
        return None
    if match["side"]:
        within = near.whole(day, shift_of(match), unit="month")
    else:
        within = near.whole(near.day_of(years_of(match, day)[0], 1, 1), 0, unit="year")
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
    number = 1 if match["edge"] else number_of(match["number"] or "")
    if not number or number > near.MONTHS:
        return None
    end = (match["edge"] or match["side"])[0] in "末尾后最"
    year = years_of(match, day)[0]
    first = near.day_of(year, 13 - number if end else 1, 1)
    days = near.whole(first, 0, unit="month", length=number)
    return near.near(*match.span(), days, sense="unit", deictic=False)


def _nth(match: re.Match[str], day: dt.date) -> Near | None:
    """五月第一周, 六月第三个星期日, 20年第52周."""
    month = small_number(match["month"]) if match["month"] else None
    last = match["last"] is not None
    number = -1 if last else number_of(match["number"])
    if not number or (match["month"] and month not in range(1, 13)):
        return None
    readings = []
    for year in years_of(match, day):
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
    years = [int(written)] if len(written) == len("789") else years_of(match, day)
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
            for year in years_of(match, day)
        )
    else:
        readings = near.of_years(day, month, number)
    if match[0][-1] not in "日号":
        readings += _also_lunar(match, day, month=month, number=number)
    return near.near(*match.span(), *readings, deictic=False)


def _also_lunar(
    match: re.Match[str], day: dt.date, *, month: int, number: int
) -> tuple[Days, ...]:
    """八月十五 without 日 may be of the lunar calendar."""
    found = []
    for year in years_of(match, day):
        try:
            found.append(near.one_day(lunar.day_of(year, month, number)))
        except OutOfRange:
            continue
    return tuple(found)


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
    for year in years_of(match, day):
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
    firsts = [near.day_of(year, month, 1) for year in years_of(match, day)]
    readings = [near.whole(first, 0, unit="month") for first in firsts]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


PRODUCTIONS: tuple[tuple[str, Production], ...] = (
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
        (
            r"(?P<a>[0-3]?[0-9])(?P<s>[/.-])(?P<b>[0-3]?[0-9])(?P=s)"
            r"(?P<y>[12][0-9]{3}|(?<=/)[0-9]{2})(?![0-9])"
        ),
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
"""Patterns and what each reads."""
