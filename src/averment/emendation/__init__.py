"""Conjectures: the smallest other readings that would reconcile a disagreement.

Comes in: a ledger and one of its findings.
Goes out: conjectures, each with mechanism, textual precondition, what it would
    support and what it would cost elsewhere; and the rivals that always stand:
    the definitions differ, or an error not known.
Does not know: files, screens, the clock. It alters nothing: a conjecture is an
    opinion beside the text, and becomes an entry only when a hand writes it.
"""

from averment.emendation.catalogue import CATALOGUE, Mechanism
from averment.emendation.conjecture import (
    Cases,
    Conjecture,
    Opinion,
    Standing,
    cases_of,
    conjectures,
)

__all__ = [
    "CATALOGUE",
    "Cases",
    "Conjecture",
    "Mechanism",
    "Opinion",
    "Standing",
    "cases_of",
    "conjectures",
]
