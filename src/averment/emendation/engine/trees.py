"""What a relation that is not linear leaves of its figures: HC4, there and back.

Source: Benhamou, Goualard, Granvilliers & Puget 1999, Revising hull and box
    consistency (ICLP): up through the operations, and back down to the figures. A
    figure that occurs twice is narrowed by each occurrence.
"""

from __future__ import annotations

from collections.abc import Callable

from averment.emendation.engine.sides import Tree
from averment.examination.arithmetic import intersect
from averment.examination.evaluation import JOIN, undone
from averment.record import Bounds, Comparison, unbounded

UPPER = frozenset({Comparison.LESS, Comparison.AT_MOST})
STRICT = frozenset({Comparison.LESS, Comparison.MORE})

Narrowed = dict[int, Bounds]


def narrowed(tree: Tree, *, bounds: Callable[[int], Bounds]) -> Narrowed | None:
    """What the relation leaves of each of its figures; None where nothing is left.

    Shape: an empty answer where it divides by what can only be zero.
    """
    try:
        values = _upwards(tree, bounds=bounds)
    except ZeroDivisionError:
        return {}
    wanted = _met(tree, values=values)
    return None if wanted is None else _downwards(tree, values=values, wanted=wanted)


def _upwards(tree: Tree, *, bounds: Callable[[int], Bounds]) -> list[Bounds]:
    """The value of every part."""
    values: list[Bounds] = []
    for part in tree.parts:
        match part:
            case int():
                values.append(bounds(part))
            case (sign, left, right):
                values.append(JOIN[sign](values[left], values[right]))
            case _:
                values.append(part)
    return values


def _met(tree: Tree, *, values: list[Bounds]) -> list[Bounds] | None:
    """The values with both sides held to what the comparison allows."""
    left, right = values[tree.left], values[tree.right]
    above, below = _facing(right, left, comparison=tree.comparison)
    held_left, held_right = intersect(left, above), intersect(right, below)
    if held_left is None or held_right is None:
        return None
    wanted = list(values)
    wanted[tree.left], wanted[tree.right] = held_left, held_right
    return wanted


def _facing(
    right: Bounds, left: Bounds, *, comparison: Comparison
) -> tuple[Bounds, Bounds]:
    """What each side must lie within: the left first."""
    if comparison is Comparison.EQUAL:
        return right, left
    strict = comparison in STRICT
    if comparison in UPPER:
        return _up_to(right, strict=strict), _from(left, strict=strict)
    return _from(right, strict=strict), _up_to(left, strict=strict)


def _up_to(bounds: Bounds, *, strict: bool) -> Bounds:
    closed = bounds.high_closed and not strict
    return Bounds(low=None, high=bounds.high, low_closed=False, high_closed=closed)


def _from(bounds: Bounds, *, strict: bool) -> Bounds:
    closed = bounds.low_closed and not strict
    return Bounds(low=bounds.low, high=None, low_closed=closed, high_closed=False)


def _downwards(
    tree: Tree, *, values: list[Bounds], wanted: list[Bounds]
) -> Narrowed | None:
    """Undo the operations, the last first, down to the figures."""
    for at in range(len(tree.parts) - 1, -1, -1):
        part = tree.parts[at]
        if not isinstance(part, tuple):
            continue
        sign, left, right = part
        for place, other in ((left, right), (right, left)):
            left_one = place == left
            found = _undone(sign, wanted[at], values[other], on_left=left_one)
            kept = intersect(wanted[place], found)
            if kept is None:
                return None
            wanted[place] = kept
    return _by_figure(tree, wanted=wanted)


def _undone(sign: str, target: Bounds, other: Bounds, *, on_left: bool) -> Bounds:
    try:
        return undone(sign, target, other, on_left=on_left)
    except ZeroDivisionError:
        return unbounded()


def _by_figure(tree: Tree, *, wanted: list[Bounds]) -> Narrowed | None:
    found: Narrowed = {}
    for part, bounds in zip(tree.parts, wanted, strict=True):
        if isinstance(part, int):
            kept = intersect(found[part], bounds) if part in found else bounds
            if kept is None:
                return None
            found[part] = kept
    return found
