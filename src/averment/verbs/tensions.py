"""What a tension of an institution is between, and what was decided on it."""

from __future__ import annotations

from collections.abc import Iterator

from averment.record import Body, Entry, Finding, Quoting, Review, Term
from averment.verbs.opinions import by


def rows_of(finding: Finding) -> Iterator[str]:
    """What does not go together, a line for each: key, place and words."""
    quoting = [entry for entry in finding.entries if isinstance(entry, Quoting)]
    one_document = len({entry.place.document for entry in quoting}) == 1
    for entry in finding.entries:
        yield "  ".join((getattr(entry, "key", ""), *_words(entry, one=one_document)))


def _words(entry: Entry, *, one: bool) -> Iterator[str]:
    """Where an entry quotes, and what; of a body or term what it is called."""
    if isinstance(entry, Quoting):
        yield entry.place.label if one else str(entry.place)
        yield f"“{' '.join(entry.quotation.exact.split())}”"
    elif isinstance(entry, Body):
        yield entry.label
        yield entry.period.edtf if entry.period else "of no stated time"
    elif isinstance(entry, Term):
        yield entry.words


def decisions_on(finding: Finding) -> Iterator[str]:
    """What each hand decided on a tension, in a sentence each."""
    for review in finding.reviews:
        because = f", “{review.because}”" if review.because else ""
        yield f"An editor decided: {review.decision}{because}{by(review.hand)}."


def offer_on(finding: Finding) -> Iterator[str]:
    """The line that would keep a decision on a tension, where there is none yet."""
    if finding.entries and not finding.reviews:
        yield f'To keep a decision: review {finding.address} rejected "why" @ed1'


def entry_as_json(entry: Entry) -> dict[str, object]:
    """An entry of a tension as plain values; place and quotation where it has them."""
    return {
        "kind": type(entry).__name__.lower(),
        "key": getattr(entry, "key", ""),
        "file": entry.where.file,
        "line": entry.where.number,
        "place": str(entry.place) if isinstance(entry, Quoting) else "",
        "quotation": entry.quotation.exact if isinstance(entry, Quoting) else "",
    }


def review_as_json(review: Review) -> dict[str, object]:
    """A decision as plain values."""
    hand = review.hand
    return {
        "decision": review.decision,
        "because": review.because,
        "by": hand.siglum if hand else "",
        "date": hand.date.isoformat() if hand and hand.date else "",
    }
