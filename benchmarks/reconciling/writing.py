"""How a number is written down: in full, rounded, or with a vague word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    between,
    exactly,
    less_than,
    more_than,
    unbounded,
)

IN_FULL = 0.35
VAGUE = 0.20
VAGUE_WORDS = (Approx.MORE_THAN, Approx.ABOUT, Approx.NEARLY, Approx.RANGE)
HOW_OFTEN = (4, 3, 2, 1)
TWICE = 0.05  # rounded once, and the rounded figure rounded again
UNITS = {kind: Fraction(1) for kind in Kind} | {
    Kind.PERCENT: Fraction(1, 100),
    Kind.PERMILLE: Fraction(1, 100),
}
RATES = (Kind.PERCENT, Kind.PERMILLE)
MOST_DECIMALS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """What was so, before anybody wrote it down.

    Units: per cent in per cent. `drawn` says that the number is not calculated
        from others, so that it may be short and yet in full.
    """

    true: Fraction
    kind: Kind = Kind.COUNT
    unit: str | None = "cases"
    name: str = "cases"
    drawn: bool = True


def write(quantity: Quantity, *, chance: Random, place: Fraction | None) -> Figure:
    """The figure that states a quantity.

    Shape: rounded to `place`; without one, by itself: in full, or to two or
        three significant digits.
    """
    if place is None:
        place = own_place(quantity, chance=chance)
    if chance.random() < VAGUE:
        word = chance.choices(VAGUE_WORDS, HOW_OFTEN)[0]
        coarse = min(place * 10, unit_of(quantity.true, digits=2))
        return VAGUELY[word](quantity, max(place, coarse))
    once = rounded(quantity.true, to=place) or quantity.true
    coarse = Fraction(1) if quantity.kind in RATES else unit_of(once, digits=2)
    if chance.random() < TWICE and place * 10 <= coarse:
        return bare(quantity, rounded(once, to=place * 10))
    return bare(quantity, once)


def own_place(quantity: Quantity, *, chance: Random) -> Fraction:
    """The place a figure is rounded to that is written without regard to others."""
    finest = UNITS[quantity.kind]
    if chance.random() < IN_FULL:
        return finest
    place = max(finest, unit_of(quantity.true, digits=chance.choice((2, 3))))
    return place if quantity.kind not in RATES else min(place, Fraction(1))


def unit_of(value: Fraction, *, digits: int) -> Fraction:
    """The unit of a number's last digit, when only so many are kept."""
    power = len(str(int(value))) - 1
    while value and value < Fraction(10) ** power:
        power -= 1
    return Fraction(10) ** (power - digits + 1)


def rounded(value: Fraction, *, to: Fraction) -> Fraction:
    """To the nearest multiple, halves upwards."""
    above = 2 * value.numerator * to.denominator
    below = value.denominator * to.numerator
    return (above + below) // (2 * below) * to


def bare(quantity: Quantity, numeral: Fraction) -> Figure:
    """A number without any word."""
    return figure(quantity, numeral, Approx.NONE, exactly(numeral))


def figure(
    quantity: Quantity, numeral: Fraction, approx: Approx, bounds: Bounds
) -> Figure:
    return Figure(
        bounds=bounds,
        approx=approx,
        kind=quantity.kind,
        written=digits_of(numeral),
        numeral=numeral,
        unit=quantity.unit,
    )


def digits_of(number: Fraction) -> str:
    """The digits as they are typed; a decimal where the number is not whole."""
    if number.denominator == 1:
        return f"{number.numerator:,}"
    places = 1
    while 10**places % number.denominator and places < MOST_DECIMALS:
        places += 1
    whole, rest = divmod(number * 10**places, 10**places)
    return f"{whole:,}.{int(rest):0{places}}"


def _more_than(quantity: Quantity, place: Fraction) -> Figure:
    below = quantity.true // place * place
    if below == quantity.true or not below:
        return bare(quantity, quantity.true)
    return figure(quantity, below, Approx.MORE_THAN, more_than(below))


def _nearly(quantity: Quantity, place: Fraction) -> Figure:
    above = -(-quantity.true // place) * place
    if above == quantity.true:
        return bare(quantity, above)
    return figure(quantity, above, Approx.NEARLY, less_than(above))


def _about(quantity: Quantity, place: Fraction) -> Figure:
    near = rounded(quantity.true, to=place) or quantity.true
    return figure(quantity, near, Approx.ABOUT, unbounded())


def _range(quantity: Quantity, place: Fraction) -> Figure:
    below = quantity.true // place * place
    if not below:
        return bare(quantity, quantity.true)
    above = below + place
    return Figure(
        bounds=between(below, above),
        approx=Approx.RANGE,
        kind=quantity.kind,
        written=f"{digits_of(below)} to {digits_of(above)}",
        unit=quantity.unit,
    )


VAGUELY: dict[Approx, Callable[[Quantity, Fraction], Figure]] = {
    Approx.MORE_THAN: _more_than,
    Approx.NEARLY: _nearly,
    Approx.ABOUT: _about,
    Approx.RANGE: _range,
}
