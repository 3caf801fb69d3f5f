"""Readings proposed and decisions made, with their hands."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.bearings import MACHINE
from averment.edition.notes.heads import value_in_words
from averment.edition.view import Piece, Sentence
from averment.edition.words import moment_in_words
from averment.record import Emendation, Hand, Moment, Review


def opinion_on(emendation: Emendation, *, reviews: tuple[Review, ...]) -> Sentence:
    """A proposed reading beside the standing one, with every decision on it."""
    return (
        Piece(text=f"{value_in_words(emendation.standing)} "),
        Piece(text="the document", voice="editor"),
        Piece(text=f"; {value_in_words(emendation.proposed)} "),
        Piece(text="proposed", voice="editor"),
        Piece(text=_by(emendation.hand)),
        *_because(emendation.because),
        *(piece for review in reviews for piece in _decision(review)),
    )


def signature(hand: Hand | None) -> str:
    """A siglum and its date: "ed3, 5 October 2026"; what a machine did is said.

    Shape: what `example` signs is said once on each page, not at each name.
    """
    if hand is None:
        return ""
    siglum = "machine, not a person" if hand.siglum == MACHINE else hand.siglum
    return f"{siglum}, {_date(hand)}" if hand.date else siglum


def decided(review: Review) -> Sentence:
    """A decision, whose it is, when, and why: "accepted (ed3, 5 October 2026)"."""
    return (
        Piece(text=review.decision, voice="editor"),
        Piece(text=_by(review.hand)),
        *_because(review.because),
    )


def _decision(review: Review) -> Iterator[Piece]:
    yield Piece(text="; ")
    yield from decided(review)


def _because(reason: str) -> Iterator[Piece]:
    if reason:
        yield Piece(text=", ")
        yield Piece(text=reason, voice="editor")


def _by(hand: Hand | None) -> str:
    return f" ({signature(hand)})" if hand else ""


def _date(hand: Hand) -> str:
    when = hand.date
    return moment_in_words(Moment(edtf=str(when), first=when, last=when))
