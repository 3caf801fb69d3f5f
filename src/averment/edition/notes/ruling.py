"""What a note says of a rule's components and forces, and of the bodies it names."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.address import Address
from averment.edition.bearings import Bearings
from averment.edition.notes.heads import force_in_words, read_in_words
from averment.edition.view import Piece, Sentence
from averment.edition.words import language_in_words
from averment.institution.naming import name_of
from averment.record import (
    Component,
    Event,
    Office,
    Origin,
    Power,
    Quoting,
    Rule,
    bodies_named,
)

_ORIGIN = {
    Origin.CARRIED: " (from an earlier sentence)",
    Origin.INFERRED: " (inferred)",
}


def components_of(entry: Quoting, *, lang: str, bearings: Bearings) -> Iterator[Piece]:
    """The components of a rule, run in: attributes “…”; aim “…”.

    Shape: after the words stands the body that an editor says they mean, or the
        value they state.
    """
    components = entry.components if isinstance(entry, Rule) else ()
    for number, component in enumerate(components):
        inferred = component.origin is Origin.INFERRED
        name = component.name.replace("-", " ")
        yield Piece(text=f"{'; ' if number else ''}{name} ")
        yield Piece(
            text=component.words, voice="editor" if inferred else "quoted", lang=lang
        )
        yield Piece(text=_ORIGIN.get(component.origin, ""))
        yield from _meant(component, bearings=bearings)


def forces_in_words(entry: Quoting) -> Iterator[Sentence]:
    """The force of a rule in the texts of other languages, with the words for it."""
    for one in entry.forces if isinstance(entry, Rule) else ():
        yield (
            Piece(text=f"in the {language_in_words(one.lang)}: "),
            Piece(text=f"{force_in_words(one.force)}, "),
            Piece(text=one.words, voice="quoted", lang=one.lang),
        )


def bodies_in_words(entry: Quoting, *, bearings: Bearings) -> Iterator[Sentence]:
    """The bodies that an office, a power or an event names, with their pages."""
    if isinstance(entry, Event) and entry.by is not None:
        yield Piece(text="by "), _body(entry.by, bearings=bearings)
    if not isinstance(entry, Office | Power):
        return
    keys = (
        tuple(key for key in (entry.body, entry.other) if key)
        if isinstance(entry, Office)
        else bodies_named(entry)
    )
    pieces = [Piece(text="bodies: ")]
    for number, key in enumerate(keys):
        if number:
            pieces.append(Piece(text=", "))
        pieces.append(_body(key, bearings=bearings))
    if keys:
        yield tuple(pieces)


def _meant(component: Component, *, bearings: Bearings) -> Iterator[Piece]:
    if component.body is not None:
        yield Piece(text=", that is ")
        yield _body(component.body, bearings=bearings)
    elif component.value is not None:
        yield Piece(text=f", that is {read_in_words(component.value)}")


def _body(key: str, *, bearings: Bearings) -> Piece:
    """A body by its name; without a rule in the ledger there are no pages of bodies."""
    named = name_of(key, ledger=bearings.ledger)
    if key == named:
        named = key.replace("-", " ")
    described = any(bearings.ledger.of(Rule))
    to = Address(page="institution", name=f"bodies/{key}") if described else None
    return Piece(text=named, to=to)
