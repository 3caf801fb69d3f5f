"""`known` KEY QUANTITY VALUE "SOURCE": a figure from outside the documents."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.kinds.claim import quantity_word
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.values import figure, figure_words
from averment.notation.words import Words, quoted
from averment.record import Known


def read(words: Words, details: Details) -> Known:
    """The known figure an entry gives."""
    key = words.key()
    words.column()
    quantity = quantity_word(words)
    stated = figure(words)
    words.column()
    source = words.quotation("the source of the figure")
    words.finished()
    _, _, hand = words.marks(takes="@")
    return Known(
        key=key,
        quantity=quantity,
        value=stated,
        source=source,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def write(known: Known) -> Written:
    """The columns and details of a known figure."""
    columns = (
        "known",
        known.key,
        f"{known.quantity} {figure_words(known.value)}",
        quoted(known.source),
        marks(hand=known.hand),
    )
    return Written(columns, pairs(known.details))
