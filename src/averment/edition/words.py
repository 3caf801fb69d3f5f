"""Values, dates and counts said in plain English words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from averment.notation.numbers import number_words
from averment.record import (
    Approx,
    Bounds,
    Constant,
    Expression,
    Figure,
    Key,
    Kind,
    Modality,
    Moment,
)

_APPROX = {
    Approx.ABOUT: "about ",
    Approx.NEARLY: "nearly ",
    Approx.MORE_THAN: "more than ",
    Approx.AT_LEAST: "at least ",
    Approx.AT_MOST: "at most ",
    Approx.UP_TO: "up to ",
    Approx.LESS_THAN: "less than ",
}
_SIGNS = {Kind.PERCENT: "%", Kind.PERMILLE: "‰"}
SIGNS = {"-": "−", "*": "×", "/": "÷"}
_ONE = {
    "persons": "person",
    "year": "year",
    "month": "month",
    "week": "week",
    "day": "day",
    "hour": "hour",
    "times": "time",
}
_MANY = {one: f"{one}s" for one in ("year", "month", "week", "day", "hour")}
_MODALITY = {Modality.CEILING: "set as a ceiling", Modality.NORM: "set as a norm"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SMALL = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_ORDINALS = ("first", "second", "third", "fourth")
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_STRETCH = re.compile(r"(\d{4})-([HQ])([1-4])([~?%]?)")
_LANGUAGES = {
    "ar": "Arabic",
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "hu": "Hungarian",
    "ja": "Japanese",
    "ko": "Korean",
    "pl": "Polish",
    "ro": "Romanian",
    "ru": "Russian",
    "uk": "Ukrainian",
    "zh": "Chinese",
    "zh-hans": "Chinese (simplified)",
    "zh-hant": "Chinese (traditional)",
}


def figure_in_words(figure: Figure) -> str:
    """A stated figure with its qualifier, unit and noun.

    Shape: digits keep the zeros they were written with; thousands get commas.
    """
    number = _number_of(figure)
    return " ".join(part for part in (number, _unit_of(figure), _noun(figure)) if part)


def bounds_in_words(bounds: Bounds) -> str:
    """An interval in words; closed and open ends are told apart.

    Open ends: "at least" and "at most" include the number, "more than" and
        "less than" leave it out; no bound at all is said as such.
    """
    low, high = bounds.low, bounds.high
    if low is None and high is None:
        return "any number"
    if low is None or high is None:
        return _one_ended(bounds)
    if low == high:
        return number_in_words(low)
    first, last = number_in_words(low), number_in_words(high)
    if bounds.low_closed and bounds.high_closed:
        return f"{first} to {last}"
    start = f"{'from' if bounds.low_closed else 'more than'} {first}"
    return f"{start} {'to' if bounds.high_closed else 'up to, not including,'} {last}"


def number_in_words(value: Fraction | int) -> str:
    """A number with commas; decimals where they end, otherwise a fraction.

    >>> number_in_words(1240), number_in_words(Fraction(1, 3))
    ('1,240', '1/3')
    """
    return number_words(Fraction(value))


def moment_in_words(moment: Moment) -> str:
    """A date or a stretch of time in words; what is not understood stays EDTF.

    >>> moment_in_words(Moment(edtf="1951-H2", first=None, last=None))
    'the second half of 1951'
    >>> moment_in_words(Moment(edtf="/..", first=None, last=None))
    'from a day not given'
    """
    start, slash, end = moment.edtf.partition("/")
    if not slash:
        return _day_in_words(start)
    if {start, end} == {"", ".."}:
        return f"{'until' if start else 'from'} a day not given"
    if start in ("", ".."):
        return f"until {_day_in_words(end)}"
    if end in ("", ".."):
        return f"from {_day_in_words(start)}, end not given"
    return f"{_day_in_words(start)} to {_day_in_words(end)}"


def modality_in_words(modality: Modality, *, period: Moment | None) -> str:
    """In what sense a claim is stated, and for when."""
    said = _MODALITY.get(modality, modality.value)
    if period is None:
        return said
    when = moment_in_words(period)
    return f"{said} {when}" if when.startswith("until ") else f"{said} for {when}"


def quantity_in_words(quantity: str) -> str:
    """What is measured, with its facets: `arrests:county-a` is arrests, county a."""
    return ", ".join(part.replace("-", " ") for part in quantity.split(":") if part)


def unit_in_words(unit: str | None) -> str:
    """A unit as many of it are called: weeks, persons; empty without one."""
    return _MANY.get(unit or "", (unit or "").replace("-", " "))


def expression_in_words(expression: Expression, *, inner: bool = False) -> str:
    """An expression in ordinary signs of arithmetic, each key without its document."""
    match expression:
        case Key(name=name):
            return name.rpartition("/")[2]
        case Constant(written=written):
            return written
    sign = SIGNS.get(expression.sign, expression.sign)
    left = expression_in_words(expression.left, inner=expression.sign in "*/")
    right = expression_in_words(expression.right, inner=expression.sign != "+")
    said = f"{left} {sign} {right}"
    return f"({said})" if inner and expression.sign in "+-" else said


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number and its noun: 1 figure, 9 figures."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def number_word(number: int) -> str:
    """A small number as a word, a larger one in figures.

    >>> number_word(5), number_word(1240)
    ('five', '1,240')
    """
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def listed(words: Iterable[str]) -> str:
    """Words in a list: a, b and c."""
    *most, last = tuple(words) or ("",)
    return f"{', '.join(most)} and {last}" if most else last


def language_in_words(tag: str) -> str:
    """The English name of a language; unknown tags stay as they are."""
    tag = tag.lower()
    return _LANGUAGES.get(tag) or _LANGUAGES.get(tag.partition("-")[0], tag)


def sentence_case(words: str) -> str:
    """The words with a capital at the beginning, the rest untouched."""
    return words[:1].upper() + words[1:]


def _number_of(figure: Figure) -> str:
    sign = _SIGNS.get(figure.kind, "")
    if figure.approx is Approx.RANGE or figure.numeral is None:
        return bounds_in_words(figure.bounds) + sign
    return f"{_APPROX.get(figure.approx, '')}{_written(figure)}{sign}"


def _written(figure: Figure) -> str:
    numeral = figure.numeral if figure.numeral is not None else Fraction(0)
    if figure.kind is Kind.FRACTION:
        return f"{numeral.numerator:,}/{numeral.denominator:,}"
    digits = re.search(r"-?\d[\d,]*\.(\d+)", figure.written)
    if digits is None or not digits[1].endswith("0"):
        return number_in_words(numeral)
    value = number_in_words(numeral)
    whole, _, decimals = value.partition(".")
    return f"{whole}.{decimals:0<{len(digits[1])}}"


def _unit_of(figure: Figure) -> str:
    unit = figure.unit or ""
    if figure.kind in _SIGNS or unit in ("%", "‰"):
        return ""
    if figure.numeral == 1 and unit in _ONE:
        return _ONE[unit]
    return _MANY.get(unit, unit.replace("-", " "))


def _noun(figure: Figure) -> str:
    return f"of {figure.noun.replace('-', ' ')}" if figure.noun else ""


def _one_ended(bounds: Bounds) -> str:
    if bounds.low is not None:
        word = "at least" if bounds.low_closed else "more than"
        return f"{word} {number_in_words(bounds.low)}"
    word = "at most" if bounds.high_closed else "less than"
    return f"{word} {number_in_words(bounds.high or 0)}"


def _day_in_words(edtf: str) -> str:
    if stretch := _STRETCH.fullmatch(edtf):
        year, letter, number, mark = stretch.groups()
        part = "half" if letter == "H" else "quarter"
        return _qualified(f"the {_ORDINALS[int(number) - 1]} {part} of {year}", mark)
    if not (match := _DAY.fullmatch(edtf)):
        return edtf
    year, month, day, mark = match.groups()
    if month and not 1 <= int(month) <= len(_MONTHS):
        return edtf
    words = [str(int(day))] if day else []
    words += [_MONTHS[int(month) - 1]] if month else []
    return _qualified(" ".join([*words, year]), mark)


def _qualified(words: str, mark: str) -> str:
    about = "about " if mark in ("~", "%") else ""
    return f"{about}{words}{' (uncertain)' if mark in ('?', '%') else ''}"
