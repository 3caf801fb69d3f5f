"""A numeral with its unit, before anything is said of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from averment.reading.language import Language
from averment.reading.numerals import Numeral, Sort
from averment.reading.units import NO_UNIT, Unit
from averment.record import Approx, Kind

RATES = (Sort.PERCENT, Sort.PERMILLE)
FARTHEST_APART = 16
TENTHS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A numeral with its unit, or a range of two such, not yet qualified."""

    start: int
    end: int
    low: Fraction
    high: Fraction | None
    closed: bool
    unit: Unit
    sort: Sort
    mark: Approx
    numeral: Numeral
    has_unit: bool
    written_from: int
    written_to: int
    range_of: tuple[Fraction, Fraction] | None = None


def measure_of(
    plain: str, *, numeral: Numeral, floor: int, language: Language
) -> Measure:
    """A numeral with the unit after it, or before it but not before `floor`."""
    before = language.unit_before(plain, at=numeral.start, floor=floor)
    after = language.unit_after(plain, at=numeral.end)
    unit, end = after or (NO_UNIT, numeral.end)
    start = numeral.start
    if before and (
        after is None or before[0].kind is unit.kind or before[0].kind is Kind.COUNT
    ):
        unit, start = before
    scale = _scale(unit, numeral=numeral)
    measure = Measure(
        start=start,
        end=end,
        low=(numeral.low + unit.plus) * scale,
        high=None if numeral.high is None else (numeral.high + unit.plus) * scale,
        closed=numeral.closed,
        unit=unit,
        sort=numeral.sort,
        mark=numeral.mark,
        numeral=numeral,
        has_unit=unit is not NO_UNIT,
        written_from=numeral.start,
        written_to=numeral.end,
    )
    return _with_half(plain, measure, language=language) if after else measure


def _scale(unit: Unit, *, numeral: Numeral) -> Fraction:
    """七五折 and 75折 are seventy-five per cent, 七折 seventy."""
    tenths = unit.kind is Kind.PERCENT and numeral.low > TENTHS
    return Fraction(1) if tenths else unit.scale


def _with_half(plain: str, measure: Measure, *, language: Language) -> Measure:
    """三斤半, "a year and a half", 三年多: the half or more after the unit."""
    if measure.unit.more and measure.high is None:
        return _and_more(measure, end=measure.end)
    half = language.half.match(plain, measure.end)
    if half and measure.high is None:
        return replace(
            measure,
            end=half.end(),
            written_to=half.end(),
            low=measure.low + measure.unit.scale / 2,
        )
    more = language.more.match(plain, measure.end)
    if more and measure.high is None:
        return _and_more(measure, end=more.end())
    return measure


def _and_more(measure: Measure, *, end: int) -> Measure:
    """三年多 is less than four years, 半年多 less than one."""
    whole = (measure.low / measure.unit.scale).denominator == 1
    high = measure.low + measure.unit.scale / (1 if whole else 2)
    return replace(measure, end=end, high=high, closed=False, mark=Approx.MORE_THAN)
