"""What was brought together, and by what rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from averment.parallel.figures.said import Said
from averment.parallel.figures.traces import Trace


class How(Enum):
    """By what rule two figures were brought together, or one was left alone."""

    EQUAL = "equal"
    END = "one end of a range"
    TRACE = "told by other words"
    UNIT = "same number, other unit"
    OTHER = "another value"
    REPEATED = "said a different number of times"
    ALONE = "without counterpart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Two figures brought together, or one left alone; `trace` where words tell it."""

    one: Said | None
    other: Said | None
    how: How
    trace: Trace | None = None
