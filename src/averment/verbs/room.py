"""`averment room build` and `serve`: the reading room of an edition."""

from __future__ import annotations

import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from averment.edition.words import counted
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.opening import opened
from averment.verbs.options import format_option, path_argument, quiet_option
from averment.verbs.printing import followed, print_json

if TYPE_CHECKING:
    from averment.room import BuildReport


@click.group()
def room() -> None:
    """The reading room: static pages that open from a disk."""


@room.command()
@path_argument
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where the pages go; by default the folder room in the edition.",
)
@format_option
@quiet_option
def build(path: Path, *, out: Path | None, style: str, quiet: bool) -> None:
    """Build the reading room of an edition, and say where to open it.

    Every document is held beside its renderings, as `averment compare` does,
    and has a page beside each. The ledger and the texts are only read. Where a
    withheld name would show, nothing is written. Lines of the ledger that
    cannot be understood are said, and end the build with 2; the rest is built.
    """
    from averment.room import build as build_room  # noqa: PLC0415 - slow to load
    from averment.verbs.renderings import comparing  # noqa: PLC0415

    ledger = opened(path)
    report = build_room(
        ledger,
        out=out,
        progress=partial(followed, label="Setting pages"),
        compare=comparing(),
    )
    if style == "json":
        print_json(
            "room",
            answer={
                **_as_json(report),
                "problems": problems_as_json(ledger.problems),
            },
        )
    else:
        print_problems(ledger.problems)
        _print(report, quiet=quiet)
    if ledger.problems:
        click.get_current_context().exit(2)


@room.command()
@path_argument
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="N",
    help="The port; without it 8450, or a free one where that is taken.",
)
def serve(path: Path, *, port: int | None) -> None:
    """Serve the reading room on this machine, and build it again on every change.

    Only this machine can read it, at the address that is printed; Ctrl-C ends
    it. Where a change cannot be built, the terminal says why and the last good
    edition stays served. Nothing is written into the edition.
    """
    from averment.verbs.renderings import comparing  # noqa: PLC0415 - slow
    from averment.verbs.serving import Shelf, server_at  # noqa: PLC0415
    from averment.verbs.watching import built, follow, stamps_of  # noqa: PLC0415

    root = opened(path).root
    shelf, seen = Shelf(), stamps_of(root)
    make = partial(built, path, compare=comparing())
    with server_at(port, shelf=shelf) as server:
        if copy := make():
            shelf.put(copy)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        click.echo(f"Open: {server.address}\nCtrl-C ends it.")
        with suppress(KeyboardInterrupt):
            follow(make, root=root, seen=seen, shelf=shelf, wait=threading.Event().wait)
        server.shutdown()
    click.echo("Ended.")


def _print(report: BuildReport, *, quiet: bool) -> None:
    if not quiet:
        click.echo(
            f"{len(report.files):,} files, {report.size:,} bytes "
            f"({report.gzip_size:,} compressed)."
        )
        for document, because, places in report.withheld:
            where = counted(places, "place")
            click.echo(f"Withheld in {document}: {because}, at {where}.")
    click.echo(f"Open: {_start(report)}")


def _start(report: BuildReport) -> Path:
    return report.out.resolve() / "index.html"


def _as_json(report: BuildReport) -> dict[str, object]:
    return {
        "open": str(_start(report)),
        "files": [file.path for file in report.files],
        "removed": list(report.removed),
        "bytes": report.size,
        "bytes_compressed": report.gzip_size,
        "withheld": [
            {"document": document, "because": because, "places": places}
            for document, because, places in report.withheld
        ],
    }
