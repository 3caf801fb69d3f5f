"""Days reckoned from the day of the document: units, weekdays, parts of units."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from averment.record import Moment, Span

Days = tuple[dt.date | None, dt.date | None]
"""The first and the last day of a stretch; None for an open end."""

WEEK = 7
MONTHS = 12
MONTH_DAYS = 31
QUARTERS = 4
CENTURY = 100
_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_DAYS_IN = {"day": 1, "week": WEEK, "fortnight": 2 * WEEK}
_FIRST_YEAR, _LAST_YEAR = 1, 9998


class OutOfRange(ValueError):
    """A day before the year 1 or after 9998."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Words that name days, and what they may name.

    Shape: `readings` holds the likeliest first; `sense` says how the words join
        others: a `point` of the calendar, a `unit` (this week), a joined
        `range` or an `open` interval; `deictic` holds where no day is named;
        `brief` are the readings of an interval that ends before its last word.
    """

    span: Span
    readings: tuple[Days, ...]
    sense: str = "point"
    deictic: bool = True
    brief: tuple[Days, ...] = ()


def near(
    start: int, end: int, *readings: Days, sense: str = "point", deictic: bool = True
) -> Near:
    """Words from one place to another with the days they may name."""
    span = Span(start=start, end=end)
    kept = tuple(dict.fromkeys(readings))
    return Near(span=span, readings=kept, sense=sense, deictic=deictic)


def day_of(year: int, month: int, day: int) -> dt.date:
    """A day of the calendar. Raises: OutOfRange where there is none such."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise OutOfRange
    try:
        return dt.date(year, month, day)
    except ValueError as why:
        raise OutOfRange from why


def moved(day: dt.date, number: int, *, unit: str) -> dt.date:
    """The day so many units on: a month after 31 January is 28 February."""
    if unit in _DAYS_IN:
        try:
            return day + dt.timedelta(number * _DAYS_IN[unit])
        except OverflowError as why:
            raise OutOfRange from why
    months = number * (_MONTHS_IN.get(unit) or _YEARS_IN[unit] * MONTHS)
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise OutOfRange
    longest = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, longest))


