"""What a proposal comes to when it is examined."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from averment.examination import examine, relation_problems
from averment.record import Claim, Figure, Kind, Known, Ledger, Level, Modality
from averment.relating.placed import Placed
from averment.relating.proposal import Proposed


def holds(one: Proposed, *, others: tuple[Known, ...] = ()) -> bool | None:
    """Whether the figures can compare as proposed; None where it cannot be told.

    Shape: what agrees only thanks to rounding, or in the outer reach of a vague
        word, holds. Beyond a norm is a gap and no contradiction: None. The
        sense in which each figure is stated is set aside here, because the
        document relates them itself; in an edition it is not. A day that no
        calendar has does not hold.
    """
    if one.relation is None:
        return False
    levels, held = _examined(one, others)
    if any(level >= Level.DISAGREEMENT for level in levels):
        return False
    return True if held or Level.TENSION in levels else None


def agrees_plainly(one: Proposed) -> bool:
    """Whether the usual meaning of the words is enough for the figures to agree."""
    return _examined(one, ())[1]


def _examined(
    one: Proposed, others: tuple[Known, ...]
) -> tuple[tuple[Level, ...], bool]:
    if one.wanting or one.relation is None:
        return (), False
    relation = replace(one.relation, hand=None)
    unit = next(filter(None, map(_unit, one.figures)), None)
    claims = dict.fromkeys(_alone(claim, unit=unit) for claim in _claims(one))
    ledger = Ledger(root=Path(), entries=(*claims, *others, relation))
    examined = examine(ledger)
    return tuple(found.level for found in examined.findings), bool(examined.held)


def _claims(one: Proposed) -> tuple[Claim, ...]:
    """The claims of its figures, and those that come with it, each once."""
    stated = (placed.claim for placed in one.figures)
    return tuple(dict.fromkeys((*stated, *one.claims)))


def _unit(placed: Placed) -> str | None:
    figure = placed.figure
    return figure.unit if figure and figure.kind is Kind.COUNT else None


def _alone(claim: Claim, *, unit: str | None) -> Claim:
    """The claim as a report of its own; a bare count takes the others' unit."""
    value = claim.value
    if isinstance(value, Figure) and value.kind is Kind.COUNT and not value.unit:
        value = replace(value, unit=unit)
    return replace(claim, value=value, modality=Modality.REPORTED, hand=None)


def obstacle(one: Proposed) -> str:
    """Why a proposal cannot be calculated as its claims stand; empty where it can."""
    if one.wanting:
        return f"{one.wanting} is not stated"
    if one.relation is None:
        return one.reason
    ledger = Ledger(root=Path(), entries=(*_claims(one), one.relation))
    if not list(relation_problems(ledger)):
        return ""
    bare = (p for p in one.figures if p.figure and p.figure.kind is Kind.COUNT)
    named = ", ".join(p.key for p in bare if not _unit(p))
    return f"no unit is stated for {named}" if named else "the units differ"
