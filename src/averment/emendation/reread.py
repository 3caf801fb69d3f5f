"""A figure read otherwise, with its qualifier kept."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from averment.examination.arithmetic import scaled as multiplied
from averment.examination.digits import last_significant_unit
from averment.notation.numbers import number_words
from averment.record import Bounds, Figure, Kind


def scaled(figure: Figure, *, by: Fraction) -> Figure:
    """The figure multiplied, its bounds with it; the qualifier stays.

    Shape: a decimal keeps the places it shows: 5.23 with another digit is 5.20,
        not 5.2, which would be rounded more coarsely.
    Raises: ValueError where the factor is not above zero.
    """
    if by <= 0:
        message = "a figure is read otherwise by a factor above zero"
        raise ValueError(message)
    numeral = None if figure.numeral is None else figure.numeral * by
    place = _moved(last_significant_unit(figure), by=by)
    return replace(
        figure,
        numeral=numeral,
        written="" if numeral is None else _written(numeral, place=place),
        bounds=_multiplied(figure, by=by, numeral=numeral),
    )


def renumbered(figure: Figure, *, numeral: Fraction) -> Figure:
    """The figure with another numeral above zero; its qualifier stays."""
    if not figure.numeral:
        message = "only a figure with a numeral of its own can be renumbered"
        raise ValueError(message)
    return scaled(figure, by=numeral / figure.numeral)


def as_kind(figure: Figure, *, kind: Kind) -> Figure:
    """The same numeral read as another kind: 0.5 per cent as 0.5 per mille."""
    return replace(figure, kind=kind)


def _multiplied(figure: Figure, *, by: Fraction, numeral: Fraction | None) -> Bounds:
    """The bounds with the figure; of a bare one the numeral itself, for speed."""
    bounds = figure.bounds
    if numeral is None or not bounds.low == bounds.high == figure.numeral:
        return multiplied(bounds, by=by)
    return Bounds(low=numeral, high=numeral, low_closed=True, high_closed=True)


def _written(numeral: Fraction, *, place: Fraction) -> str:
    """The digits of a number, with its decimals down to a place."""
    words = number_words(numeral)
    wanted = len(str(place.denominator)) - 1
    if "/" in words or not wanted or place != Fraction(1, 10**wanted):
        return words
    whole, _, decimals = words.partition(".")
    return f"{whole}.{decimals:0<{wanted}}"


def _moved(place: Fraction, *, by: Fraction) -> Fraction:
    """The last place after scaling: a power of ten moves it, else it stays."""
    less, more = sorted(by.as_integer_ratio())
    return place * by if less == 1 and str(more).strip("0") == "1" else place
