"""One relation's narrowing of its figures, each end with what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from operator import or_

from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.ends import (
    End,
    Number,
    bounds,
    crossed,
    ends,
    over,
    plain,
    times,
)
from averment.emendation.engine.sides import Row, Tree
from averment.emendation.engine.trees import narrowed

LOW, HIGH = "low", "high"
LONGEST = 600

Runs = tuple[list[int], list[int]]


@dataclass(slots=True, kw_only=True)
class State:
    """The ends of every figure as narrowed so far, and what each rests on."""

    ready: Assembly
    lows: list[End | None]
    highs: list[End | None]
    low_rests: list[int]
    high_rests: list[int]


@dataclass(frozen=True, slots=True)
class Clash:
    """Nothing is left of a figure or a sum: what that was reckoned from."""

    rests: int


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


def narrow(number: int, *, state: State) -> list[int] | Clash:
    """The figures that a relation narrowed, or the clash it ran into."""
    relation = state.ready.relations[number]
    bit = state.ready.bit(number)
    if isinstance(relation, Row):
        return _by_row(relation, bit=bit, state=state)
    return _by_tree(relation, bit=bit, state=state)


def contradicts(number: int, *, state: State) -> bool:
    """Whether a relation cannot hold by itself; the state stays as it is."""
    relation = state.ready.relations[number]
    if isinstance(relation, Tree):
        left = narrowed(
            relation, bounds=lambda f: bounds(state.lows[f], state.highs[f])
        )
        return left is None
    least, most = _sums(relation, state=state)
    return crossed(_at_least(least.whole()), relation.high) or crossed(
        relation.low, _at_most(most.whole())
    )


def sum_of(parts: list[End | None]) -> Sum:
    """The end of a sum of terms, given those of the terms."""
    total: Number = 0
    open_ends = missing = 0
    for part in parts:
        if part is None:
            missing += 1
        else:
            total += part[0]
            open_ends += part[1]
    return Sum(parts, plain(total), open_ends, missing)


def _by_row(row: Row, *, bit: int, state: State) -> list[int] | Clash:
    least, most = _sums(row, state=state)
    if crossed(_at_least(least.whole()), row.high):
        return Clash(_Rested(row, bit=bit, state=state).all_of(upper=False))
    if crossed(row.low, _at_most(most.whole())):
        return Clash(_Rested(row, bit=bit, state=state).all_of(upper=True))
    if not least.missing and not most.missing and least.value == most.value:
        return []
    rests = _Rested(row, bit=bit, state=state)
    return _each(row, least=least, most=most, rests=rests)


def left_for(row: Row, *, state: State) -> Iterator[tuple[int, End | None, End | None]]:
    """For each figure of a row, where the others alone would have it lie."""
    least, most = _sums(row, state=state)
    for term, (figure, factor) in enumerate(row.terms):
        yield figure, *_alone(row, term, factor, least=least, most=most)


def _alone(
    row: Row, term: int, factor: Number, *, least: Sum, most: Sum
) -> tuple[End | None, End | None]:
    top = None if row.high is None else _rest(row.high, least, term, side=1)
    foot = None if row.low is None else _rest(row.low, most, term, side=-1)
    low, high = (foot, top) if factor > 0 else (top, foot)
    if factor == 1:
        return low, high
    return (
        None if low is None else over(low, factor),
        None if high is None else over(high, factor),
    )


def _sums(row: Row, *, state: State) -> tuple[Sum, Sum]:
    """The lower and the upper end of the row's sum."""
    lows, highs = state.lows, state.highs
    least, most = [], []
    for figure, factor in row.terms:
        low, high = lows[figure], highs[figure]
        if factor != 1:
            low, high = times(low, factor), times(high, factor)
        least.append(low if factor > 0 else high)
        most.append(high if factor > 0 else low)
    return sum_of(least), sum_of(most)


def _each(row: Row, *, least: Sum, most: Sum, rests: _Rested) -> list[int] | Clash:
    """Narrow every figure of the row by the sum of the others."""
    state, changed = rests.state, []
    for term, (figure, factor) in enumerate(row.terms):
        low, high = _alone(row, term, factor, least=least, most=most)
        if not _tightens(figure, low=low, high=high, state=state):
            continue
        moved = _narrowed(
            figure,
            low=low,
            high=high,
            rests=partial(rests.but, term, turned=factor < 0),
            state=state,
        )
        if isinstance(moved, Clash):
            return moved
        if moved:
            changed.append(figure)
    return changed


