"""From when something was in force, as far as the documents tell, in words."""

from __future__ import annotations

from averment.edition.words import moment_in_words
from averment.institution.edges import Edge
from averment.institution.standing import Standable, lifetime
from averment.record import Ledger, Status

BACKWARDS = "its time ends before it begins"
NO_END = "no end is told"
_NEVER = frozenset({Status.PROPOSED, Status.REQUESTED, Status.REJECTED})


def standing_in_words(thing: Standable, *, ledger: Ledger) -> str:
    """From when to when it was in force, by which event; what is not told is said.

    Shape: of no day: who asks of a day asks `state_of`.
    """
    life = lifetime(thing, ledger=ledger)
    if life.only is Status.REPORTED:
        return "reported; nothing tells that it was put in force"
    if life.only in _NEVER:
        return f"only {life.only}: never in force as stated"
    if life.backwards:
        return BACKWARDS
    return f"{_begun(life.begin)}; {_ended(life.end)}"


def _begun(begin: Edge | None) -> str:
    if begin is None:
        return "the day it came into force is not told"
    notes = f" ({begin.assumptions[0]})" if begin.assumptions else ""
    if begin.moment is None:
        return f"from a day that is not told{notes}"
    stage = begin.stage.value if begin.stage else "by its own dates"
    return f"in force from {moment_in_words(begin.moment)}, {stage}{notes}"


def _ended(end: Edge | None) -> str:
    if end is None:
        return NO_END
    day = moment_in_words(end.moment) if end.moment else "a day that is not told"
    return f"over by {day}"
