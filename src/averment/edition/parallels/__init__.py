"""A document beside its renderings: pages of linked sentences, and a matrix.

Comes in: comparisons of published texts, the bearings of the ledger's entries.
Goes out: a `ParallelPage` for each rendering, a `Matrix` where a document has
several, and the findings between texts with their addresses.
Does not know: HTML, how sentences were linked or figures compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from averment.edition.address import Address
from averment.edition.bearings import Bearings
from averment.edition.documents import passage_address
from averment.edition.parallels.heading import (
    asked_of,
    basis_of,
    legend_of,
    summary_of,
)
from averment.edition.parallels.held import Beside, besides_of
from averment.edition.parallels.marks import Marked, marks_of
from averment.edition.parallels.matrix import matrices
from averment.edition.parallels.notes import note_of
from averment.edition.parallels.rows import rows_of
from averment.edition.view import Matrix, ParallelPage, ParallelRow, Piece, Standing
from averment.edition.words import language_in_words
from averment.record import Finding, Text

__all__ = ["Beside", "besides_of", "by_row", "leading", "matrices", "parallel_pages"]


def parallel_pages(
    besides: Iterable[Beside], *, bearings: Bearings
) -> Iterator[ParallelPage]:
    """The page of each document beside each of its renderings."""
    for beside in besides:
        yield _page(beside, marked=marks_of(beside), bearings=bearings)


def _page(beside: Beside, *, marked: Marked, bearings: Bearings) -> ParallelPage:
    source, alignment = beside.source, beside.alignment
    original, rendering = alignment.original, alignment.rendering
    passages = _passages(original, bearings=bearings)
    rows = tuple(rows_of(beside, marked=marked, passages=passages))
    asked = asked_of(rows, beside=beside)
    return ParallelPage(
        document=source.key,
        name=beside.name,
        title=source.title,
        langs=(original.lang, rendering.lang),
        names=(language_in_words(original.lang), language_in_words(rendering.lang)),
        made=(_made(original, beside=beside), _made(rendering, beside=beside)),
        basis=tuple(basis_of(beside)),
        cautions=tuple(
            note_of(finding, marked=marked, beside=beside)
            for finding in beside.findings
            if not finding.sides
        ),
        summary=tuple(summary_of(beside)),
        rows=rows,
        legend=tuple(legend_of(rows)),
        asked=tuple(asked),
    )


def _made(text: Text, *, beside: Beside) -> str:
    """Who made a text, as the source says of its file."""
    files = (file for file in beside.source.files if text.file.endswith(file.file))
    return next((file.made for file in files if file.lang == text.lang), "")


def _passages(text: Text, *, bearings: Bearings) -> dict[str, Address]:
    """Where each passage of the original stands on the document's own page."""
    return {
        passage.label: passage_address(text.document, passage.label, bearings=bearings)
        for passage in text.passages
    }


def by_row(
    besides: Iterable[Beside], *, pages: Iterable[ParallelPage]
) -> dict[Standing, list[Finding]]:
    """The findings between texts under the row, or the page, that shows each."""
    found = {f.address: f for beside in besides for f in beside.findings}
    rows: dict[Standing, list[Finding]] = {}
    for page in pages:
        noted = [(Standing(to=page.address), page.cautions)]
        noted += [(_standing(row, page=page), row.notes) for row in page.rows]
        for standing, notes in noted:
            for note in notes:
                rows.setdefault(standing, []).append(found[note.finding])
    return rows


def _standing(row: ParallelRow, *, page: ParallelPage) -> Standing:
    return Standing(
        to=replace(page.address, anchor=row.anchor),
        sentences=tuple(
            Piece(
                text="".join(stretch.text for stretch in sentence.stretches),
                voice="quoted",
                lang=sentence.lang,
            )
            for sentence in (*row.original, *row.rendering)
        ),
    )


def leading(
    document: str, pages: Iterable[ParallelPage], several: Iterable[Matrix]
) -> Iterator[Piece]:
    """What leads from a document's page to the pages where it stands beside others."""
    for page in pages:
        if page.document == document:
            original, rendering = page.names
            words = f"The {original} beside the {rendering}, sentence by sentence"
            yield Piece(text=words, to=page.address)
    for matrix in several:
        if matrix.document == document:
            yield Piece(text="Its renderings, figure by figure", to=matrix.address)
