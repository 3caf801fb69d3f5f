"""A figure as one side says it, made ready to be held against the other side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from averment.record import Approx, Reading, Span


class Sort(Enum):
    """What can be compared with what, whatever the language."""

    AMOUNT = "amount"
    SHARE = "share"
    MULTIPLE = "multiple"
    RANK = "rank"
    DURATION = "duration"
    DATE = "date"


class Weight(Enum):
    """How much it says when a figure has no counterpart.

    firm: it is reported. slight: only where the other side has another number
    for it (a small count may be told by a list or a pronoun). idle: never (an
    article, a word like every or this year).
    """

    FIRM = "firm"
    SLIGHT = "slight"
    IDLE = "idle"


Parts = tuple[int | None, int | None, int | None]
"""Year, month and day as the words give them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One figure or date of one side.

    Units: `low` and `high` are shares of one for per cent and per mille, tenths
        and fractions; otherwise as written in `unit`. `numeral` is the bare number
        written, whatever stands behind it, `count` the same before minutes are turned
        into hours; `thing` what is counted, where both
        languages have one name for it.
    Shape: `low` and `high` are None for a date, which has `parts` or, where it is
        a stretch, `stretch`. `vague` is a number told by its size only (几千万,
        dozens), `relative` a date told from another one. `at` is where in its
        link it stands, from 0 to 1.
    """

    reading: Reading
    span: Span
    words: str
    sort: Sort
    weight: Weight
    low: Fraction | None = None
    high: Fraction | None = None
    numeral: Fraction | None = None
    count: Fraction | None = None
    unit: str | None = None
    thing: str | None = None
    approx: Approx = Approx.NONE
    parts: Parts = (None, None, None)
    stretch: str = ""
    vague: bool = False
    relative: bool = False
    at: Fraction = Fraction(0)

    @property
    def value(self) -> tuple[object, ...]:
        """What it says, wherever and in whatever words it says it."""
        numbers = (self.low, self.high, self.unit, self.approx)
        return (self.sort, self.weight, *numbers, self.parts, self.stretch)

    def names(self, values: Iterable[Fraction]) -> bool:
        """Whether one of the numbers is written in it; a size names any."""
        parts = [Fraction(part) for part in self.parts if part is not None]
        written = {self.low, self.high, self.numeral, *parts}
        return self.vague or any(value in written for value in values)

    @property
    def is_range(self) -> bool:
        """Whether two ends are written: 三至五, 3 to 5."""
        return self.low != self.high and not self.vague and self.numeral is None
