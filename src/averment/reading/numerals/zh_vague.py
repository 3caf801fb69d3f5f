"""Chinese numerals that name no one number: 几十万, 数百, 成千上万, 半数."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from averment.reading.numerals.numeral import Numeral, Sort
from averment.reading.numerals.zh_values import ONES, scale_of, whole_value
from averment.record import Approx

VAGUE = (
    r"(?P<myriads>数以(?P<by>[十百千万亿]+)计|[成上](?P<of>[百千万])[成上论][百千万])"
    r"|(?P<few>[几数])(?:个(?=亿))?(?P<fewrest>[十百千万亿]++)"
    r"|(?P<few_bare>几)"
    r"|(?P<halved>[对半]折)"
    r"|(?P<nearly_all>十(?:之|有)八九)"
    r"|(?P<two_or_three>三两(?=[天个人年月日句次件户]))"
    r"|(?P<half>一半(?![年天个月])|(?<![大多])半数|半百|半打|半)"
)
"""The part of the pattern of numerals that is read here."""

_HALVES = {"半百": Fraction(50), "半打": Fraction(6)}
_DOUBLED = re.compile(r"翻了?$")
_MOST_DOUBLINGS = 9


def vague(match: re.Match[str]) -> Numeral:
    """几个月 is 2 to 9, 几十万 below a million, 数以千计 a thousand or more."""
    start, end = match.start(), match.end()
    if match["halved"]:
        return Numeral(start=start, end=end, low=Fraction(50), sort=Sort.PERCENT)
    if match["nearly_all"] or match["two_or_three"]:
        return _between(match)
    if match["half"]:
        low = _HALVES.get(match["half"])
        sort = Sort.WHOLE if low else Sort.FRACTION
        return Numeral(start=start, end=end, low=low or Fraction(1, 2), sort=sort)
    if match["myriads"]:
        low = whole_value(match["by"] or match["of"]) or Fraction(1)
        return Numeral(start=start, end=end, low=low, mark=Approx.AT_LEAST)
    by = whole_value(match["fewrest"] or "")
    if by is None:
        return Numeral(
            start=start, end=end, low=Fraction(2), high=Fraction(9), mark=Approx.ABOUT
        )
    return Numeral(
        start=start,
        end=end,
        low=ONES["二"] * by,
        high=10 * by,
        closed=False,
        mark=Approx.ABOUT,
        scale=scale_of(match["fewrest"]),
    )


def _between(match: re.Match[str]) -> Numeral:
    """十之八九 is eight or nine tenths, 三两天 two or three days."""
    tenths = match["nearly_all"] is not None
    low, high = (Fraction(8, 10), Fraction(9, 10)) if tenths else (2, 3)
    return Numeral(
        start=match.start(),
        end=match.end(),
        low=Fraction(low),
        high=Fraction(high),
        sort=Sort.FRACTION if tenths else Sort.WHOLE,
        mark=Approx.RANGE,
    )


def doublings(numeral: Numeral, *, plain: str) -> Numeral:
    """翻两番 is four times as much: the numeral counts doublings."""
    if plain[numeral.end : numeral.end + 1] != "番":
        return numeral
    doubled = _DOUBLED.search(plain, max(0, numeral.start - 2), numeral.start)
    counts = numeral.low.denominator == 1 and 0 < numeral.low <= _MOST_DOUBLINGS
    if not doubled or not counts or numeral.high is not None:
        return numeral
    return replace(numeral, low=Fraction(2 ** int(numeral.low)))
