"""Named before it existed, and times that end before they begin."""

from __future__ import annotations

from collections.abc import Iterator

from averment.institution.edges import edges, reversed_period
from averment.institution.lifetimes import beginning, ending, scopes
from averment.institution.tensions.nouns import Tension
from averment.record import (
    Body,
    Event,
    Ledger,
    Moment,
    Office,
    Place,
    Power,
    Rule,
    Source,
)

Naming = Rule | Power | Office | Event
_TIMED = (Rule, Power, Office, Body)


def named_too_early(ledger: Ledger) -> Iterator[Tension]:
    """Bodies that a document names before the time from which they are known."""
    begun = {body.key: body for body in ledger.of(Body) if edges(body.period)[0]}
    if not begun:
        return
    for entry in ledger.entries:
        if not isinstance(entry, Rule | Power | Office | Event):
            continue
        for key in dict.fromkeys(_named_in(entry)):
            body = begun.get(key)
            if body is not None and _earlier(entry, body, ledger=ledger):
                yield Tension(
                    code="O506",
                    entries=(body, entry),
                    sentence=f"{body.label} is named in a document older than it.",
                    assumptions=("The document may speak of what was to come.",),
                )


def backwards(ledger: Ledger) -> Iterator[Tension]:
    """Entries whose time ends before it begins, and documents that ended first."""
    for entry in ledger.entries:
        if isinstance(entry, _TIMED) and reversed_period(entry.period):
            edtf = entry.period.edtf if entry.period else ""
            yield Tension(
                code="O509",
                entries=(entry,),
                sentence=f"Its time, {edtf}, ends before it begins.",
            )
    for source in ledger.of(Source):
        yield from _ended_first(source, ledger=ledger)


def _ended_first(source: Source, *, ledger: Ledger) -> Iterator[Tension]:
    told = scopes(ledger, place=Place(document=source.key, label=""), key=None)
    begin, end = beginning(told, source=None), ending(told)
    if begin is None or end is None or begin.first is None or end.last is None:
        return
    events = tuple(edge.event for edge in (begin, end) if edge.event)
    if end.last < begin.first and events:
        yield Tension(
            code="O509",
            entries=events,
            sentence="The document is told to have ended before it came into force.",
        )


def _named_in(entry: Naming) -> tuple[str, ...]:
    match entry:
        case Power():
            found = (entry.superior, entry.subordinate)
        case Office():
            found = (entry.body, entry.other)
        case Event():
            found = (entry.by, None)
        case Rule():
            return tuple(c.body for c in entry.components if c.body)
    return tuple(key for key in found if key is not None)


def _earlier(entry: Naming, body: Body, *, ledger: Ledger) -> bool:
    begin, _ = edges(body.period)
    when = _when(entry, ledger=ledger)
    if begin is None or begin.first is None or when is None or when.last is None:
        return False
    return when.last < begin.first


def _when(entry: Naming, *, ledger: Ledger) -> Moment | None:
    """The day of an event; for all else the day of the document that names it."""
    if isinstance(entry, Event) and entry.date is not None:
        return entry.date
    source = ledger.source(entry.place.document)
    return source.date if source else None
