"""A document that has no rendering; and a translation whose original is missing."""

from __future__ import annotations

from collections.abc import Iterator

from averment.examination import examine
from averment.record import Claim, Finding, Ledger, Level, Source
from averment.verbs.emend import OPINIONS_LINE, apparatuses, opinions_on


def translation_lines(source: Source, *, ledger: Ledger) -> Iterator[str]:
    """What a translation says against itself, where nothing can be held beside it.

    Shape: the emendations of its figures, said to be guesses.
    """
    findings = tuple(disagreements_in(source, ledger=ledger))
    yield (
        f"There is no rendering of {source.key}, and it is itself a translation whose "
        "original is not in the edition: nothing can be held beside it."
    )
    if not findings:
        yield "Its figures do not disagree with one another where they are related."
        return
    yield (
        "Its figures disagree with one another. What follows guesses how they came "
        "about; only the original can decide."
    )
    for apparatus in apparatuses(opinions_on(ledger, findings)):
        yield ""
        yield apparatus
    yield OPINIONS_LINE


def disagreements_in(source: Source, *, ledger: Ledger) -> Iterator[Finding]:
    """The disagreements that rest on a figure of a document."""
    for finding in examine(ledger).findings:
        documents = {f.place.document for f in finding.figures if isinstance(f, Claim)}
        if finding.level >= Level.DISAGREEMENT and source.key in documents:
            yield finding
