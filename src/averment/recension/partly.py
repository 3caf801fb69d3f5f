"""Quotations that show a part of a withheld string, and not the whole of it."""

from __future__ import annotations

from collections.abc import Iterator

from averment.recension.anchors import Ambiguous, Anchor, Found
from averment.recension.passes import recension
from averment.recension.publishing import publish
from averment.recension.withheld import Withheld
from averment.record import Entry, Ledger, Span


def quoting_a_part(ledger: Ledger, withheld: Withheld) -> Iterator[Entry]:
    """The entries whose quotation begins or ends within a withheld string.

    Shape: each entry once, in the order of the ledger; the texts must be the
        full ones. A quotation with the whole string in it is not among them.
    """
    if not withheld.strings:
        return
    hidden = {
        (text.document, text.lang): publish(text, withheld).hidden
        for text in ledger.texts
    }
    seen: set[int] = set()
    for anchor in recension(ledger).anchors:
        spans = hidden.get((anchor.document, anchor.lang), ())
        if id(anchor.entry) not in seen and _cuts(anchor, hidden=spans):
            seen.add(id(anchor.entry))
            yield anchor.entry


def _cuts(anchor: Anchor, *, hidden: tuple[Span, ...]) -> bool:
    match anchor.answer:
        case Found(span=span):
            found: tuple[Span, ...] = (span,)
        case Ambiguous(spans=spans):
            found = spans
        case _:
            return False
    return any(_overlaps_in_part(one, other) for one in found for other in hidden)


def _overlaps_in_part(quoted: Span, name: Span) -> bool:
    overlaps = quoted.start < name.end and name.start < quoted.end
    return overlaps and not (quoted.start <= name.start and name.end <= quoted.end)
