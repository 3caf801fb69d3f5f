"""The same figure twice in one document: these 600 cases, the 600 before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from averment.record import Approx, Kind
from averment.relating.alike import alike
from averment.relating.expressions import name
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_TAKES_UP = {
    "zh": re.compile(r"(?:这|上述|上列|该|此|前述)(?:一)?\Z"),
    "en": re.compile(
        r"\b(?:these|those|the said|the above(?:-?\s?mentioned)?|the aforementioned)"
        r"\s+\Z"
    ),
}
_LEAST = 10
"""Below ten a number is as often the listing of what was named (these two, 这三个)."""
_NEAR = 150
_FIGURES_BACK = 24
"""No word takes up what so many figures stand between."""


def restated(text: PlacedText) -> Iterator[Proposed]:
    """Figures that a word takes up again, with the one that stands before them."""
    takes_up = _TAKES_UP.get(text.lang)
    for one in text.placed if takes_up else ():
        found = takes_up.search(text.before(one)) if takes_up else None
        earlier = _earlier(one, text=text) if found and _is_counted(one) else None
        if found and earlier:
            because = f"“{found[0].strip()}” takes up a figure given before"
            yield Proposed(
                relation=stated(name(one), name(earlier), because=because),
                type=Type.RESTATED,
                figures=(earlier, one),
            )


def _is_counted(one: Placed) -> bool:
    figure = one.figure
    return (
        figure is not None
        and figure.kind is Kind.COUNT
        and figure.approx is not Approx.RANGE
        and (figure.numeral or 0) >= _LEAST
    )


def _earlier(one: Placed, *, text: PlacedText) -> Placed | None:
    """The figure that is meant: the last of the same unit, if it is the same.

    Where none is, the only one of the same noun in the passage, if it is near and
    the later is exact: “of these about 300” names a part.
    """
    at = bisect_left(text.placed, one.span, key=lambda other: other.span)
    passage = text.passage(one)
    before = [
        other
        for other in text.placed[max(0, at - _FIGURES_BACK) : at]
        if other.span.start >= passage.start
        and _is_counted(other)
        and _alike(one, other)
    ]
    same = [o for o in before if o.figure and one.figure and _equal(o, one)]
    if same:
        return same[-1]
    near = len(before) == 1 and one.span.start - before[0].span.end <= _NEAR
    exact = one.figure is not None and one.figure.approx is Approx.NONE
    return before[0] if near and exact else None


def _alike(one: Placed, other: Placed) -> bool:
    first, second = one.figure, other.figure
    if first is None or second is None or not alike(one, other):
        return False
    return first.noun == second.noun


def _equal(one: Placed, other: Placed) -> bool:
    first, second = one.figure, other.figure
    return first is not None and second is not None and first.numeral == second.numeral
