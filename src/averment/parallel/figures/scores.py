"""How surely two figures are each other's; None where they cannot be."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from averment.parallel.figures.agreeing import Same, same
from averment.parallel.figures.likeness import likeness
from averment.parallel.figures.said import Said, Sort, Weight

Score = Callable[[Said, Said], Fraction | None]


def apart(mine: Said, its: Said) -> Fraction:
    """How far from one another two figures stand in their link, below one."""
    return abs(mine.at - its.at)


def equal_score(mine: Said, its: Said) -> Fraction | None:
    """Equal values, the more alike and the nearer the surer."""
    agreed = same(mine, its)
    if agreed < Same.SIZE:
        return None
    of_a_kind = (mine.weight is its.weight) + (mine.approx is its.approx)
    return 4 * agreed + of_a_kind - apart(mine, its)


def near_score(mine: Said, its: Said) -> Fraction | None:
    """Equal values of two links.

    Shape: a small count is in every sentence; only what would be reported is
        sought there, or as many of the same thing.
    """
    if same(mine, its) < Same.VALUE:
        return None
    sought = Weight.FIRM in (mine.weight, its.weight) or _counts_alike(mine, its)
    return equal_score(mine, its) if sought else None


def _counts_alike(mine: Said, its: Said) -> bool:
    return mine.thing is not None and mine.thing == its.thing


def unit_score(mine: Said, its: Said) -> Fraction | None:
    """Ten jin and ten kilograms; not three years and three of something."""
    if same(mine, its) is not Same.NUMERAL:
        return None
    shares = Sort.SHARE in (mine.sort, its.sort)
    return 1 - apart(mine, its) if shares or (mine.unit and its.unit) else None


def firm_score(mine: Said, its: Said) -> Fraction | None:
    """Another value of the same sort, where one of them would be reported."""
    if Weight.FIRM not in (mine.weight, its.weight):
        return None
    if mine.sort is not its.sort or Weight.IDLE in (mine.weight, its.weight):
        return None
    return likeness(mine, its) - apart(mine, its)


def loose_score(mine: Said, its: Said) -> Fraction | None:
    """What is left: a number for a number, where one of them would be reported."""
    if mine.relative or its.relative:
        return None
    weights = {mine.weight, its.weight}
    if weights == {Weight.SLIGHT}:
        return _small_score(mine, its)
    if Weight.FIRM not in weights:
        return None
    if any(
        (mine.sort is sort) != (its.sort is sort) for sort in (Sort.DATE, Sort.SHARE)
    ):
        return None
    return likeness(mine, its) - apart(mine, its)


def _small_score(mine: Said, its: Said) -> Fraction | None:
    if mine.sort is not its.sort:
        return None
    return likeness(mine, its) - apart(mine, its)
