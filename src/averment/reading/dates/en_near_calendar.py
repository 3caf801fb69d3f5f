"""English words for days and parts of the calendar: May Day, the third quarter."""

from __future__ import annotations

import datetime as dt
import re

from averment.reading.dates import en_words, holidays, near
from averment.reading.dates.en_near_words import (
    AGAIN,
    DECADES,
    ORDINAL,
    ORDINALS,
    TOWARDS,
    WEEKDAY,
    one_of,
    ordinal_of,
    said,
    weekday_of,
)
from averment.reading.dates.near import Days, Near, Production

_GAP = r"\s{1,4}"
_TOWARD = one_of(TOWARDS)
_OF_TOWARD = rf"(?:the{_GAP})?(?:{_TOWARD})"
_MONTH = rf"(?:{one_of(en_words.MONTHS)}|(?:{one_of(en_words.SHORT)})\.?)"


def _weekday_of_month(match: re.Match[str], day: dt.date) -> Near:
    """Friday the 13th: the nearest such before and after."""
    weekday, number = weekday_of(match["weekday"]), ordinal_of(said(match, "number"))
    found: list[Days] = []
    for months in (range(60), range(-1, -60, -1)):
        for shift in months:
            first = near.moved(day.replace(day=1), shift, unit="month")
            one = first + dt.timedelta(number - 1)
            if one.month == first.month and one.weekday() == weekday:
                found.append(near.one_day(one))
                break
    return near.near(*match.span(), *found, deictic=False)


def _holiday(match: re.Match[str], day: dt.date) -> Near | None:
    name = said(match, "name").replace("’", "'")
    if name in holidays.WITH_DAY and not match["day"]:
        return None
    if _OTHERS.search(match.string[max(0, match.start() - _BACK) : match.start()]):
        return None
    year, word = match["year"], said(match, "word")
    if year:
        found = holidays.holiday(name, year=int(year))
        return near.near(*match.span(), *found, deictic=False)
    if word:
        shift = TOWARDS[word]
        found = holidays.holiday(name, year=day.year + shift)
        return near.near(*match.span(), *found, deictic=False)
    every = holidays.holidays_around(name, day=day)
    turned = AGAIN.get(said(match, "toward"), 1)
    ordered = every[::-1] if turned < 0 else every
    return near.near(*match.span(), *ordered, deictic=False)


def _part_of_year(match: re.Match[str], day: dt.date) -> Near | None:
    """Q3 of 2016, the third quarter of this year, H2 2016."""
    unit = (match["letter"] or match["name"] or "q")[0].lower()
    words = match["number"] or said(match, "ordinal")
    number = int(words) if words.isdigit() else ordinal_of(words)
    name, size, parts = ("quarter", 3, 4) if unit == "q" else ("half", 6, 2)
    number = parts if number == -1 else number
    if not 1 <= number <= parts:
        return None
    years = _years(match, day)
    readings = [
        near.whole(_month_in(year, (number - 1) * size + 1), 0, unit=name)
        for year in years
    ]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _month_in(year: int, month: int) -> dt.date:
    """The first day of a month."""
    return near.day_of(year, month, 1)


def _years(match: re.Match[str], day: dt.date) -> list[int]:
    written = match["year"] or match["before"]
    if written:
        return [int(written) + (2000 if len(written) == len("54") else 0)]
    word = said(match, "word")
    if word:
        return [day.year + TOWARDS[word]]
    return [day.year, day.year + 1, day.year - 1]


def _decade(match: re.Match[str], day: dt.date) -> Near:
    """The nineties, the 70's: of this century or the one before."""
    if match["full"]:
        first = _month_in(int(match["full"]), 1)
        days = near.whole(first, 0, unit="decade")
        return near.near(*match.span(), days, sense="unit", deictic=False)
    short = int(match["short"]) if match["short"] else DECADES[said(match, "word")]
    century = day.year // 100 * 100
    firsts = (century - 100 + short, century + short)
    readings = [near.whole(_month_in(year, 1), 0, unit="decade") for year in firsts]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _day(match: re.Match[str], day: dt.date) -> Near | None:
    """The 21st, the twenty second, the 15th of this month."""
    number = ordinal_of(said(match, "number"))
    if not 1 <= number <= near.MONTH_DAYS:
        return None
    word = said(match, "word")
    if word:
        first = near.moved(day.replace(day=1), TOWARDS.get(word, 0), unit="month")
        return near.near(
            *match.span(), near.one_day(near.day_of(first.year, first.month, number))
        )
    return near.near(*match.span(), *near.days_around(day, number), deictic=False)