def begun(day: dt.date, *, unit: str) -> dt.date:
    """The first day of the unit a day lies in; weeks begin on Monday."""
    if unit in ("week", "fortnight"):
        return day - dt.timedelta(day.weekday())
    if unit == "day":
        return day
    if unit in ("decade", "century"):
        size = _YEARS_IN[unit]
        return day_of(max(1, day.year // size * size), 1, 1)
    size = _MONTHS_IN[unit]
    return dt.date(day.year, (day.month - 1) // size * size + 1, 1)


def whole(day: dt.date, number: int, *, unit: str, length: int = 1) -> Days:
    """So many whole units, beginning `number` units after that of the day.

    >>> [str(d) for d in whole(dt.date(1951, 5, 9), -1, unit="month")]
    ['1951-04-01', '1951-04-30']
    """
    if unit == "weekend":
        first = moved(begun(day, unit="week"), number, unit="week") + dt.timedelta(5)
        return first, first + dt.timedelta(1)
    first = moved(begun(day, unit=unit), number, unit=unit)
    return first, moved(first, length, unit=unit) - dt.timedelta(1)


def counted(day: dt.date, number: int, *, unit: str) -> tuple[Days, ...]:
    """The next or past so many units: by the day, or in whole units."""
    one = dt.timedelta(1)
    if unit in ("weekend", "decade", "century", "quarter"):
        return (_units(day, number, unit=unit),)
    if number > 0:
        rolling = day + one, moved(day, number, unit=unit)
        return rolling, _units(day, number, unit=unit)
    rolling = moved(day, number, unit=unit), day - one
    return rolling, _units(day, number, unit=unit)


def _units(day: dt.date, number: int, *, unit: str) -> Days:
    unit = "week" if unit == "weekend" else unit
    if number > 0:
        return whole(day, 1, unit=unit, length=number)
    return whole(day, number, unit=unit, length=-number)


def one_day(day: dt.date) -> Days:
    """A single day as a stretch."""
    return day, day


def weekday(day: dt.date, number: int, *, weeks: int | None = None) -> tuple[Days, ...]:
    """A weekday of a week from the day's; without one, the coming and the last."""
    monday = begun(day, unit="week")
    if weeks is not None:
        return (one_day(moved(monday, weeks * WEEK + number, unit="day")),)
    ahead = (number - day.weekday()) % WEEK
    coming = moved(day, ahead or WEEK, unit="day")
    gone = moved(day, ahead - WEEK, unit="day")
    return one_day(coming), one_day(gone)


def nth_weekday(within: Days, number: int, *, of: int) -> Days:
    """The first, second or (-1) last such weekday of a stretch."""
    first, last = within
    if first is None or last is None:
        raise OutOfRange
    if of > 0:
        ahead = (number - first.weekday()) % WEEK
        return one_day(moved(first, ahead + (of - 1) * WEEK, unit="day"))
    back = (last.weekday() - number) % WEEK
    return one_day(moved(last, -back + (of + 1) * WEEK, unit="day"))


def nth_weeks(within: Days, *, of: int) -> tuple[Days, ...]:
    """The first or (-1) last week of a month or year, by Thursday and by Monday.

    Source: ISO 8601 gives a week to the year its Thursday lies in; others count
        from the first Monday.
    """
    firsts = (nth_weekday(within, number, of=of)[0] for number in (3, 0))
    return tuple(whole(first, 0, unit="week") for first in firsts if first)


def of_years(day: dt.date, month: int, number: int) -> tuple[Days, ...]:
    """A month and day of no year: the next such and the last, the nearest first."""
    return tuple(
        one_day(found) for found in _around(day, _with_year(day, month, number))
    )


def _with_year(day: dt.date, month: int, number: int) -> Iterator[dt.date]:
    for year in range(max(1, day.year - 8), min(_LAST_YEAR, day.year + 8) + 1):
        try:
            yield dt.date(year, month, number)
        except ValueError:
            continue


def _around(day: dt.date, found: Iterator[dt.date]) -> list[dt.date]:
    """The first on or after a day, and the last before it."""
    every = sorted(found)
    ahead = [one for one in every if one >= day][:1]
    gone = [one for one in every if one < day][-1:]
    return ahead + gone


def around(day: dt.date, found: list[Days]) -> list[Days]:
    """The coming one of several stretches, or that around the day, and the last."""
    coming = [days for days in found if days[1] and days[1] >= day]
    gone = [days for days in found if days[1] and days[1] < day]
    return sorted(coming)[:1] + sorted(gone)[-1:]


def days_around(day: dt.date, number: int) -> tuple[Days, ...]:
    """A day of no month: of this month, the next that has it, or the last."""
    found = []
    for month in (0, 1, 2, -1, -2):
        first = moved(begun(day, unit="month"), month, unit="month")
        try:
            found.append(one_day(first.replace(day=number)))
        except ValueError:
            continue
    return (*found[:1], *found[1:2], *found[-2:-1])


def moment_of(days: Days, *, written: str = "") -> Moment:
    """A stretch of days as a moment with its EDTF string."""
    first, last = days
    return Moment(edtf=_edtf(first, last), first=first, last=last, written=written)


def _edtf(first: dt.date | None, last: dt.date | None) -> str:
    if first is None or last is None:
        return f"{_written(first)}/{_written(last)}"
    length = next(
        (length for unit, length in _WHOLE if _is_whole(first, last, unit=unit)), None
    )
    begin, end = first.isoformat()[:length], last.isoformat()[:length]
    return begin if begin == end else f"{begin}/{end}"


_WHOLE = (("year", 4), ("month", 7))


def _is_whole(first: dt.date, last: dt.date, *, unit: str) -> bool:
    """Whether both ends are those of whole units: from 1953 to 1957."""
    return first == begun(first, unit=unit) and last == whole(last, 0, unit=unit)[1]


def _written(day: dt.date | None) -> str:
    return ".." if day is None else day.isoformat()


Production = Callable[[re.Match[str], dt.date], Near | None]
Productions = Sequence[tuple[re.Pattern[str], Production]]


def scanned(
    text: str,
    *,
    day: dt.date,
    trigger: re.Pattern[str],
    productions: Productions,
    past_trigger: bool = True,
) -> Iterator[Near]:
    """What the productions read where the trigger is found, in order, none twice.

    Shape: at each trigger the longest reading is taken, the first production's
        among equals. With `past_trigger` false the next trigger may begin inside
        one at which nothing was read.
    """
    position = 0
    while (found := trigger.search(text, position)) is not None:
        best = _longest(text, found.start(), day=day, productions=productions)
        if best is not None:
            yield best
        after = found.end() if past_trigger else found.start() + 1
        position = max(after, best.span.end if best else 0)


def _longest(
    text: str, start: int, *, day: dt.date, productions: Productions
) -> Near | None:
    best: Near | None = None
    for pattern, production in productions:
        match = pattern.match(text, start)
        if match is None or (best is not None and match.end() <= best.span.end):
            continue
        try:
            best = production(match, day) or best
        except OutOfRange:
            continue
    return best
