"""The figures of a document beside those of its rendering, as the scorer reads them.

Comes in: two texts of one pair, the day of the document.
Goes out: one row a pair of figures, of the Chinese and the English side.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from averment.parallel.aligning import aligned, installed
from averment.parallel.figures import figures_compared
from averment.parallel.nouns import FigurePair, Verdict
from averment.record import Moment, Reading, Text

_VERDICTS = {
    Verdict.VALUE: "wrong-value",
    Verdict.UNIT: "wrong-unit",
    Verdict.BOUND: "lost-approximation",
    Verdict.DROPPED: "dropped",
    Verdict.ADDED: "invented",
}


def figure_pairs(
    chinese: Text, english: Text, *, reference: Moment | None
) -> Iterator[dict[str, Any]]:
    """Every figure that has a counterpart or ought to have one.

    Shape: what is said again (repeated) makes no pair, nor does this year, as
        the guidelines of the figures leave such words out; what a reader is asked
        about is a match, for its number stands on both sides.
    """
    means = installed()
    alignment = aligned(chinese, english, vectors=means.vectors, lexicon=means.lexicon)
    for pair in figures_compared(alignment, reference=reference):
        if pair.verdict is not Verdict.REPEATED and not _points(pair):
            yield _row(pair, slug=chinese.document.partition(".")[0])


def _points(pair: FigurePair) -> bool:
    sides = [side for side in (pair.original, pair.rendering) if side]
    return all(any(what == "deictic" for what, _ in s.rests_on) for s in sides)


def _row(pair: FigurePair, *, slug: str) -> dict[str, Any]:
    return {
        "pair": slug,
        "zh": _span(pair.original),
        "en": _span(pair.rendering),
        "verdict": _VERDICTS.get(pair.verdict, "match"),
    }


def _span(reading: Reading | None) -> list[int] | None:
    return [reading.full.start, reading.full.end] if reading else None
