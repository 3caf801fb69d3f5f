"""How numbers and bounds are put into a sentence."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal, localcontext
from fractions import Fraction

from averment.examination.arithmetic import scaled
from averment.examination.units import parts_of
from averment.record import Bounds, Figure, Kind

MARKS = {Kind.PERCENT: " %", Kind.PERMILLE: " ‰"}
DIGITS = 4
SHORT = 10**6


def shown(number: Fraction) -> str:
    """A number as it is printed; one that does not end is rounded for display.

    >>> shown(Fraction(1230)), shown(Fraction(18954, 5000)), shown(Fraction(1, 3))
    ('1,230', '3.7908', 'about 0.3333')
    """
    if number.denominator == 1:
        return f"{number.numerator:,}"
    if SHORT % number.denominator == 0:
        return f"{Decimal(number.numerator) / Decimal(number.denominator):,f}"
    return f"about {_rounded(number)}"


def near(number: Fraction) -> str:
    """A number to three digits, for differences and factors: "about 1.18"."""
    text = _rounded(number, digits=3)
    exact = Fraction(text.replace(",", "")) == number
    return text if exact else f"about {text}"


def at_least_near(number: Fraction) -> str:
    """A number rounded down to three digits, for "at least"."""
    return _rounded(number, digits=3, rounding=ROUND_DOWN)


def _rounded(
    number: Fraction, *, digits: int = DIGITS, rounding: str = ROUND_HALF_EVEN
) -> str:
    with localcontext() as context:
        context.prec = max(digits, len(str(abs(int(number)))))
        context.rounding = rounding
        quotient = Decimal(number.numerator) / Decimal(number.denominator)
    text = f"{quotient:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_words(bounds: Bounds, *, mark: str = "") -> str:
    """Bounds in words: "between 240,000 and 260,000"; a point is its number.

    >>> from averment.record import between, exactly, more_than
    >>> in_words(between(240_000, 260_000)), in_words(exactly(5), mark=" %")
    ('between 240,000 and 260,000', '5 %')
    >>> in_words(more_than(10_000))
    'more than 10,000'
    >>> in_words(between(Fraction(1, 6863), Fraction(1, 6862)))
    'about 0.0001457'
    """
    low, high = bounds.low, bounds.high
    if low is not None and low == high:
        return shown(low) + mark
    if low is not None and high is not None:
        if _alike(low, high):
            return shown(low if "about" in shown(low) else high) + mark
        if bounds.low_closed and bounds.high_closed:
            return f"between {shown(low)} and {_second(low, high)}{mark}"
        return f"{_from(bounds)} and {_to(bounds)}{mark}"
    ends = [end for end in (_from(bounds), _to(bounds)) if end]
    return ends[0] + mark if ends else "any value"


def _alike(low: Fraction, high: Fraction) -> bool:
    """Whether two ends are printed with the same digits, as rounded."""
    return shown(low).removeprefix("about ") == shown(high).removeprefix("about ")


def _second(low: Fraction, high: Fraction) -> str:
    """The upper end, without a second "about"."""
    text = shown(high)
    return text.removeprefix("about ") if "about" in shown(low) else text


def _from(bounds: Bounds) -> str:
    if bounds.low is None:
        return ""
    return f"{'at least' if bounds.low_closed else 'more than'} {shown(bounds.low)}"


def _to(bounds: Bounds) -> str:
    if bounds.high is None:
        return ""
    return f"{'at most' if bounds.high_closed else 'less than'} {shown(bounds.high)}"


def mark_of(figure: Figure | None) -> str:
    """The sign after a figure's number: " %", " ‰", or nothing."""
    return MARKS.get(figure.kind, "") if figure else ""


def in_own_unit(bounds: Bounds, *, figure: Figure | None) -> Bounds:
    """Plain values back in the figure's own unit: 0.05 as 5 for a per cent."""
    parts = 1 if figure is None else parts_of(figure)
    return bounds if parts == 1 else scaled(bounds, by=parts)
