"""What answers plainly to what, wherever it stands: for the texts as a whole.

The links of an alignment are in the order of both texts, so they cannot say that
the order differs, and they link something to something in any two texts.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from averment.parallel.features.tokens import (
    Channel,
    Token,
    by_figures,
    by_words,
    words_of,
)
from averment.parallel.features.values import is_small, values_of
from averment.parallel.lexicon import Lexicon

_COMMON = 0.1  # of the sentences: what is in more of them tells nothing
_A_FEW = 3
_PRIOR = 4.0  # weight of words taken to be unanswered, so that few say little
_PLAIN = 0.25
_GAP_ZH, _GAP_EN = 3, 5  # sentences between two that were moved together


class Answer(NamedTuple):
    """Two sentences, each the best for the other, and how much of them is answered."""

    zh: int
    en: int
    share: float


class Answers(NamedTuple):
    """All of them, in the order of the Chinese; those also in order in English.

    Shape: `most` is how many there could be: the sentences that have anything to
        answer, on the side that has fewer; `longer` is how many times as many the
        other side has.
    """

    all: tuple[Answer, ...]
    in_order: frozenset[Answer]
    most: int
    longer: float

    @property
    def together(self) -> float:
        """How much of the shorter text is answered in order, from 0 to about 1."""
        return _sum(self.in_order) / self.most if self.most else 0.0

    @property
    def anywhere(self) -> float:
        """The same in whatever order."""
        return _sum(self.all) / self.most if self.most else 0.0

    @property
    def order(self) -> float:
        """How much of what is answered is answered in order, from 0 to 1."""
        return _sum(self.in_order) / _sum(self.all) if self.all else 1.0

    def moved(self) -> tuple[Answer, ...]:
        """The longest run of neighbours that goes on in order, but elsewhere."""
        runs: list[list[Answer]] = [[]]
        for each in self.all:
            if each in self.in_order or each.share < _PLAIN:
                continue
            if runs[-1] and _goes_on(runs[-1][-1], each):
                runs[-1].append(each)
            else:
                runs.append([each])
        longest = max(runs, key=len)
        return tuple(longest)


def answers(
    zh: Sequence[str], en: Sequence[str], *, lexicon: Lexicon | None
) -> Answers:
    """What answers to what, by words; by figures and dates where there is no lexicon.

    Shape: the Chinese sentences come first.
    """
    if lexicon is None:
        channel, prior = _figures(zh, en), 0.0
    else:
        words = words_of(zh, en, lexicon=lexicon)
        channel, prior = by_words(words, related=lexicon.translations), _PRIOR
    best = tuple(_best(channel, prior=prior))
    few, many = sorted(sum(map(bool, side)) for side in channel)
    return Answers(best, _in_order(best), few, many / max(few, 1))


def _figures(zh: Sequence[str], en: Sequence[str]) -> Channel:
    """Figures and dates; small ones are met by chance."""
    found = (
        [
            frozenset(v for v in values_of(sentence, lang=lang) if not is_small(v))
            for sentence in side
        ]
        for side, lang in ((zh, "zh"), (en, "en"))
    )
    return by_figures(*found)


def _best(channel: Channel, *, prior: float) -> Iterator[Answer]:
    """Pairs of which each is the best for the other; of equals the first."""
    shares = _shares(channel, prior=prior)
    of_zh: dict[int, Answer] = {}
    of_en: dict[int, Answer] = {}
    for each in shares:
        if each.zh not in of_zh or of_zh[each.zh].share < each.share:
            of_zh[each.zh] = each
        if each.en not in of_en or of_en[each.en].share < each.share:
            of_en[each.en] = each
    yield from (each for each in of_zh.values() if of_en[each.en] is each)


def _shares(channel: Channel, *, prior: float) -> list[Answer]:
    """For each two sentences that share anything, how much of both."""
    weights: dict[tuple[int, int], float] = defaultdict(float)
    for place, token in _telling(channel.zh, others=len(channel.en)):
        for other in token.hits:
            weights[place, other] += token.weight
    for place, token in _telling(channel.en, others=len(channel.zh)):
        for other in token.hits:
            weights[other, place] += token.weight
    zh, en = (
        [prior + sum(token.weight for token in row) for row in side] for side in channel
    )
    return [
        Answer(i, j, weight / math.sqrt(zh[i] * en[j]))
        for (i, j), weight in sorted(weights.items())
    ]


def _telling(
    side: Sequence[Sequence[Token]], *, others: int
) -> Iterator[tuple[int, Token]]:
    """The tokens that are answered in few sentences, with where they stand."""
    common = _COMMON * others + _A_FEW
    for place, row in enumerate(side):
        yield from ((place, token) for token in row if 0 < len(token.hits) < common)


def _in_order(found: Sequence[Answer]) -> frozenset[Answer]:
    """The weightiest of the pairs in which both sides go on."""
    sums: list[float] = []
    before: list[int | None] = []
    for each in found:
        earlier = [k for k in range(len(sums)) if found[k].en < each.en]
        last = max(earlier, key=lambda k: sums[k], default=None)
        sums.append(each.share + (0.0 if last is None else sums[last]))
        before.append(last)
    at = max(range(len(sums)), key=lambda k: sums[k], default=None)
    out: list[Answer] = []
    while at is not None:
        out.append(found[at])
        at = before[at]
    return frozenset(out)


def _goes_on(last: Answer, each: Answer) -> bool:
    return each.zh - last.zh <= _GAP_ZH and 0 < each.en - last.en <= _GAP_EN


def _sum(found: Sequence[Answer] | frozenset[Answer]) -> float:
    return math.fsum(each.share for each in found)
