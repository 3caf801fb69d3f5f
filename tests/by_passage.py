"""Comparisons without an aligner: what stands in passages of one label is a link."""

from __future__ import annotations

from averment.parallel.figures import figures_compared
from averment.parallel.nouns import (
    Alignment,
    Comparison,
    Link,
    Means,
    Purpose,
    Sureness,
)
from averment.parallel.splitting import sentences_of
from averment.record import Ledger, Source, Text


def by_passage(ledger: Ledger) -> tuple[Comparison, ...]:
    """Each document of a ledger beside each of its renderings."""
    return tuple(
        compared(original, rendering, source=source)
        for source in ledger.of(Source)
        for original, *renderings in [ledger_texts(ledger, source.key)]
        for rendering in renderings
    )


def ledger_texts(ledger: Ledger, document: str) -> list[Text | None]:
    return [text for text in ledger.texts if text.document == document] or [None]


def compared(original: Text, rendering: Text, *, source: Source) -> Comparison:
    alignment = aligned(original, rendering)
    figures = figures_compared(alignment, reference=source.date)
    return Comparison(alignment=alignment, figures=figures)


def aligned(original: Text, rendering: Text, **more) -> Alignment:
    originals, renderings = sentences_of(original), sentences_of(rendering)
    both = (originals, renderings)
    labels = dict.fromkeys(s.label for side in both for s in side)
    links = tuple(
        Link(
            original=mine,
            rendering=theirs,
            per_cent=90,
            sureness=Sureness.SURE if mine and theirs else Sureness.DOUBTFUL,
        )
        for label in labels
        for mine, theirs in [
            tuple(
                tuple(n for n, s in enumerate(side) if s.label == label)
                for side in both
            )
        ]
    )
    given = {
        "original": original,
        "rendering": rendering,
        "originals": originals,
        "renderings": renderings,
        "links": links,
        "purpose": Purpose.DOCUMENTS,
        "means": Means.PLAIN,
    }
    return Alignment(**(given | more))
