"""Rises and falls: by so much, or to so much, is for a reader to say.

提高六倍 is sevenfold to some and sixfold to others, in English as in Chinese, and
增加到 turned into "increased by" may be a slip or a manner of speaking.
"""

from __future__ import annotations

import re

from averment.parallel.figures.said import Said, Sort

_BEFORE = 16
_RISE_ZH = r"(?:增|提高|提升|上升|扩大|高出|多出|涨|降|减|缩|下跌|下滑|翻)"
_RISE_EN = (
    r"(?:increas|ris|rose|grow|grew|rais|expand|multipl|up\b|higher|more\b(?!\s+than)|jump"
    r"|surg|soar|climb|fall|fell|drop|declin|decreas|reduc|lower|down\b|shr[aiu]nk)"
)
_RISES = re.compile(rf"{_RISE_ZH}|(?i:\b{_RISE_EN})")
_TO = re.compile(
    rf"{_RISE_ZH}[^,，。；、]{{0,3}}[到至为][^,，。；、]{{0,4}}$"
    r"|(?i:\bto\s+(?:\w+\s+){0,2}$)"
)
_BY = re.compile(
    rf"{_RISE_ZH}[^到至为,，。；、]{{0,4}}$|(?i:\bby\s+(?:\w+\s+){{0,2}}$)"
)


def is_asked(one: Said, other: Said, *, words: tuple[str, str]) -> str:
    """What a reader is asked about two figures of a rise or fall; else nothing."""
    before = [
        _before(side, said) for side, said in zip(words, (one, other), strict=True)
    ]
    after = [_with(side, said) for side, said in zip(words, (one, other), strict=True)]
    rises = any(_RISES.search(text) for text in after)
    if Sort.MULTIPLE in (one.sort, other.sort) and rises and _near(one, other):
        return "risen by so many times, or to so many times"
    if one.low != other.low:
        return ""
    to = [bool(_TO.search(text)) for text in before]
    by = [bool(_BY.search(text)) for text in before]
    if (to[0] and by[1] and not by[0]) or (to[1] and by[0] and not by[1]):
        return "to so much on one side, by so much on the other"
    return ""


def _near(one: Said, other: Said) -> bool:
    """The same multiple, or one apart: sixfold and by six times may be one thing."""
    if one.low is None or other.low is None:
        return False
    return abs(one.low - other.low) <= 1


def _before(text: str, said: Said) -> str:
    return text[max(0, said.span.start - _BEFORE) : said.reading.core.start]


def _with(text: str, said: Said) -> str:
    return text[max(0, said.span.start - _BEFORE) : said.span.end]
