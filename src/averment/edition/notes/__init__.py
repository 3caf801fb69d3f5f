"""The apparatus: what a margin says of one claim, office, rule or table.

Comes in: an entry with its bearings: relations, readings, reviews, its place.
Goes out: a `Note`: a head, then sentences in the order of printed editions.
Does not know: the page around it, columns, HTML, languages other than English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from averment.edition.bearings import Bearings, full_key, short_key
from averment.edition.notes.heads import head_of, read_in_words, value_in_words
from averment.edition.notes.opinions import decided, opinion_on, signature
from averment.edition.notes.ruling import components_of
from averment.edition.notes.saying import sentences_on
from averment.edition.placed import Placed
from averment.edition.related import related
from averment.edition.view import KindOfNote, Note, Piece, Sentence
from averment.edition.words import sentence_case
from averment.record import (
    Claim,
    Event,
    Office,
    Power,
    Quoting,
    Rendering,
    Rule,
    Table,
)

__all__ = [
    "STOPS",
    "decided",
    "head_of",
    "note_on",
    "opinion_on",
    "read_in_words",
    "signature",
    "value_in_words",
]

STOPS = (".", "。", "!", "?", "？", "！")


def note_on(
    entry: Quoting,
    *,
    lang: str,
    bearings: Bearings,
    placed: Placed,
    renderings: Mapping[Rendering, Placed],
) -> Note:
    """What the apparatus says of an entry, in the order of printed editions.

    Shape: the head is the value and its relations; then sense and period;
        readings proposed; renderings a person signed; reviews; where the figure
        was drawn from; what could not be found.
    """
    sentences = sentences_on(
        entry, lang=lang, bearings=bearings, placed=placed, renderings=renderings
    )
    return Note(
        key=short_key(entry),
        anchor=short_key(entry),
        kind=_kind(entry),
        state=bearings.state(full_key(entry)),
        head=_head(entry, bearings=bearings),
        sentences=tuple(_finished(sentence) for sentence in sentences),
        components=tuple(components_of(entry, lang=lang, bearings=bearings)),
        found=placed.span is not None,
    )


def _head(entry: Quoting, *, bearings: Bearings) -> Sentence:
    """The value, then what it is to other claims, parted by middle dots."""
    relations = related(entry, bearings=bearings)
    said = (piece for words in relations for piece in (Piece(text=" · "), *words))
    return _finished((Piece(text=head_of(entry)), *said), begun=True)


def _finished(sentence: Sentence, *, begun: bool = False) -> Sentence:
    """The sentence with a capital at its beginning and a stop at its end."""
    first, last = sentence[0], sentence[-1]
    if first.voice != "quoted" and not begun:
        sentence = (replace(first, text=sentence_case(first.text)), *sentence[1:])
    stopped = last.voice == "plain" and last.text.rstrip().endswith(STOPS)
    return sentence if stopped else (*sentence, Piece(text="."))


def _kind(entry: Quoting) -> KindOfNote:
    match entry:
        case Claim():
            return "claim"
        case Office():
            return "office"
        case Rule():
            return "rule"
        case Power():
            return "power"
        case Event():
            return "event"
        case Table():
            return "table"
        case _:
            assert_never(entry)
