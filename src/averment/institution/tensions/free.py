"""Free will asked for under a sanction, and force beside a ban on force."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from averment.institution.harms import Harm
from averment.institution.matters import said_under
from averment.institution.safeguards import safeguards
from averment.institution.tensions.nouns import Tension
from averment.record import Force, Ledger, Rule, Status

_FREELY = re.compile(r"\bvoluntar\w*|\bfree will\b|自愿", re.IGNORECASE)
_HOLDING_BACK = re.compile(
    r"\b(?:conceal|fail|refus|resist|withhold|hide|hiding|hid)\w*"
    r"|\b(?:will|do|does) not\b"
    r"|隐瞒|拒不|拒绝|抗拒|不坦白|不交代",
    re.IGNORECASE,
)
_SANCTION = re.compile(
    r"\b(?:punish|arrest|consider|treat|deem|regard|sentenc|expel|dismiss)\w*"
    r"|惩|严办|论处|处分|逮捕|视为",
    re.IGNORECASE,
)
_PRESSING = re.compile(
    r"\bpressure\b|\bcoerc\w*|\bcompel\w*|\bmilitary control\b|\bby force\b"
    r"|\bforc(?:e|es|ing) (?:\w+ ){1,3}to\b|强迫|强制(?!劳动)|压力|军事管制",
    re.IGNORECASE,
)
_BY_FORCE = frozenset({Harm.BEATING, Harm.CONFESSION, Harm.HUMILIATION})
_CONDITIONS = ("activation", "entity", "attributes")
_DONE = ("aim", "function", "properties", "direct-object")


def free_and_forced(ledger: Ledger) -> Iterator[Tension]:
    """What a document wants done freely and punishes if it is not; force both ways.

    Shape: one tension of each sort a document, with every rule of the two sides: they
        bear on the same people, and no rule says which comes first.
    """
    decided = [rule for rule in ledger.of(Rule) if rule.status is Status.DECIDED]
    against = {
        id(one.rule)
        for one in safeguards(ledger)
        if not _BY_FORCE.isdisjoint(one.harms)
    }
    for rules in _by_document(decided):
        yield from _between(
            rules,
            one=lambda rule: bool(_FREELY.search(_exact(rule))),
            other=_punishes,
            sentence="What is to be done freely stands beside what befalls those who"
            " do not do it.",
        )
        yield from _between(
            rules,
            one=lambda rule: id(rule) in against,
            other=lambda rule: id(rule) not in against and _presses(rule),
            sentence="Force is forbidden, and force of a kind is asked or allowed.",
        )


def _between(
    rules: Sequence[Rule],
    *,
    one: Callable[[Rule], bool],
    other: Callable[[Rule], bool],
    sentence: str,
) -> Iterator[Tension]:
    sides = [(rule, one(rule), other(rule)) for rule in rules]
    if any(this for _, this, _ in sides) and any(that for _, _, that in sides):
        entries = tuple(rule for rule, this, that in sides if this or that)
        yield Tension(code="O512", entries=entries, sentence=sentence)


def _punishes(rule: Rule) -> bool:
    """Whether a rule says what is done to those who hold something back."""
    if rule.force is Force.MUST_NOT:
        return False
    held = _HOLDING_BACK.search(said_under(rule, _CONDITIONS))
    return bool(held and _SANCTION.search(said_under(rule, _DONE)))


def _presses(rule: Rule) -> bool:
    pressing = _PRESSING.search(said_under(rule, _DONE))
    return rule.force is not Force.MUST_NOT and pressing is not None


def _by_document(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    for document in dict.fromkeys(rule.place.document for rule in rules):
        yield [rule for rule in rules if rule.place.document == document]


def _exact(rule: Rule) -> str:
    return "" if rule.force is Force.MUST_NOT else rule.quotation.exact
