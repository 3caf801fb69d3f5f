"""Lines for a terminal: problems, and rows in columns."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import asdict

import click

from averment.notation import problem_text
from averment.notation.layout import width
from averment.record import Problem

WIDTH = 96
_LONGEST = 48
_PIECE = re.compile(r"[^\x00-\u2e7f]|[\x00-\u2e7f]+?(?:\s+|(?=[^\x00-\u2e7f])|$)")
NO_BREAK = "\N{NO-BREAK SPACE}"


def problems_as_json(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Problems as plain objects."""
    return [asdict(problem) for problem in problems]


def print_problems(problems: Iterable[Problem]) -> None:
    """Problems on standard error, each with its line, caret and hint."""
    for problem in problems:
        click.echo(problem_text(problem), err=True)


def aligned(rows: Iterable[tuple[str, ...]], *, indent: str) -> Iterator[str]:
    """Rows as lines with their columns aligned, Chinese counted as two wide."""
    table = [tuple(row) for row in rows]
    widths = [max(map(width, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (
            cell + " " * (wide - width(cell))
            for cell, wide in zip(row, widths, strict=True)
        )
        yield (indent + "  ".join(cells)).rstrip()


def wrapped(words: str, *, indent: int, below: int = 2) -> str:
    """A sentence in lines of at most 96 columns; those after the first further in.

    Shape: a per cent sign stays with its number.
    """
    margin = " " * indent
    return textwrap.fill(
        words.replace(" %", f"{NO_BREAK}%").replace(" ‰", f"{NO_BREAK}‰"),
        width=WIDTH,
        initial_indent=margin,
        subsequent_indent=margin + " " * below,
        break_long_words=False,
        break_on_hyphens=False,
    ).replace(NO_BREAK, " ")


def filled(words: str, *, indent: int, below: int) -> str:
    """Words of a text in lines of at most 96 columns, Chinese counted as two wide.

    Shape: broken at a space, or after any Chinese character.
    """
    lines: list[str] = []
    line = " " * indent
    for piece in _PIECE.findall(words):
        if width(line) + width(piece.rstrip()) > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = " " * (indent + below)
        line += piece
    return "\n".join((*lines, line.rstrip()))


def shortened(words: str) -> str:
    """Words of a text in one line, cut off where they are long."""
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
