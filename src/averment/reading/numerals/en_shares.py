"""Shares in English numerals: two-thirds, one twenty-fifth, two and a half."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from averment.reading.numerals.en_cardinal import SPACE, Cardinal
from averment.reading.numerals.en_tokens import Token
from averment.reading.numerals.en_words import Part
from averment.reading.numerals.numeral import Numeral, Sort

TIGHT = re.compile(r"\s{0,4}-?\s{0,4}|\s?[–—]\s?")
AND_PART = re.compile(r"[\s-]{1,4}(?:and|&)[\s-]{1,4}(?:an?[\s-]{1,4})?|\s{1,4}")
_OF_A = re.compile(r"\s{1,3}of\s{1,3}(?:an?|one)\s{1,3}")
_ARTICLE = re.compile(r"\ba[\s-]+$")
_HUNDRED, _THOUSAND = Fraction(100), Fraction(1000)
_SECOND = 2
_BELOW_TEN = Fraction(10)
_BELOW_HUNDRED = (Part.ONES, Part.TEENS, Part.TENS)
_NAMES = (Part.PARTS, Part.ORDER)


class Shares(Cardinal):
    """Reads what follows a cardinal and makes a share, or an ordinal, of it."""

    def parts(self, value: Fraction) -> Numeral | None:
        """Two thirds, one-thousandth, twenty-fifth; after the cardinal `value`."""
        next_ = self.peek(TIGHT)
        if next_ is None:
            return None
        if next_.part is Part.HALF:
            return self._one_half(value, half=next_)
        below = self._compound(next_, above=value)
        if below:
            return self.share(value, below=below)
        if next_.part not in _NAMES:
            return None
        last = self.last or self.first
        if next_.part is Part.PARTS:
            return self._of_parts(value, parts=next_, last=last)
        if last.part is Part.NUMBER:
            return None
        if self._completes(last, order=next_.value):
            by = next_.value if next_.value >= _HUNDRED else Fraction(0)
            self.step(next_)
            return self.numeral(
                value * by if by else value + next_.value, sort=Sort.ORDINAL
            )
        return self._one_part(value, order=next_, last=last)

    def _one_part(
        self, value: Fraction, *, order: Token, last: Token
    ) -> Numeral | None:
        """One fifth, two-thousandth; but the two thousandth is an ordinal."""
        great = order.value >= _HUNDRED
        if last.part is not Part.ONES or order.value <= _SECOND:
            return None
        if value != 1 and not great:
            return None
        ordinal = value != 1 and self.plain[self.end : order.start].isspace()
        self.step(order)
        if ordinal:
            return self.numeral(value * order.value, sort=Sort.ORDINAL)
        return self.share(value, below=order.value)

    def _of_parts(self, value: Fraction, *, parts: Token, last: Token) -> Numeral:
        """Three fifths; one hundred thirty-fifths are a hundred of 35 parts."""
        joined = self.plain[self.end : parts.start] in ("-", " ")
        joined = joined and not self.plain[self.start : last.start].endswith("and ")
        self.step(parts)
        tens = last.value if last.part is Part.TENS and joined else Fraction(0)
        if parts.value < _BELOW_TEN and 0 < tens < value:
            return self.share(value - tens, below=tens + parts.value)
        return self.share(value, below=parts.value)

    def _compound(self, token: Token, *, above: Fraction) -> Fraction | None:
        """The name of the parts in two words: one twenty-fifth, one one-hundredth."""
        after = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        last = self.last or self.first
        if last.part not in _BELOW_HUNDRED or after is None or after.part not in _NAMES:
            return None
        plural = after.part is Part.PARTS
        gap = self.plain[token.end : after.start]
        if not (plural or above == 1) or gap not in ("-", " "):
            return None
        if token.part is Part.TENS and after.value < _BELOW_TEN:
            below = token.value + after.value
        elif token.part in _BELOW_HUNDRED and after.value >= _HUNDRED and gap == "-":
            below = token.value * after.value  # 万分之一: one ten-thousandth
        else:
            return None
        self.step(token)
        self.step(after)
        return below

    def _one_half(self, value: Fraction, *, half: Token) -> Numeral | None:
        if value != 1:
            return None
        self.step(half)
        return self.numeral(Fraction(1, 2), sort=Sort.FRACTION)

    @staticmethod
    def _completes(last: Token, *, order: Fraction) -> bool:
        """Whether the ordinal word ends an ordinal: twenty-fifth, two hundred third."""
        if last.part is Part.TENS:
            return order < _BELOW_TEN
        return last.part in (Part.HUNDRED, Part.GREAT) and order != last.value

    def share(self, above: Fraction, *, below: Fraction) -> Numeral:
        """Hundredths stay a fraction; thousandths are written per mille."""
        if below == _THOUSAND:
            self.scale = 1 / below
            return self.numeral(above, sort=Sort.PERMILLE)
        value = self.scaled(above / below)
        if self.scale != 1:
            return self.numeral(value)
        self.scale = 1 / below
        return self.numeral(value, sort=Sort.FRACTION)

    def scaled(self, value: Fraction) -> Fraction:
        """Two and a half million, three quarters million, a third of a million."""
        next_ = self.peek(SPACE) or (self.peek(_OF_A) if value < 1 else None)
        if next_ and next_.part in (Part.GREAT, Part.DOZEN) and self.scale == 1:
            self.step(next_)
            self.scale = next_.value
            return value * next_.value
        return value

    def and_part(self, value: Fraction) -> Fraction:
        """And a half, and three quarters; after a million, of a million."""
        next_ = self.peek(AND_PART)
        if next_ is None:
            return value
        by = self._multiplier()
        joined = self.plain[self.end : next_.start].strip(" \n\t-") != ""
        if by is None or (by != 1 and not (joined and self._ends_in_a_part())):
            return value
        if next_.part is Part.HALF and joined:
            self.step(next_)
            return value + by / 2
        if by == 1 and next_.sort is Sort.FRACTION and next_.value < 1:
            self.step(next_)
            return value + next_.value
        single = next_.part in _NAMES and not next_.plural
        if single and next_.value > _SECOND and self._article_before(next_):
            self.step(next_)
            return value + by / next_.value
        return value + by * self._counted_part(next_)

    def _ends_in_a_part(self) -> bool:
        """And a quarter; but not "and a quarter million"."""
        coming = self.tokens[self.at : self.at + 4]
        names = (Part.PARTS, Part.ORDER, Part.HALF)
        for part, after in pairwise(coming):
            if part.part in names:
                gap = self.plain[part.end : after.start]
                return bool(gap.strip(" -")) or after.part is not Part.GREAT
        return True

    def _multiplier(self) -> Fraction | None:
        """What "and a half" is a half of; None where it continues no numeral."""
        if self.scale == 1:
            return self.scale
        ended = self.last and self.last.part in (Part.GREAT, Part.DOZEN)
        return self.scale if ended else None

    def _counted_part(self, token: Token) -> Fraction:
        """The three quarters of "two and three quarters"; 0 where there are none."""
        tokens = self.counted(token)
        if tokens is None:
            return Fraction(0)
        for each in tokens:
            self.step(each)
        *counts, parts = tokens
        return sum((count.value for count in counts), Fraction(0)) / parts.value

    def _article_before(self, token: Token) -> bool:
        return bool(_ARTICLE.search(self.plain[self.end : token.start]))
