"""Days counted along the calendar: a month after 31 January is the end of February.

Days are numbers (`datetime.date.toordinal`), so that they can stand in Bounds.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from averment.examination.arithmetic import ZERO
from averment.record import Bounds

MONTHS = {"year": Fraction(12), "quarter": Fraction(3), "month": Fraction(1)}
DAYS = {"week": Fraction(7), "day": Fraction(1), "hour": Fraction(1, 24)}
YEAR = 12
SHORTEST, LONGEST = 28, 31

End = tuple[Fraction | None, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of time: whole and broken months, and days besides."""

    months: Bounds
    days: Bounds


def after(day: Bounds, length: Length) -> Bounds:
    """The days that lie so long after the days given.

    Open ends: a day before year 1 or after year 9999 leaves no end.
    Source: calendar months are counted from day to day of the month, as in the
        usual reckoning of terms (German Civil Code § 188 II, III: where the
        month has no such day, its last one); a broken month has 28 to 31 days.

    >>> from averment.record import exactly
    >>> first = dt.date(1951, 1, 31).toordinal()
    >>> later = after(exactly(first), Length(months=exactly(1), days=exactly(0)))
    >>> dt.date.fromordinal(int(later.low)).isoformat()
    '1951-02-28'
    """
    low = _later(day.low, length.months.low, length.days.low, latest=False)
    high = _later(day.high, length.months.high, length.days.high, latest=True)
    closed_low = length.months.low_closed and length.days.low_closed
    closed_high = length.months.high_closed and length.days.high_closed
    return Bounds(
        low=low,
        high=high,
        low_closed=low is not None and closed_low and day.low_closed,
        high_closed=high is not None and closed_high and day.high_closed,
    )


def _later(
    day: Fraction | None,
    months: Fraction | None,
    days: Fraction | None,
    *,
    latest: bool,
) -> Fraction | None:
    if day is None or months is None or days is None:
        return None
    whole = floor(months)
    begun = _months_later(day, whole)
    if begun is None:
        return None
    broken = (months - whole) * (LONGEST if latest else SHORTEST)
    later = begun + broken + days
    return later if ZERO < later <= dt.date.max.toordinal() else None


def _months_later(day: Fraction, months: int) -> Fraction | None:
    rest = day - floor(day)
    start = dt.date.fromordinal(floor(day))
    number = start.year * YEAR + start.month - 1 + months
    year, month = divmod(number, YEAR)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    there = dt.date(year, month + 1, min(start.day, last))
    return there.toordinal() + rest
