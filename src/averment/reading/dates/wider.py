"""All dates of a text in the widest sense: near ones, holidays, joined intervals."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from averment.reading.dates import en, en_near, en_written, lunar, zh, zh_near
from averment.reading.dates.draft import Draft, ground
from averment.reading.dates.joining import joined
from averment.reading.dates.near import (
    Days,
    Near,
    around,
    begun,
    moment_of,
    moved,
    near,
)
from averment.reading.dates.parts import LUNAR, Parts
from averment.reading.dates.pointing import Pointing
from averment.reading.dates.settling import settled
from averment.record import Kind, Moment, Reading, Span

_YEARS = range(1000, 2100)
_BEGINNING = re.compile(r"(?:beginning|start)\s(?!of)", re.IGNORECASE)
_LANGUAGES = {"en": en.drafts, "zh": zh.drafts}


def intervals(
    text: str, *, lang: str, reference: Moment | None, inclusive: bool = True
) -> tuple[Reading, ...]:
    """The dates of a text with those joined by a connective made one interval.

    Shape: `alternatives` holds the other days that words may name (a month of no
        year is the coming or the last); `inclusive` says that the last thing
        named lies in the interval, as an archive's reader takes it.
    Open ends: before and after a date, until and since it.
    """
    language = lang.partition("-")[0].lower()
    day = None if reference is None else reference.first or reference.last
    if language not in _LANGUAGES:
        return ()
    found = joined(
        _found(text, language=language, reference=reference, day=day),
        text=text,
        lang=language,
    )
    apart = _apart(found)
    return tuple(_reading(one, text=text, inclusive=inclusive) for one in apart)


def _apart(found: Iterable[Near]) -> Iterator[Near]:
    """Those that begin after the last: 以前 closes one date, its 前 opens none."""
    end = 0
    for one in found:
        if one.span.start >= end:
            yield one
            end = one.span.end


def _found(
    text: str, *, language: str, reference: Moment | None, day: dt.date | None
) -> list[Near]:
    """What all the passes find; of two that overlap the longer."""
    passes = [_settled(text, language=language, reference=reference, day=day)]
    if day is not None and language == "en":
        passes += [en_written.written(text, day=day), en_near.named(text, day=day)]
    elif day is not None:
        passes.append(zh_near.named(text, day=day))
    every = [one for found in passes for one in found]
    every.sort(key=lambda one: one.span.start - one.span.end)
    kept = (one for one in _longest(every) if one.readings)
    return sorted(kept, key=lambda one: one.span)


def _longest(ordered: list[Near]) -> Iterator[Near]:
    taken: set[int] = set()
    for one in ordered:
        places = range(one.span.start, one.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            yield one


def _settled(
    text: str, *, language: str, reference: Moment | None, day: dt.date | None
) -> Iterator[Near]:
    wide = replace(ground(text, reference=reference), years=_YEARS)
    drafts = [
        draft
        for draft in _LANGUAGES[language](wide)
        if not isinstance(draft.said, Pointing | Moment)
        and not _is_lunar(draft.said)
        and not _BEGINNING.match(text, draft.full.start)
    ]
    for draft, reading in zip(
        drafts, settled(drafts, text=text, reference=reference), strict=False
    ):
        value = reading.value
        if isinstance(value, Moment) and value.first and value.last:
            yield _of_draft(draft, value, day=day)
        elif reading.impossible and isinstance(draft.said, Parts) and draft.said.year:
            yield near(draft.full.start, draft.full.end)  # 29日 of it is no day either


def _is_lunar(said: object) -> bool:
    """A month or day of the lunar calendar, which the words of near dates read."""
    if not isinstance(said, Parts) or said.calendar != LUNAR or not said.month:
        return False
    return said.year is None or said.year in lunar.YEARS


def _of_draft(draft: Draft, value: Moment, *, day: dt.date | None) -> Near:
    readings = [(value.first, value.last)]
    said = draft.said
    yearless = isinstance(said, Parts) and said.year is None and said.anchor is None
    if day is not None and yearless:
        readings += around(day, [*readings, *_of_other_years(value)])
    if isinstance(said, Parts) and said.part in _LONGER:
        readings += [
            _longer(
                days,
                part=said.part,
                month=said.month is not None or said.month_shift is not None,
            )
            for days in readings
        ]
    span, last = draft.full, _last_named(said, value)
    sense = "point" if value.first == value.last else "range" if last else "unit"
    found = near(span.start, span.end, *readings, sense=sense, deictic=False)
    eve = last and last - dt.timedelta(1)
    return replace(found, brief=((value.first, eve),)) if eve else found


def _last_named(said: object, value: Moment) -> dt.date | None:
    """When the last thing named in a range of one expression begins."""
    if not isinstance(said, Parts) or value.last is None:
        return None
    if said.to_day:
        return value.last
    year = said.year or 0
    decade = not year % _DECADE and said.to_year == year + _DECADE - 1
    unit = "month" if said.to_month else "year" if said.to_year else None
    return begun(value.last, unit=unit) if unit and not decade else None


_DECADE = 10
_ABOUT = re.compile(r"\s?(?:左右|上下|前后)")
_LONGER = ("beginning", "end")


def _longer(days: Days, *, part: str, month: bool) -> Days:
    """The beginning or end of a year or month as its first or last third."""
    first, last = days
    if first is None or last is None:
        return days
    if part == "end":
        begin = last.replace(day=21) if month else last.replace(month=9, day=1)
        return begin, last
    if month:
        return first, first.replace(day=10)
    return first, moved(first.replace(month=5, day=1), -1, unit="day")


def _of_other_years(value: Moment) -> Iterator[tuple[dt.date | None, dt.date | None]]:
    """The same days of the next year and of the last."""
    for shift in (1, -1):
        try:
            yield tuple(
                day and day.replace(year=day.year + shift)
                for day in (value.first, value.last)
            )  # type: ignore[misc]
        except ValueError:
            continue


def _reading(one: Near, *, text: str, inclusive: bool) -> Reading:
    chosen = one.readings if inclusive or not one.brief else one.brief
    written = text[one.span.start : one.span.end]
    value, *others = (moment_of(days, written=written) for days in chosen)
    words = (("deictic", written),) if one.deictic else ()
    about = _ABOUT.match(text, one.span.end)
    end = about.end() if about else one.span.end
    return Reading(
        full=Span(start=one.span.start, end=end),
        core=one.span,
        kind=Kind.DATE,
        value=value,
        alternatives=tuple(others),
        rests_on=words,
    )
