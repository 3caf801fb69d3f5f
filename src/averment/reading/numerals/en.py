"""Numerals in English text: nearly a million, one-thousandth, two and a half."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from averment.reading.numerals.en_cardinal import POINT, SPOKEN
from averment.reading.numerals.en_shares import AND_PART, TIGHT, Shares
from averment.reading.numerals.en_tokens import Token, tokens_of
from averment.reading.numerals.en_vague import one_before, several, with_odd, with_one
from averment.reading.numerals.en_words import Part
from averment.reading.numerals.numeral import Numeral, Sort
from averment.record import Approx

_A = re.compile(r"(?<![a-z'])(an?|per|one in|in|every|each)\s{1,4}$")
_HALF_A = re.compile(r"(?:\s{1,4}(?:of\s{1,4})?an?)?[\s-]{1,4}")
_MINUS = re.compile(r"(?<![a-z])(?:minus|negative)(?:\s{1,2}|-)$")
_VAGUE = re.compile(r"(?:few|several|many|some|of|the)\s{1,4}$")
_OF = re.compile(r"\s{1,3}of\b|\s?$|[.,;]")
_SECOND = 2


def numerals(plain: str, *, written: str) -> Iterator[Numeral]:
    """The numerals of an English text in lower case, in text order."""
    tokens = list(tokens_of(plain, written=written))
    at = 0
    while at < len(tokens):
        reader = _Reader(plain, tokens, at)
        numeral = reader.read()
        at = max(reader.at, at + 1)
        if numeral:
            numeral = with_one(plain, numeral=with_odd(plain, numeral=numeral))
            while at < len(tokens) and tokens[at].start < numeral.end:
                at += 1
            yield _signed(plain, numeral)


def _signed(plain: str, numeral: Numeral) -> Numeral:
    minus = _MINUS.search(plain, max(0, numeral.start - 10), numeral.start)
    if minus is None or numeral.sort is Sort.ORDINAL:
        return numeral
    return replace(numeral, start=minus.start(), low=-numeral.low)


class _Reader(Shares):
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
            return self.share(Fraction(1), below=self.first.value)
        return self.numeral(self.first.value, sort=Sort.ORDINAL)

    def _with_article(self, order: Numeral) -> Numeral:
        """A twenty-first of them is a share; a twenty-first report is not."""
        article = _A.search(self.plain, max(0, self.start - 8), self.start)
        ordinal = order.sort is Sort.ORDINAL and article is not None
        if article is None or not ordinal or article[1] != "a":
            return order
        if not self._ends_share():
            return order
        self.start = article.start()
        return self.share(Fraction(1), below=order.low)

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
        next_ = self.peek(TIGHT)
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
        half = self.numeral(Fraction(1, 2), sort=Sort.FRACTION)
        return one_before(self.plain, half=half) or half

    def _cardinal(self) -> Numeral | None:
        if not self._may_begin():
            return self._several()
        value = self.whole()
        share = self.parts(value)
        if share:
            return self._with_article(share)
        point = self.peek(POINT)
        if point and point.part in SPOKEN:
            value = self.scaled(value + self.places())
        if not (
            self.first.part is Part.NUMBER and self.last is self.first
        ) or self.peek(AND_PART):
            value = self.and_part(value)
        return self.numeral(self._and_smaller(self.scaled(value)))

    def _and_smaller(self, value: Fraction) -> Fraction:
        """One billion and a quarter million."""
        next_ = self.peek(AND_PART)
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

    def _several(self) -> Numeral | None:
        if self.first.plural:
            self.at += 1
            return None
        return several(self.plain, numeral=self.numeral(self.whole()))

    def _may_begin(self) -> bool:
        """hundred, thousand, dozen begin a numeral after "a" only."""
        if self.first.part not in (Part.HUNDRED, Part.GREAT, Part.DOZEN):
            return True
        if self.plain.startswith("fold", self.first.end):
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
