"""Short keys that several documents use: the one of the same file is meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from averment.notation.keys import Index, index
from averment.record import (
    Emendation,
    Entry,
    Event,
    Expression,
    Key,
    Operation,
    Power,
    Relation,
    Rendering,
    Review,
    Rule,
    Succession,
)


def in_full(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries, with a short key written in full where its file decides.

    Shape: a key that only one entry has is left as typed; one that several have
        becomes `document/key` where exactly one of them stands in the file of
        the entry that names it. What is still undecided is left as typed, and
        is a problem.
    """
    entries = tuple(entries)
    by = index(entries)
    return tuple(_in_full(entry, by) for entry in entries)


def _in_full(entry: Entry, by: Index) -> Entry:
    file = entry.where.file
    match entry:
        case Relation():
            return _relation(entry, file, by)
        case Succession(of=keys):
            return replace(entry, of=tuple(_meant(key, file, by) for key in keys))
        case Rendering(of=of) | Emendation(of=of) | Review(of=of):
            return replace(entry, of=_meant(of, file, by))
        case Power(rule=str(key)):
            return replace(entry, rule=_own(key, entry, by))
        case Rule(of=str(key)) | Event(of=str(key)):
            return replace(entry, of=_own(key, entry, by))
        case _:
            return entry


def _own(key: str, entry: Power | Rule | Event, by: Index) -> str:
    """A key that several entries have, as that of the entry's own document."""
    full = f"{entry.place.document}/{key}"
    return full if len(by.candidates(key)) > 1 and full in by.full else key


def _relation(relation: Relation, file: str, by: Index) -> Relation:
    then = ((compared, _sides(side, file, by)) for compared, side in relation.then)
    return replace(
        relation,
        left=_sides(relation.left, file, by),
        right=_sides(relation.right, file, by),
        then=tuple(then),
    )


def _sides(expression: Expression, file: str, by: Index) -> Expression:
    match expression:
        case Key(name=name):
            return Key(name=_meant(name, file, by))
        case Operation(left=left, right=right):
            return replace(
                expression, left=_sides(left, file, by), right=_sides(right, file, by)
            )
        case _:
            return expression


def _meant(key: str, file: str, by: Index) -> str:
    meant = by.candidates(key)
    here = [full for full in meant if by.full[full].where.file == file]
    return here[0] if len(here) == 1 < len(meant) else key
