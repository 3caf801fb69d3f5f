"""The last place a numeral shows, read from its own characters."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from averment.record import Figure, Kind

_NUMBER = re.compile(r"\d[\d,，]*(?:[.．]\d+)?")
_CHINESE_DECIMALS = re.compile(r"[点點]([〇零○一二三四五六七八九]+)")
_POINTS = re.compile(r"[.．点點]")
_AS_WRITTEN = frozenset({Kind.PERCENT, Kind.PERMILLE})
ONE = Fraction(1)


def last_significant_unit(figure: Figure) -> Fraction:
    """The unit of the last significant digit: 10 for 1,240, 1/100 for 0.50.

    Source: zeros at the end of a whole number are read as not significant, the
        usual rule of significant figures; zeros after the point are.

    >>> from averment.record import Approx, exactly
    >>> last_significant_unit(Figure(bounds=exactly(1240), numeral=Fraction(1240),
    ...     approx=Approx.NONE, kind=Kind.COUNT, written="1,240"))
    Fraction(10, 1)
    """
    numeral, written = figure.numeral, figure.written
    if numeral is None:
        return _finest_written(written, figure.bounds.low or ONE)
    if _POINTS.search(written):
        return _unit(numeral, written)
    return _trailing(numeral)


def last_place(figure: Figure) -> Fraction:
    """The place a bare number may have been rounded to.

    Units: the figure's own. Whole per cents and per milles are read as rounded
        to the unit, also where they end in zero (convention of this project).
    """
    unit = last_significant_unit(figure)
    return finer(unit, ONE) if figure.kind in _AS_WRITTEN else unit


def finer(one: Fraction, other: Fraction) -> Fraction:
    """The finer of two places, which are mostly one and the same."""
    if one is other:
        return one
    above, under = one.as_integer_ratio()
    least, beneath = other.as_integer_ratio()
    return one if above * beneath <= least * under else other


@lru_cache(maxsize=65_536)
def second_place(number: Fraction) -> Fraction:
    """The place of a number's second digit: 1,000 for 12,340; 1/10 for 2.5.

    >>> second_place(Fraction(12_340)), second_place(Fraction(5, 2))
    (Fraction(1000, 1), Fraction(1, 10))
    """
    size, place = abs(number), ONE
    while size >= place * 100:
        place *= 10
    while size and size < place * 10:
        place /= 10
    return place


@lru_cache(maxsize=65_536)
def _unit(numeral: Fraction, written: str) -> Fraction:
    typed = _NUMBER.search(written)
    if typed and ("." in typed[0] or "．" in typed[0]):
        return _decimal_unit(numeral, typed[0])
    chinese = _CHINESE_DECIMALS.search(written)
    if chinese:
        return Fraction(1, 10 ** len(chinese[1])) * _counting_unit(written)
    return _trailing(numeral)


def _decimal_unit(numeral: Fraction, typed: str) -> Fraction:
    """The place of the last decimal, times the counting unit after it, if any."""
    plain = typed.replace(",", "").replace("，", "").replace("．", ".")
    place = Fraction(1, 10 ** len(plain.partition(".")[2]))
    value = Fraction(plain)
    return place * abs(numeral) / value if value and numeral else place


def _counting_unit(written: str) -> Fraction:
    """万 and 亿 after a decimal multiply its places."""
    if "亿" in written or "億" in written:
        return Fraction(10**8)
    return Fraction(10**4) if "万" in written or "萬" in written else ONE


def _trailing(numeral: Fraction) -> Fraction:
    """10 to the number of zeros at the end; for a fraction, one of its parts."""
    if numeral.denominator != 1:
        return Fraction(1, numeral.denominator)
    zeros, whole = 0, abs(numeral.numerator)
    while whole and whole % 10 == 0:
        zeros, whole = zeros + 1, whole // 10
    return _ten_to(zeros)


@lru_cache(maxsize=1_024)
def _ten_to(power: int) -> Fraction:
    return Fraction(10**power)


@lru_cache(maxsize=65_536)
def _finest_written(written: str, otherwise: Fraction) -> Fraction:
    """The finest place among the numbers of a range as written."""
    units = [
        _unit(Fraction(number[0].replace(",", "").replace("，", "")), number[0])
        for number in _NUMBER.finditer(written.replace("．", "."))
    ]
    return min(units, default=_trailing(otherwise))
