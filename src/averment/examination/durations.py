"""Dates and lengths of time in one relation, read as one date so long after another.

`c7 = d2 - d1`, `d2 = d1 + c7` and `d2 <= d1 + 3 year` all say how a later day lies
to an earlier one; `c7 = d5` says how long the stretch d5 is. Both ways of counting
are allowed: 1 June to 30 September is four months and 122 days with both days
counted, 121 days with one; the documents seldom say which is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce

from averment.errors import UnitsDiffer
from averment.examination.arithmetic import add, negate, possible, scaled
from averment.examination.calendar import DAYS, MONTHS, Length, after
from averment.examination.case import TURNED, Case, terms
from averment.examination.dates import days, in_year, outer_days, recurring
from averment.examination.evaluation import (
    Values,
    narrow_values,
    value,
    wide_values,
)
from averment.examination.meaning import is_unbounded
from averment.examination.units import dimension, dimension_of
from averment.examination.verdict import Verdict
from averment.notation.dates import date
from averment.record import (
    Bounds,
    Comparison,
    Expression,
    Figure,
    Key,
    Moment,
    exactly,
    keys_of,
)

Dated = tuple[str, Moment]
Term = tuple[Expression, bool, str]
SOME_YEAR = 2001  # not a leap year: for months and days of no stated year


@dataclass(frozen=True, slots=True, kw_only=True)
class Elapsed:
    """A relation read as: `later` compares with so much time after `earlier`.

    Shape: `time` are the terms of that time, each with whether it is added and
        its unit; `names` are the keys of the two dates, one key where a stretch
        is meant. `one_year` says that months of no stated year were placed in one.
    """

    later: Moment
    earlier: Moment
    names: tuple[str, ...]
    comparison: Comparison
    time: tuple[Term, ...]
    one_year: bool = False

    def length(self, values: Values) -> Length:
        """How much time the terms give, with the values supposed."""
        return Length(
            months=self._sum(values, units=MONTHS), days=self._sum(values, units=DAYS)
        )

    def _sum(self, values: Values, *, units: Mapping[str, Fraction]) -> Bounds:
        lengths = (
            _signed(
                scaled(value(term, values=values), by=units[unit]), positive=positive
            )
            for term, positive, unit in self.time
            if unit in units
        )
        return reduce(add, lengths, exactly(0))


UNITS = {*MONTHS, *DAYS}


def elapsed(case: Case) -> Elapsed | None:
    """What a relation says of two dates and the time between; None for others.

    Raises: UnitsDiffer where a term that is no date is no length of time either.
    """
    if not case.concerns_dates():
        return None
    moments = _moments(case)
    dated: dict[bool, list[Dated]] = {True: [], False: []}
    time: list[Term] = []
    for term, positive in _net_terms(case):
        if isinstance(term, Key) and term.name in moments:
            dated[positive].append((term.name, moments[term.name]))
        elif moments.keys().isdisjoint(keys_of(term)):
            time.append((term, positive, _unit_of_time(term, case=case)))
        else:
            return None
    return _read(case, dated=dated, time=tuple(time))


def _read(
    case: Case, *, dated: Mapping[bool, list[Dated]], time: tuple[Term, ...]
) -> Elapsed | None:
    added, taken = dated[True], dated[False]
    comparison = case.comparison
    if not time or len(added) > 1 or len(taken) > 1:
        return None
    if not added or (taken and time[0][1]):
        # Turned round, so that the time is added: c7 = d2 - d1 is d2 = d1 + c7.
        added, taken = taken, added
        comparison = TURNED.get(comparison, comparison)
    else:
        time = tuple((term, not positive, unit) for term, positive, unit in time)
    ((ended, later),) = added
    if not taken and later.first == later.last:
        return None
    one_year = False
    if taken:
        earlier = taken[0][1]
        one_year = recurring(later) and recurring(earlier)
        if one_year:
            later, earlier = _in_one_year(later, earlier)
    else:
        earlier, later = ends(later)
    return Elapsed(
        later=later,
        earlier=earlier,
        names=(*(name for name, _ in taken), ended),
        comparison=comparison,
        time=time,
        one_year=one_year,
    )


def _net_terms(case: Case) -> Iterator[tuple[Expression, bool]]:
    """The terms of the left side less those of the right."""
    yield from terms(case.left)
    yield from terms(case.right, positive=False)


def _unit_of_time(term: Expression, *, case: Case) -> str:
    figures = {k: dimension(f) for k, f in case.figures()}
    found = dimension_of(term, figures=figures)
    ((unit, power),) = found.powers if len(found.powers) == 1 else (("", 0),)
    if power != 1 or unit not in UNITS:
        raise UnitsDiffer(str(found), "a length of time")
    return unit


def _moments(case: Case) -> dict[str, Moment]:
    stated = ((key, one.value) for key, one in case.stated.items())
    return {key: value for key, value in stated if isinstance(value, Moment)}


def ends(stretch: Moment) -> tuple[Moment, Moment]:
    """The first and the last of a stretch, each as it was named.

    >>> from averment.reading.dates import moment
    >>> [end.edtf for end in ends(moment("1953/1957"))]
    ['1953', '1957']
    """
    begin, slash, end = stretch.edtf.partition("/")
    if slash:
        named = (date(begin), date(end))
        if all(isinstance(one, Moment) for one in named):
            return named  # type: ignore[return-value]
    first = replace(stretch, last=stretch.first)
    return first, replace(stretch, first=stretch.last)


def _in_one_year(later: Moment, earlier: Moment) -> tuple[Moment, Moment]:
    """Months and days of no stated year, taken in one year or the turn of it."""
    begun, ended = in_year(earlier, SOME_YEAR), in_year(later, SOME_YEAR)
    if ended.last and begun.first and ended.last < begun.first:
        ended = in_year(later, SOME_YEAR + 1)
    return ended, begun


def verdict_of_time(
    case: Case, *, read: Elapsed, figures: Mapping[str, Figure] | None = None
) -> Verdict:
    """Whether the time between two dates can be what the relation says."""
    figures = dict(case.figures()) if figures is None else figures
    narrow = narrow_values(figures)
    if _excludes_nothing(read, narrow):
        return Verdict.UNTESTED
    try:
        return _tested(read, figures=figures, narrow=narrow)
    except ZeroDivisionError:
        return Verdict.UNTESTED


def _tested(read: Elapsed, *, figures: Mapping[str, Figure], narrow: Values) -> Verdict:
    if _agrees(read, values=narrow):
        return Verdict.HOLDS
    # Only rounded: with the ends counted either way, lengths cut off agree too easily.
    if _agrees(read, values=wide_values(figures, vague=False)):
        return Verdict.ROUNDING
    if _agrees(read, values=wide_values(figures), outer=True):
        return Verdict.REACH
    return Verdict.DISAGREES


def _excludes_nothing(read: Elapsed, values: Values) -> bool:
    if is_unbounded(days(read.later)) or is_unbounded(days(read.earlier)):
        return True
    return any(map(is_unbounded, values.values()))


def _agrees(read: Elapsed, *, values: Values, outer: bool = False) -> bool:
    covered = outer_days if outer else days
    begun = after(covered(read.earlier), read.length(values))
    return possible(covered(read.later), either_way(begun), comparison=read.comparison)


def either_way(begun: Bounds) -> Bounds:
    """The days so long after, with both ends counted or only one."""
    low = None if begun.low is None else begun.low - 1
    return replace(begun, low=low)


def counted_days(read: Elapsed) -> Bounds:
    """How many days lie between the dates, counted either way."""
    between = add(days(read.later), negate(days(read.earlier)))
    high = None if between.high is None else between.high + 1
    return replace(between, high=high)


def _signed(bounds: Bounds, *, positive: bool) -> Bounds:
    return bounds if positive else negate(bounds)
