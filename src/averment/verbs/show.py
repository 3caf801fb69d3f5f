"""`averment show`: one entry, with everything that is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from averment.errors import KeyNotFound
from averment.notation import Index, index, print_entry
from averment.notation.keys import full_key
from averment.record import (
    Emendation,
    Entry,
    Event,
    Ledger,
    Power,
    Quoting,
    Relation,
    Rendering,
    Review,
    Rule,
    Succession,
    Table,
    bodies_named,
    named_in,
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
    click.echo("\n\n".join("\n".join(_lines(about)) for about in found))


def _entries(key: str, *, ledger: Ledger) -> list[About]:
    """Every entry of that key, with what is said of it.

    Raises: KeyNotFound where no entry has it.
    """
    by = index(ledger.entries)
    entries = [entry for entry in ledger.entries if key in _names(entry)]
    if not entries:
        raise KeyNotFound(key, {*by.full, *by.short})
    return [
        About(
            entry=entry,
            passage=_passage(entry, ledger=ledger),
            named_by=tuple(
                other
                for other in ledger.entries
                if _speaks_of(other, entry=entry, by=by)
            ),
        )
        for entry in entries
    ]


def _names(entry: Entry) -> set[str]:
    """The keys by which an entry may be called: in full, and for short."""
    full = str(full_key(entry) or getattr(entry, "key", ""))
    return {full, full.rpartition("/")[2]} - {""}


def _says_of(entry: Entry) -> set[str]:
    """The keys an entry says something of."""
    match entry:
        case Relation():
            return set(named_in(entry))
        case Succession(of=keys):
            return set(keys)
        case Rendering(of=of) | Emendation(of=of) | Review(of=of):
            return {of}
        case Power(rule=of) | Rule(of=of) | Event(of=of):
            return {*bodies_named(entry), *([of] if of else [])}
        case _:
            return set()


def _speaks_of(other: Entry, *, entry: Entry, by: Index) -> bool:
    """Whether another entry names this one, or a cell of it where it is a table."""
    name = full_key(entry)
    meant = {full for key in _says_of(other) for full in by.candidates(key)}
    cells = isinstance(entry, Table) and any(m.startswith(f"{name}.") for m in meant)
    return name in meant or cells


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
