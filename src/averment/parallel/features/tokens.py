"""Words, figures and names of one side with the sentences that answer them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from averment.parallel.lexicon import Lexicon, stems
from averment.parallel.names import names_in, sentences_with

_LEAST_WEIGHT = 0.1
_FEW_SENSES = 8  # stems of a form: with more, one of them is met by chance


class Token(NamedTuple):
    """A word of a sentence: what it weighs, and where it is answered."""

    weight: float
    hits: frozenset[int]


class Channel(NamedTuple):
    """One kind of evidence: the tokens of each sentence of both sides."""

    zh: list[list[Token]]
    en: list[list[Token]]


class Words(NamedTuple):
    """The words of both sides, sentence by sentence."""

    zh: list[list[str]]
    en: list[list[str]]


def words_of(zh: Sequence[str], en: Sequence[str], *, lexicon: Lexicon) -> Words:
    """Words of the Chinese side, stems of the English one."""
    return Words([lexicon.segment(s) for s in zh], [stems(s) for s in en])


def rarity(bags: Sequence[Iterable[Hashable]]) -> dict[Hashable, float]:
    """What a word weighs: the less often it comes, the more."""
    count = Counter(chain.from_iterable(bags))
    return {
        token: max(math.log((len(bags) + 1) / (times + 0.5)), _LEAST_WEIGHT)
        for token, times in count.items()
    }


def places(bags: Sequence[Iterable[Hashable]]) -> dict[Hashable, set[int]]:
    """The sentences that hold each word."""
    out: dict[Hashable, set[int]] = defaultdict(set)
    for index, bag in enumerate(bags):
        for token in bag:
            out[token].add(index)
    return out


def by_words(words: Words, *, related: Callable[[str], frozenset[str]]) -> Channel:
    """The words of both sides, answered where `related` leads to."""
    zh, en = [dict.fromkeys(s) for s in words.zh], [dict.fromkeys(s) for s in words.en]
    zh_places, en_places = places(zh), places(en)
    zh_hits: dict[Hashable, frozenset[int]] = {}
    en_hits: dict[Hashable, set[int]] = defaultdict(set)
    for form, where in zh_places.items():
        found = related(str(form)) & en_places.keys()
        zh_hits[form] = frozenset(chain.from_iterable(en_places[e] for e in found))
        for stem in found:
            en_hits[stem] |= where
    answered = {stem: frozenset(where) for stem, where in en_hits.items()}
    return Channel(_tokens(zh, hits=zh_hits), _tokens(en, hits=answered))


def _tokens(
    bags: Sequence[Iterable[Hashable]], *, hits: Mapping[Hashable, frozenset[int]]
) -> list[list[Token]]:
    weight, none = rarity(bags), frozenset[int]()
    return [[Token(weight[t], hits.get(t, none)) for t in bag] for bag in bags]


def by_figures(
    zh: Sequence[frozenset[Hashable]], en: Sequence[frozenset[Hashable]]
) -> Channel:
    """Figures and dates, answered by the same value; all weigh the same."""
    zh_places, en_places = places(zh), places(en)
    return Channel(_same(zh, where=en_places), _same(en, where=zh_places))


def _same(
    bags: Sequence[frozenset[Hashable]], *, where: Mapping[Hashable, set[int]]
) -> list[list[Token]]:
    return [
        [Token(1.0, frozenset(where.get(value, ()))) for value in bag] for bag in bags
    ]


def by_names(zh: Sequence[str], en: Sequence[str], *, lexicon: Lexicon) -> Channel:
    """English names, answered by sentences that may hold them."""
    said = names_in(en)
    hits = sentences_with(set().union(*said), chinese=zh, lexicon=lexicon)
    found = [sorted(names & hits.keys()) for names in said]
    answered: dict[Hashable, frozenset[int]] = {
        name: frozenset(where) for name, where in hits.items()
    }
    return Channel([[] for _ in zh], _tokens(found, hits=answered))


def narrow(lexicon: Lexicon, form: str) -> frozenset[str]:
    """What a word may be in English, where that is not much."""
    found = lexicon.translations(form)
    few = len(form) > 1 and len(found) <= _FEW_SENSES
    return found if few else frozenset()


def nothing(words: Words) -> Channel:
    """A channel in which no word is answered."""
    return Channel([[] for _ in words.zh], [[] for _ in words.en])


Ends = tuple[int, int, int, int]


def learned(
    words: Words, *, links: Iterable[Ends], least: int, share: float
) -> Channel:
    """Words that keep company in the links of a first pass.

    Shape: links as (first, past the last, first, past the last). A pair counts
        that shares at least `least` links and that share of all the links of
        either (Dice).
    """
    zh = [_joined(s) for s in words.zh]
    pairs = _company(Words(zh, words.en), links=links, least=least, share=share)
    known = frozenset(chain.from_iterable(pairs.values()))
    kept = Words(
        [[z for z in s if z in pairs] for s in zh],
        [[e for e in s if e in known] for s in words.en],
    )
    return by_words(kept, related=lambda form: pairs.get(form, frozenset()))


def _joined(words: Sequence[str]) -> list[str]:
    """Words, and lone characters joined with a neighbour: names no lexicon has."""
    pairs = (a + b for a, b in pairwise(words) if len(a) == 1 or len(b) == 1)
    return [*words, *pairs]


def _company(
    words: Words, *, links: Iterable[Ends], least: int, share: float
) -> dict[str, frozenset[str]]:
    zh_count, en_count = Counter[str](), Counter[str]()
    both = Counter[tuple[str, str]]()
    for i0, i1, j0, j1 in links:
        zh = set(chain.from_iterable(words.zh[i0:i1]))
        en = set(chain.from_iterable(words.en[j0:j1]))
        zh_count.update(zh)
        en_count.update(en)
        both.update((z, e) for z in zh for e in en)
    out: dict[str, set[str]] = defaultdict(set)
    for (z, e), times in both.items():
        if times >= least and 2 * times >= share * (zh_count[z] + en_count[e]):
            out[z].add(e)
    return {z: frozenset(found) for z, found in out.items()}
