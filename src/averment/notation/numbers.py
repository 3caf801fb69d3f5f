"""Exact numbers: from the digits of a ledger, and back."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

WHOLE = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)"
NUMBER = rf"{WHOLE}(?:\.[0-9]+|/{WHOLE})?"
_NUMBER = re.compile(rf"(-?)({WHOLE})(?:\.([0-9]+)|/({WHOLE}))?")
_LONGEST = 400  # characters; beyond it Python refuses to turn digits into a number
_FINEST = 60  # decimals


@lru_cache(maxsize=1 << 16)
def number(text: str) -> Fraction | None:
    """The exact number that digits write, or None where they write none.

    >>> number("1,240"), number("0.50"), number("1/3"), number("12,40")
    (Fraction(1240, 1), Fraction(1, 2), Fraction(1, 3), None)
    """
    found = _NUMBER.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    minus, whole, decimals, below = found.groups()
    top = int(whole.replace(",", "") + (decimals or ""))
    bottom = int(below.replace(",", "")) if below else 10 ** len(decimals or "")
    if bottom == 0:
        return None
    return Fraction(-top if minus else top, bottom)


def number_words(exact: Fraction) -> str:
    """The digits that write a number: as a decimal where that is finite.

    >>> number_words(Fraction(2469, 2)), number_words(Fraction(1, 3))
    ('1,234.5', '1/3')
    """
    if exact.denominator == 1:
        return f"{exact.numerator:,}"
    places = _places(exact.denominator)
    if places is None:
        return f"{exact.numerator:,}/{exact.denominator:,}"
    whole, rest = divmod(abs(exact) * 10**places, 10**places)
    sign = "-" if exact < 0 else ""
    return f"{sign}{whole:,}.{int(rest):0{places}}"


def _places(denominator: int) -> int | None:
    """How many decimals a fraction of that denominator has; None for no end."""
    for places in range(1, _FINEST):
        if 10**places % denominator == 0:
            return places
    return None
