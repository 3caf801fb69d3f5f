"""The indented lines below an entry: `name: text`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from averment.errors import did_you_mean
from averment.notation.words import (
    LANG,
    STRAIGHT,
    Misread,
    closed,
    problem,
    quoted,
    shortened,
    unquoted,
)
from averment.record import Line, Problem
from averment.record.entries import Details as Pairs

_DETAIL = re.compile(r"\s+([\w-]+)\s*:(.*)", re.DOTALL)
_SHORTEST_HASH, _HASH = 12, 64


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail as typed, and where."""

    name: str
    text: str
    line: str
    where: Line


def split(line: str) -> tuple[str, str] | None:
    """Name and text of a detail's line, or None where it is not one."""
    found = _DETAIL.fullmatch(line)
    return (found[1], found[2].strip()) if found else None


class Details:
    """The details of one entry, to be taken by name; what is left is told."""

    __slots__ = ("doubts", "items")

    def __init__(self, items: list[Detail], *, doubts: list[Problem]) -> None:
        self.items, self.doubts = items, doubts

    def doubt(self, item: Detail, code: str, sentence: str, *, hint: str = "") -> None:
        """Keep a problem of one detail."""
        column = len(item.line) - len(item.line.lstrip()) + 1
        misread = Misread(code, column, sentence, hint=hint)
        self.doubts.append(problem(misread, where=item.where, line=item.line))

    def each(self, *names: str) -> Iterator[Detail]:
        """The details of these names, taken in their order."""
        taken = [item for item in self.items if item.name in names]
        if taken:
            self.items = [item for item in self.items if item.name not in names]
        return iter(taken)

    def one(self, name: str) -> Detail | None:
        """The detail of that name; a second one is a problem."""
        first = None
        for item in self.each(name):
            if first is None:
                first = item
            else:
                sentence = f"{name} is given a second time."
                self.doubt(item, "N019", sentence, hint="Keep one of the two.")
        return first

    def plain(self, item: Detail, *, text: str | None = None) -> str:
        """A detail's text; one that is wholly in straight quotes is unescaped."""
        given = item.text if text is None else text
        if not STRAIGHT.fullmatch(given):
            return given
        said = unquoted(given)
        if said is None:
            hint = 'Known are \\", \\\\ and \\n. A backslash itself is written \\\\.'
            self.doubt(
                item, "N018", "An escape in this detail is not known.", hint=hint
            )
            return given
        return said

    def quotation(self, item: Detail) -> str:
        """A detail that quotes the text: in quotation marks, or bare."""
        if closed(item.text) and item.text[0] != '"':
            return item.text[1:-1]
        return self.plain(item)

    def tagged(self, item: Detail) -> tuple[str, str] | None:
        """Language and text of a detail such as `rendering: en FILE`."""
        lang, _, text = item.text.partition(" ")
        if not LANG.fullmatch(lang) or not text.strip():
            hint = f"As in {item.name}: en …"
            sentence = f"{item.name} wants a language and then its text."
            self.doubt(item, "N013", sentence, hint=hint)
            return None
        return lang, self.plain(item, text=text.strip())

    def digest(self, item: Detail, text: str, *, whole: bool) -> str | None:
        """A SHA-256, or the beginning of one."""
        enough = len(text) == _HASH if whole else _SHORTEST_HASH <= len(text) <= _HASH
        if enough and all(c in "0123456789abcdefABCDEF" for c in text):
            return text
        length = "64" if whole else "12 to 64"
        sentence = f"{shortened(text)} is not a SHA-256."
        self.doubt(item, "N013", sentence, hint=f"It has {length} digits 0-9 and a-f.")
        return None

    def rest(self, known: Collection[str] | None = None) -> Pairs:
        """What is left, if its names are known; None knows every name."""
        if not self.items:
            return ()
        kept = []
        for item in self.items:
            if known is None or item.name in known:
                kept.append((item.name, self.plain(item)))
            else:
                hint = did_you_mean(item.name, known)
                hint = hint or f"Known here: {', '.join(sorted(known))}."
                sentence = f"The detail {item.name} is not known here."
                self.doubt(item, "N012", sentence, hint=hint)
        self.items = []
        return tuple(kept)


def text_words(text: str) -> str:
    """A detail's text as a ledger writes it: bare where that is read back the same."""
    bare = text == text.strip() and "\n" not in text and not STRAIGHT.fullmatch(text)
    return text if bare else quoted(text)
