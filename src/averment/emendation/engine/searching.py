"""The smallest sets of figures that, left open, let every relation hold: best first.

Each step takes a relation that fails and leaves one of its figures open, the one
that promises least first: Reiter's hitting-set tree, searched as A*. In a network
of equations it does not matter by which figures relations were joined, only which
were: states that say the same are looked at once ("flat").
Source: Reiter 1987, A theory of diagnosis from first principles (Artificial
    Intelligence 32:57); the lower bound is this project's (`bounding`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush

from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.bounding import Shares, shares
from averment.emendation.engine.conflicts import NONE_FREED, failing, spared
from averment.emendation.engine.elimination import Implied, System, opened, system
from averment.emendation.engine.narrowing import Clash
from averment.emendation.engine.propagation import reckoned
from averment.emendation.engine.sides import Tree


@dataclass(slots=True)
class Budget:
    """How many states may still be looked at, and whether to go on at all.

    Shape: `keep_on` is asked at every state; `stopped` says that it declined,
        `ended` that it did or that nothing is left.
    """

    left: int
    keep_on: Callable[[], bool] | None = None
    ended: bool = False
    stopped: bool = False

    def spend(self) -> bool:
        """Whether one more state may be looked at."""
        self.left -= 1
        if self.keep_on is not None and not self.stopped:
            self.stopped = not self.keep_on()
        self.ended = self.ended or self.stopped or self.left < 0
        return not self.ended


@dataclass(frozen=True, slots=True)
class Reached:
    """Open figures after which no relation is known to fail, and what is implied."""

    freed: frozenset[int]
    rows: System


@dataclass(slots=True)
class _State:
    """What is open so far; the last figure may not have been reckoned with yet."""

    freed: frozenset[int]
    rows: System
    opening: int | None
    shares: Shares | None = None


@dataclass(slots=True)
class Search:
    """One search over one network.

    Shape: `flat` looks at states that say the same only once, which is right for
        equations; `bound` is the number of figures below which there is no set.
    """

    ready: Assembly
    budget: Budget
    flat: bool
    bound: int = 0
    _queue: list[tuple[int, int, int, _State]] = field(default_factory=list)
    _seen: set[object] = field(default_factory=set)
    _count: int = 0
    _trees: tuple[Implied, ...] = ()
    _paired: bool = True

    def reached(self) -> Iterator[Reached]:
        """The smallest sets, then larger ones, until the budget ends."""
        self._trees = tuple(_of_trees(self.ready))
        self._paired = not self._trees and all(
            len(numbers) <= 2  # noqa: PLR2004
            for numbers in self.ready.within
        )
        self._push(_State(NONE_FREED, system(self.ready), None), least=self.bound)
        while self._queue:
            least, *_, state = heappop(self._queue)
            self.bound = max(self.bound, least)
            if not self.budget.spend():
                return
            if state.shares is None and not self._looked_at(state, least=least):
                continue
            goal = self._grown(state, least=least)
            if goal is not None:
                yield goal

    def _looked_at(self, state: _State, *, least: int) -> bool:
        """Reckon with the last figure; whether the state is next in line still."""
        if state.opening is not None:
            state.rows = opened(state.rows, state.opening, ready=self.ready)
            state.freed |= {state.opening}
        key: object = state.freed
        if self.flat:
            key = frozenset(row.parts for row in state.rows)
        if key in self._seen:
            return False
        self._seen.add(key)
        state.shares = shares(
            self._failing(state),
            paired=self._paired,
            known=self.ready.known,
            downwards=self.ready.downwards,
        )
        least_now = len(state.freed) + state.shares.least()
        if least_now > least:
            self._push(state, least=least_now, left=len(state.shares.of))
            return False
        return True

    def _failing(self, state: _State) -> list[Implied]:
        """What fails and has no open figure."""
        rows = [row for row in state.rows if row.fails]
        trees = (row for row in self._trees if not state.freed & row.terms.keys())
        return [*rows, *trees]

    def _grown(self, state: _State, *, least: int) -> Reached | None:
        """The states that follow are queued; or it is reached."""
        found = state.shares
        if found is None or found.of:
            self._branch(state, least=least)
            return None
        if self.flat:
            return Reached(state.freed, state.rows)
        clash = reckoned(self.ready, freed=state.freed)
        if not isinstance(clash, Clash):
            return Reached(state.freed, state.rows)
        least_clash = spared(clash, ready=self.ready, freed=state.freed)
        for figure in self.ready.figures(least_clash.rests):
            if figure not in self.ready.known:
                self._follow(state, figure, least=max(least, len(state.freed) + 1))
        return None

    def _branch(self, state: _State, *, least: int) -> None:
        found = state.shares
        if found is None:
            return
        rows = self._failing(state)
        place = min(range(len(rows)), key=lambda at: _choices(at, rows, found))
        for figure in rows[place].terms:
            if figure not in self.ready.known:
                after = len(state.freed) + 1 + found.least_after(figure)
                self._follow(
                    state,
                    figure,
                    least=max(least, after),
                    left=found.left_after(figure),
                )

    def _follow(self, state: _State, figure: int, *, least: int, left: int = 0) -> None:
        self._push(_State(state.freed, state.rows, figure), least=least, left=left)

    def _push(self, state: _State, *, least: int, left: int = 0) -> None:
        """Queue a state: of those with one bound, first what leaves least failing."""
        self._count += 1
        heappush(self._queue, (least, left, self._count, state))


def _choices(place: int, rows: list[Implied], found: Shares) -> tuple[object, ...]:
    """Where to branch: few figures that reach further, then few figures."""
    further = sum(len(found.reach.get(f, ())) > 1 for f in rows[place].terms)
    agreeing = sum(f in found.agreeing for f in rows[place].terms)
    return agreeing == 0, agreeing, further, len(rows[place].terms)


def _of_trees(ready: Assembly) -> Iterator[Implied]:
    """The relations that are not linear and fail by themselves."""
    for number in failing(ready):
        relation = ready.relations[number]
        if isinstance(relation, Tree):
            terms = dict.fromkeys(relation.figures(), 1)
            yield Implied(((number, 1),), terms, None, None, (None, None))
