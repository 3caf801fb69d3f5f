"""Claims of the original bound to the words that render them: proposals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from averment.notation import index, parse, print_entries
from averment.notation.keys import Index, full_key
from averment.notation.kinds.rendering import rendering_key
from averment.parallel.nouns import Comparison, FigurePair
from averment.recension import Found, recension
from averment.recension.pinning import quotation_at
from averment.record import Claim, Hand, Ledger, Reading, Rendering, Span, Text
from averment.verbs.proposals import MACHINE, said


def bindings(
    ledger: Ledger, comparison: Comparison, *, day: dt.date
) -> Iterator[Rendering]:
    """A `render` entry for each claim whose figure was paired, in ledger order.

    Shape: left out are claims that have a rendering in that language already,
        pairs in sentences that are linked only doubtfully, and words that the
        notation cannot write. That the two agree is not asked.
    """
    text = comparison.alignment.rendering
    done = _rendered(ledger, lang=text.lang, by=index(ledger.entries))
    pairs = [pair for pair in comparison.figures if not pair.doubted]
    for claim, span in _claims(ledger, document=text.document):
        key = full_key(claim) or claim.key
        found = None if key in done else _counterpart(claim, span=span, pairs=pairs)
        entry = found and _rendering(key, reading=found, text=text, day=day)
        if entry and _reads_back(entry):
            yield entry


def _claims(ledger: Ledger, *, document: str) -> Iterator[tuple[Claim, Span]]:
    """The claims of a document that stand in its text, and where."""
    here = (a for a in recension(ledger).anchors if a.document == document)
    for anchor in here:
        entry, answer = anchor.entry, anchor.answer
        if isinstance(entry, Claim) and isinstance(answer, Found):
            yield entry, answer.span


def _rendered(ledger: Ledger, *, lang: str, by: Index) -> frozenset[str]:
    """The full keys of what has a rendering in a language."""
    return frozenset(
        full
        for entry in ledger.of(Rendering)
        if entry.lang == lang
        for full in by.candidates(entry.of)
    )


def _counterpart(
    claim: Claim, *, span: Span, pairs: list[FigurePair]
) -> Reading | None:
    """What renders the figure that a claim quotes; None where that is not plain."""
    within = [
        (pair.original, pair.rendering)
        for pair in pairs
        if pair.original
        and pair.rendering
        and span.start <= pair.original.core.start
        and pair.original.core.end <= span.end
    ]
    same = [each for each in within if said(each[0].value) == said(claim.value)]
    meant = same or within
    return meant[0][1] if len(meant) == 1 else None


def _rendering(key: str, *, reading: Reading, text: Text, day: dt.date) -> Rendering:
    whole = Span(start=0, end=len(text.content))
    return Rendering(
        key=rendering_key(key, lang=text.lang),
        of=key,
        lang=text.lang,
        quotation=quotation_at(reading.full, region=whole, text=text),
        hand=Hand(siglum=MACHINE, date=day),
    )


def _reads_back(entry: Rendering) -> bool:
    """Whether the notation can write the entry so that it says the same."""
    entries, problems = parse(print_entries((entry,)))
    return not problems and entries == (entry,)
