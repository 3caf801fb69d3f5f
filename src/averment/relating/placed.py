"""Claims with their places in one text, and the words around them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading.modality.sentences import sentences_of
from averment.reading.plain import plain_chinese, plain_english
from averment.record import Claim, Figure, Moment, Reading, Span, Text

_LATELY = {"zh": 200, "en": 600}
"""Characters: some three sentences (convention of this project)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A claim, the span of its quotation, and what the machine reads there.

    Shape: `reading` is None where a person's claim stands on words that the
        machine reads otherwise, or not at all.
    """

    claim: Claim
    span: Span
    reading: Reading | None = None

    @property
    def key(self) -> str:
        """The key that is unique in the edition."""
        return f"{self.claim.place.document}/{self.claim.key}"

    @property
    def figure(self) -> Figure | None:
        """The figure, None for a date."""
        return self.claim.value if isinstance(self.claim.value, Figure) else None

    @property
    def moment(self) -> Moment | None:
        """The date, None for a figure."""
        return self.claim.value if isinstance(self.claim.value, Moment) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedText:
    """One text with the claims that quote it, in order.

    Shape: `readings` is all that the machine reads in it, claimed or not:
        ordinals, clause numbers, dates that do not exist. `date` is the
        document's.
    """

    text: Text
    placed: tuple[Placed, ...]
    readings: tuple[Reading, ...] = ()
    date: Moment | None = None

    @property
    def lang(self) -> str:
        """The first part of the text's language tag."""
        return self.text.lang.partition("-")[0].lower()

    @property
    def plain(self) -> str:
        """The text in the form that cue words are written in, place for place.

        Shape: simplified, half-width, in lower case.
        """
        plain = plain_chinese if self.lang == "zh" else plain_english
        return plain(self.text.content)

    def words(self, start: int, end: int) -> str:
        """The plain characters from one place up to another."""
        return self.plain[max(0, start) : end]

    def between(self, one: Placed, other: Placed) -> str:
        """The plain characters between two figures, the first standing first."""
        return self.words(one.span.end, other.span.start)

    def before(self, placed: Placed) -> str:
        """The plain characters of a figure's sentence that stand before it."""
        return self.words(self.sentence(placed).start, placed.span.start)

    def before_clause(self, placed: Placed) -> str:
        """The plain characters of a figure's clause that stand before it."""
        return self.words(self.clause(placed).start, placed.span.start)

    def after(self, placed: Placed) -> str:
        """The plain characters of a figure's sentence that stand after it."""
        return self.words(placed.span.end, self.sentence(placed).end)

    def sentences(self) -> Iterator[Span]:
        """The sentences that hold a claim, in order."""
        last = -1
        for placed in self.placed:
            sentence = self.sentence(placed)
            if sentence.start > last:
                last = sentence.start
                yield sentence

    def sentence(self, placed: Placed) -> Span:
        """The sentence a figure stands in."""
        cut = sentences_of(self.text.content, lang=self.text.lang)
        return cut.sentence(placed.span.start)

    def clause(self, placed: Placed) -> Span:
        """The clause a figure stands in, never wider than its sentence."""
        cut = sentences_of(self.text.content, lang=self.text.lang)
        return cut.clause(placed.span.start)

    def passage(self, placed: Placed) -> Span:
        """The passage a figure stands in; its sentence where it is in none."""
        passages = self.text.passages
        at = bisect_right(passages, placed.span.start, key=lambda p: p.span.start) - 1
        if at >= 0 and placed.span.end <= passages[at].span.end:
            return passages[at].span
        return self.sentence(placed)

    def lately(self, placed: Placed) -> Span:
        """What a reader still has in mind at a figure: the last few sentences."""
        reach = _LATELY["zh" if self.lang == "zh" else "en"]
        return Span(start=max(0, placed.span.start - reach), end=placed.span.start)

    def within(self, span: Span) -> tuple[Placed, ...]:
        """The claims whose words stand wholly within a span, in order."""
        first = bisect_left(self.placed, span.start, key=lambda p: p.span.start)
        last = bisect_left(self.placed, span.end, key=lambda p: p.span.start)
        return tuple(p for p in self.placed[first:last] if p.span.end <= span.end)
