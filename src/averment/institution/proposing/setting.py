"""What every entry of one text is made with."""

from __future__ import annotations

from dataclasses import dataclass

from averment.institution.proposing.bodies import Names
from averment.institution.proposing.wording import Wording
from averment.record import Hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The text's words, the bodies it names, and who signs."""

    wording: Wording
    names: Names
    hand: Hand
