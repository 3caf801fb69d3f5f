"""The sentences of an answer, in plain words that fit one body as well as many."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence

from averment.institution.approving import Step
from averment.institution.duties import Counted, Due
from averment.institution.holding import Held
from averment.institution.lifetimes import NO_EVENT
from averment.institution.naming import UNSTATED, name_of
from averment.institution.safeguards import Safeguard
from averment.institution.standing import Standing, State
from averment.institution.terms import FROM_THE_DAY
from averment.recension.quotations import full_key
from averment.record import (
    Component,
    Event,
    Ledger,
    Limit,
    Moment,
    Origin,
    Power,
    Rule,
    Tie,
)

DOING = {
    Tie.LEADS: "leading",
    Tie.PROFESSIONALLY_LEADS: "professionally leading",
    Tie.APPROVES: "giving approval to",
    Tie.REPORTS_TO: "reporting to",
    Tie.SUPERVISES: "supervising",
    Tie.CONSULTS: "consulting",
    Tie.APPOINTS: "appointing",
    Tie.ESTABLISHES: "establishing",
    Tie.DECIDES: "deciding for",
    Tie.REQUESTS: "making requests to",
    Tie.PLANS_FOR: "planning for",
    Tie.REGULATES: "regulating",
    Tie.DIRECTS: "directing",
    Tie.REINFORCES: "reinforcing",
    Tie.SUBORDINATE_TO: "subordinate to",
}
"""A tie after the body that does it, the same for "the court" and "the courts"."""

_NAMED_AS = {
    Limit.APPROVAL: "named as the one whose approval is asked for",
    Limit.LEADERSHIP: "named as leading",
    Limit.REPORTING: "named as the one reported to",
}
_DECEMBER = 12
NO_SANCTION = "no sanction is stated"
NO_BREACH = "no entry of the ledger tells of a breach"


def rule_name(rule: Rule) -> str:
    """A rule by its key, its force and its status."""
    return f"{full_key(rule)} ({rule.force}, {rule.status})"


def bearer_of(rule: Rule, *, ledger: Ledger) -> str:
    """Whom a rule binds: the body that is meant, else its words; "[unstated]"."""
    for part in rule.components:
        if part.name == "attributes":
            name = name_of(part.body, ledger=ledger) if part.body else part.words
            return f"{name} (inferred)" if part.origin is Origin.INFERRED else name
    return UNSTATED


def state_said(standing: Standing) -> str:
    """The state of a standing, with the day and event that made it so."""
    first, last = standing.ends
    if first is not last:
        turn = f"; came into force {_since(standing)}" if standing.since else ""
        return f"{first} on the first day asked of, {last} on the last{turn}"
    match standing.state:
        case State.IN_FORCE:
            return f"in force since {_since(standing)}"
        case State.NOT_YET if standing.since:
            return f"not yet in force; it came into force {_since(standing)}"
        case State.ENDED if standing.until:
            return f"no longer in force; over from {standing.until.edtf} on"
        case State.NEVER if standing.assumptions:
            return f"never in force: {standing.assumptions[0]}"
        case State.UNKNOWN:
            return "whether it was in force is not known"
        case _:
            return str(standing.state)


def _since(standing: Standing) -> str:
    day = turn_said(standing.since) if standing.since else "a day not told"
    return f"{day} ({standing.stage})" if standing.stage else day


def turn_said(turn: Moment) -> str:
    """The day of a turn; a month or year where it was some day of that.

    >>> from averment.reading.dates import moment
    >>> turn_said(moment("1951-02")), turn_said(moment("1951-02-03/1951-02-09"))
    ('1951-02', 'a day from 1951-02-03 to 1951-02-09')
    """
    first, last = turn.first, turn.last
    if first is None or last is None or first == last:
        return days_said((turn,))
    ends = monthrange(last.year, last.month)[1]
    if first.day == 1 and last.day == ends and first.year == last.year:
        if (first.month, last.month) == (1, _DECEMBER):
            return str(first)[:4]
        if first.month == last.month:
            return str(first)[:7]
    return f"a day from {first} to {last}"


def power_said(held: Held, *, ledger: Ledger) -> str:
    """A power in one sentence, in the direction in which it is said."""
    return f"{tie_said(held.power, ledger=ledger)}: {state_said(held.standing)}."


def tie_said(power: Power, *, ledger: Ledger) -> str:
    """Who does what to whom, and in what matter."""
    doer, done_to = (name_of(side, ledger=ledger) for side in power.sides)
    matter = f", in the matter “{power.matter}”" if power.matter else ""
    return f"{doer}, {DOING[power.tie]} {done_to}{matter}"


def named_said(
    part: Component, rule: Rule, standing: Standing, *, ledger: Ledger
) -> str:
    """The body that a rule names under one of its constraints."""
    who = name_of(part.body, ledger=ledger) if part.body else f"“{part.words}”"
    how = _NAMED_AS[part.limit] if part.limit else "named"
    return f"{who}, {how} in {rule_name(rule)}: {state_said(standing)}."


def not_held(sentence: str) -> str:
    """That what a sentence says is no answer, since it did not hold on that day."""
    return f"not held on that day: {sentence.removesuffix('.')}"


def step_said(rule: Rule, step: Step, *, ledger: Ledger) -> str:
    """One step of the path of approval of a rule, with who says so."""
    who = f"“{step.words}”" if step.words else UNSTATED
    if step.approver is not None:
        who = name_of(step.approver, ledger=ledger)
    match step.source:
        case Rule():
            by = "asked for in its own words"
        case Power() as power:
            by = f"a power told in {full_key(power)}"
        case Event() as event:
            day = f" on {days_said((event.date,))}" if event.date else ""
            by = f"given to the document{day}"
    state = f": {state_said(step.standing)}" if step.standing else ""
    return f"{full_key(rule)}: approval of {who}, {by}{state}."


def due_said(due: Due, reading: Counted, *, ledger: Ledger) -> str:
    """What fell due, on one reading of the words, and how its days were found."""
    status = "" if due.decided else f", only {due.rule.status}"
    anchor = reading.anchor
    told = f"the day it was {anchor.stage}" if anchor else "the day of the document"
    lead = f"{bearer_of(due.rule, ledger=ledger)}, “{due.component.words}”{status}"
    days = days_said(reading.days)
    if reading.why == FROM_THE_DAY:
        return f"{lead}: from {days} on, {told}; no last day is told."
    date = f"{told}, {days_said((anchor.date,))}" if anchor and anchor.date else told
    counted = f"; from {date}" if counts(due, reading) else ""
    return f"{lead}: {days}; {reading.why}{counted}."


def counts(due: Due, reading: Counted) -> bool:
    """Whether days are counted from an event, or from the date that stands for one."""
    return reading.anchor is not None or NO_EVENT in due.open


def guard_said(one: Safeguard, *, ledger: Ledger) -> str:
    """A protection as stated: against what, whom it binds, what a breach was to cost.

    Why so dry: that a protection is stated says nothing of whether it was kept.
    """
    cost = f"else: “{one.sanction}”" if one.sanction else NO_SANCTION
    told = "the ledger tells of the same harm" if one.breaches else NO_BREACH
    bound = bearer_of(one.rule, ledger=ledger)
    against = ", ".join(one.harms)
    return (
        f"Against {against}, binding on {bound} "
        f"({one.rule.force}, {one.rule.status}): {cost}; {told}."
    )


def days_said(days: Sequence[Moment | None]) -> str:
    """Days and stretches as a reader takes them."""
    return ", ".join(day.edtf.replace("/", " to ") for day in days if day)
