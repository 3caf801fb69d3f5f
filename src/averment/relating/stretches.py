"""Stretches of time a text writes with both ends: from 1 June to 30 September."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading.dates import moment
from averment.record import Claim, Span
from averment.relating.claiming import claimed
from averment.relating.placed import Placed, PlacedText

_JOINED = re.compile(
    r"\s*(?:(?:起|开始),?)?\s*(?:至|到|[-–—~]{1,2}|to|until|till|through|up to)"
    r"\s*(?:the\s+)?"
)
_LISTED = re.compile(r"\s*(?:[,、]\s*)?(?:and|or|和|及|与|或)?\s*(?:of|in|the|on)?\s*")

_YEARS = re.compile(
    r"(?P<first>[\d一二三四五六七八九零]{4}年?)\s*(?:[-–—~至到一]|to)+\s*"
    r"(?P<last>[\d一二三四五六七八九零]{2,4}年?)"
)
_YEAR = 4
_WIDEST = 10
_HEAD = 300
"""A date that stands later than this is no longer a document's heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Two dates that words join as first and last.

    Shape: `whole` is the claim of both, where one expression is read as one date
        (1953-1957); the two are then claims of their own, not yet made.
    """

    first: Placed
    last: Placed
    whole: Placed | None = None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.first.span.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.last.span.end

    @property
    def written(self) -> tuple[Placed, ...]:
        """The claims that the text's words already have."""
        return (self.whole,) if self.whole else (self.first, self.last)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that are still to be made."""
        return (self.first.claim, self.last.claim) if self.whole else ()


def stretches(text: PlacedText) -> Iterator[Stretch]:
    """The stretches of a text in order: dates joined by "to", or by a stroke."""
    days = dates(text)
    for at, first in enumerate(days):
        parted = _parted(first, text=text)
        if parted:
            yield parted
        for last in days[at + 1 : at + 2]:
            if _is_joined(first, last, text=text):
                yield Stretch(first=first, last=last)


def _is_joined(first: Placed, last: Placed, *, text: PlacedText) -> bool:
    """From June to September; between June and September."""
    words = text.between(first, last)
    before = text.words(first.span.start - _WIDEST, first.span.start)
    between = words.strip() == "and" and before.rstrip().endswith("between")
    return between or bool(_JOINED.fullmatch(words))


def _parted(date: Placed, *, text: PlacedText) -> Stretch | None:
    """1953-1957, read as one date: its two years."""
    years = _YEARS.fullmatch(text.words(date.span.start, date.span.end))
    ends = date.moment.edtf.split("/") if date.moment else []
    if not years or [len(end) for end in ends] != [_YEAR, _YEAR]:
        return None
    parts = [
        claimed(
            Span(
                start=date.span.start + years.start(part),
                end=date.span.start + years.end(part),
            ),
            value=moment(end),
            quantity="year",
            text=text,
        )
        for part, end in zip(("first", "last"), ends, strict=True)
    ]
    return Stretch(first=parts[0], last=parts[1], whole=date)


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
