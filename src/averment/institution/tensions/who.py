"""Who is said to approve or to lead, by rules and by powers, in one shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from averment.institution.holding import powers_of
from averment.institution.matters import alike, matter_of, object_of, words_of
from averment.institution.naming import is_meant, name_of
from averment.institution.tensions.nouns import apart
from averment.record import Ledger, Limit, Moment, Origin, Power, Rule, Status, Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """One body that one entry names for a role.

    Shape: `body` is a key, "" where only `words` name it; `rule` the full key of
        the rule it is about, `under` the body it is over, None where not said.
    """

    entry: Rule | Power
    body: str
    words: str
    matter: frozenset[str]
    rule: str | None
    under: str | None
    period: Moment | None


def named(ledger: Ledger, *, limit: Limit, ties: Iterable[Tie]) -> tuple[Who, ...]:
    """Everyone named for a role: by constraints of decided rules, and by powers."""
    wanted = frozenset(ties)
    by_rules = (
        who
        for rule in ledger.of(Rule)
        if rule.status is Status.DECIDED
        for who in _of_rule(rule, limit=limit)
    )
    not_decided = frozenset(
        _full(rule) for rule in ledger.of(Rule) if rule.status is not Status.DECIDED
    )
    by_powers = (
        _of_power(power)
        for power in powers_of(ledger)
        if power.tie in wanted and power.superior is not None
    )
    kept = (who for who in by_powers if who.rule not in not_decided)
    return (*by_rules, *kept)


def differ(one: Who, other: Who, *, ledger: Ledger) -> bool:
    """Whether two are certainly not named as one body.

    Words may be a shorter form of other words: "the Ministry" is no second
    ministry.
    """
    if one.body and other.body:
        return one.body != other.body
    if one.body or other.body:
        key, words = one.body or other.body, other.words if one.body else one.words
        return not is_meant(key, words, ledger=ledger)
    these, those = words_of(one.words), words_of(other.words)
    return bool(these and those) and not (these <= those or those <= these)


def one_matter(one: Who, other: Who) -> bool:
    """Whether two are named for one rule, or for alike matters at one time."""
    if apart(one.period, other.period):
        return False
    if one.rule is not None and one.rule == other.rule:
        return True
    if one.under and other.under and one.under != other.under:
        return False
    return alike(one.matter, other.matter)


def called(who: Who, *, ledger: Ledger) -> str:
    """The body's name in the edition, or the words that name it."""
    return name_of(who.body, ledger=ledger) if who.body else f"“{who.words}”"


def _of_rule(rule: Rule, *, limit: Limit) -> Iterator[Who]:
    for part in rule.under(limit):
        if part.body or part.origin is Origin.QUOTED:
            yield Who(
                entry=rule,
                body=part.body or "",
                words=part.words,
                matter=object_of(rule),
                rule=_full(rule),
                under=None,
                period=rule.period,
            )


def _of_power(power: Power) -> Who:
    rule = power.rule
    if rule is not None and "/" not in rule:
        rule = f"{power.place.document}/{rule}"
    return Who(
        entry=power,
        body=power.superior or "",
        words="",
        matter=matter_of(power),
        rule=rule,
        under=power.subordinate,
        period=power.period,
    )


def _full(rule: Rule) -> str:
    return f"{rule.place.document}/{rule.key}"
