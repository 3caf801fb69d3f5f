"""From when something was in force, as far as the documents tell, in words."""

from __future__ import annotations

from averment.edition.institution.days import one_day
from averment.edition.words import moment_in_words
from averment.institution.edges import Edge
from averment.institution.standing import Standable, lifetime
from averment.record import Ledger, Status

BACKWARDS = "its time ends before it begins"
NO_END = "no end is told"
UNTOLD = "nothing tells that it was put in force"
NEVER = "never in force as stated"
_NEVER = frozenset({Status.PROPOSED, Status.REQUESTED, Status.REJECTED})


def standing_in_words(
    thing: Standable, *, ledger: Ledger, with_status: bool = True
) -> str:
    """From when to when it was in force, by which event; what is not told is said.

    Shape: of no day: who asks of a day asks `state_of`. Where the status stands
        beside it already, `with_status` is false.
    """
    life = lifetime(thing, ledger=ledger)
    if life.only is Status.REPORTED:
        return f"{'reported; ' if with_status else ''}{UNTOLD}"
    if life.only in _NEVER:
        return f"{f'only {life.only}: ' if with_status else ''}{NEVER}"
    if life.backwards:
        return BACKWARDS
    return f"{_begun(life.begin)}; {_ended(life.end)}"


def _begun(begin: Edge | None) -> str:
    if begin is None:
        return "the day it came into force is not told"
    notes = f" ({begin.assumptions[0]})" if begin.assumptions else ""
    day = _day(begin)
    if not day:
        return f"from a day that is not told{notes}"
    stage = begin.stage.value if begin.stage else "by its own dates"
    return f"in force from {day}, {stage}{notes}"


def _ended(end: Edge | None) -> str:
    if end is None:
        return NO_END
    return f"over by {_day(end) or 'a day that is not told'}"


def _day(edge: Edge) -> str:
    """The day of a turn; where only a stretch is known, some day of that stretch."""
    if edge.moment is None:
        return ""
    if edge.first == edge.last:
        return moment_in_words(edge.moment)
    told = edge.event.date if edge.event else None
    if told is not None and (told.first, told.last) == (edge.first, edge.last):
        return f"some day of {moment_in_words(told)}"
    first, last = (one_day(day) for day in (edge.first, edge.last) if day)
    return f"some day from {moment_in_words(first)} to {moment_in_words(last)}"
