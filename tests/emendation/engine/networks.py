"""Invented networks for the tests of the engine."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import reduce

from averment.emendation.engine import Link, Network
from averment.notation.expressions import relation
from averment.record import Bounds, Comparison, Expression, Key, Operation, exactly

Cell = tuple[int, int]


def network_of(figures: Mapping[str, int | Bounds], *relations: str, **more) -> Network:
    """A network from its figures and relations as a person would type them."""
    return Network(
        figures={
            key: value if isinstance(value, Bounds) else exactly(value)
            for key, value in figures.items()
        },
        relations=tuple(link(text, key=f"r{n}") for n, text in enumerate(relations, 1)),
        **more,
    )


def link(text: str, *, key: str) -> Link:
    left, comparison, right, _ = relation(text, column=0)
    return Link(key=key, left=left, comparison=comparison, right=right)


def total(key: str, parts: list[str], *, name: str) -> Link:
    keys: list[Expression] = [Key(name=part) for part in parts]
    right = reduce(lambda one, two: Operation(sign="+", left=one, right=two), keys)
    return Link(key=name, left=Key(name=key), comparison=Comparison.EQUAL, right=right)


def name(cell: Cell) -> str:
    return f"{cell[0]}.{cell[1]}"


def true_table(rows: int, columns: int, *, seed: int) -> dict[Cell, int]:
    """A table with its totals, all of which hold."""
    drawn = random.Random(seed)
    cells = {
        (i, j): drawn.randint(100, 9_999) for i in range(rows) for j in range(columns)
    }
    for i in range(rows):
        cells[i, columns] = sum(cells[i, j] for j in range(columns))
    for j in range(columns + 1):
        cells[rows, j] = sum(cells[i, j] for i in range(rows))
    return cells


def sums_of(rows: int, columns: int) -> Iterator[Link]:
    for i in range(rows + 1):
        parts = [name((i, j)) for j in range(columns)]
        yield total(name((i, columns)), parts, name=f"row-{i}")
    for j in range(columns + 1):
        parts = [name((i, j)) for i in range(rows)]
        yield total(name((rows, j)), parts, name=f"column-{j}")


def table(
    rows: int, columns: int, *, errors: int, seed: int, rounded_to: int = 0
) -> tuple[Network, frozenset[str]]:
    """A table with errors, and the cells that have them.

    An error changes a cell by more than rounding can hide.
    """
    cells = true_table(rows, columns, seed=seed)
    drawn = random.Random(seed + 1)
    place = rounded_to or 1
    stated = {at: round(value / place) * place for at, value in cells.items()}
    wrong = drawn.sample(list(cells), errors)
    least = 1 if not rounded_to else 40 * rounded_to
    for at in wrong:
        stated[at] += drawn.randint(least, 90 * least + 977)
    half = rounded_to // 2
    figures = {
        name(at): Bounds(
            low=exactly(value - half).low,
            high=exactly(value + half).high,
            low_closed=True,
            high_closed=True,
        )
        for at, value in stated.items()
    }
    network = Network(
        figures=figures,
        relations=tuple(sums_of(rows, columns)),
        counted=frozenset(figures),
    )
    return network, frozenset(map(name, wrong))
