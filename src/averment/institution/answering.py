"""The items of an answer, form by form: a sentence, and what it rests on.

A string among them is a silence: a part of the question of which nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.institution.approving import Path, approval_path, said
from averment.institution.duties import Counted, Due, duties_of
from averment.institution.evidence import evidence_for
from averment.institution.holding import Held, powers_on
from averment.institution.moving import powers_over
from averment.institution.naming import name_of, rule_of
from averment.institution.narrowing import (
    asked_of,
    is_named,
    powers_asked_of,
    rules_asked_of,
)
from averment.institution.questions import Item, Question
from averment.institution.safeguards import safeguards
from averment.institution.standing import Standing, state_of
from averment.record import (
    Component,
    Event,
    Ledger,
    Limit,
    Moment,
    Rule,
    Source,
    Tie,
)

NO_SANCTION = "no sanction is stated"
SILENT = "{document} is silent on {matter}"
_LIMITS = {
    Tie.APPROVES: Limit.APPROVAL,
    Tie.LEADS: Limit.LEADERSHIP,
    Tie.REPORTS_TO: Limit.REPORTING,
}
UNKNOWN = "the ledger has no document, passage or rule {of}"


def rule_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """A document and its rules, a passage's rules, or one rule; on a day if asked."""
    source = ledger.source(question.of)
    there = any(asked_of(rule, question.of) for rule in ledger.of(Rule))
    if question.of and source is None and not there:
        yield UNKNOWN.format(of=question.of)
        return
    if source is not None and question.day is not None:
        yield _stands(source, question=question, ledger=ledger)
    for rule in rules_asked_of(question, ledger):
        yield _stands(rule, question=question, ledger=ledger)


def power_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """Who held a power on a day, by the tie, the matter and the body asked of."""
    if question.day is None:
        return
    held = powers_on(
        ledger, day=question.day, body=question.body, recorded=question.recorded
    )
    for one in powers_asked_of(question, held, ledger):
        rule = rule_of(one.power, ledger=ledger)
        grounds = (one.power, rule, one.standing.event)
        yield Item(
            sentence=power_said(one, ledger=ledger),
            evidence=evidence_for(grounds, ledger=ledger),
            standing=one.standing,
        )
    yield from _by_rules(question, ledger)


def _by_rules(question: Question, ledger: Ledger) -> Iterator[Item]:
    """The bodies that rules name under a constraint of the tie; of any, without one."""
    tie = question.tie
    limits = [_LIMITS[tie]] if tie in _LIMITS else [] if tie else [*_LIMITS.values()]
    rules = rules_asked_of(replace(question, body=None), ledger)
    for rule in rules if question.day else ():
        for part in rule.under(*limits):
            if question.day is None or not _named(part, question, ledger):
                continue
            standing = state_of(
                rule, day=question.day, ledger=ledger, recorded=question.recorded
            )
            who = name_of(part.body, ledger=ledger) if part.body else part.words
            yield Item(
                sentence=f"{rule.key}, {part.limit}: {who}: {standing.state}.",
                evidence=evidence_for((rule, standing.event), ledger=ledger),
                standing=standing,
            )


def _named(part: Component, question: Question, ledger: Ledger) -> bool:
    asked = question.body
    return asked is None or is_named(part.body, part.words, asked, ledger=ledger)


def due_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """What fell due up to a closing year, each reading of its words an item."""
    asked = {id(rule) for rule in rules_asked_of(replace(question, limit=None), ledger)}
    for due in duties_of(ledger, until=question.until or 0):
        if id(due.rule) not in asked or question.limit not in (
            None,
            due.component.limit,
        ):
            continue
        if not due.readings:
            words = f"{due.rule.key}: “{due.component.words}”"
            yield f"{words}: {'; '.join(due.open)}"
        for reading in due.readings:
            if not _fell_due(reading, question.day):
                continue
            source = ledger.source(due.rule.place.document)
            told = reading.anchor or source
            yield Item(
                sentence=_due_said(due, reading),
                evidence=evidence_for((due.rule, told), ledger=ledger),
            )


def _fell_due(reading: Counted, day: Moment | None) -> bool:
    """Whether the last day of a term lies in the day or stretch asked of."""
    if day is None or day.first is None or day.last is None:
        return True
    lasts = (term.last for term in reading.days)
    return any(last and day.first <= last <= day.last for last in lasts)


