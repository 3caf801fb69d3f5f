"""The words of a text nearest to a quotation that is not there.

For the reader only: nothing is anchored by likeness. The window compared is
bounded, so that a long text with many lost quotations stays quick to read.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

from averment.recension.anchors import Difference, Nearest
from averment.record import Passage, Place, Span, Text

LONGEST = 400
OFTEN = 40
WEIGHT = 100 * OFTEN**2
BUCKET = 8
LIKE_ENOUGH = 0.5
LIKE = 0.75


def nearest(exact: str, *, text: Text, passage: Passage | None) -> Nearest | None:
    """The nearest words, at the place named if any are near there, else anywhere.

    Shape: None where less than half of the characters agree anywhere. Of a long
        quotation only the first 400 characters are compared.
    """
    sought = exact[:LONGEST]
    whole = Span(start=0, end=len(text.content))
    here = _within(sought, text=text, region=passage.span) if passage else None
    if here and here[0] >= LIKE:
        return _nearest(sought, text=text, span=here[1])
    there = _within(sought, text=text, region=whole)
    best = max((found for found in (here, there) if found), default=None)
    return _nearest(sought, text=text, span=best[1]) if best else None


def place_of(span: Span, *, text: Text) -> Place | None:
    """The place in which a span begins; None before the first passage."""
    for passage in text.passages:
        if passage.span.start <= span.start < passage.span.end:
            return Place(document=text.document, label=passage.label)
    return None


def _within(sought: str, *, text: Text, region: Span) -> tuple[float, Span] | None:
    """How near the nearest words of a region are, and where they stand."""
    start = _likely_start(sought, text=text, region=region)
    if start is None:
        return None
    slack = BUCKET + len(sought) // 4
    low = max(region.start, start - slack)
    high = min(region.end, start + len(sought) + slack)
    matcher = SequenceMatcher(None, text.content[low:high], sought, autojunk=False)
    span = _aligned(matcher, sought=sought, window=Span(start=low, end=high))
    if span is None:
        return None
    words = text.at(span)
    likeness = SequenceMatcher(None, words, sought, autojunk=False).ratio()
    return (likeness, span) if likeness >= LIKE_ENOUGH else None


def _likely_start(sought: str, *, text: Text, region: Span) -> int | None:
    """Where the quotation would begin, by the votes of its short runs."""
    for length in (6, 3, 2, 1):
        votes = _votes(sought, length=length, text=text, region=region)
        if votes:
            best = max(votes.items(), key=lambda item: (item[1], -item[0]))
            return best[0] * BUCKET
    return None


def _votes(sought: str, *, length: int, text: Text, region: Span) -> Counter[int]:
    """Where runs of the quotation put its beginning; a rare run counts for more."""
    votes: Counter[int] = Counter()
    for index in range(len(sought) - length + 1):
        run = sought[index : index + length]
        found = _some_places(run, text=text, region=region)
        for at in found:
            votes[(at - index) // BUCKET] += WEIGHT // len(found) ** 2
    return votes


def _some_places(run: str, *, text: Text, region: Span) -> list[int]:
    """Where a run stands; at most so many places, from the beginning."""
    found: list[int] = []
    at = text.content.find(run, region.start, region.end)
    while at >= 0 and len(found) < OFTEN:
        found.append(at)
        at = text.content.find(run, at + 1, region.end)
    return found


def _aligned(
    matcher: SequenceMatcher[str], *, sought: str, window: Span
) -> Span | None:
    """The stretch of the window that answers to the whole quotation."""
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    longest = max(block.size for block in blocks)
    solid = [block for block in blocks if block.size > 1 or longest == 1]
    first, last = solid[0], solid[-1]
    start = max(window.start, window.start + first.a - first.b)
    rest = len(sought) - last.b - last.size
    end = min(window.end, window.start + last.a + last.size + rest)
    return Span(start=start, end=max(start, end))


def _nearest(sought: str, *, text: Text, span: Span) -> Nearest:
    words = text.at(span)
    matcher = SequenceMatcher(None, words, sought, autojunk=False)
    differing = tuple(
        Difference(
            standing=Span(start=span.start + a, end=span.start + b),
            quoted=Span(start=c, end=d),
        )
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )
    place = place_of(span, text=text)
    return Nearest(words=words, span=span, place=place, differing=differing)
