"""One end of an interval as a pair that compares and adds: (value, nudge).

The nudge says on which side of the value an open end lies: 1 just above it, -1
just below it, 0 the value itself. Lower ends then tighten as pairs grow, upper
ends as they shrink, and an interval is empty where its lower pair exceeds its
upper. Whole numbers are kept as int, which Python adds twenty times faster than
fractions; nothing is ever a float. None is no end at all.
"""

from __future__ import annotations

from fractions import Fraction

from averment.record import Bounds

Number = int | Fraction
End = tuple[Number, int]

NOTHING: End = (0, 0)


def plain(value: Number) -> Number:
    """The number as an int where it is whole."""
    if isinstance(value, int):
        return value
    return value.numerator if value.denominator == 1 else value


def ends(bounds: Bounds, *, parts: int = 1) -> tuple[End | None, End | None]:
    """The two ends of bounds, lower first, in units of which `parts` make one."""
    low, high = bounds.low, bounds.high
    return (
        None if low is None else (_in(low, parts), int(not bounds.low_closed)),
        None if high is None else (_in(high, parts), -int(not bounds.high_closed)),
    )


def _in(value: Fraction, parts: int) -> Number:
    above, under = value.as_integer_ratio()
    whole, rest = divmod(above * parts, under)
    return Fraction(above * parts, under) if rest else whole


def bounds(low: End | None, high: End | None, *, parts: int = 1) -> Bounds:
    """The bounds between two ends, given in units of which `parts` make one.

    Raises: ValueError where no value lies between them.
    """
    return Bounds(
        low=None if low is None else Fraction(low[0]) / parts,
        high=None if high is None else Fraction(high[0]) / parts,
        low_closed=low is not None and not low[1],
        high_closed=high is not None and not high[1],
    )


def times(end: End | None, factor: Number) -> End | None:
    """The end times a number; a negative one turns it round."""
    if end is None:
        return None
    if factor == -1:
        return -end[0], -end[1]
    return plain(end[0] * factor), end[1] if factor > 0 else -end[1]


def over(end: End, divisor: Number) -> End:
    """The end by a number other than zero."""
    if divisor == 1:
        return end
    if divisor == -1:
        return -end[0], -end[1]
    value = plain(Fraction(end[0]) / divisor)
    return value, end[1] if divisor > 0 else -end[1]


def crossed(low: End | None, high: End | None) -> bool:
    """Whether no value lies between the two ends."""
    return low is not None and high is not None and low > high
