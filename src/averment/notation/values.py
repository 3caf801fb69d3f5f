"""Figures and dates: from the words of a ledger, and back."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from averment.errors import did_you_mean
from averment.notation.dates import date
from averment.notation.numbers import number, number_words
from averment.notation.words import Words, closed, quoted, shortened
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    Modality,
    Moment,
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
_SIGNS = {approx: sign for sign, (approx, _) in OPERATORS.items()}
_MEANT = {
    "≥": ">=",
    "≤": "<=",
    "≈": "~",
    "＝": "=",
    "about": "~",
    "==": "=",
    "=>": ">=",
    "=<": "<=",
}
_RATIOS = {"%": Kind.PERCENT, "‰": Kind.PERMILLE}
_RATIO_SIGNS = {kind: sign for sign, kind in _RATIOS.items()}
_UNITS: dict[str, Kind] = {
    **dict.fromkeys(("year", "month", "week", "day", "hour"), Kind.DURATION),
    **dict.fromkeys(("jin", "catty", "dan", "picul", "kg", "ton"), Kind.MASS),
    **dict.fromkeys(("mu", "li-area", "hectare"), Kind.AREA),
    **dict.fromkeys(("yuan", "yuan-old"), Kind.MONEY),
    "times": Kind.MULTIPLE,
}
_PLURALS = {f"{unit}s": unit for unit in _UNITS if unit != "times"} | {
    "catties": "catty"
}
_KINDS = {kind.value: kind for kind in Kind}
_RESERVED = frozenset({"of", "list", "on", *Modality})
# A letter first; not Y17…, XXXX-12 (years in EDTF) and not kind:….
_UNIT = re.compile(r"(?!Y-?\d|XX|kind:)[^\W\d_][^\s\"“「;]*")
_PLAIN_NOUN = re.compile(r"[^\W\d_][\w-]*")
_CLOSED = re.compile(r"([^\s]+?)\.\.([^\s]+)")
_BRACKETED = re.compile(r"([\[(])\s*(\S+),\s+(\S+?)\s*([\])])")
_BRACKET_END = re.compile(r"[\])][%‰]?$")


class Unclear(ValueError):
    """A value cannot be read; `hint` says how it is written."""

    def __init__(self, sentence: str, *, hint: str) -> None:
        super().__init__(sentence)
        self.hint = hint


def value(words: Words) -> Figure | Moment:
    """The value of a claim: a figure, or a date after `on`."""
    if words.peek() == "on":
        words.at += 1
        return words.moment()
    return figure(words)


def figure(words: Words) -> Figure:
    """A figure: comparison, number, unit and noun."""
    sign = words.take("the value", hint="As in = 1,240 persons, or on 1953-04-25.")
    if sign not in OPERATORS and sign != "in":
        sentence = f"{shortened(sign)} is not a comparison."
        raise words.misread("N009", words.at - 1, sentence, hint=_meant(sign))
    return _figure(words, sign)


def _figure(words: Words, sign: str) -> Figure:
    at = words.at
    numeral = _range_words(words) if sign == "in" else words.take("the number")
    unit = _unit(words)
    if numeral[-1] in _RATIOS and unit is None:
        numeral, unit = numeral[:-1], numeral[-1]
    kind, noun = _kind(words), _noun(words)
    try:
        return stated(sign, numeral, unit, kind=kind, noun=noun)
    except Unclear as why:
        raise words.misread("N009", at, str(why), hint=why.hint) from None


def bare_value(words: Words) -> Figure | Moment:
    """A value whose `=` or `on` may be left out, as in an emendation."""
    word = words.peek()
    if word in OPERATORS or word in ("in", "on", ""):
        return value(words)
    if number(word.rstrip("%‰")) is None and isinstance(date(word), Moment):
        return words.moment()
    return _figure(words, "=")


def bare_value_words(given: Figure | Moment) -> str:
    """A value as an emendation writes it: without `=`."""
    return value_words(given).removeprefix("= ")


def _range_words(words: Words) -> str:
    numeral = words.take("the range", hint="As in in 18,000..21,000.")
    while numeral[0] in "[(" and not _BRACKET_END.search(numeral):
        numeral = f"{numeral} {words.take('the end of the range')}"
    return numeral


def unit_word(words: Words) -> str | None:
    """The unit, where one is written: `%`, `‰` or one word."""
    return _unit(words)


def _unit(words: Words) -> str | None:
    word = words.peek()
    if word in _RATIOS or (word not in _RESERVED and _UNIT.fullmatch(word)):
        words.at += 1
        return word
    return None


def _kind(words: Words) -> Kind | None:
    word = words.peek()
    if not word.startswith("kind:"):
        return None
    words.at += 1
    if word[5:] not in _KINDS:
        hint = did_you_mean(word[5:], _KINDS) or f"One of: {', '.join(_KINDS)}."
        sentence = f"{word[5:]} is not a kind of figure."
        raise words.misread("N011", words.at - 1, sentence, hint=hint)
    return _KINDS[word[5:]]


def _noun(words: Words) -> str | None:
    if words.peek() != "of":
        return None
    words.at += 1
    if closed(words.peek()):
        return words.quotation("the noun")
    return words.take("the noun")


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
        exact, approx, bounds = None, Approx.RANGE, _range(numeral)
    else:
        exact = _number(numeral)
        approx, bounds = OPERATORS[sign][0], OPERATORS[sign][1](exact)
    return Figure(
        bounds=bounds,
        approx=approx,
        kind=kind or _kind_of(unit, numeral),
        written=numeral,
        numeral=exact,
        unit=None if unit in _RATIOS else unit,
        noun=noun,
    )


def _kind_of(unit: str | None, numeral: str) -> Kind:
    if unit is None:
        return Kind.FRACTION if "/" in numeral else Kind.COUNT
    return _RATIOS.get(unit) or _UNITS.get(unit, Kind.COUNT)


def _meant(sign: str) -> str:
    if sign in _MEANT:
        return f"Write {_MEANT[sign]}."
    glued = re.match(r"(<=|>=|[=~<>])", sign)
    if glued:
        return f"Put a space after {glued[0]}."
    return f"One of: {', '.join(OPERATORS)}, in; or on, before a date."


def _number(numeral: str) -> Fraction:
    found = number(numeral)
    if found is None:
        hint = "Numbers are written 1,240 or 1240, 0.5, 1/3, -5."
        raise Unclear(f"{shortened(numeral)} is not a number.", hint=hint)
    return found


def _range(numeral: str) -> Bounds:
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


def value_words(given: Figure | Moment) -> str:
    """A value as a ledger writes it."""
    if isinstance(given, Moment):
        return f"on {given.edtf}"
    return figure_words(given)


def figure_words(figure: Figure) -> str:
    """A figure as a ledger writes it, with its unit and noun."""
    sign, numeral = _sign_and_numeral(figure)
    unit, words = figure.unit, [sign, numeral]
    if unit is None and figure.kind in _RATIO_SIGNS:
        unit = _RATIO_SIGNS[figure.kind]
        words[1] += unit
    elif unit is not None:
        words.append(unit)
    if _kind_of(unit, numeral) is not figure.kind:
        words.append(f"kind:{figure.kind}")
    if figure.noun is not None:
        plain = _PLAIN_NOUN.fullmatch(figure.noun)
        words.append(f"of {figure.noun if plain else quoted(figure.noun)}")
    return " ".join(words)


def _sign_and_numeral(figure: Figure) -> tuple[str, str]:
    """Bounds come first: where the word does not give them, they are written out."""
    sign, exact = _SIGNS.get(figure.approx), figure.numeral
    if sign and exact is not None and OPERATORS[sign][1](exact) == figure.bounds:
        written = figure.written
        return sign, written if number(written) == exact else number_words(exact)
    return "in", _range_numeral(figure)


def _range_numeral(figure: Figure) -> str:
    bounds = figure.bounds
    try:
        if _range(figure.written) == bounds:
            return figure.written
    except Unclear:
        pass
    low, high = (
        ".." if end is None else number_words(end) for end in (bounds.low, bounds.high)
    )
    if bounds.low_closed and bounds.high_closed:
        return f"{low}..{high}"
    opening, closing = (
        "[" if bounds.low_closed else "(",
        "]" if bounds.high_closed else ")",
    )
    return f"{opening}{low}, {high}{closing}"


def cell(text: str, *, unit: str | None) -> Figure | None:
    """The figure of a table's cell, in the table's unit; None where it is empty.

    Raises: Unclear.
    """
    if not text:
        return None
    sign, _, numeral = text.partition(" ")
    if sign in OPERATORS or sign == "in":
        return stated(sign, numeral.strip(), unit)
    return stated("=", text, unit)


def cell_words(figure: Figure | None) -> str:
    """A cell as a ledger writes it: without its unit, and without `=`."""
    if figure is None:
        return ""
    sign, numeral = _sign_and_numeral(figure)
    return numeral if sign == "=" else f"{sign} {numeral}"
