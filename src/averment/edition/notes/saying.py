"""The sentences of a note, one function for each thing it may say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from averment.edition.address import Address
from averment.edition.bearings import EXAMPLE, Bearings, full_key, signed
from averment.edition.notes.lost import lost
from averment.edition.notes.opinions import decided, opinion_on, signature
from averment.edition.notes.ruling import bodies_in_words, forces_in_words
from averment.edition.placed import Placed
from averment.edition.view import Piece, Sentence
from averment.edition.words import (
    language_in_words,
    modality_in_words,
    moment_in_words,
    quantity_in_words,
)
from averment.record import (
    Claim,
    Event,
    Level,
    Office,
    Power,
    Quoting,
    Rendering,
    Rule,
    Table,
)

_SAID_DETAILS = ("note", "matter", "name")


def sentences_on(
    entry: Quoting,
    *,
    lang: str,
    bearings: Bearings,
    placed: Placed,
    renderings: Mapping[Rendering, Placed],
) -> tuple[Sentence, ...]:
    """The sentences of a note in the order of printed editions, not yet stopped."""
    full = full_key(entry)
    return (
        *_sense(entry),
        *forces_in_words(entry),
        *bodies_in_words(entry, bearings=bearings),
        *_findings(entry, bearings=bearings),
        *_emended(full, bearings=bearings),
        *_rendered(full, bearings=bearings, renderings=renderings),
        *(decided(review) for review in bearings.reviews.get(full, ())),
        *_told(entry, lang=lang),
        *_drawn(entry),
        *_tied(full, bearings=bearings),
        *lost(entry, placed=placed, lang=lang),
        *_unadopted(entry, bearings=bearings),
    )


def _sense(entry: Quoting) -> Iterator[Sentence]:
    """What is measured, in what sense, for when; or how a rule stood."""
    match entry:
        case Claim() | Table():
            sense = modality_in_words(entry.modality, period=entry.period)
            words = f"{quantity_in_words(entry.quantity)}, {sense}"
            if isinstance(entry, Claim) and entry.list_of:
                words += f", one figure over a list of {entry.list_of}"
            yield (Piece(text=words),)
        case Office() | Power():
            yield from _over(entry)
        case Event():
            return
        case Rule():
            period = f" for {moment_in_words(entry.period)}" if entry.period else ""
            yield (Piece(text=f"{entry.status.value}{period}"),)


def _over(entry: Office | Power) -> Iterator[Sentence]:
    """In what matter one body stood over another, and when."""
    kind = "power" if isinstance(entry, Power) else "office"
    if isinstance(entry, Power) and entry.matter:
        yield (Piece(text=f"in the matter of {entry.matter}"),)
    if entry.period:
        yield (Piece(text=f"{kind}, {moment_in_words(entry.period)}"),)


def _findings(entry: Quoting, *, bearings: Bearings) -> Iterator[Sentence]:
    """Findings about the entry itself; those about relations are said there."""
    for finding in bearings.findings.get(full_key(entry), ()):
        if finding.subject == entry:
            words = "disagrees" if finding.level >= Level.DISAGREEMENT else "see"
            to = Address(page="finding", name=finding.address)
            yield (Piece(text=f"{words} "), Piece(text=finding.code, to=to))


def _emended(full: str, *, bearings: Bearings) -> Iterator[Sentence]:
    emendations = bearings.emendations.get(full, ())
    for emendation in emendations:
        yield opinion_on(emendation, reviews=bearings.reviews.get(emendation.key, ()))
    if emendations:
        yield (Piece(text="The document’s reading stands in the text."),)


def _rendered(
    full: str, *, bearings: Bearings, renderings: Mapping[Rendering, Placed]
) -> Iterator[Sentence]:
    for rendering in bearings.renderings.get(full, ()):
        if _is_found(rendering, renderings=renderings):
            if rendering.hand and not signed(rendering.hand, EXAMPLE):
                language = language_in_words(rendering.lang)
                said = f"{language} rendering, {signature(rendering.hand)}"
                yield (Piece(text=said),)
        else:
            yield _not_rendered(rendering)


def _is_found(rendering: Rendering, *, renderings: Mapping[Rendering, Placed]) -> bool:
    placed = renderings.get(rendering)
    return placed is not None and placed.span is not None


def _not_rendered(rendering: Rendering) -> Sentence:
    language = language_in_words(rendering.lang)
    return (
        Piece(text=f"These words are not in the {language} rendering: "),
        Piece(text=rendering.quotation.exact, voice="quoted", lang=rendering.lang),
    )


def _told(entry: Quoting, *, lang: str) -> Iterator[Sentence]:
    """An editor's notes, and the names and matter of an office."""
    for name, text in entry.details:
        if name not in _SAID_DETAILS:
            continue
        if name == "name":
            yield _name(text, lang=lang)
        elif name == "matter":
            yield (Piece(text="matter: "), Piece(text=text))
        else:
            yield (Piece(text=text, voice="editor"),)


def _name(text: str, *, lang: str) -> Sentence:
    tag, _, name = text.partition(" ")
    if not name:
        tag, name = lang, text
    return (Piece(text="named "), Piece(text=name, voice="quoted", lang=tag))


def _drawn(entry: Quoting) -> Iterator[Sentence]:
    """Where in the full text a claim comes from, unless its passage says the same.

    The full text itself is named once, above the text.
    """
    drawn, label = entry.drawn_from, entry.place.label
    if drawn and label != drawn.article and not label.startswith(f"{drawn.article}."):
        yield (Piece(text=f"from {drawn.article}"),)


def _tied(full: str, *, bearings: Bearings) -> Iterator[Sentence]:
    """The figures it belongs to, each with a page where all is set side by side."""
    relations = bearings.relations.get(full, ())
    keys = dict.fromkeys(
        bearings.figure(relation)
        for relation in relations
        if not bearings.proposed(relation)
    )
    if keys:
        yield (Piece(text="see "), *_figures(keys))


def _figures(keys: Iterable[str]) -> Iterator[Piece]:
    for number, key in enumerate(keys):
        if number:
            yield Piece(text=", ")
        to = Address(page="figure", name=key)
        yield Piece(text=key.removeprefix("^").replace("-", " "), to=to)


def _unadopted(entry: Quoting, *, bearings: Bearings) -> Iterator[Sentence]:
    if bearings.proposed(entry):
        yield (Piece(text="Proposed by a machine; no person has adopted it."),)
