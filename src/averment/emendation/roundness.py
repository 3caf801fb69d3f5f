"""Figures as round as a given one, spread evenly by ratio: who lies where.

The figures tried in a figure's place have as many significant digits, and lie
in its own order of magnitude or in one of the two on either side. Sets of them
are kept as the bits of one number, so that many slips can be joined quickly.

Source: figures spread evenly by ratio have the leading digits of Benford's law;
a hundred to a decade, and two decades on either side, are conventions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

from averment.emendation.catalogue.numerals import Change, digits_of
from averment.record import Bounds

IN_A_DECADE = 100
DECADES = range(-2, 3)
TRIED = IN_A_DECADE * len(DECADES)
SHIFTS = tuple((10 ** max(d, 0), 10 ** max(-d, 0)) for d in DECADES)
EVERY = (1 << TRIED) - 1
ONE = Fraction(1)
_EXACTLY = Context(prec=80)

Wholes = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """The figures tried in the place of one that stands.

    Shape: `digits` is how many significant digits it has, `unit` the unit of
        the last of them; each method gives the set of those it speaks of, as bits.
    """

    digits: int
    unit: Fraction

    def within(self, bounds: Bounds, *, times: Fraction = ONE) -> int:
        """Those that lie within bounds, when multiplied."""
        found = 0
        tried = spread(self.digits)
        for at, (low, high) in enumerate(_wholes(bounds, unit=self.unit * times)):
            first = 0 if low is None else bisect_left(tried, low)
            last = len(tried) if high is None else bisect_right(tried, high)
            if last > first:
                found |= ((1 << (last - first)) - 1) << (first + at * IN_A_DECADE)
        return found

    def rewritten(self, change: Change, *, clause: str, bounds: Bounds) -> int:
        """Those of which some other digits lie within bounds."""
        values, owners = _rewritten(change, clause, self.digits)
        found = 0
        for at, (low, high) in enumerate(_wholes(bounds, unit=self.unit / 10)):
            first = 0 if low is None else bisect_left(values, low)
            last = len(values) if high is None else bisect_right(values, high)
            for owner in set(owners[first:last]):
                found |= 1 << (owner + at * IN_A_DECADE)
        return found


def alike(numeral: Fraction | None) -> Alike | None:
    """The figures as round as a numeral; None where it has no last digit."""
    standing = digits_of(numeral)
    if standing is None:
        return None
    return Alike(digits=len(standing.digits), unit=standing.unit)


@lru_cache(maxsize=64)
def spread(digits: int) -> tuple[int, ...]:
    """A hundred whole numbers of so many digits, evenly by ratio, none ending in 0.

    >>> spread(1).count(1), spread(1).count(9), spread(3)[:3]
    (30, 5, (101, 103, 105))
    """
    numbers = []
    for at in range(IN_A_DECADE):
        power = Decimal(2 * at + 1) / (2 * IN_A_DECADE) + digits - 1
        whole = int(_EXACTLY.power(Decimal(10), power))
        numbers.append(whole if digits == 1 or whole % 10 else whole + 1)
    return tuple(numbers)


@lru_cache(maxsize=512)
def _rewritten(
    change: Change, clause: str, digits: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """All other digits of the numbers tried, in order, with whose they are."""
    pairs = sorted(
        (whole, at)
        for at, number in enumerate(spread(digits))
        for whole in change(str(number), clause)
        if whole > 0
    )
    return tuple(whole for whole, _ in pairs), tuple(at for _, at in pairs)


def _wholes(bounds: Bounds, *, unit: Fraction) -> Iterator[Wholes]:
    """The least and the greatest whole number of units within bounds, by decade."""
    low, high = _ratio(bounds.low, unit=unit), _ratio(bounds.high, unit=unit)
    for up, down in SHIFTS:
        least = most = None
        if low is not None:
            above, below = low[0] * down, low[1] * up
            least = -(-above // below) if bounds.low_closed else above // below + 1
        if high is not None:
            above, below = high[0] * down, high[1] * up
            most = above // below if bounds.high_closed else -(-above // below) - 1
        yield least, most


def _ratio(end: Fraction | None, *, unit: Fraction) -> tuple[int, int] | None:
    return None if end is None else (end / unit).as_integer_ratio()
