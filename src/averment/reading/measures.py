"""What two numerals with their units make together.

A range ("two to three", 四至五斤), a compound (一元二角), a share (one in
twenty): whatever joins two numerals is decided here, before any qualifier.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from averment.reading.compounds import compound
from averment.reading.language import Language
from averment.reading.measured import FARTHEST_APART, RATES, TENTHS, Measure
from averment.reading.numerals import Sort
from averment.reading.units import NO_UNIT
from averment.record import Approx, Kind, Span

_ONE_EXPRESSION_BELOW = 100
_SHARE_FROM, _SHARE_OUT_OF = 3, 2
_BETWEEN = re.compile(r"[人户个名件]?之?间")
_AND_CHINESE = re.compile(r"[人户个名件]?[和与]")
_CHANGE = 36
_THOUSAND = Fraction(1000)
_PER = tuple(Fraction(10**n) for n in range(2, 7))  # per hundred … per million
_GREAT = (Fraction(10**8), Fraction(10**4))
_DASH = re.compile(r"\s*[-–—~～]{1,2}\s*")


def joined(
    plain: str, measures: list[Measure], *, language: Language, limits: Sequence[Span]
) -> list[Measure]:
    """Compounds (一元二角) and ranges made one; ends of wide ranges marked."""
    whole = _passed(plain, measures, join=compound, language=language, limits=limits)
    return _passed(plain, whole, join=_join, language=language, limits=limits)


def _passed(
    plain: str,
    measures: list[Measure],
    *,
    join: Callable[..., list[Measure] | None],
    language: Language,
    limits: Sequence[Span],
) -> list[Measure]:
    """The measures, neighbours with no limit between them joined where they can be."""
    out: list[Measure] = []
    at = 0
    for measure in measures:
        if out and measure.start < out[-1].end:
            continue
        while at < len(limits) and limits[at].end <= (out[-1].end if out else 0):
            at += 1
        apart = at < len(limits) and limits[at].start < measure.start
        both = out and not apart and join(plain, out[-1], measure, language=language)
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
    if len(gap) > FARTHEST_APART or one.range_of:
        return None
    if one.high is not None or two.high is not None:
        return None
    one = _in_parts(one, two)
    if language.ratio.fullmatch(gap) and _are_plain(one, two):
        return [_ratio(one, two)]
    shared = language.out_of.fullmatch(plain, one.end, two.start)
    if shared and _is_share(plain, one, two, language=language):
        return [_one_in(one, two)]
    if _leaves_open(plain, one, two, language=language):
        return [_range(_share(one, two), two)]
    return _ends_or_list(plain, one, two, language=language)


def _leaves_open(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    """Five or six, 三或四人, 3、4元; but 1、2班 and 1、2、3元 are lists."""
    gap = plain[one.end : two.start]
    if not language.either.fullmatch(gap) or not _neighbours(one, two):
        return False
    listed = plain[max(0, one.start - 1) : one.start] in ("、", "第")
    by_one = two.numeral.low == one.numeral.low + 1
    return gap != "、" or (two.has_unit and by_one and not listed)


def _ends_or_list(
    plain: str, one: Measure, two: Measure, *, language: Language
) -> list[Measure] | None:
    gap = plain[one.end : two.start]
    if language.joins.fullmatch(gap) and not _DASH.fullmatch(gap):
        if _is_change(plain, one, language=language):
            both = one.has_unit or two.has_unit
            return [replace(_share(one, two), has_unit=both), two]
        return _from_to(one, two, gap=gap)
    if _DASH.fullmatch(gap):
        return _from_to(_in_thousands(one, two), two, gap=gap)
    if _between_and(plain, one, two, language=language):
        return _from_to(one, two, gap=gap)
    if language.lists.fullmatch(gap) and _continues(plain, one, two, language=language):
        return [one, replace(two, sort=one.sort)]
    return None


def _in_parts(one: Measure, two: Measure) -> Measure:
    """Eight or nine tenths, two to three thousandths: the parts hold for both."""
    scale = two.numeral.scale
    bare = one.sort is Sort.WHOLE and one.numeral.scale == 1 and not one.has_unit
    if scale >= 1 or not bare or one.low <= 0 or two.sort is Sort.WHOLE:
        return one
    low = one.low if two.sort is Sort.PERMILLE else one.low * scale
    return replace(one, low=low, sort=two.sort) if low < two.low else one


def _in_thousands(one: Measure, two: Measure) -> Measure:
    """10-15,000 and 3-400: the lower end without the noughts it shares."""
    digits = one.numeral.in_digits and two.numeral.in_digits and two.numeral.scale == 1
    if not digits or one.has_unit or one.low.denominator != 1 or one.low < 1:
        return one
    next_ = two.numeral.low / (one.low + 1)
    tens = one.low > 1 and two.numeral.low % _THOUSAND == 0
    shared = next_ if next_ in (_THOUSAND / 10, _THOUSAND) else _THOUSAND if tens else 1
    return replace(one, low=one.low * shared) if one.low * shared < two.low else one


def _is_change(plain: str, one: Measure, *, language: Language) -> bool:
    """Rose from 20 to 30, or by 3 yuan to 30 yuan: two figures, of two times."""
    change = language.changes.search(plain, max(0, one.start - _CHANGE), one.start)
    by_how_much = change is not None and change[0].endswith("by ")
    return change is not None and not (by_how_much and not one.has_unit)


def _between_and(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    opening = language.opens.search(plain, max(0, one.start - 9), one.start)
    gap = plain[one.end : two.start].strip()
    closing = _AND_CHINESE.fullmatch(gap) and _BETWEEN.match(plain, two.end)
    return bool(closing or (opening and (gap == "and" or _AND_CHINESE.fullmatch(gap))))


def _neighbours(one: Measure, two: Measure) -> bool:
    """Two or three, ten or twenty thousand, 70% or 80%; not 2 kg or 3 kg."""
    rates = one.unit is two.unit and one.unit.kind is Kind.PERCENT
    named = one.has_unit and not rates
    if named or one.numeral.scale != 1 or one.numeral.high is not None:
        return False
    scale = two.numeral.scale
    if one.sort is two.sort and scale < 1:
        return two.low == one.low + (scale if one.sort is Sort.FRACTION else 1)
    if not one.sort is two.sort is Sort.WHOLE:
        return False
    last = two.numeral.low / scale
    by_ones = last == one.low + 1 and (one.low % TENTHS or scale == 1)
    by_tens = last == one.low + TENTHS and not one.low % TENTHS
    return bool(by_ones or by_tens) and last < _ONE_EXPRESSION_BELOW


def _is_share(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    """Two out of five, one in twenty, one over three.

    Not one in two districts, nor 2,000 over 3 years: small or counted things.
    """
    plain_numbers = one.sort is two.sort is Sort.WHOLE
    if not plain_numbers or one.has_unit or two.has_unit or two.low <= 0:
        return False
    gap = plain[one.end : two.start]
    if "over" in gap:
        return language.noun(plain, at=two.end) is None
    if gap.strip() == "per" or (gap.strip() == "in" and plain[two.start] == "a"):
        return one.low < two.low in _PER
    if gap.strip() == "in" and one.low != 1:
        return False
    least = _SHARE_OUT_OF if "out of" in gap or "every" in gap else _SHARE_FROM
    return 0 < one.low < two.low >= least


def _are_plain(one: Measure, two: Measure) -> bool:
    """Two whole numbers without units, neither of them nothing."""
    whole = one.sort is two.sort is Sort.WHOLE and not one.has_unit and not two.has_unit
    return whole and min(one.low, two.low) > 0


def _ratio(one: Measure, two: Measure) -> Measure:
    """三比一 is three to one, as a number 3."""
    return replace(
        one,
        end=two.end,
        low=one.low / two.low,
        sort=Sort.RATIO,
        written_to=two.written_to,
    )


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
