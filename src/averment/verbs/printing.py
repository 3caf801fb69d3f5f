"""How a verb answers: JSON with a schema, colour, progress."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import click

Item = TypeVar("Item")
SECONDS = 2.0  # between two lines of progress


def print_json(verb: str, *, answer: Mapping[str, object]) -> None:
    """One JSON object on standard output, its schema first."""
    click.echo(json_text(verb, answer=answer))


def json_text(verb: str, *, answer: Mapping[str, object]) -> str:
    """The text of that object, for what is looked through before it is printed."""
    said = {"schema": f"averment/{verb}/1", **answer}
    return json.dumps(said, ensure_ascii=False, indent=2)


def colour_of(color: str) -> bool | None:
    """What `--color` means to click: always, never, or its own judgement."""
    if color == "auto":
        return False if os.environ.get("NO_COLOR") else None
    return color == "always"


def begun(label: str, *, said: bool) -> None:
    """Says on standard error what is being done, as `followed` does."""
    if said or sys.stderr.isatty():
        click.echo(f"{label} ...", err=True)


def followed(
    items: Iterable[Item], *, label: str, length: int | None = None, said: bool = False
) -> Iterator[Item]:
    """The items, with a bar on standard error where that is a terminal.

    Shape: `said` asks for lines of text where it is none.
    """
    if not sys.stderr.isatty():
        yield from _counted(items, label=label, length=length) if said else items
        return
    with click.progressbar(
        items, length=length, label=label, file=sys.stderr, show_pos=True
    ) as bar:
        yield from bar


def _counted(
    items: Iterable[Item], *, label: str, length: int | None
) -> Iterator[Item]:
    """The items, with a line at the beginning, at the end and every few seconds."""
    whole = "" if length is None else f" of {length:,}"
    click.echo(f"{label}: 0{whole}", err=True)
    number, last = 0, time.monotonic()
    for number, item in enumerate(items, 1):
        yield item
        if time.monotonic() - last >= SECONDS:
            last = time.monotonic()
            click.echo(f"{label}: {number:,}{whole}", err=True)
    click.echo(f"{label}: {number:,}{whole}", err=True)
