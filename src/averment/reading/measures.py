"""Numerals with their units, and what two of them make together.

A range ("two to three", 四至五斤), a compound (一元二角), a share (one in
twenty): whatever joins two numerals is decided here, before any qualifier.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from averment.reading.language import Language
from averment.reading.numerals import Numeral, Sort
from averment.reading.units import NO_UNIT, PARTS, Unit
from averment.record import Approx, Kind, Span

RATES = (Sort.PERCENT, Sort.PERMILLE)
_ONE_EXPRESSION_BELOW = 100
_SHARE_FROM = 5
_FARTHEST_APART = 12
_TENTHS = 10
_BETWEEN = re.compile(r"[人户个名件]?之?间")
_CHANGE = 36
_CENTS = re.compile(
    r" \d\d(?![\d,.:%]*\d)(?=[.,;)]?(?:\s|$))(?! ?[a-z%])"
)  # 15 dollars 50
_GREAT = (Fraction(10**8), Fraction(10**4))
_DASH = re.compile(r"\s*[-–—~～]{1,2}\s*")
_AND_PART = re.compile(r"[\s,]{0,2}(?:and |又|零)?")


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
        low=numeral.low * scale,
        high=None if numeral.high is None else numeral.high * scale,
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
    tenths = unit.kind is Kind.PERCENT and numeral.low > _TENTHS
    return Fraction(1) if tenths else unit.scale


def _with_half(plain: str, measure: Measure, *, language: Language) -> Measure:
    """三斤半, "a year and a half", 三年多: the half or more after the unit."""
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
        high = measure.low + measure.unit.scale
        return replace(
            measure, end=more.end(), high=high, closed=False, mark=Approx.MORE_THAN
        )
    return measure


def joined(
    plain: str, measures: list[Measure], *, language: Language, limits: Sequence[Span]
) -> list[Measure]:
    """Compounds (一元二角) and ranges made one; ends of wide ranges marked."""
    out: list[Measure] = []
    at = 0
    for measure in measures:
        if out and measure.start < out[-1].end:
            continue
        while at < len(limits) and limits[at].end <= (out[-1].end if out else 0):
            at += 1
        apart = at < len(limits) and limits[at].start < measure.start
        both = out and not apart and _join(plain, out[-1], measure, language=language)
        if both:
            out[-1:] = both
        else:
            out.append(measure)
    return out


def _join(
    plain: str, one: Measure, two: Measure, *, language: Language
) -> list[Measure] | None:
    """What two neighbours make together, or None where they stay apart."""
    gap = plain[one.end : two.start]
    if len(gap) > _FARTHEST_APART or one.range_of:
        return None
    if one.high is not None or two.high is not None:
        return None
    part = _part(plain, one, two)
    if part:
        return [_with_part(one, two, part=part)]
    shared = language.out_of.fullmatch(plain, one.end, two.start)
    if shared and _is_share(plain, one, two, language=language):
        return [_one_in(one, two)]
    if language.either.fullmatch(gap) and _neighbours(one, two):
        return [_range(one, two)]
    return _ends_or_list(plain, one, two, language=language)


def _part(plain: str, one: Measure, two: Measure) -> Fraction | None:
    """What the second measure counts in the first: 元 and 角, 七成 and 六."""
    gap = plain[one.end : two.start]
    if one.unit.kind is Kind.MONEY and _CENTS.match(plain, one.end):
        return Fraction(1, 100) if not two.has_unit else None
    if one.unit.kind is Kind.PERCENT and one.unit.scale == _TENTHS:
        bare = not two.has_unit and two.sort is Sort.WHOLE and two.low < _TENTHS
        return Fraction(1) if bare and gap in ("", " ") else None
    if not _AND_PART.fullmatch(gap):
        return None
    money = one.unit.kind is Kind.MONEY and two.unit.name == "cent"
    hundredth = Fraction(1, 100) if money and one.unit.name != "cent" else None
    return PARTS.get((one.unit.name, two.unit.name), hundredth)


def _ends_or_list(
    plain: str, one: Measure, two: Measure, *, language: Language
) -> list[Measure] | None:
    gap = plain[one.end : two.start]
    if language.joins.fullmatch(gap) and not _DASH.fullmatch(gap):
        if _is_change(plain, one, language=language):
            both = one.has_unit or two.has_unit
            return [replace(_share(one, two), has_unit=both), two]
        return _from_to(one, two, gap=gap)
    if _DASH.fullmatch(gap) or _between_and(plain, one, two, language=language):
        return _from_to(one, two, gap=gap)
    if language.lists.fullmatch(gap) and _continues(plain, one, two, language=language):
        return [one, replace(two, sort=one.sort)]
    return None


def _is_change(plain: str, one: Measure, *, language: Language) -> bool:
    """Rose from 20 to 30, or by 3 yuan to 30 yuan: two figures, of two times."""
    change = language.changes.search(plain, max(0, one.start - _CHANGE), one.start)
    by_how_much = change is not None and change[0].endswith("by ")
    return change is not None and not (by_how_much and not one.has_unit)


def _with_part(one: Measure, two: Measure, *, part: Fraction) -> Measure:
    low = one.low + two.low * part
    return replace(one, end=two.end, low=low, written_to=two.written_to)


def _between_and(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    opening = language.opens.search(plain, max(0, one.start - 9), one.start)
    gap = plain[one.end : two.start].strip()
    closing = gap in ("和", "与") and _BETWEEN.match(plain, two.end)
    return bool(opening or closing) and gap in ("and", "和", "与")


def _neighbours(one: Measure, two: Measure) -> bool:
    """Two or three; but not "five or six hundred" split by a unit of its own."""
    return (
        not one.has_unit
        and one.numeral.scale == 1
        and two.low == one.low + two.unit.scale
        and two.numeral.low < _ONE_EXPRESSION_BELOW
        and one.sort is two.sort is Sort.WHOLE
    )


def _is_share(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    """Two out of five hundred, one in twenty, one over three.

    Not one in two districts, nor 2,000 over 3 years: small or counted things.
    """
    plain_numbers = one.sort is two.sort is Sort.WHOLE
    if not plain_numbers or one.has_unit or two.has_unit or two.low <= 0:
        return False
    if "over" in plain[one.end : two.start]:
        return language.noun(plain, at=two.end) is None
    return 0 < one.low < two.low >= _SHARE_FROM


def _one_in(one: Measure, two: Measure) -> Measure:
    share = one.low / two.low
    return replace(
        one, end=two.end, low=share, sort=Sort.FRACTION, written_to=two.written_to
    )


def _continues(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    """百分之六十、七十或八十: a bare number after a rate is a rate too."""
    return (
        one.sort in RATES
        and one.unit is NO_UNIT
        and two.sort is Sort.WHOLE
        and not two.has_unit
        and two.low <= _ONE_EXPRESSION_BELOW
        and language.noun(plain, at=two.end) is None
    )


def _from_to(one: Measure, two: Measure, *, gap: str) -> list[Measure] | None:
    one = _share(one, two)
    if two.sort is Sort.WHOLE and one.sort in RATES and not two.has_unit:
        two = replace(two, sort=one.sort)
    alike = one.unit.kind is two.unit.kind and one.sort is two.sort
    if one.low >= two.low or not alike:
        return None
    if _DASH.fullmatch(gap) or not _two_figures(one, two):
        return [_range(one, two)]
    ends = (one.low, two.low)
    return [
        replace(one, mark=Approx.RANGE, range_of=ends),
        replace(two, mark=Approx.RANGE, range_of=ends),
    ]


def _share(one: Measure, two: Measure) -> Measure:
    """The unit and the multiplier of the upper end hold for the lower too."""
    if two.has_unit and not one.has_unit:
        one = replace(one, unit=two.unit, low=one.low * two.unit.scale)
    scale = two.numeral.scale
    if one.numeral.scale > 1:  # 一千到两千万: only 万 is shared
        scale = next((n for n in _GREAT if scale >= n > one.numeral.scale), Fraction(1))
    if scale > one.numeral.scale and one.low < two.low / two.unit.scale / scale:
        one = replace(one, low=one.low * scale)
    return one


def _two_figures(one: Measure, two: Measure) -> bool:
    """Two full figures are read one by one, each an end of the range."""
    if one.unit.kind in (Kind.PERCENT, Kind.PERMILLE) or one.sort in RATES:
        return one.has_unit is two.has_unit is True and one.end != one.numeral.end
    return not two.has_unit and two.low >= _ONE_EXPRESSION_BELOW


def _range(one: Measure, two: Measure) -> Measure:
    return replace(
        two,
        start=one.start,
        low=one.low,
        high=two.low,
        closed=True,
        mark=Approx.RANGE,
        written_from=one.written_from,
    )
