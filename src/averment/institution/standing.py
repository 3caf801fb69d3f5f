"""Whether a rule, a power or a document was in force on a day, and by what event."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from averment.institution.edges import Edge, edges, later, reversed_period, together
from averment.institution.lifetimes import (
    Scopes,
    beginning,
    ending,
    happened,
    scopes,
)
from averment.institution.naming import gives, rule_of
from averment.institution.recorded import (
    LATER,
    TAKEN_BACK,
    decisions,
    provisos,
    recorded_by,
)
from averment.record import (
    Event,
    Ledger,
    Moment,
    Office,
    Place,
    Power,
    Rule,
    Source,
    Stage,
    Status,
    power_of,
)


class State(StrEnum):
    """What a statement was on a day, as far as the documents tell."""

    NOT_YET = "not yet in force"
    IN_FORCE = "in force"
    ENDED = "ended"
    NEVER = "never in force"
    UNKNOWN = "unknown"


SOME_END = "an end is told for later, and not by which day it had come"
OPEN = "no end is told; that it still held on that day is assumed"
DATELESS = "no day is told on which it came into force"
OUTSIDE = "the day is outside the years of the edition"
NO_DAY = "the day asked of has an open end"
BACKWARDS = "its time ends before it begins"
SINCE = "it was {status} when the document was written; an event is told of it since"
ONLY = "it was only {status}"
REJECTED = "it was rejected"
REPORTED = "the document reports it; nothing tells that it was put in force"
APPROVED_AFTER = "approved only later, on {day}; the text is not told to have waited"

_ONLY = frozenset({Status.PROPOSED, Status.REQUESTED, Status.REJECTED})
_ENACTING = frozenset({Stage.EFFECTIVE, Stage.APPROVED, Stage.ADOPTED})

Standable = Rule | Power | Office | Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What something was on a day, and what that rests on.

    Shape: `since` and `until` are the days on which it came into force and ended,
        as far as they are told; None is unknown, never without end. `stage` and
        `event` put it in force, `asked` is the event that waited for that one (an
        approval asked for), `happened` is the last event by that day. `ends`
        are the states on the first and the last day asked of; where they differ
        `state` is unknown.
    """

    state: State
    since: Moment | None = None
    until: Moment | None = None
    stage: Stage | None = None
    event: Event | None = None
    asked: Event | None = None
    happened: Event | None = None
    ends: tuple[State, State] = (State.UNKNOWN, State.UNKNOWN)
    assumptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetime:
    """When something was in force, as far as told, whatever day is asked of."""

    begin: Edge | None
    end: Edge | None
    told: Scopes
    only: Status | None = None
    backwards: bool = False


def state_of(
    thing: Standable, *, day: Moment, ledger: Ledger, recorded: dt.date | None = None
) -> Standing:
    """Whether a statement was in force on a day, or through the days of a stretch.

    Shape: with `recorded` by what the ledger held on that day. A rule that was
        only proposed, requested or rejected is never in force; one that is only
        reported is unknown, unless an event or a power tells of it. A day
        outside the years of the edition is answered with unknown.
    """
    known = recorded_by(ledger, recorded)
    refusal = _refusal(thing, day=day, known=known, recorded=recorded)
    if refusal is not None:
        return Standing(state=State.UNKNOWN, assumptions=(refusal,))
    said = frozenset[str]()
    if not isinstance(thing, Source):
        said = decisions(known, key=thing.key, document=thing.place.document)
    notes = provisos(thing.hand, said=said, day=recorded)
    standing = _at_both(lifetime(thing, ledger=known), day=day)
    state = standing.state
    if said & TAKEN_BACK and "accepted" not in said and state is State.IN_FORCE:
        state = State.UNKNOWN
    return Standing(
        state=state,
        since=standing.since,
        until=standing.until,
        stage=standing.stage,
        event=standing.event,
        asked=standing.asked,
        happened=standing.happened,
        ends=standing.ends if state is standing.state else (state, state),
        assumptions=(*standing.assumptions, *notes),
    )


def lifetime(thing: Standable, *, ledger: Ledger) -> Lifetime:
    """When something was in force, by its own events, its rule and its document."""
    match thing:
        case Source():
            place = Place(document=thing.key, label="")
            return _lifetime(ledger, place=place, key=None, period=None)
        case Rule():
            return _of_rule(thing, ledger=ledger)
        case Office():
            power = power_of(thing)
            if power is not None:
                return _of_power(power, ledger=ledger)
            return _lifetime(
                ledger, place=thing.place, key=thing.key, period=thing.period
            )
        case Power():
            return _of_power(thing, ledger=ledger)


def within_years(day: Moment, *, ledger: Ledger) -> bool:
    """Whether both ends of a day or stretch lie in the years the edition covers."""
    edition = ledger.edition()
    scope = edition.scope if edition else None
    if scope is None or day.first is None or day.last is None:
        return True
    early = scope.first is not None and day.first < scope.first
    return not early and not (scope.last is not None and day.last > scope.last)


