"""Whether a relation can hold, and thanks to what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from fractions import Fraction

from averment.examination.arithmetic import multiply, possible
from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.evaluation import (
    Values,
    must_be,
    narrow_values,
    value,
    wide_values,
)
from averment.examination.meaning import (
    ANY,
    APART,
    CUT_OFF,
    RATES,
    ROUNDED,
    TWICE,
    Convention,
    is_unbounded,
)
from averment.examination.units import scale
from averment.record import Approx, Bounds, Comparison, Figure, Operation, between

TWO_DIGITS = 10


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
    if agrees(case, values=narrow) or rightly_rounded(case, figures, narrow=narrow):
        return Verdict.HOLDS
    return reached(figures, agree=lambda values: agrees(case, values=values))[0]


def rightly_rounded(
    case: Case, figures: Mapping[str, Figure], *, narrow: Values
) -> bool:
    """Whether a bare rate is what the other figures give, rounded to its last place.

    Shape: 533 of 11,889 are 4.48 %. All that the usual meaning of the others
        gives has to round to the rate, which has two digits at least; a rate held
        against another rate is no result of reckoning (decision 25).
    """
    reckoned = any(isinstance(side, Operation) for side in (case.left, case.right))
    if case.comparison is not Comparison.EQUAL or case.within or not reckoned:
        return False
    for key, figure in figures.items():
        if figure.kind in RATES and figure.approx is Approx.NONE:
            place = last_place(figure) * scale(figure)
            given = must_be(key, case=case, values=narrow)
            if given and _rounds_to(given, narrow[key], place=place):
                return True
    return False


def _rounds_to(given: Bounds, stated: Bounds, *, place: Fraction) -> bool:
    low, high, least, most = given.low, given.high, stated.low, stated.high
    if low is None or high is None or least is None or most is None:
        return False
    exact = least >= TWO_DIGITS * place
    return exact and least - place / 2 <= low and high <= most + place / 2


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
