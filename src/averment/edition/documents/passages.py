"""The rows of a page: its passages with marks, notes and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from averment.edition.bearings import Bearings, full_key, short_key
from averment.edition.documents.listed import passage_anchor
from averment.edition.notes import note_on
from averment.edition.placed import NOT_SOUGHT, Placed
from averment.edition.rows import Abreast, MarkedText, abreast
from averment.edition.runs import Mark
from averment.edition.view import Grid, Note, Row
from averment.edition.words import figure_in_words, quantity_in_words
from averment.record import Figure, Quoting, Rendering, Source, Table, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Placements:
    """Where quotations stand: of entries by `document/key`, and of renderings."""

    entries: Mapping[str, Placed]
    renderings: Mapping[Rendering, Placed]


def note_of(
    entry: Quoting, bearings: Bearings, placements: Placements, source: Source
) -> Note:
    """The note of one entry, with its place in the text."""
    return note_on(
        entry,
        lang=source.lang,
        bearings=bearings,
        placed=placements.entries.get(full_key(entry), NOT_SOUGHT),
        renderings=placements.renderings,
    )


def marked_text(
    text: Text,
    quoting: Iterable[Quoting],
    original: Text,
    bearings: Bearings,
    placements: Placements,
) -> MarkedText:
    """A text with the marks of its entries; a rendering with those rendered in it."""
    if text is original:
        pairs = ((e, placements.entries.get(full_key(e))) for e in quoting)
    else:
        pairs = (
            (entry, placements.renderings.get(rendering))
            for entry in quoting
            for rendering in bearings.renderings.get(full_key(entry), ())
            if rendering.lang == text.lang
        )
    marks = tuple(
        Mark(
            key=short_key(entry),
            span=placed.span,
            state=bearings.state(full_key(entry)),
        )
        for entry, placed in pairs
        if placed is not None and placed.span is not None
    )
    return MarkedText(text=text, marks=marks)


def rows_of(
    marked: tuple[MarkedText, ...],
    *,
    quoting: tuple[Quoting, ...],
    notes: Mapping[str, Note],
) -> tuple[tuple[Row, ...], tuple[Note, ...]]:
    """The rows of a document, and the notes that stand on none."""
    if not marked:
        return (), tuple(notes.values())
    original, *renderings = marked
    keys = {short_key(entry) for entry in quoting}
    rows = tuple(
        _row(line, quoting=quoting, notes=notes, keys=keys)
        for line in abreast(original, renderings=renderings)
    )
    shown = {note.key for row in rows for note in row.notes}
    return rows, tuple(note for note in notes.values() if note.key not in shown)


def _row(
    line: Abreast,
    *,
    quoting: tuple[Quoting, ...],
    notes: Mapping[str, Note],
    keys: set[str],
) -> Row:
    label = line.passage.label if line.passage else ""
    here = tuple(entry for entry in quoting if label and entry.place.label == label)
    return Row(
        label=label,
        anchor=passage_anchor(label, keys=keys) if label else "",
        original=line.original,
        renderings=line.renderings,
        notes=tuple(notes[full_key(entry)] for entry in here),
        grids=tuple(_grid(entry) for entry in here if isinstance(entry, Table)),
    )


def _grid(table: Table) -> Grid:
    quantity = quantity_in_words(table.quantity)
    unit = f", {table.unit}" if table.unit else ""
    return Grid(
        key=short_key(table),
        caption=f"{quantity}{unit}",
        columns=table.columns,
        rows=tuple(
            (
                row.label,
                tuple(_cell(cell) for cell in row.cells),
            )
            for row in table.rows
        ),
    )


def _cell(cell: Figure | None) -> str:
    """A cell in words; its unit stands in the caption."""
    return figure_in_words(replace(cell, unit=None)) if cell else ""
