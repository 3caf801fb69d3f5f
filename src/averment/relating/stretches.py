"""Stretches of time a text writes with both ends: from 1 June to 30 September."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from averment.relating.placed import Placed, PlacedText

_JOINED = re.compile(
    r"\s*(?:起|开始)?\s*(?:至|到|[-–—~]{1,2}|to|until|till|through|up to)\s*(?:the\s+)?"
)
_LISTED = re.compile(r"\s*(?:[,、]\s*)?(?:and|or|和|及|与|或)?\s*(?:of|in|the|on)?\s*")

_HEAD = 300
"""A date that stands later than this is no longer a document's heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Two dates that words join as first and last."""

    first: Placed
    last: Placed

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.first.span.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.last.span.end


def stretches(text: PlacedText) -> Iterator[Stretch]:
    """The stretches of a text in order: dates next to each other, joined by "to"."""
    for first, last in pairwise(dates(text)):
        if _JOINED.fullmatch(text.between(first, last)):
            yield Stretch(first=first, last=last)


def dates(text: PlacedText) -> tuple[Placed, ...]:
    """The dates that are claimed in a text, in order."""
    return tuple(one for one in text.placed if one.moment)


def runs(text: PlacedText) -> Iterator[tuple[Placed, ...]]:
    """Dates of one sort named one after the other: July, August and September."""
    run: list[Placed] = []
    for one in dates(text):
        if run and not _goes_on(run[-1], one, text=text):
            if len(run) > 1:
                yield tuple(run)
            run = []
        run.append(one)
    if len(run) > 1:
        yield tuple(run)


def _goes_on(last: Placed, one: Placed, *, text: PlacedText) -> bool:
    between = text.between(last, one)
    sorts = [len(date.moment.edtf) for date in (last, one) if date.moment]
    return bool(between and _LISTED.fullmatch(between)) and len(set(sorts)) == 1


def own_date(text: PlacedText) -> Placed | None:
    """The document's date where it stands at its head."""
    for one in dates(text):
        if one.span.start > _HEAD:
            return None
        if text.date and one.moment and one.moment.edtf == text.date.edtf:
            return one
    return None
