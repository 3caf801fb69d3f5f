"""The words of a term in days, counted from the day of an event."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.institution.numbering import whole
from averment.reading import read
from averment.record import Component, Figure, Kind, Limit, Moment, Reading

_RECURS = re.compile(r"XXXX-(?P<month>XX|\d\d)(?:-(?P<day>\d\d))?$")
_BARE_DAY = re.compile(
    r"\b(?P<en>\d{1,2})(?:st|nd|rd|th)\b|(?P<zh>[一二三四五六七八九十]{1,3}|\d{1,2})[日号]"
)
_AT_ONCE = re.compile(
    r"immediately|\bat\s+once\b|forthwith|promptly|立即|迅即|马上|即刻", re.IGNORECASE
)
_LAST_DAY = 31
FROM_THE_DAY = "from the day on"
_BEFORE = re.compile(r"\bbefore\b|前\W*$", re.IGNORECASE)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_YEAR = 12

Found = tuple[tuple[Moment, ...], str, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The readings of a term: days, the rule of each, whether the event counts.

    Shape: `recurs` where the words name a return, whether or not a day of it is
        known.
    """

    readings: tuple[Found, ...]
    recurs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    words: str
    times: tuple[Reading, ...]
    from_day: dt.date
    last: dt.date


def due_in(component: Component, *, lang: str, anchor: Moment, last: dt.date) -> Term:
    """The days a component states, counted from an anchor, up to a last day.

    Shape: an editor's own value holds before any reading of the words. A return
        without a day ("quarterly") has the ends of its stretches as days.
    """
    value = component.value
    if isinstance(value, Moment):
        return Term(readings=(((value,), "the days the editor states", False),))
    day = anchor.last or anchor.first
    if day is None:
        return Term(readings=())
    times = read(component.words, lang=lang, reference=anchor)
    term = _Words(words=component.words, times=times, from_day=day, last=last)
    for rule in (_returning, _counted, _named, _at_once):
        found = tuple(rule(term))
        if found:
            return Term(readings=found, recurs=rule is _returning)
    period = component.limit is Limit.PERIODICITY
    found = tuple(_each_stretch(term))
    return Term(readings=found, recurs=bool(found) or period)


def _returning(term: _Words) -> Iterator[Found]:
    """As in "before the 15th of each month in January and July"."""
    marks = [_RECURS.match(_edtf(time)) for time in term.times]
    found = [mark for mark in marks if mark]
    days = [int(mark["day"]) for mark in found if mark["day"]]
    days = days or (_bare_days(term.words) if found else [])
    if not days:
        return
    months = [int(mark["month"]) for mark in found if mark["month"] != "XX"]
    falling = [
        dt.date(year, month, min(days[0], monthrange(year, month)[1]))
        for year in range(term.from_day.year, term.last.year + 1)
        for month in sorted(set(months)) or range(1, _YEAR + 1)
    ]
    later = [day for day in falling if day > term.from_day]
    yield _each(later), "each return; the day named is the last", True
    if _BEFORE.search(term.words):
        eves = [day - dt.timedelta(days=1) for day in later]
        yield _each(eves), "each return; the day before is the last", True


def _bare_days(words: str) -> list[int]:
    """The days of a month that words name apart from it: "the 15th in January"."""
    numbers = (whole(day["en"] or day["zh"]) for day in _BARE_DAY.finditer(words))
    return [one for one in numbers if one is not None and 0 < one <= _LAST_DAY]


def _counted(term: _Words) -> Iterator[Found]:
    """As in "within six months": from the event, by the day and by the calendar."""
    if any(time.kind is Kind.DATE for time in term.times):
        return
    lengths = [time for time in term.times if time.kind is Kind.DURATION]
    whys = ("counted from day to day", "counted in whole units of the calendar")
    for time in lengths[:1]:
        stretches = (one for one in time.alternatives if isinstance(one, Moment))
        for stretch, why in zip(stretches, whys, strict=False):
            yield (stretch,), why, True


def _named(term: _Words) -> Iterator[Found]:
    """As in "by the end of 1953", "from July to September"."""
    days = [
        (time.value.first, time.value.last)
        for time in term.times
        if isinstance(time.value, Moment) and time.value.first and time.value.last
    ]
    if not days:
        return
    first, last = min(day[0] for day in days), max(day[1] for day in days)
    yield (_moment(first, last),), "the days named", False
    if first == last and _BEFORE.search(term.words):
        eve = first - dt.timedelta(days=1)
        yield (_moment(eve, eve),), "the day before is the last", False


def _at_once(term: _Words) -> Iterator[Found]:
    """As in "immediately": from the day of the event, on which no end is set."""
    if _AT_ONCE.search(term.words):
        yield (_moment(term.from_day, term.from_day),), FROM_THE_DAY, True


def _each_stretch(term: _Words) -> Iterator[Found]:
    """As in "quarterly", "every three months": to the end of each whole stretch."""
    for time in term.times:
        months = _length(time)
        if time.kind is not Kind.PERIOD or not months:
            continue
        ends = list(_ends(term.from_day, months=months, last=term.last))
        if _YEAR % months == 0:
            whole = list(_calendar_ends(term.from_day, months=months, last=term.last))
            yield _each(whole), "the end of each stretch of the calendar", True
        yield _each(ends), "each stretch counted from the event", True
        return


def _length(time: Reading) -> int:
    """The months of a return; 0 for one in days, or in parts of a month."""
    value = time.value
    if not isinstance(value, Figure) or value.numeral is None or value.unit is None:
        return 0
    months = value.numeral * _MONTHS.get(value.unit, 0)
    return int(months) if months.denominator == 1 else 0


def _ends(day: dt.date, *, months: int, last: dt.date) -> Iterator[dt.date]:
    """The day so many months on, again and again; a month's last where it has none."""
    count = months
    while True:
        year, month = divmod(day.year * _YEAR + day.month - 1 + count, _YEAR)
        if year > last.year:
            return
        yield dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        count += months


def _calendar_ends(day: dt.date, *, months: int, last: dt.date) -> Iterator[dt.date]:
    for year in range(day.year, last.year + 1):
        for month in range(months, _YEAR + 1, months):
            end = dt.date(year, month, monthrange(year, month)[1])
            if end > day:
                yield end


def _edtf(time: Reading) -> str:
    return time.value.edtf if isinstance(time.value, Moment) else ""


def _each(days: Sequence[dt.date]) -> tuple[Moment, ...]:
    return tuple(_moment(day, day) for day in days)


def _moment(first: dt.date, last: dt.date) -> Moment:
    edtf = f"{first}" if first == last else f"{first}/{last}"
    return Moment(edtf=edtf, first=first, last=last)
