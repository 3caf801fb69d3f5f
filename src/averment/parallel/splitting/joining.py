"""Broken lines put together again."""

from __future__ import annotations

import re

_BREAK = re.compile(r"\s*[\n\r]\s*")
_WIDE = re.compile(r"[⺀-鿿豈-﫿︰-﹏＀-￯　-〿“”‘’…—]")
_HYPHENS = "-\u00ad"


def joined(raw: str) -> str:
    r"""The characters of a stretch of text with its broken lines joined.

    Shape: a line break and the white space around it become nothing between
        Chinese characters or after a hyphen, which stays; one space elsewhere.

    >>> joined("带动全厂\n    （矿）前进"), joined("one-by-\none and\nall")
    ('带动全厂（矿）前进', 'one-by-one and all')
    """

    def between(found: re.Match[str]) -> str:
        before = raw[found.start() - 1 : found.start()]
        after = raw[found.end() : found.end() + 1]
        if not before or not after or before in _HYPHENS:
            return ""
        return "" if _WIDE.match(before) and _WIDE.match(after) else " "

    return _BREAK.sub(between, raw)
