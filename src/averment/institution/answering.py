"""The items of an answer, form by form: a sentence, and what it rests on.

A string among them is a silence: a part of the question of which nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from averment.errors import did_you_mean
from averment.institution.approving import Path, approval_path
from averment.institution.duties import Counted, duties_of
from averment.institution.evidence import Role, each_once, evidence_for
from averment.institution.grounds import resting_on, standing_of
from averment.institution.holding import powers_of
from averment.institution.moving import Cell, powers_over
from averment.institution.narrowing import (
    asked_of,
    keys_meant,
    keys_of,
    rules_asked_of,
)
from averment.institution.questions import Asked, Item, Question
from averment.institution.safeguards import safeguards
from averment.institution.standing import Standing, State
from averment.institution.wording import (
    counts,
    due_said,
    guard_said,
    power_said,
    rule_name,
    state_said,
    step_said,
    tie_said,
)
from averment.recension.quotations import full_key
from averment.record import Event, Ledger, Moment, Power, Rule, Source

AS_IT_DOES = "{like} of {parts} of its rules stand as it does, and are not listed"
SILENT = "{document} is silent on {matter}: no rule or power in the ledger speaks of it"
UNKNOWN = "the ledger has no document, passage, rule or power {of}"
NO_RULE = "the ledger has no rule in {of}"
NOTHING_NAMED = "a path is asked of a rule, a passage or a document: name one"


def rule_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """A document and its rules, a passage's, one rule or power; on a day if asked."""
    source = ledger.source(question.of)
    rules = list(rules_asked_of(question, ledger))
    powers = [one for one in powers_of(ledger) if question.of in keys_of(one)]
    there = any(asked_of(rule, question.of) for rule in ledger.of(Rule))
    if not there and not powers:
        yield from _none_meant(question.of, ledger)
    entries: list[Rule | Power] = [*rules, *powers]
    found = [_stands(entry, question=question, ledger=ledger) for entry in entries]
    if source is not None and question.day is not None:
        whole = _stands(source, question=question, ledger=ledger)
        yield whole
        if question.asked is Asked.IN_FORCE:
            yield from _not_as(whole, found)
            return
    yield from found


def _not_as(whole: Item, parts: Sequence[Item]) -> Iterator[Item | str]:
    """The rules of a document that do not stand as it does, and how many do."""
    others = [one for one in parts if not _like(one.standing, whole.standing)]
    yield from others
    like = len(parts) - len(others)
    if like:
        yield AS_IT_DOES.format(like=like, parts=len(parts))


def _like(one: Standing | None, other: Standing | None) -> bool:
    if one is None or other is None:
        return False
    return (one.state, one.since, one.ends) == (other.state, other.since, other.ends)


