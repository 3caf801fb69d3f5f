"""Ends of bars, and the scale they are drawn on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import log10

from averment.record import Bounds

_STEPS = (1, 2, 5, 10)
_TICKS = 5
_FAR = 60
_CLOSE = Fraction(9, 10)
_FULL = 100
_MARGIN = Fraction(1, 20)


class EndKind(StrEnum):
    """How an end of a bar stands: with its number, without it, or not at all."""

    INCLUDED = "included"
    LEFT_OUT = "left out"
    NONE = "no end stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One end of a bar.

    Open ends: an end has no value exactly where no words set one.
    Raises: ValueError where the kind is not stated, or does not fit the value:
        a bar drawn closed that the words leave open would be an invention.
    """

    value: Fraction | None
    kind: EndKind | None

    def __post_init__(self) -> None:
        if self.kind is None:
            message = f"the end at {self.value} does not say of what kind it is"
            raise ValueError(message)
        if (self.value is None) is not (self.kind is EndKind.NONE):
            message = f"an end of the kind “{self.kind}” cannot stand at {self.value}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Where values stand, in hundredths of the drawing's width.

    Shape: `ticks` are the values marked below; `by_tens` says that each step to
        the right multiplies. Every drawing says so in words.
    """

    first: Fraction
    last: Fraction
    ticks: tuple[Fraction, ...]
    by_tens: bool = False

    def at(self, value: Fraction) -> float:
        """The place of a value, from 0 at the left to 100 at the right."""
        if not self.by_tens:
            return float((value - self.first) / (self.last - self.first)) * _FULL
        low, high = _tens(self.first), _tens(self.last)
        return (_tens(max(value, self.first)) - low) / (high - low) * _FULL

    def in_words(self) -> str:
        """What a reader must know of the scale; nothing where it begins at zero."""
        if self.by_tens:
            return "The scale is by powers of ten: equal steps multiply."
        return "" if self.first <= 0 else "The scale does not begin at zero."


def ends_of(bounds: Bounds) -> tuple[End, End]:
    """Both ends of bounds, each saying of what kind it is."""
    return (
        _end(bounds.low, closed=bounds.low_closed),
        _end(bounds.high, closed=bounds.high_closed),
    )


def scale_over(values: Iterable[Fraction], *, from_zero: bool = False) -> Scale:
    """A scale that holds every value: from zero, unless zero would hide them.

    Shape: values that differ by more than sixty times stand on powers of ten;
        values closer than a tenth get a scale of their own.
    Source: convention of this project.
    """
    every = sorted(set(values)) or [Fraction(0)]
    above = [value for value in every if value > 0]
    if from_zero:
        return _linear(min(every[0], Fraction(0)), every[-1], whole=True)
    if above and every[0] >= 0 and above[-1] > _FAR * above[0]:
        return _by_tens(above)
    if every[0] > 0 and every[0] >= _CLOSE * every[-1] and len(every) > 1:
        return _linear(every[0] - (every[-1] - every[0]), every[-1], whole=False)
    return _linear(min(every[0], Fraction(0)), max(every[-1], Fraction(0)), whole=True)


def _end(value: Fraction | None, *, closed: bool) -> End:
    if value is None:
        return End(value=None, kind=EndKind.NONE)
    return End(value=value, kind=EndKind.INCLUDED if closed else EndKind.LEFT_OUT)


def _linear(low: Fraction, high: Fraction, *, whole: bool) -> Scale:
    """From a little below to a little above, with ticks at round numbers."""
    width = (high - low) or Fraction(1)
    step = _round_step(width / _TICKS)
    first = low if whole and low == 0 else low - width * _MARGIN
    last = high if whole and high == 0 and low < 0 else low + width * (1 + _MARGIN)
    ticks = []
    tick = -(-low // step) * step
    while tick <= last:
        ticks.append(Fraction(tick))
        tick += step
    return Scale(first=first, last=last, ticks=tuple(ticks))


def _tens(value: Fraction) -> float:
    """The power of ten; of a quotient of whole numbers, which may be very large."""
    return log10(value.numerator) - log10(value.denominator)


def _round_step(rough: Fraction) -> Fraction:
    """The next 1, 2 or 5 times a power of ten."""
    power = Fraction(1)
    while power > rough:
        power /= 10
    while power * 10 <= rough:
        power *= 10
    return next(power * step for step in _STEPS if power * step >= rough)


def _by_tens(above: list[Fraction]) -> Scale:
    first = Fraction(1)
    while first > above[0]:
        first /= 10
    while first * 10 <= above[0]:
        first *= 10
    ticks = [first]
    while ticks[-1] < above[-1]:
        ticks.append(ticks[-1] * 10)
    every = -(-len(ticks) // (_TICKS + 1))
    return Scale(first=first, last=ticks[-1], ticks=tuple(ticks[::every]), by_tens=True)
