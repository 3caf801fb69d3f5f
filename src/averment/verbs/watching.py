"""Watching an edition's files, and building it again when one has changed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from averment.errors import AvermentError
from averment.room import build
from averment.room.build import ROOM, Compare
from averment.verbs.lines import print_problems
from averment.verbs.opening import opened
from averment.verbs.serving import Copy, Shelf

Stamps = dict[str, tuple[int, int]]
Make = Callable[[], Copy | None]
SECONDS = 0.5


def stamps_of(root: Path) -> Stamps:
    """When each file of an edition was last changed, and its size.

    Shape: neither the built room nor hidden files; a link is what it leads to.
    """
    stamps: Stamps = {}
    for folder, folders, files in os.walk(root):
        top = Path(folder) == root
        folders[:] = [f for f in folders if f[0] != "." and not (top and f == ROOM)]
        for name in files:
            path = Path(folder, name)
            if name[0] != ".":
                stamps[str(path)] = _stamp(path)
    return stamps


def _stamp(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size


def built(path: Path, *, compare: Compare | None = None) -> Copy | None:
    """The edition as it would be built now; None where it has to be mended first.

    Shape: what is to be mended is said on standard error, with line and caret.
        The pages are built in a temporary folder, which is gone afterwards.
    """
    try:
        ledger = opened(path)
        if ledger.problems:
            print_problems(ledger.problems)
            return None
        with tempfile.TemporaryDirectory(prefix="averment-") as folder:
            report = build(ledger, out=Path(folder) / ROOM, compare=compare)
            return Copy(
                files={f.path: (report.out / f.path).read_bytes() for f in report.files}
            )
    except AvermentError as error:
        click.echo(f"{error}\n  {error.hint}".rstrip(), err=True)
    except OSError as error:
        click.echo(f"{error.filename or path}: {error.strerror}.", err=True)
    return None


def rebuild(make: Make, *, shelf: Shelf) -> None:
    """Puts the edition as it is now on the shelf; the last good one stays there."""
    copy = make()
    if copy is None:
        click.echo("The last good edition stays served.", err=True)
    elif shelf.put(copy):
        click.echo("Built again.", err=True)


def follow(
    make: Make, *, root: Path, seen: Stamps, shelf: Shelf, wait: Callable[[float], bool]
) -> None:
    """Builds again whenever a file has changed, until `wait` says to stop."""
    while not wait(SECONDS):
        now = stamps_of(root)
        if now != seen:
            seen = now
            rebuild(make, shelf=shelf)
