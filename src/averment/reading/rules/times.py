"""The times read in a stretch of text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from averment.record import Reading, Span


def times_in(times: Sequence[Reading], span: Span) -> Sequence[Reading]:
    """Those of the times, which are in order, that lie within a span."""
    first = bisect_left(times, span.start, key=lambda time: time.full.start)
    last = bisect_left(times, span.end, key=lambda time: time.full.start)
    return [time for time in times[first:last] if time.full.end <= span.end]
