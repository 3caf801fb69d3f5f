"""Dates as written to dates with a year: what the document lends each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from averment.reading.dates.days import MONTHS
from averment.reading.dates.draft import Draft
from averment.reading.dates.edtf import NoSuchDate
from averment.reading.dates.lunar import year_of
from averment.reading.dates.parts import LUNAR, Parts, covered
from averment.reading.dates.pointing import DEICTIC, Pointing, pointed
from averment.record import Figure, Kind, Moment, Reading

_RANGE = re.compile(
    r"\s{0,6}(?:至|到|[-–—－~～]{1,2}|to|until|till|through|and)\s{0,6}"
)
_LIST = re.compile(
    r"\s{0,6}(?:、|,|，|和|与|與|及|或|and|or|on|in|的|,\s{0,6}(?:and|or))\s{0,6}"
)
_STOP = re.compile(r"[。；！？\n]|[.;!?]\s")
_NEAR = 60
_QUARTERS: list[int | None] = [1, 4, 7, 10]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Before:
    """The date before: where it ends, and what its words said once settled."""

    end: int
    parts: Parts
    value: Figure | Moment | None


def settled(
    drafts: Iterable[Draft], *, text: str, reference: Moment | None
) -> Iterator[Reading]:
    """Readings of drafts in text order, each date with its year.

    Shape: a date without a year takes that of the date it is joined to (from
        October 1950 to November), or of a fuller date before it in its
        sentence, else the document's.
    """
    before: _Before | None = None
    for draft in _quarterly(list(drafts), text=text):
        if isinstance(draft.said, Figure):
            yield _reading(draft, draft.said)
            continue
        if not isinstance(draft.said, Parts):
            said = draft.said
            of = _anchor(said, before=before, reference=reference)
            yield (reading := _pointing(draft, said, text=text, of=of))
            before = _before(draft, said, reading, before=before)
            continue
        parts = _lent(draft, draft.said, text=text, before=before, reference=reference)
        reading = _dated(draft, parts, text=text)
        yield reading
        before = _Before(end=draft.full.end, parts=parts, value=reading.value)


def _pointing(
    draft: Draft, said: Pointing | Moment, *, text: str, of: Moment | None
) -> Reading:
    """Words that point, as the days they point to and on their own authority."""
    written = text[draft.full.start : draft.full.end]
    value = said if isinstance(said, Moment) else pointed(said, of=of)
    reading = _reading(draft, replace(value, written=written))
    return replace(reading, rests_on=((DEICTIC, written),))


def _anchor(
    said: Pointing | Moment, *, before: _Before | None, reference: Moment | None
) -> Moment | None:
    """The date words point from: the document's, or for 同年 the one before them."""
    if isinstance(said, Moment) or not said.previous:
        return reference
    named = before.value if before is not None else None
    return named if isinstance(named, Moment) else None


def _before(
    draft: Draft, said: Pointing | Moment, reading: Reading, *, before: _Before | None
) -> _Before | None:
    """A year or month pointed to is the date before what follows; nothing else is."""
    value = reading.value
    if isinstance(said, Moment) or not isinstance(value, Moment) or value.first is None:
        return before
    if said.unit not in ("year", "month"):
        return before
    month = value.first.month if said.unit == "month" else None
    parts = Parts(year=value.first.year, month=month)
    return _Before(end=draft.full.end, parts=parts, value=value)


def _quarterly(drafts: list[Draft], *, text: str) -> list[Draft]:
    """January, April, July and October in a row recur, though nothing says "each"."""
    for number in range(len(drafts) - len(_QUARTERS) + 1):
        run = drafts[number : number + len(_QUARTERS)]
        if _months_of(run) == _QUARTERS and _in_a_row(run, text=text):
            drafts[number : number + len(_QUARTERS)] = _recurring(run)
    return drafts


def _recurring(run: list[Draft]) -> list[Draft]:
    """Months of every year; a day said of the first or last is said of all."""
    said = [one.said for one in run if isinstance(one.said, Parts)]
    day = said[0].day or said[-1].day
    return [
        replace(one, said=replace(parts, every=True, day=parts.day or day))
        for one, parts in zip(run, said, strict=True)
    ]


def _months_of(run: list[Draft]) -> list[int | None]:
    return [
        one.said.month
        for one in run
        if isinstance(one.said, Parts) and one.said.year is None and not one.said.shift
    ]


