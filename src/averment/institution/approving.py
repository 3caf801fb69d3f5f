"""By whose approval a rule was to be carried out: the path of a rule, and its gaps.

The path is of the rule as stated. It knows no case that goes along it: no instance,
no status, no hand-over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from averment.institution.holding import powers_of
from averment.institution.lifetimes import scopes
from averment.institution.matters import matter_of, object_of
from averment.institution.naming import UNSTATED, body, gives, name_of
from averment.institution.standing import Standing, State, state_of
from averment.record import (
    Component,
    Event,
    Ledger,
    Limit,
    Moment,
    Power,
    Rule,
    Stage,
    Tie,
)


class Lack(StrEnum):
    """What an approval path leaves open."""

    NONE_STATED = "no approval is stated"
    NOT_NAMED = "the approver is not named"
    RELATIONAL = "which body is meant depends on the case, and the text does not say"
    NOT_IN_FORCE = "the power to approve is not known to be in force on that day"
    ORDER = "several approvers are stated, and not which of them decides"
    DOCUMENT = "the document itself is not known to be in force on that day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One approval: by whom, in what words, on the word of which entry.

    Shape: `approver` is the key of a body, None where none is resolved. `standing`
        is that of the power or rule; None for an event, which has happened.
    """

    approver: str | None
    words: str
    source: Rule | Power | Event
    standing: Standing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that the path leaves open, and the step that does; None for all."""

    lack: Lack
    step: Step | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """The approvals a rule was under, in the order in which the ledger states them."""

    rule: Rule
    standing: Standing
    steps: tuple[Step, ...]
    gaps: tuple[Gap, ...]


def approval_path(rule: Rule, ledger: Ledger, *, day: Moment) -> Path:
    """Whose approval a rule asks for, who approved its document, and what is open.

    Shape: steps are the rule's own words first, then powers that cite it, or are
        over its matter by the same document, then the approvals of its document. An
        approver stated by words and by a power is one step.
    """
    standing = state_of(rule, day=day, ledger=ledger)
    stated = [_by_words(part, rule=rule, standing=standing) for part in _asked(rule)]
    known = {step.approver for step in stated if step.approver}
    stated += [
        step
        for step in _by_powers(rule, ledger=ledger, day=day)
        if step.approver is None or step.approver not in known
    ]
    approvals = list(_by_events(rule, ledger=ledger))
    gaps = [gap for step in stated for gap in _open(step, ledger=ledger)]
    gaps += _of_all(stated, approvals=approvals, standing=standing)
    return Path(
        rule=rule,
        standing=standing,
        steps=(*stated, *approvals),
        gaps=tuple(gaps),
    )


def said(step: Step, *, ledger: Ledger) -> str:
    """A step in words: who approves."""
    if step.approver is not None:
        return name_of(step.approver, ledger=ledger)
    return step.words or UNSTATED


def _asked(rule: Rule) -> tuple[Component, ...]:
    return rule.under(Limit.APPROVAL)


def _by_words(part: Component, *, rule: Rule, standing: Standing) -> Step:
    return Step(approver=part.body, words=part.words, source=rule, standing=standing)


def _by_powers(rule: Rule, *, ledger: Ledger, day: Moment) -> Iterator[Step]:
    for power in powers_of(ledger):
        by_rule = gives(rule, power)
        if power.tie is Tie.APPROVES and (by_rule or _of_its_matter(power, rule)):
            yield Step(
                approver=power.superior,
                words=power.quotation.exact,
                source=power,
                standing=state_of(power, day=day, ledger=ledger),
            )


def _of_its_matter(power: Power, rule: Rule) -> bool:
    """Whether a power of the same document, of no rule, is over what the rule is.

    More than half of the words of its matter must be those of what the rule acts
    upon: "publication of cases" is not over every rule on cases.
    """
    if power.rule is not None or power.place.document != rule.place.document:
        return False
    one, other = matter_of(power), object_of(rule)
    return 2 * len(one & other) > len(one)


def _by_events(rule: Rule, *, ledger: Ledger) -> Iterator[Step]:
    for events in scopes(ledger, place=rule.place, key=rule.key):
        for event in events:
            if event.stage is Stage.APPROVED:
                yield Step(approver=event.by, words=event.quotation.exact, source=event)


def _open(step: Step, *, ledger: Ledger) -> Iterator[Gap]:
    known = body(step.approver, ledger=ledger)
    if step.approver is None:
        yield Gap(lack=Lack.NOT_NAMED, step=step)
    elif known is not None and known.relational:
        yield Gap(lack=Lack.RELATIONAL, step=step)
    of_power = isinstance(step.source, Power) and step.standing is not None
    if of_power and step.standing and step.standing.state is not State.IN_FORCE:
        yield Gap(lack=Lack.NOT_IN_FORCE, step=step)


def _of_all(
    stated: list[Step], *, approvals: list[Step], standing: Standing
) -> Iterator[Gap]:
    if not stated and not approvals:
        yield Gap(lack=Lack.NONE_STATED)
    if len({step.approver or step.words for step in stated}) > 1:
        yield Gap(lack=Lack.ORDER)
    if standing.state is not State.IN_FORCE:
        yield Gap(lack=Lack.DOCUMENT)
