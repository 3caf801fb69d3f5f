"""Shares in a row that make the whole, and a whole, a share and what they come to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from averment.record import Approx, Kind, Span
from averment.relating.alike import alike, both_ends, counts, rates, size
from averment.relating.choosing import agreeing, last_ones
from averment.relating.expressions import WHOLE, name, sum_of, times
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_IN_A_ROW = re.compile(r"^[^。;.%\d]{0,24}(?:[,、;/]|\band\b)[^。;.%\d]{0,24}$")
_THE_SAME = re.compile(r"[这此该]$|\b(?:these|this|those|same)\s$")
_COMES_TO = {
    "zh": re.compile(
        r"^[^。;]{0,14}(?:[为即计合是(](?!了)|等于|[就约共]有)[^。;,]{0,12}$"
    ),
    "en": re.compile(
        r"^[^.;]{0,3}\($"
        r"|^[^.;]{0,30}\b(?:is|was|being|that is|i\.e\.|namely|or|amounting to|making)"
        r"\b[^.;,]{0,12}$"
    ),
}
_NEAR = 24
_HUNDRED = 100
_STATED = frozenset({Approx.NONE, Approx.ABOUT, Approx.RANGE})
_LONGEST = 6
"""Shares in a row: more are a table."""


def whole_shares(text: PlacedText) -> Iterator[Proposed]:
    """Shares that together are the whole; so much of a figure that is another."""
    if text.lang not in _COMES_TO:
        return
    for sentence in text.sentences():
        yield from _in_a_row(text, sentence)
        yield from _so_much_of(text, sentence)


def _in_a_row(text: PlacedText, sentence: Span) -> Iterator[Proposed]:
    """Per cents in one list that make a hundred exactly."""
    row: list[Placed] = []
    found = [p for p in rates(text, sentence) if _is_per_cent(p)]
    for before, one in zip((None, *found), found, strict=False):
        joined = before and _joins(text.between(before, one))
        row = [*row, one] if joined else [one]
        tried = [_the_whole(text, some) for some in last_ones(row[-_LONGEST:], least=2)]
        agreed = agreeing(
            (one for one in tried if _is_a_hundred(one.figures)), plainly=True
        )
        if agreed:
            row = []
            yield agreed


def _joins(between: str) -> bool:
    """Whether a list goes on; “these 50 %” are those just named."""
    return bool(_IN_A_ROW.search(between)) and not _THE_SAME.search(between)


def _is_per_cent(placed: Placed) -> bool:
    figure = placed.figure
    if figure is None:
        return False
    return figure.kind is Kind.PERCENT and figure.approx in _STATED


def _is_a_hundred(shares: Iterable[Placed]) -> bool:
    """Whether the numbers written make 100, of a range the middle."""
    return sum(map(_middle, shares)) == _HUNDRED


def _middle(placed: Placed) -> Fraction:
    bounds = placed.figure.bounds if placed.figure else None
    if bounds and bounds.low is not None and bounds.high is not None:
        return (bounds.low + bounds.high) / 2
    return size(placed)


def _the_whole(text: PlacedText, shares: tuple[Placed, ...]) -> Proposed:
    because = "shares in a row that make the whole"
    return Proposed(
        relation=stated(sum_of(shares), WHOLE, because=because),
        type=Type.COMPLEMENT,
        figures=both_ends(shares, text=text),
    )


def _so_much_of(text: PlacedText, sentence: Span) -> Iterator[Proposed]:
    """A whole, then a share of it, then “that is” and the part, which agree."""
    found = counts(text, sentence)
    for rate in rates(text, sentence):
        wholes = [one for one in found if one.span < rate.span]
        parts = [one for one in found if one.span > rate.span]
        if not wholes or not parts:
            continue
        whole, part = wholes[-1], parts[0]
        words = _COMES_TO[text.lang].search(text.between(rate, part))
        if words and _is_share_of(text, part, whole, rate):
            agreed = agreeing([_part(text, part, rate, whole)])
            if agreed:
                yield agreed


def _is_share_of(text: PlacedText, part: Placed, whole: Placed, rate: Placed) -> bool:
    near = len(text.between(whole, rate)) <= _NEAR
    return near and alike(part, whole) and size(part) < size(whole)


def _part(text: PlacedText, part: Placed, rate: Placed, whole: Placed) -> Proposed:
    because = "a share of a figure, and what it comes to"
    return Proposed(
        relation=stated(name(part), times(name(rate), name(whole)), because=because),
        type=Type.SHARE,
        figures=both_ends((part, whole, rate), text=text),
    )
