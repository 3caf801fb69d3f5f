"""What loose words by a numeral make of it: several hundred, half a catty."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from averment.reading.numerals.numeral import Numeral, Sort
from averment.reading.units_en import ENGLISH
from averment.record import Approx

_SEVERAL = re.compile(
    r"(?<![a-z'-])(?:several|(?:a\s)?few|(?P<two>(?:a\s)?couple(?:\sof)?))[\s-]{1,3}$"
)
_ODD = re.compile(r"\s?-\s?odd(?![a-z])")
_ONE = re.compile(
    r"(?P<one>\s{1,3}(?P<of>of\s{1,3})?(?:an?|one|1))"
    r"(?=[\s-]{1,3}(?P<unit>per cent|[a-z%]{1,14}))"
)
_AND_A = re.compile(r"(?<![a-z])(?P<one>an?)\s{1,3}(?P<unit>[a-z]{1,14})\sand\s$")
_HALF = Fraction(1, 2)
_REACH = 14
_FEWEST, _TOO_MANY = 2, 10


def several(plain: str, *, numeral: Numeral) -> Numeral | None:
    """Several hundred: two hundred at least, and below a thousand.

    Source: convention of this project, the same for 几百.
    """
    words = _SEVERAL.search(plain, max(0, numeral.start - _REACH), numeral.start)
    if words is None:
        return None
    found = replace(numeral, start=words.start(), mark=Approx.ABOUT)
    low = _FEWEST * numeral.low
    if words["two"]:
        return replace(found, low=low)
    return replace(found, low=low, high=_TOO_MANY * numeral.low, closed=False)


def one_before(plain: str, *, half: Numeral) -> Numeral | None:
    """The one of "a year and a half", where a unit is so halved."""
    said = _AND_A.search(plain, max(0, half.start - 2 * _REACH), half.start)
    if said is None or half.sort is not Sort.FRACTION or said["unit"] not in ENGLISH:
        return None
    return Numeral(start=said.start("one"), end=said.end("one"), low=Fraction(1))


def with_odd(plain: str, *, numeral: Numeral) -> Numeral:
    """Twenty-odd: twenty at least, and below thirty; other numerals as they are."""
    odd = _ODD.match(plain, numeral.end)
    step = _last_place(numeral.low)
    if odd is None or numeral.high is not None or step is None:
        return numeral
    return replace(
        numeral,
        end=odd.end(),
        high=numeral.low + step,
        closed=False,
        mark=Approx.MORE_THAN,
    )


def _last_place(value: Fraction) -> int | None:
    """What one more counts at the last place written: ten in 120, a hundred in 300."""
    if value.denominator != 1 or value <= 0 or value % _TOO_MANY:
        return None
    zeros = len(str(value)) - len(str(value).rstrip("0"))
    return int(_TOO_MANY**zeros)


def with_one(plain: str, *, numeral: Numeral) -> Numeral:
    """Half a catty, a third of one per cent: with the article before the unit."""
    if numeral.sort is not Sort.FRACTION:
        return numeral
    one = _ONE.match(plain, numeral.end)
    if one is None or one["unit"] not in ENGLISH:
        return numeral
    whole = bool(one["of"])
    share = one["unit"].startswith("per") and whole
    half = numeral.low == _HALF and not whole
    return replace(numeral, end=one.end("one")) if share or half else numeral
