"""`averment new`: start an edition, from texts or with a worked specimen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from averment.errors import AvermentError
from averment.notation import print_entries
from averment.reading.dates import moment
from averment.record import Edition, Moment, Source
from averment.verbs.intake import found_in, key_of, sources_of
from averment.verbs.options import format_option, quiet_option
from averment.verbs.printing import print_json
from averment.verbs.writing import write_new

_IGNORED = "withheld.local\nroom/\n"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@format_option
@quiet_option
def new(folder: Path, *, style: str, quiet: bool) -> None:
    """Start an edition in DIR.

    Where DIR holds text files (slug.lang.txt), each becomes a source of the
    edition, with its hash, its date and what a sidecar (slug.yaml) says of it.
    Where it holds none, the edition is a worked specimen, invented, whose total
    disagrees with its parts. No file that exists is ever overwritten.
    """
    _refuse_an_edition(folder)
    made = _from_texts(folder) or _specimen(folder)
    ignored = folder / ".gitignore"
    if not ignored.exists():
        made[ignored] = _IGNORED.encode()
    write_new(made)
    _say(made, folder=folder, style=style, quiet=quiet)


def _refuse_an_edition(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise AvermentError(f"{folder} is not a folder.", hint="Name a folder.")
    ledger = next(iter(sorted(folder.rglob("*.claims"))), None)
    if ledger:
        raise AvermentError(
            f"{folder} holds a ledger already: {ledger}.",
            hint="Nothing was changed. See what it says with: averment check",
        )


def _specimen(folder: Path) -> dict[Path, bytes]:
    """The files of the specimen, as they ship with averment."""
    return dict(_copied(files("averment.verbs") / "specimen", to=folder))


def _copied(origin: Traversable, *, to: Path) -> Iterable[tuple[Path, bytes]]:
    for item in sorted(origin.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            yield from _copied(item, to=to / item.name)
        else:
            yield to / item.name, item.read_bytes()


def _from_texts(folder: Path) -> dict[Path, bytes]:
    """An edition entry and a ledger for each document; nothing without texts."""
    sources = tuple(sources_of(found_in(folder)))
    if not sources:
        return {}
    name = folder.resolve().name
    edition = Edition(
        key=key_of(name),
        title=name,
        scope=_scope(source for _, source in sources),
        contact="none",
    )
    made = {folder / "edition.claims": _ledger(edition)}
    return made | {path: _ledger(source) for path, source in sources}


def _ledger(entry: Edition | Source) -> bytes:
    return print_entries((entry,)).encode()


def _scope(sources: Iterable[Source]) -> Moment:
    """The years from the earliest date found to the latest; without any, 1900 on."""
    dates = [source.date for source in sources if source.date]
    years = {day.year for d in dates for day in (d.first, d.last) if day}
    return moment(f"{min(years)}/{max(years)}" if years else "1900/1999")


def _say(made: Mapping[Path, bytes], *, folder: Path, style: str, quiet: bool) -> None:
    if style == "json":
        names = [str(path.relative_to(folder)) for path in made]
        print_json("new", answer={"folder": str(folder), "files": names})
    elif not quiet:
        for path in made:
            click.echo(path)
        click.echo(f"\nNext: averment check {folder}")
