"""The events of a document's life that its head gives a day for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.reading.rules.times import times_in
from averment.record import Kind, Moment, Reading, Span

_HEAD = 1500
"""As far as the head of a document is looked for (convention of this project)."""
_EVENT = re.compile(
    r"\b(?P<what>adopted|passed|approved|ratified|promulgated|issued|published)\b"
    r"[^.;()]{0,140}?\bon\s+$",
    re.IGNORECASE,
)
_ZH_EVENT = re.compile(r"[^。；）]{0,40}?(?P<what>通过|批准|公布|颁布|发布)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What befell the document, and on which day."""

    what: str
    day: Moment


def events_of(text: str, times: Sequence[Reading]) -> Iterator[Event]:
    """Adoption, approval and the like, each with its day, in the order written."""
    head = re.sub(r"\s", " ", text[:_HEAD])
    start = 0
    for time in times_in(times, Span(start=0, end=len(head))):
        day = time.value
        single = isinstance(day, Moment) and day.first and day.first == day.last
        if time.kind is not Kind.DATE or not single or not isinstance(day, Moment):
            continue
        found = list(_EVENT.finditer(head, start, time.full.start))
        after = _ZH_EVENT.match(head, time.full.end)
        if found or after:
            what = (
                found[-1]["what"].lower() if found else after["what"] if after else ""
            )
            yield Event(what=what, day=day)
        start = time.full.end
