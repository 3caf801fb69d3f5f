"""The time for which a figure holds, where its own clause says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from averment.reading.modality.sentences import sentences_of
from averment.record import Kind, Moment, Reading, Span

_COMPARED = re.compile(
    r"[比较自从]\s*$|\b(?:than|with|to|since|over|from)\s+(?:in\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:\s[a-z-]{1,20}){0,2}\s(?:in|during|for|by)(?:\sthe)?\s", re.IGNORECASE
)
_LOOK_BACK = 20
_LITTLE_MORE = 12
"""How much an introductory clause says besides its date: "In the year 1954, …"."""


def period_of(
    text: str, *, lang: str, reading: Reading, dates: Sequence[Reading]
) -> Moment | None:
    """The time a figure holds for, where the same clause states it.

    Shape: `dates` are the readings of `read_dates` in text order. A date that
        directly follows ("to 38 in 1951") counts first, then the nearest
        before the figure in its clause, else the nearest after it,
        else that of an opening clause ("In 1954, …"); a date to which the
        figure is compared (比一九五〇年, than in 1950) does not.
    """
    if reading.kind in (Kind.DATE, Kind.PERIOD, Kind.ORDINAL, Kind.CLAUSE_NUMBER):
        return None
    cut = sentences_of(text, lang=lang)
    clause = cut.clause(reading.core.start)
    near = _dates_in(text, clause, dates)
    if not near and clause.start > cut.sentence(reading.core.start).start:
        opening = cut.clause(clause.start - 1)
        little = opening.end - opening.start - _LITTLE_MORE
        near = [
            date
            for date in _dates_in(text, opening, dates)
            if date.full.end - date.full.start >= little
        ]
    told = [date.value for date in near if _follows(text, reading, date)]
    before = [date.value for date in near if date.full.end <= reading.full.start]
    after = [date.value for date in near if date.full.start >= reading.full.end]
    for value in (*told, *reversed(before), *after):
        if isinstance(value, Moment) and value.first is not None:
            return value
    return None


def _follows(text: str, reading: Reading, date: Reading) -> bool:
    """Whether a figure is closed by its date: 612 households in 1954."""
    return bool(_CLOSING.fullmatch(text, reading.full.end, date.full.start))


def _dates_in(text: str, clause: Span, dates: Sequence[Reading]) -> list[Reading]:
    """The dates of a clause to which nothing is compared."""
    return [
        date
        for date in dates
        if clause.start <= date.full.start < clause.end
        and not _COMPARED.search(
            text, max(0, date.full.start - _LOOK_BACK), date.full.start
        )
    ]
