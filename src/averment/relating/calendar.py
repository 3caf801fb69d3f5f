"""Dates that no calendar has, and recurrences against the months they name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from averment.reading import read
from averment.record import Kind, Moment, Reading
from averment.relating.claiming import claimed
from averment.relating.expressions import months, name, over, plus
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated, stated_over
from averment.relating.stretches import dates, own_date, runs

_BRACKETS = re.compile(r"[『』【】〔〕\[\]［］「」<>〈〉]")
_MONTH = re.compile(r"(?:XXXX|\d{4})-\d\d")
_FIRST = re.compile(
    r"\bfirst\b[^.;]{0,60}?\b(?:in|by|for)\s+(?:the\s+month\s+of\s+)?$"
    r"|(?:第一|首)[次份期回][^。;]{0,12}$"
)
_MONTHS_IN_A_YEAR = 12
_TIMES_A_YEAR = (2, 3, 4, 6)
_REACH = 220
"""How far after a recurrence its months are named: a long sentence, or two."""
_RUNS = 3


def calendar(text: PlacedText) -> Iterator[Proposed]:
    """Dates that do not exist, and recurrences with the months they fall in."""
    yield from _impossible(text)
    named, days = tuple(runs(text)), dates(text)
    for recurring in filter(_is_monthly, text.placed):
        yield from _listed(recurring, named, text=text)
        yield from _first(recurring, days, text=text)


def _impossible(text: PlacedText) -> Iterator[Proposed]:
    """31 September: as it is written, or as it stood before an editor's brackets."""
    for reading in text.readings:
        written = text.text.at(reading.full)
        if reading.impossible:
            yield _no_such_day(reading, text=text, reason="no calendar has this day")
        elif (
            reading.kind is Kind.DATE
            and _BRACKETS.search(written)
            and _is_impossible(_BRACKETS.sub("", written), text=text)
        ):
            reason = "without the editor's brackets no calendar has this day"
            yield _no_such_day(reading, text=text, reason=reason)


def _is_impossible(written: str, *, text: PlacedText) -> bool:
    readings = read(written, lang=text.text.lang, reference=text.date)
    return any(reading.impossible for reading in readings)


def _no_such_day(reading: Reading, *, text: PlacedText, reason: str) -> Proposed:
    """The date as it is claimed; one without a day no ledger can hold."""
    standing = next((one for one in text.placed if one.span == reading.full), None)
    no_day = Moment(edtf="", first=None, last=None)
    figure = standing or claimed(reading.full, value=no_day, quantity="day", text=text)
    return Proposed(
        relation=None,
        type=Type.CALENDAR,
        figures=(figure,),
        reason=f"{reason}: “{text.text.at(reading.full)}”",
    )


def _is_monthly(one: Placed) -> bool:
    """Whether it says every so many months, a whole number of times a year."""
    figure = one.figure
    return (
        figure is not None
        and figure.kind is Kind.PERIOD
        and figure.unit == "month"
        and figure.numeral in _TIMES_A_YEAR
    )


def _listed(
    recurring: Placed, named: Sequence[tuple[Placed, ...]], *, text: PlacedText
) -> Iterator[Proposed]:
    """Quarterly … in January, April, July and October."""
    end = min(text.sentence(recurring).end, recurring.span.end + _REACH)
    at = bisect_left(named, recurring.span.end, key=lambda run: run[0].span.start)
    for run in named[at : at + _RUNS]:
        if run[0].span.start < end and all(map(_is_month, run)):
            relation = stated_over(
                over(months(_MONTHS_IN_A_YEAR), name(recurring)),
                [text.text.at(month.span) for month in run],
                because="the months in which it returns are named",
            )
            yield Proposed(
                relation=relation, type=Type.PERIOD, figures=(recurring, *run)
            )
            return


def _is_month(one: Placed) -> bool:
    return one.moment is not None and bool(_MONTH.fullmatch(one.moment.edtf))


def _first(
    recurring: Placed, days: Sequence[Placed], *, text: PlacedText
) -> Iterator[Proposed]:
    """Every three months, the first in August: counted from the document's date."""
    head = own_date(text)
    at = bisect_left(days, recurring.span.end, key=lambda day: day.span.start)
    after = days[at : at + 1]
    if head is None or not after or not _is_month(after[0]):
        return
    words = text.between(recurring, after[0])
    if len(words) <= _REACH and _FIRST.search(words):
        relation = stated(
            name(after[0]),
            plus(name(head), name(recurring)),
            because="the first return, counted from the document's own date",
        )
        yield Proposed(
            relation=relation,
            type=Type.PERIOD,
            figures=(head, recurring, after[0]),
        )
