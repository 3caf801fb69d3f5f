"""Numbers written in Western digits, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from averment.reading.numerals.numeral import LONGEST, Numeral, Sort

SPACED = r"\d{1,3}(?: \d{3}){0,3}? 000(?![\d:/]| \d{3}(?!\d))"
GROUPED = r"\d{1,3}(?:[,\u2009\u202f]\d{3})++(?!\d)(?:\.\d++)?+"
COMMA = (  # 12,5 per cent, as much of Europe writes it
    r"\d{1,3},(?:\d{1,2}(?=\s?(?:%|‰|per ?cent|thousand|million|billion)(?![a-z]))|00)"
)
INDIAN = r"\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)(?:\.\d++)?+"  # 12,34,567
PLAIN = r"\d++(?:\.\d++)?+(?:e[+-]?\d{1,2}(?!\d))?+"
SLASHED = r"\d++/\d++"
CODES = "usd|gbp|eur|chf|cad|aud|nzd|hkd|jpy|cny|rmb|myr|inr|sgd|aed|uah|us\\$|\\$us"
GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

OPENS = rf"\d.\u2212{GLYPHS}-"
"""The characters a number may begin with, as a class: looked at before all else."""

NUMBER = re.compile(
    rf"(?:(?<![a-z0-9/_%])|(?<={CODES})|(?<=\$a)|(?<=\brm)|(?<=\bdm)|(?<=\brs))(?<!\d[.:])(?!(?<=\d,)\d{{3}}(?!\d))"
    r"(?P<minus>(?<![^\s(<>=~:至到])[-\u2212]|\A[-\u2212] )?"
    rf"(?:(?P<mixed>\d{{1,4}} )?(?P<part>{SLASHED}|[{GLYPHS}])"
    rf"|(?P<joined>\d{{1,4}})(?P<glyph>[{GLYPHS}])"
    rf"|(?P<comma>{COMMA})(?!\d)|(?P<number>{SPACED}|{INDIAN}|{GROUPED}|{PLAIN}|\.\d++))"
    r"(?![\d]|[.:/]\d|,\d{3}(?!\d)|(?![mx])[a-z]\d)"
)
"""A number by itself: no letters before it (F-8), no clock (3:15), no
chapter (1.2.3), no day written with strokes (4/5/1951)."""

LETTERED = re.compile(
    r"[ ]{0,2}(?:(k|m|g|t)(?![a-z0-9/²³°])|(mil|mln|mn|bn|bln|mm)(?![a-z]))"
    r"|(?P<billions>b)(?![a-z0-9/²³°])"
)
_OF_PEOPLE = re.compile(r" (?:of|people|persons|tons|tonnes|dollars|yuan|mu)(?![a-z])")
_MONEY = re.compile(rf"(?:[$£€¥]|(?<![a-z])(?:{CODES})) ?[\d.,]{{1,15}}$")
_GROUPING = re.compile(r"[,\s]")
_NAMED = re.compile(r"(?<![a-z0-9])(?!minus)[a-z]{1,7}-$")  # F-8, Covid-19; but 5k-20k
_CHAINED = re.compile(r"(?<![\w-])(?:\d{1,6}-){1,3}\d{1,6}$")
_CHAIN = re.compile(r"(?:-\d{1,6}){1,2}")
_POWER = re.compile(
    r"(?:(?P<times>\s?[x×*]\s?10)\^?|\^)(?P<power>[+\-\u2212]?\d{1,2})(?![\d.])"
)
_GREATEST_POWER, _LONGEST_BASE = 40, 12
_LETTERS = {
    "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12,
    "mil": 10**6, "mln": 10**6, "mm": 10**6, "mn": 10**6,
    "bn": 10**9, "bln": 10**9, "b": 10**9,
}  # fmt: skip
_GLYPH_VALUES = dict(
    zip(
        GLYPHS,
        [
            "1/2",
            "1/3",
            "2/3",
            "1/4",
            "3/4",
            "1/5",
            "2/5",
            "3/5",
            "4/5",
            "1/6",
            "5/6",
            "1/8",
            "3/8",
            "5/8",
            "7/8",
        ],
        strict=True,
    )
)


def digits_value(written: str) -> Fraction | None:
    """The number of a string of digits, or None where it is none.

    >>> digits_value("17,000.50")
    Fraction(34001, 2)
    """
    if len(written) > LONGEST:
        return None
    if written.isdecimal():
        return Fraction(int(written))
    try:
        return Fraction(_GROUPING.sub("", written))
    except (ValueError, ZeroDivisionError):
        return None


def number_at(match: re.Match[str]) -> Numeral | None:
    """The numeral of a match of NUMBER."""
    value = _size(match)
    if value is None or _is_named(match):
        return None
    if match["minus"]:
        value = -value
    whole = match["number"] or match["comma"] or match["joined"] or match["mixed"]
    return Numeral(
        start=match.start(),
        end=match.end(),
        low=value,
        sort=Sort.WHOLE if whole else Sort.FRACTION,
        in_digits=True,
    )


def _is_named(match: re.Match[str]) -> bool:
    """F-8, and the numbers of a call number or a telephone: 138-2-115."""
    plain, start, end = match.string, match.start(), match.end()
    if "-" not in (plain[start - 1 : start], plain[end : end + 1], plain[start]):
        return False
    from_ = max(0, start - 16)
    if _NAMED.search(plain, from_, start):
        return True
    joints = (_CHAINED.search(plain, from_, end), _CHAIN.match(plain, end))
    return sum(joint[0].count("-") for joint in joints if joint) > 1


def with_power(plain: str, *, at: int, value: Fraction) -> tuple[Fraction, int]:
    """The value with the power written after it (5.5x10-3, 10^6), and its end."""
    if plain[at : at + 1] not in "^x×* " or at == len(plain):
        return value, at
    match = _POWER.match(plain, at)
    if match is None or len(str(value)) > _LONGEST_BASE:
        return value, at
    power = int(match["power"].replace("\u2212", "-"))
    if abs(power) > _GREATEST_POWER or (value == 0 and power < 0):
        return value, at
    if match["times"]:
        return value * Fraction(10) ** power, match.end()
    return value**power, match.end()


def _size(match: re.Match[str]) -> Fraction | None:
    if match["comma"]:
        return digits_value(match["comma"].replace(",", "."))
    if match["number"]:
        return digits_value(match["number"])
    whole = digits_value(match["mixed"] or match["joined"] or "0")
    written = match["part"] or match["glyph"]
    part = digits_value(_GLYPH_VALUES.get(written, written))
    return None if part is None or whole is None else whole + part


def letter_scale(plain: str, *, at: int, written: str) -> tuple[Fraction, int]:
    """The multiplier written as one letter after a number (10k), and where it ends.

    Shape: `written` is the text in its own case: 9m is metres, 9M and £9m millions.
    """
    match = LETTERED.match(plain, at)
    letter = match and (match[1] or match[2] or match["billions"])
    if not match or not letter:
        return Fraction(1), at
    capital = written[match.end() - len(letter)].isupper()
    counted = letter == "m" and _OF_PEOPLE.match(plain, match.end())
    money = letter == "m" and _MONEY.search(plain, max(0, at - 20), at)
    if letter in ("m", "g", "t", "mm") and not (capital or counted or money):
        return Fraction(1), at
    return Fraction(_LETTERS[letter]), match.end()


def numerals(plain: str, *, written: str) -> Iterator[Numeral]:
    """The numbers in Western digits, in text order: all an unknown language gets."""
    del written
    for match in NUMBER.finditer(plain):
        numeral = number_at(match)
        if numeral is not None:
            yield numeral
