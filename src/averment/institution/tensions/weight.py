"""Whom one rule singles out, and another shields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.institution.matters import words_of
from averment.institution.tensions.nouns import Tension
from averment.record import Force, Ledger, Rule, Status

_WEIGHT = re.compile(
    r"\b(?:focus|concentrat|direct|aim)(?:s|e|es|ed|ing|ssed)?\s+"
    r"(?:(?:mainly|chiefly|primarily|especially)\s+)?(?:on|at|against)\s+"
    r"(?P<on>[^,.;:()]+)|(?:重点|着重|主要)(?:是|在|对)?(?P<zh>[^，。；：]+)",
    re.IGNORECASE,
)
_LEAST = 2


def singled_out(ledger: Ledger) -> Iterator[Tension]:
    """A group on which one rule lays weight and which others will not have touched.

    Shape: two words at least that name the group are in both; of one document.
    """
    decided = [rule for rule in ledger.of(Rule) if rule.status is Status.DECIDED]
    bans = [rule for rule in decided if rule.force is Force.MUST_NOT]
    for rule in decided:
        weight = _WEIGHT.search(rule.quotation.exact)
        if weight is None or rule.force is Force.MUST_NOT:
            continue
        named = words_of(weight["on"] or weight["zh"])
        shielding = tuple(ban for ban in bans if _shields(ban, named, rule))
        if shielding:
            yield Tension(
                code="O514",
                entries=(rule, *shielding),
                sentence="One rule lays weight on those whom another shields: "
                f"“{' '.join(weight.group().split())}”.",
            )


def _shields(ban: Rule, named: frozenset[str], rule: Rule) -> bool:
    shared = named & words_of(ban.quotation.exact)
    return ban.place.document == rule.place.document and len(shared) >= _LEAST
