"""Sides of a relation, built of figures at their places."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

from averment.record import Constant, Expression, Key, Operation
from averment.relating.placed import Placed

ONE = Constant(value=Fraction(1), written="1")
WHOLE = Constant(value=Fraction(1), written="100%")


def name(placed: Placed) -> Key:
    """The figure by its full key."""
    return Key(name=placed.key)


def sum_of(parts: Sequence[Placed]) -> Expression:
    """The parts, added from left to right."""
    named: list[Expression] = [name(part) for part in parts]
    return reduce(plus, named)


def plus(left: Expression, right: Expression) -> Operation:
    """The sum of two sides."""
    return Operation(sign="+", left=left, right=right)


def times(left: Expression, right: Expression) -> Operation:
    """The product of two sides."""
    return Operation(sign="*", left=left, right=right)


def minus(left: Expression, right: Expression) -> Operation:
    """The difference of two sides; of two dates the time between them."""
    return Operation(sign="-", left=left, right=right)


def over(left: Expression, right: Expression) -> Operation:
    """The left side divided by the right."""
    return Operation(sign="/", left=left, right=right)


def factor(rate: Placed, *, falls: bool = False) -> Operation:
    """The factor of growth by a rate, or of a fall by it."""
    return (minus if falls else plus)(ONE, name(rate))


def months(number: int) -> Constant:
    """So many months."""
    return Constant(value=Fraction(number), written=f"{number} month", unit="month")
