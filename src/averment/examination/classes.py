"""Which family a relation belongs to, and so which code its finding bears."""

from __future__ import annotations

from averment.examination.case import NORMATIVE, Case, is_growth, operations
from averment.record import Comparison, Level, Modality

NOTES = frozenset({"B302", "B303", "P203"})


def code_of(case: Case) -> str:
    """The code a disagreement between the figures of this relation bears."""
    if case.is_table():
        return "S102"
    if case.assumed:
        return "P203"
    if case.items:
        return "S105"
    return _norm(case) or _arithmetic(case)


def may_be_noted(case: Case) -> bool:
    """Whether a disagreement of this relation is but a note: a norm, an assumption."""
    if case.is_table():
        return False
    return case.assumed or (not case.items and bool(_norm(case)))


def level_of(code: str) -> Level:
    """How much a disagreement of that code says."""
    return Level.NOTE if code in NOTES else Level.DISAGREEMENT


def _norm(case: Case) -> str:
    """B302 or B303 where a ceiling or norm is held against figures.

    Norms compared with norms are statements like any other.
    """
    modalities = {claim.modality for claim in case.claims()}
    if not case.norm and (not modalities & NORMATIVE or modalities <= NORMATIVE):
        return ""
    return "B302" if Modality.CEILING in modalities else "B303"


def _arithmetic(case: Case) -> str:
    done = operations(case.left, case.right)
    if any(operation.sign in "*/" for operation in done):
        return "P202" if any(is_growth(operation) for operation in done) else "P201"
    if case.comparison is not Comparison.EQUAL:
        return "B301"
    return "S101" if done else "S104"
