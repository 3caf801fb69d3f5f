"""How far a figure may be multiplied, so that no reading is made in vain."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from averment.examination.meaning import RATES, VAGUE
from averment.record import Approx, Bounds, Figure

ZERO, HALF, TWO = Fraction(0), Fraction(1, 2), Fraction(2)

Reach = tuple[Fraction | None, Fraction | None, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The factors that may be of use to a figure, the ends among them.

    Shape: None is no limit. It may hold factors of no use, and leaves out none
        that is.
    """

    low: Fraction | None = None
    high: Fraction | None = None

    def __contains__(self, factor: Fraction) -> bool:
        if self.low is not None and factor < self.low:
            return False
        return self.high is None or factor <= self.high

    def is_empty(self) -> bool:
        """Whether no factor above zero is of use."""
        return self.high is not None and self.high <= ZERO

    def words_reach(self) -> bool:
        """Whether words put around a bare numeral as it stands may be of use.

        Shape: words reach from a half of the numeral to its double, at most.
        """
        near = self.low is None or self.low <= TWO
        return near and (self.high is None or self.high >= HALF)

    def wholes(self, number: int) -> tuple[int, int | None]:
        """The least and the greatest whole number that a number may become."""
        low = 1 if self.low is None else max(1, ceil(self.low * number))
        return low, None if self.high is None else floor(self.high * number)


ANYWHERE = Span()


def span_into(figure: Figure, *, wanted: Bounds, finest: Fraction | None) -> Span:
    """The factors with which a figure's words, usual or wide, may reach into bounds.

    Units: the figure's own; `finest` is the finest place that others of its unit
        show, None where it stands alone.

    >>> from averment.record import Kind, between, exactly
    >>> fifty = Figure(bounds=exactly(50), approx=Approx.NONE, kind=Kind.COUNT,
    ...                written="50", numeral=Fraction(50))
    >>> span_into(fifty, wanted=between(100, 200), finest=Fraction(10))
    Span(low=Fraction(19, 10), high=Fraction(41, 10))
    """
    least, most, slack = _reach(figure, finest=finest)
    low = high = None
    if wanted.low is not None and most is not None and most > ZERO:
        low = (wanted.low - slack) / most
    if wanted.high is not None and least is not None and least > ZERO:
        high = (wanted.high + slack) / least
    return Span(low=low, high=high)


def _reach(figure: Figure, *, finest: Fraction | None) -> Reach:
    """The least and the most that the words allow, times any factor, give or take.

    Shape: the unit of the last digit is never above the numeral, so that words
        reach from its half to its double; a range reaches as far as it says.
    """
    numeral, bounds = figure.numeral, figure.bounds
    if figure.approx is Approx.NONE and bounds.low == bounds.high:
        if not numeral or numeral < ZERO or bounds.low != numeral:
            return None, None, ZERO
        if finest is None or figure.kind in RATES:
            return numeral / 2, numeral * 3 / 2, ZERO
        return numeral, numeral, finest / 2
    if figure.approx in VAGUE and numeral and _is_plain(figure, numeral=numeral):
        return numeral / 2, numeral * 2, ZERO
    if figure.approx is Approx.ABOUT:
        return None, None, ZERO
    return bounds.low, bounds.high, ZERO


def _is_plain(figure: Figure, *, numeral: Fraction) -> bool:
    """Whether a vague figure states what its words say, and no more.

    Shape: other bounds may leave nothing of the words' usual meaning, and then
        stand in its place.
    """
    ends = (figure.bounds.low, figure.bounds.high)
    match figure.approx:
        case Approx.ABOUT:
            stated: tuple[Fraction | None, Fraction | None] = (None, None)
        case Approx.NEARLY:
            stated = (None, numeral)
        case _:
            stated = (numeral, None)
    return numeral > ZERO and ends == stated
