"""The arithmetic of a relation, line by line, as a reader would do it by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from averment.examination.case import Case, terms
from averment.examination.ends import bounds_of
from averment.examination.evaluation import Quick, Values, as_quick, reckoned
from averment.examination.shown import in_own_unit, in_words, mark_of, shown
from averment.record import (
    ITEMS,
    Bounds,
    Constant,
    Expression,
    Figure,
    Key,
    Moment,
    Operation,
    Step,
)

SIGNS = {"+": "+", "-": "-", "*": "x", "/": "/"}
Parts = list[tuple[str, Expression]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What the arithmetic is shown with: the case and the values supposed."""

    case: Case
    values: Values
    quick: Quick

    @classmethod
    def of(cls, case: Case, values: Values) -> Self:
        """The reader of a case with these values supposed."""
        return cls(case=case, values=values, quick=as_quick(values))

    def figure(self, expression: Expression) -> Figure | None:
        """The figure of a key; None for anything else."""
        if not isinstance(expression, Key):
            return None
        stated = self.case.stated[expression.name].value
        return None if isinstance(stated, Moment) else stated

    def result(self, expression: Expression) -> Bounds:
        """The value of an expression with the values supposed."""
        if isinstance(expression, Key):
            return self.values[expression.name]
        return bounds_of(reckoned(expression, quick=self.quick))

    def operand(self, expression: Expression) -> str:
        """An operand in a line: a number, or bounds in brackets."""
        if isinstance(expression, Constant):
            listed = expression.written == ITEMS
            return shown(expression.value) if listed else expression.written
        figure = self.figure(expression)
        bounds = in_own_unit(self.result(expression), figure=figure)
        words = in_words(bounds, mark=mark_of(figure))
        return words if bounds.low == bounds.high else f"({words})"


def steps(case: Case, *, narrow: Values, wide: Values) -> tuple[Step, ...]:
    """The arithmetic of both sides, and where it matters at its widest.

    Shape: one step for each operation, the innermost first, a run of sums or of
        products being one; a side that is one figure is a step of its own.
    """
    usual, outer = Reader.of(case, narrow), Reader.of(case, wide)
    lines: list[Step] = []
    for side, other in ((case.left, case.right), (case.right, case.left)):
        like = usual.figure(other)
        lines.extend(_side(side, reader=usual, like=like))
        if outer.result(side) != usual.result(side):
            lines.append(_at_widest(side, reader=outer, like=like))
    return tuple(lines)


def label(expression: Expression, *, case: Case, inner: bool = False) -> str:
    """An expression as it is typed, with the shortest keys: `c2 + c3`."""
    match expression:
        case Key(name=name):
            return case.name(name)
        case Constant(written=written):
            return written
    left = label(expression.left, case=case, inner=expression.sign in "*/")
    right = label(expression.right, case=case, inner=expression.sign in "-*/")
    text = f"{left} {expression.sign} {right}"
    return f"({text})" if inner and expression.sign in "+-" else text


def _side(side: Expression, *, reader: Reader, like: Figure | None) -> Iterator[Step]:
    if not isinstance(side, Operation):
        figure = reader.figure(side)
        bounds = in_own_unit(reader.result(side), figure=figure)
        words = in_words(bounds, mark=mark_of(figure)) + _listed(side, reader.case)
        yield Step(
            label=label(side, case=reader.case),
            working=words,
            bounds=reader.result(side),
        )
        return
    parts = _run(side)
    for _, part in parts:
        if isinstance(part, Operation):
            yield from _side(part, reader=reader, like=None)
    yield _line(side, parts=parts, reader=reader, like=like)


def _listed(side: Expression, case: Case) -> str:
    """The words of a list, after how many they are."""
    if not isinstance(side, Constant) or side.written != ITEMS:
        return ""
    return ": " + ", ".join(f"“{item.exact}”" for item in case.items)


def _line(
    side: Operation, *, parts: Parts, reader: Reader, like: Figure | None
) -> Step:
    first, *rest = parts
    working = reader.operand(first[1]) + "".join(
        f" {SIGNS[sign]} {reader.operand(part)}" for sign, part in rest
    )
    result = reader.result(side)
    ratio = like if mark_of(like) else None
    words = in_words(in_own_unit(result, figure=ratio), mark=mark_of(ratio))
    return Step(
        label=label(side, case=reader.case),
        working=f"{working} = {words}",
        bounds=result,
    )


def _at_widest(side: Expression, *, reader: Reader, like: Figure | None) -> Step:
    figure = reader.figure(side) or (like if mark_of(like) else None)
    bounds = reader.result(side)
    words = in_words(in_own_unit(bounds, figure=figure), mark=mark_of(figure))
    return Step(
        label=f"{label(side, case=reader.case)}, at its widest",
        working=words,
        bounds=bounds,
    )


def _run(side: Operation) -> Parts:
    """The parts of a run of sums, or of products, with the sign before each."""
    if side.sign in "+-":
        signed = terms(side)
        return [("+" if positive else "-", part) for part, positive in signed]
    return _factors(side)


def _factors(expression: Expression) -> Parts:
    if isinstance(expression, Operation) and expression.sign in "*/":
        return [*_factors(expression.left), (expression.sign, expression.right)]
    return [("*", expression)]
