"""Conjectures: the smallest other readings that would reconcile a disagreement.

Comes in: a ledger and one of its findings.
Goes out: an opinion: conjectures, each with mechanism, textual precondition, what
    it would support and cost elsewhere, and how often chance would give such a one;
    how far they decide; and the rivals that always stand: the definitions
    differ, or an error not known.
Does not know: files, screens, the clock. It alters nothing: a conjecture is an
    opinion beside the text, and becomes an entry only when a hand writes it.
"""

from averment.emendation.cases import Cases, cases_of
from averment.emendation.catalogue import CATALOGUE, Mechanism
from averment.emendation.conjectures import conjectures
from averment.emendation.opinion import (
    Change,
    Coincidence,
    Conflict,
    Conjecture,
    Opinion,
    Tier,
)

__all__ = [
    "CATALOGUE",
    "Cases",
    "Change",
    "Coincidence",
    "Conflict",
    "Conjecture",
    "Mechanism",
    "Opinion",
    "Tier",
    "cases_of",
    "conjectures",
]
