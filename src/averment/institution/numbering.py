"""Whole numbers as documents write them, in digits or in Chinese."""

from __future__ import annotations

from averment.reading import read
from averment.record import Figure


def whole(words: str) -> int | None:
    """The whole number that a numeral means; None where it means none.

    >>> whole("十五"), whole("12"), whole("甲")
    (15, 12, None)
    """
    if words.isascii() and words.isdecimal():
        return int(words)
    for one in read(f"{words}人", lang="zh"):
        value = one.value
        if isinstance(value, Figure) and value.numeral is not None:
            return int(value.numeral) if value.numeral.denominator == 1 else None
    return None
