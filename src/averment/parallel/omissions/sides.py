"""The two sides of an alignment as omissions are looked for in them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations

from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Alignment, Link, Sentence
from averment.parallel.omissions.clauses import clauses_of
from averment.parallel.omissions.evidence import (
    Clause,
    Held,
    Side,
    answered,
    weights_of,
)
from averment.parallel.omissions.matching import Matching, content
from averment.parallel.splitting import joined
from averment.parallel.vectors import Vectors
from averment.record import Span, Text

_COMPANY = 3
_SHARE = 0.5
"""Words answer one another that share so many links, and so much of the links of
either (Dice)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One side of an alignment, its sentences as words."""

    text: Text
    sentences: Sequence[Sentence]
    words: Sequence[Sequence[str]]
    weights: Side
    chinese: bool

    def clauses(self, numbers: Sequence[int]) -> list[tuple[int, Span]]:
        """The clauses of some sentences, each with the number of its sentence."""
        return [
            (number, span)
            for number in numbers
            for span in clauses_of(
                self.text.content, self.sentences[number].span, chinese=self.chinese
            )
        ]

    def said(self, numbers: Sequence[int]) -> str:
        """Some sentences as one string."""
        return " ".join(self.sentences[number].words for number in numbers)

    @property
    def length(self) -> int:
        """How many characters the side has."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Original and rendering, with the dictionary and what their links teach it."""

    original: Half
    rendering: Half
    matching: Matching

    def words(self, text: str, *, chinese: bool) -> list[str]:
        """The words of a text that stand for something of their own."""
        return self.matching.words(text) if chinese else content(text)

    def held(
        self, one: Half, spans: Sequence[Span], *, other: Half, numbers: Sequence[int]
    ) -> Held:
        """Clauses of one side against sentences of the other."""
        texts = [joined(one.text.at(span)) for span in spans]
        return self.held_words(one, texts, other=other, numbers=numbers)

    def held_words(
        self, one: Half, texts: Sequence[str], *, other: Half, numbers: Sequence[int]
    ) -> Held:
        """The same of clauses that are given as they read."""
        if not one.chinese:
            texts = [f"{text.strip()} " for text in texts]
        clauses = [
            Clause(text=text, words=tuple(self.words(text, chinese=one.chinese)))
            for text in texts
        ]
        there = Counter(chain.from_iterable(other.words[number] for number in numbers))
        found = answered(
            self.matching,
            words=chain.from_iterable(clause.words for clause in clauses),
            other=there,
            chinese=one.chinese,
        )
        return Held(
            clauses=clauses,
            answers=found,
            there=there,
            side=one.weights,
            other=other.weights,
            said=other.said(numbers),
            ratio=math.log(max(one.length, 1) / max(other.length, 1)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A link seen from one side: sentences of it, against those of the other."""

    sides: Sides
    one: Half
    other: Half
    mine: tuple[int, ...]
    theirs: tuple[int, ...]

    @classmethod
    def of(cls, sides: Sides, link: Link, *, added: bool) -> View:
        """A link as the original sees it; as the rendering, for what is added."""
        halves = (sides.original, sides.rendering)
        numbers = (link.original, link.rendering)
        return cls(
            sides=sides,
            one=halves[added],
            other=halves[not added],
            mine=numbers[added],
            theirs=numbers[not added],
        )

    def nearest(self, vectors: Vectors) -> View:
        """The same against the run of the other's sentences that comes nearest.

        Shape: itself, where no shorter run comes nearer than all of them.
        """
        ends = range(len(self.theirs) + 1)
        runs = sorted(
            (self.theirs[i:j] for i, j in combinations(ends, 2)), key=len, reverse=True
        )
        said = [self.one.said(self.mine), *(self.other.said(run) for run in runs)]
        mine, *theirs = vectors.spans(said, 1)[0]
        near = [float(mine @ run) for run in theirs]
        return replace(self, theirs=runs[near.index(max(near))])

    def held(self, spans: Sequence[Span]) -> Held:
        """Parts of the one side against the other."""
        return self.sides.held(self.one, spans, other=self.other, numbers=self.theirs)


def sides_of(alignment: Alignment, *, lexicon: Lexicon) -> Sides:
    """The sides of an alignment; the one that is not Chinese is read as English."""
    plain = Matching(lexicon)
    chinese = alignment.original.lang.partition("-")[0].lower() == "zh"
    original = _half(
        alignment.original, alignment.originals, matching=plain, chinese=chinese
    )
    rendering = _half(
        alignment.rendering, alignment.renderings, matching=plain, chinese=not chinese
    )
    linked = [
        (
            set(chain.from_iterable(original.words[k] for k in link.original)),
            set(chain.from_iterable(rendering.words[k] for k in link.rendering)),
        )
        for link in alignment.links
    ]
    pairs = linked if chinese else [(en, zh) for zh, en in linked]
    matching = Matching(lexicon, learned=_company(pairs))
    return Sides(original=original, rendering=rendering, matching=matching)


def _half(
    text: Text, sentences: Sequence[Sentence], *, matching: Matching, chinese: bool
) -> Half:
    words = [
        matching.words(one.words) if chinese else content(one.words)
        for one in sentences
    ]
    return Half(
        text=text,
        sentences=sentences,
        words=words,
        weights=weights_of(words),
        chinese=chinese,
    )


def _company(pairs: Sequence[tuple[set[str], set[str]]]) -> dict[str, frozenset[str]]:
    zh_count = Counter(chain.from_iterable(zh for zh, _ in pairs))
    en_count = Counter(chain.from_iterable(en for _, en in pairs))
    both = Counter((z, e) for zh, en in pairs for z in zh for e in en)
    out: dict[str, set[str]] = defaultdict(set)
    for (z, e), times in both.items():
        if times >= _COMPANY and 2 * times >= _SHARE * (zh_count[z] + en_count[e]):
            out[z].add(e)
    return {z: frozenset(found) for z, found in out.items()}
