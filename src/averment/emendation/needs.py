"""What each figure of a relation would have to be, all of them reckoned at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from averment.examination.case import Case
from averment.examination.ends import Ends, point
from averment.examination.evaluation import JOIN_QUICK, Quick, facing, undone_quick
from averment.record import Constant, Expression, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a figure would have to be, the others as they are.

    Shape: `exact` where the relation agrees for every figure that reaches into
        the ends, and for no other: not where a factor or divisor reaches zero,
        nor where the relation may be missed by some share.
    """

    ends: Ends
    exact: bool


def needs(case: Case, *, quick: Quick) -> dict[str, Need]:
    """What each figure would have to be, if it occurs once.

    Shape: without those that cannot be isolated, where that divides by zero.
    Raises: ZeroDivisionError where a divisor can only be zero.
    """
    left, right = (_valued(side, quick=quick) for side in (case.left, case.right))
    found: list[tuple[str, Need | None]] = []
    for side, other, on_left in ((left, right, True), (right, left, False)):
        target = facing(other.ends, case=case, on_left=on_left)
        found += _below(side, Need(ends=target, exact=case.within is None))
    times = Counter(key for key, _ in found)
    return {key: need for key, need in found if need and times[key] == 1}


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an expression with its value; of an operation, its sign and parts."""

    ends: Ends
    name: str = ""
    sign: str = ""
    parts: tuple[_Part, ...] = ()


def _valued(expression: Expression, *, quick: Quick) -> _Part:
    match expression:
        case Key(name=name):
            return _Part(quick[name], name=name)
        case Constant(value=number):
            return _Part(point(number))
    left = _valued(expression.left, quick=quick)
    right = _valued(expression.right, quick=quick)
    ends = JOIN_QUICK[expression.sign](left.ends, right.ends)
    return _Part(ends, sign=expression.sign, parts=(left, right))


def _below(side: _Part, need: Need) -> Iterator[tuple[str, Need | None]]:
    """Every key of a side with its need, one operation undone after another."""
    waiting: list[tuple[_Part, Need | None]] = [(side, need)]
    while waiting:
        part, wanted = waiting.pop()
        if part.name:
            yield part.name, wanted
        if part.sign:
            left, right = part.parts
            for one, kept in ((left, right), (right, left)):
                below = wanted and _undone(
                    part.sign, wanted, kept.ends, on_left=one is left
                )
                waiting.append((one, below))


def _undone(sign: str, wanted: Need, other: Ends, *, on_left: bool) -> Need | None:
    try:
        ends = undone_quick(sign, wanted.ends, other, on_left=on_left)
    except ZeroDivisionError:
        return None
    exact = sign in "+-" or _above_zero(other)
    if sign == "/" and not on_left:
        exact = exact and _above_zero(wanted.ends)
    return Need(ends=ends, exact=wanted.exact and exact)


def _above_zero(ends: Ends) -> bool:
    return ends[0] is not None and ends[0] > 0
