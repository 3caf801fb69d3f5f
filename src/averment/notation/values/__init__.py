"""Figures and dates: from the words of a ledger, and back.

Comes in: the words of a line, or the text of a table's cell; or a value.
Goes out: a figure or a date with its exact bounds; or the words that read back
    as the same value.
Does not know: entries, files, what a document meant. `Unclear` says in a
    sentence and a hint why no value could be read.
"""

from __future__ import annotations

from averment.notation.values.stated import Unclear, stated
from averment.notation.values.words import bare_value, cell, figure, unit_word, value
from averment.notation.values.written import (
    bare_value_words,
    cell_words,
    figure_words,
    value_words,
)

__all__ = [
    "Unclear",
    "bare_value",
    "bare_value_words",
    "cell",
    "cell_words",
    "figure",
    "figure_words",
    "stated",
    "unit_word",
    "value",
    "value_words",
]
