"""A date as it is written, and the days it covers once its year is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from averment.reading.dates import days, lunar
from averment.reading.dates.edtf import NoSuchDate
from averment.reading.dates.near import OutOfRange, moment_of
from averment.record import Moment

LUNAR = "chinese-lunar"
Anchor = Literal["document", "previous"]

IN_YEAR: dict[str, tuple[int, int]] = {
    # Seasons of the northern hemisphere in whole months; winter ends in the next.
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "winter": (12, 14),
    "half-1": (1, 6),
    "half-2": (7, 12),
    "quarter-1": (1, 3),
    "quarter-2": (4, 6),
    "quarter-3": (7, 9),
    "quarter-4": (10, 12),
    # "Early 1951" and the like in thirds, "the beginning of 1951" its first month:
    # convention of this project.
    "early": (1, 4),
    "middle": (5, 8),
    "late": (9, 12),
    "beginning": (1, 1),
    "end": (12, 12),
}
"""The named parts of a year, as its first and last month."""

SLACK_SEASON = (12, 16)
"""Winter and the spring after it, said as one: December to April, the slack season
of the farming year (convention of this project)."""

IN_MONTH: dict[str, tuple[int, int]] = {
    "early": (1, 10),
    "middle": (11, 20),
    "late": (21, 31),
    "beginning": (1, 10),
    "half-1": (1, 15),
    "half-2": (16, 31),
    "end": (31, 31),
}
"""The named parts of a month, as days: 上旬 中旬 下旬 are its three tens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a date says, with nothing lent to it from the document yet.

    Shape: `to_year`, `to_month`, `to_day` are the other end of a range written
        as one expression; `part` and `to_part` are names of `IN_YEAR` or, with
        a month, of `IN_MONTH`. `anchor` says from which year `shift` counts, where
        the words do ("of next year", "of the same year"): that of the document,
        or that of the date before. `month_shift` counts months in the same
        manner ("the 15th of last month"); `nearest` is 1 for the first such
        month after the document's date ("next January"), -1 for the last
        before it. `every` marks a
        recurring date, `circa` a year known only about, `leap` the second
        of two lunar months of one number.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    to_year: int | None = None
    to_month: int | None = None
    to_day: int | None = None
    part: str | None = None
    to_part: str | None = None
    anchor: Anchor | None = None
    shift: int = 0
    month_shift: int | None = None
    nearest: int = 0
    every: bool = False
    circa: bool = False
    leap: bool = False
    calendar: str = "gregorian"


def covered(parts: Parts) -> Moment:
    """The days a date covers.

    Open ends: a date whose year is not known, or recurs, covers no days.
    Raises: NoSuchDate for a date that no calendar has.
    """
    if parts.calendar == LUNAR and parts.month is not None:
        return _lunar(parts)
    unknown = parts.year is None or (parts.day is not None and parts.month is None)
    made = _recurring(parts) if parts.every or unknown else _dated(parts)
    edtf = made.edtf + "~" if parts.circa else made.edtf
    return replace(made, edtf=edtf, calendar=parts.calendar)


def _lunar(parts: Parts) -> Moment:
    """A month or day of the lunar calendar by its Gregorian days.

    Open ends: of every year, or of one that is not known, it covers none.
    """
    month = parts.month or 0
    if not 1 <= month <= days.MONTHS:
        message = f"no lunar month {month}"
        raise NoSuchDate(message)
    if parts.year is None or parts.every:
        unknown = "XXXX-XX" if parts.day is None else "XXXX-XX-XX"
        return Moment(edtf=unknown, first=None, last=None, calendar=LUNAR)
    if parts.year not in lunar.YEARS:
        about = days.year(parts.year)
        return replace(about, edtf=about.edtf + "~", calendar=LUNAR)
    begin = _in_lunar(parts, month=month, first=parts.day)
    to_month = parts.to_month or month
    end = _in_lunar(parts, month=to_month, first=parts.to_day or parts.day)
    made = moment_of((begin[0], end[1]))
    return replace(made, calendar=LUNAR)


def _in_lunar(
    parts: Parts, *, month: int, first: int | None
) -> tuple[dt.date, dt.date]:
    """The days of a lunar month, of a part of it, or one of them."""
    year = parts.year or 0
    try:
        begin, end = lunar.month_of(year, month, leap=parts.leap)
    except OutOfRange as why:
        message = f"the lunar year {year} has no such month {month}"
        raise NoSuchDate(message) from why
    length = (end - begin).days + 1
    ends = (first, first) if first else IN_MONTH.get(parts.part or "", (1, length))
    low, high = (min(one, length) for one in ends) if not first else ends
    if not 1 <= low <= high <= length:
        message = f"lunar month {month} of {year} has no day {first}"
        raise NoSuchDate(message)
    return begin + dt.timedelta(low - 1), begin + dt.timedelta(high - 1)


def _recurring(parts: Parts) -> Moment:
    if parts.month is not None and not 1 <= parts.month <= days.MONTHS:
        message = f"no month {parts.month}"
        raise NoSuchDate(message)
    return days.without_year(parts.month, parts.day)


def _dated(parts: Parts) -> Moment:
    begin = _one(parts)
    if parts.to_year is None and parts.to_month is None and parts.to_day is None:
        return begin
    month = parts.to_month or parts.month
    back = _runs_back(parts)
    end = replace(
        parts,
        year=(parts.to_year or parts.year or 0) + back,
        month=month,
        day=parts.to_day,
    )
    return days.stretch(begin, _one(end))


def _runs_back(parts: Parts) -> int:
    """1 where the second month of "November to March" is in the next year."""
    if parts.to_year is not None or parts.to_month is None or parts.month is None:
        return 0
    return int(parts.to_month < parts.month)


def _one(parts: Parts) -> Moment:
    of_year = parts.year or 0
    if parts.month is None:
        return _part_of_year(parts, of_year) if parts.part else days.year(of_year)
    if not 1 <= parts.month <= days.MONTHS:
        message = f"no month {parts.month}"
        raise NoSuchDate(message)
    if parts.day is not None:
        return days.days(of_year, parts.month, parts.day, parts.day)
    if parts.part:
        return _part_of_month(parts.part, of_year, parts.month)
    return days.months(of_year, parts.month, parts.month)


def _part_of_year(parts: Parts, of_year: int) -> Moment:
    part = parts.part or ""
    if part == "end":
        return days.days(of_year, 12, 31, 31)
    if (part, parts.to_part) == ("winter", "spring"):
        return days.months(of_year, *SLACK_SEASON)
    first = IN_YEAR[part][0]
    last = IN_YEAR[parts.to_part or part][1]
    return days.months(of_year, first, last if last >= first else last + days.MONTHS)


def _part_of_month(part: str, of_year: int, month: int) -> Moment:
    longest = days.last_day(of_year, month)
    first, last = (min(number, longest) for number in IN_MONTH[part])
    return days.days(of_year, month, first, last)
