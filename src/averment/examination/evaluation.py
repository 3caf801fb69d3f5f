"""The value of an expression within bounds, and what one figure would have to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction

from averment.examination.arithmetic import add, divide, multiply, subtract
from averment.examination.case import Case
from averment.examination.digits import finer, last_place
from averment.examination.ends import (
    Ends,
    bounds_of,
    divided,
    ends_of,
    minus,
    plus,
    point,
    times,
)
from averment.examination.meaning import (
    RATES,
    ROUNDED,
    Convention,
    narrow_ends,
    wide_ends,
)
from averment.examination.units import parts_of
from averment.record import (
    Approx,
    Bounds,
    Comparison,
    Constant,
    Expression,
    Figure,
    Key,
    Operation,
    exactly,
    keys_of,
    unbounded,
)

Values = Mapping[str, Bounds]
Quick = Mapping[str, Ends]
"""The same as `Values`, in whole numbers."""

JOIN = {"+": plus, "-": minus, "*": times, "/": divided}
FLOOR = frozenset({Comparison.AT_LEAST, Comparison.MORE})


def narrow_values(figures: Mapping[str, Figure]) -> Values:
    """Each figure's usual meaning, as plain values (0.05 for 5 %)."""
    return as_values(narrow_quick(figures))


def wide_values(
    figures: Mapping[str, Figure],
    *,
    vague: bool = True,
    convention: Convention = ROUNDED,
) -> Values:
    """Each figure's outer reach, as plain values, shortened as the others show.

    Shape: with `vague` false only bare numbers are widened; `convention` says how
        they were shortened.
    """
    return as_values(wide_quick(figures, vague=vague, convention=convention))


def as_values(quick: Quick) -> Values:
    """The same as Bounds."""
    return {key: bounds_of(ends) for key, ends in quick.items()}


def narrow_quick(figures: Mapping[str, Figure]) -> Quick:
    """As `narrow_values`, quick to reckon with."""
    return {key: narrow_ends(f, parts=parts_of(f)) for key, f in figures.items()}


def wide_quick(
    figures: Mapping[str, Figure],
    *,
    vague: bool = True,
    convention: Convention = ROUNDED,
    finest: Mapping[str | None, Fraction] | None = None,
) -> Quick:
    """As `wide_values`, quick to reckon with.

    Shape: `finest` are the finest places of these figures, where they are at hand.
    """
    finest = finest_places(figures) if finest is None else finest
    return {
        key: wide_ends(
            f, finest=finest.get(f.unit), convention=convention, parts=parts_of(f)
        )
        if vague or f.approx is Approx.NONE
        else narrow_ends(f, parts=parts_of(f))
        for key, f in figures.items()
    }


def finest_places(figures: Mapping[str, Figure]) -> Mapping[str | None, Fraction]:
    """The finest place shown by the figures of each unit; rates keep their own."""
    finest: dict[str | None, Fraction] = {}
    for figure in figures.values():
        if figure.kind not in RATES:
            place = last_place(figure)
            finest[figure.unit] = finer(place, finest.get(figure.unit, place))
    return finest


def value(expression: Expression, *, values: Values) -> Bounds:
    """The bounds of an expression, given those of its figures.

    Raises: ZeroDivisionError where a divisor can only be zero.
    """
    match expression:
        case Key(name=name):
            return values[name]
        case Constant(value=number):
            return exactly(number)
    quick = {key: ends_of(values[key]) for key in keys_of(expression)}
    return bounds_of(reckoned(expression, quick=quick))


def reckoned(expression: Expression, *, quick: Quick) -> Ends:
    """The ends of an expression, given those of its figures.

    Raises: ZeroDivisionError where a divisor can only be zero.
    """
    if type(expression) is Key:
        return quick[expression.name]
    if type(expression) is Constant:
        return point(expression.value)
    left = reckoned(expression.left, quick=quick)
    return JOIN[expression.sign](left, reckoned(expression.right, quick=quick))


