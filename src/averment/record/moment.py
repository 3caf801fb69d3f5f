"""Dates and stretches of time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date or a stretch of days, as EDTF, with the days it covers.

    Shape: `first` and `last` are both included; None is an open end.
        `written` keeps the words of the document where there are any.
    Source: EDTF, ISO 8601-2:2019; half-years and quarters are also written
        1951-H2 and 1951-Q3 (EDTF 1951-41 and 1951-35).
    """

    edtf: str
    first: dt.date | None
    last: dt.date | None
    written: str = ""
    calendar: str = "gregorian"
