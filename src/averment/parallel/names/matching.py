"""Which Chinese sentences may hold an English name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from averment.parallel.lexicon import HAN, Lexicon
from averment.parallel.names.postal import POSTAL
from averment.parallel.names.romanising import wade

_CAPITAL = re.compile(r"[A-Z][A-Za-z]+(?:['’-][A-Za-z]+)*")
_SMALL = re.compile(r"\b[a-z]+\b")
_LATIN = re.compile(r"[A-Za-z]{3,}")
_SYLLABLES = 4  # characters of a name written as one word
_SPELLINGS = 400  # of one stretch: beyond, characters with many readings
_SHORTEST = 3  # letters of a name: shorter ones match by chance


def names_in(sentences: Sequence[str]) -> list[set[str]]:
    """The capitalised words of each sentence that are never written small."""
    small = {word for s in sentences for word in _SMALL.findall(s)}
    return [
        {word for word in _CAPITAL.findall(s) if word.lower() not in small}
        for s in sentences
    ]


def sentences_with(
    names: set[str], *, chinese: Sequence[str], lexicon: Lexicon
) -> dict[str, set[int]]:
    """For each name that is found, the Chinese sentences that may hold it.

    >>> lexicon = Lexicon({}, readings={"贺": ("he4",), "龙": ("long2",)})
    >>> names = {"Holung", "Peking"}
    >>> sentences_with(names, chinese=["贺龙", "在北京"], lexicon=lexicon)
    {'Holung': {0}, 'Peking': {1}}
    """
    keyed: dict[str, set[str]] = defaultdict(set)
    for name in names:
        key = _plain(name)
        if len(key) >= _SHORTEST:
            keyed[key].add(name)
    spelt = _Spellings(lexicon)
    found: dict[str, set[int]] = defaultdict(set)
    for index, sentence in enumerate(chinese):
        latin = {word.lower() for word in _LATIN.findall(sentence)}
        for key in keyed.keys() & (spelt.of(sentence) | latin):
            _note(found, names=keyed[key], index=index)
        for key in keyed.keys() & POSTAL.keys():
            if POSTAL[key] in sentence:
                _note(found, names=keyed[key], index=index)
    return dict(found)


def _note(found: dict[str, set[int]], *, names: set[str], index: int) -> None:
    for name in names:
        found[name].add(index)


def _plain(name: str) -> str:
    bare = name.lower().removesuffix("'s").removesuffix("’s")
    return re.sub(r"[^a-z]", "", bare)


class _Spellings:
    """Latin spellings that stretches of one to four characters may have."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._read: dict[str, frozenset[str]] = {}

    def of(self, sentence: str) -> set[str]:
        return {
            spelling
            for run in HAN.findall(sentence)
            for start in range(len(run))
            for spelling in self._from(run[start : start + _SYLLABLES])
        }

    def _from(self, stretch: str) -> Iterator[str]:
        grown = {""}
        for character in stretch:
            syllables = self._of_one(character)
            grown = {begun + syllable for begun in grown for syllable in syllables}
            if len(grown) > _SPELLINGS:
                return
            yield from grown

    def _of_one(self, character: str) -> frozenset[str]:
        known = self._read.get(character)
        if known is None:
            pinyin = self._lexicon.readings(character)
            known = pinyin | {wade(syllable) for syllable in pinyin}
            self._read[character] = known
        return known
