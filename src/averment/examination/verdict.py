"""Whether a relation can hold, and thanks to what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from averment.examination.arithmetic import multiply, possible
from averment.examination.case import Case
from averment.examination.evaluation import (
    Values,
    narrow_values,
    value,
    wide_values,
)
from averment.examination.meaning import (
    ANY,
    APART,
    CUT_OFF,
    ROUNDED,
    TWICE,
    Convention,
    is_unbounded,
)
from averment.record import Figure, between


class Verdict(Enum):
    """How far the words of the figures let a relation hold."""

    HOLDS = "holds"
    ROUNDING = "holds only thanks to rounding"
    TWICE = "holds only if numbers were rounded twice"
    CUT_OFF = "holds only if numbers were cut off"
    APART = "holds only if each number was rounded by itself"
    REACH = "holds only in the outer reach of a vague word"
    DISAGREES = "no allowed reading of the words agrees"
    UNTESTED = "could not be tested"


SHORTENED = {
    ROUNDED: Verdict.ROUNDING,
    TWICE: Verdict.TWICE,
    CUT_OFF: Verdict.CUT_OFF,
    APART: Verdict.APART,
}
THANKS = {
    Verdict.ROUNDING: "thanks to rounding",
    Verdict.TWICE: "if numbers were rounded twice",
    Verdict.CUT_OFF: "if numbers were cut off, not rounded",
    Verdict.APART: "if each number was rounded by itself",
    Verdict.REACH: "in the outer reach of a vague word",
}
"""What a relation that only just holds owes it to, after "only"."""


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
    return reached(figures, agree=lambda values: agrees(case, values=values))[0]


def reached(
    figures: Mapping[str, Figure], *, agree: Callable[[Values], bool]
) -> tuple[Verdict, Convention]:
    """Thanks to what values agree that in their usual meaning do not.

    Shape: with the convention by which bare numbers were shortened.
    """
    if not agree(wide_values(figures, convention=ANY)):
        return Verdict.DISAGREES, ROUNDED
    for vague in (False, True):
        for convention, found in SHORTENED.items():
            if agree(wide_values(figures, vague=vague, convention=convention)):
                return Verdict.REACH if vague else found, convention
    return Verdict.DISAGREES, ROUNDED


def agrees(case: Case, *, values: Values) -> bool:
    """Whether some values within the bounds compare as the relation says.

    Shape: what is assumed to within a share of its right side may miss it so far.
    """
    right = value(case.right, values=values)
    if case.within:
        right = multiply(right, between(1 - case.within, 1 + case.within))
    return possible(value(case.left, values=values), right, comparison=case.comparison)
