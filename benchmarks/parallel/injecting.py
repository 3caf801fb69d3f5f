"""Faults put into the figures of English segments, each of a kind that is met.

Comes in: an English segment, a source of chance.
Goes out: edits; each changes one numeral or the unit behind it, and nothing else.
Does not know: how averment reads. Numerals are found by the pattern below, so a
    figure that the reader overlooks is altered all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from random import Random


class Fault(StrEnum):
    """What is done to a figure."""

    TIMES_TEN = "x 10"
    TENTH = "/ 10"
    TIMES_HUNDRED = "x 100"
    TIMES_MYRIAD = "x 10,000"
    DIGIT = "one digit"
    SWAP = "two digits swapped"
    WORD = "another number word"
    SCALE = "scale word"
    UNIT = "unit word"
    PERMILLE = "per cent to per mille"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One fault: the characters from `start` to `end` become `written`."""

    fault: Fault
    start: int
    end: int
    written: str

    def applied(self, text: str) -> str:
        """The text with the fault in it."""
        return text[: self.start] + self.written + text[self.end :]


_POWERS = {
    Fault.TIMES_TEN: 1,
    Fault.TENTH: -1,
    Fault.TIMES_HUNDRED: 2,
    Fault.TIMES_MYRIAD: 4,
}
_NUMBER = re.compile(
    r"(?a)(?<![A-Za-z0-9_.,])(?<![A-Za-z][-\u2010-\u2013])"  # not of F-35, COVID-19, v2
    r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d)"
)
_ONES = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_TENFOLD = {"ten": "hundred"} | dict(zip(_ONES, _TENS, strict=True))
_WORDS = (_ONES, _TEENS, _TENS)
_WORD = re.compile(
    rf"(?i)\b(?:{'|'.join(word for row in _WORDS for word in row)}|ten)\b"
)
_SCALES = {"hundred": "thousand", "thousand": "million", "million": "billion"} | {
    "billion": "million",
    "trillion": "billion",
}
_UNITS = {
    "kilometers": "meters",
    "kilometres": "metres",
    "km": "m",
    "meters": "kilometers",
    "metres": "kilometres",
    "cm": "mm",
    "mm": "cm",
    "kilograms": "grams",
    "kg": "g",
    "tons": "kilograms",
    "tonnes": "kilograms",
    "yuan": "dollars",
    "dollars": "yuan",
    "euros": "dollars",
    "years": "months",
    "months": "years",
    "weeks": "days",
    "days": "weeks",
    "hours": "minutes",
    "minutes": "hours",
    "seconds": "minutes",
}
_SCALE = re.compile(rf"(?i)(?:[\da-z]+)[\s-]({'|'.join(_SCALES)})\b")
_UNIT = re.compile(
    rf"(?i)(?:\d|\b(?:hundred|thousand|million|billion"
    rf"|{'|'.join(word for row in _WORDS for word in row)}|ten))"
    rf"[\s-]?({'|'.join(_UNITS)})\b"
)
_PERCENT = re.compile(r"(?i)(?<=\d)\s?(%|per ?cent\b)")


def edits(text: str, *, chance: Random) -> Iterator[Edit]:
    """Every fault that can be put into a segment; digits are taken by chance."""
    for match in _NUMBER.finditer(text):
        yield from _in_digits(match, chance=chance)
    for match in _WORD.finditer(text):
        yield from _in_words(match, chance=chance)
    yield from _exchanged(text, _SCALE, _SCALES, fault=Fault.SCALE)
    yield from _exchanged(text, _UNIT, _UNITS, fault=Fault.UNIT)
    for match in _PERCENT.finditer(text):
        written = "‰" if match[1] == "%" else "per mille"
        start, end = match.span(1)
        yield Edit(fault=Fault.PERMILLE, start=start, end=end, written=written)


def _in_digits(match: re.Match[str], *, chance: Random) -> Iterator[Edit]:
    """The faults of a number in digits, all that give another value."""
    number = match[0]
    candidates = {
        fault: _shifted(number, places=places) for fault, places in _POWERS.items()
    }
    candidates[Fault.DIGIT] = _other_digit(number, chance=chance)
    candidates[Fault.SWAP] = _swapped(number, chance=chance)
    for fault, written in candidates.items():
        if _value(written) != _value(number):
            start, end = match.span()
            yield Edit(fault=fault, start=start, end=end, written=written)


def _in_words(match: re.Match[str], *, chance: Random) -> Iterator[Edit]:
    word, (start, end) = match[0].lower(), match.span()
    tenfold = _TENFOLD.get(word)
    if tenfold:
        written = _cased(tenfold, like=match[0])
        yield Edit(fault=Fault.TIMES_TEN, start=start, end=end, written=written)
    row = next((row for row in _WORDS if word in row), [])
    others = [other for other in row if other != word]
    if others:
        written = _cased(chance.choice(others), like=match[0])
        yield Edit(fault=Fault.WORD, start=start, end=end, written=written)


def _exchanged(
    text: str, pattern: re.Pattern[str], table: dict[str, str], *, fault: Fault
) -> Iterator[Edit]:
    for match in pattern.finditer(text):
        start, end = match.span(1)
        written = _cased(table[match[1].lower()], like=match[1])
        yield Edit(fault=fault, start=start, end=end, written=written)


def _cased(word: str, *, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word


def _value(number: str) -> Decimal:
    return Decimal(number.replace(",", ""))


def _shifted(number: str, *, places: int) -> str:
    """The number times a power of ten, grouped by commas if it was."""
    value = _value(number).scaleb(places).normalize()
    return f"{value:,f}" if "," in number else f"{value:f}"


def _other_digit(number: str, *, chance: Random) -> str:
    at = chance.choice([i for i, char in enumerate(number) if char.isdigit()])
    first = at == 0 and len(number) > 1
    digits = [d for d in "0123456789"[first:] if d != number[at]]
    return number[:at] + chance.choice(digits) + number[at + 1 :]


def _swapped(number: str, *, chance: Random) -> str:
    """Two neighbouring digits exchanged; the number itself where none differ."""
    digits = [i for i, char in enumerate(number) if char.isdigit()]
    pairs = [
        (one, other)
        for one, other in pairwise(digits)
        if number[one] != number[other] and not (one == 0 and number[other] == "0")
    ]
    if not pairs:
        return number
    one, other = chance.choice(pairs)
    chars = list(number)
    chars[one], chars[other] = chars[other], chars[one]
    return "".join(chars)
