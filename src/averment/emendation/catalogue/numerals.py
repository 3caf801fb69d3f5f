"""The significant digits of a numeral, and what single slips make of them.

Each slip takes the digits, the last of them no zero, and gives whole numbers in
tenths of the last digit: of 52,000 the digits are 52, and 520 stands for itself.
One zero after the last digit is thus read too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

_LONGEST = 40  # digits; a longer numeral is not read otherwise digit by digit
_FINEST = 20  # decimals
TEN_DIGITS = "0123456789"

Change = Callable[[str, str], tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The significant digits of a numeral, and the unit of the last of them."""

    digits: str
    unit: Fraction


@lru_cache(maxsize=4096)
def digits_of(numeral: Fraction | None) -> Standing | None:
    """The digits of a numeral above zero; None of a third, or of none at all.

    >>> digits_of(Fraction(52_000))
    Standing(digits='52', unit=Fraction(1000, 1))
    """
    if numeral is None or numeral <= 0:
        return None
    unit = Fraction(1)
    for _ in range(_FINEST):
        if (numeral / unit).denominator == 1:
            break
        unit /= 10
    whole = numeral / unit
    if whole.denominator != 1 or whole >= 10**_LONGEST:
        return None
    text = str(whole.numerator)
    digits = text.rstrip("0")
    return Standing(digits=digits, unit=unit * 10 ** (len(text) - len(digits)))


def miswritten(digits: str, _clause: str) -> tuple[int, ...]:
    """One digit another.

    >>> len(miswritten("5", "")), 590 in miswritten("50", "")
    (17, True)
    """
    every: Mapping[str, str] = dict.fromkeys(TEN_DIGITS, TEN_DIGITS)
    return tuple(_replaced(digits + "0", every))


@lru_cache(maxsize=256)
def replaced(*groups: str) -> Change:
    """The slip that takes digits of one group for one another.

    >>> replaced("17", "068")("17", "")
    (770, 110, 176, 178)
    """
    alike: dict[str, str] = {}
    for group in groups:
        for digit in group:
            alike[digit] = alike.get(digit, "") + group.replace(digit, "")

    def change(digits: str, _clause: str) -> tuple[int, ...]:
        return tuple(_replaced(digits + "0", alike))

    return change


def doubled(digits: str, _clause: str) -> tuple[int, ...]:
    """One of two equal digits side by side left out.

    >>> doubled("19979", "")
    (19790,)
    """
    pairs = [at for at in range(len(digits) - 1) if digits[at] == digits[at + 1]]
    return tuple(dict.fromkeys(_without(digits, at) for at in pairs))


def inserted(digits: str, _clause: str) -> tuple[int, ...]:
    """Any one digit left out.

    >>> inserted("1979", "")
    (9790, 1790, 1990, 1970)
    """
    if len(digits) == 1:
        return ()
    places = range(len(digits))
    return tuple(
        dict.fromkeys(_without(digits, at) for at in places if at or digits[1] != "0")
    )


def dropped(digits: str, _clause: str) -> tuple[int, ...]:
    """Any one digit put in; a zero at the end is a power of ten.

    >>> 19790 in dropped("179", ""), 1790 in dropped("179", "")
    (True, False)
    """
    return tuple(
        dict.fromkeys(
            int(digits[:at] + digit + digits[at:]) * 10
            for at in range(len(digits) + 1)
            for digit in TEN_DIGITS
            if (at or digit != "0") and (at < len(digits) or digit != "0")
        )
    )


def transposed(digits: str, _clause: str) -> tuple[int, ...]:
    """Two digits side by side exchanged.

    >>> transposed("152", "")
    (5120, 1250, 1502)
    """
    whole = digits + "0"
    return tuple(
        int(whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :])
        for at in range(len(digits))
        if whole[at] != whole[at + 1] and (at or whole[1] != "0")
    )


def without_clause(digits: str, clause: str) -> tuple[int, ...]:
    """The number of the clause at the beginning left out.

    >>> without_clause("312", "3"), without_clause("312", "4")
    ((120,), ())
    """
    rest = digits.removeprefix(clause) if clause else digits
    if rest in ("", digits) or rest[0] == "0":
        return ()
    return (int(rest) * 10,)


def _replaced(digits: str, alike: Mapping[str, str]) -> Iterator[int]:
    for at, standing in enumerate(digits):
        for digit in alike.get(standing, ""):
            if digit != standing and (at or digit != "0"):
                yield int(digits[:at] + digit + digits[at + 1 :])


def _without(digits: str, at: int) -> int:
    return int(digits[:at] + digits[at + 1 :]) * 10
