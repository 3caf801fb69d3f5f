"""Quotations set out one by one: where, in what words, who says so, in what sense."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.edition.bearings import QUOTING, Bearings, full_key, short_key
from averment.edition.documents import passage_address
from averment.edition.notes import decided, head_of, opinion_on, read_in_words
from averment.edition.troubles import troubles_on
from averment.edition.view import EmendationView, Part
from averment.edition.words import (
    figure_in_words,
    language_in_words,
    modality_in_words,
    moment_in_words,
    quantity_in_words,
    sentence_case,
)
from averment.record import Claim, Finding, Known, Quoting, Side, Table

OUTSIDE = "known from outside the documents"


def parts_of(finding: Finding, *, bearings: Bearings, document: str) -> Iterator[Part]:
    """The quotations a finding rests on; a table once, however many cells."""
    quoted = _quoted(finding, bearings=bearings)
    yield from each_once(quoted, bearings=bearings, document=document)
    yield from (_side(side, bearings=bearings) for side in finding.sides)


def each_once(
    entries: Iterable[Quoting | Known], *, bearings: Bearings, document: str
) -> Iterator[Part]:
    """The quotations of entries, the second time one occurs left out."""
    seen: set[str] = set()
    for entry in entries:
        key = full_key(entry)
        if key not in seen:
            seen.add(key)
            yield part_of(entry, bearings=bearings, document=document)


def part_of(entry: Quoting | Known, *, bearings: Bearings, document: str) -> Part:
    """One quotation; its place without the document on that document's own page."""
    reviews = tuple(map(decided, bearings.reviews.get(full_key(entry), ())))
    if isinstance(entry, Known):
        return Part(
            key=entry.key,
            where=OUTSIDE,
            quotation="",
            lang="",
            value=figure_in_words(entry.value),
            said_by=entry.source,
            sense=sentence_case(quantity_in_words(entry.quantity)),
            reviews=reviews,
        )
    text = bearings.ledger.text(entry.place.document)
    own = entry.place.document == document
    return Part(
        key=short_key(entry) if own else full_key(entry),
        where=entry.place.label if own else str(entry.place),
        quotation=entry.quotation.exact,
        lang=text.lang if text else "",
        value=head_of(entry),
        to=bearings.address(full_key(entry)),
        said_by=said_by(entry, bearings=bearings),
        sense=_sense(entry),
        reviews=reviews,
    )


def said_by(entry: Quoting, *, bearings: Bearings) -> str:
    """The document that says so, by its title and date."""
    source = bearings.ledger.source(entry.place.document)
    if source is None:
        return entry.place.document
    date = f", {moment_in_words(source.date)}" if source.date else ""
    return f"{source.title}{date}"


def emendations_on(
    entries: Iterable[Quoting | Known], *, bearings: Bearings
) -> Iterator[EmendationView]:
    """Every reading the ledger proposes for the entries, with its decisions."""
    for full in dict.fromkeys(map(full_key, entries)):
        whole = bearings.resolve(full)
        troubles = troubles_on(whole, bearings=bearings)
        for emendation in bearings.emendations.get(whole, ()):
            reviews = bearings.reviews.get(emendation.key, ())
            yield EmendationView(
                key=emendation.key,
                of=full,
                to=bearings.address(whole),
                proposal=opinion_on(emendation, reviews=()),
                decisions=tuple(map(decided, reviews)),
                problems=troubles.get(emendation.key, ()),
            )


def _quoted(finding: Finding, *, bearings: Bearings) -> Iterator[Quoting | Known]:
    if isinstance(finding.subject, QUOTING):
        yield finding.subject
    for figure in finding.figures:
        if isinstance(figure, Known):
            yield figure
            continue
        yield bearings.quoting.get(bearings.resolve(full_key(figure)), figure)


def _side(side: Side, *, bearings: Bearings) -> Part:
    """The words of a text or of its rendering; their passage, where it is shown."""
    text = bearings.ledger.text(side.document)
    source = bearings.ledger.source(side.document)
    label = side.place.label if side.place else ""
    shown = text is not None and text.passage(label) is not None
    return Part(
        key=language_in_words(side.lang),
        where=label or str(side.where),
        quotation=side.exact,
        lang=side.lang,
        value=read_in_words(side.value) if side.value else "",
        to=passage_address(side.document, label, bearings=bearings) if shown else None,
        said_by=source.title if source else side.document,
    )


def _sense(entry: Quoting) -> str:
    """What is measured, in what sense, for when."""
    if isinstance(entry, Claim | Table):
        sense = modality_in_words(entry.modality, period=entry.period)
        return f"{sentence_case(quantity_in_words(entry.quantity))}, {sense}"
    return ""
