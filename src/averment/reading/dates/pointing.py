"""Words that point to a time and do not name it: 去年, yesterday, the same month."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from averment.reading.dates.near import OutOfRange, begun, moment_of, weekday, whole
from averment.record import Moment

DEICTIC = "deictic"
"""What a reading rests on where its words only point."""

SINCE = Moment(edtf="/..", first=None, last=None)
BEFORE = Moment(edtf="../", first=None, last=None)
"""From or until an event whose day the text does not say ("since liberation").

Source: EDTF level 1, ISO 8601-2:2019, 4.4: an empty end of an interval is
unknown, two dots an open one."""

_UNKNOWN = {
    "year": "XXXX",
    "month": "XXXX-XX",
    "day": "XXXX-XX-XX",
    "quarter": "XXXX-XX/XXXX-XX",
}
_SOME_DAYS = "XXXX-XX-XX/XXXX-XX-XX"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointing:
    """So many units on or back, counted from the document's day.

    Shape: `shift` is -1 for "last", 0 for "this"; `weekday` counts from Monday, 0;
        with `previous` it is counted from the date before in the text.
    """

    unit: str
    shift: int = 0
    weekday: int | None = None
    previous: bool = False


def pointed(said: Pointing, *, of: Moment | None) -> Moment:
    """The days pointed to from a date.

    Open ends: without a date, or with one less exact than the words ("last month"
        in a document of which only the year is known), no days: the EDTF says
        only what is not known (`XXXX-XX`).
    """
    size = "day" if said.weekday is not None else said.unit
    day = _within_one(of, unit=said.unit)
    if day is None:
        return _unknown(size)
    try:
        if said.weekday is not None:
            return moment_of(weekday(day, said.weekday, weeks=said.shift)[0])
        return moment_of(whole(day, said.shift, unit=said.unit))
    except OutOfRange:
        return _unknown(size)


def _unknown(unit: str) -> Moment:
    return Moment(edtf=_UNKNOWN.get(unit, _SOME_DAYS), first=None, last=None)


def _within_one(of: Moment | None, *, unit: str) -> dt.date | None:
    """The first day of a date that lies in one such unit."""
    if of is None or of.first is None or of.last is None:
        return None
    unit = "week" if unit == "weekend" else unit
    same = begun(of.first, unit=unit) == begun(of.last, unit=unit)
    return of.first if same else None
