"""A sentence cut into clauses, the stretches in which something is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.record import Span

_ENDS = {
    True: re.compile(
        r"[，；：。！？][”’」』）)]*|[,;:](?![0-9])|——|(?=[（(])|(?<=[）)])"
    ),
    False: re.compile(
        r"[,;:.!?][\"”’)]*(?=\s)|\s[–—-]+\s|—|(?=\()|(?<=\))|(?=\s(?:which|who|while)\s)"
    ),
}
_HAN = re.compile(r"[㐀-鿿]")
_WORD = re.compile(r"[A-Za-z]+|\d[\d.,]*")
_LEAST = {True: 4, False: 3}
"""Characters, or words, of a clause: a shorter one goes with the next
(convention of this project)."""


def clauses_of(text: str, within: Span, *, chinese: bool) -> tuple[Span, ...]:
    """The clauses of a sentence, in order, with their stops; together all of it."""
    out: list[Span] = []
    start = within.start
    for end in [*_cuts(text, within, chinese=chinese), within.end]:
        if (
            end == within.end
            or _size(text[start:end], chinese=chinese) >= _LEAST[chinese]
        ):
            out.append(Span(start=start, end=end))
            start = end
    if len(out) > 1 and _size(text[out[-1].start :], chinese=chinese) < _LEAST[chinese]:
        last = out.pop()
        out[-1] = Span(start=out[-1].start, end=last.end)
    return tuple(out)


def _cuts(text: str, within: Span, *, chinese: bool) -> Iterator[int]:
    for end in _ENDS[chinese].finditer(text, within.start, within.end):
        if within.start < end.end() < within.end:
            yield end.end()


def _size(part: str, *, chinese: bool) -> int:
    return len((_HAN if chinese else _WORD).findall(part))
