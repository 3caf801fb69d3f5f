"""What a figure is measured in, and whether an expression's units agree.

Per cents, per milles, fractions, ratios and multiples are plain ratios; a count
carries its unit, and one without a unit is a plain number. Sums and comparisons
need equal dimensions; products and quotients combine them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from averment.errors import UnitsDiffer
from averment.examination.meaning import NUMBERED, RATES
from averment.record import Constant, Expression, Figure, Key, Kind

Powers = tuple[tuple[str, int], ...]

PARTS = {Kind.PERCENT: 100, Kind.PERMILLE: 1000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """Units with their powers, or a plain number.

    Shape: `plain` is "ratio" or "number" where there are no units, "either" for
        a quotient of equal units, "any" for a bare number of the relation itself.
    """

    powers: Powers = ()
    plain: str = ""

    def __str__(self) -> str:
        if not self.powers:
            return {"ratio": "a ratio", "number": "a number without a unit"}.get(
                self.plain, "a plain number"
            )
        return " x ".join(
            unit if power == 1 else f"{unit}^{power}" for unit, power in self.powers
        )


RATIO = Dimension(plain="ratio")
NUMBER = Dimension(plain="number")
EITHER = Dimension(plain="either")
ANY = Dimension(plain="any")


def scale(figure: Figure) -> Fraction:
    """What one of the figure's own units is as a plain value: 1/100 for per cent."""
    return Fraction(1, parts_of(figure))


def parts_of(figure: Figure) -> int:
    """How many of the figure's own units are one: 100 per cents."""
    kind = figure.kind
    return 1 if kind is Kind.COUNT else PARTS.get(kind, 1)


def dimension(figure: Figure) -> Dimension:
    """What a figure is measured in."""
    return _dimension(figure.kind, figure.unit)


@lru_cache(maxsize=4_096)
def _dimension(kind: Kind, unit: str | None) -> Dimension:
    if kind in RATES:
        return RATIO
    unit = unit or (kind.value if kind in NUMBERED else "")
    return Dimension(powers=((unit, 1),)) if unit else NUMBER


def dimension_of(
    expression: Expression, *, figures: Mapping[str, Dimension]
) -> Dimension:
    """What an expression is measured in.

    Raises: UnitsDiffer, naming the first two terms that cannot be added.
    """
    if isinstance(expression, Key):
        return figures[expression.name]
    if isinstance(expression, Constant):
        if expression.unit is not None:
            return Dimension(powers=((expression.unit, 1),))
        return RATIO if expression.written.endswith(("%", "‰")) else ANY
    left = dimension_of(expression.left, figures=figures)
    right = dimension_of(expression.right, figures=figures)
    if expression.sign in "+-":
        return common(left, right)
    return _combined(left, right, sign=1 if expression.sign == "*" else -1)


def common(one: Dimension, other: Dimension) -> Dimension:
    """The dimension two terms of a sum, or two sides, share.

    A bare number takes the unit of the figure beside it (`c2 = c1 + 1`).
    Raises: UnitsDiffer where they share none.
    """
    if other is one or other in (one, ANY):
        return one
    if one == ANY:
        return other
    if EITHER in (one, other) and not (one.powers or other.powers):
        return one if other == EITHER else other
    raise UnitsDiffer(str(one), str(other))


@lru_cache(maxsize=4_096)
def _combined(left: Dimension, right: Dimension, *, sign: int) -> Dimension:
    if not left.powers and not right.powers:
        return _plain(left, right)
    powers = Counter(dict(left.powers))
    for unit, power in right.powers:
        powers[unit] += sign * power
    kept = tuple(sorted((unit, power) for unit, power in powers.items() if power))
    return Dimension(powers=kept) if kept else EITHER


def _plain(left: Dimension, right: Dimension) -> Dimension:
    """Products of plain numbers: a number if one is, else a ratio, else either."""
    if NUMBER in (left, right):
        return EITHER if left == right else NUMBER
    for kind in (RATIO, EITHER):
        if kind in (left, right):
            return kind
    return ANY
