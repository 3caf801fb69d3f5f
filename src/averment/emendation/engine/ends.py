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
    return value.numerator if value.denominator == 1 else value


def ends(bounds: Bounds) -> tuple[End | None, End | None]:
    """The two ends of bounds, lower first."""
    low = (
        None if bounds.low is None else (plain(bounds.low), int(not bounds.low_closed))
    )
    high = (
        None
        if bounds.high is None
        else (plain(bounds.high), -int(not bounds.high_closed))
    )
    return low, high


def bounds(low: End | None, high: End | None) -> Bounds:
    """The bounds between two ends.

    Raises: ValueError where no value lies between them.
    """
    return Bounds(
        low=None if low is None else Fraction(low[0]),
        high=None if high is None else Fraction(high[0]),
        low_closed=low is not None and not low[1],
        high_closed=high is not None and not high[1],
    )


def times(end: End | None, factor: Number) -> End | None:
    """The end times a number; a negative one turns it round."""
    if end is None:
        return None
    return plain(end[0] * factor), end[1] if factor > 0 else -end[1]


def over(end: End, divisor: Number) -> End:
    """The end by a number other than zero."""
    value = plain(Fraction(end[0]) / divisor)
    return value, end[1] if divisor > 0 else -end[1]


def less(end: End | None, value: Number) -> End | None:
    """The end moved down by a number."""
    return None if end is None else (plain(end[0] - value), end[1])


def crossed(low: End | None, high: End | None) -> bool:
    """Whether no value lies between the two ends."""
    return low is not None and high is not None and low > high
