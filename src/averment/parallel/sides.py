"""Where a stretch of one of two texts stands, with its words and their value."""

from __future__ import annotations

from bisect import bisect_right

from averment.reading.passages import marks_of
from averment.record import Figure, Line, Moment, Place, Reading, Side, Span, Text


def side_of(text: Text, span: Span, *, value: Figure | Moment | None = None) -> Side:
    """One side of a finding: the words of a span, and where a reader finds them."""
    return Side(
        document=text.document,
        lang=text.lang,
        span=span,
        where=Line(file=text.file, number=text.content.count("\n", 0, span.start) + 1),
        exact=_words(text, span),
        place=_place(text, at=span.start),
        value=value,
    )


def read_side(text: Text, reading: Reading) -> Side:
    """One side of a finding about a figure or date."""
    return side_of(text, reading.full, value=reading.value)


def _words(text: Text, span: Span) -> str:
    """The words of a span; marks of passages within it, {1r.2}, are none of them."""
    words = text.at(span)
    for mark in reversed(list(marks_of(words))):
        words = words[: mark.start] + words[mark.end :].lstrip(" ")
    return words


def _place(text: Text, *, at: int) -> Place | None:
    """The passage that a character stands in."""
    number = bisect_right(text.passages, at, key=lambda passage: passage.span.start)
    passage = text.passages[number - 1] if number else None
    if passage is None or at >= passage.span.end:
        return None
    return Place(document=text.document, label=passage.label)
