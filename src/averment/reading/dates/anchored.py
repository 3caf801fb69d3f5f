"""Lengths of time that run to or from the document's day: within six months, 三年来."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from averment.reading.dates.near import (
    Days,
    OutOfRange,
    counted,
    moment_of,
    moved,
    one_day,
    whole,
)
from averment.record import Figure, Kind, Moment, Reading

_LOOK = 20
_UNITS = ("day", "week", "month", "year")
_SMALLER = {"year": (12, "month"), "month": (30, "day")}
"""A year and a half in months, half a month in days."""
_LONGEST = 400  # units; a longer one is no term

_Patterns = tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]


def _sides(*listed: tuple[str, str, str]) -> _Patterns:
    compiled = re.compile
    return tuple(
        (how, compiled(before, re.IGNORECASE), compiled(after, re.IGNORECASE))
        for how, before, after in listed
    )


_ANY = r"(?s:.*)"
_CHINESE = _sides(
    # How they lie to the document's day, the words before, the words after.
    ("back", rf"{_ANY}(?:过去|最近|以往|近)的?", _ANY),
    ("back", _ANY, rf"[以]?来(?![自到年]){_ANY}"),
    ("on", rf"{_ANY}(?:今后|未来|此后|以后)的?", _ANY),
    ("on", _ANY, rf"[之以]?(?:内|內){_ANY}"),
    ("ago", _ANY, rf"[之以]?前{_ANY}"),
    ("later", _ANY, rf"[之以]?(?:后|後){_ANY}"),
)
_ENGLISH = _sides(
    ("back", rf"{_ANY}\b(?:past|last|previous|preceding)\s+", _ANY),
    ("on", rf"{_ANY}\b(?:next|coming|following)\s+", _ANY),
    ("on", rf"{_ANY}\bwithin\s+(?:the\s+)?", _ANY),
    ("ago", _ANY, rf"\s+(?:ago|earlier)\b{_ANY}"),
    ("later", _ANY, rf"\s+(?:later|hence|from\s+now)\b{_ANY}"),
)
_LANGUAGES = {"zh": _CHINESE, "en": _ENGLISH}


def with_days(
    readings: Iterable[Reading], *, text: str, lang: str, reference: Moment | None
) -> Iterator[Reading]:
    """Lengths of time with the days they may cover, counted from the document's day.

    Shape: `alternatives` holds the days counted from that very day, then in whole
        units of the calendar; which of the two is meant, and whether the term runs
        from that day at all, the words do not say. Other readings are as they were.
    Open ends: without a day of the document there is nothing to count from.
    """
    patterns = _LANGUAGES.get(lang)
    day = reference.first if reference is not None else None
    for reading in readings:
        how = None
        if patterns and day and reading.kind is Kind.DURATION:
            how = _how(reading, text=text, patterns=patterns)
        term = _term(reading.value) if how else None
        if how is None or term is None or day is None:
            yield reading
            continue
        days = _days(day, how=how, number=term[0], unit=term[1])
        yield replace(reading, alternatives=tuple(moment_of(one) for one in days))


def _days(day: dt.date, *, how: str, number: int, unit: str) -> tuple[Days, ...]:
    sign, found = _COUNTED[how]
    try:
        return found(day, sign * number, unit)
    except OutOfRange:
        return ()


def _how(reading: Reading, *, text: str, patterns: _Patterns) -> str | None:
    start, end = reading.core.start, reading.core.end
    before, after = text[max(0, start - _LOOK) : start], text[end : end + _LOOK]
    return next(
        (
            how
            for how, opens, closes in patterns
            if opens.fullmatch(before) and closes.fullmatch(after)
        ),
        None,
    )


def _term(value: object) -> tuple[int, str] | None:
    """How many of which unit, at most: two or three years are three."""
    if not isinstance(value, Figure) or value.unit not in _UNITS:
        return None
    number, unit = value.numeral or value.bounds.high, value.unit
    if number is None or not 0 < number <= _LONGEST:
        return None
    if number.denominator != 1 and unit in _SMALLER:
        times, unit = _SMALLER[unit]
        number *= times
    return (int(number), unit) if number.denominator == 1 else None


def _away(day: dt.date, number: int, unit: str) -> tuple[Days, ...]:
    """The day so far off, and the whole unit it lies in."""
    there = moved(day, number, unit=unit)
    return tuple(dict.fromkeys((one_day(there), whole(there, 0, unit=unit))))


def _along(day: dt.date, number: int, unit: str) -> tuple[Days, ...]:
    """So many units on or back: by the day, and whole."""
    return tuple(dict.fromkeys(counted(day, number, unit=unit)))


_COUNTED: dict[str, tuple[int, Callable[[dt.date, int, str], tuple[Days, ...]]]] = {
    "on": (1, _along),
    "back": (-1, _along),
    "ago": (-1, _away),
    "later": (1, _away),
}
