"""Where a withheld string stands in a text, also where a line end breaks it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from averment.record import Span

WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
HYPHENS = "-\u2010\u00ad"
_SPACES = re.compile(r"\s+")
_BESIDE_WIDE = re.compile(f"(?<=[{WIDE}]) | (?=[{WIDE}])")
_IS_WIDE = re.compile(f"[{WIDE}]")
# A line of a transcription may begin with the mark of its passage: {4r.8}.
_MARK = r"(?:^\{[^\s{}]{1,64}\}(?:\s+|$))?"
_BREAK = re.compile(rf"\s+{_MARK}", re.MULTILINE)


def one_spaced(text: str) -> str:
    r"""A text with one space for each run of white space, none by wide characters.

    >>> one_spaced("甲 县\n共  612 persons")
    '甲县共612 persons'
    """
    return _BESIDE_WIDE.sub("", _SPACES.sub(" ", text))


def occurrences(
    strings: Iterable[str], *, content: str, starts: Sequence[int] = ()
) -> Iterator[Span]:
    """Where strings stand in a content, as they are or broken over a line end.

    Shape: a string may be broken by white space between its words and beside
        wide characters, and after a hyphen within a word; the mark of a passage
        may follow. `starts` are the offsets of passages: a broken string is cut
        where a passage begins, so that each part stays in its own.
    """
    for string in strings:
        yield from _as_they_are(string, content=content)
        yield from _broken(string, content=content, starts=starts)


def occurs(string: str, *, content: str) -> bool:
    """Whether a string stands in a content, broken or not."""
    return any(True for _ in occurrences((string,), content=content))


def _as_they_are(string: str, *, content: str) -> Iterator[Span]:
    at = content.find(string)
    while at >= 0:
        yield Span(start=at, end=at + len(string))
        at = content.find(string, at + 1)


def _broken(string: str, *, content: str, starts: Sequence[int]) -> Iterator[Span]:
    pattern = _pattern(string)
    found = pattern.search(content) if pattern else None
    while pattern and found:
        if found[0] != string:
            yield from _cut(found, starts=starts)
        found = pattern.search(content, found.start() + 1)


@lru_cache(maxsize=1 << 12)
def _pattern(string: str) -> re.Pattern[str] | None:
    """What a string looks like where it may be broken; None for white space."""
    spaced = one_spaced(string)
    if not spaced.strip():
        return None
    pieces = [_piece(one) + _gap(one, other) for one, other in pairwise(spaced)]
    return re.compile("".join((*pieces, _piece(spaced[-1]))), re.MULTILINE)


def _piece(character: str) -> str:
    return _BREAK.pattern if character == " " else re.escape(character)


def _gap(one: str, other: str) -> str:
    """What may stand between two characters of a string that is broken there."""
    if " " in (one, other):
        return ""
    if one in HYPHENS or _IS_WIDE.match(one) or _IS_WIDE.match(other):
        return f"(?:{_BREAK.pattern})?"
    if one.isalpha() and other.isalpha():
        return f"(?:[{HYPHENS}]{_BREAK.pattern})?"
    return ""


def _cut(found: re.Match[str], *, starts: Sequence[int]) -> Iterator[Span]:
    """The stretch, without the breaks at which a passage begins."""
    begin = found.start()
    gaps = (
        (begin + gap.start(), begin + gap.end()) for gap in _BREAK.finditer(found[0])
    )
    ends = [begin]
    for start, end in gaps:
        if bisect_right(starts, start) < bisect_right(starts, end):
            ends += (start, end)
    ends.append(found.end())
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        if start < end:
            yield Span(start=start, end=end)
