"""Relations that were never meant to hold: what a catalogue makes of chance.

Figures of as many significant digits as asked for, none with a slip. The first is
drawn without regard to the others: a count within two decades either side of what
they give, a percentage as any percentage; where it happens to agree it is drawn
again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from averment.record import Comparison, Expression, Key, Kind, Relation
from reconciling.ledgers import Part, claim
from reconciling.passages import ONE, operation, plus
from reconciling.writing import Quantity, bare, unit_of

DECADES = 2
PARTS = {Kind.PERCENT: 100}
NAMES = {Kind.PERCENT: "growth", Kind.COUNT: "cases"}
NEAR = (Fraction(7, 10), Fraction(3, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A shape of relation: its two sides, the kinds of figures on them.

    Shape: `gives` is what the first figure would have to be, given the others.
    """

    kinds: tuple[Kind, ...]
    sides: Callable[[list[Key]], tuple[Expression, Expression]]
    gives: Callable[[list[Fraction]], Fraction]
    digits: tuple[int, ...] = (1, 2, 3, 6)


def drawn(shape: Shape, *, digits: int, chance: Random, keys: Iterator[int]) -> Part:
    """One relation of a shape, between figures that have nothing to do with it."""
    others = [_figure(kind, digits=digits, chance=chance) for kind in shape.kinds[1:]]
    given = shape.gives([plain(one) for one in others])
    first = _any_other(given, kind=shape.kinds[0], digits=digits, chance=chance)
    named = [Key(name=f"f{next(keys)}") for _ in shape.kinds]
    left, right = shape.sides(named)
    return Part(
        template="unrelated",
        claims=tuple(
            claim(key.name, NAMES[one.kind], bare(one, one.true))
            for key, one in zip(named, (first, *others), strict=True)
        ),
        relations=(
            Relation(
                key=f"r{next(keys)}",
                left=left,
                comparison=Comparison.EQUAL,
                right=right,
            ),
        ),
    )


def plain(quantity: Quantity) -> Fraction:
    """The number as a plain ratio: 0.05 for 5 per cent."""
    return quantity.true / PARTS.get(quantity.kind, 1)


def _any_other(given: Fraction, *, kind: Kind, digits: int, chance: Random) -> Quantity:
    """A figure that is not near what the others give."""
    while True:
        found = _figure(kind, digits=digits, chance=chance)
        if kind is Kind.COUNT:
            power = chance.uniform(-DECADES, DECADES)
            found = _rounded(given * _ten_to(power), digits=digits, kind=kind)
        if found.true and not NEAR[0] < plain(found) / given < NEAR[1]:
            return found


def _figure(kind: Kind, *, digits: int, chance: Random) -> Quantity:
    """Any count of so many digits, from thousands on; any percentage below 300."""
    least = max(3, digits) if kind is Kind.COUNT else 0.5
    most = least + 3 if kind is Kind.COUNT else 2.4
    power = chance.uniform(least, most)
    return _rounded(_ten_to(power), digits=digits, kind=kind)


def _ten_to(power: float) -> Fraction:
    return Fraction(10**power).limit_denominator(10**6)


def _rounded(number: Fraction, *, digits: int, kind: Kind) -> Quantity:
    """With as many significant digits as asked for, the last of them no zero."""
    unit = unit_of(number, digits=digits)
    unit = max(unit, Fraction(1)) if kind is Kind.COUNT else unit
    whole = int(number / unit)
    return Quantity(
        true=(whole + 1 if whole % 10 == 0 else whole) * unit,
        kind=kind,
        unit="cases" if kind is Kind.COUNT else None,
    )


def _total(keys: list[Key]) -> tuple[Expression, Expression]:
    return keys[0], plus(keys[1:])


def _rate(keys: list[Key]) -> tuple[Expression, Expression]:
    return keys[0], operation("*", keys[1], keys[2])


def _growths(keys: list[Key]) -> tuple[Expression, Expression]:
    first, second, third, fourth = (operation("+", ONE, key) for key in keys)
    return operation("*", first, second), operation("*", third, fourth)


def _product(numbers: list[Fraction]) -> Fraction:
    return numbers[0] * numbers[1]


def _missing_growth(numbers: list[Fraction]) -> Fraction:
    second, third, fourth = (1 + number for number in numbers)
    return max(third * fourth / second - 1, Fraction(1, 1000))


COUNT, PERCENT = Kind.COUNT, Kind.PERCENT
SHAPES = {
    "sum of 2": Shape(kinds=(COUNT,) * 3, sides=_total, gives=sum),
    "sum of 3": Shape(kinds=(COUNT,) * 4, sides=_total, gives=sum),
    "sum of 5": Shape(kinds=(COUNT,) * 6, sides=_total, gives=sum),
    "rate of a whole": Shape(
        kinds=(COUNT, PERCENT, COUNT), sides=_rate, gives=_product
    ),
    "two growths, two growths": Shape(
        kinds=(PERCENT,) * 4, sides=_growths, gives=_missing_growth, digits=(2, 3)
    ),
}
