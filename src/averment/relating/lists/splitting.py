"""A list cut into its items, each at its place."""

from __future__ import annotations

import re

from averment.record import Span


def cut(words: str, separator: re.Pattern[str], *, at: int = 0) -> tuple[Span, ...]:
    """What stands between separators, without blanks at its ends.

    Shape: `at` is where the words begin in the text.

    >>> [(s.start, s.end) for s in cut("a, b", re.compile(","))]
    [(0, 1), (3, 4)]
    """
    begun, spans = 0, []
    for end, after in [
        *(match.span() for match in separator.finditer(words)),
        (len(words), len(words)),
    ]:
        inside = words[begun:end]
        start = begun + len(inside) - len(inside.lstrip())
        stop = start + len(inside.strip())
        spans.append(Span(start=at + start, end=at + stop))
        begun = after
    return tuple(spans)


def trimmed(words: str, start: int, end: int, *, at: int = 0) -> Span:
    """A stretch of words without the blanks at its end."""
    return Span(start=at + start, end=at + start + len(words[start:end].rstrip()))
