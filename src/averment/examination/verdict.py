"""Whether a relation can hold, and thanks to what."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from averment.examination.arithmetic import multiply, possible
from averment.examination.case import Case
from averment.examination.evaluation import (
    Values,
    narrow_values,
    value,
    wide_values,
)
from averment.examination.meaning import is_unbounded
from averment.record import Figure, between


class Verdict(Enum):
    """How far the words of the figures let a relation hold."""

    HOLDS = "holds"
    ROUNDING = "holds only thanks to rounding"
    REACH = "holds only in the outer reach of a vague word"
    DISAGREES = "no allowed reading of the words agrees"
    UNTESTED = "could not be tested"


def verdict(case: Case, *, figures: Mapping[str, Figure] | None = None) -> Verdict:
    """Whether the sides of a relation can compare as it says.

    Shape: `figures` stands in for the relation's own, as emendations propose.
    """
    figures = dict(case.figures()) if figures is None else figures
    narrow = narrow_values(figures)
    if any(is_unbounded(bounds) for bounds in narrow.values()):
        return Verdict.UNTESTED
    try:
        return _tested(case, figures=figures, narrow=narrow)
    except ZeroDivisionError:
        return Verdict.UNTESTED


def _tested(case: Case, *, figures: Mapping[str, Figure], narrow: Values) -> Verdict:
    if agrees(case, values=narrow):
        return Verdict.HOLDS
    if agrees(case, values=wide_values(figures, vague=False)):
        return Verdict.ROUNDING
    if agrees(case, values=wide_values(figures)):
        return Verdict.REACH
    return Verdict.DISAGREES


def agrees(case: Case, *, values: Values) -> bool:
    """Whether some values within the bounds compare as the relation says.

    Shape: what is assumed to within a share of its right side may miss it so far.
    """
    right = value(case.right, values=values)
    if case.within:
        right = multiply(right, between(1 - case.within, 1 + case.within))
    return possible(value(case.left, values=values), right, comparison=case.comparison)
