"""In words: by what two figures were paired, or told apart."""

from __future__ import annotations

from fractions import Fraction

from averment.parallel.figures.said import Said, Sort
from averment.parallel.figures.unread import CLOCK

_PLACES = 12


def told(figure: Said) -> str:
    """A figure with its value spelled out: 千分之一 is 0.001.

    Units: shares as parts of one; everything else in its unit.
    """
    words = figure.words.strip()
    return words if figure.unit == CLOCK else f"{words} is {value_of(figure)}"


def value_of(figure: Said) -> str:
    """The value of a figure, spelled out."""
    if figure.sort is Sort.DATE:
        return figure.stretch
    unit = f" {figure.unit}" if figure.unit else ""
    low, high = _number(figure.low), _number(figure.high)
    return (low if low == high else f"{low} to {high}") + unit


def _number(value: Fraction | None) -> str:
    """A number as a decimal where it ends, as a fraction where it does not."""
    if value is None:
        return "any number"
    if value.denominator == 1:
        return f"{value.numerator:,}"
    shifted = value * 10**_PLACES
    if shifted.denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(abs(shifted.numerator), 10**_PLACES)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole:,}.{rest:0{_PLACES}d}".rstrip("0")
