"""The value of an expression within bounds, and what one figure would have to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction

from averment.examination.arithmetic import add, divide, multiply, subtract
from averment.examination.case import Case
from averment.examination.digits import finer, last_place
from averment.examination.ends import (
    ANYTHING,
    Ends,
    bounds_of,
    divided,
    ends_of,
    has_zero,
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
)

Values = Mapping[str, Bounds]
Quick = Mapping[str, Ends]
"""The same as `Values`, in whole numbers."""
Places = Mapping[str, Fraction]
NOWHERE: Places = {}

JOIN = {"+": add, "-": subtract, "*": multiply, "/": divide}
JOIN_QUICK = {"+": plus, "-": minus, "*": times, "/": divided}
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


def widest(
    case: Case, *, vague: bool = True, convention: Convention = ROUNDED
) -> Values:
    """As `wide_values`, of the figures of a relation as they stand."""
    figures = dict(case.figures())
    attested = case.places(figures)
    return as_values(
        wide_quick(figures, vague=vague, convention=convention, attested=attested)
    )


def as_values(quick: Quick) -> Values:
    """The same as Bounds."""
    return {key: bounds_of(ends) for key, ends in quick.items()}


def as_quick(values: Values) -> Quick:
    """The same in whole numbers."""
    return {key: ends_of(bounds) for key, bounds in values.items()}


def narrow_quick(figures: Mapping[str, Figure]) -> Quick:
    """As `narrow_values`, quick to reckon with."""
    return {key: narrow_ends(f, parts=parts_of(f)) for key, f in figures.items()}


def wide_quick(
    figures: Mapping[str, Figure],
    *,
    vague: bool = True,
    convention: Convention = ROUNDED,
    places: Places | None = None,
    attested: Places = NOWHERE,
) -> Quick:
    """As `wide_values`, quick to reckon with.

    Shape: `places` are the last places of these figures, where they are at hand;
        `attested` those to which some of them are attested elsewhere.
    """
    places = last_places(figures) if places is None else places
    finest = _finest(figures, places=places)
    return {
        key: wide_ends(
            f,
            place=attested.get(key, places[key]),
            finest=finest.get(f.unit),
            convention=convention,
            parts=parts_of(f),
        )
        if vague or f.approx is Approx.NONE
        else narrow_ends(f, parts=parts_of(f))
        for key, f in figures.items()
    }


def last_places(figures: Mapping[str, Figure]) -> Places:
    """The last place that each figure shows."""
    return {key: last_place(figure) for key, figure in figures.items()}


def finest_places(figures: Mapping[str, Figure]) -> Mapping[str | None, Fraction]:
    """The finest place shown by the figures of each unit; rates keep their own."""
    return _finest(figures, places=last_places(figures))


def _finest(
    figures: Mapping[str, Figure], *, places: Places
) -> Mapping[str | None, Fraction]:
    finest: dict[str | None, Fraction] = {}
    for key, figure in figures.items():
        if figure.kind not in RATES:
            place = places[key]
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
    if isinstance(expression, Key):
        return quick[expression.name]
    if isinstance(expression, Constant):
        return point(expression.value)
    left = reckoned(expression.left, quick=quick)
    return JOIN_QUICK[expression.sign](left, reckoned(expression.right, quick=quick))


def must_be(key: str, *, case: Case, values: Values) -> Bounds | None:
    """What one figure alone would have to be, given the values of the others.

    Shape: None where the figure occurs more than once, or cannot be isolated.
    """
    quick = {name: ends_of(values[name]) for name in case.named() if name != key}
    found = must_be_quick(key, case=case, quick=quick)
    return None if found is None else bounds_of(found)


def must_be_quick(key: str, *, case: Case, quick: Quick) -> Ends | None:
    """As `must_be`, quick to reckon with; its own ends need not be given."""
    on_left = list(keys_of(case.left)).count(key)
    if on_left + list(keys_of(case.right)).count(key) != 1:
        return None
    side, other = (case.left, case.right) if on_left else (case.right, case.left)
    target = facing(reckoned(other, quick=quick), case=case, on_left=bool(on_left))
    try:
        for operation, of_left in _path(key, side):
            kept = operation.right if of_left else operation.left
            beside = reckoned(kept, quick=quick)
            target = undone_quick(operation.sign, target, beside, on_left=of_left)
    except ZeroDivisionError:
        return None
    return target


def facing(other: Ends, *, case: Case, on_left: bool) -> Ends:
    """What a side has to be so that it compares with the other as it should."""
    if case.comparison is Comparison.EQUAL:
        return other
    low, high, under, low_closed, high_closed = other
    strict = case.comparison in (Comparison.LESS, Comparison.MORE)
    if (case.comparison in FLOOR) is on_left:
        return low, None, under, low_closed and not strict, False
    return None, high, under, False, high_closed and not strict


def _path(key: str, expression: Expression) -> Iterator[tuple[Operation, bool]]:
    """The operations from the top down to a key, each with the side it is on."""
    above: dict[int, tuple[Operation, bool]] = {}
    waiting, node = [expression], expression
    while waiting and not (isinstance(node, Key) and node.name == key):
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
    times = Counter(case.named())
    quick = {name: ends_of(values[name]) for name in times}
    found: dict[str, Ends] = {}
    for side, other, on_left in (
        (case.left, case.right, True),
        (case.right, case.left, False),
    ):
        target = facing(reckoned(other, quick=quick), case=case, on_left=on_left)
        found.update(_each(side, target=target, quick=quick))
    return {key: bounds_of(ends) for key, ends in found.items() if times[key] == 1}


def _each(
    side: Expression, *, target: Ends, quick: Quick
) -> Iterator[tuple[str, Ends]]:
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
                other = reckoned(kept, quick=quick)
                needed = undone_quick(node.sign, target, other, on_left=on_left)
            except ZeroDivisionError:
                continue
            waiting.append((part, needed))


def undone(sign: str, target: Bounds, other: Bounds, *, on_left: bool) -> Bounds:
    """The operand that gives `target` together with `other`."""
    ends = undone_quick(sign, ends_of(target), ends_of(other), on_left=on_left)
    return bounds_of(ends)


def undone_quick(sign: str, target: Ends, other: Ends, *, on_left: bool) -> Ends:
    """As `undone`, quick to reckon with."""
    by_other = sign == "*" or (sign == "/" and not on_left)
    if by_other and has_zero(target) and has_zero(other):
        return ANYTHING
    match sign:
        case "+":
            return minus(target, other)
        case "-":
            return plus(target, other) if on_left else minus(other, target)
        case "*":
            return divided(target, other)
        case _:
            return times(target, other) if on_left else divided(other, target)
