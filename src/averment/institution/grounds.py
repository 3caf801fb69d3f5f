"""The standing of an entry on the day asked of, and the entries that it rests on."""

from __future__ import annotations

from averment.institution.evidence import Evidence, Role, each_once, evidence_for
from averment.institution.questions import Question
from averment.institution.standing import Standing, State, state_of
from averment.record import Ledger, Moment, Power, Rule, Source


def standing_of(
    thing: Rule | Power | Source, *, day: Moment, question: Question, ledger: Ledger
) -> Standing:
    """What something was on the day asked of, by what the ledger held when asked."""
    return state_of(thing, day=day, ledger=ledger, recorded=question.recorded)


def resting_on(
    thing: Rule | Power | Source, *, standing: Standing, ledger: Ledger
) -> tuple[Evidence, ...]:
    """An entry, with the events that its standing rests on."""
    own = evidence_for((thing,), ledger=ledger)
    return each_once((*own, *events_of(standing, ledger=ledger)))


def events_of(standing: Standing, *, ledger: Ledger) -> tuple[Evidence, ...]:
    """The event that put something in force, and the one that waited for it.

    Shape: none for what was never in force, whatever became of its document.
    """
    if standing.state is State.NEVER:
        return ()
    return (
        *evidence_for((standing.event,), ledger=ledger, role=Role.PUT_IN_FORCE),
        *evidence_for((standing.asked,), ledger=ledger, role=Role.WAITED),
    )
