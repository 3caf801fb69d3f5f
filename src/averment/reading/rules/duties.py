"""When something is to be done, in days: every reading of the words, with its rule."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.reading.read import read
from averment.reading.rules.counting import (
    AT_ONCE,
    BEFORE,
    as_within,
    each,
    eves,
    moment_of,
    months_between,
    names_a_first,
    return_in,
    series,
    stretch_named,
)
from averment.reading.rules.events import events_of
from averment.reading.rules.nouns import DatedDuty, Statement
from averment.reading.rules.times import times_in
from averment.record import Figure, Kind, Limit, Moment, Reading, Span

_BY = re.compile(
    r"\s*(?:within|before|by|no\s+later|not\s+later|until|"
    r"prior)\b|.*(?:以前|之前|前|内|底|止)\W*$",
    re.IGNORECASE | re.DOTALL,
)
_YEARLY = re.compile(r"\bannual|\byearly|every\s+year|每年|年度", re.IGNORECASE)
_DUE = re.compile(r"\breport(?:ed)?\b|\bsubmit|报告|呈报", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:complet|finish|clear|conclud|accomplish)|完成|结束|办完|清理完",
    re.IGNORECASE,
)
_TAKES = re.compile(
    r"(?:\b(?:takes?|lasts?|is|are|requires?|needs?)\s+|"
    r"\bfor\s+(?:an?\s+(?:period|term)\s+of\s+)?|\(|约需|需时|历时|为期|（)"
    r"(?:about|around|some|only|at\s+least|at\s+most|up\s+to|约|大约)?\s*$"
)
_FOR = re.compile(r"\s*for\b", re.IGNORECASE)
_FROM_NOW = re.compile(r"\bnow\b|即日起|现在起", re.IGNORECASE)
_LEAP_DAY = (2, 29)
_YEARS_AHEAD = 1
"""A recurrence is listed to the end of the year after the document's (convention
of this project: what follows is for the reader to count, and never from today)."""

Days = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Term:
    """The words of a term, the times read in them, and the statement around.

    Shape: `occasion` says that it holds when something happens; `after` holds
        the times read anew, counted from each event of the document's life.
    """

    words: str
    start: int
    times: tuple[Reading, ...]
    around: str
    day: dt.date | None
    stretches: tuple[Days, ...]
    occasion: bool
    after: tuple[tuple[str, Sequence[Reading]], ...]
    every: int


def duties_of(
    text: str,
    statements: Sequence[Statement],
    *,
    times: Sequence[Reading],
    reference: Moment | None,
    lang: str = "en",
) -> Iterator[DatedDuty]:
    """The dated duties of the statements, and how long things take, in order.

    Shape: a term counted from an event that has no day in the text has no reading
        with days; nor has "in good time", a rate ("per month") or a length ("takes
        five weeks"). Where the head tells of adoption and approval, a term is
        counted from each.
    """
    found = list(_stated(text, statements, times, reference, lang=lang))
    yield from sorted([*found, *_lengths(text, times, found)], key=_place)


def _place(one: DatedDuty) -> Span:
    return one.span


def _stated(
    text: str,
    statements: Sequence[Statement],
    times: Sequence[Reading],
    reference: Moment | None,
    *,
    lang: str,
) -> Iterator[DatedDuty]:
    events = tuple(events_of(text, times))
    day = reference.first if reference else None
    stretches: list[Days] = []
    article = None
    for one in statements:
        if one.article != article:
            article, stretches = one.article, []
        for part in (*one.under(Limit.DEADLINE), *one.under(Limit.WINDOW)):
            span = part.spans[0]
            inside = tuple(times_in(times, span))
            words = text[span.start : span.end]
            counted = as_within(words)
            if counted != words:
                inside = tuple(read(counted, lang=lang, reference=reference))
            lasts = any(time.kind is Kind.DURATION for time in inside)
            term = _Term(
                words=words,
                start=span.start,
                times=inside,
                around=text[one.span.start : one.span.end],
                day=day,
                stretches=tuple(stretches),
                occasion=bool(one.conditions),
                after=tuple(
                    (event.what, read(counted, lang=lang, reference=event.day))
                    for event in events
                    if lasts
                ),
                every=_every(text, one, times),
            )
            readings, why = _readings(term)
            if any(time.kind is Kind.DATE for time in inside):
                stretches += [days for first in readings[:1] for days in _long(first)]
            yield DatedDuty(span=span, readings=readings, why=why)
        yield from _rates(one, times)


def _every(text: str, one: Statement, times: Sequence[Reading]) -> int:
    """The months between one time and the next, where the first is told of."""
    if not names_a_first(text[one.span.start : one.span.end]):
        return 0
    returns = (
        time
        for part in one.under(Limit.PERIODICITY)
        for time in times_in(times, part.spans[0])
    )
    return next(filter(None, map(months_between, returns)), 0)


def _long(reading: Sequence[Moment]) -> Iterator[Days]:
    for moment in reading:
        if moment.first and moment.last and moment.first.year < moment.last.year:
            yield moment.first, moment.last


def _rates(one: Statement, times: Sequence[Reading]) -> Iterator[DatedDuty]:
    """Recurrences without a day: "per month", 每月; only where no date is named."""
    if one.under(Limit.DEADLINE):
        return
    for time in times_in(times, one.span):
        if time.kind is Kind.PERIOD:
            yield DatedDuty(span=time.full, readings=(), why=("a rate, no day",))


def _readings(term: _Term) -> tuple[tuple[tuple[Moment, ...], ...], tuple[str, ...]]:
    for rule in (_series, _recurring, _counted, _dated, _now):
        found = list(rule(term))
        if found:
            return tuple(days for days, _ in found), tuple(why for _, why in found)
    return (), ("no day follows from the words",)


_Found = Iterator[tuple[tuple[Moment, ...], str]]


def _series(term: _Term) -> _Found:
    """As in "every three months, the first in August"."""
    if term.day is not None:
        found = series(term.times, months=term.every, last=_horizon(term.day))
        if found:
            yield found, "again and again from the first that is named"


def _recurring(term: _Term) -> _Found:
    """As in "Before the 15th, in January and July": the days after the document's."""
    named = return_in(term.words, term.times, start=term.start)
    if named is None or term.day is None:
        return
    later = named.falling(after=term.day, last=_horizon(term.day))
    yield each(later), "the day named is the last"
    if BEFORE.search(term.words):
        yield each(eves(later)), "the day before is the last"


def _horizon(day: dt.date) -> dt.date:
    return dt.date(day.year + _YEARS_AHEAD, 12, 31)


def _counted(term: _Term) -> _Found:
    """As in "Within five years": the last of a stretch named before, or from here."""
    lengths = [time for time in term.times if time.kind is Kind.DURATION]
    if not lengths or any(time.kind is Kind.DATE for time in term.times):
        return
    if term.occasion and _FOR.match(term.words):
        return  # a length that begins whenever the occasion comes
    value = lengths[0].value
    years = (
        value.numeral if isinstance(value, Figure) and value.unit == "year" else None
    )
    for first, last in reversed(term.stretches):
        if years and years.denominator == 1 and last.year - first.year + 1 >= years:
            start = dt.date(last.year - int(years) + 1, 1, 1)
            yield (moment_of(start, last),), "the years of the plan named before"
            break
    if term.after:
        yield from _since(term)
        return
    for moment in lengths[0].alternatives:
        if isinstance(moment, Moment) and moment.first and moment.last:
            yield (
                (moment_of(moment.first, moment.last),),
                "counted from the document's day",
            )


def _since(term: _Term) -> _Found:
    """A length counted from adoption, from approval: one reading for each."""
    ends = _BY.match(term.words) or _DONE.search(term.around)
    for what, times in term.after:
        for time in times:
            for moment in time.alternatives:
                if isinstance(moment, Moment) and moment.first and moment.last:
                    first = moment.last if ends else moment.first
                    yield (moment_of(first, moment.last),), f"counted from: {what}"


def _lengths(
    text: str, times: Sequence[Reading], found: Sequence[DatedDuty]
) -> Iterator[DatedDuty]:
    """How long something takes, as it is said to take: no day follows."""
    taken = [one.span for one in found]
    for time in times:
        if time.kind is not Kind.DURATION or any(
            one.start < time.full.end and time.full.start < one.end for one in taken
        ):
            continue
        before = _TAKES.search(text, max(0, time.full.start - 40), time.full.start)
        if before:
            span = Span(start=before.start(), end=time.full.end)
            yield DatedDuty(span=span, readings=(), why=("a length, no day",))


def _dated(term: _Term) -> _Found:
    named = stretch_named(term.times)
    if named is None:
        return
    first, last = named
    if term.day is not None and _FROM_NOW.search(term.words):
        first = term.day
    if _YEARLY.search(term.around) and first == last:
        yield each([first, _next_year(first)]), "every year"
        return
    due = first.year == last.year and _one_date(term) and _DUE.search(term.around)
    if _BY.match(term.words) or (due and first != last):
        yield (moment_of(last, last),), "the last day of the term"
        if first != last:
            yield (moment_of(first, last),), "any day of the term"
        return
    yield (moment_of(first, last),), "the days named"


def _one_date(term: _Term) -> bool:
    return sum(isinstance(time.value, Moment) for time in term.times) == 1


def _now(term: _Term) -> _Found:
    if term.day is not None and not term.occasion and AT_ONCE.search(term.words):
        yield (moment_of(term.day, term.day),), "from the document's day"


def _next_year(day: dt.date) -> dt.date:
    leap = (day.month, day.day) == _LEAP_DAY
    return dt.date(day.year + 1, day.month, 28 if leap else day.day)
