"""`averment show`: one entry, with everything that is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from averment.errors import KeyNotFound
from averment.notation import print_entry
from averment.record import (
    Emendation,
    Entry,
    Ledger,
    Quoting,
    Relation,
    Rendering,
    Review,
    Table,
    keys_of,
)
from averment.verbs.opening import opened
from averment.verbs.options import format_option
from averment.verbs.printing import print_json


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """An entry, the words around its quotation, and the entries that name it."""

    entry: Entry
    passage: str
    named_by: tuple[Entry, ...]


@click.command()
@click.argument("key")
@click.argument("path", type=click.Path(path_type=Path), default=Path(), required=False)
@format_option
def show(key: str, path: Path, *, style: str) -> None:
    """Show the entry KEY: quotation, place, relations, reviews, renderings.

    KEY is an entry's key, or document/key where several documents have it.
    """
    ledger = opened(path)
    found = _entries(key, ledger=ledger)
    if style == "json":
        print_json("show", answer={"entries": [_as_json(about) for about in found]})
        return
    for about in found:
        click.echo("\n".join(_lines(about)))
        click.echo()


def _entries(key: str, *, ledger: Ledger) -> list[About]:
    """Every entry of that key, with what is said of it.

    Raises: KeyNotFound where no entry has it.
    """
    entries = [entry for entry in ledger.entries if key in _names(entry)]
    if not entries:
        raise KeyNotFound(key, {n for e in ledger.entries for n in _names(e)})
    return [
        About(
            entry=entry,
            passage=_passage(entry, ledger=ledger),
            named_by=tuple(e for e in ledger.entries if _speaks_of(e, entry=entry)),
        )
        for entry in entries
    ]


def _names(entry: Entry) -> set[str]:
    """The keys by which an entry may be called: its own, and with its document."""
    key = getattr(entry, "key", "")
    if isinstance(entry, Quoting):
        return {key, f"{entry.place.document}/{key}"}
    return {key} - {""}


def _says_of(entry: Entry) -> set[str]:
    """The keys an entry says something of."""
    match entry:
        case Relation(left=left, right=right):
            return {*keys_of(left), *keys_of(right)}
        case Rendering(of=of) | Emendation(of=of) | Review(of=of):
            return {of}
        case _:
            return set()


def _speaks_of(other: Entry, *, entry: Entry) -> bool:
    """Whether another entry names this one, or a cell of it where it is a table."""
    names = _names(entry)
    cells = tuple(f"{name}." for name in names) if isinstance(entry, Table) else ()
    return any(key in names or key.startswith(cells) for key in _says_of(other))


def _passage(entry: Entry, *, ledger: Ledger) -> str:
    """The passage an entry quotes from; nothing where it quotes none."""
    if not isinstance(entry, Quoting):
        return ""
    text = ledger.text(entry.place.document)
    passage = text.passage(entry.place.label) if text else None
    return " ".join(text.at(passage.span).split()) if text and passage else ""


def _lines(about: About) -> Iterator[str]:
    yield f"{about.entry.where}"
    yield print_entry(about.entry).rstrip()
    if about.passage:
        yield f"\nThe passage:\n  {about.passage}"
    if about.named_by:
        yield "\nSaid of it:"
    for entry in about.named_by:
        yield f"  {print_entry(entry).rstrip()}   ; {entry.where}"


def _as_json(about: About) -> dict[str, object]:
    return {
        "entry": print_entry(about.entry),
        "file": about.entry.where.file,
        "line": about.entry.where.number,
        "passage": about.passage,
        "named_by": [print_entry(entry) for entry in about.named_by],
    }
