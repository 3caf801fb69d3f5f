"""Which figures are worth reporting when the other side has none.

A figure is what counts, measures, dates or divides. A numeral inside a name or an
idiom is none, an article is none, and a small count of things may be told by
naming them.
"""

from __future__ import annotations

import re
from fractions import Fraction

from averment.parallel.figures.counts import count_written
from averment.parallel.figures.said import Sort, Weight
from averment.record import Figure, Kind

_DIGIT = re.compile(r"[0-9０-９]")
_LONG = re.compile(r"[十百千万亿廿卅]|[〇零一二三四五六七八九]{3,}")
_ORDER = re.compile(r"第|[a-hj-km-uwyz]", re.IGNORECASE)
_OTHER_POINTS = 13  # from here on English writes no number without meaning it
_SMALL = 10
_TWICE = 2


def weight_of_figure(
    figure: Figure,
    *,
    words: str,
    sort: Sort,
    vague: bool,
    measured: bool,
) -> Weight:
    """How much it says if this figure has no counterpart.

    Shape: `measured` is true of what has a unit of measure, age or money.
    """
    value = abs(figure.numeral or figure.bounds.high or Fraction(0))
    if vague:
        return Weight.IDLE
    if figure.kind is Kind.PERIOD:
        return Weight.IDLE if value <= 1 else Weight.SLIGHT
    if sort is Sort.SHARE:
        return Weight.SLIGHT if value == Fraction(1, 2) else Weight.FIRM
    if sort is Sort.MULTIPLE:
        return Weight.FIRM if value > _TWICE else Weight.SLIGHT
    if _DIGIT.search(words) or _is_mark(figure, words=words):
        return Weight.FIRM
    if sort is Sort.RANK:
        return _of_rank(value)
    if measured or sort is Sort.DURATION:
        return _of_measure(figure)
    return _of_count(figure, value=value, words=words)


def _of_measure(figure: Figure) -> Weight:
    """A year, one minute: an article; 半日, half a day: a while."""
    if 1 in (count_written(figure), figure.numeral):
        return Weight.IDLE
    is_while = figure.unit == "day" and figure.numeral == Fraction(1, 2)
    return Weight.SLIGHT if is_while else Weight.FIRM


def _is_mark(figure: Figure, *, words: str) -> bool:
    """一、, (二), III: the number of a clause; but not 第一 and firstly."""
    return figure.kind is Kind.CLAUSE_NUMBER and not _ORDER.search(words)


def _of_rank(value: Fraction) -> Weight:
    if value == 1:
        return Weight.IDLE
    return Weight.SLIGHT if value < _SMALL else Weight.FIRM


def _of_count(figure: Figure, *, value: Fraction, words: str) -> Weight:
    """一 is an article, 三个 a small count; 五三三 and 六十 are written to be read."""
    if words.lower().endswith("dozen"):
        return Weight.SLIGHT
    if value >= _SMALL and (figure.unit or figure.noun):
        return Weight.FIRM
    if value >= _OTHER_POINTS and (words.isascii() or _LONG.search(words)):
        return Weight.FIRM
    return Weight.IDLE if value <= 1 else Weight.SLIGHT
