"""The words and numbers of English numerals, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from averment.reading.numerals.digits import (
    NUMBER,
    OPENS,
    letter_scale,
    number_at,
    with_power,
)
from averment.reading.numerals.en_words import ORDERS, VAGUE, WORDS, Part
from averment.reading.numerals.numeral import Sort
from averment.reading.openings import by_opening

_ALTERNATIVES = "|".join(sorted(WORDS, key=len, reverse=True))
_APART = 2  # "two thousands of" is not vague
_SIZES = "|".join(VAGUE)
_OF = r"(?: of |-of-)"
_SINGULAR = {"thousand": 10**3, "million": 10**6, "billion": 10**9}  # dozens of million
_END = r"(?:(?![a-z'])|(?=fold(?![a-z])))"
_INITIALS = "".join(sorted({word[0] for word in (*WORDS, *VAGUE)}))
TRIGGER = re.compile(
    rf"(?<![a-z0-9'])(?=[{_INITIALS}])(?:(?<!-)(?P<size>{_SIZES})"
    rf"(?:{_OF}(?P<sizes>{_SIZES}|{'|'.join(_SINGULAR)})(?![a-z])|(?= of [a-z]))|"
    rf"(?P<word>{by_opening(_ALTERNATIVES)})(?P<glued>(?:{'|'.join(ORDERS)}))?{_END})"
    rf"|(?=[{OPENS}])(?:(?<![a-z0-9/:_.])(?P<order>\d{{1,9}}(?:,\d{{3}})*)(?P<suffix>st|nd|rd|th)(?![a-z])"
    rf"|{NUMBER.pattern.replace('(?P<', '(?P<w_')})"
)


_MULTIPLES = VAGUE | _SINGULAR


@dataclass(frozen=True, slots=True)
class Token:
    """A number word or number, with its part in a numeral."""

    start: int
    end: int
    part: Part
    value: Fraction
    plural: bool
    sort: Sort = Sort.WHOLE


def tokens_of(plain: str, *, written: str) -> Iterator[Token]:
    """The number words and numbers of a text, in order."""
    read_to = -_APART
    for match in TRIGGER.finditer(plain):
        start, end = match.span()
        if start < read_to:
            continue  # the "mil" of "2 mil" is read with its number
        alone, read_to = start >= read_to + _APART, end
        if match["size"]:
            yield from _size_token(match, alone=alone)
        elif match["word"]:
            yield from _word_tokens(match)
        elif match["order"]:
            value = Fraction(match["order"].replace(",", ""))
            yield Token(start, end, Part.ORDER, value, plural=False)
        else:
            again = NUMBER.match(plain, start)
            numeral = again and number_at(again)
            if numeral:
                value, end = with_power(plain, at=end, value=numeral.low)
                by, end = letter_scale(plain, at=end, written=written)
                read_to = end
                yield Token(
                    start,
                    end,
                    Part.NUMBER,
                    value * by,
                    plural=False,
                    sort=numeral.sort,
                )


def _size_token(match: re.Match[str], *, alone: bool) -> Iterator[Token]:
    if not alone and match["size"] in WORDS:
        part, value = WORDS[match["size"]]
        yield Token(match.start(), match.end("size"), part, value, plural=True)
    if not alone:
        return
    low = Fraction(VAGUE[match["size"]] * _MULTIPLES.get(match["sizes"], 1))
    yield Token(match.start(), match.end(), Part.VAGUE, low, plural=True)


def _word_tokens(match: re.Match[str]) -> Iterator[Token]:
    word, start = match["word"], match.start()
    part, value = WORDS[word]
    middle = start + len(word)
    yield Token(start, middle, part, value, word.endswith("s"))
    if match["glued"]:
        part, value = WORDS[match["glued"]]
        yield Token(middle, match.end(), part, value, plural=False)
