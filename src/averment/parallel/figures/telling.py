"""In words: by what two figures were paired, or told apart."""

from __future__ import annotations

import re
from fractions import Fraction

from averment.parallel.figures.said import Said, Sort
from averment.parallel.figures.unread import CLOCK
from averment.record import Approx

_PLACES = 12
_OPEN = {
    Approx.ABOUT: "about ",
    Approx.NEARLY: "nearly ",
    Approx.MORE_THAN: "more than ",
    Approx.AT_LEAST: "at least ",
    Approx.AT_MOST: "at most ",
    Approx.UP_TO: "up to ",
    Approx.LESS_THAN: "less than ",
}
_IRREGULAR = {
    "foot": "feet",
    "inch": "inches",
    "year-of-age": "years-of-age",
    "month-of-age": "months-of-age",
}
_WITH_S = re.compile(
    r"(?:hour|day|week|month|quarter|year|hectare|acre|metre|mile|yard|litre|gallon|gram"
    r"|pound|ounce|ton|quintal|watt|dollar|cent|euro|franc|mark|rouble|rupee)$"
)
"""Units of China are called alike as one and as many: 1 jin, 10 jin."""


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
    return f"{_opened(figure)}{_unit(figure)}"


def _opened(figure: Said) -> str:
    """The number or its two ends, with what leaves it open."""
    low, high = _number(figure.low), _number(figure.high)
    if figure.numeral is not None:
        return _OPEN.get(figure.approx, "") + low
    if low == high:
        return low
    if figure.low is None or figure.high is None:
        return f"at most {high}" if figure.low is None else f"at least {low}"
    return f"{low} to {high}"


def _unit(figure: Said) -> str:
    """The unit as so many of it are called."""
    unit = figure.unit
    if not unit:
        return ""
    return f" {unit if figure.low == figure.high == 1 else _many(unit)}"


def _many(unit: str) -> str:
    """A unit in the plural.

    >>> _many("week"), _many("square-foot"), _many("jin")
    ('weeks', 'square-feet', 'jin')
    """
    front, dash, last = unit.rpartition("-")
    if unit in _IRREGULAR:
        return _IRREGULAR[unit]
    if last in _IRREGULAR:
        return f"{front}{dash}{_IRREGULAR[last]}"
    return f"{unit}s" if _WITH_S.search(unit) else unit


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
