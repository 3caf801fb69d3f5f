"""Tensions: where what the documents say of an institution does not go together.

Comes in: a ledger with its rules, powers, bodies and lives.
Goes out: Tension values, each with all the entries it rests on, and the same as
    findings O5xx with the words of both sides.
Does not know: which of the two held, or why: it proposes, and an editor decides.
    A tension that an editor explained away stays, with the verdict.
"""

from averment.institution.tensions.all import tensions
from averment.institution.tensions.found import findings_of
from averment.institution.tensions.nouns import Tension

__all__ = ["Tension", "findings_of", "tensions"]
