"""What speaks for it that a clause is not rendered: words, length, vectors."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from averment.parallel.omissions.matching import Matching
from averment.parallel.vectors import Vectors

Evidence = dict[str, float]
"""What speaks for and against one clause, by name; see `judging`."""

_NO_MORE = 2.0
"""Of the logarithm of a ratio of lengths: beyond, it says no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The words of one side: what each weighs, by how rare it is there."""

    weights: Mapping[str, float]

    def of(self, word: str) -> float:
        """From 0 to 1; a word of no sentence weighs 1."""
        return self.weights.get(word, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause and its words that stand for something of their own."""

    text: str
    words: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Held:
    """Clauses of one side against all words of the other in the same link.

    Shape: `answers` has for each word of a clause the words that may answer it,
        and how well; `there` how often each word stands on the other side;
        `ratio` is the logarithm of how many characters this side has for one of
        the other, over both texts.
    """

    clauses: Sequence[Clause]
    answers: Mapping[str, Mapping[str, float]]
    there: Mapping[str, int]
    side: Side
    other: Side
    said: str
    ratio: float

    @cached_property
    def claims(self) -> Counter[str]:
        """In how many clauses something is answered by each word over there."""
        return Counter(
            answer
            for clause in self.clauses
            for answer in {a for w in clause.words for a in self.answers.get(w, ())}
        )

    def worth(self, word: str, *, shared: bool) -> float:
        """How well a word is answered; shared, where other clauses claim the same."""
        return max(
            (
                much * (min(1.0, self.there[a] / self.claims[a]) if shared else 1.0)
                for a, much in self.answers.get(word, {}).items()
            ),
            default=0.0,
        )


def weights_of(sentences: Sequence[Iterable[str]]) -> Side:
    """What words weigh: 1 where a word comes once, less the oftener it comes."""
    count = Counter(word for sentence in sentences for word in set(sentence))
    most = math.log(2 * (len(sentences) + 1)) + 0.5
    return Side(
        weights={
            word: (math.log((len(sentences) + 1) / (times + 0.5)) + 0.5) / most
            for word, times in count.items()
        }
    )


def answered(
    matching: Matching, *, words: Iterable[str], other: Iterable[str], chinese: bool
) -> dict[str, dict[str, float]]:
    """The words of a side with those of the other that may answer them."""
    if chinese:
        return matching.answers(dict.fromkeys(words), frozenset(other))
    turned: dict[str, dict[str, float]] = defaultdict(dict)
    for zh, stems in matching.answers(dict.fromkeys(other), frozenset(words)).items():
        for stem, worth in stems.items():
            turned[stem][zh] = worth
    return turned


def by_words(held: Held) -> list[Evidence]:
    """For each clause what words and lengths say of it."""
    total = sum(len(clause.text) for clause in held.clauses)
    return [
        _of_words(held, clause) | _of_length(held, clause, total=total)
        for clause in held.clauses
    ]


def by_vectors(held: Held, asked: Sequence[int], vectors: Vectors) -> list[Evidence]:
    """Of some clauses: how near the other side they are, and the side without them."""
    texts = [clause.text for clause in held.clauses]
    rest = ["".join(texts[:k] + texts[k + 1 :]) or " " for k in asked]
    read = ["".join(texts), held.said, *(texts[k] for k in asked), *rest]
    whole, other, *more = vectors.spans(read, 1)[0]
    near = float(whole @ other)
    alone = len(texts) == 1
    return [
        {
            "near": float(clause @ other),
            "nearer without": 0.0 if alone else float(without @ other) - near,
            "whole near": near,
        }
        for clause, without in zip(more[: len(asked)], more[len(asked) :], strict=True)
    ]


def _of_words(held: Held, clause: Clause) -> Evidence:
    weight = {word: held.side.of(word) for word in clause.words}
    alone = {word: held.worth(word, shared=False) for word in weight}
    sole = {word: held.worth(word, shared=True) for word in weight}
    long = [word for word in weight if len(word) > 1]
    mine = {a for word in weight for a in held.answers.get(word, ())}
    return {
        "answered": _share(alone, weight, weight),
        "answered unshared": _share(sole, weight, weight),
        "long answered": _share(sole, weight, long),
        "lacking": sum((1 - alone[word]) * weight[word] for word in weight),
        "long lacking": sum((1 - sole[word]) * weight[word] for word in long),
        "own": sum(held.other.of(a) for a in mine if held.claims[a] == 1),
        "words": math.log1p(len(weight)),
    }


def _share(
    worth: Mapping[str, float], weight: Mapping[str, float], words: Iterable[str]
) -> float:
    """How much of some words is answered, by their weight; half, where none is."""
    whole = sum(weight[word] for word in words)
    have = sum(worth[word] * weight[word] for word in words)
    return have / whole if whole else 0.5


def _of_length(held: Held, clause: Clause, *, total: int) -> Evidence:
    """How much longer the side is than usual, and what of it is the clause."""
    whole = _too_long(total, held)
    without = _too_long(total - len(clause.text), held)
    alone = len(held.clauses) == 1
    return {
        "length better without": 0.0 if alone else _within(abs(whole) - abs(without)),
        "too long": _within(whole),
        "alone": float(alone),
    }


def _too_long(length: int, held: Held) -> float:
    return math.log(max(length, 1) / max(len(held.said), 1)) - held.ratio


def _within(value: float) -> float:
    return max(-_NO_MORE, min(_NO_MORE, value))
