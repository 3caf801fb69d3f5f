"""The sets of figures that say the same as one set: every way to join its relations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.conflicts import NONE_FREED
from averment.emendation.engine.elimination import opened, system
from averment.emendation.engine.searching import Budget, Reached


@dataclass(frozen=True, slots=True)
class Joined:
    """Relations that open figures join, and how many figures that takes.

    Shape: `figures` may each be open without joining anything further.
    """

    relations: frozenset[int]
    figures: tuple[int, ...]
    size: int


def joined(reached: Reached, *, ready: Assembly) -> frozenset[Joined]:
    """The groups of relations that a set of open figures joins."""
    said = {figure for row in reached.rows for figure in row.terms}
    inside = {
        figure
        for opened_one in reached.freed
        for number in ready.within[opened_one]
        for figure in ready.relations[number].figures()
        if figure not in said and figure not in ready.known
    }
    return frozenset(
        Joined(
            frozenset(n for figure in group for n in ready.within[figure]),
            tuple(sorted(group)),
            len(reached.freed & group),
        )
        for group in connected(inside, ready=ready)
    )


def bases(
    group: Joined, *, ready: Assembly, budget: Budget
) -> Iterator[frozenset[int]]:
    """Every smallest set of figures that joins the relations of a group."""
    rows = tuple(row for row in system(ready) if row.parts[0][0] in group.relations)
    waiting = [(0, NONE_FREED, rows)]
    while waiting and budget.spend():
        at, taken, rows = waiting.pop()
        missing = group.size - len(taken)
        if not missing:
            yield taken
        elif len(group.figures) - at >= missing:
            waiting.append((at + 1, taken, rows))
            figure = group.figures[at]
            if any(figure in row.terms for row in rows):
                joined_rows = opened(rows, figure, ready=ready)
                waiting.append((at + 1, taken | {figure}, joined_rows))


def connected(figures: set[int], *, ready: Assembly) -> Iterator[set[int]]:
    """The figures in groups that share relations."""
    left = set(figures)
    while left:
        group: set[int] = set()
        waiting = {left.pop()}
        while waiting:
            group |= waiting
            touched = {n for figure in waiting for n in ready.within[figure]}
            waiting = {f for f in left if not touched.isdisjoint(ready.within[f])}
            left -= waiting
        yield group
