"""Which figures are worth reporting when the other side has none.

A figure is what counts, measures, dates or divides. A numeral inside a name or an
idiom is none, an article is none, and a small count of things may be told by
naming them.
"""

from __future__ import annotations

import re
from fractions import Fraction

from averment.parallel.figures.said import Sort, Weight
from averment.record import Figure, Kind

_DIGIT = re.compile(r"[0-9０-９]")
_POWER = re.compile(
    r"[十百千万亿廿卅]|hundred|thousand|million|billion|trillion", re.IGNORECASE
)
_POSITIONS = re.compile(r"[〇零一二三四五六七八九]{3,}")
_OTHER_POINTS = 13  # from here on English writes no number without meaning it
_SMALL = 10
_TWICE = 2


def weight_of_figure(
    figure: Figure, *, words: str, sort: Sort, vague: bool, measured: bool
) -> Weight:
    """How much it says if this figure has no counterpart.

    Shape: `measured` is true of what has a unit of measure, age or money.
    """
    value = abs(figure.numeral or figure.bounds.high or Fraction(0))
    if figure.kind is Kind.PERIOD or vague:
        return Weight.IDLE
    if sort is Sort.SHARE:
        return Weight.SLIGHT if value == Fraction(1, 2) else Weight.FIRM
    if sort is Sort.MULTIPLE:
        return Weight.FIRM if value > _TWICE else Weight.SLIGHT
    if _DIGIT.search(words) or figure.kind is Kind.CLAUSE_NUMBER:
        return Weight.FIRM
    if sort is Sort.RANK:
        return _of_rank(value)
    if measured or sort is Sort.DURATION:
        return Weight.IDLE if value == 1 else Weight.FIRM
    return _of_count(figure, value=value, words=words)


def _of_rank(value: Fraction) -> Weight:
    if value == 1:
        return Weight.IDLE
    return Weight.SLIGHT if value < _SMALL else Weight.FIRM


def _of_count(figure: Figure, *, value: Fraction, words: str) -> Weight:
    """一 is an article, 三个 a small count; 五三三 and 六十 are written to be read."""
    if words.lower().endswith("dozen"):
        return Weight.SLIGHT
    told = bool(_POWER.search(words) or _POSITIONS.search(words))
    if value >= _OTHER_POINTS and (told or words.isascii()):
        return Weight.FIRM
    if value >= _SMALL and (figure.unit or figure.noun):
        return Weight.FIRM
    return Weight.IDLE if value <= 1 else Weight.SLIGHT
