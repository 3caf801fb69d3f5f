"""English cardinals, read token by token: three million two hundred and five."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from averment.reading.numerals.en_tokens import Token
from averment.reading.numerals.en_words import Part
from averment.reading.numerals.numeral import Numeral, Sort

SPACE = re.compile(r"[ \t\u2009\u202f]{0,3}-?\s{0,6}")
POINT = re.compile(r"\s{1,4}point\s{1,4}")
_AND = re.compile(r"\s{0,4}(?:-?and-?|&)\s{1,4}|\s{1,6}-?|-")
_WITHIN = re.compile(r"\s{0,4}-?\s{0,4}|\s?[–—]\s?")
_COMMA = re.compile(r",\s(?:and\s)?")
_GAP, _RUN = 16, 5
_HUNDRED = Fraction(100)
SPOKEN = (Part.ZERO, Part.ONES, Part.NUMBER, Part.TEENS, Part.TENS)


class Cardinal:
    """Reads a cardinal from the tokens at `at`, which it moves forward."""

    def __init__(self, plain: str, tokens: list[Token], at: int) -> None:
        self.plain, self.tokens, self.at = plain, tokens, at
        self.first = tokens[at]
        self.start, self.end = self.first.start, self.first.end
        self.scale = Fraction(1)
        self.last: Token | None = None
        self.words = 0

    def peek(self, gap: re.Pattern[str]) -> Token | None:
        """The next token, where only what `gap` matches stands before it."""
        if self.at >= len(self.tokens):
            return None
        token = self.tokens[self.at]
        between = self.plain[self.end : token.start]
        return token if len(between) < _GAP and gap.fullmatch(between) else None

    def step(self, token: Token) -> None:
        """Takes a token into the numeral."""
        self.at += 1
        self.end = token.end
        self.last = token

    def numeral(self, value: Fraction, *, sort: Sort = Sort.WHOLE) -> Numeral:
        """The numeral read so far, with that value."""
        if self.last and self.last.part is Part.HUNDRED:
            self.scale = _HUNDRED
        return Numeral(
            start=self.start,
            end=self.end,
            low=value,
            sort=sort,
            scale=self.scale,
            in_digits=self.first.part is Part.NUMBER,
        )

    def whole(self) -> Fraction:
        """The cardinal that begins here, as far as it goes."""
        total = group = Fraction(0)
        token: Token | None = self.first
        while token:
            self.step(token)
            if token.part is Part.HUNDRED:
                group = (group or 1) * token.value
            elif token.part in (Part.GREAT, Part.DOZEN):
                total = _multiplied(total, group=group, by=token.value)
                group, self.scale = Fraction(0), token.value
            else:
                group += token.value
                self.scale = Fraction(1)
            token = self.goes_on(group=group)
        return total + group

    def goes_on(self, *, group: Fraction) -> Token | None:
        """The next token of the same cardinal, if the next token is one."""
        last = self.last or self.first
        multiplied = last.part in (Part.HUNDRED, Part.GREAT)
        next_ = self.peek(_AND if multiplied else SPACE) or self._after_comma(last)
        if next_ is None or next_.sort is not Sort.WHOLE:
            return None
        match next_.part:
            case Part.HUNDRED:
                small = 0 < group < _HUNDRED or last.part is Part.NUMBER
                fits = small and not next_.plural
            case Part.GREAT | Part.DOZEN:
                fits = self._great_fits(next_, group=group)
            case Part.ONES:
                fits = multiplied or last.part is Part.TENS
                fits = fits and not self.begins_part(next_)
            case Part.TEENS | Part.TENS:
                fits = multiplied and not self.begins_part(next_)
            case Part.NUMBER:
                smaller = 0 < next_.value < last.value
                fits = multiplied and smaller and self._stands_by(next_)
            case _:
                fits = False
        return next_ if fits else None

    def _after_comma(self, last: Token) -> Token | None:
        """Three million, two hundred thousand: in words, and in falling order."""
        next_ = self.peek(_COMMA) if last.part is Part.GREAT else None
        if next_ is None or self.first.part is Part.NUMBER:
            return None
        greats = [t for t in self._run() if t.part in (Part.HUNDRED, Part.GREAT)]
        falling = all(t.value < last.value and not t.plural for t in greats)
        return next_ if greats and falling else None

    def _run(self) -> Iterator[Token]:
        """The next tokens, as far as only spaces and "and" divide them."""
        end = self.tokens[self.at].start
        for token in self.tokens[self.at : self.at + _RUN]:
            if self.plain[end : token.start].strip(" -") not in ("", "and"):
                return
            yield token
            end = token.end

    def begins_part(self, token: Token) -> bool:
        """Three of "and three quarters", fifty of "and fifty-four hundredths"."""
        joined = "and" in self.plain[self.end : token.start]
        tokens = self.counted(token) if joined else None
        return tokens is not None and tokens[-1].part is Part.PARTS

    def counted(self, token: Token) -> list[Token] | None:
        """The next tokens where they are a number below a hundred, and its parts."""
        tokens = [token]
        for after in self.tokens[self.at + 1 : self.at + 3]:
            if not _WITHIN.fullmatch(self.plain, tokens[-1].end, after.start):
                break
            tokens.append(after)
            if after.part in (Part.PARTS, Part.ORDER):
                return tokens if _is_counted(tokens) else None
            if tokens[-2].part is not Part.TENS or after.part is not Part.ONES:
                break
        return None

    def _stands_by(self, token: Token) -> bool:
        """On the same line, and no letters on it: eight million 250ml bottles."""
        glued = self.plain[token.end : token.end + 1].isalpha()
        return not glued and "\n" not in self.plain[self.end : token.start]

    def _great_fits(self, token: Token, *, group: Fraction) -> bool:
        last = self.last or self.first
        tight = self.plain[self.end : token.start].strip() in ("", "-")
        return tight and (group > 0 or last.part is Part.GREAT)

    def places(self) -> Fraction:
        """The digits after a spoken "point"."""
        written, after_tens = "", False
        token = self.peek(POINT)
        while token and token.part in SPOKEN:
            if written.endswith("0") and token.part is Part.ONES and after_tens:
                written = written[:-1]  # point seventy-one
            written += str(token.value)
            after_tens = token.part is Part.TENS
            self.step(token)
            token = self.peek(SPACE)
        return Fraction(f"0.{written}") if written.isdigit() else Fraction(0)


def _is_counted(tokens: list[Token]) -> bool:
    """Three quarters, one fourth, fifty-four hundredths; but not twenty-fifths."""
    *counts, parts = tokens
    if parts.part is Part.ORDER:
        return counts[0].value == 1
    ends = counts[-1].part
    return ends in (Part.ONES, Part.TEENS) or (
        ends is Part.TENS and parts.value >= _HUNDRED
    )


def _multiplied(total: Fraction, *, group: Fraction, by: Fraction) -> Fraction:
    """A hundred thousand million multiplies all; two million ten thousand adds."""
    return total * by if total and not group else total + (group or 1) * by
