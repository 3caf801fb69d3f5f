"""Finding the unit after or before a number, in English and Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from averment.reading.numerals.en_words import WORDS
from averment.reading.units import Table, Unit
from averment.reading.units_en import ENGLISH
from averment.reading.units_zh import CHINESE
from averment.record import Kind

_WORDS = re.compile(
    r"(?P<space>[ \t]{0,3}(?:\n\s{0,6})?)(?P<joint>-?)(?P<open>[(\[]?)"
    r"(?P<words>°? ?[a-zµμ]+(?:[./][a-z]+)?(?:\^?[23]|[²³.])?(?:[ -]{1,3}[a-z]+){0,2}"
    r"|''|[%‰°º$€£¥¢₾₡₴₫₭]|-\s?year\s?-\s?old)"
)
_SHORT = frozenset(["in", "c", "f", "h", "g", "j", "l", "v", "w", "try", "dan"])
_RUNS_ON = re.compile(r"\s[a-z0-9]|-")
_MEASURED = re.compile(r"\s(?:of|per|each)\s")
_GREAT = re.compile(r" (thousand|million|billion)(?![a-z])")  # 75 RMB million
_ACROSS = re.compile(
    r"\s(?:thick|long|wide|high|tall|deep|square|in diameter)(?![a-z])"
)
_AFTER_FEET = re.compile(r"(?:ft|feet|foot)[\s.,]{1,3}\d{1,2}$")
_CURRENCY_SIGNS = frozenset("$€£¥₡₴₫₭")
_AFTER_YUAN = re.compile(r"[元圆块角毛蚊毫]\s?[零一二三四五六七八九十两\d]{1,3}$")
_AFTER_MU = re.compile(r"亩\s?[零一二三四五六七八九\d]$")
_OF_THINGS = "砖瓦田地石木板碑布牌肉"
_THINGS = re.compile(
    rf"[{_OF_THINGS}][共约近有]{{0,2}}[零一二三四五六七八九十百千万多余几两\d,]{{1,12}}$"
)
_AFTER_MONEY = "钱多余零半一二三四五六七八九整左以的光"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_FEN = Unit(name="fen", kind=Kind.MONEY)
_FEN_OF_MU = Unit(name="fen-of-mu", kind=Kind.AREA)
_SPACES = 3
_LONGEST_CHINESE = max(map(len, CHINESE))


def unit_after_english(plain: str, *, at: int) -> tuple[Unit, int] | None:
    """The unit that begins at or shortly after `at`, and where it ends."""
    match = _WORDS.match(plain, at)
    if match is None:
        return None
    start = match.start("words")
    for words in _shorter(match["words"]):
        unit = ENGLISH.get(words) or ENGLISH.get(words.replace("-", " "))
        end = start + len(words)
        if plain[end : end + 1] == "/" and unit and unit.kind is not Kind.MONEY:
            return None  # 90 km/h is no length; 300 yuan/person is money
        if unit and _stands_alone(plain, end=end, words=words):
            return _closed(match, unit=unit, words=words)
    return None


def _closed(match: re.Match[str], *, unit: Unit, words: str) -> tuple[Unit, int] | None:
    """The unit with the bracket it may stand in; None where it is another word."""
    end = match.start("words") + len(words)
    if match["open"]:
        closing = ")" if match["open"] == "(" else "]"
        return (unit, end + 1) if match.string[end : end + 1] == closing else None
    after = match.string[end : end + 2]
    if words in _CURRENCY_SIGNS:
        # 10-$20, 10 $ 20: the sign belongs to the number after it
        loose = match["joint"] or re.match(r" ?\d", after)
    elif words in _SHORT:
        loose = _is_another_word(match, end=end, words=words)
    else:
        loose = False
    great = _GREAT.match(match.string, end) if unit.kind is Kind.MONEY else None
    if great:
        by = WORDS[great[1]][1]
        return replace(unit, scale=unit.scale * by), great.end()
    return None if loose else (unit, end)


def _is_another_word(match: re.Match[str], *, end: int, words: str) -> bool:
    """The in of "20 in all"; but 5 g of it, and 2 ft 3 in more, are measured."""
    if "\n" in match["space"]:
        return True
    if not _RUNS_ON.match(match.string, end):
        return False
    if words == "in":
        at = match.start()
        if _ACROSS.match(match.string, end):
            return False
        return not _AFTER_FEET.search(match.string, max(0, at - 12), at)
    return words not in ("g", "l") or not _MEASURED.match(match.string, end)


def _shorter(words: str) -> Iterator[str]:
    """The words, then without the last, down to the first sign or word."""
    while words:
        yield words
        cut = max(map(words.rfind, " -./"))
        if cut > 0:
            words = words[:cut].rstrip(" -")
        else:
            words = words[0] if words[0] in "°º" and len(words) > 1 else ""


def _stands_alone(plain: str, *, end: int, words: str) -> bool:
    return not words[-1].isalnum() or not plain[end : end + 1].isalnum()


def unit_after_chinese(plain: str, *, at: int) -> tuple[Unit, int] | None:
    """The longest unit that begins at `at`, or one space later."""
    start = at
    while plain[start : start + 1] == " " and start < at + _SPACES:
        start += 1
    for length in range(_LONGEST_CHINESE, 0, -1):
        word = plain[start : start + length]
        if (
            len(word) == length
            and word in CHINESE
            and (
                not word.isascii()
                or _stands_alone(plain, end=start + length, words=word)
            )
        ):
            if word == "块" and _is_piece(plain, at=at, end=start + length):
                return None
            return CHINESE[word], start + length
    if plain[at - 1 : at + 1] == "半月" and at > 0:
        return CHINESE["个月"], at + 1
    return _fen(plain, at=at, start=start) if plain.startswith("分", start) else None


def _fen(plain: str, *, at: int, start: int) -> tuple[Unit, int] | None:
    """五角八分, 二亩三分; alone 分 may be a mark, a minute or a share."""
    near = max(0, at - 5)
    if _AFTER_YUAN.search(plain, near, at):
        return _FEN, start + 1
    of_mu = _AFTER_MU.search(plain, near, at)
    return (_FEN_OF_MU, start + 1) if of_mu else None


def _is_piece(plain: str, *, at: int, end: int) -> bool:
    """砖三千块, 两块田: pieces, not money."""
    one = plain[max(0, at - 1) : at] == "一"
    if one and _HAN.match(plain, end) and plain[end] not in _AFTER_MONEY:
        return True  # 一块走, 一块大木板
    named = plain[end : end + 1] in set(_OF_THINGS)
    return named or bool(_THINGS.search(plain, max(0, at - 16), at))


def unit_before(
    plain: str, *, at: int, floor: int, table: Table, longest: int = 18
) -> tuple[Unit, int] | None:
    """The currency or scale written before a number, and where it begins."""
    end = at
    while end > floor and plain[end - 1] == " " and at - end < _SPACES:
        end -= 1
    for length in range(min(longest, end - floor), 0, -1):
        word = plain[end - length : end]
        if word[0] != " " and word[1:2] != " " and word not in table:
            word = word.replace(" ", "")  # us $, but not the article of "a $5 note"
        if word in table and not (
            word[0].isalpha()
            and word[0].isascii()
            and plain[end - length - 1 : end - length].isalnum()
            and end > length
        ):
            return table[word], end - length
    return None
