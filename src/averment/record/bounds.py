"""What a stated figure leaves open: an interval with open or closed ends."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Number = int | Fraction


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Bounds:
    """The values a statement allows, from `low` to `high`.

    Open ends: `None` is no bound at all, and such an end is never closed.
    Raises: ValueError where the ends are reversed or the interval is empty.
    """

    low: Fraction | None
    high: Fraction | None
    low_closed: bool
    high_closed: bool

    def __post_init__(self) -> None:
        if (self.low is None and self.low_closed) or (
            self.high is None and self.high_closed
        ):
            message = "an end without a bound cannot be closed"
            raise ValueError(message)
        if self.low is None or self.high is None:
            return
        closed = self.low_closed and self.high_closed
        if closed and self.low is self.high:
            return
        low, under = self.low.as_integer_ratio()
        high, beneath = self.high.as_integer_ratio()
        below, above = low * beneath, high * under
        if below > above or (below == above and not closed):
            message = f"no value lies from {self.low} to {self.high}"
            raise ValueError(message)

    def __contains__(self, value: Number) -> bool:
        above = self.low is None or (
            value >= self.low if self.low_closed else value > self.low
        )
        below = self.high is None or (
            value <= self.high if self.high_closed else value < self.high
        )
        return above and below

    def __repr__(self) -> str:
        low, high = (_bare(end) for end in (self.low, self.high))
        match (self.low_closed, self.high_closed):
            case True, True if self.low == self.high:
                return f"exactly({low})"
            case True, True:
                return f"between({low}, {high})"
            case True, False if self.high is None:
                return f"at_least({low})"
            case False, True if self.low is None:
                return f"at_most({high})"
            case False, False if self.low is None and self.high is None:
                return "unbounded()"
            case False, False if self.high is None:
                return f"more_than({low})"
            case False, False if self.low is None:
                return f"less_than({high})"
            case _:
                return (
                    f"Bounds(low={low}, high={high}, low_closed={self.low_closed}, "
                    f"high_closed={self.high_closed})"
                )


def _bare(end: Fraction | None) -> str:
    if end is None or end.denominator == 1:
        return str(end)
    return repr(end)


def _exact(number: Number) -> Fraction:
    """The number itself; one that is a fraction already is not made again."""
    return number if type(number) is Fraction else Fraction(number)


def exactly(value: Number) -> Bounds:
    """The one value itself.

    >>> exactly(1230)
    exactly(1230)
    """
    point = _exact(value)
    return Bounds(low=point, high=point, low_closed=True, high_closed=True)


def between(low: Number, high: Number) -> Bounds:
    """From `low` to `high`, both ends included."""
    return Bounds(low=_exact(low), high=_exact(high), low_closed=True, high_closed=True)


def from_up_to(low: Number, high: Number) -> Bounds:
    """From `low`, included, to `high`, left out: 六百多 is 600 up to 700."""
    return Bounds(
        low=_exact(low), high=_exact(high), low_closed=True, high_closed=False
    )


def at_least(low: Number) -> Bounds:
    """`low` and anything above."""
    return Bounds(low=_exact(low), high=None, low_closed=True, high_closed=False)


def more_than(low: Number) -> Bounds:
    """Anything above `low`, which itself is left out."""
    return Bounds(low=_exact(low), high=None, low_closed=False, high_closed=False)


def at_most(high: Number) -> Bounds:
    """`high` and anything below."""
    return Bounds(low=None, high=_exact(high), low_closed=False, high_closed=True)


def less_than(high: Number) -> Bounds:
    """Anything below `high`, which itself is left out."""
    return Bounds(low=None, high=_exact(high), low_closed=False, high_closed=False)


def unbounded() -> Bounds:
    """Any value: what "about 30,000" says when taken strictly."""
    return Bounds(low=None, high=None, low_closed=False, high_closed=False)


def overlap(one: Bounds, other: Bounds) -> bool:
    """Whether some value lies within both."""
    return _reaches(one, other) and _reaches(other, one)


def _reaches(below: Bounds, above: Bounds) -> bool:
    """Whether `below` does not end before `above` begins."""
    if below.high is None or above.low is None:
        return True
    if below.high == above.low:
        return below.high_closed and above.low_closed
    return below.high > above.low
