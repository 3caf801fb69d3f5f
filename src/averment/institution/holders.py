"""Who held a power on a day: by what powers tell, and by what rules name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.institution.evidence import each_once, evidence_for
from averment.institution.grounds import events_of, resting_on, standing_of
from averment.institution.holding import PERHAPS, Held, powers_asked
from averment.institution.naming import rule_of
from averment.institution.narrowing import (
    borne_by,
    is_named,
    powers_asked_of,
    rules_asked_of,
)
from averment.institution.questions import Item, Question
from averment.institution.wording import named_said, not_held, power_said
from averment.record import Component, Ledger, Limit, Rule, Tie

_LIMITS = {
    Tie.APPROVES: Limit.APPROVAL,
    Tie.LEADS: Limit.LEADERSHIP,
    Tie.REPORTS_TO: Limit.REPORTING,
}


def power_items(question: Question, ledger: Ledger) -> Iterator[Item | str]:
    """Who held a power on a day, by the tie, the matter and the body asked of.

    Shape: a rule that names the same body in the same words is evidence of the
        power beside it, and no item of its own.
    """
    if question.day is None:
        return
    held = powers_asked(
        ledger, day=question.day, body=question.body, recorded=question.recorded
    )
    naming = list(_naming(question, ledger))
    told = list(powers_asked_of(question, held, ledger))
    for one in told:
        if one.standing.state not in PERHAPS:
            yield not_held(power_said(one, ledger=ledger))
            continue
        beside = [rule for rule, part in naming if _one_act(one, rule, part)]
        yield _power_item(one, beside=beside, ledger=ledger)
    for rule, part in naming:
        if any(_one_act(one, rule, part) for one in told):
            continue
        standing = standing_of(rule, day=question.day, question=question, ledger=ledger)
        sentence = named_said(part, rule, standing, ledger=ledger)
        if standing.state not in PERHAPS:
            yield not_held(sentence)
            continue
        yield Item(
            sentence=sentence,
            evidence=resting_on(rule, standing=standing, ledger=ledger),
            standing=standing,
        )


def _power_item(held: Held, *, beside: list[Rule], ledger: Ledger) -> Item:
    giving = rule_of(held.power, ledger=ledger)
    return Item(
        sentence=power_said(held, ledger=ledger),
        evidence=each_once(
            (
                *evidence_for((held.power, giving, *beside), ledger=ledger),
                *events_of(held.standing, ledger=ledger),
            )
        ),
        standing=held.standing,
    )


def _naming(question: Question, ledger: Ledger) -> Iterator[tuple[Rule, Component]]:
    """The rules that name a body under a constraint of the tie; of any, without one.

    Shape: the body asked of is the one named, or the one that the rule binds.
    """
    tie, asked = question.tie, question.body
    limits = [_LIMITS[tie]] if tie in _LIMITS else [] if tie else [*_LIMITS.values()]
    for rule in rules_asked_of(replace(question, body=None), ledger):
        for part in rule.under(*limits):
            if (
                asked is None
                or is_named(part.body, part.words, asked, ledger=ledger)
                or borne_by(rule, asked, ledger=ledger)
            ):
                yield rule, part


def _one_act(held: Held, rule: Rule, part: Component) -> bool:
    """Whether a power and a rule's constraint say one thing in the same words."""
    power = held.power
    if part.body is None or part.body != power.superior or power.place != rule.place:
        return False
    one, other = power.quotation.exact, rule.quotation.exact
    return one in other or other in one
