"""Document pages: what a document is, its rows, and what the reader should know.

Comes in: a source, the bearings of its entries, where their quotations stand.
Goes out: a `DocumentPage`; and under which document a finding is listed.
Does not know: HTML, other pages, how a text is laid side by side (`rows`).
"""

from __future__ import annotations

from averment.edition.bearings import Bearings, full_key
from averment.edition.documents.counted import disagreements, meta_of, titles_of
from averment.edition.documents.listed import (
    document_of,
    findings_of,
    is_example,
    passage_address,
    place_of,
    quoting_of,
)
from averment.edition.documents.notices import (
    example_line,
    nothing_recorded,
    notices_for,
    with_stop,
)
from averment.edition.documents.passages import (
    Placements,
    marked_text,
    note_of,
    rows_of,
)
from averment.edition.view import Column, DocumentPage
from averment.edition.words import language_in_words
from averment.recension import PLACEHOLDER
from averment.record import Source, Text

__all__ = [
    "Placements",
    "document_of",
    "document_page",
    "findings_of",
    "is_example",
    "passage_address",
    "place_of",
    "quoting_of",
]

_SHOWN = ("came", "licence", "restrictions", "note")


def document_page(
    source: Source, *, bearings: Bearings, placements: Placements
) -> DocumentPage:
    """The page of one document, whatever is missing said in words."""
    ledger = bearings.ledger
    quoting = quoting_of(source, bearings=bearings)
    texts = tuple(text for text in ledger.texts if text.document == source.key)
    notes = {full_key(e): note_of(e, bearings, placements, source) for e in quoting}
    marked = tuple(
        marked_text(t, quoting, texts[0], bearings, placements) for t in texts
    )
    rows, unplaced = rows_of(marked, quoting=quoting, notes=notes)
    withheld = sum(text.content.count(PLACEHOLDER) for text in texts[:1])
    questions = disagreements(source, bearings=bearings)
    return DocumentPage(
        key=source.key,
        title=source.title,
        titles=titles_of(source),
        lang=texts[0].lang if texts else source.lang,
        meta=meta_of(source, bearings=bearings, quoting=quoting),
        notices=tuple(notices_for(source, bearings=bearings, texts=texts)),
        describes=tuple(with_stop(t) for n, t in source.details if n == "describes"),
        columns=tuple(_column(text, source=source) for text in texts),
        rows=rows,
        unplaced=unplaced,
        empty="" if quoting else nothing_recorded(texts),
        example_line="" if quoting or not texts else example_line(source, texts[0]),
        details=tuple((n, t) for n, t in source.details if n in _SHOWN),
        withheld=withheld,
        questions=len(questions),
    )


def _column(text: Text, *, source: Source) -> Column:
    made = (f.made for f in source.files if f.lang == text.lang and f.role != "kept")
    return Column(
        lang=text.lang, name=language_in_words(text.lang), made=next(made, "")
    )
