"""English words that name days from the document's day: tomorrow, last May Day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from averment.reading.dates import en_words, holidays, near
from averment.reading.dates.en_near_calendar import PRODUCTIONS
from averment.reading.dates.en_near_words import (
    DECADES,
    NUMBER,
    NUMBERS,
    ORDINALS,
    SHORT_WEEKDAYS,
    TOWARDS,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    WORDS,
    number_of,
    one_of,
    said,
    weekday_of,
)
from averment.reading.dates.near import Near, Production, scanned

_GAP = r"\s{1,4}"
_TOWARD = one_of(TOWARDS)
_OF_TOWARD = rf"(?:the{_GAP})?(?:{_TOWARD})"
_MONTH = rf"(?:{one_of(en_words.MONTHS)}|(?:{one_of(en_words.SHORT)})\.?)"
_TRIGGER = re.compile(
    r"(?<![\w$£€.,:/-])(?:[0-9]|'[0-9]|q[1-4]\b|h[12]\b|e(?:om|oy)\b"
    rf"|{one_of((*WEEKDAYS, *SHORT_WEEKDAYS, *WORDS, *TOWARDS, *NUMBERS))}\b"
    rf"|{one_of(ORDINALS)}\b|{one_of(DECADES)}\b|{one_of(en_words.MONTHS)}"
    rf"|{one_of(en_words.SHORT)}|the|in|within|now|my|week|earlier|later"
    rf"|{one_of(tuple(holidays.ENGLISH))})",
    re.IGNORECASE,
)


def _word(match: re.Match[str], day: dt.date) -> Near:
    shift = WORDS[said(match, "word")]
    return near.near(*match.span(), near.one_day(near.moved(day, shift, unit="day")))


def _now(match: re.Match[str], day: dt.date) -> Near:
    return near.near(*match.span(), near.one_day(day), sense="now")


def _toward(match: re.Match[str], day: dt.date) -> Near:
    """This week, next month, the preceding year."""
    shift, unit = TOWARDS[said(match, "toward")], UNITS[said(match, "unit")]
    return near.near(*match.span(), near.whole(day, shift, unit=unit), sense="unit")


def _side_of_now(match: re.Match[str], day: dt.date) -> Near | None:
    """Later this week, earlier this year: its half on that side of the day."""
    first, last = near.whole(day, 0, unit=said(match, "unit"))
    halves = {"week": (first, 3), "month": (first, 15), "year": (first, 181)}
    begin, length = halves[said(match, "unit")]
    if begin is None or last is None:
        return None
    half = near.moved(begin, length, unit="day")
    if match["later"]:
        return near.near(*match.span(), (max(day, half), last), sense="unit")
    eve = min(day, half) - dt.timedelta(1)
    return near.near(*match.span(), (begin, max(begin, eve)), sense="unit")


def _the_unit(match: re.Match[str], day: dt.date) -> Near:
    unit = UNITS[said(match, "unit")]
    return near.near(*match.span(), near.whole(day, 0, unit=unit), sense="unit")


def _beyond(match: re.Match[str], day: dt.date) -> Near:
    """The week after next, the month before last."""
    shift = 2 if match["after"] else -2
    named = match["weekday"]
    if named:
        found = near.weekday(day, weekday_of(named), weeks=shift - (shift > 0))
        return near.near(*match.span(), *found)
    days = near.whole(day, shift, unit=UNITS[said(match, "unit")])
    return near.near(*match.span(), days, sense="unit")


def _several(match: re.Match[str], day: dt.date) -> Near:
    """The next three days, the past two years."""
    side = TOWARDS[said(match, "toward")] or 1
    number = number_of(said(match, "number")) * side
    unit = UNITS[said(match, "unit")]
    return near.near(*match.span(), *near.counted(day, number, unit=unit), sense="unit")


def _within(match: re.Match[str], day: dt.date) -> Near:
    """Within three years, within 5 years 1 month."""
    last = _counted_on(match, day, sign=1)
    return near.near(*match.span(), (day, last - dt.timedelta(1)), sense="range")


def _counted_on(match: re.Match[str], start: dt.date, *, sign: int) -> dt.date:
    for name in ("", "2", "3"):
        if match.groupdict().get(f"unit{name}"):
            number = number_of(said(match, f"number{name}")) * sign
            start = near.moved(start, number, unit=UNITS[said(match, f"unit{name}")])
    return start


def _away(match: re.Match[str], day: dt.date) -> Near:
    """In two weeks, three months ago, four days from yesterday."""
    back = match["back"]
    sign = -1 if back else 1
    start = near.moved(day, WORDS.get(said(match, "from"), 0), unit="day")
    start = _counted_on(match, start, sign=sign)
    unit = UNITS[said(match, "unit")]
    coarse = near.whole(start, 0, unit="month" if unit == "year" else unit)
    return near.near(*match.span(), near.one_day(start), coarse)


def _weekdays_away(match: re.Match[str], day: dt.date) -> Near:
    """Two Thursdays ago, three Mondays from now."""
    number = number_of(said(match, "number"))
    coming, gone = near.weekday(day, weekday_of(match["weekday"]))
    start = (gone if match["back"] else coming)[0] or day
    there = near.moved(start, (number - 1) * (-1 if match["back"] else 1), unit="week")
    return near.near(*match.span(), near.one_day(there))


def _weekday(match: re.Match[str], day: dt.date) -> Near:
    """Monday, last Friday, Tuesday of next week."""
    number = weekday_of(match["weekday"])
    turned = said(match, "toward") or said(match, "week") or said(match, "of")
    if not turned:
        return near.near(*match.span(), *near.weekday(day, number))
    shift = TOWARDS[turned]
    if "coming" in turned and match["toward"]:
        return near.near(*match.span(), near.weekday(day, number)[0])
    found = near.weekday(day, number, weeks=shift)
    if match["toward"] and shift == 0:
        found += near.weekday(day, number)[:1]
    return near.near(*match.span(), *found)


_MORE = "".join(
    rf"(?:(?:{_GAP}and)?{_GAP}(?P<number{n}>{NUMBER}){_GAP}(?P<unit{n}>{UNIT})s?)?"
    for n in (2, 3)
)
_DECADES_ON = rf"(?:the{_GAP}(?=(?:{_TOWARD}){_GAP}(?:(?:{NUMBER}){_GAP})?decades?))?"
_PRODUCTIONS: tuple[tuple[str, Production], ...] = (
    (
        (
            rf"(?P<number>{NUMBER}){_GAP}(?P<weekday>{WEEKDAY})s?{_GAP}"
            rf"(?:(?P<back>ago)|from{_GAP}now)\b"
        ),
        _weekdays_away,
    ),
    (rf"(?P<word>{one_of(WORDS)})\b", _word),
    (r"now\b", _now),
    (
        (
            rf"(?:the{_GAP})?(?:(?P<unit>{UNIT})|(?P<weekday>{WEEKDAY})){_GAP}"
            rf"(?:(?P<after>after){_GAP}(?:the{_GAP})?next|before{_GAP}(?:the{_GAP})?last)\b"
        ),
        _beyond,
    ),
    (
        (
            rf"(?:(?:this{_GAP})?(?P<toward>{_TOWARD}){_GAP})?(?:(?P<week>{_TOWARD}){_GAP}week(?:'s)?"
            rf"{_GAP}(?:on{_GAP})?)?(?P<weekday>{WEEKDAY})(?!\w)"
            rf"(?:{_GAP}(?:(?:of|from|in){_GAP})?(?P<of>{_OF_TOWARD}){_GAP}week\b)?(?!-)"
        ),
        _weekday,
    ),
    (
        (
            rf"{_DECADES_ON}(?P<toward>{_TOWARD}){_GAP}(?P<number>{NUMBER})"
            rf"{_GAP}(?P<unit>{UNIT})s?\b"
        ),
        _several,
    ),
    (
        rf"(?P<number>{NUMBER}){_GAP}(?P<toward>{_TOWARD}){_GAP}(?P<unit>{UNIT})s\b",
        _several,
    ),
    (
        (
            rf"within{_GAP}(?:(?:the{_GAP})?next{_GAP})?(?P<number>{NUMBER}){_GAP}"
            rf"(?P<unit>{UNIT})s?\b{_MORE}"
        ),
        _within,
    ),
    (
        (
            rf"(?P<in>in{_GAP})?(?P<number>{NUMBER}){_GAP}(?P<unit>{UNIT})s?"
            rf"{_MORE}"
            rf"(?:{_GAP}(?:(?P<back>ago|earlier|before{_GAP}(?=yesterday))|hence|later"
            rf"|from{_GAP}(?=now|today|tomorrow|yesterday)|after{_GAP}(?=tomorrow|today)"
            rf")(?P<from>(?<=\s)(?:now|today|tomorrow|yesterday))?\b|(?(in)\b|(?!)))"
        ),
        _away,
    ),
    (
        rf"{_DECADES_ON}(?P<toward>{_TOWARD}){_GAP}(?P<unit>{UNIT})\b(?!s\b|{_GAP}(?:of|after)\b)",
        _toward,
    ),
    (
        rf"(?:the|my){_GAP}(?P<unit>{UNIT})\b(?!s\b|{_GAP}(?:of|after|before|[0-9]))",
        _the_unit,
    ),
    (
        (
            rf"(?:(?P<later>later)|earlier){_GAP}(?:in{_GAP})?(?:this|the){_GAP}"
            r"(?P<unit>week|month|year)\b"
        ),
        _side_of_now,
    ),
)
_COMPILED = tuple(
    (re.compile(pattern, re.IGNORECASE), found)
    for pattern, found in (*_PRODUCTIONS, *PRODUCTIONS)
)


def named(text: str, *, day: dt.date) -> Iterator[Near]:
    """The words of an English text that name days near another, in order."""
    return scanned(text, day=day, trigger=_TRIGGER, productions=_COMPILED)