def must_be(key: str, *, case: Case, values: Values) -> Bounds | None:
    """What one figure alone would have to be, given the values of the others.

    Shape: None where the figure occurs more than once, or cannot be isolated.
    """
    on_left = list(keys_of(case.left)).count(key)
    if on_left + list(keys_of(case.right)).count(key) != 1:
        return None
    side, other = (case.left, case.right) if on_left else (case.right, case.left)
    target = _target(value(other, values=values), case=case, on_left=bool(on_left))
    try:
        return _isolate(key, expression=side, target=target, values=values)
    except ZeroDivisionError:
        return None


def _target(other: Bounds, *, case: Case, on_left: bool) -> Bounds:
    """What a side has to be so that it compares with the other as it should."""
    if case.comparison is Comparison.EQUAL:
        return other
    strict = case.comparison in (Comparison.LESS, Comparison.MORE)
    if (case.comparison in FLOOR) is on_left:
        closed = other.low_closed and not strict
        return Bounds(low=other.low, high=None, low_closed=closed, high_closed=False)
    closed = other.high_closed and not strict
    return Bounds(low=None, high=other.high, low_closed=False, high_closed=closed)


def _isolate(
    key: str, *, expression: Expression, target: Bounds, values: Values
) -> Bounds:
    """Walk down to the key, undoing one operation after another."""
    for operation, on_left in _path(key, expression):
        kept = operation.right if on_left else operation.left
        other = value(kept, values=values)
        target = undone(operation.sign, target, other, on_left=on_left)
    return target


def _path(key: str, expression: Expression) -> Iterator[tuple[Operation, bool]]:
    """The operations from the top down to a key, each with the side it is on."""
    above: dict[int, tuple[Operation, bool]] = {}
    waiting, node = [expression], expression
    while waiting and node != Key(name=key):
        node = waiting.pop()
        if isinstance(node, Operation):
            above[id(node.left)], above[id(node.right)] = (node, True), (node, False)
            waiting += (node.left, node.right)
    path = []
    while node is not expression:
        path.append(above[id(node)])
        node = path[-1][0]
    return reversed(path)


def all_must_be(case: Case, *, values: Values) -> dict[str, Bounds]:
    """What each figure alone would have to be, for those that can be isolated."""
    times = Counter((*keys_of(case.left), *keys_of(case.right)))
    found: dict[str, Bounds] = {}
    for side, other, on_left in (
        (case.left, case.right, True),
        (case.right, case.left, False),
    ):
        target = _target(value(other, values=values), case=case, on_left=on_left)
        found.update(_each(side, target=target, values=values))
    return {key: bounds for key, bounds in found.items() if times[key] == 1}


def _each(
    side: Expression, *, target: Bounds, values: Values
) -> Iterator[tuple[str, Bounds]]:
    """Every key of a side with what it must be; not where that divides by zero."""
    waiting = [(side, target)]
    while waiting:
        node, target = waiting.pop()
        if isinstance(node, Key):
            yield node.name, target
        if not isinstance(node, Operation):
            continue
        parts = ((node.left, node.right, True), (node.right, node.left, False))
        for part, kept, on_left in parts:
            try:
                other = value(kept, values=values)
                needed = undone(node.sign, target, other, on_left=on_left)
            except ZeroDivisionError:
                continue
            waiting.append((part, needed))


def undone(sign: str, target: Bounds, other: Bounds, *, on_left: bool) -> Bounds:
    """The operand that gives `target` together with `other`."""
    divided = sign == "*" or (sign == "/" and not on_left)
    if divided and 0 in target and 0 in other:
        return unbounded()
    match sign:
        case "+":
            return subtract(target, other)
        case "-":
            return add(target, other) if on_left else subtract(other, target)
        case "*":
            return divide(target, other)
        case _:
            return multiply(target, other) if on_left else divide(other, target)
