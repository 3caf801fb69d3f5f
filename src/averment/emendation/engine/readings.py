"""Other readings of figures, numbered, and those that one relation lets in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.ends import End, bounds, crossed, ends
from averment.emendation.engine.narrowing import State, left_for
from averment.emendation.engine.sides import Row
from averment.emendation.engine.trees import narrowed
from averment.record import Bounds, unbounded


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One other reading of a figure, as plain values, and what it costs."""

    bounds: Bounds
    cost: int = 1


Readings = Callable[[str], Sequence[Reading]]
Option = tuple[int, int]
Open = tuple[End | None, End | None]


@dataclass(slots=True)
class Offered:
    """The readings of each figure, asked for once, and only where needed."""

    ready: Assembly
    readings: Readings
    _kept: dict[int, Sequence[Reading]] = field(default_factory=dict)
    _ends: dict[int, list[Open]] = field(default_factory=dict)

    def of(self, figure: int) -> Sequence[Reading]:
        """The readings of a figure; none of what is known."""
        if figure not in self._kept:
            known = figure in self.ready.known
            name = self.ready.names[figure]
            self._kept[figure] = () if known else tuple(self.readings(name))
            self._ends[figure] = [
                ends(r.bounds, parts=self.ready.parts) for r in self._kept[figure]
            ]
        return self._kept[figure]

    def ends_of(self, option: Option) -> Open:
        """The ends of a reading that has been offered."""
        figure, place = option
        return self._ends[figure][place]

    def within(
        self, figure: int, low: End | None, high: End | None
    ) -> Iterator[Option]:
        """The readings of a figure that reach into an interval."""
        if crossed(low, high) or not self.of(figure):
            return
        for place, (least, most) in enumerate(self._ends[figure]):
            if not crossed(least, high) and not crossed(low, most):
                yield figure, place

    def resolving(
        self, number: int, *, state: State, taken: frozenset[int]
    ) -> Iterator[Option]:
        """The readings of one figure under which a relation holds by itself."""
        relation = self.ready.relations[number]
        if isinstance(relation, Row):
            for figure, low, high in left_for(relation, state=state):
                if figure not in taken:
                    yield from self.within(figure, low, high)
            return
        for figure in relation.figures():
            if figure not in taken:
                left = narrowed(relation, bounds=_with_open(figure, state=state))
                if left is not None:
                    yield from self.within(figure, *ends(left.get(figure, unbounded())))


def _with_open(figure: int, *, state: State) -> Callable[[int], Bounds]:
    """The bounds of every figure as they stand, one left open."""
    return lambda f: (
        unbounded() if f == figure else bounds(state.lows[f], state.highs[f])
    )
