"""`withhold` WHAT DOCUMENT "REASON" [@hand]: what is not shown, and why."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import Words, quoted
from averment.record import Withholding


def read(words: Words, details: Details) -> Withholding:
    """What an entry says is withheld."""
    what = words.key("what is withheld")
    words.column()
    document = words.key("the document")
    words.column()
    because = words.quotation("the reason")
    words.finished()
    _, _, hand = words.marks(takes="@")
    return Withholding(
        what=what,
        document=document,
        because=because,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def write(withholding: Withholding) -> Written:
    """The columns and details of a withholding."""
    columns = (
        "withhold",
        withholding.what,
        withholding.document,
        quoted(withholding.because),
        marks(hand=withholding.hand),
    )
    return Written(columns, pairs(withholding.details))
