"""How a verb answers: JSON with a schema, colour, progress."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import click

Item = TypeVar("Item")


def print_json(verb: str, *, answer: Mapping[str, object]) -> None:
    """One JSON object on standard output, its schema first."""
    said = {"schema": f"averment/{verb}/1", **answer}
    click.echo(json.dumps(said, ensure_ascii=False, indent=2))


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
