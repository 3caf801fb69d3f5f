"""What the words say rose or fell: by what share, from when, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from averment.record import Kind, Moment, Span
from averment.relating.placed import Placed, PlacedText

_UP = {
    "zh": re.compile(r"(?:增加|增长|提高|上升|增|长|超过|超)(?:了|到了)?[约近]?$"),
    "en": re.compile(
        r"\b(?:increas\w+|ris\w+|rose|grow\w*|grew|up|higher"
        r"|an? (?:increase|rise|growth) of)\b[^.;,]{0,14}$"
    ),
}
_DOWN = {
    "zh": re.compile(r"(?:减少|下降|降低|减|降)(?:了)?[约近]?$"),
    "en": re.compile(
        r"\b(?:decreas\w+|fall\w*|fell|declin\w+|drop\w*|reduc\w+|down|lower"
        r"|a (?:decrease|decline|fall|drop) of)\b[^.;,]{0,14}$"
    ),
}
_SINCE_BEFORE = {
    "zh": re.compile(r"[比较](?:之)?$"),
    "en": re.compile(
        r"\b(?:compared (?:to|with)|over|than|from|on|since)\s(?:that of )?$"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rise:
    """A stated growth, with the days it is reckoned from and to.

    Shape: `words` are the plain characters of its clause before the rate, where
        what rose is named; `since` and `until` are EDTF, None where not said.
    """

    rate: Placed
    falls: bool
    words: str
    since: str | None
    until: str | None


def rises(text: PlacedText, span: Span) -> Iterator[Rise]:
    """The percentages within a span that words call a growth or a fall, in order."""
    if text.lang not in _UP:
        return
    start = span.start
    for placed in text.within(span):
        figure = placed.figure
        if figure is None or figure.kind is not Kind.PERCENT:
            continue
        start = max(start, text.sentence(placed).start)
        before = text.words(start, _core(placed))
        falls = bool(_DOWN[text.lang].search(before))
        if falls or _UP[text.lang].search(before):
            end = _end(text, placed, span)
            yield _rise(text, placed, start=start, end=end, falls=falls)
            start = end
        else:
            start = placed.span.end


def _core(placed: Placed) -> int:
    return placed.reading.core.start if placed.reading else placed.span.start


def _end(text: PlacedText, placed: Placed, span: Span) -> int:
    """Where the clause of a rate ends: in English a base may follow the rate."""
    if text.lang == "zh":
        return placed.span.end
    stop = re.search(r"[,;.](?=\s)|\band\b", text.words(placed.span.end, span.end))
    return placed.span.end + stop.start() if stop else span.end


def _rise(text: PlacedText, rate: Placed, *, start: int, end: int, falls: bool) -> Rise:
    since = until = None
    for placed in text.within(Span(start=start, end=end)):
        if not isinstance(placed.claim.value, Moment):
            continue
        if _SINCE_BEFORE[text.lang].search(text.words(start, placed.span.start)):
            since = placed.claim.value.edtf
        else:
            until = placed.claim.value.edtf
    words = text.words(start, rate.span.start)
    return Rise(rate=rate, falls=falls, words=words, since=since, until=until)