def _week_number(match: re.Match[str], day: dt.date) -> Near | None:
    """Week 27 of last year, by ISO 8601."""
    number, word = int(match["number"]), said(match, "word")
    year = int(match["year"] or day.year + (TOWARDS[word] if word else 0))
    try:
        first = dt.date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    days = near.whole(first, 0, unit="week")
    return near.near(*match.span(), days, sense="unit", deictic=False)


def _end(match: re.Match[str], day: dt.date) -> Near:
    """EOM and EOY: from the 21st, from September."""
    year = match["unit"].lower() == "y"
    first, last = near.whole(day, 0, unit="year" if year else "month")
    if first is None or last is None:
        return near.near(*match.span())
    late = near.day_of(first.year, 9, 1) if year else first.replace(day=21)
    return near.near(*match.span(), near.one_day(last), (late, last))


_BACK = 16
_OTHERS = re.compile(
    r"\b(?:chinese|lunar|jewish|islamic|parsi|tamil|orthodox|coptic)\s$", re.IGNORECASE
)
"""Words that make a holiday of the same name another."""
_YEAR_AFTER = (
    rf"(?:(?:,?{_GAP}(?:of{_GAP}|in{_GAP})?|-)(?P<year>[12][0-9]{{3}})\b"
    rf"|{_GAP}(?:of{_GAP})?(?P<word>{_OF_TOWARD}){_GAP}(?:year|yr))?"
)
_FOUR = one_of({k: v for k, v in ORDINALS.items() if v <= near.QUARTERS})


PRODUCTIONS: tuple[tuple[str, Production], ...] = (
    (
        (
            rf"(?P<weekday>{WEEKDAY}),?{_GAP}(?:the{_GAP})?"
            rf"(?P<number>[0-9]{{1,2}}(?:st|nd|rd|th)?|{one_of(ORDINALS)})\b"
            r"(?!\s?[ap]\.?m|[:/.-][0-9]|\s[a-z])"
        ),
        _weekday_of_month,
    ),
    (
        (
            rf"(?:(?P<toward>{'|'.join(AGAIN)}){_GAP})?"
            rf"(?P<name>{one_of(tuple(holidays.ENGLISH))})"
            rf"(?P<day>{_GAP}day)?(?:{_YEAR_AFTER})\b"
        ),
        _holiday,
    ),
    (
        (
            rf"(?:the{_GAP})?(?:(?P<before>(?:[12][0-9])?[0-9]{{2}})(?:{_GAP}|-)?)?"
            r"(?:(?P<letter>[qh])(?P<number>[1-4])"
            rf"|(?P<ordinal>{_FOUR}){_GAP}"
            rf"(?P<name>quarter|qtr|half))\b(?:{_YEAR_AFTER})(?!{_GAP}of{_GAP}(?!the\b))"
            rf"(?:{_GAP}of{_GAP}the{_GAP}year)?"
        ),
        _part_of_year,
    ),
    (
        rf"(?:the{_GAP})?(?:'?(?P<short>[2-9]0)\s?'?s|(?P<full>[12][0-9]{{2}}0)\s?'?s|(?P<word>{one_of(DECADES)}))\b",
        _decade,
    ),
    (
        (
            rf"(?:the{_GAP})(?P<number>{ORDINAL}|[0-9]{{1,2}})\b(?:{_GAP}day)?"
            rf"(?!{_GAP}(?:of{_GAP})?(?:{_MONTH})\b|{_GAP}[a-z]|%|[,.]?[0-9])"
        ),
        _day,
    ),
    (
        (
            rf"(?:the{_GAP})?(?P<number>{ORDINAL})(?:{_GAP}day)?{_GAP}(?:of{_GAP})?"
            rf"(?P<word>{_OF_TOWARD}|the){_GAP}month\b"
        ),
        _day,
    ),
    (r"(?:the\s)?eo(?P<unit>[my])\b", _end),
    (rf"week{_GAP}(?P<number>[0-9]{{1,2}})\b{_YEAR_AFTER}", _week_number),
)
"""Patterns and what each reads."""
