"""The words of a text as entries quote them: at a place, and only once there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading.passages import begins_anew, ended
from averment.recension.passes import occurrences
from averment.recension.pinning import passage_at, quotation_at
from averment.record import Passage, Place, Quotation, Span, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A stretch as an entry quotes it.

    Shape: `span` is shorter than what was read where that runs over the end of a
        passage, which `cut` then says. `open` says that it ends its passage without
        a full stop, and that what follows is no new article: a page may break it.
    """

    place: Place
    span: Span
    quotation: Quotation
    cut: bool
    open: bool


class Wording:
    """A text of which stretches are quoted."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._starts = [passage.span.start for passage in text.passages]

    def words(self, span: Span) -> str:
        """The words of a span on one line."""
        return " ".join(self.text.at(span).split())

    def label(self, span: Span) -> str:
        """The label of the passage a span begins in; "" where it is in none."""
        at = passage_at(
            Span(start=span.start, end=span.start), text=self.text, starts=self._starts
        )
        return at.label if at else ""

    def quoted(self, span: Span, *, near: Span | None = None) -> Quoted | None:
        """A span as a quotation; None where none would be found at one place.

        Shape: of a span that lies in several passages, the part in the passage of
            `near`, or in the first.
        """
        passage = self._passage(span, near=near)
        if passage is None:
            return None
        inner = self._within(span, passage)
        if inner is None:
            return None
        quotation = quotation_at(inner, region=passage.span, text=self.text)
        if len(occurrences(quotation, text=self.text, region=passage.span)) != 1:
            return None
        place = Place(document=self.text.document, label=passage.label)
        return Quoted(
            place=place,
            span=inner,
            quotation=quotation,
            cut=inner != span,
            open=self._breaks_off(inner, passage),
        )

    def _passage(self, span: Span, *, near: Span | None) -> Passage | None:
        whole = passage_at(span, text=self.text, starts=self._starts)
        if whole is not None:
            return whole
        sides = [self._touching(one) for one in (near, span) if one is not None]
        return next((one for side in sides for one in side), None)

    def _breaks_off(self, span: Span, passage: Passage) -> bool:
        content = self.text.content
        if span.end < passage.span.end or ended(content, span):
            return False
        after = bisect_right(self._starts, span.start)
        if after == len(self._starts):
            return False
        follows = self._starts[after]
        return content[follows] == "[" or not begins_anew(content, follows)

    def _touching(self, span: Span) -> Iterator[Passage]:
        return (
            passage
            for passage in self.text.passages
            if passage.span.start < span.end and span.start < passage.span.end
        )

    def _within(self, span: Span, passage: Passage) -> Span | None:
        """The part of a span that lies in a passage, without white space around."""
        start = max(span.start, passage.span.start)
        end = min(span.end, passage.span.end)
        words = self.text.content[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return Span(start=start, end=end) if start < end else None

    def in_one_passage(self, span: Span) -> bool:
        """Whether a span lies in a single passage."""
        return passage_at(span, text=self.text, starts=self._starts) is not None
