"""The words of a page: who says them, and what the line under them says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from averment.edition.address import Address


class State(StrEnum):
    """What the line under a mark says."""

    RECORDED = "recorded"
    DISAGREES = "disagrees"
    EMENDED = "emended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A few words of a note, with who says them.

    Shape: `plain` is the apparatus, `editor` an editor's own words (set in
        italics), `quoted` a source's; `lang` is given for words of a source.
        `cut` are the same words again in stretches, each with whether it
        differs from what it is shown beside.
    """

    text: str
    voice: Literal["plain", "editor", "quoted"] = "plain"
    lang: str = ""
    to: Address | None = None
    cut: tuple[tuple[str, bool], ...] = ()


Sentence = tuple[Piece, ...]
