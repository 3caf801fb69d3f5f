"""Days that come again, counted from words: one reading of them for every layer."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from averment.reading.numerals.zh_values import whole_value
from averment.record import Figure, Kind, Moment, Reading

AT_ONCE = re.compile(
    r"immediately|\bat\s+once\b|forthwith|立即|迅即|马上|即刻", re.IGNORECASE
)
BEFORE = re.compile(r"\bbefore\b|以?前\W*$", re.IGNORECASE)
_RECURS = re.compile(r"XXXX-(?P<month>XX|\d\d)(?:-(?P<day>\d\d))?$")
_OF_A_YEAR = re.compile(r"\d{4}-(?P<month>0\d|1[0-2])(?:-(?P<day>\d\d))?$")
_BARE_DAY = re.compile(
    r"\b(?P<en>\d{1,2})(?:st|nd|rd|th)\b|(?P<zh>[一二三四五六七八九十]{1,3}|\d{1,2})[日号]"
)
_JOINED = re.compile(r"\s*(?:,|、|，|\band\b|\bor\b|和|及|与|或)+\s*(?:and|or)?\s*")
_WITH_YEAR = re.compile(r"\d{4}|[〇○零一二三四五六七八九\d]{4}年|[今明本去]年|\byear\b")
_FIRST = re.compile(
    r"\bthe\s+first\b|\bfirst\s+(?:report|time|one)\b|第一次|首次", re.IGNORECASE
)
_STRETCH = re.compile(r"\bbetween\b|\bfrom\b|之间|起", re.IGNORECASE)
_MONTH_LAST = re.compile(r"[A-Za-z]$")
_FOR = re.compile(r"^\s*for\s+(?:an?\s+(?:period|term)\s+of\s+)?", re.IGNORECASE)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_YEAR = 12
_LAST_DAY = 31


def whole(words: str) -> int | None:
    """The whole number that a numeral means; None where it means none.

    >>> whole("十五"), whole("12"), whole("甲")
    (15, 12, None)
    """
    if words.isascii() and words.isdecimal():
        return int(words)
    value = whole_value(words)
    return int(value) if value is not None and value.denominator == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """A day of the month that comes again in certain months; in all where none is."""

    day: int
    months: tuple[int, ...]

    def falling(self, *, after: dt.date, last: dt.date) -> list[dt.date]:
        """Every such day later than one day and not later than another.

        Shape: in a month that is too short it is the month's last day.
        """
        days = (
            dt.date(year, month, min(self.day, monthrange(year, month)[1]))
            for year in range(after.year, last.year + 1)
            for month in sorted(set(self.months)) or range(1, _YEAR + 1)
        )
        return [day for day in days if after < day <= last]


def return_in(words: str, times: Sequence[Reading], *, start: int = 0) -> Return | None:
    """The return that words name, as in "before the 15th of January and July".

    Shape: `times` were read in the words, which begin at `start`. A day named once
        counts for every month listed with it; with a year there is no return.
    """
    marks = [mark for time in times if (mark := _RECURS.match(edtf(time)))]
    days = [int(mark["day"]) for mark in marks if mark["day"]]
    days = days or (_bare_days(words) if marks else [])
    if days:
        months = (int(mark["month"]) for mark in marks if mark["month"] != "XX")
        return Return(day=days[0], months=tuple(months))
    return _listed(words, times, start=start)


def _listed(words: str, times: Sequence[Reading], *, start: int) -> Return | None:
    """Months joined by "and" or a comma, of which one alone has a day.

    Shape: the day stands before all of them ("the 15th of January and July") or
        after (一月和七月十五日); elsewhere it belongs to its own month.
    """
    dates = [time for time in times if time.kind is Kind.DATE]
    marks = [_OF_A_YEAR.match(edtf(time)) for time in dates]
    with_day = [n for n, mark in enumerate(marks) if mark and mark["day"]]
    if len(with_day) != 1 or not _side_by_side(words, dates, start=start):
        return None
    said = dates[with_day[0]].full
    english = _MONTH_LAST.search(words[: said.end - start]) is not None
    if with_day[0] != (0 if english else len(dates) - 1) or None in marks:
        return None
    months = tuple(int(mark["month"]) for mark in marks if mark)
    day = marks[with_day[0]]
    return Return(day=int(day["day"]), months=months) if day else None


def _side_by_side(words: str, dates: Sequence[Reading], *, start: int) -> bool:
    """Whether several dates are joined, without a year, and bound no stretch."""
    gaps = [
        words[one.full.end - start : other.full.start - start]
        for one, other in pairwise(dates)
    ]
    joined = bool(gaps) and all(_JOINED.fullmatch(gap) for gap in gaps)
    return joined and not _WITH_YEAR.search(words) and not _STRETCH.search(words)


def _bare_days(words: str) -> list[int]:
    """The days of a month that words name apart from it: "the 15th in January"."""
    numbers = (whole(day["en"] or day["zh"]) for day in _BARE_DAY.finditer(words))
    return [one for one in numbers if one is not None and 0 < one <= _LAST_DAY]


def names_a_first(words: str) -> bool:
    """Whether words tell of the first of several times: "the first in August"."""
    return _FIRST.search(words) is not None


def series(
    times: Sequence[Reading], *, months: int, last: dt.date
) -> tuple[Moment, ...]:
    """As in "every three months, the first in August": the months in which it fell.

    Shape: from the first date among `times`, so many months on each time; none
        where no date with days is there, or nothing returns.
    """
    dates = (one.value for one in times if one.kind is Kind.DATE)
    first = next(dates, None)
    if not months or not isinstance(first, Moment):
        return ()
    return tuple(_stretches(first, months=months, last=last))


def _stretches(first: Moment, *, months: int, last: dt.date) -> Iterator[Moment]:
    """A stretch of days again and again, so many months on each time."""
    if first.first is None or first.last is None:
        return
    to_the_end = first.last == months_on(first.last, 0, day=_LAST_DAY)
    count = 0
    while (begin := months_on(first.first, count)) <= last:
        end = months_on(first.last, count, day=_LAST_DAY if to_the_end else None)
        yield moment_of(begin, end)
        count += months


def months_on(start: dt.date, months: int, *, day: int | None = None) -> dt.date:
    """The day so many months on, or another day of that month; its last at most."""
    year, month = divmod(start.year * _YEAR + start.month - 1 + months, _YEAR)
    wanted = day or start.day
    return dt.date(year, month + 1, min(wanted, monthrange(year, month + 1)[1]))


def months_between(time: Reading) -> int:
    """The months of a return; 0 for one in days, or in parts of a month."""
    value = time.value
    if time.kind is not Kind.PERIOD or not isinstance(value, Figure):
        return 0
    if value.numeral is None or value.unit is None:
        return 0
    months = value.numeral * _MONTHS.get(value.unit, 0)
    return int(months) if months.denominator == 1 else 0


def stretch_named(times: Sequence[Reading]) -> tuple[dt.date, dt.date] | None:
    """From the first day to the last that dates name; None where none has days."""
    days = [
        (time.value.first, time.value.last)
        for time in times
        if isinstance(time.value, Moment) and time.value.first and time.value.last
    ]
    if not days:
        return None
    return min(first for first, _ in days), max(last for _, last in days)


def as_within(words: str) -> str:
    """A length told with "for" in the words of one that is counted from a day.

    >>> as_within("for a period of five years")
    'within five years'
    """
    return _FOR.sub("within ", words)


def eves(days: Iterable[dt.date]) -> list[dt.date]:
    """The days before."""
    return [day - dt.timedelta(days=1) for day in days]


def edtf(time: Reading) -> str:
    """The EDTF of a reading; "" for one that is no date."""
    return time.value.edtf if isinstance(time.value, Moment) else ""


def each(days: Sequence[dt.date]) -> tuple[Moment, ...]:
    """Every day by itself."""
    return tuple(moment_of(day, day) for day in days)


def moment_of(first: dt.date, last: dt.date) -> Moment:
    """The days from one to another."""
    written = f"{first}" if first == last else f"{first}/{last}"
    return Moment(edtf=written, first=first, last=last)
