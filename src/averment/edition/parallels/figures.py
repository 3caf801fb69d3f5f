"""The figures of two texts, numbered in pairs, with the line under each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from averment.edition.parallels.held import figure_anchor
from averment.edition.view import Stroke
from averment.parallel.nouns import Comparison, FigurePair, Verdict
from averment.record import Reading, Span

_STROKES = {
    Verdict.VALUE: Stroke.DIFFERS,
    Verdict.UNIT: Stroke.DIFFERS,
    Verdict.BOUND: Stroke.DIFFERS,
    Verdict.DROPPED: Stroke.ALONE,
    Verdict.ADDED: Stroke.ALONE,
    Verdict.REPEATED: Stroke.ALONE,
    Verdict.ASKED: Stroke.DIFFERS,
    Verdict.EQUAL: Stroke.PAIRED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Underlined:
    """A span of one text and what stands under it; `number` is 0 without a figure.

    Shape: `anchor` and `to` are the ids of the figure and of its counterpart.
    """

    span: Span
    stroke: Stroke
    number: int = 0
    anchor: str = ""
    to: str = ""


def numbered(comparison: Comparison) -> tuple[tuple[int, FigurePair], ...]:
    """The pairs, numbered in the order of the original; what was added last."""
    ordered = sorted(comparison.figures, key=_standing)
    return tuple(enumerate(ordered, start=1))


def stroke_of(verdict: Verdict) -> Stroke:
    """The line under a figure of that verdict."""
    return _STROKES[verdict]


def figures_in(
    pairs: Iterable[tuple[int, FigurePair]], *, original: bool
) -> tuple[Underlined, ...]:
    """The figures of one text, in order, none over another.

    Shape: where two readings overlap the later one keeps what is left of it,
        if only its number, which then stands after the earlier one.
    """
    found = sorted(_underlined(pairs, original=original), key=_begins)
    return tuple(_apart(found))


def _underlined(
    pairs: Iterable[tuple[int, FigurePair]], *, original: bool
) -> Iterator[Underlined]:
    for number, pair in pairs:
        mine, other = (
            (pair.original, pair.rendering)
            if original
            else (pair.rendering, pair.original)
        )
        if mine is not None:
            yield Underlined(
                span=mine.full,
                stroke=_STROKES[pair.verdict],
                number=number,
                anchor=figure_anchor(number, original=original),
                to=figure_anchor(number, original=not original) if other else "",
            )


def _apart(found: Iterable[Underlined]) -> Iterator[Underlined]:
    end = 0
    for one in found:
        start = max(one.span.start, end)
        if start < one.span.end:
            end = one.span.end
            yield replace(one, span=Span(start=start, end=end))
        else:
            yield replace(one, span=Span(start=end - 1, end=end - 1))


def _begins(one: Underlined) -> tuple[int, int]:
    return one.span.start, one.number


def _standing(pair: FigurePair) -> tuple[bool, int]:
    reading: Reading | None = pair.original or pair.rendering
    return pair.original is None, reading.full.start if reading else 0
