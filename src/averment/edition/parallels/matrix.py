"""Several renderings of one document, claim by claim and figure by figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from averment.edition.address import Address
from averment.edition.bearings import Bearings, full_key, short_key
from averment.edition.documents import Placements, quoting_of
from averment.edition.notes import read_in_words
from averment.edition.parallels.figures import numbered, stroke_of
from averment.edition.parallels.held import Beside
from averment.edition.view import Matrix, MatrixCell, MatrixRow, Piece, Stroke
from averment.edition.words import language_in_words
from averment.parallel.nouns import FigurePair
from averment.record import Passage, Quoting, Reading, Span, Text

NOT_COMPARED = "not compared"
BOUND = "named by an editor"
ABSENT = "nothing is named"


def matrices(
    besides: Iterable[Beside], *, bearings: Bearings, placements: Placements
) -> Iterator[Matrix]:
    """One matrix for each document that has several renderings compared."""
    for key, group in groupby(besides, key=lambda beside: beside.source.key):
        several = tuple(group)
        if len(several) > 1:
            original = several[0].alignment.original
            yield Matrix(
                document=key,
                title=several[0].source.title,
                language=language_in_words(original.lang),
                columns=tuple((_title(beside), beside.address) for beside in several),
                rows=tuple(_rows(several, bearings=bearings, placements=placements)),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """One rendering: its text, and the pair of each figure of the original."""

    beside: Beside
    pairs: Mapping[Span, tuple[int, FigurePair]]


def _rows(
    several: tuple[Beside, ...], *, bearings: Bearings, placements: Placements
) -> Iterator[MatrixRow]:
    """Every figure of the original, and every claim that renderings are named for.

    Shape: in the order of the original; a claim stands with the first figure its
        quotation holds, and on a row of its own where it holds none.
    """
    text = several[0].alignment.original
    columns = tuple(_column(beside) for beside in several)
    readings = _readings(columns)
    spans = _spans(several[0], bearings=bearings, placements=placements)
    over = {
        span: [entry for entry, around in spans if _holds(around, span)]
        for span in readings
    }
    held = {full_key(entry) for entries in over.values() for entry in entries}
    rows = [
        (span.start, _figure_row(span, readings[span], over[span], columns, text))
        for span in readings
    ]
    rows += [
        (span.start, _claim_row(entry, span, columns, bearings, text))
        for entry, span in spans
        if full_key(entry) not in held and bearings.renderings.get(full_key(entry))
    ]
    yield from (row for _, row in sorted(rows, key=lambda row: row[0]))


def _column(beside: Beside) -> _Column:
    pairs = {
        pair.original.full: (number, pair)
        for number, pair in reversed(numbered(beside.comparison))
        if pair.original is not None
    }
    return _Column(beside=beside, pairs=pairs)


def _readings(columns: tuple[_Column, ...]) -> dict[Span, Reading]:
    """The figures of the original that any rendering was compared for."""
    return {
        span: pair.original
        for column in reversed(columns)
        for span, (_, pair) in column.pairs.items()
        if pair.original is not None
    }


def _spans(
    beside: Beside, *, bearings: Bearings, placements: Placements
) -> list[tuple[Quoting, Span]]:
    """The entries that quote the original, each with where its quotation stands."""
    placed = (
        (entry, placements.entries.get(full_key(entry)))
        for entry in quoting_of(beside.source, bearings=bearings)
    )
    return [(entry, at.span) for entry, at in placed if at and at.span]


def _figure_row(
    span: Span,
    reading: Reading,
    entries: list[Quoting],
    columns: tuple[_Column, ...],
    text: Text,
) -> MatrixRow:
    return MatrixRow(
        keys=tuple(_key(entry) for entry in entries),
        label=_label(text, span),
        quoted=_quoted(text, span),
        value=read_in_words(reading.value) if reading.value else "",
        cells=tuple(_figure_cell(span, column) for column in columns),
    )


def _figure_cell(span: Span, column: _Column) -> MatrixCell:
    if span not in column.pairs:
        return MatrixCell(
            quoted=None, value="", verdict=NOT_COMPARED, stroke=Stroke.NONE
        )
    number, pair = column.pairs[span]
    reading, rendering = pair.rendering, column.beside.alignment.rendering
    doubted = ", doubtfully" if pair.doubted else ""
    return MatrixCell(
        quoted=_quoted(rendering, reading.full) if reading else None,
        value=read_in_words(reading.value) if reading and reading.value else "",
        verdict=f"{pair.verdict.value}{doubted}",
        stroke=stroke_of(pair.verdict),
        to=column.beside.figure(number),
    )


def _claim_row(
    entry: Quoting,
    span: Span,
    columns: tuple[_Column, ...],
    bearings: Bearings,
    text: Text,
) -> MatrixRow:
    named = {r.lang: r for r in bearings.renderings.get(full_key(entry), ())}
    cells = []
    for column in columns:
        rendering = named.get(column.beside.alignment.rendering.lang)
        quoted = (
            Piece(text=rendering.quotation.exact, voice="quoted", lang=rendering.lang)
            if rendering
            else None
        )
        verdict = BOUND if rendering else ABSENT
        cells.append(
            MatrixCell(quoted=quoted, value="", verdict=verdict, stroke=Stroke.NONE)
        )
    return MatrixRow(
        keys=(_key(entry),),
        label=entry.place.label,
        quoted=_quoted(text, span),
        value="",
        cells=tuple(cells),
    )


def _title(beside: Beside) -> str:
    language = language_in_words(beside.alignment.rendering.lang)
    return f"{language}, {beside.name}" if "-" in beside.name else language


def _key(entry: Quoting) -> Piece:
    key, document = short_key(entry), entry.place.document
    to = Address(page="document", document=document, anchor=key)
    return Piece(text=key, to=to)


def _quoted(text: Text, span: Span) -> Piece:
    return Piece(text=text.at(span), voice="quoted", lang=text.lang)


def _label(text: Text, span: Span) -> str:
    passages: Iterator[Passage] = (
        p for p in text.passages if p.span.start <= span.start < p.span.end
    )
    return next((passage.label for passage in passages), "")


def _holds(around: Span, span: Span) -> bool:
    return around.start < span.end and span.start < around.end
