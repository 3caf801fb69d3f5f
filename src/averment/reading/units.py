"""Units of measure and currencies: what stands by a numeral and belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from averment.record import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit: its name in the notation, the kind it makes, and its size.

    Shape: `scale` turns the number written into the number in `name` (成 is
        ten per cent, a minute a sixtieth of an hour); `plus` is added to the
        number first (个半月: months, and a half), and where `more` an unknown
        part of one is (三个多月).
    """

    name: str | None
    kind: Kind
    scale: Fraction = Fraction(1)
    plus: Fraction = Fraction(0)
    more: bool = False


Table = Mapping[str, Unit]


def table(kind: Kind, words: Mapping[str, str]) -> dict[str, Unit]:
    """Spellings divided by bars, to units of one kind."""
    return {
        spelling: Unit(name=name, kind=kind)
        for name, spellings in words.items()
        for spelling in spellings.split("|")
    }


def scaled(
    kind: Kind, name: str | None, words: Mapping[str, Fraction]
) -> dict[str, Unit]:
    """Spellings, each with its size in the unit of that name."""
    return {word: Unit(name=name, kind=kind, scale=by) for word, by in words.items()}


PARTS: Mapping[tuple[str | None, str | None], Fraction] = {
    ("year", "month"): Fraction(1, 12),
    ("week", "day"): Fraction(1, 7),
    ("day", "hour"): Fraction(1, 24),
    ("foot", "inch"): Fraction(1, 12),
    ("kilometre", "metre"): Fraction(1, 1000),
    ("kilometre", "centimetre"): Fraction(1, 100_000),
    ("metre", "centimetre"): Fraction(1, 100),
    ("metre", "millimetre"): Fraction(1, 1000),
    ("yard", "foot"): Fraction(1, 3),
    ("yard", "inch"): Fraction(1, 36),
    ("mile", "yard"): Fraction(1, 1760),
    ("mile", "foot"): Fraction(1, 5280),
    ("kg", "gram"): Fraction(1, 1000),
    ("pound", "ounce"): Fraction(1, 16),
    ("yuan", "jiao"): Fraction(1, 10),
    ("jiao", "fen"): Fraction(1, 10),
    ("yuan", "fen"): Fraction(1, 100),
    ("dollar", "cent"): Fraction(1, 100),
    ("us-dollar", "us-cent"): Fraction(1, 100),
    ("us-dollar", "cent"): Fraction(1, 100),
    ("euro", "cent"): Fraction(1, 100),
    ("hong-kong-dollar", "jiao"): Fraction(1, 10),
    ("hong-kong-dollar", "fen"): Fraction(1, 100),
    ("jin", "liang"): Fraction(1, 10),
    ("liang", "qian"): Fraction(1, 10),
    ("dan", "dou"): Fraction(1, 10),
    ("mu", "fen-of-mu"): Fraction(1, 10),
    ("zhang", "chi"): Fraction(1, 10),
    ("chi", "cun"): Fraction(1, 10),
}
"""What a smaller unit straight after a larger one counts in the larger."""

DECIMAL = frozenset(
    ["yuan", "hong-kong-dollar", "jiao", "jin", "liang", "mu", "zhang", "chi", "metre"]
)
"""Units of Chinese after which a bare digit counts tenths (一米九, 五尺三)."""

NO_UNIT = Unit(name=None, kind=Kind.COUNT)