def path_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """The approvals a rule was under, and as silences the gaps in them."""
    if question.day is None:
        return
    rules = list(rules_asked_of(question, ledger))
    if not rules or not question.of:
        yield UNKNOWN.format(of=question.of)
    for rule in rules if question.of else ():
        path = approval_path(rule, ledger, day=question.day)
        yield from _steps(path, ledger=ledger)
        for gap in path.gaps:
            of = f" (“{gap.step.words}”)" if gap.step else ""
            yield f"{rule.key}: {gap.lack}{of}"


def safeguard_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """Each protection stated: its bearer, its sanction, what tells of a breach."""
    asked = {id(rule) for rule in rules_asked_of(question, ledger)}
    for one in safeguards(ledger):
        if id(one.rule) not in asked:
            continue
        against = ", ".join(one.harms)
        cost = f"else: “{one.sanction}”" if one.sanction else NO_SANCTION
        standing = None
        if question.day is not None:
            standing = state_of(one.rule, day=question.day, ledger=ledger)
        yield Item(
            sentence=f"Against {against} ({one.rule.status}); "
            f"bound: {one.bearer}; {cost}.",
            evidence=evidence_for(
                (one.rule, *one.breaches, *one.beside), ledger=ledger
            ),
            standing=standing,
        )


def moved_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """What each document of the years says of each power; a silence where nothing."""
    if question.day is None:
        return
    for cell in powers_over(question.matters, years=question.day, ledger=ledger):
        if cell.silent:
            yield SILENT.format(document=cell.document, matter=cell.matter)
        lead = f"{cell.matter}, {cell.document}"
        for held in cell.powers:
            yield Item(
                sentence=f"{lead}: {power_said(held, ledger=ledger)}",
                evidence=evidence_for((held.power, held.standing.event), ledger=ledger),
                standing=held.standing,
            )
        for rule, standing in cell.rules:
            yield Item(
                sentence=f"{lead}: {rule.key} ({rule.force}, {rule.status})",
                evidence=evidence_for((rule, standing.event), ledger=ledger),
                standing=standing,
            )


def power_said(held: Held, *, ledger: Ledger) -> str:
    """A power in one sentence, in the direction in which it is said."""
    doer, done_to = held.power.sides
    matter = f" in the matter “{held.power.matter}”" if held.power.matter else ""
    verb = held.power.tie.replace("-", " ")
    names = name_of(doer, ledger=ledger), name_of(done_to, ledger=ledger)
    return f"{names[0]} {verb} {names[1]}{matter}: {held.standing.state}."


def _stands(thing: Rule | Source, *, question: Question, ledger: Ledger) -> Item:
    standing: Standing | None = None
    if question.day is not None:
        standing = state_of(
            thing, day=question.day, ledger=ledger, recorded=question.recorded
        )
    told: tuple[Event | None, ...] = ()
    if standing is not None:
        told = (standing.event, standing.asked, standing.happened)
    name = (
        f"{thing.key} ({thing.force}, {thing.status})"
        if isinstance(thing, Rule)
        else thing.key
    )
    return Item(
        sentence=f"{name}: {_state_said(standing)}." if standing else f"{name}.",
        evidence=evidence_for((thing, *told), ledger=ledger),
        standing=standing,
    )


def _state_said(standing: Standing) -> str:
    first, last = standing.ends
    if first is not last:
        return f"{first} on the first day, {last} on the last"
    by = f", {standing.stage} {standing.since.edtf}" if standing.since else ""
    return f"{standing.state}{by}"


def _steps(path: Path, *, ledger: Ledger) -> Iterator[Item]:
    for step in path.steps:
        yield Item(
            sentence=f"{path.rule.key}: approval of {said(step, ledger=ledger)}.",
            evidence=evidence_for((path.rule, step.source), ledger=ledger),
            standing=step.standing,
        )


def _due_said(due: Due, reading: Counted) -> str:
    days = ", ".join(day.edtf for day in reading.days)
    status = "" if due.decided else f" (only {due.rule.status})"
    anchor = f" from: {reading.anchor.stage}" if reading.anchor else ""
    lead = f"{due.rule.key}{status}, “{due.component.words}”"
    return f"{lead}: {days} ({reading.why}{anchor})."
