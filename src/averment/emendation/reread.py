"""A figure read otherwise, with its qualifier kept."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from averment.examination.arithmetic import scaled as multiplied
from averment.examination.digits import last_significant_unit
from averment.notation.numbers import number_words
from averment.record import Bounds, Figure, Kind


class Reread:
    """A figure, to be read otherwise many times; its qualifier stays.

    Shape: a decimal keeps the places it shows: 5.23 with another digit is 5.20,
        not 5.2, which would be rounded more coarsely.
    """

    def __init__(self, figure: Figure) -> None:
        """The figure as it stands."""
        low, high, numeral = figure.bounds.low, figure.bounds.high, figure.numeral
        self.figure = figure
        self._place = last_significant_unit(figure)
        self._is_bare = numeral is not None and low == high == numeral

    def scaled(self, by: Fraction) -> Figure:
        """The figure multiplied, its bounds with it.

        Raises: ValueError where the factor is not above zero.
        """
        if by <= 0:
            message = "a figure is read otherwise by a factor above zero"
            raise ValueError(message)
        standing = self.figure.numeral
        if standing is not None and self._is_bare:
            return self._bare(standing * by)
        numeral = None if standing is None else standing * by
        return self._read(numeral, bounds=multiplied(self.figure.bounds, by=by))

    def renumbered(self, numeral: Fraction) -> Figure:
        """The figure with another numeral above zero."""
        standing = self.figure.numeral
        if not standing:
            message = "only a figure with a numeral of its own can be renumbered"
            raise ValueError(message)
        if self._is_bare:
            return self._bare(numeral)
        by = numeral / standing
        return self._read(numeral, bounds=multiplied(self.figure.bounds, by=by))

    def _bare(self, numeral: Fraction) -> Figure:
        bounds = Bounds(low=numeral, high=numeral, low_closed=True, high_closed=True)
        return self._read(numeral, bounds=bounds)

    def _read(self, numeral: Fraction | None, *, bounds: Bounds) -> Figure:
        figure = self.figure
        return Figure(
            bounds=bounds,
            approx=figure.approx,
            kind=figure.kind,
            written="" if numeral is None else self._written(numeral),
            numeral=numeral,
            unit=figure.unit,
            noun=figure.noun,
        )

    def _written(self, numeral: Fraction) -> str:
        """The digits of a number, with its decimals down to the place shown.

        A power of ten moves that place; whatever else, it stays.
        """
        words = number_words(numeral)
        place, standing = self._place, self.figure.numeral
        if numeral.denominator == place.denominator == 1 or "/" in words:
            return words
        if standing and _is_shift(numeral, standing):
            place = place * numeral / standing
        under = place.denominator
        if under == 1 or place.numerator != 1 or not _is_power(under):
            return words
        whole, _, decimals = words.partition(".")
        return f"{whole}.{decimals:0<{len(str(under)) - 1}}"


def scaled(figure: Figure, *, by: Fraction) -> Figure:
    """The figure multiplied; as `Reread` does, for once."""
    return Reread(figure).scaled(by)


def renumbered(figure: Figure, *, numeral: Fraction) -> Figure:
    """The figure with another numeral; as `Reread` does, for once."""
    return Reread(figure).renumbered(numeral)


def as_kind(figure: Figure, *, kind: Kind) -> Figure:
    """The same numeral read as another kind: 0.5 per cent as 0.5 per mille."""
    return replace(figure, kind=kind)


def _is_shift(one: Fraction, other: Fraction) -> bool:
    """Whether one number is the other times a power of ten."""
    above = abs(one.numerator) * other.denominator
    under = abs(other.numerator) * one.denominator
    times, rest = divmod(max(above, under), min(above, under))
    return not rest and _is_power(times)


def _is_power(number: int) -> bool:
    """Whether a whole number is one of ten, one among them."""
    return str(number).rstrip("0") == "1"
