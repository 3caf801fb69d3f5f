"""The totals of tables, as relations between their cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from averment.examination.case import Case
from averment.examination.figures import Stated, cell, cell_key
from averment.record import Comparison, Expression, Figure, Key, Operation, Table

TOTAL = "total"

Sum = tuple[str, str, tuple[str, ...]]
Cells = dict[str, Figure | None]


def totals(table: Table) -> Iterator[Case | str]:
    """Each stated total with the cells it adds up.

    Shape: a Case; or, where one of those cells is empty, the key of the total.
    """
    figures = {
        cell_key(table, row.label, column): figure
        for row in table.rows
        for column, figure in zip(table.columns, row.cells, strict=False)
    }
    for name, total, parts in _sums(table):
        if figures.get(total) is None or not parts:
            continue
        if any(figures.get(part) is None for part in parts):
            yield name
        else:
            yield _case(table, name=name, keys=(total, *parts), figures=figures)


def _sums(table: Table) -> Iterator[Sum]:
    """Each total's name, its key and its parts' keys, along rows and down columns.

    The total of totals is named twice: it is a sum across and a sum down.
    """
    rows = [row.label for row in table.rows]
    if TOTAL in table.columns:
        columns = [column for column in table.columns if column != TOTAL]
        for row in rows:
            parts = tuple(cell_key(table, row, column) for column in columns)
            yield _named(cell_key(table, row, TOTAL), parts, "across" * (row == TOTAL))
    if TOTAL in rows:
        others = [row for row in rows if row != TOTAL]
        for column in table.columns:
            parts = tuple(cell_key(table, row, column) for row in others)
            down = "down" * (column == TOTAL)
            yield _named(cell_key(table, TOTAL, column), parts, down)


def _named(total: str, parts: tuple[str, ...], way: str) -> Sum:
    return f"{total}-{way}" if way else total, total, parts


def _case(table: Table, *, name: str, keys: tuple[str, ...], figures: Cells) -> Case:
    stated: dict[str, Stated] = {
        key: cell(table, figure=figure, key=key)
        for key in keys
        if (figure := figures[key]) is not None
    }
    total, *parts = (Key(name=key) for key in keys)
    return Case(
        subject=table,
        key=name,
        left=total,
        comparison=Comparison.EQUAL,
        right=_sum(parts),
        stated=stated,
    )


def _sum(parts: Sequence[Key]) -> Expression:
    """The sum of cells, halved again and again: a long column makes no deep tree."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    return Operation(sign="+", left=_sum(parts[:half]), right=_sum(parts[half:]))
