"""What belongs to a document: its entries and the findings listed under it."""

from __future__ import annotations

from collections.abc import Iterable

from averment.edition.address import Address
from averment.edition.bearings import (
    EXAMPLE,
    QUOTING,
    Bearings,
    short_key,
    signed,
)
from averment.record import Claim, Finding, Place, Quoting, Source


def findings_of(source: Source, *, bearings: Bearings) -> tuple[Finding, ...]:
    """The findings that rest on a document, in the order they were made."""
    return tuple(
        finding
        for finding in bearings.examination.findings
        if document_of(finding, bearings=bearings) == source.key
    )


def document_of(finding: Finding, *, bearings: Bearings) -> str:
    """The document a finding is listed under: its subject's, or its first figure's."""
    place = place_of(finding, bearings=bearings)
    subject = finding.subject
    if place is None and isinstance(subject, Source):
        return subject.key
    return place.document if place else ""


def place_of(finding: Finding, *, bearings: Bearings) -> Place | None:
    """The place a finding is listed at."""
    subject = finding.subject
    if isinstance(subject, QUOTING):
        return subject.place
    for figure in finding.figures:
        if isinstance(figure, Claim):
            return figure.place
    if finding.sides:
        return finding.sides[0].place
    of = bearings.quoting.get(bearings.resolve(getattr(subject, "of", "")))
    return of.place if of else None


def passage_address(document: str, label: str, *, bearings: Bearings) -> Address:
    """Where a passage stands on its document's page."""
    entries = bearings.quoting.values()
    keys = (short_key(e) for e in entries if e.place.document == document)
    anchor = passage_anchor(label, keys=keys)
    return Address(page="document", document=document, anchor=anchor)


def passage_anchor(label: str, *, keys: Iterable[str]) -> str:
    """The permanent id of a passage on its page: its label.

    A claim may have the key `p1` in a text whose paragraphs are p1, p2 …; the
    claim's id is the one people type, so the passage's gives way.
    """
    return f"at-{label}" if label in set(keys) else label


def is_example(source: Source, *, bearings: Bearings) -> bool:
    """Whether anything of a document is signed by the project's example."""
    entries = quoting_of(source, bearings=bearings)
    return any(signed(entry.hand, EXAMPLE) for entry in (source, *entries))


def quoting_of(source: Source, *, bearings: Bearings) -> tuple[Quoting, ...]:
    """The entries that quote a document, in ledger order."""
    every = bearings.quoting.values()
    return tuple(entry for entry in every if entry.place.document == source.key)
