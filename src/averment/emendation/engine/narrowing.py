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
    bounds,
    crossed,
    ends,
)
from averment.emendation.engine.sides import Row, Tree
from averment.emendation.engine.sums import Reach, reach
from averment.emendation.engine.trees import narrowed

LOW, HIGH = "low", "high"
LONGEST = 600

Runs = tuple[list[int], list[int]]


@dataclass(slots=True, kw_only=True)
class State:
    """The ends of every figure as narrowed so far, and what each rests on.

    Shape: where nobody asks what they rest on it is not `traced`, for speed; a
        Clash then says nothing either.
    """

    ready: Assembly
    lows: list[End | None]
    highs: list[End | None]
    low_rests: list[int]
    high_rests: list[int]
    traced: bool = True


@dataclass(frozen=True, slots=True)
class Clash:
    """Nothing is left of a figure or a sum: what that was reckoned from."""

    rests: int


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
    found = reach(relation, lows=state.lows, highs=state.highs)
    return found.exceeds() or found.falls_short()


def _by_row(row: Row, *, bit: int, state: State) -> list[int] | Clash:
    found = reach(row, lows=state.lows, highs=state.highs)
    if found.is_settled():
        return _met(found, bit=bit, state=state) or []
    return _met(found, bit=bit, state=state) or _each(
        found, rests=_Rested(row, bit=bit, state=state)
    )


def _met(found: Reach, *, bit: int, state: State) -> Clash | None:
    """The clash of a row with what its terms may add up to, if there is one."""
    exceeds = found.exceeds()
    if not exceeds and not found.falls_short():
        return None
    rested = _Rested(found.row, bit=bit, state=state)
    return Clash(rested.all_of(upper=not exceeds) if state.traced else 0)


def left_for(row: Row, *, state: State) -> Iterator[tuple[int, End | None, End | None]]:
    """For each figure of a row, where the others alone would have it lie."""
    found = reach(row, lows=state.lows, highs=state.highs)
    for place, (figure, _) in enumerate(row.terms):
        yield figure, *found.left_for(place)


def _each(found: Reach, *, rests: _Rested) -> list[int] | Clash:
    """Narrow every figure of the row by the sum of the others."""
    state, changed = rests.state, []
    for place in found.narrow_terms():
        figure, factor = found.row.terms[place]
        low, high = found.left_for(place)
        if not _tightens(figure, low=low, high=high, state=state):
            continue
        moved = _narrowed(
            figure,
            low=low,
            high=high,
            rests=partial(rests.but, place, turned=factor < 0)
            if state.traced
            else _untraced,
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


def _untraced(_: str) -> int:
    """Nothing: nobody asks."""
    return 0


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
