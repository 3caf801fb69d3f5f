"""The figures a relation can name: claims, known figures and table cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from averment.record import (
    Claim,
    Entry,
    Figure,
    Known,
    Ledger,
    Review,
    Table,
    Withholding,
)

Stated = Claim | Known


Figures = Mapping[str, Stated]


def figures_of(ledger: Ledger) -> Figures:
    """Every figure of a ledger under its full key and, where unique, its short one.

    A short key that several entries have finds none of them.
    """
    by_key: dict[str, Stated] = {}
    shared = _shared_keys(ledger)
    for entry in ledger.entries:
        for stated in _stated(entry):
            by_key[full_key(stated)] = stated
            if _key(entry) not in shared:
                by_key[stated.key] = stated
    return by_key


def full_key(stated: Stated) -> str:
    """The key with its document: `prov-report/c3`; a known figure's is its own."""
    if isinstance(stated, Known):
        return stated.key
    return f"{stated.place.document}/{stated.key}"


def cells(table: Table) -> Iterator[Claim]:
    """The cells of a table that are not empty, each as a claim of its own."""
    for row in table.rows:
        for column, figure in zip(table.columns, row.cells, strict=False):
            if figure is not None:
                yield cell(table, figure=figure, key=cell_key(table, row.label, column))


def cell_key(table: Table, row: str, column: str) -> str:
    """The key of a cell: `t1.county-a.men`."""
    return f"{table.key}.{row}.{column}"


def cell(table: Table, *, figure: Figure, key: str) -> Claim:
    """A cell as a claim: the table's place, words and modality, its own figure."""
    return Claim(
        key=key,
        place=table.place,
        quantity=table.quantity,
        value=replace(figure, unit=figure.unit or table.unit),
        quotation=table.quotation,
        period=table.period,
        modality=table.modality,
        hand=table.hand,
        where=table.where,
    )


def _stated(entry: Entry) -> Iterator[Stated]:
    if isinstance(entry, Claim | Known):
        yield entry
    elif isinstance(entry, Table):
        yield from cells(entry)


def _shared_keys(ledger: Ledger) -> frozenset[str]:
    """Short keys that more than one entry has."""
    seen: set[str] = set()
    shared: set[str] = set()
    for entry in ledger.entries:
        key = _key(entry)
        (shared if key in seen else seen).add(key)
    return frozenset(shared - {""})


def _key(entry: Entry) -> str:
    return "" if isinstance(entry, Review | Withholding) else entry.key