def _tightens(figure: int, *, low: End | None, high: End | None, state: State) -> bool:
    """Whether one of the ends would narrow what is left of a figure."""
    held = state.lows[figure]
    if low is not None and (held is None or low > held):
        return True
    held = state.highs[figure]
    return high is not None and (held is None or high < held)


def _rest(end: End, total: Sum, term: int, *, side: int) -> End | None:
    """What an end of the sum leaves for one term, given the others.

    Shape: `side` is 1 where `total` is the lower end of the sum, -1 the upper.
    """
    own = total.parts[term]
    value, open_ends = total.value, total.open_ends
    if own is not None:
        if total.missing:
            return None
        value, open_ends = value - own[0], open_ends - own[1]
    elif total.missing > 1:
        return None
    nudge = end[1] - side * (open_ends * side > 0)
    return plain(end[0] - value), (nudge > 0) - (nudge < 0)


def _at_least(end: End | None) -> End | None:
    return None if end is None else (end[0], int(end[1] > 0))


def _at_most(end: End | None) -> End | None:
    return None if end is None else (end[0], -int(end[1] < 0))


def _narrowed(
    figure: int,
    *,
    low: End | None,
    high: End | None,
    rests: Callable[[str], int],
    state: State,
) -> bool | Clash:
    """Take over the ends that are tighter; whether any was.

    Products narrowed round after round double their digits each time: an end with
    thousands of bits is left as it was, which is wider but no less true.
    """
    held_low, held_high = state.lows[figure], state.highs[figure]
    moved = False
    if low is not None and (held_low is None or low > held_low) and _is_short(low):
        state.lows[figure], state.low_rests[figure] = low, rests(LOW)
        moved = True
    if high is not None and (held_high is None or high < held_high) and _is_short(high):
        state.highs[figure], state.high_rests[figure] = high, rests(HIGH)
        moved = True
    if moved and crossed(state.lows[figure], state.highs[figure]):
        return Clash(state.low_rests[figure] | state.high_rests[figure])
    return moved


def _is_short(end: End) -> bool:
    value = end[0]
    return max(value.numerator.bit_length(), value.denominator.bit_length()) <= LONGEST


class _Rested:
    """What the sum of a row's terms, all or all but one, was reckoned from.

    Both ends are taken down together, before the row narrows anything.
    """

    def __init__(self, row: Row, *, bit: int, state: State) -> None:
        self.row, self.bit, self.state = row, bit, state
        self._kept: dict[bool, Runs] = {}

    def all_of(self, *, upper: bool) -> int:
        """What the lower (upper) end of the whole sum rests on."""
        return self.bit | self._runs(upper=upper)[0][-1]

    def but(self, term: int, end: str, *, turned: bool) -> int:
        """What the others force an end of one term's figure to be rests on.

        The upper end comes from the lower end of the others' sum, and so on;
        `turned` says that the coefficient is negative.
        """
        before, after = self._runs(upper=(end == HIGH) is turned)
        return self.bit | before[term] | after[-term - 2]

    def _runs(self, *, upper: bool) -> Runs:
        if not self._kept:
            self._kept = {end: self._run(upper=end) for end in (False, True)}
        return self._kept[upper]

    def _run(self, *, upper: bool) -> Runs:
        state = self.state
        own = [
            (state.high_rests if (factor > 0) is upper else state.low_rests)[figure]
            for figure, factor in self.row.terms
        ]
        forward = list(accumulate(own, or_, initial=0))
        return forward, list(accumulate(reversed(own), or_, initial=0))


def _by_tree(tree: Tree, *, bit: int, state: State) -> list[int] | Clash:
    figures = tree.figures()
    all_rests = bit
    for figure in figures:
        all_rests |= state.low_rests[figure] | state.high_rests[figure]
    found = narrowed(tree, bounds=lambda f: bounds(state.lows[f], state.highs[f]))
    if found is None:
        return Clash(all_rests)
    changed = []
    for figure, left in found.items():
        low, high = ends(left)
        moved = _narrowed(
            figure, low=low, high=high, rests=lambda _: all_rests, state=state
        )
        if isinstance(moved, Clash):
            return moved
        if moved:
            changed.append(figure)
    return changed
