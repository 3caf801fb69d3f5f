"""Chinese numerals of dates: up to 31 for months and days, four digits for years."""

from __future__ import annotations

import re

DIGITS = "〇一二三四五六七八九"
SMALL = r"(?:[0-9]{1,2}|[正元一二三四五六七八九十廿卅]{1,4}|[腊冬](?=月))"
"""A month or day: 5, 十一, 廿三, 三十一, 正; 腊 and 冬 are lunar months."""
YEAR = rf"(?:[0-9]{{4}}|[{DIGITS}]{{4}})"
SHORT_YEAR = rf"(?:[0-9]{{2}}|[{DIGITS}]{{2}})"

_VALUES = {character: value for value, character in enumerate(DIGITS)}
_NAMED = {"正": 1, "元": 1, "冬": 11, "腊": 12}
_SPOKEN = re.compile(rf"([{DIGITS}]?)十([{DIGITS}]?)")
_PAIR = re.compile(rf"(十?)([{DIGITS}])([{DIGITS}])")


def year_number(written: str) -> int:
    """The number of a year written by its digits: 一九五一 is 1951."""
    return int("".join(str(_VALUES.get(c, c)) for c in written))


def small_number(written: str) -> int | None:
    """A number up to 99 in figures or words, None where it is neither.

    >>> small_number("三十一"), small_number("廿三"), small_number("8")
    (31, 23, 8)
    """
    spoken = written.replace("廿", "二十").replace("卅", "三十")
    if spoken.isascii() and spoken.isdigit():
        return int(spoken)
    if spoken in _NAMED:
        return _NAMED[spoken]
    if spoken in _VALUES:
        return _VALUES[spoken]
    match = _SPOKEN.fullmatch(spoken)
    if match is None:
        return None
    tens, ones = (_VALUES.get(digit) for digit in match.groups())
    return 10 * (1 if tens is None else tens) + (ones or 0)


def neighbours(written: str) -> tuple[int, int] | None:
    """Two numbers said as one, as in 七八月, 九十月 and 十一二月.

    >>> neighbours("七八"), neighbours("十一二"), neighbours("十二")
    ((7, 8), (11, 12), None)
    """
    if written == "九十":
        return 9, 10
    match = _PAIR.fullmatch(written)
    if match is None:
        return None
    tens = 10 if match[1] else 0
    first, second = tens + _VALUES[match[2]], tens + _VALUES[match[3]]
    return (first, second) if second == first + 1 else None
