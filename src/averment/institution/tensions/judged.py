"""People called by a judgment that is still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.institution.matters import said_under
from averment.institution.tensions.nouns import Tension
from averment.record import Force, Ledger, Rule

_CALLED = re.compile(
    r"\b(?P<word>convicts?|condemned|sentenced (?:criminals|prisoners))\b|已决犯|已判",
    re.IGNORECASE,
)
_SETTLED = re.compile(r"\b(?:convicted|sentenced|condemned)\b|已决|已判", re.IGNORECASE)
_JUDGING = re.compile(
    r"\b(?:try|tried|convict(?:ed)?|judged?|sentence[ds]?)\b|审判|审理|判决|判处",
    re.IGNORECASE,
)
_WHO = ("direct-object", "entity", "attributes")


def judged_beforehand(ledger: Ledger) -> Iterator[Tension]:
    """Those whom a rule calls judged and wants tried, beside those judged already.

    Shape: with the first rule of the document that speaks of people as judged.
    """
    rules = [rule for rule in ledger.of(Rule) if rule.force is not Force.MUST_NOT]
    for rule in rules:
        called = _CALLED.search(said_under(rule, _WHO))
        judging = _JUDGING.search(said_under(rule, ("aim", "function")))
        if not called or not judging:
            continue
        other = next((one for one in rules if _settled(one, rule)), None)
        if other is not None:
            yield Tension(
                code="O505",
                entries=(rule, other),
                sentence=f"“{called.group()}” are still to be judged by one rule, and "
                "are those judged already by another.",
            )


def _settled(other: Rule, rule: Rule) -> bool:
    if other is rule or other.place.document != rule.place.document:
        return False
    who = said_under(other, _WHO)
    return bool(_SETTLED.search(who) and _CALLED.search(who))
