"""How a verb answers: JSON with a schema, problems, colour, progress."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import TypeVar

import click

from averment.notation import problem_text
from averment.notation.layout import width
from averment.record import Problem

Item = TypeVar("Item")


def print_json(verb: str, *, answer: Mapping[str, object]) -> None:
    """One JSON object on standard output, its schema first."""
    said = {"schema": f"averment/{verb}/1", **answer}
    click.echo(json.dumps(said, ensure_ascii=False, indent=2))


def problems_as_json(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Problems as plain objects."""
    return [asdict(problem) for problem in problems]


def print_problems(problems: Iterable[Problem]) -> None:
    """Problems on standard error, each with its line, caret and hint."""
    for problem in problems:
        click.echo(problem_text(problem), err=True)


def colour_of(color: str) -> bool | None:
    """What `--color` means to click: always, never, or its own judgement."""
    if color == "auto":
        return False if os.environ.get("NO_COLOR") else None
    return color == "always"


def followed(
    items: Iterable[Item], *, label: str, length: int | None = None
) -> Iterator[Item]:
    """The items, with a bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(
        items, length=length, label=label, file=sys.stderr, show_pos=True
    ) as bar:
        yield from bar


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
