"""Conventions that findings rest on: in full once in a run, then in short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.record import Finding

_NAMES = (
    ("Bare numbers", "rounding"),
    ("A date marked", "dates marked ~ or ?"),
    ("The figures are stated for different times", "different times"),
    ("The figures are stated in different senses", "different senses"),
)
_OF_A_FIGURE = re.compile(r"(?P<name>.+?) is usually ")


class Assumptions:
    """What has been said in full so far; each run begins with nothing said."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def of(self, finding: Finding) -> Iterator[str]:
        """The finding's assumptions; those said before, by their names alone."""
        again = []
        for words in finding.assumptions:
            if words in self._said:
                again.append(_name(words))
            else:
                self._said.add(words)
                yield words
        if again:
            yield f"({', '.join(again)} as above)"


def _name(words: str) -> str:
    """What an assumption is about, in a word or two.

    >>> _name("Bare numbers are taken as rounded.")
    'rounding'
    >>> _name("about in c12 is usually between 25 and 35.")
    'about in c12'
    """
    for begin, name in _NAMES:
        if words.startswith(begin):
            return name
    found = _OF_A_FIGURE.match(words)
    return found["name"] if found else "assumptions"
