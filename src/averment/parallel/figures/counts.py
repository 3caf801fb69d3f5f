"""The number as it stands before its unit."""

from __future__ import annotations

from fractions import Fraction

from averment.reading.numerals.en import numerals
from averment.reading.numerals.zh_values import whole_value
from averment.record import Figure


def count_written(figure: Figure) -> Fraction | None:
    """The number as it is written: 81 of 81 分钟, whatever unit it is turned into."""
    digits = figure.written.replace(",", "")
    if digits.isascii() and digits.replace(".", "", 1).isdigit():
        return Fraction(digits)
    known = whole_value(figure.written)
    if known is not None:
        return known
    found = numerals(figure.written.lower(), written=figure.written)
    return next((numeral.low for numeral in found), None)
