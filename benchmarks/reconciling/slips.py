"""Slips planted in invented figures: those of the catalogue, and others.

A slip turns the figure that should stand into the one that does. Twelve in a
hundred are outside every catalogue: another number altogether.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from averment.record import Approx, Bounds, Figure, Kind, exactly
from reconciling.writing import digits_of

OUTSIDE = "outside"
OUTSIDE_SHARE = 0.12
TEN_THOUSAND = 10_000
LOOK_ALIKE = ("68", "74", "7", "85", "19", "36", "058", "12", "36", "47")
DIGITS = "0123456789"
TRIES = 20
RATES = (Kind.PERCENT, Kind.PERMILLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One slip: what stands, what should, and over how many places it is stated."""

    kind: str
    key: str
    standing: Figure
    right: Figure
    list_of: int | None = None


def slip(
    key: str, right: Figure, *, growth: bool, chance: Random, plain: bool = False
) -> Slip | None:
    """A slip of a kind that the figure allows; None where none changes it.

    Shape: `plain` leaves only slips of digits and powers of ten, as in tables.
    """
    kinds = _kinds(right, growth=growth, plain=plain)
    for _ in range(TRIES):
        outside = not plain and chance.random() < OUTSIDE_SHARE
        kind = OUTSIDE if outside else chance.choice(kinds)
        list_of = chance.choice((2, 3, 4)) if kind == "each" else None
        standing = _standing(right, kind=kind, list_of=list_of, chance=chance)
        if standing is not None and standing != right:
            return Slip(
                kind=kind, key=key, standing=standing, right=right, list_of=list_of
            )
    return None


def _kinds(figure: Figure, *, growth: bool, plain: bool) -> list[str]:
    """The kinds of slip that a figure of this sort can have."""
    if figure.numeral is None:
        return ["range lost"]
    kinds = ["tenfold", "tenth", "transposed", "misread", "another digit"]
    if plain:
        return kinds
    if figure.approx is not Approx.NONE:
        kinds.append("vague word lost")
    if figure.kind in RATES:
        kinds.append("per cent, per mille")
        return [*kinds, "by and to"] if growth else kinds
    return [*kinds, "ten thousandfold", "ten thousandth", "each"]


def _standing(
    right: Figure, *, kind: str, list_of: int | None, chance: Random
) -> Figure | None:
    """What came to stand, by one kind of slip; None where it changes nothing."""
    if kind == "range lost":
        end = chance.choice((right.bounds.low, right.bounds.high))
        return None if end is None else _bare(right, end)
    if right.numeral is None:
        return None
    if kind == "vague word lost":
        return _bare(right, right.numeral)
    if kind == "per cent, per mille":
        other = Kind.PERMILLE if right.kind is Kind.PERCENT else Kind.PERCENT
        return replace(right, kind=other)
    if kind == "each":
        return _times(right, Fraction(1, list_of or 1))
    if kind in FACTORS:
        return _times(right, FACTORS[kind])
    return _read_as(right, SPELT[kind](right.numeral, chance))


def _bare(figure: Figure, numeral: Fraction) -> Figure:
    return replace(
        figure,
        approx=Approx.NONE,
        bounds=exactly(numeral),
        numeral=numeral,
        written=digits_of(numeral),
    )


def _times(figure: Figure, by: Fraction) -> Figure | None:
    """The figure times a factor, its word kept; None where it would not be whole."""
    numeral = (figure.numeral or Fraction(0)) * by
    if numeral.denominator != 1 and figure.kind not in RATES:
        return None
    return _read_as(figure, numeral)


def _read_as(figure: Figure, numeral: Fraction | None) -> Figure | None:
    """The figure with another numeral, its word and the shape of its bounds kept."""
    if not numeral or not figure.numeral:
        return None
    by, bounds = numeral / figure.numeral, figure.bounds
    return replace(
        figure,
        numeral=numeral,
        written=digits_of(numeral),
        bounds=Bounds(
            low=None if bounds.low is None else bounds.low * by,
            high=None if bounds.high is None else bounds.high * by,
            low_closed=bounds.low_closed,
            high_closed=bounds.high_closed,
        ),
    )


def _significant(numeral: Fraction) -> tuple[str, Fraction]:
    """The significant digits of a number, and the unit of the last of them."""
    unit = Fraction(1)
    while (numeral / unit).denominator != 1:
        unit /= 10
    while (numeral / unit) % 10 == 0:
        unit *= 10
    return str(int(numeral / unit)), unit


def _transposed(numeral: Fraction, chance: Random) -> Fraction | None:
    digits, unit = _significant(numeral)
    pairs = [i for i in range(len(digits) - 1) if digits[i] != digits[i + 1]]
    if not pairs:
        return None
    at = chance.choice(pairs)
    turned = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    return None if turned[0] == "0" else int(turned) * unit


def _misread(numeral: Fraction, chance: Random) -> Fraction | None:
    return _digit(numeral, lambda digit: LOOK_ALIKE[int(digit)], chance)


def _another(numeral: Fraction, chance: Random) -> Fraction | None:
    return _digit(numeral, lambda _: DIGITS, chance)


def _digit(
    numeral: Fraction, other: Callable[[str], str], chance: Random
) -> Fraction | None:
    digits, unit = _significant(numeral)
    at = chance.randrange(len(digits))
    read = chance.choice(other(digits[at]))
    if read == digits[at] or (at == 0 and read == "0"):
        return None
    return int(digits[:at] + read + digits[at + 1 :]) * unit


def _outside(numeral: Fraction, chance: Random) -> Fraction | None:
    """As many significant digits, all of them others, and about the same size."""
    digits, unit = _significant(numeral)
    first = chance.choice([d for d in DIGITS[1:] if d != digits[0]])
    rest = "".join(chance.choice([e for e in DIGITS if e != d]) for d in digits[1:])
    return int(first + rest) * unit if rest else None


FACTORS = {
    "tenfold": Fraction(10),
    "tenth": Fraction(1, 10),
    "ten thousandfold": Fraction(TEN_THOUSAND),
    "ten thousandth": Fraction(1, TEN_THOUSAND),
}


def _by_and_to(numeral: Fraction, chance: Random) -> Fraction | None:
    other = numeral + chance.choice((-100, 100))
    return other if other > 0 else None


SPELT: dict[str, Callable[[Fraction, Random], Fraction | None]] = {
    "transposed": _transposed,
    "misread": _misread,
    "another digit": _another,
    "by and to": _by_and_to,
    OUTSIDE: _outside,
}
KINDS = (
    *FACTORS,
    *SPELT,
    *("each", "per cent, per mille", "vague word lost", "range lost"),
)
