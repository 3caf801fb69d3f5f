"""How far two sides lie apart, as a difference or as a factor."""

from __future__ import annotations

from fractions import Fraction

from averment.examination.case import Case
from averment.examination.sentences.figures import (
    comparison_from,
    held_against,
    side_alone,
)
from averment.examination.shown import (
    at_least_near,
    in_own_unit,
    in_words,
    mark_of,
    near,
    shown,
)
from averment.record import Bounds, Comparison, Figure, Key

LEAST_TOLD = Fraction(101, 100)


def apart(left: Bounds, right: Bounds) -> str:
    """How far two sides lie apart where neither is one figure."""
    low, high, _ = _nearest(left, right)
    sides = f"({in_words(left)} against {in_words(right)})"
    if not _tells(low, high):
        return f"The two sides of the relation differ {sides}."
    factor = _factor(low, high, exact=_is_point(left) and _is_point(right))
    return f"The two sides of the relation differ by a factor of {factor} {sides}."


def _tells(low: Fraction, high: Fraction) -> bool:
    """Whether a factor says how far apart: below, it would be printed as about 1."""
    return low > 0 and high / low >= LEAST_TOLD


def _factor(low: Fraction, high: Fraction, *, exact: bool) -> str:
    return near(high / low) if exact else f"at least {at_least_near(high / low)}"


def gap_between(one: Bounds, other: Bounds, *, code: str, case: Case) -> str:
    """How far the sides lie apart, as a difference or as a factor."""
    low, high, more = _nearest(one, other)
    exact = _is_point(one) and _is_point(other)
    against = held_against(case, code=code)
    if high == low:
        return f"{_touching(one, other, more=more, case=case)} {against}"
    if code.startswith("P") and low > 0:
        side = "more" if more else "less"
        if not _tells(low, high):
            sides = (_of_alone(bounds, case=case) for bounds in (one, other))
            return f"is {side} than {against}: {' against '.join(sides)}"
        factor = _factor(low, high, exact=exact)
        return f"is {side} than {against}, by a factor of {factor}"
    least = "" if exact else "at least "
    return f"is {least}{shown(high - low)} {'more' if more else 'less'} than {against}"


def _of_alone(bounds: Bounds, *, case: Case) -> str:
    """A side in the unit of the figure that is one side alone."""
    alone = side_alone(case)
    stated = case.stated[alone.name].value if isinstance(alone, Key) else None
    figure = stated if isinstance(stated, Figure) else None
    return in_words(in_own_unit(bounds, figure=figure), mark=mark_of(figure))


def _touching(one: Bounds, other: Bounds, *, more: bool, case: Case) -> str:
    """How sides lie that have one end in common, and no more than that."""
    lower, upper = (other, one) if more else (one, other)
    if lower.high_closed and upper.low_closed:
        strictly_below = comparison_from(case) is Comparison.LESS
        return "is not below" if strictly_below else "is not above"
    return "is above" if more else "is below"


def _nearest(one: Bounds, other: Bounds) -> tuple[Fraction, Fraction, bool]:
    """The two ends that face each other, the lower first; whether `one` is above."""
    zero = Fraction(0)
    if one.low is not None and other.high is not None and one.low >= other.high:
        return other.high, one.low, True
    return one.high or zero, other.low or zero, False


def _is_point(bounds: Bounds) -> bool:
    return bounds.low is not None and bounds.low == bounds.high
