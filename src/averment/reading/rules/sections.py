"""A text cut into the sentences in which rules are looked for, with their article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading.passages import paragraphs_of
from averment.record import Span

_LONGEST = 3000
"""A longer run without a full stop is cut: nothing a person reads as one sentence
(convention of this project; it keeps the work linear in the text)."""

_NEAR = 200
_BREAK = re.compile(r"[，、,]|\s+")
_ROW = re.compile(r"^[^\n]*(?:\|[^\n|]*\||\t[^\n\t]*\t)[^\n]*$", re.MULTILINE)

_NUMBER = re.compile(
    r"(?:(?P<arabic>\d{1,3})\s*[.、．)）](?!\d)"
    r"|[(（](?P<bracket>[\d一二三四五六七八九十百]{1,4}|[a-z]{1,3})[)）]"
    r"|第(?P<article>[\d一二三四五六七八九十百]{1,5})[条章节款]"
    r"|(?P<han>[一二三四五六七八九十]{1,3})、"
    r"|(?:Article|Section|Chapter|Part)\s+(?P<named>[0-9IVXLC]{1,6})\b[.:]?)\s*"
)
_EN_STOP = re.compile(
    r"[.!?][\"'”’)\]]{0,2}(?=\s+[\"'“‘(\[]?[A-Z0-9]|\s*$)|;|(?<=[a-z])\.(?=[A-Z])"
    r"|(?<=[a-z]{5})\.(?=\s+(?:the|this|it|in|if|they|we|and|but|all|each)\s)"
)
_ZH_STOP = re.compile(r"[。！？；!?;][”’」』）)]?")
_TITLE = 24  # words
_BULLET = re.compile(r"[-–—•*·]\s+")
_HEADING = re.compile(
    r"(?P<head>(?:\d{1,2}[.)]\s*)?[A-Z\"“'‘][^\n.;:!?]{2,150}?)[ \t]*\n[ \t]*\n"
    r"\s*(?=[A-Z\"“])",
    re.MULTILINE,
)
_NOTE = re.compile(r"\[\d{1,3}\]\s*(?:指|见|原|此|[A-Z“「])")
_SHORT = re.compile(
    r"(?:\b(?:No|Nos|Art|Arts|Sec|cf|vs|e\.g|i\.e|Mr|Mrs|Dr|St|pp?|et al)|\b[A-Z]"
    r"|\.[A-Z]|§\s*\d+|:\s+\d{1,2})\.$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, trimmed.

    Shape: `opens` says that its paragraph begins with it, `item` that a dash or
        bullet stands before it.
    """

    span: Span
    article: str
    opens: bool
    item: bool = False


def sentences_of(text: str, *, lang: str) -> Iterator[Sentence]:
    """The sentences of a text in order, numbers before them left out.

    Shape: a semicolon ends a sentence; `article` is the number that stands before
        the paragraph or an earlier one, empty before the first.
    """
    article = ""
    chinese = lang == "zh"
    for paragraph in _without_headings(text):
        start = paragraph.start
        bullet = _BULLET.match(text, start, paragraph.end)
        start = bullet.end() if bullet else start
        if _NOTE.match(text, start):
            continue
        number = _NUMBER.match(text, start, paragraph.end)
        if number:
            article = next(filter(None, number.groups()), article)
            start = number.end()
        opens = True
        for part in _cut(text, start, paragraph.end, chinese=chinese):
            piece = part
            if chinese and (inner := _NUMBER.match(text, piece.start, piece.end)):
                article = next(filter(None, inner.groups()), article)
                piece = Span(start=inner.end(), end=piece.end)
            if piece.start < piece.end:
                yield Sentence(
                    span=piece, article=article, opens=opens, item=bullet is not None
                )
            opens = False


def _without_headings(text: str) -> Iterator[Span]:
    """Paragraphs; a short line with a blank line after it is one of its own."""
    for paragraph in paragraphs_of(text):
        start = paragraph.start
        while (line := _HEADING.match(text, start, paragraph.end)) and _titled(line):
            yield Span(start=start, end=line.end("head"))
            start = line.end()
        yield Span(start=start, end=paragraph.end)


def _titled(line: re.Match[str]) -> bool:
    """Whether a line is set as a title: few words, most of them capitalised."""
    words = [w for w in line["head"].split() if w[:1].isalpha() or w[:1] in "\"“'‘"]
    capitals = sum(not word[:1].islower() for word in words)
    return len(words) <= _TITLE and 2 * capitals >= len(words)


def _cut(text: str, start: int, end: int, *, chinese: bool) -> Iterator[Span]:
    """The sentences of a paragraph; rows of a table are none, and part them."""
    for row in _ROW.finditer(text, start, end):
        yield from _stopped(text, start, row.start(), chinese=chinese)
        start = row.end()
    yield from _stopped(text, start, end, chinese=chinese)


def _stopped(text: str, start: int, end: int, *, chinese: bool) -> Iterator[Span]:
    stop = _ZH_STOP if chinese else _EN_STOP
    for mark in stop.finditer(text, start, end):
        if not chinese and _SHORT.search(
            text, max(start, mark.start() - 8), mark.end()
        ):
            continue
        yield from _trimmed(text, start, mark.end())
        start = mark.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without white space around; a very long one in pieces."""
    while start < end:
        part = text[start : _part_end(text, start, end)]
        left = len(part) - len(part.lstrip())
        right = len(part.rstrip())
        if left < right:
            yield Span(start=start + left, end=start + right)
        start += len(part)


def _part_end(text: str, start: int, end: int) -> int:
    """Where a piece ends; one that is cut, after a comma or white space near by."""
    if end - start <= _LONGEST:
        return end
    last = start + _LONGEST
    breaks = [m.end() for m in _BREAK.finditer(text, last - _NEAR, last)]
    return breaks[-1] if breaks else last
