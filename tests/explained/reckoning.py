"""A small evaluator of its own: what a printed line says, and what it ought to say.

Nothing here is taken from averment's examination: bounds are reckoned corner by
corner from the words and numerals of the figures, after the table in the
documentation, so that a mistake there cannot hide here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import inf, log10
from operator import add, mul

from averment.record import Approx, Figure, Kind

Number = Fraction | float
NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
MARKS = {"%": Fraction(1, 100), "‰": Fraction(1, 1000)}
RATES = {Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION, Kind.RATIO, Kind.MULTIPLE}
BY_ITSELF = "rounded each by itself"
# How far a bare number may lie inward and outward, in places, and what says so.
CONVENTIONS = {
    "rounded twice": (Fraction(55, 100), Fraction(55, 100)),
    "cut off": (Fraction(0), Fraction(1)),
    BY_ITSELF: (Fraction(55, 100), Fraction(55, 100)),
    "": (Fraction(1, 2), Fraction(1, 2)),
}


@dataclass(frozen=True)
class Range:
    """From low to high, each end in or out; an end that is missing is infinite."""

    low: Number
    high: Number
    low_in: bool = field(default=True, kw_only=True)
    high_in: bool = field(default=True, kw_only=True)

    def corners(self) -> Iterator[tuple[Number, bool]]:
        yield self.low, self.low_in
        yield self.high, self.high_in

    def times(self, factor: Fraction) -> Range:
        return reckoned(mul, self, point(factor))

    def within(self, low: Fraction) -> Range:
        """The part at or above a number."""
        if self.low >= low:
            return self
        return Range(low, self.high, high_in=self.high_in)


EVERYTHING = Range(-inf, inf, low_in=False, high_in=False)


def point(value: Fraction) -> Range:
    return Range(value, value)


def reckoned(
    join: Callable[[Number, Number], Number], one: Range, other: Range
) -> Range:
    """The least and greatest of all corners; an end is in where some corner is."""
    found = []
    for (a, a_in), (b, b_in) in product(one.corners(), other.corners()):
        zero = join is mul and 0 in (a, b)
        reached = (a_in and b_in) or (zero and ((a == 0 and a_in) or (b == 0 and b_in)))
        found.append((Fraction(0) if zero else join(a, b), reached))
    low, high = (end(v for v, _ in found) for end in (min, max))
    return Range(
        low,
        high,
        low_in=any(v == low and is_in for v, is_in in found) and low != -inf,
        high_in=any(v == high and is_in for v, is_in in found) and high != inf,
    )


def divided(one: Range, other: Range) -> Range:
    """One by the other; where zero lies within the divisor nothing is excluded."""
    if other.low < 0 < other.high:
        return EVERYTHING
    over = Range(
        *(
            Fraction(0) if end in (inf, -inf) else sign * inf if end == 0 else 1 / end
            for end, sign in ((other.high, -1), (other.low, 1))
        ),
        low_in=other.high_in and other.high not in (0, inf),
        high_in=other.low_in and other.low not in (0, -inf),
    )
    return reckoned(mul, one, over)


def negative(other: Range) -> Range:
    return Range(-other.high, -other.low, low_in=other.high_in, high_in=other.low_in)


JOIN: Mapping[str, Callable[[Range, Range], Range]] = {
    "+": lambda one, other: reckoned(add, one, other),
    "-": lambda one, other: reckoned(add, one, negative(other)),
    "*": lambda one, other: reckoned(mul, one, other),
    "/": divided,
}


# --- what the words of a figure allow ---------------------------------------


def usual(figure: Figure) -> Range:
    return _meant(figure, wide=False)


def widest(figure: Figure, *, finest: Fraction, convention: str = "") -> Range:
    bare = _shortened(figure, finest=finest, convention=convention)
    if figure.approx is Approx.NONE:
        return bare
    meant = _meant(figure, wide=True)
    if figure.approx is not Approx.ABOUT or figure.numeral is None:
        return meant
    return Range(min(meant.low, bare.low), max(meant.high, bare.high))


def scale(figure: Figure) -> Fraction:
    return {Kind.PERCENT: MARKS["%"], Kind.PERMILLE: MARKS["‰"]}.get(
        figure.kind, Fraction(1)
    )


def grain(figure: Figure) -> Fraction:
    """The unit of the last significant digit, from the digits as printed.

    Shape: of a range, the finer one of its ends.
    """
    if figure.numeral is None:
        ends = (figure.bounds.low, figure.bounds.high)
        return min(
            (_grain(end, figure.written) for end in ends if end), default=Fraction(1)
        )
    return _grain(figure.numeral, figure.written)


def _grain(number: Fraction, written: str) -> Fraction:
    typed = re.search(r"\d[\d,]*\.(\d+)", written)
    if typed and number:
        shown = Fraction(typed[0].replace(",", ""))
        return Fraction(1, 10 ** len(typed[1])) * (abs(number) / shown if shown else 1)
    if number.denominator != 1:
        return Fraction(1, number.denominator)
    digits = str(abs(int(number)))
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0")) if number else 0))


def place(figure: Figure) -> Fraction:
    signed = figure.kind in (Kind.PERCENT, Kind.PERMILLE)
    return min(grain(figure), Fraction(1)) if signed else grain(figure)


def finest_of(
    figure: Figure, *, among: Mapping[str, Figure], convention: str
) -> Fraction:
    """The finest place of the figures of one unit; a rate's own.

    Shape: rounded by itself, a number has its own place, but no coarser than that
        of its second digit.
    """
    if figure.kind in RATES:
        return place(figure)
    shown = [o for o in among.values() if o.kind not in RATES and o.unit == figure.unit]
    finest = min(map(place, shown))
    if convention != BY_ITSELF or not figure.numeral:
        return finest
    second = Fraction(10) ** (int(log10(abs(figure.numeral)) // 1) - 1)
    return min(place(figure), max(finest, second))


def _stated(figure: Figure) -> Range:
    bounds = figure.bounds
    return Range(
        -inf if bounds.low is None else bounds.low,
        inf if bounds.high is None else bounds.high,
        low_in=bounds.low_closed,
        high_in=bounds.high_closed,
    )


def _meant(figure: Figure, *, wide: bool) -> Range:
    n, stated = figure.numeral, _stated(figure)
    if figure.approx in (Approx.AT_MOST, Approx.UP_TO, Approx.LESS_THAN):
        return stated.within(Fraction(0)) if stated.high >= 0 else stated
    if n is None or figure.approx in (Approx.NONE, Approx.RANGE):
        return stated
    share = Fraction(1, 5)
    match figure.approx:
        case Approx.ABOUT:
            reach = max(grain(figure) / 2, abs(n) * (share if wide else share / 4))
            return Range(n - reach, n + reach)
        case Approx.NEARLY:
            down = abs(n) * share if wide else min(grain(figure), abs(n) / 10)
            return Range(n - down, n, high_in=False)
        case Approx.MORE_THAN | Approx.AT_LEAST:
            up = abs(n) if wide else grain(figure)
            return Range(n, n + up, low_in=figure.approx is Approx.AT_LEAST)
        case _:
            return stated


def _shortened(figure: Figure, *, finest: Fraction, convention: str) -> Range:
    stated = _stated(figure)
    if figure.approx is Approx.ABOUT and figure.numeral is not None:
        stated = point(figure.numeral)
    numbered = figure.kind in (Kind.ORDINAL, Kind.CLAUSE_NUMBER)
    if stated.low != stated.high or numbered:
        return stated
    if figure.kind is Kind.COUNT and finest <= 1:
        return stated
    inward, outward = CONVENTIONS[convention]
    n = stated.low
    if n < 0:
        low, high = n - outward * finest, n + inward * finest
        return Range(low, high, low_in=outward < 1)
    low, high = n - inward * finest, n + outward * finest
    return Range(low, high, high_in=outward < 1).within(Fraction(0))


# --- what is printed ----------------------------------------------------------


@dataclass(frozen=True)
class Printed:
    """What a line says of a number, in plain values; `about` the ends it rounds."""

    range: Range
    unit: Fraction
    about: tuple[bool, bool]

    def says(self, other: Range) -> bool:
        """Whether that is what is printed, an "about" to four digits.

        Shape: one "about" for both ends says of neither whether it is in.
        """
        ends = zip(self.range.corners(), other.corners(), self.about, strict=True)
        merged = all(self.about) and self.range.low == self.range.high
        return all(
            (shown_in == is_in or merged) and self._near(shown, value, rounded=rounded)
            for (shown, shown_in), (value, is_in), rounded in ends
        )

    def _near(self, shown: Number, value: Number, *, rounded: bool) -> bool:
        if not rounded or inf in (abs(shown), abs(value)):
            return shown == value
        size = abs(value / self.unit)
        power = int(log10(size) // 1) - 3 if size else 0
        return abs(shown - value) / self.unit <= Fraction(10) ** min(power, 0) / 2


def printed(words: str) -> Printed:
    """A number or bounds as a line prints them; a second "about" may be left off."""
    words = words.strip()
    mark = re.search(r" ([%‰])$", words)
    unit = MARKS[mark[1]] if mark else Fraction(1)
    plain = words[: mark.start()] if mark else words
    low, also, high = plain.partition(" and ")
    about = "about" in low, "about" in (high if also else low)
    if plain.startswith("between") and about[0]:
        about = True, True
    return Printed(_range(plain.replace("about ", "")).times(unit), unit, about)


def _range(words: str) -> Range:
    if words == "any value":
        return EVERYTHING
    if both := re.fullmatch(rf"between ({NUMBER}) and ({NUMBER})", words):
        return Range(number(both[1]), number(both[2]))
    low = re.match(rf"(at least|more than) ({NUMBER})", words)
    high = re.search(rf"(at most|less than) ({NUMBER})$", words)
    if low or high:
        return Range(
            number(low[2]) if low else -inf,
            number(high[2]) if high else inf,
            low_in=bool(low) and low[1] == "at least",
            high_in=bool(high) and high[1] == "at most",
        )
    assert re.fullmatch(NUMBER, words), words
    return point(number(words))


def number(words: str) -> Fraction:
    return Fraction(words.replace(",", ""))


# --- expressions --------------------------------------------------------------

Tree = str | tuple[str, "Tree", "Tree"]


def tree(label: str) -> Tree:
    """An expression as a tree of signs; its leaves are keys and numbers."""
    words = re.findall(r"[()]|[^\s()]+", label)
    at = 0

    def operand() -> Tree:
        nonlocal at
        at += 1
        if words[at - 1] != "(":
            return words[at - 1]
        inside = chain("+-")
        at += 1
        return inside

    def chain(signs: str) -> Tree:
        nonlocal at
        left = chain("*/") if signs == "+-" else operand()
        while at < len(words) and words[at] in signs:
            sign = words[at]
            at += 1
            left = (sign, left, chain("*/") if signs == "+-" else operand())
        return left

    return chain("+-")


def value(at: Tree, *, values: Mapping[str, Range]) -> Range:
    """The range of an expression."""
    if isinstance(at, tuple):
        sign, left, right = at
        one, other = (value(side, values=values) for side in (left, right))
        return JOIN[sign](one, other)
    if at in values:
        return values[at]
    mark = MARKS.get(at[-1])
    return point(number(at.rstrip("%‰")) * (mark or 1))


def parts(at: Tree) -> list[Tree]:
    """The terms of a sum or the factors of a product, as one line sets them out."""
    if not isinstance(at, tuple):
        return [at]
    sign, left, right = at
    if sign in "+-":
        both = (left, right)
        return [
            part for side in both for part in (parts(side) if _sum(side) else [side])
        ]
    first = parts(left) if isinstance(left, tuple) and left[0] in "*/" else [left]
    return [*first, right]


def _sum(at: Tree) -> bool:
    return isinstance(at, tuple) and at[0] in "+-"


def operands(working: str) -> list[str]:
    """The operands of a line, brackets left off."""
    found, depth, start = [], 0, 0
    for here in re.finditer(r"[()]| [-+x/] ", working):
        depth += {"(": 1, ")": -1}.get(here[0], 0)
        if here[0] not in "()" and not depth:
            found.append(working[start : here.start()])
            start = here.end()
    found.append(working[start:])
    return [each.removeprefix("(").removesuffix(")") for each in found]
