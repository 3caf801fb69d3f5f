"""Everything that is underlined in two texts held beside one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from averment.edition.parallels.figures import Underlined, figures_in, numbered
from averment.edition.parallels.held import Beside, is_original
from averment.edition.view import Stroke
from averment.parallel.nouns import Lack
from averment.record import Finding, Side, Span

Words = tuple[bool, Span]
"""A stretch of the original (True) or of the rendering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The lines under one text: of figures, which are numbered, and of words."""

    figures: tuple[Underlined, ...]
    others: tuple[Underlined, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """The marks of both texts, and the number of the figure at each place."""

    original: Marks
    rendering: Marks
    numbers: dict[Words, int]

    def numbers_of(self, finding: Finding, *, beside: Beside) -> tuple[int, ...]:
        """The numbers of the figures that a finding is about, each once."""
        words = (words_of(side, beside=beside) for side in finding.sides)
        return tuple(dict.fromkeys(self.numbers[w] for w in words if w in self.numbers))


def marks_of(beside: Beside) -> Marked:
    """The lines under both texts: figures in pairs, words lacking, words noted."""
    pairs = numbered(beside.comparison)
    numbers = {
        (ours, reading.full): number
        for number, pair in reversed(pairs)
        for ours, reading in ((True, pair.original), (False, pair.rendering))
        if reading is not None
    }
    lacking = set(_lacking(beside))
    noted = set(_noted(beside)) - lacking - set(numbers)
    others = [
        *((words, Stroke.TERM) for words in sorted(noted)),
        *((words, Stroke.LACKING) for words in sorted(lacking)),
    ]
    original, rendering = (
        Marks(
            figures=figures_in(pairs, original=ours),
            others=tuple(
                Underlined(span=span, stroke=stroke)
                for (of_original, span), stroke in others
                if of_original is ours
            ),
        )
        for ours in (True, False)
    )
    return Marked(original=original, rendering=rendering, numbers=numbers)


def words_of(side: Side, *, beside: Beside) -> Words:
    """Which text a side of a finding is in, and where."""
    return is_original(side, alignment=beside.alignment), side.span


def _lacking(beside: Beside) -> Iterator[Words]:
    """Words possibly left out or put in; a sentence alone has a row that says so."""
    links = beside.alignment.links
    for lack in beside.comparison.untranslated:
        link = links[lack.link]
        if lack.kind is not Lack.SENTENCE or (link.original and link.rendering):
            yield not lack.added, lack.span


def _noted(beside: Beside) -> Iterator[Words]:
    """Terms and what stands for them, and the words of any other finding."""
    whole = {
        (not lack.added, lack.span)
        for lack in beside.comparison.untranslated
        if lack.kind is Lack.SENTENCE
    }
    for use in beside.uses:
        yield from ((not use.in_rendering, span) for span in use.at)
        yield from ((use.in_rendering, met.span) for met in use.met)
    for finding in beside.findings:
        for side in finding.sides:
            words = words_of(side, beside=beside)
            if words not in whole:
                yield words
