"""Interval arithmetic on Bounds: exact, with open, closed and missing ends.

Every operation gives the narrowest Bounds that contain all results of values
taken independently from its operands. A figure that occurs twice in an
expression is therefore taken twice: the result can only be wider than it need
be, and never makes two figures disagree that agree.

Source: Moore, Kearfott & Cloud 2009, Introduction to Interval Analysis, ch. 2;
open and missing ends as in Hickey, Ju & van Emden 2001, J. ACM 48:1038.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce

from averment.record import Bounds, Comparison, overlap

ZERO = Fraction(0)
ONE = Fraction(1)

End = tuple[Fraction | None, bool]


def add(one: Bounds, other: Bounds) -> Bounds:
    """The narrowest bounds that contain every sum of values within the two.

    Units: both must share one unit; the result has it too.
    Open ends: an end missing in either is missing in the sum; an end of the sum
        is closed only where both are.

    >>> from averment.record import exactly, more_than
    >>> add(exactly(612), exactly(618))
    exactly(1230)
    >>> add(exactly(13_000), more_than(10_000))
    more_than(23000)
    """
    low, low_closed = _end_sum((one.low, one.low_closed), (other.low, other.low_closed))
    high, high_closed = _end_sum(
        (one.high, one.high_closed), (other.high, other.high_closed)
    )
    return Bounds(low=low, high=high, low_closed=low_closed, high_closed=high_closed)


def _end_sum(one: End, other: End) -> End:
    if one[0] is None or other[0] is None:
        return None, False
    return one[0] + other[0], one[1] and other[1]


def negate(bounds: Bounds) -> Bounds:
    """The bounds mirrored at zero.

    >>> from averment.record import between
    >>> negate(between(2, 3))
    between(-3, -2)
    """
    return Bounds(
        low=None if bounds.high is None else -bounds.high,
        high=None if bounds.low is None else -bounds.low,
        low_closed=bounds.high_closed,
        high_closed=bounds.low_closed,
    )


def subtract(one: Bounds, other: Bounds) -> Bounds:
    """The narrowest bounds that contain every difference `one` less `other`.

    >>> from averment.record import between, exactly
    >>> subtract(between(22_000, 25_000), exactly(13_000))
    between(9000, 12000)
    """
    return add(one, negate(other))


def multiply(one: Bounds, other: Bounds) -> Bounds:
    """The narrowest bounds that contain every product of values within the two.

    Open ends: zero times a missing end is zero, since every value is finite.

    >>> from averment.record import at_least, between, exactly
    >>> multiply(exactly(Fraction(1, 200)), between(300, 450))
    between(Fraction(3, 2), Fraction(9, 4))
    >>> multiply(between(-1, 2), at_least(3))
    unbounded()
    """
    if _not_negative(one) and _not_negative(other):
        return _product(one, other)
    return reduce(
        hull,
        (
            _signed(_product(a, b), negative=below is not under)
            for below, a in _halves(one)
            for under, b in _halves(other)
        ),
    )


def divide(one: Bounds, other: Bounds) -> Bounds:
    """The narrowest bounds that contain every quotient `one` by `other`.

    Open ends: a divisor that reaches zero leaves the quotient without an end;
        zero itself is not taken as a divisor.
    Raises: ZeroDivisionError where the divisor can only be zero.

    >>> from averment.record import between, exactly, from_up_to
    >>> divide(exactly(10), from_up_to(2, 5))
    Bounds(low=2, high=5, low_closed=False, high_closed=True)
    >>> divide(exactly(10), between(0, 5))
    at_least(2)
    """
    if other.low == other.high == ZERO:
        message = "nothing can be divided by zero"
        raise ZeroDivisionError(message)
    turned = (
        _signed(_reciprocal(half), negative=below) for below, half in _halves(other)
    )
    return multiply(one, reduce(hull, turned))


def hull(one: Bounds, other: Bounds) -> Bounds:
    """The narrowest bounds that contain both.

    >>> from averment.record import exactly, more_than
    >>> hull(exactly(3), more_than(5))
    at_least(3)
    """
    low, low_closed = _outer((one.low, one.low_closed), (other.low, other.low_closed))
    high, high_closed = _outer(
        (one.high, one.high_closed), (other.high, other.high_closed), upper=True
    )
    return Bounds(low=low, high=high, low_closed=low_closed, high_closed=high_closed)


def intersect(one: Bounds, other: Bounds) -> Bounds | None:
    """The values within both, None where there are none.

    >>> from averment.record import at_least, less_than
    >>> intersect(at_least(600), less_than(700))
    Bounds(low=600, high=700, low_closed=True, high_closed=False)
    """
    if not overlap(one, other):
        return None
    low, low_closed = _inner((one.low, one.low_closed), (other.low, other.low_closed))
    high, high_closed = _inner(
        (one.high, one.high_closed), (other.high, other.high_closed), upper=True
    )
    return Bounds(low=low, high=high, low_closed=low_closed, high_closed=high_closed)


def scaled(bounds: Bounds, *, by: Fraction | int) -> Bounds:
    """The bounds times a positive number: per cent into plain ratios and back."""
    if by == 1:
        return bounds
    return Bounds(
        low=None if bounds.low is None else bounds.low * by,
        high=None if bounds.high is None else bounds.high * by,
        low_closed=bounds.low_closed,
        high_closed=bounds.high_closed,
    )


def possible(left: Bounds, right: Bounds, *, comparison: Comparison) -> bool:
    """Whether some value of `left` and some value of `right` compare so.

    >>> from averment.record import between, exactly
    >>> possible(exactly(50_000), between(22_000, 25_000),
    ...          comparison=Comparison.AT_MOST)
    False
    """
    if comparison is Comparison.EQUAL:
        return overlap(left, right)
    if comparison in (Comparison.AT_LEAST, Comparison.MORE):
        left, right = right, left
    touching = comparison in (Comparison.AT_MOST, Comparison.AT_LEAST)
    return _below(left, right, touching=touching)


def _below(lower: Bounds, upper: Bounds, *, touching: bool) -> bool:
    if lower.low is None or upper.high is None or lower.low < upper.high:
        return True
    closed = lower.low_closed and upper.high_closed
    return touching and closed and lower.low == upper.high


def _halves(bounds: Bounds) -> Iterator[tuple[bool, Bounds]]:
    """The part at or above zero, and the part below it mirrored: (is below, part)."""
    if bounds.low is not None and bounds.low >= ZERO:
        yield False, bounds
        return
    if bounds.high is None or bounds.high > ZERO:
        yield False, _from_zero(bounds.high, closed=bounds.high_closed)
        yield (
            True,
            _from_zero(
                None if bounds.low is None else -bounds.low, closed=bounds.low_closed
            ),
        )
        return
    yield True, negate(bounds)


def _not_negative(bounds: Bounds) -> bool:
    return bounds.low is not None and bounds.low.numerator >= 0


def _from_zero(high: Fraction | None, *, closed: bool) -> Bounds:
    return Bounds(low=ZERO, high=high, low_closed=True, high_closed=closed)


def _product(one: Bounds, other: Bounds) -> Bounds:
    """The product of two bounds that nowhere go below zero."""
    low, low_closed = _end_product(
        (one.low, one.low_closed), (other.low, other.low_closed)
    )
    high, high_closed = _end_product(
        (one.high, one.high_closed), (other.high, other.high_closed)
    )
    return Bounds(low=low, high=high, low_closed=low_closed, high_closed=high_closed)


def _end_product(one: End, other: End) -> End:
    if (one[0] == ZERO and one[1]) or (other[0] == ZERO and other[1]):
        return ZERO, True
    if one[0] is None or other[0] is None:
        return None, False
    return one[0] * other[0], one[1] and other[1]


def _reciprocal(bounds: Bounds) -> Bounds:
    """One by bounds that nowhere go below zero; zero itself is left out."""
    return Bounds(
        low=ZERO if bounds.high is None else ONE / bounds.high,
        high=None if not bounds.low else ONE / bounds.low,
        low_closed=bounds.high_closed,
        high_closed=bool(bounds.low) and bounds.low_closed,
    )


def _signed(bounds: Bounds, *, negative: bool) -> Bounds:
    return negate(bounds) if negative else bounds


def _outer(one: End, other: End, *, upper: bool = False) -> End:
    if one[0] is None or other[0] is None:
        return None, False
    if one[0] == other[0]:
        return one[0], one[1] or other[1]
    return one if (one[0] > other[0]) is upper else other


def _inner(one: End, other: End, *, upper: bool = False) -> End:
    if one[0] is None:
        return other
    if other[0] is None:
        return one
    if one[0] == other[0]:
        return one[0], one[1] and other[1]
    return other if (one[0] > other[0]) is upper else one
