"""Claims that a proposal brings along, where `averment read` makes none."""

from __future__ import annotations

from bisect import bisect_right

from averment.record import Claim, Figure, Moment, Passage, Place, Quotation, Span
from averment.relating.placed import Placed, PlacedText

_AROUND = 12


def claimed(
    span: Span, *, value: Figure | Moment, quantity: str, text: PlacedText
) -> Placed:
    """A claim of the words at a span, with a few around them to tell them apart.

    Shape: its key says where the words begin, so that it is the same each time.
    """
    content = text.text.content
    passage = _passage(span, text=text)
    label, within = ("", Span(start=0, end=len(content)))
    if passage:
        label, within = passage.label, passage.span
    claim = Claim(
        key=f"{quantity}-at-{span.start}",
        place=Place(document=text.text.document, label=label),
        quantity=quantity,
        value=value,
        quotation=Quotation(
            exact=text.text.at(span),
            before=content[max(within.start, span.start - _AROUND) : span.start],
            after=content[span.end : min(within.end, span.end + _AROUND)],
        ),
    )
    return Placed(claim=claim, span=span)


def _passage(span: Span, *, text: PlacedText) -> Passage | None:
    passages = text.text.passages
    at = bisect_right(passages, span.start, key=lambda p: p.span.start) - 1
    return passages[at] if at >= 0 and span.end <= passages[at].span.end else None
