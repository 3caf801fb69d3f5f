"""When something began or ended: days known only to lie between two others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from averment.reading.dates import moment
from averment.record import Event, Moment, Stage

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A turn from one state to another, on a day from `first` to `last`.

    Shape: None is a day that nothing tells. `stage` says what happened, `event`
        who tells it; both None where a period does. `asked` is the event that waits
        for that one, where one does.
    """

    first: dt.date | None
    last: dt.date | None
    stage: Stage | None = None
    event: Event | None = None
    asked: Event | None = None
    assumptions: tuple[str, ...] = ()

    @property
    def moment(self) -> Moment | None:
        """The day or days of the turn; None where an end of them is not known."""
        if self.first is None or self.last is None:
            return None
        one = self.first == self.last
        edtf = f"{self.first}" if one else f"{self.first}/{self.last}"
        return Moment(edtf=edtf, first=self.first, last=self.last)

    def past(self, day: dt.date) -> bool | None:
        """Whether it has happened by the end of a day; None where that is open."""
        if self.first is not None and day < self.first:
            return False
        return True if self.last is not None and day >= self.last else None


def edges(period: Moment | None) -> tuple[Edge | None, Edge | None]:
    """When a period begins, and from which day on it is over.

    Shape: None where nothing is told. `1952/` and `1952/..` have no end that is
        known: the first is not over after ten years, as a reading of EDTF in
        days would have it, and the second not without end. An end of a year
        or month is some day of it: `1952/` begins in the course of 1952.

    >>> begin, end = edges(moment("1952-07/1953-01-15"))
    >>> str(begin.first), str(begin.last), str(end.first)
    ('1952-07-01', '1952-07-31', '1953-01-16')
    """
    if period is None:
        return None, None
    left, stretch, right = period.edtf.partition("/")
    if not stretch:
        return _from(period.first, period.first), _after(period.last, period.last)
    begun, ended = _part(left), _part(right)
    return (
        _from(begun.first, begun.last) if begun else None,
        _after(ended.first, ended.last) if ended else None,
    )


def reversed_period(period: Moment | None) -> bool:
    """Whether a period ends before it begins, on every reading of its ends."""
    begin, end = edges(period)
    if begin is None or end is None or begin.first is None or end.last is None:
        return False
    return end.last <= begin.first


def together(turns: Iterable[Edge], *, earliest: bool) -> Edge | None:
    """One edge for several that tell of one turn.

    Shape: with `earliest` the turn is past as soon as one of them is (an end);
        otherwise only once all are (two dates told for one beginning). None
        without any.
    """
    those = list(turns)
    if not those:
        return None
    first, *others = those
    for other in others:
        first = _both(first, other, earliest=earliest)
    return first


def _both(one: Edge, other: Edge, *, earliest: bool) -> Edge:
    lasts = [edge.last for edge in (one, other) if edge.last is not None]
    firsts = [edge.first for edge in (one, other) if edge.first is not None]
    known = len(lasts) == 2 or (earliest and bool(lasts))  # noqa: PLR2004
    leading = min((one, other), key=lambda e: (e.last is None, e.last or dt.date.max))
    return Edge(
        first=min(firsts) if len(firsts) == 2 else None,  # noqa: PLR2004
        last=(min(lasts) if earliest else max(lasts)) if known else None,
        stage=leading.stage,
        event=leading.event,
        asked=leading.asked,
        assumptions=tuple(dict.fromkeys((*one.assumptions, *other.assumptions))),
    )


def later(one: Edge | None, other: Edge | None) -> Edge | None:
    """The turn that is made only when both are: a rule's term within an act's life."""
    if one is None or other is None:
        return one or other
    firsts = [edge.first for edge in (one, other) if edge.first is not None]
    lasts = [edge.last for edge in (one, other) if edge.last is not None]
    known = len(lasts) == 2  # noqa: PLR2004
    leading = max((one, other), key=lambda e: e.last or dt.date.max)
    return Edge(
        first=max(firsts, default=None),
        last=max(lasts) if known else None,
        stage=leading.stage or one.stage,
        event=leading.event or one.event,
        asked=leading.asked or one.asked,
        assumptions=tuple(dict.fromkeys((*one.assumptions, *other.assumptions))),
    )


def _part(edtf: str) -> Moment | None:
    if edtf in ("", ".."):
        return None
    try:
        return moment(edtf)
    except ValueError:  # a moment that no notation wrote
        return None


def _from(first: dt.date | None, last: dt.date | None) -> Edge | None:
    if first is None and last is None:
        return None
    return Edge(first=first, last=last)


def _after(first: dt.date | None, last: dt.date | None) -> Edge | None:
    """The day after, for an end that is included."""
    return _from(_next(first), _next(last))


def _next(day: dt.date | None) -> dt.date | None:
    return day if day is None or day == dt.date.max else day + _DAY
