"""Parts under a bracket: a total, its parts, and the gap, drawn and numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from averment.edition.charts.interval import Bar
from averment.edition.charts.scale import Scale, scale_over
from averment.edition.words import bounds_in_words, counted
from averment.examination.arithmetic import add, subtract
from averment.record import Bounds, exactly


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A part where it stands under the bracket: after all parts before it.

    Shape: `begins` and `ends` are the sums before and with the part.
    """

    bar: Bar
    begins: Bounds
    ends: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Bracket:
    """A total, its parts one after another, and what lies between.

    Shape: `sum` is what the parts give; `gap` is the total less the sum, below
        zero where the parts are more than the total.
    """

    unit: str
    total: Bar
    parts: tuple[Segment, ...]
    sum: Bounds
    gap: Bounds
    scale: Scale

    def agrees(self) -> bool:
        """Whether the parts can make the total in the usual meaning of the words."""
        return 0 in self.gap

    def gap_in_words(self) -> str:
        """The number of the gap, and to which side it lies."""
        if self.agrees():
            return "none, since the parts can make the total"
        if self.gap.low is not None and self.gap.low >= 0:
            return f"{bounds_in_words(self.gap)}; the parts give less than the total"
        over = subtract(exactly(0), self.gap)
        return f"{bounds_in_words(over)}; the parts give more than the total"

    def sentence(self) -> str:
        """What the drawing shows, for a reader who does not see it."""
        parts = counted(len(self.parts), "part")
        given = f"which give {bounds_in_words(self.sum)}"
        return (
            f"A total of {self.total.said} above {parts}, {given}. "
            f"Gap: {self.gap_in_words()}. {self.scale.in_words()}"
        ).strip()


def bracket_of(total: Bar, *, parts: Sequence[Bar], unit: str) -> Bracket:
    """The parts set end to end under their total.

    Units: the total and every part must share one unit, which `unit` names.
    Open ends: sums are of the words' usual meaning; a part without an end
        leaves the sum, and the gap, without one.
    Raises: ValueError without any part.
    """
    if not parts:
        message = "a total without parts has no bracket"
        raise ValueError(message)
    segments: list[Segment] = []
    before = exactly(0)
    for part in parts:
        after = add(before, part.usual)
        segments.append(Segment(bar=part, begins=before, ends=after))
        before = after
    return Bracket(
        unit=unit,
        total=total,
        parts=tuple(segments),
        sum=reduce(add, (part.usual for part in parts)),
        gap=subtract(total.usual, before),
        scale=scale_over(_values(total, segments), from_zero=True),
    )


def _values(total: Bar, segments: Sequence[Segment]) -> list[Fraction]:
    """What the scale must hold."""
    bounds = [total.usual, *(segment.ends for segment in segments)]
    ends = [end for b in bounds for end in (b.low, b.high) if end is not None]
    return [Fraction(0), *total.written, *ends]
