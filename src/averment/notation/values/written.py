"""Values as a ledger writes them."""

from __future__ import annotations

import re

from averment.notation.numbers import number, number_words
from averment.notation.values.stated import (
    OPERATORS,
    RATIOS,
    Unclear,
    bounds_of,
    kind_of,
)
from averment.notation.words import quoted
from averment.record import Figure, Moment

_SIGNS = {approx: sign for sign, (approx, _) in OPERATORS.items()}
_RATIO_SIGNS = {kind: sign for sign, kind in RATIOS.items()}
_PLAIN_NOUN = re.compile(r"[^\W\d_][\w-]*")


def bare_value_words(given: Figure | Moment) -> str:
    """A value as an emendation writes it: without `=`."""
    return value_words(given).removeprefix("= ")


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
    if kind_of(unit, numeral) is not figure.kind:
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
        if bounds_of(figure.written) == bounds:
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


def cell_words(figure: Figure | None) -> str:
    """A cell as a ledger writes it: without its unit, and without `=`."""
    if figure is None:
        return ""
    sign, numeral = _sign_and_numeral(figure)
    return numeral if sign == "=" else f"{sign} {numeral}"
