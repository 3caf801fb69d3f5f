"""Opposite force on one matter: what one rule asks or allows, another forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from averment.institution.matters import alike, object_of, words_of
from averment.institution.tensions.nouns import Tension, apart
from averment.record import Force, Ledger, Rule, Status

_POSITIVE = frozenset({Force.MUST, Force.SHOULD, Force.MAY})
_CEASING = re.compile(
    r"\b(?:no longer|no further|cease|stop|end|abolish|discontinue)\w*\b"
    r"|不再|停止|取消|废止",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"\bcontinu\w*|\bkeep\w*|\bgo(?:es|ing)? on\b|继续|仍", re.IGNORECASE
)


def opposed(ledger: Ledger) -> Iterator[Tension]:
    """Pairs of decided rules of one time: one asks or allows what the other forbids.

    Shape: what is done and to what must be alike in both; or one says that it goes
        on, and the other that it ends. Conditions are not weighed, but named.
    """
    decided = [rule for rule in ledger.of(Rule) if rule.status is Status.DECIDED]
    for one, other in dict.fromkeys(_pairs(decided)):
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
    objects = [object_of(rule) for rule in rules]
    acts = [_words(rule, "aim") for rule in rules]
    for no, yes in product(_forbidding(rules), _asking(rules)):
        if acts[no] & acts[yes] and alike(objects[no], objects[yes]):
            yield min(no, yes), max(no, yes)
    ending = [*_saying(rules, _CEASING), *_forbidding(rules)]
    for ends, lasts in product(ending, _saying(rules, _GOING_ON)):
        if ends != lasts and alike(objects[ends], objects[lasts]):
            yield min(ends, lasts), max(ends, lasts)


def _forbidding(rules: Sequence[Rule]) -> list[int]:
    return [n for n, rule in enumerate(rules) if rule.force is Force.MUST_NOT]


def _asking(rules: Sequence[Rule]) -> list[int]:
    return [n for n, rule in enumerate(rules) if rule.force in _POSITIVE]


def _saying(rules: Sequence[Rule], words: re.Pattern[str]) -> list[int]:
    return [n for n, rule in enumerate(rules) if words.search(_aims(rule))]


def _conditions(*rules: Rule) -> Iterator[str]:
    for rule in rules:
        for part in rule.components:
            if part.name == "activation":
                yield f"{rule.key} stands under a condition: “{part.words}”."


def _said(rule: Rule) -> str:
    force = rule.force.replace("-", " ")
    return f"“{_aims(rule)}” ({force})" if _aims(rule) else force


def _aims(rule: Rule) -> str:
    wanted = ("deontic", "aim")
    return " ".join(c.words for c in rule.components if c.name in wanted)


def _words(rule: Rule, name: str) -> frozenset[str]:
    return words_of(" ; ".join(c.words for c in rule.components if c.name == name))
