"""The ends of a row's sum, and what it leaves for each of its terms.

A row is looked at thousands of times and seldom narrows anything: a term can be
narrowed only where its own ends lie as far apart as the sum has room. That is told
from a few additions, before anything is built.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.emendation.engine.ends import End, Number, over, plain, times
from averment.emendation.engine.sides import Row

Ends = Sequence[End | None]


@dataclass(slots=True)
class Sum:
    """One end of a sum of terms: the total, and how many terms have none."""

    parts: list[End | None]
    value: Number
    open_ends: int
    missing: int

    def whole(self) -> End | None:
        """The end of the sum of all terms."""
        return None if self.missing else (self.value, self.open_ends)


def sum_of(parts: list[End | None]) -> Sum:
    """The end of a sum of terms, given those of the terms."""
    value: Number = 0
    open_ends = missing = 0
    for part in parts:
        if part is None:
            missing += 1
        else:
            value += part[0]
            open_ends += part[1]
    return Sum(parts, plain(value), open_ends, missing)


@dataclass(slots=True)
class Reach:
    """The least and the most that the terms of a row may add up to."""

    row: Row
    least: Sum
    most: Sum

    def exceeds(self) -> bool:
        """Whether the least is already too much."""
        high, least = self.row.high, self.least
        if high is None or least.missing or least.value < high[0]:
            return False
        return least.value > high[0] or int(least.open_ends > 0) > high[1]

    def falls_short(self) -> bool:
        """Whether the most is still too little."""
        low, most = self.row.low, self.most
        if low is None or most.missing or most.value > low[0]:
            return False
        return most.value < low[0] or -int(most.open_ends < 0) < low[1]

    def is_settled(self) -> bool:
        """Whether the terms can add up to one value only."""
        least, most = self.least, self.most
        return not (least.missing or most.missing) and least.value == most.value

    def narrow_terms(self) -> Iterator[int]:
        """The places of the terms whose ends the others may narrow.

        Shape: also of some that they will not, where ends just touch.
        """
        row, least, most = self.row, self.least, self.most
        up = None if row.high is None else row.high[0] - least.value
        down = None if row.low is None else row.low[0] - most.value
        for place, low in enumerate(least.parts):
            high = most.parts[place]
            if up is not None and least.missing == (low is None):
                foot = low[0] if low else 0
                if high is None or foot + up <= high[0]:
                    yield place
                    continue
            if down is not None and most.missing == (high is None):
                top = high[0] if high else 0
                if low is None or top + down >= low[0]:
                    yield place

    def left_for(self, place: int) -> tuple[End | None, End | None]:
        """Where the others alone would have the figure of a term lie."""
        row = self.row
        factor = row.terms[place][1]
        top = None if row.high is None else _rest(row.high, self.least, place, side=1)
        foot = None if row.low is None else _rest(row.low, self.most, place, side=-1)
        low, high = (foot, top) if factor > 0 else (top, foot)
        if factor == 1:
            return low, high
        return (
            None if low is None else over(low, factor),
            None if high is None else over(high, factor),
        )


def reach(row: Row, *, lows: Ends, highs: Ends) -> Reach:
    """What the terms of a row may add up to, its figures between the ends given."""
    least: list[End | None] = []
    most: list[End | None] = []
    foot: Number = 0
    top: Number = 0
    foot_open = foot_missing = top_open = top_missing = 0
    for figure, factor in row.terms:
        low, high = lows[figure], highs[figure]
        if factor == -1:
            low, high = high and (-high[0], -high[1]), low and (-low[0], -low[1])
        elif factor != 1:
            low, high = times(low, factor), times(high, factor)
            if factor < 0:
                low, high = high, low
        least.append(low)
        most.append(high)
        if low is None:
            foot_missing += 1
        else:
            foot += low[0]
            foot_open += low[1]
        if high is None:
            top_missing += 1
        else:
            top += high[0]
            top_open += high[1]
    return Reach(
        row,
        Sum(least, foot, foot_open, foot_missing),
        Sum(most, top, top_open, top_missing),
    )


def _rest(end: End, total: Sum, place: int, *, side: int) -> End | None:
    """What an end of the sum leaves for one term, given the others.

    Shape: `side` is 1 where `total` is the lower end of the sum, -1 the upper.
    """
    own = total.parts[place]
    value, open_ends = total.value, total.open_ends
    if own is not None:
        if total.missing:
            return None
        value, open_ends = value - own[0], open_ends - own[1]
    elif total.missing > 1:
        return None
    nudge = end[1] - side * (open_ends * side > 0)
    return plain(end[0] - value), (nudge > 0) - (nudge < 0)
