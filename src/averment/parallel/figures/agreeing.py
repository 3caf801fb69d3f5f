"""Whether two figures say the same, and how surely they are each other's."""

from __future__ import annotations

from enum import IntEnum
from fractions import Fraction

from averment.parallel.figures.said import Said, Sort
from averment.parallel.figures.times import is_year, same_date, years_of
from averment.parallel.figures.units import converted, is_rounded, may_be_one
from averment.record import Figure

_RELATED = {
    frozenset({Sort.AMOUNT, Sort.RANK}),
    frozenset({Sort.AMOUNT, Sort.MULTIPLE}),
    frozenset({Sort.AMOUNT, Sort.DURATION}),
    frozenset({Sort.MULTIPLE, Sort.SHARE}),
    frozenset({Sort.RANK, Sort.DURATION}),
    frozenset({Sort.AMOUNT, Sort.SHARE}),
    frozenset({Sort.AMOUNT, Sort.DATE}),
    frozenset({Sort.RANK, Sort.DATE}),
    frozenset({Sort.DURATION, Sort.DATE}),
}


class Same(IntEnum):
    """How two figures agree, the least first."""

    NO = 0
    NUMERAL = 1
    """The number stays, the unit is another: 10 斤, 10 kg."""
    SIZE = 2
    """One is a number, the other only its size: 千万, tens of millions."""
    RELATED = 3
    """The value is the same; one side does not say of what sort."""
    VALUE = 4
    """Value and sort are the same."""
    UNIT = 5
    """Value, sort and unit are the same."""


def same(one: Said, other: Said) -> Same:
    """How far two figures agree in value."""
    if Sort.DATE in (one.sort, other.sort):
        return _same_in_time(one, other)
    if one.low is None or other.low is None:
        return Same.NO
    if one.sort is not other.sort and {one.sort, other.sort} not in _RELATED:
        return Same.NO
    if one.vague or other.vague:
        return _same_size(one, other)
    if one.unit and other.unit and one.unit != other.unit:
        return _same_after_conversion(one, other)
    if (one.low, one.high) == (other.low, other.high):
        return _of_same_value(one, other)
    if one.numeral is not None and one.numeral == other.numeral:
        return Same.NUMERAL
    return Same.SIZE if _lies_in(one, other) or _lies_in(other, one) else Same.NO


def _lies_in(sharp: Said, size: Said) -> bool:
    """A dozen is 十几, which is more than ten and below twenty."""
    figure = size.reading.value
    if "几" not in size.words or not isinstance(figure, Figure) or sharp.is_range:
        return False
    low, high = figure.bounds.low, figure.bounds.high
    if low is None or high is None or sharp.low is None:
        return False
    return low <= sharp.low < high


def measured_otherwise(one: Said, other: Said) -> bool:
    """Whether one number cannot be the other's for what it measures.

    Shape: a date is no share and has no unit but a day; ten jin are not ten kg.
    """
    sorts = {one.sort, other.sort}
    if Sort.DATE in sorts:
        number = other if one.sort is Sort.DATE else one
        return len(sorts) == 1 or number.unit not in (None, "day")
    if one.sort is other.sort is Sort.SHARE:
        return True
    if one.unit and other.unit and one.unit != other.unit:
        return not may_be_one(one.unit, other.unit)
    return one.sort is other.sort is Sort.DURATION and one.low != other.low


def _of_same_value(one: Said, other: Said) -> Same:
    if one.sort is not other.sort:
        return Same.RELATED
    return Same.UNIT if one.unit and one.unit == other.unit else Same.VALUE


def _same_after_conversion(one: Said, other: Said) -> Same:
    """A unit accepted as it is, or the value turned into another one."""
    if may_be_one(one.unit or "", other.unit or "") and one.low == other.low:
        return Same.UNIT
    ends = [(one.low, other.low), (one.high, other.high)]
    for mine, its in ends:
        if mine is None or its is None or not _turned(one, mine, other, its):
            equal = (one.low, one.high) == (other.low, other.high)
            return Same.NUMERAL if equal else Same.NO
    return Same.UNIT


def _turned(one: Said, mine: Fraction, other: Said, its: Fraction) -> bool:
    """Whether one value is the other's, turned into its unit and rounded there."""
    there = converted(mine, unit=one.unit or "", to=other.unit or "")
    back = converted(its, unit=other.unit or "", to=one.unit or "")
    if there is None or back is None:
        return False
    return is_rounded(there, to=its) or is_rounded(back, to=mine)


def _same_size(one: Said, other: Said) -> Same:
    """几十 and dozens: two sizes that meet, or a number that lies within one."""
    if one.high is None or other.high is None or one.low is None or other.low is None:
        return Same.SIZE if one.vague and other.vague else Same.NO
    if one.unit and other.unit and one.unit != other.unit:
        return Same.NO
    meet = one.low < other.high and other.low < one.high
    if one.vague and other.vague:
        return Same.SIZE if meet else Same.NO
    sharp, size = (other, one) if one.vague else (one, other)
    within = sharp.low is not None and size.low <= sharp.low < size.high  # type: ignore[operator]
    return Same.SIZE if within else Same.NO


def _same_in_time(one: Said, other: Said) -> Same:
    if one.sort is other.sort:
        return Same.UNIT if same_date(one, other) else Same.NO
    date, number = (one, other) if one.sort is Sort.DATE else (other, one)
    year, month, day = date.parts
    if number.sort is Sort.SHARE:
        return Same.NO
    years = years_of(date.stretch)
    if years:
        same_years = number.low == years[0] and number.high == years[1]
        return Same.RELATED if same_years and number.unit is None else Same.NO
    if is_year(date):
        same_year = number.numeral == year and number.unit is None
        return Same.RELATED if same_year else Same.NO
    if number.numeral is None:
        return Same.NO
    if year is None and month and day and number.unit is None:  # 618 is June 18
        same_day = number.numeral == 100 * month + day
        return Same.RELATED if same_day else Same.NO
    only_day = year is None and month is None and number.unit in (None, "day")
    return Same.RELATED if only_day and number.numeral == day else Same.NO
