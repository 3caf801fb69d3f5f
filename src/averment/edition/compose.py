"""One edition from a ledger, its recension and its examination."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from averment.edition.anchors import placements_of
from averment.edition.bearings import bearings_of
from averment.edition.colophon import colophon_of
from averment.edition.documents import document_page
from averment.edition.figures import figure_pages
from averment.edition.institution import institution_of
from averment.edition.parallels import (
    besides_of,
    by_row,
    leading,
    matrices,
    parallel_pages,
)
from averment.edition.questions import questions_of
from averment.edition.view import DocumentPage, EditionView
from averment.edition.words import counted, listed
from averment.parallel.nouns import Comparison
from averment.recension import Recension
from averment.record import (
    Claim,
    Code,
    Event,
    Examination,
    Ledger,
    Office,
    Power,
    Rule,
    Source,
)


def edition_of(  # noqa: PLR0913 -- one for each pass
    ledger: Ledger,
    *,
    recension: Recension,
    examination: Examination,
    comparisons: Sequence[Comparison] = (),
    files: Mapping[str, str] | None = None,
    codes: Mapping[str, Code] | None = None,
) -> EditionView:
    """The whole edition as pages of plain data, documents in ledger order.

    Shape: `comparisons` hold texts of the ledger beside their renderings, in
        ledger order; `files` are the ledger's files by name with their SHA-256,
        for the colophon; `codes` say what each finding's code means. A document
        that two source entries name is shown once.
    """
    bearings = bearings_of(ledger, examination=examination)
    placements = placements_of(recension)
    sources = {source.key: source for source in reversed(tuple(ledger.of(Source)))}
    documents = tuple(
        document_page(source, bearings=bearings, placements=placements)
        for source in ledger.of(Source)
        if sources[source.key] is source
    )
    besides = besides_of(comparisons, ledger=ledger)
    parallels = tuple(parallel_pages(besides, bearings=bearings))
    several = tuple(matrices(besides, bearings=bearings, placements=placements))
    colophon = colophon_of(ledger, files=files or {})
    questions = questions_of(
        bearings,
        recension=recension.findings,
        between=by_row(besides, pages=parallels),
        codes=codes or {},
    )
    findings = {finding.address: finding for finding in questions.findings()}
    return EditionView(
        key=getattr(ledger.edition(), "key", ""),
        title=colophon.title,
        contains=tuple(_contains(ledger, documents=documents)),
        documents=tuple(
            replace(page, beside=tuple(leading(page.key, parallels, several)))
            for page in documents
        ),
        questions=questions,
        figures=tuple(figure_pages(bearings, findings=findings)),
        colophon=colophon,
        parallels=parallels,
        matrices=several,
        institution=institution_of(ledger, bearings=bearings, placements=placements),
        example=colophon.example,
    )


def _contains(ledger: Ledger, *, documents: tuple[DocumentPage, ...]) -> Iterator[str]:
    """What the edition holds, said once and without a headline number."""
    if not documents:
        yield "This edition names no document yet."
        return
    kinds = (
        (Claim, "figure"),
        (Rule, "rule"),
        (Office, "office"),
        (Power, "power"),
        (Event, "event"),
    )
    counts = ((sum(1 for _ in ledger.of(kind)), noun) for kind, noun in kinds)
    words = [counted(number, noun) for number, noun in counts if number]
    recorded = f", from which {listed(words)} are recorded" if words else ""
    yield f"{counted(len(documents), 'document')}{recorded}."
    if any(page.withheld for page in documents):
        yield "Names of private persons are withheld."
