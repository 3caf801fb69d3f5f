"""The timeline: the days that each date leaves open, line by line on one scale."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from averment.edition.charts.scale import End, EndKind, Scale, ends_of
from averment.edition.words import counted, moment_in_words
from averment.examination.dates import days, outer_days
from averment.record import Bounds, Moment

_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)
_DAYS = (1, 2, 5, 10, 20, 40)
_FEWEST = 2
_YEARS_SHOWN, _NAMES_SHOWN = 6, 4  # a year is short, a month or a day is long
_YEAR = 12
_MARGIN = Fraction(1, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One line of the timeline: a date of a source, as the days it covers.

    Shape: `first` and `last` are days by their ordinal, an end without a day being
        drawn as an arrow; `outer` is the reach of a date marked doubtful, a
        convention, whose ends are drawn open.
    """

    name: str
    label: str
    lang: str
    said: str
    first: End
    last: End
    outer: Bounds

    def ends_in_words(self) -> tuple[str, str]:
        """The first and the last day, for the table."""
        return _day_in_words(self.first), _day_in_words(self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Dates on one scale; `labels` name the days marked below it."""

    spells: tuple[Spell, ...]
    scale: Scale
    labels: tuple[str, ...]

    def sentence(self) -> str:
        """What the drawing shows, for a reader who does not see it."""
        said = counted(len(self.spells), "date")
        return f"{said} on one scale, each as the days it covers."


def spell(moment: Moment, *, name: str, label: str, lang: str) -> Spell:
    """The line of a date that a document gives."""
    first, last = ends_of(days(moment))
    return Spell(
        name=name,
        label=label,
        lang=lang,
        said=moment_in_words(moment),
        first=first,
        last=last,
        outer=outer_days(moment),
    )


def timeline_of(spells: Iterable[Spell]) -> Timeline | None:
    """Dates on a scale that holds them all, in the order given.

    Shape: None where no day is known of any.
    """
    drawn = tuple(spells)
    known = sorted(day for one in drawn for day in _days(one))
    if not known:
        return None
    width = max(known[-1] - known[0], Fraction(len(_DAYS)))
    first, last = known[0] - width * _MARGIN, known[0] + width * (1 + _MARGIN)
    marks = _marks(int(first), int(last))
    scale = Scale(
        first=first, last=last, ticks=tuple(Fraction(day) for day, _ in marks)
    )
    return Timeline(
        spells=drawn, scale=scale, labels=tuple(label for _, label in marks)
    )


def _days(one: Spell) -> Iterator[Fraction]:
    ends = (one.first.value, one.last.value, one.outer.low, one.outer.high)
    yield from (end for end in ends if end is not None)


def _marks(first: int, last: int) -> tuple[tuple[int, str], ...]:
    """The days marked below: beginnings of years or months, or single days."""
    begin, end = (_date(ordinal) for ordinal in (first, last))
    for step in _MONTHS:
        months = range(begin.year * _YEAR + begin.month, end.year * _YEAR + end.month)
        at = [month for month in months if month % step == 0]
        yearly = step >= _YEAR
        if _FEWEST <= len(at) <= (_YEARS_SHOWN if yearly else _NAMES_SHOWN):
            return tuple(_month(month, yearly=yearly) for month in at)
    for each in _DAYS:
        ordinals = range(-(-first // each) * each, last + 1, each)
        if len(ordinals) <= _NAMES_SHOWN:
            return tuple((ordinal, _named(_date(ordinal))) for ordinal in ordinals)
    return ()


def _month(month: int, *, yearly: bool) -> tuple[int, str]:
    """The first day of a month counted from the year 0."""
    first = dt.date(month // _YEAR, month % _YEAR + 1, 1)
    words = moment_in_words(Moment(edtf=f"{first:%Y-%m}", first=first, last=first))
    return first.toordinal(), str(first.year) if yearly else words


def _date(ordinal: int) -> dt.date:
    highest = dt.date.max.toordinal()
    return dt.date.fromordinal(min(max(ordinal, 1), highest))


def _named(day: dt.date) -> str:
    return moment_in_words(Moment(edtf=day.isoformat(), first=day, last=day))


def _day_in_words(end: End) -> str:
    if end.value is None or end.kind is EndKind.NONE:
        return "no day stated"
    return _named(_date(int(end.value)))
