"""Which words of one side are answered by words of the other, and how well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, takewhile

from averment.parallel.lexicon import Lexicon, stems

_ALIKE, _SHARE = 5, 0.6
"""English stems are one word to us that share so many first letters, and so much
of the longer one: programm, program; not country, counterrevolutionari
(convention of this project)."""
_PART = 0.6
"""What it is worth that only a part of a Chinese word is answered."""
_EMPTY = re.compile(
    r"[的了是在和与及或也就都而又之其此这那有着过把被对于于为以由从到向将所并且但但是因为因此"
    r"我你他她它们不没无未很更最再还只个些种等上下中里后前时一二三四五六七八九十百千万亿零〇两几]+"
)
_SHORT = 3
"""Characters: of a longer word no single ones are asked for."""


@dataclass(slots=True)
class Matching:
    """What a Chinese word may be in English, with parts of words and alike stems."""

    lexicon: Lexicon
    learned: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def words(self, chinese: str) -> list[str]:
        """The words of a Chinese text that stand for something of their own."""
        return [
            word
            for word in self.lexicon.segment(chinese)
            if not _EMPTY.fullmatch(word) and self.lexicon.translations(word)
        ]

    def answers(
        self, words: Iterable[str], english: frozenset[str]
    ) -> dict[str, dict[str, float]]:
        """For each Chinese word the English stems that may answer it, and how well."""
        heads = _by_head(english)
        return {word: self._one(word, english, heads) for word in words}

    def _one(
        self, word: str, english: frozenset[str], heads: Mapping[str, set[str]]
    ) -> dict[str, float]:
        found = self._whole(word, english, heads)
        if found or len(word) == 1:
            return found
        parts: dict[str, float] = {}
        for part in _parts(word):
            for stem, worth in self._whole(part, english, heads).items():
                parts[stem] = max(_PART * worth, parts.get(stem, 0.0))
        return parts

    def _whole(
        self, word: str, english: frozenset[str], heads: Mapping[str, set[str]]
    ) -> dict[str, float]:
        """The stems that answer a word: of a sense, worth as much as there is of it."""
        out = dict.fromkeys(self.learned.get(word, frozenset()) & english, 1.0)
        for sense in self.lexicon.senses(word):
            met = [_alike(stem, english, heads) for stem in sense]
            worth = sum(map(bool, met)) / len(sense)
            for stem in chain.from_iterable(met):
                out[stem] = max(worth, out.get(stem, 0.0))
        return out


def content(english: str) -> list[str]:
    """The stems of an English text that stand for something, figures left out."""
    return [stem for stem in stems(english) if not stem[0].isdigit()]


def _alike(
    one: str, english: frozenset[str], heads: Mapping[str, set[str]]
) -> list[str]:
    """The English stems that are one word with a stem."""
    more = [other for other in heads.get(one[:_ALIKE], ()) if _one_word(one, other)]
    return more or [one] if one in english else more


def _one_word(one: str, other: str) -> bool:
    pairs = zip(one, other, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared >= max(_ALIKE, _SHARE * max(len(one), len(other)))


def _by_head(english: Iterable[str]) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for stem in english:
        if len(stem) >= _ALIKE:
            out.setdefault(stem[:_ALIKE], set()).add(stem)
    return out


def _parts(word: str) -> list[str]:
    """The words within a longer one: pairs of characters, then single ones."""
    pairs = [word[k : k + 2] for k in range(len(word) - 1)]
    if len(word) > _SHORT:
        return pairs
    return [*(pairs if len(word) == _SHORT else ()), *word]