def _in_a_row(run: list[Draft], *, text: str) -> bool:
    return all(
        _LIST.fullmatch(text, one.full.end, other.full.start)
        for one, other in pairwise(run)
    )


def _dated(draft: Draft, parts: Parts, *, text: str) -> Reading:
    written = text[draft.full.start : draft.full.end]
    try:
        value = replace(covered(parts), written=written)
    except NoSuchDate:
        return _reading(draft, None)
    other = None if draft.other is None else covered(draft.other)
    return _reading(draft, value, *(() if other is None else (other,)))


def _reading(draft: Draft, value: Moment | Figure | None, *others: Moment) -> Reading:
    return Reading(
        full=draft.full,
        core=draft.core,
        kind=Kind.PERIOD if isinstance(value, Figure) else Kind.DATE,
        value=value,
        alternatives=others,
        impossible=value is None,
        damaged=draft.damaged,
    )


def _lent(
    draft: Draft,
    parts: Parts,
    *,
    text: str,
    before: _Before | None,
    reference: Moment | None,
) -> Parts:
    """The parts with year and month from the date before or from the document."""
    gap = _gap(draft, text=text, before=before)
    joined = before is not None and gap is not None and _joins(gap)
    if before is not None and joined and before.parts.every:
        parts = replace(parts, every=True)
    ten_alone = parts.month_shift == 0 and parts.day is None and gap is not None
    if before is not None and ten_alone and before.parts.month:
        parts = replace(parts, month=before.parts.month, month_shift=None)
    day_alone = parts.month is None and parts.day is not None
    if before is not None and joined and day_alone and not parts.every:
        month = before.parts.to_month or before.parts.month
        parts = replace(parts, month=month)
    if parts.every or parts.year is not None:
        return parts
    if before is not None and _carries(parts, before=before, gap=gap, joined=joined):
        return _carried(parts, before=before.parts, ranged=_ranges(gap))
    return _of_document(parts, reference=reference)


def _gap(draft: Draft, *, text: str, before: _Before | None) -> str | None:
    """The words since the date before, None where they are many or end a sentence."""
    if before is None or draft.full.start - before.end > _NEAR:
        return None
    gap = text[before.end : draft.full.start]
    return None if _STOP.search(gap) and not _joins(gap) else gap


def _joins(gap: str) -> bool:
    return bool(_RANGE.fullmatch(gap) or _LIST.fullmatch(gap))


def _ranges(gap: str | None) -> bool:
    return gap is not None and _RANGE.fullmatch(gap) is not None


def _carries(parts: Parts, *, before: _Before, gap: str | None, joined: bool) -> bool:
    if before.parts.year is None or parts.anchor == "document":
        return False
    if parts.anchor == "previous" or joined:
        return True
    if parts.month_shift is not None:
        return False
    return gap is not None and before.parts.month is not None


def _carried(parts: Parts, *, before: Parts, ranged: bool) -> Parts:
    of_year = (before.to_year or before.year or 0) + parts.shift
    month = before.to_month or before.month
    if parts.month is None and parts.day is not None:
        return replace(parts, year=of_year, month=month)
    turned = ranged and None not in (parts.month, month) and not parts.shift
    if turned and (parts.month or 0) < (month or 0):
        of_year += 1
    return replace(parts, year=of_year)


def _of_document(parts: Parts, *, reference: Moment | None) -> Parts:
    day = None if reference is None else reference.first or reference.last
    if day is None or reference is None:
        return parts
    lunar_month = parts.calendar == LUNAR and parts.month is not None
    of_year = (year_of(day) if lunar_month else day.year) + parts.shift
    if parts.nearest and parts.month is not None:
        passed = (
            parts.month <= day.month
            if parts.nearest > 0
            else (parts.month >= day.month)
        )
        return replace(parts, year=of_year + parts.nearest * passed)
    if parts.month is not None or (parts.day is None and parts.month_shift is None):
        return replace(parts, year=of_year)
    if reference.last is None or (reference.last - day).days > MONTHS * 3:
        return parts  # a document dated to a year lends no month
    number = day.month - 1 + (parts.month_shift or 0)
    return replace(parts, year=of_year + number // MONTHS, month=number % MONTHS + 1)
