"""An edition as its readers will have it: names withheld in texts and quotations."""

from __future__ import annotations

from dataclasses import replace

from averment.errors import NameWithheldLeaks
from averment.recension import (
    Recension,
    Withheld,
    leaks,
    published_ledger,
    recension,
    without_withheld,
)
from averment.record import (
    Correspondence,
    Entry,
    Ledger,
    Problem,
    Quotation,
    Quoting,
    Rendering,
)

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
    """The ledger with the placeholder in its quotations, for printing."""
    if not withheld.strings:
        return ledger
    entries = tuple(_hidden(entry, withheld=withheld) for entry in ledger.entries)
    return replace(ledger, entries=entries)


def without_lines(problem: Problem, withheld: Withheld) -> Problem:
    """The problem without the ledger's line, where that line shows a name."""
    if problem.source_line and leaks(problem.source_line, withheld):
        return replace(problem, source_line="")
    return problem


def _shown(words: str | None, *, withheld: Withheld) -> str | None:
    return words and without_withheld(words, withheld)


def _hidden(entry: Entry, *, withheld: Withheld) -> Entry:
    if isinstance(entry, Correspondence):
        return replace(
            entry,
            original=_shown(entry.original, withheld=withheld),
            rendering=_shown(entry.rendering, withheld=withheld),
        )
    if not isinstance(entry, Quoting | Rendering):
        return entry
    words = entry.quotation
    quotation = Quotation(
        exact=without_withheld(words.exact, withheld),
        before=without_withheld(words.before, withheld),
        after=without_withheld(words.after, withheld),
    )
    return entry if quotation == words else replace(entry, quotation=quotation)
