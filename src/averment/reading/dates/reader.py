"""Dates out of running text."""

from __future__ import annotations

from averment.reading.dates import en, zh
from averment.reading.dates.draft import ground
from averment.reading.dates.settling import settled
from averment.record import Moment, Reading

_LANGUAGES = {"en": en.drafts, "zh": zh.drafts}


def read_dates(
    text: str, *, lang: str, reference: Moment | None
) -> tuple[Reading, ...]:
    """The dates, recurrences and stretches of a text, in order, none overlapping."""
    find = _LANGUAGES.get(lang.partition("-")[0].lower())
    if find is None:
        return ()
    drafts = find(ground(text, reference=reference))
    return tuple(settled(drafts, text=text, reference=reference))
