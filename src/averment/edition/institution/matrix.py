"""The powers of a day as a matrix: who stands over is a row, who stands under a column.

Columns are numbered and the numbers are told below, because no heading holds the name
of a body; both run in the order of the ledger, so that each document is a block.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from averment.edition.institution.lines import Line
from averment.edition.view import Piece
from averment.record import Tie

LETTERS: Mapping[Tie, str] = {
    Tie.LEADS: "L",
    Tie.PROFESSIONALLY_LEADS: "P",
    Tie.APPROVES: "A",
    Tie.REPORTS_TO: "R",
    Tie.SUPERVISES: "V",
    Tie.CONSULTS: "C",
    Tie.APPOINTS: "N",
    Tie.ESTABLISHES: "E",
    Tie.DECIDES: "D",
    Tie.REQUESTS: "Q",
    Tie.PLANS_FOR: "F",
    Tie.REGULATES: "G",
    Tie.DIRECTS: "I",
    Tie.REINFORCES: "B",
    Tie.SUBORDINATE_TO: "U",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One tie in a cell: its letter, and the power in words."""

    letter: str
    said: str
    supplied: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A body, and what it is to each of those in the columns."""

    name: Piece
    cells: tuple[tuple[Mark, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Upper bodies by lower ones; `letters` are those that occur, with their ties."""

    columns: tuple[Piece, ...]
    rows: tuple[MatrixRow, ...]
    letters: tuple[tuple[str, str], ...]


def matrix_of(lines: Sequence[Line]) -> Matrix:
    """The matrix of lines, in the order in which they stand."""
    over = {line.upper: line.over for line in lines}
    under = {line.lower: line.under for line in lines}
    marks: dict[tuple[str, str], list[Mark]] = {}
    for line in lines:
        marks.setdefault((line.upper, line.lower), []).append(_mark(line))
    ties = {line.power.tie for line in lines}
    return Matrix(
        columns=tuple(under.values()),
        rows=tuple(
            MatrixRow(
                name=name,
                cells=tuple(tuple(marks.get((upper, lower), ())) for lower in under),
            )
            for upper, name in over.items()
        ),
        letters=tuple(
            (letter, tie.replace("-", " "))
            for tie, letter in LETTERS.items()
            if tie in ties
        ),
    )


def _mark(line: Line) -> Mark:
    matter = f", in the matter of {line.power.matter}" if line.power.matter else ""
    said = "".join(piece.text for piece in line.said)
    return Mark(
        letter=LETTERS[line.power.tie],
        said=f"{said}{matter}",
        supplied=bool(line.supplied),
    )