def due_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """What fell due up to a closing year, each reading of its words an item."""
    asked = {id(rule) for rule in rules_asked_of(replace(question, limit=None), ledger)}
    for due in duties_of(ledger, until=question.until or 0):
        rule, limit = due.rule, due.component.limit
        if id(rule) not in asked or question.limit not in (None, limit):
            continue
        for lack in due.open:
            yield f"{full_key(rule)}, “{due.component.words}”: {lack}"
        for reading in due.readings:
            if not _fell_due(reading, question.day):
                continue
            told: Event | Source | None = reading.anchor
            if told is None and counts(due, reading):
                told = ledger.source(rule.place.document)
            yield Item(
                sentence=due_said(due, reading, ledger=ledger),
                evidence=each_once(
                    (
                        *evidence_for((rule,), ledger=ledger),
                        *evidence_for((told,), ledger=ledger, role=Role.COUNTED_FROM),
                    )
                ),
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
        yield from _none_meant(question.of, ledger)
    for rule in rules if question.of else ():
        path = approval_path(rule, ledger, day=question.day)
        yield from _steps(path, ledger=ledger)
        for gap in path.gaps:
            of = f" (“{gap.step.words}”)" if gap.step and gap.step.words else ""
            yield f"{full_key(rule)}: {gap.lack}{of}"


def _steps(path: Path, *, ledger: Ledger) -> Iterator[Item]:
    for step in path.steps:
        yield Item(
            sentence=step_said(path.rule, step, ledger=ledger),
            evidence=evidence_for((path.rule, step.source), ledger=ledger),
            standing=step.standing,
        )


def safeguard_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """Each protection stated: its bearer, its sanction, what tells of a breach."""
    day = question.day
    asked = {id(rule) for rule in rules_asked_of(question, ledger)}
    for one in safeguards(ledger):
        if id(one.rule) not in asked:
            continue
        standing = None
        if day is not None:
            standing = standing_of(one.rule, day=day, question=question, ledger=ledger)
        yield Item(
            sentence=guard_said(one, ledger=ledger),
            evidence=each_once(
                (
                    *evidence_for((one.rule,), ledger=ledger),
                    *evidence_for(one.breaches, ledger=ledger, role=Role.SAME_HARM),
                    *evidence_for(one.beside, ledger=ledger, role=Role.BESIDE),
                )
            ),
            standing=standing,
        )


def moved_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """What each document of the years says of each power; a silence where nothing.

    Shape: a matter after the other, and of each the documents by their day.
    """
    if question.day is None:
        return
    cells = powers_over(question.matters, years=question.day, ledger=ledger)
    for matter in dict.fromkeys(question.matters):
        for cell in cells:
            if cell.matter == matter:
                yield from _of_cell(cell, ledger=ledger)


def _of_cell(cell: Cell, *, ledger: Ledger) -> Iterator[Item | str]:
    day = f" ({cell.day.edtf})" if cell.day else ""
    if cell.silent:
        yield SILENT.format(document=f"{cell.document}{day}", matter=cell.matter)
    for held in cell.powers:
        yield Item(
            sentence=power_said(held, ledger=ledger),
            evidence=resting_on(held.power, standing=held.standing, ledger=ledger),
            standing=held.standing,
            under=f"{cell.matter}, {cell.document}{day}",
        )
    for rule, standing in cell.rules:
        yield Item(
            sentence=f"{rule_name(rule)}: {state_said(standing)}.",
            evidence=resting_on(rule, standing=standing, ledger=ledger),
            standing=standing,
            under=f"{cell.matter}, {cell.document}{day}",
        )


def _stands(
    thing: Rule | Power | Source, *, question: Question, ledger: Ledger
) -> Item:
    name = _named(thing, ledger=ledger)
    day = question.day
    if day is None:
        return Item(sentence=f"{name}.", evidence=evidence_for((thing,), ledger=ledger))
    standing = standing_of(thing, day=day, question=question, ledger=ledger)
    grounds = resting_on(thing, standing=standing, ledger=ledger)
    if standing.state in (State.NOT_YET, State.ENDED, State.UNKNOWN):
        last = (standing.happened,)
        grounds += evidence_for(last, ledger=ledger, role=Role.LAST_BY_THEN)
    return Item(
        sentence=f"{name}: {state_said(standing)}.",
        evidence=each_once(grounds),
        standing=standing,
    )


def _named(thing: Rule | Power | Source, *, ledger: Ledger) -> str:
    match thing:
        case Source():
            return thing.key
        case Rule():
            return rule_name(thing)
        case Power():
            return f"{full_key(thing)} ({tie_said(thing, ledger=ledger)})"


def _none_meant(of: str, ledger: Ledger) -> Iterator[str]:
    """Why nothing is asked of: there is no rule there, or nothing of that name."""
    known = keys_meant(ledger)
    if of in known or not of:
        yield NO_RULE.format(of=of) if of else NOTHING_NAMED
        return
    near = did_you_mean(of, known)
    yield f"{UNKNOWN.format(of=of)}{near and '. '}{near}"
