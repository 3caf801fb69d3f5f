"""Moments made directly from years, months and days, without parsing EDTF.

The EDTF string and the days always agree: `moment(made.edtf)` covers the same
days. Only dates without a year ("the 20th of each month", written
`XXXX-XX-20`) cover none.
"""

from __future__ import annotations

import calendar
import datetime as dt

from averment.reading.dates.edtf import NoSuchDate
from averment.record import Moment

MONTHS = 12
_LAST_YEAR = 9998


def year(number: int) -> Moment:
    """The whole of one year."""
    return _between(_first(number, 1), _last(number, 12), edtf=f"{number:04}")


def months(of_year: int, first: int, last: int) -> Moment:
    """From the first day of a month to the last of another.

    Shape: months above 12 are in the year that follows: winter is 12 to 14.

    >>> months(1951, 12, 14).edtf
    '1951-12/1952-02'
    """
    begin, end = _carried(of_year, first), _carried(of_year, last)
    name = f"{begin[0]:04}-{begin[1]:02}"
    if begin != end:
        name += f"/{end[0]:04}-{end[1]:02}"
    return _between(_first(*begin), _last(*end), edtf=name)


def days(of_year: int, month: int, first: int, last: int) -> Moment:
    """From one day of a month to another of it.

    Raises: NoSuchDate for 31 September, or where the days run backwards.
    """
    try:
        begin, end = (dt.date(of_year, month, number) for number in (first, last))
    except ValueError as why:
        message = f"{of_year}-{month} has no day {first} or {last}"
        raise NoSuchDate(message) from why
    name = begin.isoformat() if begin == end else f"{begin}/{end}"
    return _between(begin, end, edtf=name)


def stretch(begin: Moment, end: Moment) -> Moment:
    """From the first day of one moment to the last of another.

    Raises: NoSuchDate where the second ends before the first begins.
    """
    return _between(
        begin.first,
        end.last,
        edtf=f"{begin.edtf.partition('/')[0]}/{end.edtf.rpartition('/')[2]}",
    )


def without_year(month: int | None, day: int | None) -> Moment:
    """A month or day of no stated year: `XXXX-01`, `XXXX-XX-20`, `XXXX-01-15`.

    Raises: NoSuchDate for 30 February.
    """
    longest = calendar.monthrange(2000, month)[1] if month else 31
    if day is not None and not 1 <= day <= longest:
        message = f"no month has that day: {day}"
        raise NoSuchDate(message)
    name = f"XXXX-{month:02}" if month else "XXXX-XX"
    if day is not None:
        name += f"-{day:02}"
    return Moment(edtf=name, first=None, last=None)


def last_day(of_year: int, month: int) -> int:
    """The number of days a month has."""
    return _last(of_year, month).day


def _carried(of_year: int, month: int) -> tuple[int, int]:
    return of_year + (month - 1) // MONTHS, (month - 1) % MONTHS + 1


def _first(of_year: int, month: int) -> dt.date:
    if not 1 <= of_year <= _LAST_YEAR:
        message = f"no year {of_year}"
        raise NoSuchDate(message)
    return dt.date(of_year, month, 1)


def _last(of_year: int, month: int) -> dt.date:
    first = _first(of_year, month)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _between(first: dt.date | None, last: dt.date | None, *, edtf: str) -> Moment:
    if first is not None and last is not None and last < first:
        message = f"{edtf!r} ends before it begins"
        raise NoSuchDate(message)
    return Moment(edtf=edtf, first=first, last=last)