def _refusal(
    thing: Standable, *, day: Moment, known: Ledger, recorded: dt.date | None
) -> str | None:
    if day.first is None or day.last is None or day.edtf.endswith("/"):
        return NO_DAY
    if not within_years(day, ledger=known):
        return OUTSIDE
    if recorded and thing.hand and thing.hand.date and thing.hand.date > recorded:
        return LATER.format(day=recorded)
    return None


def _of_rule(rule: Rule, *, ledger: Ledger) -> Lifetime:
    life = _lifetime(ledger, place=rule.place, key=rule.key, period=rule.period)
    if rule.status is Status.DECIDED:
        return life
    own = [event for event in life.told[0] if event.stage in _ENACTING]
    powers = [
        power for power in _given_by(rule, ledger=ledger) if power.period is not None
    ]
    if rule.status is Status.REPORTED and (own or powers):
        begins = (edges(power.period)[0] for power in powers)
        begin = together((edge for edge in begins if edge), earliest=True)
        return Lifetime(
            begin=life.begin if own else begin, end=life.end, told=life.told
        )
    if own:
        note = (SINCE.format(status=rule.status),)
        unknown = Edge(first=None, last=None, assumptions=note)
        return Lifetime(begin=unknown, end=None, told=life.told)
    return Lifetime(begin=None, end=None, told=life.told, only=rule.status)


def _of_power(power: Power, *, ledger: Ledger) -> Lifetime:
    """A power with dates of its own has those; another has its rule's, or its act's."""
    life = _lifetime(ledger, place=power.place, key=power.key, period=power.period)
    rule = rule_of(power, ledger=ledger)
    base = _of_rule(rule, ledger=ledger) if rule else life
    begin, end = edges(power.period)
    if rule is not None and rule.status in _ONLY:
        return base  # whatever days the power bears, what gave it was not decided
    ends = [edge for edge in (base.end, life.end, end) if edge]
    only = base.only if begin is None else None
    return Lifetime(
        begin=begin or base.begin,
        end=together(ends, earliest=True),
        told=life.told,
        only=only,
        backwards=reversed_period(power.period) or base.backwards,
    )


def _lifetime(
    ledger: Ledger, *, place: Place, key: str | None, period: Moment | None
) -> Lifetime:
    told = scopes(ledger, place=place, key=key)
    begin, end = edges(period)
    ends = [edge for edge in (ending(told), end) if edge]
    source = ledger.source(place.document)
    return Lifetime(
        begin=later(beginning(told, source=source), begin),
        end=together(ends, earliest=True),
        told=told,
        backwards=reversed_period(period),
    )


def _given_by(rule: Rule, *, ledger: Ledger) -> tuple[Power, ...]:
    return tuple(power for power in ledger.of(Power) if gives(rule, power))


def _at_both(life: Lifetime, *, day: Moment) -> Standing:
    first, last = day.first, day.last
    if first is None or last is None:
        return Standing(state=State.UNKNOWN, assumptions=(NO_DAY,))
    ends = _state(life, first), _state(life, last)
    state = ends[0] if ends[0] is ends[1] else State.UNKNOWN
    begun = [edge for edge in happened(life.told) if edge.past(last)]
    latest = max(begun, key=_last_told, default=None)
    begin, end = life.begin, life.end
    return Standing(
        state=state,
        since=begin.moment if begin else None,
        until=end.moment if end else None,
        stage=begin.stage if begin else None,
        event=begin.event if begin else None,
        asked=begin.asked if begin else None,
        happened=latest.event if latest else None,
        ends=ends,
        assumptions=_assumptions(life, state=state, day=last),
    )


def _last_told(edge: Edge) -> tuple[dt.date, bool]:
    """The later is told of; on one day an act rather than that it bears a date."""
    return edge.last or dt.date.min, edge.stage is not Stage.DATED


def _state(life: Lifetime, day: dt.date) -> State:
    if life.only is not None:
        return State.NEVER if life.only in _ONLY else State.UNKNOWN
    if life.backwards:
        return State.UNKNOWN
    begun = life.begin.past(day) if life.begin else None
    over = life.end.past(day) if life.end else False
    if over:
        return State.UNKNOWN if begun is False else State.ENDED
    if begun is False:
        return State.NOT_YET
    return State.IN_FORCE if begun and over is False else State.UNKNOWN


def _assumptions(life: Lifetime, *, state: State, day: dt.date) -> tuple[str, ...]:
    if life.only is not None:
        said = {Status.REPORTED: REPORTED, Status.REJECTED: REJECTED}
        return (said.get(life.only, ONLY).format(status=life.only),)
    found = [BACKWARDS] if life.backwards else []
    found += life.begin.assumptions if life.begin else (DATELESS,)
    found += life.end.assumptions if life.end else ()
    if state is State.IN_FORCE and life.end is None:
        found.append(OPEN)
    if state is State.IN_FORCE and life.end and life.end.last is None:
        found.append(SOME_END)
    if state is State.IN_FORCE and life.begin and life.begin.stage is Stage.ADOPTED:
        after = [
            APPROVED_AFTER.format(day=edge.first)
            for edge in happened(life.told)
            if edge.stage is Stage.APPROVED and edge.past(day) is False
        ]
        found += after
    return tuple(found)
