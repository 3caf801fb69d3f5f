"""When a document, an article or a rule came into force and ended, by its events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from averment.institution.edges import Edge, edges, later, together
from averment.record import Event, Ledger, Place, Source, Stage

STARTS = (
    Stage.EFFECTIVE,
    Stage.ADOPTED,
    Stage.ISSUED,
    Stage.APPROVED,
    Stage.PUBLISHED,
    Stage.DATED,
)
"""What puts in force, the first that is told; an approval before them where the
text asks for it, which an `effective after approved` says."""

ENDS = (Stage.SUPERSEDED, Stage.ENDED)

NO_EVENT = "no event of its life is told: the document's date stands for it"
NO_DAY = "{stage} is told without a day"
WAITED = "it waits to be {after}, and no day of that is told"
TWICE = "two days are told on which it was {stage}"

Scopes = tuple[tuple[Event, ...], ...]


def scopes(ledger: Ledger, *, place: Place, key: str | None) -> Scopes:
    """The events of a rule's own, of its passage, and of its document, in order."""
    of_document = [
        event for event in ledger.of(Event) if event.place.document == place.document
    ]
    own = {key, f"{place.document}/{key}"} if key else set()
    return (
        tuple(e for e in of_document if e.of in own),
        tuple(e for e in of_document if e.of == place.label and e.of not in own),
        tuple(e for e in of_document if e.of is None),
    )


def beginning(told: Scopes, *, source: Source | None) -> Edge | None:
    """When it came into force, by the narrowest scope that tells; None if none does.

    Shape: where no event tells, the source's own date stands for it, and the edge
        says so.
    """
    for events in told:
        for stage in STARTS:
            those = [event for event in events if event.stage is stage]
            begun = _dated(those, stage=stage, told=told)
            if begun is not None:
                return begun
    if source is None or source.date is None:
        return None
    return Edge(
        first=source.date.first,
        last=source.date.last,
        stage=Stage.DATED,
        assumptions=(NO_EVENT,),
    )


def ending(told: Scopes) -> Edge | None:
    """When it ended, by any event that tells; None where no end is told."""
    ends = (event for events in told for event in events if event.stage in ENDS)
    return together((_of(event) for event in ends), earliest=True)


def happened(told: Scopes) -> Iterator[Edge]:
    """Every event, as an edge, the widest scope last."""
    return (_of(event) for events in told for event in events)


def _dated(events: Sequence[Event], *, stage: Stage, told: Scopes) -> Edge | None:
    """The turn that the events of one stage tell; None where they tell no day."""
    waiting = [event for event in events if event.date is None and event.after]
    turns = [_of(event) for event in events if event.date is not None]
    turns += [_awaited(event, told=told) for event in waiting]
    turn = together(turns, earliest=False)
    days = {(edge.first, edge.last) for edge in turns}
    if turn is None or len(days) == 1:
        return turn
    twice = Edge(first=None, last=None, assumptions=(TWICE.format(stage=stage),))
    return later(turn, twice) if turn.last is None else _with(turn, twice.assumptions)


def _awaited(event: Event, *, told: Scopes) -> Edge:
    """The event that another waits for; not before what is told to have happened."""
    those = [
        _of(other)
        for events in told
        for other in events
        # What waits for an end of its own life waits for what never brings it.
        if other.stage is event.after and other.stage in STARTS and other is not event
    ]
    dated = together((edge for edge in those if edge.last is not None), earliest=False)
    if dated is not None:
        return replace(dated, asked=event)
    turns = (edge for edge in happened(told) if edge.stage in STARTS)
    before = [edge.first for edge in turns if edge.first is not None]
    told_of = WAITED.format(after=event.after)
    return Edge(
        first=min(before, default=None),
        last=None,
        stage=event.stage,
        event=event,
        assumptions=(told_of,),
    )


def _of(event: Event) -> Edge:
    """One event as a turn: on some day of its date."""
    if event.date is None:
        unsaid = (NO_DAY.format(stage=event.stage),)
        return Edge(
            first=None, last=None, stage=event.stage, event=event, assumptions=unsaid
        )
    begin, _ = edges(event.date)
    stretch = "/" in event.date.edtf
    return Edge(
        first=begin.first if begin else None,
        last=None if stretch and begin is None else event.date.last,
        stage=event.stage,
        event=event,
    )


def _with(edge: Edge, assumptions: tuple[str, ...]) -> Edge:
    return replace(edge, assumptions=(*edge.assumptions, *assumptions))
