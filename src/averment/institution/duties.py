"""When what was to be done fell due: past days, counted from told events only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.institution.edges import edges
from averment.institution.lifetimes import NO_EVENT, STARTS, scopes
from averment.institution.terms import due_in
from averment.reading.rules.counting import names_a_first
from averment.record import (
    Component,
    Event,
    Ledger,
    Limit,
    Moment,
    Rule,
    Stage,
    Status,
)

DUE = (Limit.DEADLINE, Limit.WINDOW, Limit.PERIODICITY)
NO_DAYS = "no day follows from the words"
NO_ANCHOR = "no event with a day is told from which the words could be counted"
LATER = "falls after {until}, and is not listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One way to understand the words of a term, in days.

    Shape: `days` are the days or stretches on which it fell, in order; `why` names
        the rule of counting, `anchor` the event it is counted from, None where
        the words name days themselves or only the document's date is known.
    """

    days: tuple[Moment, ...]
    why: str
    anchor: Event | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What was to be done in time: the rule, the words, and every reading of them.

    Shape: `readings` are alternatives, none of them chosen; none where no day
        follows, and `open` then says why. `decided` is false for what was only
        proposed, requested, reported or rejected.
    """

    rule: Rule
    component: Component
    readings: tuple[Counted, ...]
    recurs: bool = False
    decided: bool = True
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Anchor:
    day: Moment
    event: Event | None


def duties_of(ledger: Ledger, *, until: int) -> tuple[Due, ...]:
    """The duties with a term, in file order, in days up to the end of a closing year.

    Shape: the year `until` is not optional, and the edition's own closing year
        holds where it is earlier: no day of a present or future is ever listed.
        Terms counted from an event are read once for each event that is told.
    """
    last = _closing(ledger, until=until)
    return tuple(
        _due(rule, component, ledger=ledger, last=last)
        for rule in ledger.of(Rule)
        for component in rule.under(*DUE)
    )


def _closing(ledger: Ledger, *, until: int) -> dt.date:
    edition = ledger.edition()
    closing = edition.scope.last if edition and edition.scope else None
    last = dt.date(until, 12, 31)
    return min(last, closing) if closing else last


def _due(rule: Rule, component: Component, *, ledger: Ledger, last: dt.date) -> Due:
    source = ledger.source(rule.place.document)
    lang = source.lang if source else "en"
    anchors = _anchors(rule, ledger=ledger)
    found: list[Counted] = []
    recurs = False
    for anchor in anchors:
        term = due_in(
            component, lang=lang, anchor=anchor.day, last=last, every=_every(rule)
        )
        recurs = recurs or term.recurs
        for days, why, counted in term.readings:
            event = anchor.event if counted else None
            found.append(Counted(days=days, why=why, anchor=event))
    readings = _distinct(found)
    kept = tuple(_before(readings, last=last))
    return Due(
        rule=rule,
        component=component,
        readings=kept,
        recurs=recurs,
        decided=rule.status is Status.DECIDED,
        open=tuple(_left_open(anchors, readings=readings, kept=kept, last=last)),
    )


def _every(rule: Rule) -> str:
    """The words of a return, where the rule tells of the first time of several."""
    if not names_a_first(rule.quotation.exact):
        return ""
    return " ".join(one.words for one in rule.under(Limit.PERIODICITY))


def _anchors(rule: Rule, *, ledger: Ledger) -> tuple[_Anchor, ...]:
    """The events with a day from which a term may run; else the document's date.

    That a document bears a date counts only where no act is told.
    """
    told_of = scopes(ledger, place=rule.place, key=rule.key)
    events = [event for those in told_of for event in those]
    told = [
        _Anchor(day=event.date, event=event)
        for stage in STARTS
        for event in events
        if event.stage is stage and event.date is not None and event.date.first
    ]
    acts = [one for one in told if one.event and one.event.stage is not Stage.DATED]
    told = acts or told
    source = ledger.source(rule.place.document)
    if told or source is None or source.date is None or source.date.first is None:
        return tuple(told)
    return (_Anchor(day=source.date, event=None),)


def _distinct(found: Sequence[Counted]) -> tuple[Counted, ...]:
    """Each reading once; one event for each set of days is enough to name."""
    kept: dict[tuple[tuple[Moment, ...], str], Counted] = {}
    for one in found:
        kept.setdefault((one.days, one.why), one)
    return tuple(kept.values())


def _before(readings: Sequence[Counted], *, last: dt.date) -> Iterator[Counted]:
    for one in readings:
        days = tuple(day for day in one.days if _past(day, last=last))
        if days:
            yield Counted(days=days, why=one.why, anchor=one.anchor)


def _past(day: Moment, *, last: dt.date) -> bool:
    _, end = edges(day)
    return day.last is not None and end is not None and day.last <= last


def _left_open(
    anchors: Sequence[_Anchor],
    *,
    readings: Sequence[Counted],
    kept: Sequence[Counted],
    last: dt.date,
) -> Iterator[str]:
    if not anchors:
        yield NO_ANCHOR
    elif not readings:
        yield NO_DAYS
    if len([d for r in readings for d in r.days]) > len(
        [d for r in kept for d in r.days]
    ):
        yield LATER.format(until=last)
    if anchors and all(anchor.event is None for anchor in anchors):
        yield NO_EVENT
