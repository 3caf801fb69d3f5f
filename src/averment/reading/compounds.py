"""Two measures of which the second counts in the first: 一元二角, 五斤四两, 一丈二."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from averment.reading.language import Language
from averment.reading.measured import FARTHEST_APART, TENTHS, Measure
from averment.reading.numerals import Sort
from averment.reading.units import DECIMAL, PARTS
from averment.reading.units_zh import CHINESE
from averment.record import Kind

_CENTS = re.compile(r" (?:and )?")  # 15 dollars 50, thirteen dollars forty-five
_ENDS = re.compile(r"[.,;)]?(?:\s|$)(?! ?[a-z%])| more(?![a-z])")
_FEWEST_CENTS, _TOO_MANY_CENTS = 10, 100
_AND_PART = re.compile(r"(?:,?\s)?\s?(?:and |又|零)?")  # 二年,五个月 are two
_STANDS_LAST = re.compile(r"(?=[^\u4e00-\u9fff]|$)|左右|上下|以[上下]|[到至多]")


def compound(
    plain: str, one: Measure, two: Measure, *, language: Language
) -> list[Measure] | None:
    """Two measures of which the second counts in the first: 五斤四两, 五块六."""
    del language
    near = two.start - one.end <= FARTHEST_APART
    if not near or one.high is not None or two.high is not None:
        return None
    part = _part(plain, one, two)
    return [_with_part(one, two, part=part)] if part else None


def _part(plain: str, one: Measure, two: Measure) -> Fraction | None:
    """What the second measure counts in the first: 元 and 角, 七成 and 六."""
    gap = plain[one.end : two.start]
    if _are_cents(plain, one, two):
        return Fraction(1, 100)
    if one.unit.kind is Kind.PERCENT and one.unit.scale == TENTHS:
        bare = not two.has_unit and two.sort is Sort.WHOLE and two.low < TENTHS
        return Fraction(1) if bare and gap in ("", " ") else None
    if not gap and not two.has_unit:
        return _tenth(plain, one, two)
    if not _AND_PART.fullmatch(gap):
        return None
    money = one.unit.kind is Kind.MONEY and two.unit.name == "cent"
    hundredth = Fraction(1, 100) if money and one.unit.name != "cent" else None
    return PARTS.get((one.unit.name, two.unit.name), hundredth)


def _are_cents(plain: str, one: Measure, two: Measure) -> bool:
    """A bare number of two places straight after money, and nothing counted by it."""
    if one.unit.kind is not Kind.MONEY or two.has_unit or two.sort is not Sort.WHOLE:
        return False
    whole = two.low.denominator == 1 and two.numeral.scale == 1
    if not whole or not _FEWEST_CENTS <= two.low < _TOO_MANY_CENTS:
        return False
    gap = _CENTS.fullmatch(plain, one.end, two.start)
    return gap is not None and bool(_ENDS.match(plain, two.end))


def _tenth(plain: str, one: Measure, two: Measure) -> Fraction | None:
    """五块六, 一丈二, 七毛八: a bare digit counts in the unit below the last written.

    After 零 in the next but one: 三块零四 is three yuan and four fen.
    """
    last = CHINESE.get(plain[one.end - 1]) if one.has_unit else None
    alone = two.end == two.start + 1 or plain[two.start] == "零"
    if last is None or last.name not in DECIMAL or not alone or two.low >= TENTHS:
        return None
    if not _STANDS_LAST.match(plain, two.end):
        return None
    part = PARTS.get((one.unit.name, last.name), Fraction(1)) / TENTHS
    return part / TENTHS if plain[two.start] == "零" else part


def _with_part(one: Measure, two: Measure, *, part: Fraction) -> Measure:
    low = one.low + two.low * part
    return replace(one, end=two.end, low=low, written_to=two.written_to)
