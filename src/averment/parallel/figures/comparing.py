"""All figures of a text against all of its rendering, link by link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from averment.parallel.figures.judging import Judge
from averment.parallel.figures.matches import Match
from averment.parallel.figures.pairing import alone, equals, nearby, others
from averment.parallel.figures.romanised import names_in
from averment.parallel.figures.saying import said_in
from averment.parallel.figures.sides import Side
from averment.parallel.figures.traces import traces_in
from averment.parallel.figures.unread import also_read
from averment.parallel.nouns import Alignment, FigurePair, Sentence, Sureness
from averment.reading import read
from averment.record import Moment, Reading, Span, Text

_NAMED = re.compile(r"(?<=[^\d０-９])[：:](?=[\d０-９])")
"""价格：1000元: a colon after a word is no clock, and no ratio."""
_SEEN = re.compile(r"\S")


@dataclass(slots=True)
class _Held:
    """The two sides of one link, and what has come of them.

    Shape: `one` is the Chinese side where just one side is, so that a comparison
        does not depend on which of the two is the original.
    """

    one: Side
    other: Side
    link: int | None
    doubted: bool = False
    found: list[Match] = field(default_factory=list)


def segment_compared(
    original: str,
    rendering: str,
    *,
    langs: tuple[str, str] = ("zh", "en"),
    reference: Moment | None = None,
) -> tuple[FigurePair, ...]:
    """The figures of two bare segments that stand for one another.

    Shape: spans are places in the two strings; `langs` are their languages.

    >>> [pair.verdict.value for pair in segment_compared("三千人", "3,000 persons")]
    ['equal']
    """
    texts = _Texts.of((original, rendering), langs=langs, reference=reference)
    whole = (Span(start=0, end=len(original)), Span(start=0, end=len(rendering)))
    return tuple(_judged([texts.held(whole, link=0)], texts=texts))


def figures_compared(
    alignment: Alignment, *, reference: Moment | None
) -> tuple[FigurePair, ...]:
    """The figures of a text and its rendering, in the order of the links.

    Shape: a figure without an equal in its link is looked for in the links next
        to it before anything is said. `reference` is the date of the document.
    """
    sides = (alignment.original, alignment.rendering)
    texts = _Texts.of(
        (_unmarked(sides[0]), _unmarked(sides[1])),
        langs=(sides[0].lang, sides[1].lang),
        reference=reference,
    )
    held = [
        texts.held(
            (
                _stretch(alignment.originals, link.original),
                _stretch(alignment.renderings, link.rendering),
            ),
            link=index,
            doubted=link.sureness is Sureness.DOUBTFUL,
        )
        for index, link in enumerate(alignment.links)
    ]
    return tuple(_judged(held, texts=texts))


def _unmarked(text: Text) -> str:
    """The characters of a text, blanks for the marks of its passages.

    Shape: {1r.2} holds no figure, also where the sentences of two passages are one
        link.
    """
    if not text.passages:
        return text.content
    characters = list(_SEEN.sub(" ", text.content))
    for passage in text.passages:
        start, end = passage.span.start, passage.span.end
        characters[start:end] = text.content[start:end]
    return "".join(characters)


def _stretch(sentences: Sequence[Sentence], indices: Sequence[int]) -> Span:
    if not indices:
        return Span(start=0, end=0)
    start, end = sentences[indices[0]].span.start, sentences[indices[-1]].span.end
    return Span(start=start, end=end)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Texts:
    """Both texts with their readings, the Chinese one first where just one is."""

    contents: tuple[str, str]
    chinese: tuple[bool, bool]
    readings: tuple[Sequence[Reading], Sequence[Reading]]
    turned: bool

    @classmethod
    def of(
        cls,
        contents: tuple[str, str],
        *,
        langs: tuple[str, str],
        reference: Moment | None,
    ) -> _Texts:
        chinese = (_is_chinese(langs[0]), _is_chinese(langs[1]))
        turned = chinese == (False, True)
        if turned:
            contents, langs, chinese = contents[::-1], langs[::-1], chinese[::-1]
        readings = (
            _read(contents[0], lang=langs[0], reference=reference),
            _read(contents[1], lang=langs[1], reference=reference),
        )
        return cls(contents=contents, chinese=chinese, readings=readings, turned=turned)

    def held(
        self, stretches: tuple[Span, Span], *, link: int, doubted: bool = False
    ) -> _Held:
        """The two sides of a link, given as original and rendering."""
        if self.turned:
            stretches = stretches[::-1]
        one, other = (self._side(at, stretches[at]) for at in (0, 1))
        return _Held(one=one, other=other, link=link, doubted=doubted)

    def _side(self, at: int, within: Span) -> Side:
        text, chinese = self.contents[at], self.chinese[at]
        return Side(
            said=said_in(text, self.readings[at], within=within),
            traces=traces_in(text, within=within, chinese=chinese),
            names=() if chinese else names_in(text[within.start : within.end]),
        )

    def judge(self, held: _Held) -> Judge:
        return Judge(
            one=self.contents[0],
            other=self.contents[1],
            turned=self.turned,
            link=held.link,
            doubted=held.doubted,
        )


def _read(text: str, *, lang: str, reference: Moment | None) -> tuple[Reading, ...]:
    plain = _NAMED.sub("，", text) if _is_chinese(lang) else text
    return also_read(text, read(plain, lang=lang, reference=reference))


def _is_chinese(lang: str) -> bool:
    return lang.split("-", maxsplit=1)[0].lower() == "zh"


def _judged(links: Sequence[_Held], *, texts: _Texts) -> Iterator[FigurePair]:
    for held in links:
        held.found += equals(held.one, held.other)
    across = list(_across(links))
    for held in links:
        held.found += others(held.one, held.other)
        held.found += alone(held.one, held.other)
    for held in links:
        judge = texts.judge(held)
        yield from (judge.judged(match) for match in _in_order(held.found))
    for held, match in across:
        yield texts.judge(held).judged(match)


def _across(links: Sequence[_Held]) -> Iterator[tuple[_Held, Match]]:
    """Figures whose equal stands in a link next to their own."""
    for held, after in pairwise(links):
        for one, other in ((held.one, after.other), (after.one, held.other)):
            for match in nearby(one, other):
                yield _Held(one=one, other=other, link=None), match


def _in_order(matches: Iterable[Match]) -> list[Match]:
    """By place, a figure of the second side alone after those of the first."""
    return sorted(matches, key=_place)


def _place(match: Match) -> tuple[bool, int]:
    if match.one:
        return False, match.one.span.start
    return True, match.other.span.start if match.other else 0
