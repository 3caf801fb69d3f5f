"""Sentences cut into stretches: the same characters, with the lines under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, pairwise

from averment.edition.parallels.figures import Underlined
from averment.edition.view import Stretch, Stroke
from averment.record import Span


def stretches_of(
    content: str,
    *,
    within: Span,
    figures: Sequence[Underlined],
    others: Sequence[Underlined],
) -> tuple[Stretch, ...]:
    """The characters of a sentence in order, cut where a line begins or ends.

    Shape: a figure belongs to the sentence it begins in, and its line goes before
        that of words around it; the stretches joined are exactly the characters
        of the span.
    """
    begun = [f for f in figures if within.start <= f.span.start < within.end]
    here = [_clipped(f, within) for f in begun if f.span.start < f.span.end]
    also = [_clipped(o, within) for o in others if _meets(o.span, within)]
    ends = ((line.span.start, line.span.end) for line in (*here, *also))
    cuts = sorted({within.start, within.end, *chain.from_iterable(ends)})
    pieces = [
        *(_piece(content, Span(start=a, end=b), here, also) for a, b in pairwise(cuts)),
        *(_bare(figure) for figure in begun if figure.span.start == figure.span.end),
    ]
    return tuple(stretch for _, stretch in sorted(pieces, key=lambda piece: piece[0]))


def _piece(
    content: str, span: Span, figures: list[Underlined], others: list[Underlined]
) -> tuple[int, Stretch]:
    text = content[span.start : span.end]
    for figure in figures:
        if _covers(figure.span, span.start):
            first, last = span.start == figure.span.start, span.end == figure.span.end
            stretch = Stretch(
                text=text,
                stroke=figure.stroke,
                number=figure.number if last else 0,
                anchor=figure.anchor if first else "",
                to=figure.to,
            )
            return span.start, stretch
    over = (other.stroke for other in others if _covers(other.span, span.start))
    return span.start, Stretch(text=text, stroke=next(over, Stroke.NONE))


def _bare(figure: Underlined) -> tuple[int, Stretch]:
    """The number alone of a figure whose words are those of another."""
    return figure.span.start, Stretch(
        text="",
        stroke=figure.stroke,
        number=figure.number,
        anchor=figure.anchor,
        to=figure.to,
    )


def _clipped(line: Underlined, within: Span) -> Underlined:
    start = max(line.span.start, within.start)
    return replace(line, span=Span(start=start, end=min(line.span.end, within.end)))


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _covers(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
