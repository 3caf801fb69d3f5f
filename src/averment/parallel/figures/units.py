"""Which units measure the same thing, and how many of one make another.

Chinese measures are those of the market system of 1930 and after; before, they
differed from place to place, and a rendering that keeps the unit is always right.
"""

from __future__ import annotations

from fractions import Fraction

Scale = tuple[str, Fraction]
"""What is measured, and how much of its base one unit is."""

_KILOGRAMS = {
    "kg": "1",
    "jin": "1/2",
    "liang": "1/20",
    "qian": "1/200",
    "dan": "50",
    "quintal": "100",
    "ton": "1000",
    "gram": "1/1000",
    "milligram": "1/1000000",
    "microgram": "1/1000000000",
    "pound": "0.45359237",
    "ounce": "0.028349523125",
}
_HECTARES = {
    "hectare": "1",
    "mu": "1/15",
    "qing": "100/15",
    "are": "1/100",
    "acre": "0.40468564224",
    "square-kilometre": "100",
    "square-metre": "1/10000",
    "square-centimetre": "1/100000000",
    "square-foot": "0.000009290304",
    "square-mile": "258.9988110336",
}
_METRES = {
    "metre": "1",
    "li": "500",
    "chi": "1/3",
    "zhang": "10/3",
    "cun": "1/30",
    "kilometre": "1000",
    "decimetre": "1/10",
    "centimetre": "1/100",
    "millimetre": "1/1000",
    "micrometre": "1/1000000",
    "foot": "0.3048",
    "inch": "0.0254",
    "yard": "0.9144",
    "mile": "1609.344",
    "nautical-mile": "1852",
}
_LITRES = {
    "litre": "1",
    "millilitre": "1/1000",
    "dou": "10",
    "sheng": "1",
    "cubic-metre": "1000",
    "cubic-centimetre": "1/1000",
    "cubic-foot": "28.316846592",
    "gallon": "3.785411784",
}
_YUAN = {"yuan": "1", "jiao": "1/10", "fen": "1/100"}
_DOLLARS = {"us-dollar": "1", "us-cent": "1/100"}
_HOURS = {"hour": "1", "day": "24", "week": "168"}
_MONTHS = {"month": "1", "quarter": "3", "year": "12"}
_KILOWATTS = {"kilowatt": "1", "megawatt": "1000", "watt": "1/1000"}
_OTHER_NAMES = {"catty": "jin", "picul": "dan", "dollar": "us-dollar"}
_ALSO = {"cun": "inch", "liang": "tael"}
"""寸 and 吋 are one word in daily use, for screens and pipes; 两 weighs silver."""
_ALONE = frozenset(
    "hong-kong-dollar yen euro mark rouble won australian-dollar canadian-dollar "  # noqa: SIM905
    "taiwan-dollar franc baht rupee silver-yuan fabi gold-yuan customs-gold-unit "
    "border-region-yuan northeast-yuan tael celsius fahrenheit year-of-age "
    "o'clock month-of-age kilowatt-hour horsepower volt hertz".split()
)


def _all() -> dict[str, Scale]:
    named = {
        "mass": _KILOGRAMS,
        "area": _HECTARES,
        "length": _METRES,
        "volume": _LITRES,
        "yuan": _YUAN,
        "us-dollar": _DOLLARS,
        "hours": _HOURS,
        "months": _MONTHS,
        "power": _KILOWATTS,
    }
    scales = {
        unit: (measured, Fraction(size))
        for measured, sizes in named.items()
        for unit, size in sizes.items()
    }
    return scales | {unit: (unit, Fraction(1)) for unit in sorted(_ALONE)}


_SCALES = _all()
_ROUNDED = Fraction(1, 20)


def unit_named(unit: str | None, *, money: bool = False) -> str | None:
    """The one name of a unit that is measured with; None for things counted.

    Shape: a pound of money is not a pound of weight.

    >>> unit_named("catty")
    'jin'
    """
    if unit is None:
        return None
    if money and unit == "pound":
        return "pound-sterling"
    unit = _OTHER_NAMES.get(unit, unit)
    return unit if money or unit in _SCALES else None


def converted(value: Fraction, *, unit: str, to: str) -> Fraction | None:
    """A value in another unit of the same measure; None where there is no way.

    >>> converted(Fraction(10), unit="jin", to="kg")
    Fraction(5, 1)
    """
    one, other = _SCALES.get(unit), _SCALES.get(to)
    if one is None or other is None or one[0] != other[0]:
        return None
    return value * one[1] / other[1]


def may_be_one(one: str, other: str) -> bool:
    """Whether one unit is also called by the other's name.

    >>> may_be_one("inch", "cun")
    True
    """
    return _ALSO.get(one) == other or _ALSO.get(other) == one


def is_rounded(exact: Fraction, *, to: Fraction) -> bool:
    """Whether `to` is what is left of an exact value once it is rounded.

    Shape: half of the last place written that is not nought, and never more than
        one part in twenty.
    """
    if exact == to:
        return True
    if not exact or not to or abs(exact - to) > abs(exact) * _ROUNDED:
        return False
    return abs(exact - to) <= _last_place(to) / 2


def _last_place(value: Fraction) -> Fraction:
    place = Fraction(1)
    while (value / place).denominator != 1 and place > Fraction(1, 10**6):
        place /= 10
    while (value / (place * 10)).denominator == 1:
        place *= 10
    return place
