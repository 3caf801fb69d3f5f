"""The time for which a figure holds, where its own clause says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from averment.reading.modality.sentences import sentences_of
from averment.record import Kind, Moment, Reading

_COMPARED = re.compile(r"(?:比|较|than|with|to|of|since|over|自|从)\s*$", re.IGNORECASE)
_LOOK_BACK = 8


def period_of(
    text: str, *, lang: str, reading: Reading, dates: Sequence[Reading]
) -> Moment | None:
    """The time a figure holds for, where the same clause states it.

    Shape: `dates` are the readings of `read_dates` in text order. The nearest
        date before the figure in its clause counts, else the nearest after it;
        one to which the figure is compared (比一九五〇年, than in 1950) does not.
    """
    if reading.kind in (Kind.DATE, Kind.PERIOD, Kind.ORDINAL, Kind.CLAUSE_NUMBER):
        return None
    clause = sentences_of(text, lang=lang).clause(reading.core.start)
    near = [
        date
        for date in dates
        if clause.start <= date.full.start < clause.end
        and not _COMPARED.search(
            text, max(0, date.full.start - _LOOK_BACK), date.full.start
        )
    ]
    before = [date.value for date in near if date.full.end <= reading.full.start]
    after = [date.value for date in near if date.full.start >= reading.full.end]
    for value in (*reversed(before), *after):
        if isinstance(value, Moment) and value.first is not None:
            return value
    return None
