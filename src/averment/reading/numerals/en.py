"""Numerals in English text: nearly a million, one-thousandth, two and a half."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from averment.reading.numerals.en_cardinal import POINT, SPOKEN, Cardinal
from averment.reading.numerals.en_tokens import Token, tokens_of
from averment.reading.numerals.en_words import Part
from averment.reading.numerals.numeral import Numeral, Sort
from averment.record import Approx

_TIGHT = re.compile(r"\s{0,4}-?\s{0,4}|\s?[–—]\s?")
_AND_PART = re.compile(r"[\s-]{1,4}(?:and|&)[\s-]{1,4}(?:an?[\s-]{1,4})?|\s{1,4}")
_A = re.compile(r"(?<![a-z'])(an?|per|one in|in)\s{1,4}$")
_HALF_A = re.compile(r"(?:\s{1,4}(?:of\s{1,4})?an?)?[\s-]{1,4}")
_MINUS = re.compile(r"(?<![a-z])(?:minus|negative)(?:\s{1,2}|-)$")
_VAGUE = re.compile(r"(?:few|several|many|some|of|the)\s{1,4}$")
_HUNDRED, _THOUSAND = Fraction(100), Fraction(1000)
_OF = re.compile(r"\s{1,3}of\b|\s?$|[.,;]")
_SECOND = 2
_BELOW_TEN = Fraction(10)


def numerals(plain: str, *, written: str) -> Iterator[Numeral]:
    """The numerals of an English text in lower case, in text order."""
    tokens = list(tokens_of(plain, written=written))
    at = 0
    while at < len(tokens):
        reader = _Reader(plain, tokens, at)
        numeral = reader.read()
        at = max(reader.at, at + 1)
        if numeral:
            yield _signed(plain, numeral)


def _signed(plain: str, numeral: Numeral) -> Numeral:
    minus = _MINUS.search(plain, max(0, numeral.start - 10), numeral.start)
    if minus is None or numeral.sort is Sort.ORDINAL:
        return numeral
    return replace(numeral, start=minus.start(), low=-numeral.low)


class _Reader(Cardinal):
    """Reads one numeral: a cardinal, an ordinal, a share, or a mix of them."""

    def read(self) -> Numeral | None:
        if self.first.part is Part.ORDER:
            return self._order()
        if self.first.part is Part.PARTS:
            return self._bare_part()
        if self.first.part is Part.HALF:
            return self._half()
        if self.first.part is Part.VAGUE:
            return self._vague()
        if self.first.sort is Sort.FRACTION:
            return self._take_fraction()
        return self._cardinal()

    def _take_fraction(self) -> Numeral:
        self.at += 1
        scaled = self.scaled(self.first.value)
        sort = Sort.FRACTION if self.scale == 1 else Sort.WHOLE
        return self.numeral(scaled, sort=sort)

    def _vague(self) -> Numeral:
        """Tens of thousands: from ten thousand to below a hundred thousand."""
        self.at += 1
        low, high = self.first.value, 10 * self.first.value
        found = self.numeral(low)
        return replace(found, high=high, closed=False, mark=Approx.ABOUT)

    def _order(self) -> Numeral | None:
        self.at += 1
        article = _A.search(self.plain, max(0, self.start - 8), self.start)
        worded = not self.plain[self.start].isdigit() and self.first.value > _SECOND
        if article and article[1] == "a" and worded and self._ends_share():
            self.start = article.start()
            return self._share(Fraction(1), below=self.first.value)
        return self.numeral(self.first.value, sort=Sort.ORDINAL)

    def _ends_share(self) -> bool:
        """A third of them; a third report is an ordinal."""
        return bool(_OF.match(self.plain, self.end))

    def _bare_part(self) -> Numeral | None:
        self.at += 1
        article = _A.search(self.plain, max(0, self.start - 8), self.start)
        if self._of_a_great_one():
            return self._quarter_million(article)
        if self.first.plural or not article or not article[1].startswith("a"):
            return None
        self.start = article.start()
        value = self.scaled(Fraction(1) / self.first.value)
        return self.numeral(
            value, sort=Sort.FRACTION if self.scale == 1 else Sort.WHOLE
        )

    def _of_a_great_one(self) -> bool:
        next_ = self.peek(_TIGHT)
        return next_ is not None and next_.part is Part.GREAT and not next_.plural

    def _quarter_million(self, article: re.Match[str] | None) -> Numeral:
        if article and article[1] == "a":
            self.start = article.start()
        return self.numeral(self.scaled(1 / self.first.value))

    def _half(self) -> Numeral:
        self.at += 1
        self.last = self.first
        next_ = self.peek(_HALF_A)
        if (
            next_
            and next_.part in (Part.GREAT, Part.DOZEN, Part.HUNDRED)
            and not next_.plural
        ):
            self.step(next_)
            self.scale = next_.value
            return self.numeral(next_.value / 2)
        article = _A.search(self.plain, max(0, self.start - 8), self.start)
        if article and article[1] == "a":
            self.start = article.start()
        return self.numeral(Fraction(1, 2), sort=Sort.FRACTION)

    def _cardinal(self) -> Numeral | None:
        if not self._may_begin():
            self.at += 1
            return None
        value = self.whole()
        share = self._parts(value)
        if share:
            return share
        point = self.peek(POINT)
        if point and point.part in SPOKEN:
            value = self.scaled(value + self.places())
        if not (
            self.first.part is Part.NUMBER and self.last is self.first
        ) or self.peek(_AND_PART):
            value = self._and_part(value)
        return self.numeral(self._and_smaller(self.scaled(value)))

    def _and_smaller(self, value: Fraction) -> Fraction:
        """One billion and a quarter million."""
        next_ = self.peek(_AND_PART)
        if next_ is None or self.scale == 1 or not self._is_share(next_):
            return value
        rest = _Reader(self.plain, self.tokens, self.at)
        numeral = rest.read()
        if numeral is None or not 1 < numeral.scale < self.scale:
            return value
        self.at, self.end = rest.at, numeral.end
        return value + numeral.low

    def _is_share(self, token: Token) -> bool:
        joined = "and" in self.plain[self.end : token.start]
        return joined and (token.part is Part.PARTS or self.begins_part(token))

    def _may_begin(self) -> bool:
        """hundred, thousand, dozen begin a numeral after "a" only."""
        if self.first.part not in (Part.HUNDRED, Part.GREAT, Part.DOZEN):
            return True
        article = _A.search(self.plain, max(0, self.start - 12), self.start)
        if self.first.plural or not (article or self._is_multiplied()):
            return False
        if article and article[1].startswith("a"):
            self.start = article.start()
        return True

    def _is_multiplied(self) -> bool:
        """Hundred thousand, but not "several hundred thousand"."""
        after = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        vague = _VAGUE.search(self.plain, max(0, self.start - 10), self.start)
        return after is not None and after.part is Part.GREAT and not vague

    def _parts(self, value: Fraction) -> Numeral | None:
        """Two thirds, one-thousandth, twenty-fifth; after the cardinal `value`."""
        next_ = self.peek(_TIGHT)
        if next_ is None or next_.part not in (Part.PARTS, Part.ORDER, Part.HALF):
            return None
        if next_.part is Part.HALF:
            return self._one_half(value, half=next_)
        if next_.part is Part.PARTS:
            self.step(next_)
            return self._share(value, below=next_.value)
        last = self.last or self.first
        if last.part is Part.NUMBER:
            return None
        if self._completes(last, order=next_.value):
            self.step(next_)
            by = next_.value if next_.value >= _HUNDRED else Fraction(0)
            return self.numeral(
                value * by if by else value + next_.value, sort=Sort.ORDINAL
            )
        small = value == 1 or next_.value >= _HUNDRED
        if last.part is Part.ONES and small and next_.value > _SECOND:
            self.step(next_)
            return self._share(value, below=next_.value)
        return None

    def _one_half(self, value: Fraction, *, half: Token) -> Numeral | None:
        if value != 1 or "-" not in self.plain[self.end : half.start]:
            return None
        self.step(half)
        return self.numeral(Fraction(1, 2), sort=Sort.FRACTION)

    @staticmethod
    def _completes(last: Token, *, order: Fraction) -> bool:
        """Whether the ordinal word ends an ordinal: twenty-fifth, two hundred third."""
        if last.part is Part.TENS:
            return order < _BELOW_TEN
        return last.part in (Part.HUNDRED, Part.GREAT) and order != last.value

    def _share(self, above: Fraction, *, below: Fraction) -> Numeral:
        """Hundredths stay a fraction; thousandths are written per mille."""
        if below == _THOUSAND:
            return self.numeral(above, sort=Sort.PERMILLE)
        value = self.scaled(above / below)
        return self.numeral(
            value, sort=Sort.FRACTION if self.scale == 1 else Sort.WHOLE
        )

    def _and_part(self, value: Fraction) -> Fraction:
        """And a half, and three quarters, and one fourth."""
        next_ = self.peek(_AND_PART)
        if next_ is None or self.scale != 1:
            return value
        if next_.part is Part.HALF:
            self.step(next_)
            return value + Fraction(1, 2)
        if next_.sort is Sort.FRACTION and next_.value < 1:
            self.step(next_)
            return value + next_.value
        single = next_.part in (Part.PARTS, Part.ORDER) and not next_.plural
        if single and next_.value > _SECOND and self._article_before(next_):
            self.step(next_)
            return value + 1 / next_.value
        return value + self._counted_part(next_)

    def _counted_part(self, token: Token) -> Fraction:
        after = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if (
            not after
            or token.part is not Part.ONES
            or after.part not in (Part.PARTS, Part.ORDER)
        ):
            return Fraction(0)
        if after.part is Part.ORDER and token.value != 1:
            return Fraction(0)
        if not _TIGHT.fullmatch(self.plain[token.end : after.start]):
            return Fraction(0)
        self.step(token)
        self.step(after)
        return token.value / after.value

    def _article_before(self, token: Token) -> bool:
        return bool(re.search(r"\ba[\s-]+$", self.plain[self.end : token.start]))
