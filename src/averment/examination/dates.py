"""The order of dates, as bounds of days."""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction

from averment.examination.arithmetic import possible
from averment.examination.case import Case
from averment.examination.verdict import Verdict
from averment.notation.dates import date
from averment.record import Bounds, Key, Moment

DOUBTFUL = frozenset("~?%")
_RECURRING = re.compile(r"XXXX-[0-9]{2}(?:-[0-9]{2})?")


def dates_of(case: Case) -> tuple[Moment, Moment] | None:
    """The two dates a relation compares; None where it does anything else."""
    sides = []
    for side in (case.left, case.right):
        if not isinstance(side, Key):
            return None
        stated = case.stated[side.name].value
        if not isinstance(stated, Moment):
            return None
        sides.append(stated)
    return sides[0], sides[1]


def verdict_of_dates(case: Case, *, sides: tuple[Moment, Moment]) -> Verdict:
    """Whether two dates can stand in the order the relation says."""
    if any(moment.first is None and moment.last is None for moment in sides):
        return Verdict.UNTESTED
    for bounds, found in ((days, Verdict.HOLDS), (outer_days, Verdict.REACH)):
        left, right = (bounds(moment) for moment in sides)
        if possible(left, right, comparison=case.comparison):
            return found
    return Verdict.DISAGREES


def days(moment: Moment) -> Bounds:
    """The days a moment covers, both ends included."""
    return Bounds(
        low=_number(moment.first),
        high=_number(moment.last),
        low_closed=moment.first is not None,
        high_closed=moment.last is not None,
    )


def outer_days(moment: Moment) -> Bounds:
    """The days of a moment; one marked doubtful reaches its own length either side.

    Source: convention of this project; EDTF says only that a date marked with ~
        or ? is approximate or uncertain.
    """
    covered = days(moment)
    if not DOUBTFUL & set(moment.edtf) or covered.low is None or covered.high is None:
        return covered
    length = covered.high - covered.low + 1
    return Bounds(
        low=covered.low - length,
        high=covered.high + length,
        low_closed=True,
        high_closed=True,
    )


def recurring(moment: Moment) -> bool:
    """Whether it is a month or day of no stated year, as `XXXX-06`."""
    return _RECURRING.fullmatch(moment.edtf) is not None


def in_year(moment: Moment, year: int) -> Moment:
    """A recurring month or day in one year; itself where that year has none."""
    found = date(moment.edtf.replace("XXXX", f"{year:04}"))
    return found if isinstance(found, Moment) else moment


def _number(day: dt.date | None) -> Fraction | None:
    return None if day is None else Fraction(day.toordinal())
