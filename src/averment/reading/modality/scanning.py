"""One scan of a text for all cues, instead of one for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from averment.reading.modality.cues import CHINESE, ENGLISH, Cue

Cues = Mapping[str, Mapping[int, tuple[re.Pattern[str], Cue]]]
"""By first letter and row of the table."""

_TABLES = {"zh": CHINESE, "en": ENGLISH}
_LOOKING_AROUND = ("(?<", "(?!", "(?=")


@lru_cache(maxsize=4)
def scanner(lang: str) -> tuple[re.Pattern[str], Cues]:
    """A pattern for the places where some cue begins; the cues by first letter.

    Shape: the pattern matches all those places and no characters. It looks at
        the first letter of a word before it tries the cues that begin with it.
    """
    edge, flags = (r"\b", re.IGNORECASE) if lang == "en" else ("", re.NOFLAG)
    words: dict[str, dict[str, None]] = {}
    cues: dict[str, dict[int, tuple[re.Pattern[str], Cue]]] = {}
    for row, cue in enumerate(_TABLES[lang]):
        pattern = re.compile(f"{edge}(?:{cue.words}){edge}", flags)
        for each in _alternatives(cue.words):
            for letter in _first_letters(each):
                words.setdefault(letter, {})[each] = None
                cues.setdefault(letter, {})[row] = pattern, cue
    tried = "|".join(
        f"(?={letter})(?=(?:{'|'.join(some)}){edge})" for letter, some in words.items()
    )
    return re.compile(f"(?=[{''.join(words)}]){edge}(?:{tried})", flags), cues


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, not those within its groups."""
    depth = start = 0
    for at, char in enumerate(pattern):
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _first_letters(words: str) -> set[str]:
    """The letters an alternative may begin with, past what it may leave out."""
    letters: set[str] = set()
    at = 0
    while at < len(words):
        end = _end_of_one(words, at)
        one, at = words[at:end], end
        if one.startswith(_LOOKING_AROUND):
            continue
        letters |= _letters_of(one)
        if words[end : end + 1] != "?":
            break
        at = end + 1
    return letters


def _end_of_one(pattern: str, at: int) -> int:
    """Where the letter, class or group ends that begins here."""
    if pattern[at] == "[":
        return pattern.index("]", at) + 1
    depth = 0
    for end in range(at, len(pattern)):
        depth += (pattern[end] == "(") - (pattern[end] == ")")
        if not depth:
            return end + 1
    return len(pattern)


def _letters_of(one: str) -> set[str]:
    """The letters one letter, class or group may begin with."""
    if one.startswith("["):
        return set(one[1:-1])
    if one.startswith("("):
        inside = one[1:-1].removeprefix("?:")
        return set().union(*map(_first_letters, _alternatives(inside)))
    if not one.isalpha():
        raise ValueError(f"a cue begins with letters, not with {one}")
    return {one}
