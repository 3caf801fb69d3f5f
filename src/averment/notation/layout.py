"""How lines are laid out: columns, and the width of characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_KIND = len("relation")
_GAP = "  "


def head(columns: Sequence[str], *, widths: Sequence[int] = ()) -> str:
    """The columns of a line two spaces apart, each filled up to its width."""
    kind, *rest = columns
    cells = [
        cell + " " * (wide - width(cell))
        for cell, wide in zip(rest, widths or map(width, rest), strict=True)
    ]
    # The longest kinds stand one space from their key, as in the reference.
    return f"{kind:<{_KIND}} {_GAP.join(cells)}".rstrip()


def indented(name: str, text: str) -> str:
    """A detail's line."""
    return f"{_GAP}{name}: {text}".rstrip(" ")


def width(text: str) -> int:
    """How many columns a text takes: two for East Asian wide characters.

    >>> width("甲县"), width("four")
    (4, 4)
    """
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
