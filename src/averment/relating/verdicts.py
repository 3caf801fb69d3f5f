"""What a proposal comes to when it is examined."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from averment.examination import examine
from averment.record import Claim, Known, Ledger, Level, Modality
from averment.relating.proposal import Proposed


def holds(one: Proposed, *, others: tuple[Known, ...] = ()) -> bool | None:
    """Whether the figures can compare as proposed; None where it cannot be told.

    Shape: what agrees only thanks to rounding, or in the outer reach of a vague
        word, holds. Beyond a norm is a gap and no contradiction: None. The
        sense in which each figure is stated is set aside here, because the
        document relates them itself; in an edition it is not.
    """
    if one.wanting:
        return None
    relation = replace(one.relation, hand=None)
    claims = dict.fromkeys(_alone(placed.claim) for placed in one.figures)
    ledger = Ledger(root=Path(), entries=(*claims, *others, relation))
    examined = examine(ledger)
    levels = [finding.level for finding in examined.findings]
    if any(level >= Level.DISAGREEMENT for level in levels):
        return False
    return True if examined.held or Level.TENSION in levels else None


def _alone(claim: Claim) -> Claim:
    return replace(claim, modality=Modality.REPORTED, hand=None)
