"""Bounds as whole numbers over one denominator: exact, and quick to reckon with.

Most relations of a ledger hold, and most figures are bare whole numbers. Whether a
relation holds is therefore decided in whole numbers, which are not brought to their
lowest terms on the way; Bounds are made of what is shown. What is neither a sum nor
a product of what lies at or above zero goes by way of `arithmetic`, so that every
result is the one that `arithmetic` gives.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from averment.examination import arithmetic
from averment.record import Bounds, Comparison

Ends = tuple[int | None, int | None, int, bool, bool]
"""Low and high, their common denominator, and whether each end is closed."""

ANYTHING: Ends = (None, None, 1, False, False)


def ends_of(bounds: Bounds, *, parts: int = 1) -> Ends:
    """Bounds as whole numbers; of a figure in hundredths, `parts` is 100."""
    low, high = bounds.low, bounds.high
    if low is None:
        if high is None:
            return ANYTHING
        above, under = high.as_integer_ratio()
        return None, above, under * parts, False, bounds.high_closed
    above, under = low.as_integer_ratio()
    if high is None:
        return above, None, under * parts, bounds.low_closed, False
    if low is high:
        return above, above, under * parts, True, True
    other, beneath = high.as_integer_ratio()
    if under != beneath:
        above, other, under = above * beneath, other * under, under * beneath
    return above, other, under * parts, bounds.low_closed, bounds.high_closed


def bounds_of(ends: Ends) -> Bounds:
    """The same as Bounds, in lowest terms."""
    low, high, under, low_closed, high_closed = ends
    least = None if low is None else Fraction(low, under)
    most = least if low == high else None if high is None else Fraction(high, under)
    return Bounds(low=least, high=most, low_closed=low_closed, high_closed=high_closed)


def in_lowest_terms(ends: Ends) -> Ends:
    """The same ends over their least denominator, so that equal ones are the same."""
    low, high, under, low_closed, high_closed = ends
    shared = gcd(low or 0, high or 0, under)
    if shared == 1:
        return ends
    return (
        None if low is None else low // shared,
        None if high is None else high // shared,
        under // shared,
        low_closed,
        high_closed,
    )


def point(number: Fraction, *, parts: int = 1) -> Ends:
    """The one value itself."""
    above, under = number.as_integer_ratio()
    return above, above, under * parts, True, True


def plus(one: Ends, other: Ends) -> Ends:
    """The narrowest ends that contain every sum of values within the two."""
    low, high, under, low_closed, high_closed = one
    least, most, beneath, least_closed, most_closed = other
    if under != beneath:
        low, high, least, most, under = _alike(one, other)
    return (
        None if low is None or least is None else low + least,
        None if high is None or most is None else high + most,
        under,
        low_closed and least_closed,
        high_closed and most_closed,
    )


def minus(one: Ends, other: Ends) -> Ends:
    """The narrowest ends that contain every difference `one` less `other`."""
    least, most, beneath, least_closed, most_closed = other
    mirrored = (
        None if most is None else -most,
        None if least is None else -least,
        beneath,
        most_closed,
        least_closed,
    )
    return plus(one, mirrored)


def times(one: Ends, other: Ends) -> Ends:
    """The narrowest ends that contain every product of values within the two."""
    low, high, under, low_closed, high_closed = one
    least, most, beneath, least_closed, most_closed = other
    if low is None or least is None or low < 0 or least < 0:
        return ends_of(arithmetic.multiply(bounds_of(one), bounds_of(other)))
    lowest = low * least
    closed = low_closed and least_closed
    if not lowest:
        closed = (low_closed and not low) or (least_closed and not least) or closed
    if (high == 0 and high_closed) or (most == 0 and most_closed):
        return lowest, 0, under * beneath, closed, True
    if high is None or most is None:
        return lowest, None, under * beneath, closed, False
    return lowest, high * most, under * beneath, closed, high_closed and most_closed


def divided(one: Ends, other: Ends) -> Ends:
    """The narrowest ends that contain every quotient `one` by `other`.

    Raises: ZeroDivisionError where the divisor can only be zero.
    """
    low, high, under, low_closed, high_closed = other
    if low is None or low <= 0:
        return ends_of(arithmetic.divide(bounds_of(one), bounds_of(other)))
    if high is None:
        return times(one, (0, under, low, False, low_closed))
    return times(one, (under * low, under * high, low * high, high_closed, low_closed))


def has_zero(ends: Ends) -> bool:
    """Whether zero is one of the values."""
    low, high, _, low_closed, high_closed = ends
    above = low is not None and (low > 0 or (low == 0 and not low_closed))
    below = high is not None and (high < 0 or (high == 0 and not high_closed))
    return not above and not below


def hull(one: Ends, other: Ends) -> Ends:
    """The narrowest ends that contain both."""
    low, high, least, most, under = _alike(one, other)
    low_closed, least_closed = one[3], other[3]
    if low is None or least is None:
        low, low_closed = None, False
    elif least < low:
        low, low_closed = least, least_closed
    elif least == low:
        low_closed = low_closed or least_closed
    high_closed, most_closed = one[4], other[4]
    if high is None or most is None:
        high, high_closed = None, False
    elif most > high:
        high, high_closed = most, most_closed
    elif most == high:
        high_closed = high_closed or most_closed
    return low, high, under, low_closed, high_closed


def intersect(one: Ends, other: Ends) -> Ends | None:
    """The values within both, None where there are none."""
    low, high, least, most, under = _alike(one, other)
    low_closed, least_closed = one[3], other[3]
    if low is None or (least is not None and least > low):
        low, low_closed = least, least_closed
    elif least == low:
        low_closed = low_closed and least_closed
    high_closed, most_closed = one[4], other[4]
    if high is None or (most is not None and most < high):
        high, high_closed = most, most_closed
    elif most == high:
        high_closed = high_closed and most_closed
    if low is None or high is None or low < high:
        return low, high, under, low_closed, high_closed
    if low > high or not (low_closed and high_closed):
        return None
    return low, high, under, low_closed, high_closed


def compares(one: Ends, other: Ends, *, comparison: Comparison) -> bool:
    """Whether some value of `one` and some value of `other` compare so."""
    low, high, least, most, _ = _alike(one, other)
    if comparison is Comparison.EQUAL:
        return _reaches(high, least, closed=one[4] and other[3]) and _reaches(
            most, low, closed=other[4] and one[3]
        )
    touching = comparison in (Comparison.AT_MOST, Comparison.AT_LEAST)
    if comparison in (Comparison.AT_LEAST, Comparison.MORE):
        return _reaches(high, least, closed=touching and one[4] and other[3])
    return _reaches(most, low, closed=touching and other[4] and one[3])


def _reaches(high: int | None, low: int | None, *, closed: bool) -> bool:
    """Whether what ends at `high` does not end before the other begins at `low`."""
    if high is None or low is None or high > low:
        return True
    return closed and high == low


def _alike(
    one: Ends, other: Ends
) -> tuple[int | None, int | None, int | None, int | None, int]:
    """The four ends over one denominator, and that denominator."""
    low, high, under = one[:3]
    least, most, beneath = other[:3]
    if under == beneath:
        return low, high, least, most, under
    return (
        None if low is None else low * beneath,
        None if high is None else high * beneath,
        None if least is None else least * under,
        None if most is None else most * under,
        under * beneath,
    )
