"""A stated number of months, days or years against those that are named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from averment.record import Approx, Kind
from averment.relating.lists.stated import over_list
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed
from averment.relating.stretches import runs

_BEFORE = re.compile(
    r"(?:之?内|\s+of)?\s*[,:(]?\s*(?:in|during|of|namely|that is,?|即|就是)?\s*"
)
_AFTER = re.compile(r"\s*,?\s*(?:这|共|等|the|these)?\s*")
"""七月、八月、九月三个月: here the words alone do not join them, the number must."""
_LENGTHS = {"month": 7, "year": 4, "day": 10}
"""How long the EDTF of a bare month, year or day is."""
_WIDEST = 30


def named_dates(text: PlacedText) -> Iterator[Proposed]:
    """The three months of July, August and September."""
    named = tuple(runs(text))
    for one in text.placed:
        length = _LENGTHS.get(_unit(one))
        at = bisect_left(named, one.span.start, key=lambda run: run[0].span.start)
        for run in named[max(0, at - 1) : at + 1] if length else ():
            alike = all(d.moment and len(d.moment.edtf) == length for d in run)
            if alike and _is_beside(one, run, text=text):
                spans = [date.span for date in run]
                yield over_list(one, spans, text=text, figures=run)


def _unit(one: Placed) -> str:
    figure = one.figure
    if figure is None or figure.kind is not Kind.DURATION:
        return ""
    exact = figure.approx in (Approx.NONE, Approx.AT_MOST) and figure.numeral
    return figure.unit or "" if exact else ""


def _is_beside(one: Placed, run: Sequence[Placed], *, text: PlacedText) -> bool:
    first, last = run[0].span.start, run[-1].span.end
    if one.span.end <= first <= one.span.end + _WIDEST:
        return bool(_BEFORE.fullmatch(text.words(one.span.end, first)))
    as_many = one.figure is not None and one.figure.numeral == len(run)
    if as_many and last <= one.span.start <= last + _WIDEST:
        return bool(_AFTER.fullmatch(text.words(last, one.span.start)))
    return False
