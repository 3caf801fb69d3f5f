"""From the characters of a Chinese numeral to its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from averment.reading.numerals.digits import digits_value
from averment.reading.numerals.numeral import LONGEST

Number = int | Fraction

ONES = dict(zip("零一二三四五六七八九两俩", (*range(10), 2, 2), strict=True))
SMALL = {"十": 10, "百": 100, "千": 1000}
GREAT = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_TENS = {"廿": "二十", "卅": "三十", "卌": "四十"}

_PIECE = re.compile(
    r"(?P<number>[\d.,]+)|(?P<ones>[零一二三四五六七八九两俩]+)"
    r"|(?P<small>[十百千])|(?P<great>[万亿兆])"
)
_PAIR = re.compile(
    r"(?P<head>(?:.*[十百千万亿兆])?)(?P<one>[一二两三四五六七八九])、?"
    r"(?P<two>[二两三四五六七八九])(?P<rest>[十百千万亿兆]*)"
)
_POINT = re.compile(
    r"(?P<whole>[^点.]*)[点.](?P<places>[零一二三四五六七八九\d]+)(?P<rest>.*)"
)
_ONE_MULTIPLIED = re.compile(r"[一二三四五六七八九两\d][百千]")
_SHORT_FROM = 100


def whole_value(written: str) -> Fraction | None:
    """The number of a Chinese or mixed numeral, or None where it is none.

    Convention: a last digit straight after 百, 千, 万 or 亿 counts in the next
        lower unit (一百三 is 130); digits without units are read by place
        (一二三四五).

    >>> whole_value("三万三千"), whole_value("一二三四五"), whole_value("3.5万")
    (Fraction(33000, 1), Fraction(12345, 1), Fraction(35000, 1))
    """
    if written in ONES:
        return Fraction(ONES[written])
    if not written or len(written) > LONGEST:
        return None
    for short, full in _TENS.items():
        written = written.replace(short, full)
    point = _POINT.fullmatch(written)
    if point and not point["whole"].isascii():
        return _with_places(point)
    return _Tally().read(written)


def _with_places(point: re.Match[str]) -> Fraction | None:
    whole = whole_value(point["whole"])
    places = "".join(str(ONES.get(c, c)) for c in point["places"])
    rest = whole_value("一" + point["rest"]) if point["rest"] else Fraction(1)
    if whole is None or rest is None:
        return None
    return (whole + Fraction(int(places), 10 ** len(places))) * rest


def pair_values(written: str) -> tuple[Fraction, Fraction] | None:
    """Low and high of an enumerative numeral, or None where it is none.

    >>> pair_values("七八十万")
    (Fraction(700000, 1), Fraction(800000, 1))
    """
    match = _PAIR.fullmatch(written)
    if match is None or len(written) > LONGEST:
        return None
    one, two = ONES[match["one"]], ONES[match["two"]]
    if two != one + 1 and (one, two) != (3, 5):
        return None
    low = whole_value(match["head"] + match["one"] + match["rest"])
    high = whole_value(match["head"] + match["two"] + match["rest"])
    return None if low is None or high is None else (low, high)


class _Tally:
    """Adds up a positional numeral from left to right."""

    def __init__(self) -> None:
        self.total: Number = 0  # what 万 and 亿 have closed
        self.section: Number = 0  # below 万
        self.digit: Number | None = None
        self.small, self.great, self.last = 10**9, 10**24, 1
        self.zero = False

    def read(self, written: str) -> Fraction | None:
        read_to = 0
        for piece in _PIECE.finditer(written):
            if piece.start() != read_to or not self._take(piece):
                return None
            read_to = piece.end()
        return Fraction(self._close()) if read_to == len(written) else None

    def _take(self, piece: re.Match[str]) -> bool:
        if piece["small"]:
            return self._multiply_small(SMALL[piece["small"]])
        if piece["great"]:
            return self._multiply_great(GREAT[piece["great"]])
        return self._put_digit(piece)

    def _put_digit(self, piece: re.Match[str]) -> bool:
        ones = (piece["ones"] or "").replace("两", "二").replace("俩", "二")
        if ones != "零" and ones.startswith("零") and self.last > 1:
            ones, self.zero = ones[1:], True
        if ones == "零" and (self.last > 1 or piece.end() < len(piece.string)):
            self.zero = True
            return self.digit is None
        if len(ones) == 1:
            value: Number | None = ONES[ones]
        else:
            value = digits_value(piece["number"] or "".join(str(ONES[c]) for c in ones))
        if value is None or self.digit is not None:
            return False
        self.digit = value
        return True

    def _multiply_small(self, by: int) -> bool:
        if by >= self.small:
            return False
        one = self.digit if self.digit is not None else 1
        self.section += one * by
        self.digit, self.small, self.last, self.zero = None, by, by, False
        return True

    def _multiply_great(self, by: int) -> bool:
        short = self.section and self.small >= _SHORT_FROM  # 三百五万, not 一亿五万
        group = self.section + (self._last_digit() if short else self.digit or 0)
        if by >= self.great and self.total:
            self.total = (self.total + group) * by
        else:
            self.total += (group or 1) * by
        self.section, self.digit, self.small = 0, None, 10**9
        self.great = self.last = by
        self.zero = False
        return True

    def _last_digit(self) -> Number:
        """The digit not yet multiplied: the 3 of 一百三 and of 一百三万 is 30."""
        digit = self.digit or 0
        if self.last >= _SHORT_FROM and 0 < digit < SMALL["十"] and not self.zero:
            digit *= Fraction(self.last, 10)
        return digit

    def _close(self) -> Number:
        return self.total + self.section + self._last_digit()


def place_of(value: Fraction) -> int:
    """The unit the last written digit counts in: 17,000 in thousands, 250 in tens."""
    place, whole = 1, int(value)
    while whole and whole % (place * 10) == 0 and place < 10**LONGEST:
        place *= 10
    return place


def scale_of(written: str) -> Fraction:
    """The multipliers a numeral ends in: 万 and 亿, and 百 or 千 after one digit.

    >>> scale_of("五十万"), scale_of("三百")
    (Fraction(10000, 1), Fraction(100, 1))
    """
    scale, rest = 1, written
    while rest and rest[-1] in GREAT:
        scale *= GREAT[rest[-1]]
        rest = rest[:-1]
    if _ONE_MULTIPLIED.fullmatch(rest):
        scale *= SMALL[rest[-1]]
    return Fraction(scale)


def pieces(written: str) -> Iterator[tuple[int, int]]:
    """Start and end of what white space divides."""
    for match in re.finditer(r"[^ ]+", written):
        yield match.start(), match.end()
