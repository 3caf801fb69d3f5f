"""A reading that the catalogue offers, with what is asked of it again and again."""

from __future__ import annotations

from dataclasses import dataclass

from averment.emendation.opinion import Change
from averment.examination.ends import Ends


@dataclass(frozen=True, slots=True)
class Offer:
    """One other reading of a figure.

    Shape: `reading` is the value it states, whatever sign it is written with;
        `reach` is how far its words reach at the widest, as a plain value.
    """

    change: Change
    reading: tuple[object, ...]
    reach: Ends
