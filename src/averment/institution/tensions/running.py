"""Terms that run from two events of a document, and so have two ends."""

from __future__ import annotations

from collections.abc import Iterator

from averment.institution.duties import Due, duties_of
from averment.institution.tensions.nouns import Tension
from averment.institution.terms import FROM_THE_DAY
from averment.record import Event, Ledger, Limit, Moment

_ONCE = frozenset({Limit.DEADLINE, Limit.WINDOW})
_AHEAD = 10


def two_ends(ledger: Ledger) -> Iterator[Tension]:
    """Terms of which no word says from which event they run.

    Shape: one tension a document, with its events and every such rule. What returns
        ("every three months") or is to be done at once is not taken for a term.
    """
    until = _last_year(ledger)
    if until is None:
        return
    running: dict[str, list[tuple[Due, dict[str, Event]]]] = {}
    for due in duties_of(ledger, until=until):
        from_events = _anchors(due)
        if due.decided and len(from_events) > 1:
            running.setdefault(due.rule.place.document, []).append((due, from_events))
    for found in running.values():
        events = {key: event for _, some in found for key, event in some.items()}
        rules = {due.rule.key: due.rule for due, _ in found}
        terms = dict.fromkeys(f"“{due.component.words}”" for due, _ in found)
        stages = " or ".join(event.stage.value for event in events.values())
        yield Tension(
            code="O515",
            entries=(*events.values(), *rules.values()),
            sentence=f"No word says from when {', '.join(terms)} is counted: {stages}.",
        )


def _anchors(due: Due) -> dict[str, Event]:
    """The events a term may run from, where they give it different days."""
    if due.recurs or due.component.limit not in _ONCE:
        return {}
    days: dict[tuple[Moment, ...], Event] = {}
    for reading in due.readings:
        if reading.anchor is not None and reading.why != FROM_THE_DAY:
            days.setdefault(reading.days, reading.anchor)
    return {event.key: event for event in days.values()}


def _last_year(ledger: Ledger) -> int | None:
    """Some years after the last event told: terms end long before."""
    told = (event.date for event in ledger.of(Event))
    years = [day.last.year for day in told if day is not None and day.last]
    return max(years) + _AHEAD if years else None
