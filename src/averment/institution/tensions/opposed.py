"""Opposite force on one matter: what one rule asks or allows, another forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.institution.matters import (
    alike_pairs,
    closely,
    object_of,
    said_under,
    words_of,
)
from averment.institution.tensions.nouns import Tension, apart
from averment.record import Force, Ledger, Origin, Rule, Status

_POSITIVE = frozenset({Force.MUST, Force.SHOULD, Force.MAY})
_CEASING = re.compile(
    r"\b(?:no longer|no further|ceas(?:e[sd]?|ing)|stop(?:s|ped|ping)?"
    r"|end(?:s|ed|ing)?|abolish\w*|discontinu\w*)\b"
    r"|不再|停止|取消|废止",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"\bcontinu\w*|\bkeep\w*|\bgo(?:es|ing)? on\b|继续|仍", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(?:further|(?:no|any) longer|(?:no|any) ?more)\b|再|继续", re.IGNORECASE
)


def opposed(ledger: Ledger) -> Iterator[Tension]:
    """Pairs of decided rules of one time: one asks or allows what the other forbids.

    Shape: what is done and to what must be alike in both; or one says that it goes
        on, and the other that it ends. Conditions are not weighed, but named.
    """
    decided = [rule for rule in ledger.of(Rule) if rule.status is Status.DECIDED]
    for one, other in _pairs(decided):
        first, second = decided[one], decided[other]
        if not apart(first.period, second.period):
            yield Tension(
                code="O504",
                entries=(first, second),
                sentence=f"One rule says {_said(first)}, another {_said(second)}, "
                "of one matter.",
                assumptions=tuple(_conditions(first, second)),
            )


def _pairs(rules: Sequence[Rule]) -> Iterator[tuple[int, int]]:
    """The numbers of opposed rules, the earlier first."""
    acts = [_words(rule, "aim") for rule in rules]
    forbidding = {n for n, rule in enumerate(rules) if rule.force is Force.MUST_NOT}
    asking = {n for n, rule in enumerate(rules) if rule.force in _POSITIVE}
    ending = {n for n, rule in enumerate(rules) if _ends(rule)}
    lasting = {n for n, rule in enumerate(rules) if _GOING_ON.search(_aims(rule))}
    lasting -= ending | forbidding
    objects = [object_of(rule) for rule in rules]
    for one, other in sorted(alike_pairs(objects)):
        pair = {one, other}
        opposite = acts[one] & acts[other] and pair & forbidding and pair & asking
        turned = pair & ending and pair & lasting
        if (opposite or turned) and _near(rules[one], rules[other]):
            yield one, other


def _near(one: Rule, other: Rule) -> bool:
    """Whether one list or another document is closer than by half of the shorter.

    A rule that names many things to be done has the objects of all of them.
    """
    within = one.place.document == other.place.document
    if within and max(map(_acts, (one, other))) == 1:
        return True
    return closely(object_of(one), object_of(other))


def _acts(rule: Rule) -> int:
    return max(1, sum(1 for part in rule.components if part.name == "aim"))


def _ends(rule: Rule) -> bool:
    """Whether a rule says that something ends, or forbids that there be more of it."""
    if _CEASING.search(_aims(rule)):
        return True
    said = " ; ".join((rule.quotation.exact, *(c.words for c in rule.components)))
    return rule.force is Force.MUST_NOT and _MORE.search(said) is not None


def _conditions(*rules: Rule) -> Iterator[str]:
    for rule in rules:
        for part in rule.components:
            if part.name == "activation":
                yield f"{rule.key} stands under a condition: “{part.words}”."


def _said(rule: Rule) -> str:
    force = rule.force.replace("-", " ")
    wanted = ("deontic", "aim")
    stated = [c for c in rule.components if c.name in wanted]
    said = " ".join(c.words for c in stated if c.origin is not Origin.INFERRED)
    return f"“{' '.join(said.split())}” ({force})" if said else force


def _aims(rule: Rule) -> str:
    wanted = ("deontic", "aim")
    return " ".join(c.words for c in rule.components if c.name in wanted)


def _words(rule: Rule, name: str) -> frozenset[str]:
    return words_of(said_under(rule, (name,)))
