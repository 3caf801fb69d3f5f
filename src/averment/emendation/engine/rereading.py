"""The search for other readings, from relation to relation, best first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush

from averment.emendation.engine.asked import Asked
from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.bounding import shares
from averment.emendation.engine.conflicts import NONE_FREED, failing
from averment.emendation.engine.narrowing import State, contradicts
from averment.emendation.engine.readings import Option
from averment.emendation.engine.searching import Budget


@dataclass(slots=True)
class Reread:
    """Readings taken so far, relations that fail, and those that wait."""

    taken: frozenset[Option]
    fails: frozenset[int]
    waiting: frozenset[int]
    cost: int
    looked_at: bool = False


@dataclass(slots=True)
class Rereading:
    """One search for repairs, best first.

    Shape: an `eager` search looks first at what leaves least failing, which soon
        finds a repair but proves nothing; `bound` is what the other has proved.
    """

    asked: Asked
    budget: Budget
    eager: bool
    bound: int = 0
    within: int | None = None
    _queue: list[tuple[tuple[int, ...], int, int, Reread]] = field(default_factory=list)
    _seen: set[object] = field(default_factory=set)
    _count: int = 0

    @property
    def ready(self) -> Assembly:
        """The network."""
        return self.asked.ready

    def reached(self, *, within: int | None) -> Iterator[Reread]:
        """What leaves nothing failing, with no more readings than `within`.

        Once something is reached, nothing larger is looked at any more, and in
        an eager search nothing as large.
        """
        self.within = within
        self._push(self._first(), least=0)
        while self._queue:
            *_, least, state = heappop(self._queue)
            if not self.eager:
                self.bound = max(self.bound, least)
            if self.within is not None and least > self.within:
                continue
            if not self.budget.spend():
                return
            if not self._is_next(state, least=least):
                continue
            if state.fails:
                self._branch(state, least=least)
            elif self._holds(state, least=least):
                self.within = len(state.taken) - self.eager
                yield state

    def least_of_all(self) -> int:
        """How many figures must be read otherwise, in whatever way."""
        return self._least(self._first())

    def _first(self) -> Reread:
        return Reread(frozenset(), frozenset(failing(self.ready)), NONE_FREED, 0)

    def _is_next(self, state: Reread, *, least: int) -> bool:
        """Reckon its bound; whether the state is next in line still."""
        if state.looked_at:
            return True
        key = state.taken, state.waiting
        if key in self._seen:
            return False
        self._seen.add(key)
        if self.eager:
            return True
        state.looked_at = True
        now = len(state.taken) + self._least(state)
        if now > least:
            self._push(state, least=now)
            return False
        return True

    def _least(self, state: Reread) -> int:
        """How many more readings are needed at least."""
        rows = sorted(state.fails)
        apart = frozenset(n for n, row in enumerate(rows) if row in state.waiting)
        fixed = self.ready.known | {figure for figure, _ in state.taken}
        return shares(
            [self.asked.row(row, state.taken) for row in rows],
            paired=all(len(numbers) <= 2 for numbers in self.ready.within),  # noqa: PLR2004
            known=fixed,
            apart=apart,
        ).least()

    def _branch(self, state: Reread, *, least: int) -> None:
        """Read one figure of one relation otherwise; or let the relation wait."""
        held = self.asked.held(state.taken)
        options = {
            number: self.asked.resolving(number, state.taken)
            for number in state.fails - state.waiting
        }
        if not options:
            return
        number = min(options, key=lambda n: (len(options[n]), n))
        for option in options[number]:
            self._follow(state, option, held=held, least=least)
        waits = Reread(state.taken, state.fails, state.waiting | {number}, state.cost)
        self._push(waits, least=least)

    def _follow(
        self, state: Reread, option: Option, *, held: State, least: int
    ) -> None:
        """The state with one more reading, if it leaves to wait what waits."""
        figure, place = option
        reading = self.asked.offered.of(figure)[place]
        before = held.lows[figure], held.highs[figure]
        held.lows[figure], held.highs[figure] = self.asked.offered.ends_of(option)
        touched = frozenset(self.ready.within[figure])
        fails = {n for n in touched if contradicts(n, state=held)}
        held.lows[figure], held.highs[figure] = before
        if (state.waiting & touched) <= fails:
            self._push(
                Reread(
                    state.taken | {option},
                    (state.fails - touched) | fails,
                    state.waiting - touched,
                    state.cost + reading.cost,
                ),
                least=max(least, len(state.taken) + 1),
            )

    def _holds(self, state: Reread, *, least: int) -> bool:
        """Whether the relations hold together as well; else it goes on from there.

        Every reckoning with them all is paid for as a state is, which costs no more.
        """
        others = self.asked.clashing(state.taken)
        if others is None:
            return True
        held = self.asked.held(state.taken)
        for figure in others:
            if not self.budget.spend():
                break
            for option in self.asked.opened(figure, state.taken):
                self._follow(state, option, held=held, least=least + 1)
        return False

    def _push(self, state: Reread, *, least: int) -> None:
        self._count += 1
        left = len(state.fails)
        rank = len(state.taken) + left if self.eager else least
        order = rank, len(state.waiting) * self.eager, left, state.cost
        heappush(self._queue, (order, self._count, least, state))
