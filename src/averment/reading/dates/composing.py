"""English words before a date that make another: the first week of, two days after."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from averment.reading.dates import en_near_words, near
from averment.reading.dates.near import Days, Near, OutOfRange
from averment.record import Span

_ONE = dt.timedelta(1)
_BACK = 64


def _matching(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_UNIT = en_near_words.UNIT
_NTH = _matching(
    rf"(?:the\s)?(?:(?P<ordinal>{en_near_words.ORDINAL})\s(?:(?P<back>last)\s)?)"
    rf"(?:(?P<number>{en_near_words.NUMBER})\s)?"
    rf"(?:(?P<unit>{_UNIT})s?|(?P<weekday>{en_near_words.WEEKDAY}))"
    r"\s(?P<how>of|in|after|before)\s(?:the\s|a\s)?(?:year\s|month\sof\s)?$"
)
_WEEK_OF = _matching(
    r"(?:(?:the\s)?week(?P<end>end)?\s(?:of|starting|beginning|commencing|from|on)|w/c)\s(?:the\s|on\s)?$"
)
_FROM = _matching(
    rf"(?P<number>{en_near_words.NUMBER})\s(?P<unit>{_UNIT})s?\s"
    r"(?:(?P<back>before|prior\sto)|after|from|since|following)\s(?:the\s)?$"
)
_LONG = _matching(
    rf"(?:for\s(?!.*starting))?(?P<number>{en_near_words.NUMBER})\s(?P<unit>{_UNIT})s?,?\s"
    r"(?:starting\s)?(?:from|on|starting)?\s?(?:the\s)?$"
)
_TURN = _matching(r"(?P<turn>next|last|previous|coming|upcoming)\s$")
_PART = _matching(
    r"(?:the\s)?(?:(?P<early>early|earlier|beginning\sof|start\sof)|(?P<mid>mid|middle\sof)"
    r"|(?P<late>late|later|end\sof|rest\sof))[\s-](?:the\s|in\s)?$"
)


def _wider(one: Near, *, start: int, readings: Iterable[Days], sense: str) -> Near:
    kept = tuple(dict.fromkeys(readings))
    span = Span(start=start, end=one.span.end)
    return replace(one, span=span, readings=kept, sense=sense) if kept else one


def composed(one: Near, *, text: str) -> Near:
    """The first week of May, the week of May 8, two days after May 8, early June."""
    if one.sense in ("range", "open"):
        return one
    start = max(0, one.span.start - _BACK)
    back = text[start : one.span.start]
    turn = _TURN.search(back)
    if turn and len(one.readings) > 1 and not one.deictic:
        gone = turn["turn"].lower() in _GONE
        chosen = (min if gone else max)(one.readings)
        return _wider(
            one, start=start + turn.start(), readings=[chosen], sense=one.sense
        )
    for pattern, made in _COMPOSED:
        match = _last(pattern, back)
        if match is None:
            continue
        readings = []
        for days in one.readings:
            try:
                readings += made(match, days)
            except OutOfRange:
                continue
        if readings:
            where = start + match.start()
            return _wider(one, start=where, readings=readings, sense="unit")
    return one


def _last(pattern: re.Pattern[str], back: str) -> re.Match[str] | None:
    """The longest match that ends where the text does and begins a word."""
    match = pattern.search(back)
    if match is None or (match.start() and back[match.start() - 1].isalnum()):
        return None
    return match


def _nth(match: re.Match[str], days: Days) -> list[Days]:
    first, last = days
    if first is None or last is None:
        return []
    number = en_near_words.ordinal_of(" ".join(match["ordinal"].lower().split()))
    number = -abs(number) if match["back"] else number
    how = match["how"].lower()
    if how in ("after", "before"):
        if not match["weekday"]:
            return []
        weekday = en_near_words.weekday_of(match["weekday"])
        ahead = (last + _ONE, near.moved(last, 60, unit="week"))
        behind = (near.moved(first, -60, unit="week"), first - _ONE)
        after = how == "after"
        return [
            near.nth_weekday(
                ahead if after else behind, weekday, of=number if after else -number
            )
        ]
    if first == last:
        return []
    if match["weekday"]:
        return [
            near.nth_weekday(
                days, en_near_words.weekday_of(match["weekday"]), of=number
            )
        ]
    return _units_of(match, days, number)


def _units_of(match: re.Match[str], days: Days, number: int) -> list[Days]:
    first, last = days
    unit = en_near_words.UNITS[" ".join(match["unit"].lower().split())]
    length = en_near_words.number_of((match["number"] or "one").lower())
    if first is None or last is None:
        return []
    if unit == "week":
        return [
            (begin, near.moved(end or last, length - 1, unit="week"))
            for begin, end in near.nth_weeks(days, of=number)
        ]
    if unit not in ("day", "month", "quarter", "year"):
        return []
    if number > 0:
        begun = near.moved(first, number - 1, unit=unit)
        return [(begun, near.moved(begun, length, unit=unit) - _ONE)]
    begun = near.moved(last + _ONE, number - length + 1, unit=unit)
    return [(begun, near.moved(begun, length, unit=unit) - _ONE)]


def _week_of(match: re.Match[str], days: Days) -> list[Days]:
    first, unit = days[0], "weekend" if match["end"] else "week"
    return [] if first is None else [near.whole(first, 0, unit=unit)]


def _from(match: re.Match[str], days: Days) -> list[Days]:
    first = days[0]
    if first is None:
        return []
    number = en_near_words.number_of(" ".join(match["number"].lower().split()))
    unit = en_near_words.UNITS[match["unit"].lower()]
    sign = -1 if match["back"] else 1
    return [near.one_day(near.moved(first, number * sign, unit=unit))]


def _long(match: re.Match[str], days: Days) -> list[Days]:
    """Three days from today, and two weeks starting May 20."""
    first = days[0]
    starting = "starting" in match[0].lower()
    if first is None or starting == match[0].lower().startswith("for"):
        return []
    number = en_near_words.number_of(" ".join(match["number"].lower().split()))
    unit = en_near_words.UNITS[match["unit"].lower()]
    return [(first, near.moved(first, number, unit=unit) - _ONE)]


def _part(match: re.Match[str], days: Days) -> list[Days]:
    """Early next week, the end of this month: the days of it in three parts."""
    first, last = days
    if first is None or last is None:
        return []
    thirds = _THIRDS.get(size_of(first, last))
    if thirds is None:
        return []
    unit, (early, late) = thirds
    if match["early"]:
        return [(first, near.moved(first, early, unit=unit) - _ONE)]
    if match["late"]:
        late -= match["late"].lower() in ("late", "later") and late == _MIDWEEK
        return [(near.moved(first, late, unit=unit), last)]
    if late == _MIDWEEK:
        return [(first + _ONE, last - 2 * _ONE), (first + 2 * _ONE, first + 3 * _ONE)]
    middle = near.moved(first, early, unit=unit)
    return [(middle, near.moved(first, late, unit=unit) - _ONE)]


_MIDWEEK = 4
_THIRDS = {
    # Of a week, a month and a year: the unit, the end of the first and the
    # beginning of the last part in it.
    "week": ("day", (3, _MIDWEEK)),
    "month": ("day", (10, 20)),
    "year": ("month", (4, 8)),
}


def size_of(first: dt.date, last: dt.date) -> str:
    """Week, month or year where the days are the whole of one."""
    for unit in ("week", "month", "year"):
        if (first, last) == near.whole(first, 0, unit=unit):
            return unit
    return ""


_COMPOSED = (
    (_NTH, _nth),
    (_WEEK_OF, _week_of),
    (_FROM, _from),
    (_LONG, _long),
    (_PART, _part),
)
_GONE = ("last", "previous")
