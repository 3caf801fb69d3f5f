"""A stretch of a text as a quotation that stands at one place only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from averment.recension.passes import occurrences
from averment.record import Passage, Quotation, Span, Text

_WIDTHS = (4, 8, 16, 32, 64, 128)


def passage_at(span: Span, *, text: Text, starts: Sequence[int]) -> Passage | None:
    """The passage that holds the whole span; `starts` are those of all passages."""
    at = bisect_right(starts, span.start) - 1
    if at < 0 or span.end > text.passages[at].span.end:
        return None
    return text.passages[at]


def quotation_at(span: Span, *, region: Span, text: Text) -> Quotation:
    """The characters of a span, with as few around them as tell them apart."""
    quotation = Quotation(exact=text.at(span))
    for width in _WIDTHS:
        if len(occurrences(quotation, text=text, region=region)) == 1:
            break
        before = text.content[max(region.start, span.start - width) : span.start]
        after = text.content[span.end : min(region.end, span.end + width)]
        quotation = Quotation(exact=quotation.exact, before=before, after=after)
    return quotation
