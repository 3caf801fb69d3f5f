"""Numerals: where a number is written, and which number it is.

Comes in: a text in plain characters (lower case, half width, simplified).
Goes out: numerals in text order, as exact fractions, with what they leave open.
Does not know: units, qualifiers, ranges of two numerals, or what is counted.
"""

from averment.reading.numerals.numeral import Numeral, Sort

__all__ = ["Numeral", "Sort"]
