"""The wording of findings on lengths of time and days of the week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from averment.examination.arithmetic import add, negate, possible
from averment.examination.calendar import DAYS, LONGEST, MONTHS, SHORTEST, Length, after
from averment.examination.case import Case
from averment.examination.dates import days
from averment.examination.durations import Elapsed, counted_days, either_way
from averment.examination.evaluation import Values, narrow_values, value
from averment.examination.sentences.figures import place
from averment.examination.shown import in_words
from averment.examination.verdict import THANKS, Verdict
from averment.examination.weekdays import weekdays
from averment.record import (
    WEEKDAYS,
    Bounds,
    Comparison,
    Constant,
    Key,
    Moment,
    Step,
    between,
    exactly,
    overlap,
)

MOST = 20_000  # months or weeks tried one by one
SAYS = {
    Comparison.AT_MOST: "at most ",
    Comparison.LESS: "less than ",
    Comparison.AT_LEAST: "at least ",
    Comparison.MORE: "more than ",
}
EITHER_WAY = (
    "Days are counted either way, with both ends or with one; months and years from "
    "day to day of the month."
)
ONE_YEAR = "Months and days of no stated year are taken in one year, or at its turn."


def weekday(case: Case, *, moment: Moment) -> str:
    """That a date falls on another day of the week."""
    stated = case.right.written if isinstance(case.right, Constant) else ""
    fell = " or ".join(WEEKDAYS[day - 1].capitalize() for day in weekdays(moment))
    where = place(next(iter(case.stated.values())), case=case)
    return f"The date {where} ({moment.edtf}) is a {fell}, not a {stated.capitalize()}."


def sentence(case: Case, *, read: Elapsed, verdict: Verdict) -> str:
    """How long it is between two dates, and what the relation says."""
    length, unit = measured(read)
    counted = in_units(length, unit=unit)
    says = SAYS.get(read.comparison, "")
    stated = time_in_words(read, values=narrow_values(dict(case.figures())))
    found = f"{_between(case, read=read)} {counted}; the relation says {says}{stated}."
    if verdict in THANKS:
        return f"{found} That agrees only {THANKS[verdict]}."
    return found


def _between(case: Case, *, read: Elapsed) -> str:
    dates = [
        f"{place(case.stated[name], case=case)} ({_edtf(name, case=case)})"
        for name in read.names
    ]
    if len(dates) == 1:
        return f"The stretch {dates[0]} is"
    return f"From the date {dates[0]} to the date {dates[1]} it is"


def _edtf(name: str, *, case: Case) -> str:
    stated = case.stated[name].value
    return stated.edtf if isinstance(stated, Moment) else ""


def time_in_words(read: Elapsed, *, values: Values) -> str:
    """The time that the relation states: "5 months", "3 years and 10 days"."""
    units = dict.fromkeys(unit for _, _, unit in read.time)
    return " and ".join(
        in_units(_stated(read, unit=unit, values=values), unit=unit) for unit in units
    )


def _stated(read: Elapsed, *, unit: str, values: Values) -> Bounds:
    total = exactly(0)
    for term, positive, of in read.time:
        if of == unit:
            length = value(term, values=values)
            total = add(total, length if positive else negate(length))
    return total


def in_units(bounds: Bounds, *, unit: str) -> str:
    """Bounds with their unit of time, in the plural where it is not one."""
    one = bounds.low == bounds.high == 1
    return f"{in_words(bounds)} {unit}{'' if one else 's'}"


def unit_of(read: Elapsed) -> str:
    """The unit in which the time is stated first."""
    return read.time[0][2]


def measured(read: Elapsed) -> tuple[Bounds, str]:
    """How long it is from date to date, counted either way, and in which unit.

    Shape: whole units of the stated kind where some number of them reaches
        exactly; else the two whole numbers between which it lies, both left out;
        days where hours are stated, or a date is open at one end.
    """
    unit, length = unit_of(read), counted_days(read)
    if unit in ("day", "hour") or length.low is None or length.high is None:
        return length, "day"
    tried = _candidates(length.low, length.high, unit=unit)
    reaching = [number for number in tried if _reaches(read, number, unit)]
    if reaching:
        return between(reaching[0], reaching[-1]), unit
    return _around(read, unit=unit, candidates=tried), unit


def _candidates(low: Fraction, high: Fraction, *, unit: str) -> range:
    """Numbers of units that may come near; at most as many as will be tried."""
    if unit in DAYS:
        first, last = floor(low / DAYS[unit]) - 1, ceil(high / DAYS[unit]) + 1
    else:
        per = MONTHS[unit]
        first = floor(low / (per * LONGEST)) - 1
        last = ceil(high / (per * SHORTEST)) + 1
    return range(first, min(last, first + MOST) + 1)


def _begun(read: Elapsed, number: int, unit: str) -> Bounds:
    months = MONTHS.get(unit, Fraction(0)) * number
    more = DAYS.get(unit, Fraction(0)) * number
    length = Length(months=exactly(months), days=exactly(more))
    return either_way(after(days(read.earlier), length))


def _reaches(read: Elapsed, number: int, unit: str) -> bool:
    return overlap(_begun(read, number, unit), days(read.later))


def _around(read: Elapsed, *, unit: str, candidates: range) -> Bounds:
    """The whole numbers below and above, where none reaches exactly."""
    later = days(read.later)
    below = [n for n in candidates if not _not_before(_begun(read, n, unit), later)]
    low = Fraction(below[-1] if below else candidates.start)
    return Bounds(low=low, high=low + 1, low_closed=False, high_closed=False)


def _not_before(one: Bounds, other: Bounds) -> bool:
    return possible(one, other, comparison=Comparison.AT_LEAST)


def steps(case: Case, *, read: Elapsed) -> tuple[Step, ...]:
    """The days between the dates, and the same in the unit that is stated."""
    counted = counted_days(read)
    label = " - ".join(case.name(name) for name in reversed(read.names))
    ends = [_edtf(name, case=case) for name in reversed(read.names)]
    working = " - ".join(ends)
    lines = [
        Step(
            label=label,
            working=f"{working} = {in_units(counted, unit='day')}",
            bounds=counted,
        )
    ]
    found, unit = measured(read)
    if unit != "day":
        lines.append(
            Step(label=f"in {unit}s", working=in_units(found, unit=unit), bounds=found)
        )
    return tuple(lines)


def assumptions(read: Elapsed) -> tuple[str, ...]:
    """How days and months are counted."""
    return (EITHER_WAY, ONE_YEAR) if read.one_year else (EITHER_WAY,)


def would_agree(case: Case, *, read: Elapsed) -> tuple[str, ...]:
    """What the length of time, or the later date, alone would have to be."""
    return (*_time_alone(case, read=read), *_later_alone(case, read=read))


def _time_alone(case: Case, *, read: Elapsed) -> Iterator[str]:
    ((term, _, unit), *rest) = read.time
    found, counted_in = measured(read)
    if rest or not isinstance(term, Key) or unit != counted_in:
        return
    if not (found.low_closed and found.high_closed):
        return
    bounds = {
        Comparison.AT_MOST: _from(found.low),
        Comparison.AT_LEAST: _up_to(found.high),
        Comparison.EQUAL: found,
    }.get(read.comparison)
    if bounds is not None:
        name, must = case.name(term.name), in_units(bounds, unit=unit)
        yield f"If {name} alone is read otherwise it must be {must}."


def _from(low: Fraction | None) -> Bounds:
    return Bounds(low=low, high=None, low_closed=low is not None, high_closed=False)


def _up_to(high: Fraction | None) -> Bounds:
    return Bounds(low=None, high=high, low_closed=False, high_closed=high is not None)


def _later_alone(case: Case, *, read: Elapsed) -> Iterator[str]:
    if len(read.names) == 1 or read.one_year:
        return
    length = read.length(narrow_values(dict(case.figures())))
    begun = either_way(after(days(read.earlier), length))
    first, last = _day(begun.low, up=True), _day(begun.high, up=False)
    if first is None or last is None:
        return
    said = {
        Comparison.AT_LEAST: f"no earlier than {first}",
        Comparison.AT_MOST: f"no later than {last}",
        Comparison.EQUAL: first if first == last else f"from {first} to {last}",
    }.get(read.comparison)
    if said is not None:
        name = case.name(read.names[1])
        yield f"If {name} alone is read otherwise it must be {said}."


def _day(number: Fraction | None, *, up: bool) -> str | None:
    if number is None:
        return None
    day = ceil(number) if up else floor(number)
    return dt.date.fromordinal(day).isoformat() if day > 0 else None
