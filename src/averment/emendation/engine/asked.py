"""What searches for other readings ask again and again, each reckoned once.

An eager search and a thorough one, or one for the first repair and one for all,
come by the same readings taken: what follows from these alone is kept here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.conflicts import NONE_FREED, spared
from averment.emendation.engine.elimination import Implied, standing
from averment.emendation.engine.narrowing import Clash, State
from averment.emendation.engine.propagation import reckoned, settled, started
from averment.emendation.engine.readings import Offered, Option
from averment.emendation.engine.sides import Row

Taken = frozenset[Option]
Key = tuple[int, Taken]


@dataclass(slots=True)
class Asked:
    """What follows from readings taken in one network."""

    ready: Assembly
    offered: Offered
    _rows: dict[Key, Implied] = field(default_factory=dict)
    _resolving: dict[Key, tuple[Option, ...]] = field(default_factory=dict)
    _clashes: dict[Taken, tuple[int, ...] | None] = field(default_factory=dict)
    _opened: dict[Key, tuple[Option, ...]] = field(default_factory=dict)

    def held(self, taken: Taken) -> State:
        """The figures as stated, or as read otherwise."""
        held = started(self.ready, freed=NONE_FREED)
        for option in taken:
            figure, both = option[0], self.offered.ends_of(option)
            held.lows[figure], held.highs[figure] = both
        return held

    def row(self, number: int, taken: Taken) -> Implied:
        """A failing relation as the lower bound wants it."""
        key = number, self._touching(number, taken)
        if key not in self._rows:
            self._rows[key] = _failing(number, state=self.held(taken))
        return self._rows[key]

    def resolving(self, number: int, taken: Taken) -> tuple[Option, ...]:
        """The readings of one figure that resolve a failing relation."""
        key = number, self._touching(number, taken)
        if key not in self._resolving:
            found = self.offered.resolving(
                number,
                state=self.held(taken),
                taken=frozenset(figure for figure, _ in taken),
            )
            self._resolving[key] = tuple(found)
        return self._resolving[key]

    def clashing(self, taken: Taken) -> tuple[int, ...] | None:
        """The other figures of what the relations contradict all together.

        Shape: None where they hold.
        """
        if taken not in self._clashes:
            self._clashes[taken] = self._clash(taken)
        return self._clashes[taken]

    def opened(self, figure: int, taken: Taken) -> tuple[Option, ...]:
        """The readings of a figure that all relations leave, if it alone is open."""
        key = figure, taken
        if key not in self._opened:
            ready = settled(self.ready, self.held(taken))
            found = reckoned(ready, freed=frozenset({figure}), traced=False)
            self._opened[key] = (
                ()
                if isinstance(found, Clash)
                else tuple(
                    self.offered.within(figure, found.lows[figure], found.highs[figure])
                )
            )
        return self._opened[key]

    def _clash(self, taken: Taken) -> tuple[int, ...] | None:
        ready = settled(self.ready, self.held(taken))
        clash = reckoned(ready, freed=NONE_FREED)
        if not isinstance(clash, Clash):
            return None
        clash = spared(clash, ready=ready, freed=NONE_FREED)
        read = {figure for figure, _ in taken}
        return tuple(sorted(set(ready.figures(clash.rests)) - read))

    def _touching(self, number: int, taken: Taken) -> Taken:
        """The readings taken that concern a relation."""
        within = self.ready.within
        return frozenset(one for one in taken if number in within[one[0]])


def _failing(number: int, *, state: State) -> Implied:
    """A relation that fails, as the lower bound wants it."""
    relation = state.ready.relations[number]
    if isinstance(relation, Row):
        return standing(number, relation, lows=state.lows, highs=state.highs)
    terms = dict.fromkeys(relation.figures(), 1)
    return Implied(((number, 1),), terms, None, None, (None, None))
