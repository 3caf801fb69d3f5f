"""The words, numbers and signs of a stretch of English, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.reading.rules.en.verbs import is_base
from averment.reading.rules.en.words import ADVERBS

_TOKEN = re.compile(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*[’']?|\d[\d,.]*%?|[^\sA-Za-z\d]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word, number or sign with its place; `low` is the word in lower case."""

    start: int
    end: int
    low: str


def tokens_of(plain: str, start: int, end: int) -> list[Token]:
    """The words, numbers and signs between two places."""
    return [
        Token(start=m.start(), end=m.end(), low=m[0].lower())
        for m in _TOKEN.finditer(plain, start, end)
    ]


def adverb(word: str) -> bool:
    """Whether a word only says how, when or how far."""
    return word in ADVERBS or (
        word.endswith("ly")
        and not is_base(word)
        and word not in ("family", "supply", "only-family", "assembly", "monopoly")
    )


def skip_adverbs(tokens: list[Token], at: int) -> int:
    """The place after adverbs, commas, "to" and "not"."""
    while at < len(tokens) and (
        adverb(tokens[at].low)
        or tokens[at].low in ("to", ",", "not")
        or _joins_adverbs(tokens, at)
    ):
        at += 1
    return at


def _joins_adverbs(tokens: list[Token], at: int) -> bool:
    return (
        tokens[at].low in ("and", "but")
        and 0 < at < len(tokens) - 1
        and adverb(tokens[at - 1].low)
        and adverb(tokens[at + 1].low)
    )
