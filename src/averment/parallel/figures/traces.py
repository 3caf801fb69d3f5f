"""Traces of a number: all that may stand for it where no figure is read.

A figure may be rendered by a word (both, twice, century, 双, 半), inside a name or
a code, as a month's name or a part of a date. Before a figure is called missing
its value is looked for among these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from averment.parallel.figures.trace_words import WORDS_EN, WORDS_ZH, Words
from averment.reading.numerals import en as numerals_en
from averment.reading.numerals import zh as numerals_zh
from averment.reading.numerals.zh_values import whole_value
from averment.reading.plain import plain_chinese, plain_english
from averment.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Characters that may stand for a number, and the numbers they may stand for.

    Shape: `in_words` is true of words that only may (each, 双, a month's name);
        numerals do. `in_a_code` is true of digits behind a letter: High-8.
    """

    span: Span
    words: str
    values: tuple[Fraction, ...]
    in_words: bool = False
    in_a_code: bool = False


_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_CODE = re.compile(r"[a-z]-?$")
_SIGNS = "〇零一二两三四五六七八九十"
_ALONE = re.compile(rf"(?<![{_SIGNS}百千万亿])[{_SIGNS}](?![{_SIGNS}百千万亿])")
_SIDE_BY_SIDE = re.compile(rf"(?<![{_SIGNS}百千万亿])[一二三四五六七八九]{{2,3}}")
_POWERS = re.compile(rf"(?<![{_SIGNS}百千万亿几数\d])[十百千万亿]{{1,4}}(?![{_SIGNS}])")
_VALUES = {sign: Fraction(i) for i, sign in enumerate("〇一二三四五六七八九十")} | {
    "零": Fraction(0),
    "两": Fraction(2),
}


def _patterns(
    words: Words, *, bounded: bool
) -> list[tuple[re.Pattern[str], tuple[Fraction, ...]]]:
    form = r"(?<![a-z])(?:{})(?![a-z])" if bounded else "(?:{})"
    return [
        (re.compile(form.format(word)), tuple(Fraction(value) for value in values))
        for word, values in words.items()
    ]


_PATTERNS_EN = _patterns(WORDS_EN, bounded=True)
_PATTERNS_ZH = _patterns(WORDS_ZH, bounded=False)


def traces_in(text: str, *, within: Span, chinese: bool) -> tuple[Trace, ...]:
    """All that may stand for a number in a stretch of a text."""
    written = text[within.start : within.end]
    plain = plain_chinese(written) if chinese else plain_english(written)
    found = _traces(plain, text=written, chinese=chinese)
    return tuple(replace(t, span=_shifted(t.span, by=within.start)) for t in found)


def _shifted(span: Span, *, by: int) -> Span:
    return Span(start=span.start + by, end=span.end + by)


def _traces(plain: str, *, text: str, chinese: bool) -> Iterator[Trace]:
    numerals = numerals_zh.numerals if chinese else numerals_en.numerals
    for numeral in numerals(plain, written=text):
        if numeral.high is None or numeral.high == numeral.low:
            ends = (numeral.low, numeral.other)
            yield Trace(
                span=Span(start=numeral.start, end=numeral.end),
                words=plain[numeral.start : numeral.end],
                values=tuple(value for value in ends if value is not None),
                in_a_code=_is_in_a_code(plain, at=numeral.start),
            )
    for match in _DIGITS.finditer(plain):
        value = Fraction(match[0].replace(",", ""))
        code = _is_in_a_code(plain, at=match.start())
        yield replace(_trace(match, values=(value,)), in_a_code=code)
    for pattern, values in _PATTERNS_ZH if chinese else _PATTERNS_EN:
        for match in pattern.finditer(plain):
            yield _trace(match, values=values, in_words=True)
    if chinese:
        yield from _signs(plain)


def _is_in_a_code(plain: str, *, at: int) -> bool:
    return bool(_CODE.search(plain, max(0, at - 2), at))


def _signs(plain: str) -> Iterator[Trace]:
    """三 by itself, even in a name; 千亿; 六四 as six and four, as in a date."""
    for match in _ALONE.finditer(plain):
        yield _trace(match, values=(_VALUES[match[0]],), in_words=match[0] == "一")
    for match in _POWERS.finditer(plain):
        value = whole_value(f"一{match[0]}")
        if value is not None:
            yield _trace(match, values=(value,), in_words=True)
    for match in _SIDE_BY_SIDE.finditer(plain):
        for at, sign in enumerate(match[0], start=match.start()):
            span = Span(start=at, end=at + 1)
            values = (_VALUES[sign],)
            yield Trace(span=span, words=sign, values=values, in_words=True)


def _trace(
    match: re.Match[str], *, values: tuple[Fraction, ...], in_words: bool = False
) -> Trace:
    span = Span(start=match.start(), end=match.end())
    return Trace(span=span, words=match[0], values=values, in_words=in_words)
