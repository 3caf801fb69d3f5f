"""The words of a term in days, counted from the day of an event."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading import read
from averment.reading.rules.counting import (
    AT_ONCE,
    BEFORE,
    as_within,
    each,
    eves,
    moment_of,
    months_between,
    months_on,
    names_a_first,
    return_in,
    series,
    stretch_named,
)
from averment.record import Component, Kind, Limit, Moment, Reading

FROM_THE_DAY = "from the day on"
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
    every: int = 0


def due_in(
    component: Component, *, lang: str, anchor: Moment, last: dt.date, every: str = ""
) -> Term:
    """The days a component states, counted from an anchor, up to a last day.

    Shape: an editor's own value holds before any reading of the words. A return
        without a day ("quarterly") has the ends of its stretches as days. `every`
        are the words of a return of which the component states the first time.
    """
    value = component.value
    if isinstance(value, Moment):
        return Term(readings=(((value,), "the days the editor states", False),))
    day = anchor.last or anchor.first
    if day is None:
        return Term(readings=())
    times = read(as_within(component.words), lang=lang, reference=anchor)
    returns = times if names_a_first(component.words) else read(every, lang=lang)
    term = _Words(
        words=component.words,
        times=times,
        from_day=day,
        last=last,
        every=next(filter(None, map(months_between, returns)), 0),
    )
    for rule in (_series, _returning, _counted, _named, _at_once):
        found = tuple(rule(term))
        if found:
            return Term(readings=found, recurs=rule in (_series, _returning))
    period = component.limit is Limit.PERIODICITY
    found = tuple(_each_stretch(term))
    return Term(readings=found, recurs=bool(found) or period)


def _series(term: _Words) -> Iterator[Found]:
    """As in "every three months, the first in August"."""
    found = series(term.times, months=term.every, last=term.last)
    if found:
        yield found, "each return from the first that is named", True


def _returning(term: _Words) -> Iterator[Found]:
    """As in "before the 15th of each month in January and July"."""
    named = return_in(term.words, term.times)
    if named is None:
        return
    days = named.falling(after=term.from_day, last=term.last)
    yield each(days), "each return; the day named is the last", True
    if BEFORE.search(term.words):
        yield each(eves(days)), "each return; the day before is the last", True


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
    named = stretch_named(term.times)
    if named is None:
        return
    first, last = named
    yield (moment_of(first, last),), "the days named", False
    if first == last and BEFORE.search(term.words):
        eve = first - dt.timedelta(days=1)
        yield (moment_of(eve, eve),), "the day before is the last", False


def _at_once(term: _Words) -> Iterator[Found]:
    """As in "immediately": from the day of the event, on which no end is set."""
    if AT_ONCE.search(term.words):
        yield (moment_of(term.from_day, term.from_day),), FROM_THE_DAY, True


def _each_stretch(term: _Words) -> Iterator[Found]:
    """As in "quarterly", "every three months": to the end of each whole stretch."""
    for time in term.times:
        months = months_between(time)
        if not months:
            continue
        ends = list(_ends(term.from_day, months=months, last=term.last))
        if _YEAR % months == 0:
            whole = list(_calendar_ends(term.from_day, months=months, last=term.last))
            yield each(whole), "the end of each stretch of the calendar", True
        yield each(ends), "each stretch counted from the event", True
        return


def _ends(day: dt.date, *, months: int, last: dt.date) -> Iterator[dt.date]:
    """The day so many months on, again and again; a month's last where it has none."""
    count = months
    while (end := months_on(day, count)).year <= last.year:
        yield end
        count += months


def _calendar_ends(day: dt.date, *, months: int, last: dt.date) -> Iterator[dt.date]:
    for year in range(day.year, last.year + 1):
        for month in range(months, _YEAR + 1, months):
            end = dt.date(year, month, monthrange(year, month)[1])
            if end > day:
                yield end
