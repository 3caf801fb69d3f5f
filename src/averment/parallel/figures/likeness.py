"""How like two differing figures are: the same thing miscopied, or two things."""

from __future__ import annotations

from fractions import Fraction

from averment.parallel.figures.said import Said, Sort

_STAYS = Fraction(2)


def likeness(one: Said, other: Said) -> Fraction:
    """How much two figures have in common, whatever their values.

    Shape: sort and unit weigh most, then the digits and the size; a power of ten
        too many, one digit changed or left out, and two exchanged are how numbers
        are miscopied.
    """
    alike = Fraction(0)
    if one.sort is other.sort:
        alike += _STAYS
    if one.unit and one.unit == other.unit:
        alike += _STAYS
    if one.approx is other.approx:
        alike += Fraction(1, 2)
    if one.sort is Sort.DATE and other.sort is Sort.DATE:
        return alike + _shared_parts(one, other)
    return alike + 2 * _shared_digits(one, other)


def _shared_parts(one: Said, other: Said) -> int:
    return sum(
        mine is not None and mine == its
        for mine, its in zip(one.parts, other.parts, strict=True)
    )


def _digits(said: Said) -> str:
    value = said.numeral if said.numeral is not None else said.low
    if value is None:
        return ""
    above = value.numerator if value.denominator == 1 else round(value * 10**6)
    return str(abs(above)).strip("0")


def _shared_digits(one: Said, other: Said) -> Fraction:
    """The share of digits that both have, in order, from the front and the back."""
    mine, its = _digits(one), _digits(other)
    if not mine or not its:
        return Fraction(0)
    front = _common(mine, its)
    back = _common(mine[::-1], its[::-1])
    longest = max(len(mine), len(its))
    return Fraction(min(front + back, longest), longest)


def _common(one: str, other: str) -> int:
    count = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        count += 1
    return count
