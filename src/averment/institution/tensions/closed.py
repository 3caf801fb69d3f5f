"""A list that is closed and a number that is set, for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.institution.antecedents import Spoken, spoken
from averment.institution.tensions.nouns import Tension
from averment.record import Ledger, Limit, Rule

_CLOSED = re.compile(
    r"\b(?:limited|restricted|confined)\s+to\b|限于|只限|仅限", re.IGNORECASE
)
_ADDING = re.compile(r"\balso\b|\bas well\b|\bin addition\b|亦|还应|也", re.IGNORECASE)
_LEAST = 2


def listed_and_counted(ledger: Ledger) -> Iterator[Tension]:
    """A closed list of who or what falls under a rule, and a limit in figures to it.

    Shape: the limit speaks of the list by pointing back to it ("the total number").
    """
    for one in spoken(ledger):
        listed, rule = one.back, one.rule
        if listed is None or not _closes(listed) or _closes(rule):
            continue
        limits = rule.under(Limit.THRESHOLD)
        if limits:
            yield Tension(
                code="O513",
                entries=(listed, rule),
                sentence="A closed list and a limit in figures are set to one thing: "
                f"“{limits[0].words}”.",
            )


def closed_and_added_to(ledger: Ledger) -> Iterator[Tension]:
    """A closed list, and what other rules of the passage have fall under it as well."""
    every = spoken(ledger)
    for number, listed in enumerate(every, 1):
        if not _closes(listed.rule):
            continue
        after = every[number:]
        added = tuple(one.rule for one in after if _adds(one, to=listed))
        if added:
            yield Tension(
                code="O513",
                entries=(listed.rule, *added),
                sentence="A list is closed by one rule, and added to by another.",
            )


def _closes(rule: Rule) -> bool:
    return _CLOSED.search(rule.quotation.exact) is not None


def _adds(one: Spoken, *, to: Spoken) -> bool:
    if one.rule.place != to.rule.place or _closes(one.rule):
        return False
    says = _ADDING.search(one.rule.quotation.exact) is not None
    return says and len(to.words & one.words) >= _LEAST
