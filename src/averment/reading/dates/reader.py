"""Dates out of running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from averment.reading.dates import en, zh
from averment.reading.dates.draft import ground
from averment.reading.dates.joining import stretches
from averment.reading.dates.near import Near, moment_of, near
from averment.reading.dates.settling import settled
from averment.record import Moment, Reading

_LANGUAGES = {"en": en.drafts, "zh": zh.drafts}


def read_dates(
    text: str, *, lang: str, reference: Moment | None
) -> tuple[Reading, ...]:
    """The dates, recurrences and stretches of a text, in order, none overlapping.

    Shape: the two ends of a range are two dates; `period` is the stretch that a date
        opens or closes with the words beside it ("since 1949", from 1953 to 1957).
    Open ends: a date that only points (去年) has no days where the document has no
        date; what follows an event ("since liberation") has none anywhere.
    """
    language = lang.partition("-")[0].lower()
    find = _LANGUAGES.get(language)
    if find is None:
        return ()
    drafts = find(ground(text, reference=reference))
    found = list(settled(drafts, text=text, reference=reference))
    around = stretches(_near(found), text=text, lang=language)
    return tuple(_with_stretches(found, around=around))


def _near(found: Iterable[Reading]) -> Iterator[Near]:
    """The dates that have days, as they may be joined."""
    for reading in found:
        value = reading.value
        if isinstance(value, Moment) and value.first and value.last:
            days = (value.first, value.last)
            yield near(reading.full.start, reading.full.end, days, deictic=False)


def _with_stretches(found: list[Reading], *, around: list[Near]) -> Iterator[Reading]:
    """Each date with the stretch it lies in; both are in the order of the text."""
    ahead = iter(around)
    one = next(ahead, None)
    for number, reading in enumerate(found):
        while one is not None and one.span.end <= reading.full.start:
            one = next(ahead, None)
        if one is not None and _lies_in(reading, one):
            yield replace(reading, period=_stretch(one, found=found, number=number))
        else:
            yield reading


def _lies_in(reading: Reading, one: Near) -> bool:
    inside = one.span.start <= reading.full.start
    return inside and isinstance(reading.value, Moment)


def _stretch(one: Near, *, found: list[Reading], number: int) -> Moment:
    """The days of a stretch, in the spelling of the dates it has for ends."""
    days = moment_of(one.readings[0])
    named = [
        reading.value
        for reading in found[max(0, number - 1) : number + 2]
        if _lies_in(reading, one) and isinstance(reading.value, Moment)
    ]
    begin, _, end = days.edtf.partition("/")
    for value in named:
        first, _, last = value.edtf.rstrip("~").partition("/")
        begin = first if value.first == days.first else begin
        end = (last or first) if value.last == days.last else end
    return replace(days, edtf=f"{begin}/{end or begin}")
