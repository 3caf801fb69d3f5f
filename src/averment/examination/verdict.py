"""Whether a relation can hold, and thanks to what."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.ends import ANYTHING, compares, ends_of, times
from averment.examination.evaluation import (
    Quick,
    Values,
    last_places,
    must_be_quick,
    narrow_quick,
    reckoned,
    wide_quick,
)
from averment.examination.meaning import (
    ANY,
    APART,
    CUT_OFF,
    RATES,
    ROUNDED,
    TWICE,
    Convention,
)
from averment.examination.units import parts_of
from averment.record import (
    Approx,
    Comparison,
    Figure,
    Operation,
    between,
)

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
    return reached(case, figures=figures)[0]


def reached(
    case: Case, *, figures: Mapping[str, Figure] | None = None
) -> tuple[Verdict, Convention]:
    """The verdict, with the convention by which bare numbers were shortened."""
    figures = dict(case.figures()) if figures is None else figures
    narrow = narrow_quick(figures)
    if any(ends[0] is None and ends[1] is None for ends in narrow.values()):
        return Verdict.UNTESTED, ROUNDED
    try:
        return _tested(case, figures=figures, narrow=narrow)
    except ZeroDivisionError:
        return Verdict.UNTESTED, ROUNDED


def _tested(
    case: Case, *, figures: Mapping[str, Figure], narrow: Quick
) -> tuple[Verdict, Convention]:
    if agrees_quick(case, quick=narrow) or rightly_rounded(
        case, figures, narrow=narrow
    ):
        return Verdict.HOLDS, ROUNDED
    places, attested = last_places(figures), case.places(figures)

    def agree(*, vague: bool, convention: Convention) -> bool:
        quick = wide_quick(
            figures,
            vague=vague,
            convention=convention,
            places=places,
            attested=attested,
        )
        return agrees_quick(case, quick=quick)

    # What fails within what every convention allows fails under each of them.
    for vague in (False, True) if agree(vague=True, convention=ANY) else ():
        if agree(vague=vague, convention=ANY):
            for convention, found in SHORTENED.items():
                if agree(vague=vague, convention=convention):
                    return Verdict.REACH if vague else found, convention
    return Verdict.DISAGREES, ROUNDED


def rightly_rounded(
    case: Case, figures: Mapping[str, Figure], *, narrow: Quick
) -> bool:
    """Whether a bare rate is what the other figures give, rounded to its last place.

    Shape: 533 of 11,889 are 4.48 %. All that the usual meaning of the others
        gives has to round to the rate, which has two digits at least; a rate held
        against another rate is no result of reckoning (decision 25).
    """
    reckoned = any(isinstance(side, Operation) for side in (case.left, case.right))
    if case.comparison is not Comparison.EQUAL or case.within or not reckoned:
        return False
    return any(
        _is_given(key, figure, case=case, narrow=narrow)
        for key, figure in figures.items()
        if figure.approx is Approx.NONE and figure.kind in RATES
    )


def _is_given(key: str, figure: Figure, *, case: Case, narrow: Quick) -> bool:
    """Whether all that the other figures give rounds to this one."""
    least, most, under, _, _ = narrow[key]
    unit, halves = last_place(figure).as_integer_ratio()
    halves, half = halves * parts_of(figure) * 2, unit * under
    if least is None or most is None or least * halves < TWO_DIGITS * half * 2:
        return False
    given = must_be_quick(key, case=case, quick=narrow)
    low, high, beneath, _, _ = given or ANYTHING
    if low is None or high is None:
        return False
    down = least * halves - half
    up = most * halves + half
    within = halves * under
    return down * beneath <= low * within and high * within <= up * beneath


def agrees(case: Case, *, values: Values) -> bool:
    """Whether some values within the bounds compare as the relation says.

    Shape: what is assumed to within a share of its right side may miss it so far.
    """
    return agrees_quick(case, quick={key: ends_of(values[key]) for key in case.named()})


def agrees_quick(case: Case, *, quick: Quick) -> bool:
    """As `agrees`, quick to reckon with."""
    right = reckoned(case.right, quick=quick)
    if case.within:
        right = times(right, ends_of(between(1 - case.within, 1 + case.within)))
    left = reckoned(case.left, quick=quick)
    return compares(left, right, comparison=case.comparison)
