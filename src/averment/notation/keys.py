"""Keys to entries: full keys, short ones, and cells of tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from averment.record import (
    Body,
    Claim,
    Correspondence,
    Entry,
    Event,
    Office,
    Power,
    Rendering,
    Review,
    Rule,
    Table,
    Withholding,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The entries of a ledger by key, built once.

    Shape: `full` has `document/key`, and the bare key for what is unique in the
        edition; `short` has every key without its document, and the full keys
        it may stand for. A table's cells are in it as claims of their own, with
        keys `t1.row.column`; empty cells are only in `empty`. Of two entries
        with one key the first is kept.
    """

    full: Mapping[str, Entry]
    short: Mapping[str, tuple[str, ...]]
    empty: frozenset[str]

    def find(self, key: str, document: str | None = None) -> Entry | None:
        """The entry a key means, or None where there is none, or several.

        Shape: a short key is sought in `document` first, where one is given.
        """
        if document is not None and (entry := self.full.get(f"{document}/{key}")):
            return entry
        if "/" in key:
            return self.full.get(key)
        meant = self.short.get(key, ())
        return self.full[meant[0]] if len(meant) == 1 else None

    def candidates(self, key: str) -> tuple[str, ...]:
        """The full keys that a key may stand for."""
        return (key,) if key in self.full and "/" in key else self.short.get(key, ())

    def is_empty_cell(self, key: str) -> bool:
        """Whether a key, short or full, is that of a cell without a figure."""
        return key in self.empty


def full_key(entry: Entry) -> str | None:
    """The key that is unique in the edition; None for what has no key of its own.

    Shape: reviews and withholdings have no key, and a rendering's is made up.
        A body's is `body/key`, so that the term that names it may have its key.
    """
    match entry:
        case Review() | Withholding() | Rendering():
            return None
        case Claim() | Office() | Rule() | Power() | Event() | Table():
            return f"{entry.place.document}/{entry.key}"
        case Correspondence():
            return f"{entry.place.document}/{entry.key}"
        case Body():
            return f"body/{entry.key}"
        case _:
            return entry.key


def index(entries: Iterable[Entry]) -> Index:
    """The index of a ledger's entries."""
    full: dict[str, Entry] = {}
    empty: set[str] = set()
    tables: list[Table] = []
    for entry in entries:
        key = full_key(entry)
        if key is not None:
            full.setdefault(key, entry)
        if isinstance(entry, Table):
            tables.append(entry)
    for table in tables:
        for cell_key, cell in _cells(table):
            if cell is None:
                empty |= {cell_key, f"{table.place.document}/{cell_key}"}
            else:
                full.setdefault(f"{table.place.document}/{cell_key}", cell)
    return Index(
        full=MappingProxyType(full), short=_short(full), empty=frozenset(empty)
    )


def _short(full: Mapping[str, Entry]) -> Mapping[str, tuple[str, ...]]:
    short: defaultdict[str, list[str]] = defaultdict(list)
    for key in full:
        short[key.rpartition("/")[2]].append(key)
    return MappingProxyType({key: tuple(meant) for key, meant in short.items()})


def _cells(table: Table) -> Iterator[tuple[str, Claim | None]]:
    for row in table.rows:
        for column, figure in zip(table.columns, row.cells, strict=False):
            key = f"{table.key}.{row.label}.{column}"
            yield (
                key,
                None
                if figure is None
                else Claim(
                    key=key,
                    place=table.place,
                    quantity=table.quantity,
                    value=figure,
                    quotation=table.quotation,
                    period=table.period,
                    modality=table.modality,
                    drawn_from=table.drawn_from,
                    tags=table.tags,
                    hand=table.hand,
                    where=table.where,
                ),
            )


def resolve(
    entries: Iterable[Entry], key: str, *, document: str | None = None
) -> Entry | None:
    """The entry a key means; for more than one key, build an `index` once."""
    return index(entries).find(key, document)
