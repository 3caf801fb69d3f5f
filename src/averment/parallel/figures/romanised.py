"""Chinese numerals as syllables of names: 八里桥 is Baliqiao, and measures nothing."""

from __future__ import annotations

import re

_SYLLABLES = {
    "一": "yi",
    "二": "er",
    "两": "liang",
    "三": "san",
    "四": "si",
    "五": "wu",
    "六": "liu",
    "七": "qi",
    "八": "ba",
    "九": "jiu",
    "十": "shi",
    "百": "bai",
    "千": "qian",
    "万": "wan",
    "亿": "yi",
    "里": "li",
    "元": "yuan",
    "亩": "mu",
    "斤": "jin",
    "石": "shi",
    "担": "dan",
    "丈": "zhang",
    "尺": "chi",
    "户": "hu",
    "家": "jia",
    "人": "ren",
}
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")


def names_in(text: str) -> tuple[str, ...]:
    """The capitalised words of a text, in small letters."""
    return tuple(found.lower() for found in _CAPITALISED.findall(text))


def romanised(words: str) -> str:
    """The syllables of a numeral and its measure; empty where one is not known.

    >>> romanised("八里")
    'bali'
    """
    syllables = [_SYLLABLES.get(char, "") for char in words]
    return "".join(syllables) if all(syllables) else ""
