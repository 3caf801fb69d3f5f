"""Who is said to approve or to lead, by rules and by powers, in one shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from averment.institution.antecedents import spoken
from averment.institution.holding import powers_of
from averment.institution.matters import (
    alike,
    matter_of,
    object_of,
    said_under,
    scope_of,
    words_of,
)
from averment.institution.tensions.called import Called
from averment.recension.quotations import full_key
from averment.record import Ledger, Limit, Moment, Origin, Power, Rule, Status, Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """One body that one entry names for a role.

    Shape: `body` is a key, "" where only `words` name it; `rule` the full key of
        the rule it is about, `under` the body it is over, None where not said;
        `scope` where the matter lies ("in other cities"), empty where all of it is
        meant.
    """

    entry: Rule | Power
    body: str
    words: str
    matter: frozenset[str]
    scope: frozenset[str]
    rule: str | None
    under: str | None
    period: Moment | None


def named(ledger: Ledger, *, limit: Limit, ties: Iterable[Tie]) -> tuple[Who, ...]:
    """Everyone named for a role: by constraints of decided rules, and by powers.

    Shape: a rule that points back ("It stands under …") is in the matter of what it
        points to, and so is a power of no stated matter that such a rule gives.
    """
    wanted = frozenset(ties)
    about = {full_key(one.rule): one.words for one in spoken(ledger) if one.points}
    by_rules = (
        who
        for rule in ledger.of(Rule)
        if rule.status is Status.DECIDED
        for who in _of_rule(rule, limit=limit, about=about)
    )
    not_decided = frozenset(
        full_key(rule) for rule in ledger.of(Rule) if rule.status is not Status.DECIDED
    )
    by_powers = (
        _of_power(power, about=about)
        for power in powers_of(ledger)
        if power.tie in wanted and power.superior is not None
    )
    kept = (who for who in by_powers if who.rule not in not_decided)
    return (*by_rules, *kept)


def differ(one: Who, other: Who, *, names: Called) -> bool:
    """Whether two are certainly not named as one body.

    Words may be a shorter form of other words: "the Ministry" is no second
    ministry.
    """
    if one.body and other.body:
        return one.body != other.body
    if one.body or other.body:
        key, words = one.body or other.body, other.words if one.body else one.words
        return not names.may_be(key, words)
    these, those = words_of(one.words), words_of(other.words)
    return bool(these and those) and not (these <= those or those <= these)


def one_statement(one: Who, other: Who) -> bool:
    """Whether two entries quote one another's words: one sentence names both.

    What one sentence names together it has joined or told apart itself ("by the
    one, or by the other elsewhere").
    """
    if one.entry is other.entry or one.entry.place != other.entry.place:
        return False
    these, those = one.entry.quotation.exact, other.entry.quotation.exact
    return these in those or those in these


def of_one_rule(one: Who, other: Who) -> bool:
    """Whether two are named for one rule."""
    return one.rule is not None and one.rule == other.rule


def of_one_scope(one: Who, other: Who) -> bool:
    """Whether two matters lie in one scope, as far as both say in which they lie."""
    return not (one.scope and other.scope) or alike(one.scope, other.scope)


def called(who: Who, *, names: Called) -> str:
    """The body's name in the edition, or the words that name it."""
    return names.label(who.body) if who.body else f"“{who.words}”"


def _of_rule(
    rule: Rule, *, limit: Limit, about: Mapping[str, frozenset[str]]
) -> Iterator[Who]:
    for part in rule.under(limit):
        if part.body or part.origin is Origin.QUOTED:
            yield Who(
                entry=rule,
                body=part.body or "",
                words=part.words,
                matter=about.get(full_key(rule), object_of(rule)),
                scope=scope_of(said_under(rule, ("direct-object",))),
                rule=full_key(rule),
                under=None,
                period=rule.period,
            )


def _of_power(power: Power, *, about: Mapping[str, frozenset[str]]) -> Who:
    rule = power.rule
    if rule is not None and "/" not in rule:
        rule = f"{power.place.document}/{rule}"
    return Who(
        entry=power,
        body=power.superior or "",
        words="",
        matter=matter_of(power) or about.get(rule or "", frozenset()),
        scope=scope_of(power.matter),
        rule=rule,
        under=power.subordinate,
        period=power.period,
    )
