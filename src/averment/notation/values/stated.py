"""What a comparison, a number and a unit state, as a figure."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from averment.notation.numbers import number
from averment.notation.words import shortened
from averment.record import (
    LENGTHS_OF_TIME,
    Approx,
    Bounds,
    Figure,
    Kind,
    at_least,
    at_most,
    exactly,
    less_than,
    more_than,
    unbounded,
)

_Stated = Callable[[Fraction], Bounds]
OPERATORS: dict[str, tuple[Approx, _Stated]] = {
    "=": (Approx.NONE, exactly),
    "~": (Approx.ABOUT, lambda _: unbounded()),
    ">=": (Approx.AT_LEAST, at_least),
    ">": (Approx.MORE_THAN, more_than),
    "<=": (Approx.AT_MOST, at_most),
    "<": (Approx.LESS_THAN, less_than),
    "nearly": (Approx.NEARLY, less_than),
    "up-to": (Approx.UP_TO, at_most),
}
RATIOS = {"%": Kind.PERCENT, "‰": Kind.PERMILLE}
_UNITS: dict[str, Kind] = {
    **dict.fromkeys(LENGTHS_OF_TIME, Kind.DURATION),
    **dict.fromkeys(("jin", "catty", "dan", "picul", "kg", "ton"), Kind.MASS),
    **dict.fromkeys(("mu", "li-area", "hectare"), Kind.AREA),
    **dict.fromkeys(("yuan", "yuan-old"), Kind.MONEY),
    "times": Kind.MULTIPLE,
}
_PLURALS = {f"{unit}s": unit for unit in _UNITS if unit != "times"} | {
    "catties": "catty"
}
_CLOSED = re.compile(r"([^\s]+?)\.\.([^\s]+)")
_BRACKETED = re.compile(r"([\[(])\s*(\S+),\s+(\S+?)\s*([\])])")


class Unclear(ValueError):
    """A value cannot be read; `hint` says how it is written."""

    def __init__(self, sentence: str, *, hint: str) -> None:
        super().__init__(sentence)
        self.hint = hint


@lru_cache(maxsize=1 << 16)
def stated(
    sign: str,
    numeral: str,
    unit: str | None,
    *,
    kind: Kind | None = None,
    noun: str | None = None,
) -> Figure:
    """The figure a comparison, a number and a unit state.

    Raises: Unclear, with a sentence and a hint.

    >>> stated("nearly", "1,000", "persons").bounds
    less_than(1000)
    """
    if unit in _PLURALS:
        raise Unclear(f"The unit {unit} is not known.", hint=f"Write {_PLURALS[unit]}.")
    if sign == "in":
        exact, approx, bounds = None, Approx.RANGE, bounds_of(numeral)
    else:
        exact = _number(numeral)
        approx, bounds = OPERATORS[sign][0], OPERATORS[sign][1](exact)
    return Figure(
        bounds=bounds,
        approx=approx,
        kind=kind or kind_of(unit, numeral),
        written=numeral,
        numeral=exact,
        unit=None if unit in RATIOS else unit,
        noun=noun,
    )


def kind_of(unit: str | None, numeral: str) -> Kind:
    """The kind of figure that a unit makes, where none is written out."""
    if unit is None:
        return Kind.FRACTION if "/" in numeral else Kind.COUNT
    return RATIOS.get(unit) or _UNITS.get(unit, Kind.COUNT)


def _number(numeral: str) -> Fraction:
    found = number(numeral)
    if found is None:
        hint = "Numbers are written 1,240 or 1240, 0.5, 1/3, -5."
        raise Unclear(f"{shortened(numeral)} is not a number.", hint=hint)
    return found


def bounds_of(numeral: str) -> Bounds:
    """The bounds a range states, `18,000..21,000` or `[600, 700)`.

    Raises: Unclear.
    """
    if found := _CLOSED.fullmatch(numeral):
        ends, brackets = found.groups(), "[]"
    elif found := _BRACKETED.fullmatch(numeral):
        opening, low, high, closing = found.groups()
        ends, brackets = (low, high), opening + closing
    else:
        hint = "Write in 18,000..21,000, or in [600, 700) with a space after the comma."
        raise Unclear(f"{shortened(numeral)} is not a range.", hint=hint)
    low_end, high_end = (None if end == ".." else _number(end) for end in ends)
    try:
        return Bounds(
            low=low_end,
            high=high_end,
            low_closed=brackets[0] == "[",
            high_closed=brackets[1] == "]",
        )
    except ValueError:
        hint = "The lower end comes first; an open end stands by a round bracket."
        raise Unclear(f"No value lies in {shortened(numeral)}.", hint=hint) from None
