"""The sentences of a text: its heading by fields, its body by paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from averment.parallel.nouns import Role, Sentence
from averment.parallel.splitting.ends import ends_in
from averment.parallel.splitting.heads import heading
from averment.parallel.splitting.joining import joined
from averment.reading.passages import marks_of, paragraphs_of
from averment.record import Span, Text

_LINE = re.compile(r"[^\n]+")
_NO_WRAP = 160
"""A line longer than this was not broken by the width of a page (convention)."""
_GOES_ON = re.compile(r"\s*[a-z（(，。、；：！？）)」』”’…,;:%—-]")


def sentences_of(text: Text) -> tuple[Sentence, ...]:
    """The sentences of a text, in order.

    Shape: every character that is neither white space nor a mark of a passage
        stands in exactly one. A heading has a sentence for each of its fields,
        an empty one too, and for each line in which it is printed again.
    Source: convention of this project, measured on sentences divided by hand
        (tests/parallel/splitting).
    """
    content = text.content
    stretches = list(_stretches(content))
    lines = [line for one in stretches for line in _lines(content, one)]
    parts = heading(content, lines)
    body = parts[-1][0].end if parts else 0
    spans = [*parts]
    for one in stretches:
        rest = Span(start=max(one.start, body), end=one.end)
        spans += [(span, Role.BODY) for span in _divided(content, rest)]
    labels = _labels(text, [span.start for span, _ in spans])
    return tuple(
        Sentence(span=span, words=joined(text.at(span)), role=role, label=label)
        for (span, role), label in zip(spans, labels, strict=True)
    )


def _stretches(content: str) -> Iterator[Span]:
    """What stands between the marks of the passages."""
    start = 0
    for mark in marks_of(content):
        yield Span(start=start, end=mark.start)
        start = mark.end
    yield Span(start=start, end=len(content))


def _lines(content: str, within: Span) -> Iterator[Span]:
    """The lines of a stretch that are not blank, white space left out."""
    for line in _LINE.finditer(content, within.start, within.end):
        left = len(line[0]) - len(line[0].lstrip())
        if left < len(line[0]):
            end = line.start() + len(line[0].rstrip())
            yield Span(start=line.start() + left, end=end)


def _divided(content: str, within: Span) -> Iterator[Span]:
    """The sentences of a stretch of body."""
    if within.start >= within.end:
        return
    stretch = content[within.start : within.end]
    for paragraph in paragraphs_of(stretch):
        for part in _unwrapped(stretch, paragraph):
            for one in ends_in(stretch, part):
                yield Span(start=within.start + one.start, end=within.start + one.end)


def _unwrapped(content: str, paragraph: Span) -> Iterator[Span]:
    """A paragraph parted after lines too long for a page, where a sentence can begin.

    Such a line ends where its writer ended it: it may go on in the next only
    where that begins as no sentence does.
    """
    lines = list(_lines(content, paragraph))
    start = 0
    for number, line in enumerate(lines[:-1]):
        following = lines[number + 1]
        long = line.end - line.start > _NO_WRAP
        if long and not _GOES_ON.match(content, following.start):
            yield _from_to(lines[start : number + 1])
            start = number + 1
    yield _from_to(lines[start:])


def _from_to(lines: Sequence[Span]) -> Span:
    return Span(start=lines[0].start, end=lines[-1].end)


def _labels(text: Text, places: Sequence[int]) -> Iterator[str]:
    """The label of the passage at each place, empty where it stands in none."""
    starts = [passage.span.start for passage in text.passages]
    for place in places:
        number = bisect_right(starts, place)
        passage = text.passages[number - 1] if number else None
        yield passage.label if passage and place < passage.span.end else ""
