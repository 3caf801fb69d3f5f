"""Words after an object that say when, how or with whom, and are no more of it."""

from __future__ import annotations

from collections.abc import Sequence

from averment.reading.rules.en.tokens import Token
from averment.reading.rules.en.words import PRONOUNS
from averment.reading.rules.listed import listed

_TALKING = listed("discuss negotiate agree arrange settle")
"""Verbs whose "with" leads to whoever takes part, not to the matter."""
_LENGTHS = listed("a an long short about at least most some several few one two three")
_SPANS_OF_TIME = listed(
    """
    time while period year years month months week weeks day days winter spring summer
    autumn quarter
    """
)


def says_more(tokens: Sequence[Token], at: int, *, first: int, verb: str) -> bool:
    """Whether words from a place on say when, how or with whom it is done."""
    return _says_when(tokens, at) or _says_how(tokens, at, first=first, verb=verb)


def _says_when(tokens: Sequence[Token], at: int) -> bool:
    """As in "finish the list this winter", "serve the town for a long time"."""
    word, following = tokens[at].low, word_at(tokens, at + 1)
    if word == "for":
        ahead = at + 1
        while (
            word_at(tokens, ahead) in _LENGTHS or word_at(tokens, ahead)[:1].isdigit()
        ):
            ahead += 1
        return ahead > at + 1 and word_at(tokens, ahead) in _SPANS_OF_TIME
    return word in ("this", "next", "every", "each") and following in _SPANS_OF_TIME


def _says_how(tokens: Sequence[Token], at: int, *, first: int, verb: str) -> bool:
    """As in "exceed it too much", "send them in batches", "discuss it with others"."""
    word, following = tokens[at].low, word_at(tokens, at + 1)
    if word == "with":
        return verb in _TALKING
    if word == "in":
        return following in ("batches", "stages", "turn", "groups", "full", "writing")
    before = tokens[at - 1].low if at > first else ""
    return word == "too" and before in PRONOUNS


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The word at a place; nothing past the end."""
    return tokens[at].low if at < len(tokens) else ""
