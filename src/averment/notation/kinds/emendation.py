"""`emend` KEY CLAIM STANDING `->` PROPOSED "REASON": another reading."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.values import bare_value, bare_value_words
from averment.notation.words import Words, quoted
from averment.record import Emendation


def read(words: Words, details: Details) -> Emendation:
    """The reading an entry proposes; the text stands."""
    key = words.key()
    words.column()
    of = words.full_key("the key of the claim")
    words.column()
    standing = bare_value(words)
    if words.take("->", hint="As in 618 -> 628.") != "->":
        hint = "As in 618 -> 628, with spaces around the arrow."
        raise words.misread("N005", words.at - 1, "Here -> is expected.", hint=hint)
    proposed = bare_value(words)
    words.column()
    because = words.quotation("the reason")
    words.finished()
    _, _, hand = words.marks(takes="@")
    return Emendation(
        key=key,
        of=of,
        standing=standing,
        proposed=proposed,
        because=because,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def write(emendation: Emendation) -> Written:
    """The columns and details of an emendation."""
    standing = bare_value_words(emendation.standing)
    columns = (
        "emend",
        emendation.key,
        emendation.of,
        f"{standing} -> {bare_value_words(emendation.proposed)}",
        quoted(emendation.because),
        marks(hand=emendation.hand),
    )
    return Written(columns, pairs(emendation.details))
