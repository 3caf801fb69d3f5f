"""The links an editor has given, as stretches of the two texts."""

from __future__ import annotations

from averment.recension import Found, recension
from averment.record import Correspondence, Ledger, Span

MACHINE = "machine"

Given = tuple[Span | None, Span | None]


def given_links(ledger: Ledger, *, document: str, lang: str) -> tuple[Given, ...]:
    """What the `align` entries of a ledger say of a document and one rendering.

    Shape: None where a side has nothing for the other. An entry that a machine
        signed binds nothing, nor does one whose words do not stand once at their
        place; recension says so of them.
    """
    entries = {
        id(entry): entry
        for entry in ledger.of(Correspondence)
        if entry.place.document == document
        and entry.lang == lang
        and (entry.hand is None or entry.hand.siglum != MACHINE)
    }
    if not entries:
        return ()
    spans: dict[tuple[int, bool], Span] = {}
    for anchor in recension(ledger).anchors:
        if id(anchor.entry) in entries and isinstance(anchor.answer, Found):
            ours = anchor.key.endswith(".original")
            spans[id(anchor.entry), ours] = anchor.answer.span
    return tuple(
        (spans.get((key, True)), spans.get((key, False)))
        for key, entry in entries.items()
        if (entry.original is None or (key, True) in spans)
        and (entry.rendering is None or (key, False) in spans)
    )
