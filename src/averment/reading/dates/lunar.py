"""Days of the Chinese lunar calendar from 1900 to 2049, and the feasts kept by it."""

from __future__ import annotations

import datetime as dt

from averment.reading.dates.near import OutOfRange

_FIRST_YEAR = 1900
_FIRST_DAY = dt.date(1900, 1, 31)
_MONTHS = 12
_LONGEST = 30
_YEARS = """
04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2
04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0 0ada2 095b0 14977
04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970
06566 0d4a0 0ea50 06e95 05ad0 02b60 186e3 092e0 1c8d7 0c950
0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557
06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0
0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0
096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6
095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570
04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5 092e0
0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5
0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930
07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530
05aa0 076a3 096d0 04bd7 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45
0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0
"""
"""Long and short months of each year in bits, the leap month last, its length first.

Source: the table of the Chinese calendar common to almanac programs, after the
Purple Mountain Observatory's; tested against known new years' days.
"""

FEASTS = {
    (1, 1): "春节|大年初一|农历新年|中国新年|新春|chinese new year|chinese new years"
    "|chinese new year's|chinese lunar new year|chinese lunar new year's",
    (1, 15): "元宵节|元宵|上元节",
    (4, 8): "佛诞|佛诞日|浴佛节",
    (4, 15): "vesak|vesak day|buddha day|卫塞节|威瑟节|卫塞日|佛陀日|比萨宝蕉节",
    (5, 5): "端午节|端午|端阳节|龙舟节",
    (7, 7): "七夕节|七夕|中国情人节",
    (7, 15): "中元节|盂兰节|盂兰盆节|鬼节",
    (8, 15): "中秋节|中秋",
    (9, 9): "重阳节|重阳|重九",
    (12, 8): "腊八节|腊八",
    (12, 30): "除夕|大年三十|大年夜|年三十",
}
"""Feasts by lunar month and day; the last day of a short month is the 29th."""


def _spans() -> dict[tuple[int, int, bool], tuple[dt.date, int]]:
    """The first day and the length of every month; True for a leap month."""
    found, day = {}, _FIRST_DAY
    for year, written in enumerate(_YEARS.split(), start=_FIRST_YEAR):
        bits = int(written, 16)
        for month in range(1, _MONTHS + 1):
            lengths = [(False, _LONGEST - 1 + (bits >> (16 - month) & 1))]
            if bits & 0xF == month:
                lengths.append((True, _LONGEST - 1 + (bits >> 16)))
            for leap, length in lengths:
                found[year, month, leap] = day, length
                day += dt.timedelta(length)
    return found


_SPANS = _spans()


YEARS = range(_FIRST_YEAR, _FIRST_YEAR + len(_YEARS.split()))
"""The lunar years whose months are known."""


def month_of(year: int, month: int, *, leap: bool = False) -> tuple[dt.date, dt.date]:
    """The days of a lunar month. Raises: OutOfRange outside 1900 to 2049.

    >>> str(month_of(1951, 1)[0])
    '1951-02-06'
    """
    if (year, month, leap) not in _SPANS:
        raise OutOfRange
    first, length = _SPANS[year, month, leap]
    return first, first + dt.timedelta(length - 1)


def year_of(day: dt.date) -> int:
    """The lunar year of a day: that of its calendar year, or before the new year's.

    >>> year_of(dt.date(1951, 2, 5)), year_of(dt.date(1951, 2, 6))
    (1950, 1951)
    """
    begun = day.year not in YEARS or day >= _SPANS[day.year, 1, False][0]
    return day.year if begun else day.year - 1


def day_of(year: int, month: int, day: int) -> dt.date:
    """A lunar day; the 30th of a short month is its last. Raises: OutOfRange."""
    first, last = month_of(year, month)
    if not 1 <= day <= _LONGEST:
        raise OutOfRange
    return min(first + dt.timedelta(day - 1), last)
