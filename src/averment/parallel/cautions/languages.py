"""What the languages of two texts say against comparing them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.parallel.cautions.tables import is_table
from averment.parallel.cautions.tongues import Tongue, marked_as, tongue_of
from averment.parallel.nouns import Caution
from averment.record import Text

SIDES = ("original", "rendering")
_BLANKS = re.compile(r"\s+")
_MARK = re.compile(r"\{[^{}\n]*\}")


def languages(original: Text, rendering: Text) -> Iterator[Caution]:
    """R723 or R722: the same text or language twice, a third one, a mark that is off.

    Shape: at most one.
    """
    if bare(original) == bare(rendering):
        yield Caution(
            code="R723",
            sentence="The two texts are the same, character for character but for "
            "blanks, so nothing is rendered.",
        )
        return
    read = [reads_as(text) for text in (original, rendering)]
    if read[0] is read[1] and read[0] in (Tongue.CHINESE, Tongue.ENGLISH):
        yield Caution(
            code="R723",
            sentence=f"Both texts read as {read[0]}, so neither renders the other.",
        )
        return
    foreign = [
        side for side, tongue in zip(SIDES, read, strict=True) if tongue is Tongue.OTHER
    ]
    if foreign:
        yield Caution(code="R722", sentence=_foreign(foreign))
        return
    marked = [marked_as(text.lang) for text in (original, rendering)]
    for side, tongue, tag in zip(SIDES, read, marked, strict=True):
        if tag and tongue is not Tongue.NONE and tongue is not tag:
            yield Caution(
                code="R722",
                sentence=f"The {side} is marked as {tag} and reads as {tongue}, so "
                "the words of each text are looked up as those of the other language.",
            )
            return


def _foreign(sides: list[str]) -> str:
    said = f"The {' and the '.join(sides)}"
    return (
        f"{said} {'read' if len(sides) > 1 else 'reads'} as neither Chinese nor "
        "English, and only those two are compared."
    )


def reads_as(text: Text) -> Tongue:
    """By its words; what a tag says of a third language or a table is believed."""
    tag = marked_as(text.lang)
    if tag is Tongue.OTHER or (tag and is_table(text.content)):
        return tag
    return tongue_of(_MARK.sub("", text.content))


def bare(text: Text) -> str:
    """A text without blanks, and without the marks of its passages."""
    return _BLANKS.sub("", _MARK.sub("", text.content))
