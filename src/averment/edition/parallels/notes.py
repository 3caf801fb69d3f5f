"""What was found between two texts, as a row and the head of a page say it."""

from __future__ import annotations

from averment.edition.notes import read_in_words
from averment.edition.parallels.held import Beside
from averment.edition.parallels.marks import Marked
from averment.edition.view import ParallelNote, Piece
from averment.record import Finding


def note_of(finding: Finding, *, marked: Marked, beside: Beside) -> ParallelNote:
    """A finding as its row says it; words and values that its sentence has not.

    Shape: words without a value stand underlined in the row and are not repeated.
    """
    return ParallelNote(
        code=finding.code,
        level=finding.level.name.lower(),
        sentence=finding.sentence,
        numbers=marked.numbers_of(finding, beside=beside),
        sides=tuple(
            (
                Piece(text=side.exact, voice="quoted", lang=side.lang),
                read_in_words(side.value),
            )
            for side in finding.sides
            if side.value is not None and side.exact not in finding.sentence
        ),
        finding=finding.address,
    )
