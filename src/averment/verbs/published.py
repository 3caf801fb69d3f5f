"""An edition as its readers will have it: names withheld in texts and entries."""

from __future__ import annotations

from dataclasses import replace

from averment.errors import NameWithheldLeaks
from averment.exchange.shown import hidden
from averment.recension import (
    Recension,
    Withheld,
    leaks,
    published_ledger,
    recension,
)
from averment.record import Ledger, Problem

_HASHES = "Q604"


def as_published(ledger: Ledger, withheld: Withheld) -> Recension:
    """Where every quotation stands in the texts with names withheld.

    Shape: a hash is that of the full text, and compared with it; no string to
        withhold is in a finding. Where the list itself cannot be followed (W004)
        the full texts are looked at.
    """
    whole = recension(ledger)
    published = published_texts(ledger, withheld)
    if published is ledger:
        return whole
    shown = recension(published)
    hashes = (finding for finding in whole.findings if finding.code == _HASHES)
    others = (finding for finding in shown.findings if finding.code != _HASHES)
    return Recension(anchors=shown.anchors, findings=(*hashes, *others))


def published_texts(ledger: Ledger, withheld: Withheld) -> Ledger:
    """The ledger with its texts as published; as it is where they cannot be."""
    if not withheld.strings:
        return ledger
    try:
        return published_ledger(ledger, withheld)
    except NameWithheldLeaks:
        return ledger


def without_names(ledger: Ledger, withheld: Withheld) -> Ledger:
    """The ledger with the placeholder in all words of its entries, for printing."""
    if not withheld.strings:
        return ledger
    entries = tuple(hidden(entry, withheld) for entry in ledger.entries)
    return replace(ledger, entries=entries)


def without_lines(problem: Problem, withheld: Withheld) -> Problem:
    """The problem without the ledger's line, where that line shows a name."""
    if problem.source_line and leaks(problem.source_line, withheld):
        return replace(problem, source_line="")
    return problem
