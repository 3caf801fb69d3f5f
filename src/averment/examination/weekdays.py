"""On which day of the week a date fell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from averment.examination.case import Case
from averment.examination.dates import days, outer_days
from averment.examination.verdict import Verdict
from averment.record import Bounds, Constant, Key, Moment

WEEK = 7


def weekday_of(case: Case) -> Moment | None:
    """The date whose weekday a relation states, None where it states none's."""
    if not isinstance(case.left, Key):
        return None
    stated = case.stated[case.left.name].value
    return stated if isinstance(stated, Moment) else None


def verdict_of_weekday(moment: Moment, *, case: Case) -> Verdict:
    """Whether the date can fall on the day of the week that is stated.

    Source: the Gregorian calendar of `datetime`, also before 1582.
    """
    stated = case.right.value if isinstance(case.right, Constant) else 0
    for bounds, found in ((days, Verdict.HOLDS), (outer_days, Verdict.REACH)):
        on = _weekdays(bounds(moment))
        if on is None:
            return Verdict.UNTESTED if found is Verdict.HOLDS else found
        if stated in on:
            return found
    return Verdict.DISAGREES


def weekdays(moment: Moment) -> tuple[int, ...]:
    """The days of the week a date covers, in order; none where it covers all."""
    return _weekdays(days(moment)) or ()


def _weekdays(covered: Bounds) -> tuple[int, ...] | None:
    if covered.low is None or covered.high is None:
        return None
    if covered.high - covered.low >= WEEK - 1:
        return None
    return tuple(_numbers(int(covered.low), int(covered.high)))


def _numbers(first: int, last: int) -> Iterator[int]:
    for day in range(first, last + 1):
        yield dt.date.fromordinal(max(day, 1)).isoweekday()
