"""Which passages of a document lay something down, and which are passed over."""

from __future__ import annotations

from averment.record import Ledger, Passage, Rule


def uncovered(ledger: Ledger, document: str) -> tuple[Passage, ...]:
    """The passages without a statement and without a `none:` line, in their order.

    Shape: a statement is a `rule`; figures, powers and events of a life are none.
        Every passage of the transcription is asked of, what stands before the first
        mark (`head`) too. A document without a text here has no passages.
    """
    text, source = ledger.text(document), ledger.source(document)
    if text is None or source is None or text.lang != source.lang:
        return ()
    told = {one.label for one in source.silent}
    for rule in ledger.of(Rule):
        if rule.place.document == document:
            told.add(rule.place.label)
    return tuple(passage for passage in text.passages if passage.label not in told)
