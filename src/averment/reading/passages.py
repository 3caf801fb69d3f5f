"""The citable passages of a transcription: marked ones, or its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from averment.record import Passage, Span

HEAD = "head"
"""The label of what stands before the first mark."""

_MARK = re.compile(r"^\{([^\s{}]{1,64})\}(?: |$)", re.MULTILINE)
_LINE = re.compile(r"[^\n]+")
_ENDS = re.compile(r"[.!?:;。！？：；…][\"'”’」』)）\]】]{0,3}$")
_STARTS = re.compile(
    r"(?:[0-9]{1,3}[.．、)）]|[（(][0-9一二三四五六七八九十百]{1,4}[)）]"
    r"|第[0-9一二三四五六七八九十百]{1,5}[条章节款]|[一二三四五六七八九十]{1,3}、"
    r"|(?:Article|Section|Chapter|Part)\s[0-9IVXLC]{1,6}\b|[-*•·]\s|#{1,6}\s"
    r"|\[[0-9]{1,3}\])"
)
_A_FEW = 2


def passages_of(content: str) -> tuple[Passage, ...]:
    r"""The passages of a text, in order, none overlapping, all labels distinct.

    Shape: where lines begin with marks such as `{4r.7}`, a passage runs from
        its mark to the next, and what stands before the first is `head`; a
        mark that repeats a label is kept as text of the passage it stands in
        (`repeated_marks` lists them). Without marks, `p1`, `p2` … are the
        paragraphs. Spans leave out the white space around.
    Source: notation, format 1, "Places in a transcription". Paragraphs end at
        a blank line or a line that ends with a full stop or the like. Another
        line continues in the next — over a blank line too where most lines
        are so spaced, or where the next begins in lower case — unless the next
        begins like an article or a heading, or the line is less than half as
        long as the broken lines of its text (convention of this project).

    >>> [p.label for p in passages_of("{4r.1} In all 12.\n{4r.2} And 13.")]
    ['4r.1', '4r.2']
    """
    marks = _first_marks(content)
    if not marks:
        return tuple(
            Passage(label=f"p{number}", span=span)
            for number, span in enumerate(paragraphs_of(content), start=1)
        )
    labels = [HEAD, *(mark[1] for mark in marks)]
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(content)]
    spans = [_trimmed(content, *ends_of) for ends_of in zip(starts, ends, strict=True)]
    return tuple(
        Passage(label=label, span=span)
        for number, (label, span) in enumerate(zip(labels, spans, strict=True))
        if number or span.start < span.end
    )


def repeated_marks(content: str) -> tuple[tuple[str, Span], ...]:
    """The marks whose label was already given, each with its place in the text."""
    kept = {mark.start() for mark in _first_marks(content)}
    return tuple(
        (mark[1], Span(start=mark.start(), end=mark.end()))
        for mark in _MARK.finditer(content)
        if mark.start() not in kept
    )


def marks_of(content: str) -> tuple[Span, ...]:
    r"""Every mark at the start of a line, a repeated one too, without white space.

    >>> marks_of("{4r.1} In all 12.\n{4r.2} And 13.")[1]
    Span(start=18, end=24)
    """
    return tuple(
        Span(start=mark.start(), end=mark.end(1) + 1)
        for mark in _MARK.finditer(content)
    )


def _first_marks(content: str) -> list[re.Match[str]]:
    """The marks that open a passage: the first of each label.

    `head` may be marked too, where nothing stands before it.
    """
    first = _MARK.search(content)
    unmarked = content[: first.start()].strip() if first else ""
    seen = {HEAD} if unmarked else set[str]()
    marks = []
    for mark in _MARK.finditer(content):
        if mark[1] not in seen:
            seen.add(mark[1])
            marks.append(mark)
    return marks


def _trimmed(content: str, start: int, end: int) -> Span:
    part = content[start:end]
    left = len(part) - len(part.lstrip())
    return Span(start=start + left, end=start + max(left, len(part.rstrip())))


def paragraphs_of(content: str) -> Iterator[Span]:
    """The paragraphs of a text, marks read as text; see `passages_of`."""
    lines = [_trimmed(content, *line.span()) for line in _LINE.finditer(content)]
    lines = [line for line in lines if line.start < line.end]
    setting = _setting(content, lines)
    start = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following is None or not _continues(content, line, following, setting):
            yield Span(start=lines[start].start, end=line.end)
            start = number + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """How a text is set: whether double-spaced, and how long a broken line is."""

    spaced: bool
    width: int


def _setting(content: str, lines: Sequence[Span]) -> _Setting:
    """Read off the lines that break off without a full stop."""
    broken = [
        (one.end - one.start, content.count("\n", one.end, other.start) > 1)
        for one, other in pairwise(lines)
        if not ended(content, one)
    ]
    if not broken:
        return _Setting(spaced=False, width=0)
    lengths = sorted(length for length, _ in broken)
    blanks = sum(blank for _, blank in broken)
    return _Setting(
        spaced=len(broken) > _A_FEW and 2 * blanks > len(broken),
        width=lengths[len(lengths) * 3 // 4],
    )


def begins_anew(content: str, at: int) -> bool:
    """Whether words there begin like an article, an item, a heading or a note."""
    return _STARTS.match(content, at) is not None


def ended(content: str, line: Span) -> bool:
    """Whether words end with a full stop or the like."""
    return _ENDS.search(content, max(line.start, line.end - 4), line.end) is not None


def _continues(content: str, line: Span, following: Span, setting: _Setting) -> bool:
    """Whether the next line belongs to the paragraph of this one."""
    if begins_anew(content, following.start) or ended(content, line):
        return False
    if 2 * (line.end - line.start) < setting.width:
        return False  # a heading, a signature or a date has its line to itself
    blank = content.count("\n", line.end, following.start) > 1
    return not blank or setting.spaced or content[following.start].islower()
