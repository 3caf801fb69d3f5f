"""`review` KEY DECISION ["REASON"] @hand: what a hand decided, and when."""

from __future__ import annotations

from typing import Literal, cast

from averment.notation.details import Details
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import Words, quoted
from averment.record import Review

_Decision = Literal["accepted", "rejected", "disputed", "withdrawn"]
DECISIONS = ("accepted", "rejected", "disputed", "withdrawn")


def read(words: Words, details: Details) -> Review:
    """The decision an entry records."""
    of = words.full_key("the key of what is reviewed")
    words.column()
    decision = cast("_Decision", words.choice(DECISIONS, "a decision"))
    words.column()
    because = words.quotation("the reason") if words.peek() else ""
    words.finished()
    _, _, hand = words.marks(takes="@")
    if hand is None:
        hint = "End the line with the hand, as in @ed3.2026-10-05."
        sentence = "A review says by whose hand it is."
        words.doubt(words.misread("N005", len(words.raw), sentence, hint=hint))
    return Review(
        of=of,
        decision=decision,
        because=because,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def write(review: Review) -> Written:
    """The columns and details of a review."""
    columns = (
        "review",
        review.of,
        review.decision,
        quoted(review.because) if review.because else "",
        marks(hand=review.hand),
    )
    return Written(columns, pairs(review.details))
