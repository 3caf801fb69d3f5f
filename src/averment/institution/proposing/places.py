"""What stands at places of a text, found by the place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from averment.record import Span

Kept = TypeVar("Kept")


class Places(Generic[Kept]):
    """Things with their spans; those that meet a span are found without a search."""

    def __init__(self, found: Iterable[tuple[Span, Kept]]) -> None:
        self._placed = sorted(found, key=lambda one: one[0].start)
        self._starts = [span.start for span, _ in self._placed]
        self._longest = max((s.end - s.start for s, _ in self._placed), default=0)

    def meeting(self, span: Span) -> Iterator[tuple[int, Kept]]:
        """What shares characters with a span, with how many it shares."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_right(self._starts, span.end)
        for at, thing in self._placed[first:last]:
            shared = common(span, at)
            if shared:
                yield shared, thing


def common(one: Span, other: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))
