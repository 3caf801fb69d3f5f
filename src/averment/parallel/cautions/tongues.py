"""What language a text reads as: as much as the comparison has to know."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

_KANA = re.compile(r"[぀-ヿ]")
_HAN = re.compile(r"[㐀-鿿豈-﫿𠀀-𲎯]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?")
_OTHER = re.compile(r"[^\W\d_A-Za-zÀ-ɏ㐀-鿿豈-﫿𠀀-𲎯぀-ヿ]+")
_SMALL = ("the", "of", "and", "to", "that", "with", "by", "from", "which", "a")
_BEING = ("is", "are", "was", "were", "has", "have", "had")
_ENGLISH = frozenset((*_SMALL, *_BEING))
_LEAST_ENGLISH = 0.08
"""English prose has a quarter or more of these words, other languages few or none."""
_FEW = 20
"""Words: fewer may do without any of them (a title, a signature)."""
_JAPANESE = 0.1


class Tongue(StrEnum):
    """What a text reads as."""

    CHINESE = "Chinese"
    ENGLISH = "English"
    OTHER = "neither Chinese nor English"
    NONE = "no language at all"


def tongue_of(content: str) -> Tongue:
    """What a text reads as, by its letters and the small words of English.

    Shape: NONE where it has no letters.

    >>> tongue_of("工厂会议 (conference)").value
    'Chinese'
    >>> tongue_of("Зимой заседала конференция").value
    'neither Chinese nor English'
    """
    words = [word.lower() for word in _LATIN.findall(content)]
    kana = len(_KANA.findall(content))
    units = Counter(
        han=len(_HAN.findall(content)) + kana,
        latin=len(words),
        other=len(_OTHER.findall(content)),
    )
    script, most = units.most_common(1)[0]
    if not most:
        return Tongue.NONE
    if script == "han":
        return Tongue.OTHER if kana > _JAPANESE * most else Tongue.CHINESE
    if script == "latin" and _is_english(words):
        return Tongue.ENGLISH
    return Tongue.OTHER


def _is_english(words: list[str]) -> bool:
    small = sum(word in _ENGLISH for word in words)
    return len(words) < _FEW or small >= _LEAST_ENGLISH * len(words)


def marked_as(lang: str) -> Tongue | None:
    """What a tag says; None where it says nothing.

    >>> marked_as("zh-Hant").value, marked_as("de").value, marked_as("und")
    ('Chinese', 'neither Chinese nor English', None)
    """
    primary = lang.lower().split("-")[0]
    if primary in {"", "und", "mul", "zxx"}:
        return None
    return {"zh": Tongue.CHINESE, "en": Tongue.ENGLISH}.get(primary, Tongue.OTHER)
