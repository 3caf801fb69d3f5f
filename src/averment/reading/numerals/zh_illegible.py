"""Digits made illegible, by a censor or a machine: 口口万人, □□千, 195口年.

A square or the character 口 stands for one digit each. What such a numeral may
be is all that its number of digits leaves: 口口万 is 100,000 to below a million.
口 alone before a multiplier is a word (人口百分之五, 一口千斤) and is not read.
"""

from __future__ import annotations

import re
from fractions import Fraction

from averment.reading.numerals.numeral import Numeral
from averment.reading.numerals.zh_values import scale_of, whole_value
from averment.record import Approx

ILLEGIBLE = r"(?P<illegible>口{2,4}|□{1,4})(?P<illegible_of>[百千万亿]++(?!分))"
"""The part of the pattern of numerals that is read here."""

_COUNT_OF_PERSONS = "人"
_TEN = Fraction(10)


def illegible(match: re.Match[str]) -> Numeral:
    """As many digits as there are squares.

    Shape: after 人 the first 口 may belong to 人口, and then there is one digit
        fewer; the numeral then reaches over both readings.
    """
    squares, start = match["illegible"], match.start()
    by = whole_value(match["illegible_of"]) or Fraction(1)
    before = match.string[max(0, start - 1) : start]
    unsure = squares[0] == "口" and before == _COUNT_OF_PERSONS
    least = len(squares) - 1 - unsure
    return Numeral(
        start=start,
        end=match.end(),
        low=_TEN**least * by,
        high=_TEN ** len(squares) * by,
        closed=False,
        mark=Approx.RANGE,
        scale=scale_of(match["illegible_of"]),
        damaged=True,
    )
