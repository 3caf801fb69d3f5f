"""Slips of an edition's own: how readings of its documents may have come about."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from averment.record.entries.sources import NOWHERE, Details, Hand
from averment.record.place import Line


class Medium(StrEnum):
    """By whose hand or through which machine a text came to us."""

    SCRIBE = "scribe"
    PRINT = "print"
    OCR = "ocr"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A slip that an edition adds to the catalogue.

    Shape: `factors` say by what a figure was multiplied or divided, `alike`
        which digits were taken for one another (`3/5`, `三/七`); with neither,
        per cent and per mille were. `media` empty is any medium; `lang` asks
        for a text in that language. `cost` orders readings, from 1 to 3.
    """

    key: str
    slip: str
    factors: tuple[Fraction, ...] = ()
    alike: tuple[str, ...] = ()
    cost: int = 2
    media: tuple[Medium, ...] = ()
    lang: str | None = None
    source: str = ""
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
