"""From the words of a line to a value."""

from __future__ import annotations

import re

from averment.errors import did_you_mean
from averment.notation.dates import date
from averment.notation.numbers import number
from averment.notation.values.stated import OPERATORS, RATIOS, Unclear, stated
from averment.notation.words import Words, closed, shortened
from averment.record import Figure, Kind, Modality, Moment

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
_KINDS = {kind.value: kind for kind in Kind}
_RESERVED = frozenset({"of", "list", "on", *Modality})
# A letter first; not Y17…, XXXX-12 (years in EDTF) and not kind:….
_UNIT = re.compile(r"(?!Y-?\d|XX|kind:)[^\W\d_][^\s\"“「;]*")
_BRACKET_END = re.compile(r"[\])][%‰]?$")


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
    if numeral[-1] in RATIOS and unit is None:
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
    if word in RATIOS or (word not in _RESERVED and _UNIT.fullmatch(word)):
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


def _meant(sign: str) -> str:
    if sign in _MEANT:
        return f"Write {_MEANT[sign]}."
    glued = re.match(r"(<=|>=|[=~<>])", sign)
    if glued:
        return f"Put a space after {glued[0]}."
    return f"One of: {', '.join(OPERATORS)}, in; or on, before a date."


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
