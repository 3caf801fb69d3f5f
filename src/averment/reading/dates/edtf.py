"""EDTF strings to the days they cover, through the `edtf` library."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from averment.record import Moment

_HALF_OR_QUARTER = re.compile(r"\b(\d{4})-([HQ])([1-4])\b")
_WITHOUT_DAYS = re.compile(
    r"XXXX-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|XX-(?:0[1-9]|[12]\d|3[01]))"
    r"|(?P<unknown>XXXX(?:-XX(?:-XX)?)?)(?:/(?P=unknown))?|/\.\.|\.\./"
)
_WRITTEN_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_MONTHS = range(1, 13)
BACKWARDS = "ends before it begins"
_FIRST_QUARTER, _FIRST_HALF = 33, 40  # EDTF level 2 codes of sub-year groupings


class NoSuchDate(ValueError):
    """Not EDTF, or a day that no calendar has; `str()` says which."""


@lru_cache(maxsize=4096)
def moment(edtf: str, *, written: str = "") -> Moment:
    """The days an EDTF string covers.

    Shape: uncertain (`?`) and approximate (`~`) dates cover the same days as
        bare ones; the mark stays in `edtf`. A date of every year (`XXXX-01`) or
        of every month (`XXXX-XX-15`) recurs and covers no days of its own; nor does
        one that is not known (`XXXX`, and `/..` from an unknown day on). An end
        that is unknown (`1952/`) or open (`1952/..`) is None: no end is supposed.
    Raises: NoSuchDate for what is not EDTF and for 30 February.
    Source: EDTF levels 0 to 2, ISO 8601-2:2019; `1951-H2` and `1951-Q3` are
        this project's spellings of `1951-41` and `1951-35`.

    >>> str(moment("1951-H2").first), str(moment("1951-05/..").last)
    ('1951-07-01', 'None')
    """
    if _WITHOUT_DAYS.fullmatch(edtf):
        return Moment(edtf=edtf, first=None, last=None, written=written)
    for day in _WRITTEN_DAY.finditer(edtf):
        _refuse_impossible(*(int(part) for part in day.groups()))
    try:
        parsed = parse_edtf(_HALF_OR_QUARTER.sub(_code, edtf))
        span = _span(edtf, parsed.lower_strict(), parsed.upper_strict())
    except (EDTFParseException, AttributeError, ValueError, TypeError) as why:
        message = f"{edtf!r} is not a date in EDTF"
        raise NoSuchDate(message) from why
    if None not in span and span[0] > span[1]:  # type: ignore[operator]
        message = f"{edtf!r} {BACKWARDS}"
        raise NoSuchDate(message)
    return Moment(edtf=edtf, first=span[0], last=span[1], written=written)


def _code(match: re.Match[str]) -> str:
    year, letter, number = match.groups()
    first = _FIRST_HALF if letter == "H" else _FIRST_QUARTER
    return f"{year}-{first + int(number) - 1}"


def _refuse_impossible(year: int, month: int, day: int) -> None:
    if month in _MONTHS and day > calendar.monthrange(max(year, 1), month)[1]:
        message = f"{calendar.month_name[month]} {year} has no day {day}"
        raise NoSuchDate(message)


def _span(
    edtf: str, lower: tuple[int, ...] | float, upper: tuple[int, ...] | float
) -> tuple[dt.date | None, dt.date | None]:
    """Both ends; for an unknown one the library would put ten years."""
    return (
        None if edtf.startswith("/") else _day(lower),
        None if edtf.endswith("/") else _day(upper),
    )


def _day(end: tuple[int, ...] | float) -> dt.date | None:
    """The library gives year, month, day and more, or infinity for an open end."""
    if isinstance(end, float):
        return None
    return dt.date(*end[:3])
