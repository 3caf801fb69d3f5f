"""Shares in a row that make the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from averment.record import Approx, Kind, Span
from averment.relating.alike import both_ends, rates, size
from averment.relating.choosing import agreeing, last_ones
from averment.relating.expressions import WHOLE, sum_of
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_IN_A_ROW = re.compile(r"^[^。;.%\d]{0,24}(?:[,、;/]|\band\b)[^。;.%\d]{0,24}$")
_THE_SAME = re.compile(r"[这此该]$|\b(?:these|this|those|same)\s$")
_HUNDRED = 100
_STATED = frozenset({Approx.NONE, Approx.ABOUT, Approx.RANGE})
_LONGEST = 6
"""Shares in a row: more are a table."""


def whole_shares(text: PlacedText) -> Iterator[Proposed]:
    """Per cents in one list that make a hundred exactly."""
    for sentence in text.sentences():
        yield from _in_a_row(text, sentence)


def _in_a_row(text: PlacedText, sentence: Span) -> Iterator[Proposed]:
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


def _is_a_hundred(shares: Sequence[Placed]) -> bool:
    """Whether the numbers written make 100, of a range the middle.

    “10, 20, 30 or 40 %” climbs by equal steps: one share that is left open.
    """
    middles = [_middle(one) for one in shares]
    steps = {after - before for before, after in pairwise(middles)}
    climbs = bool(middles[2:]) and len(steps) == 1
    return sum(middles) == _HUNDRED and not climbs


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
