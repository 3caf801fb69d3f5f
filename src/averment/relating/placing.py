"""The claims of a ledger put at their places, with what is read there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from averment.reading import read
from averment.reading.dates import dateline
from averment.recension import Found, recension
from averment.record import (
    Bounds,
    Claim,
    Figure,
    Ledger,
    Moment,
    Reading,
    Source,
    Span,
    Text,
)
from averment.relating.placed import Placed, PlacedText

Standing = tuple[Claim, Span]


def placed_texts(ledger: Ledger) -> tuple[PlacedText, ...]:
    """Each document's text with the claims that are found in it.

    Shape: in the order of the sources; claims whose quotation is lost or stands
        twice are left out, and so are the renderings, which claims do not quote.
    """
    found: dict[str, list[Standing]] = {}
    for anchor in recension(ledger).anchors:
        if isinstance(anchor.entry, Claim) and isinstance(anchor.answer, Found):
            standing = (anchor.entry, anchor.answer.span)
            found.setdefault(anchor.document, []).append(standing)
    return tuple(
        placed_text(text, claims=found.get(source.key, ()), date=source.date)
        for source in ledger.of(Source)
        if (text := ledger.text(source.key, source.lang))
    )


def placed_text(
    text: Text, *, claims: Iterable[Standing], date: Moment | None
) -> PlacedText:
    """A text with claims at their spans, in order, each beside its reading.

    Shape: a quotation that is longer than the figure is narrowed to it; of
        several claims at one place that say the same, the first is kept.
    """
    date = date or dateline(text.content, lang=text.lang)
    readings = read(text.content, lang=text.lang, reference=date)
    found: dict[tuple[Span, Bounds | str], Placed] = {}
    for claim, span in claims:
        reading = _reading(claim, span=span, readings=readings)
        here = reading.full if reading else span
        found.setdefault(
            (here, said(claim.value)), Placed(claim=claim, span=here, reading=reading)
        )
    return PlacedText(
        text=text,
        placed=tuple(sorted(found.values(), key=lambda one: one.span)),
        readings=readings,
        date=date,
    )


def _reading(
    claim: Claim, *, span: Span, readings: Sequence[Reading]
) -> Reading | None:
    """What is read within a quotation, or around it, that says what the claim says."""
    at = bisect_left(readings, span.start, key=lambda one: one.full.end)
    while at < len(readings) and readings[at].full.start < span.end:
        value = readings[at].value
        if value is not None and said(value) == said(claim.value):
            return readings[at]
        at += 1
    return None


def said(value: Figure | Moment) -> Bounds | str:
    """What a value comes to, however it is written: its bounds, or its EDTF."""
    return value.bounds if isinstance(value, Figure) else value.edtf
