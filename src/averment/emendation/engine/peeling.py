"""Sets that join a group of relations, found by what each figure would become.

In a large group most ways to join its relations would make some count less than
nothing. Here a relation says at once what one of its figures would be, and what
cannot be is left aside; small changes are tried before large ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from averment.emendation.engine.alternatives import Joined
from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.ends import End, crossed
from averment.emendation.engine.narrowing import State, contradicts, left_for
from averment.emendation.engine.propagation import started
from averment.emendation.engine.searching import Budget
from averment.emendation.engine.sides import Row

Values = dict[int, tuple[End | None, End | None]]
Step = tuple[Fraction, int, End | None, End | None]


def peeled(
    group: Joined, *, ready: Assembly, budget: Budget
) -> Iterator[frozenset[int]]:
    """Smallest sets that join a group, each figure being set by one relation.

    Shape: for groups of equations, each figure in two of them at most.
    """
    seen: set[frozenset[int]] = set()
    waiting: list[Values] = [{}]
    while waiting and budget.spend():
        values = waiting.pop()
        state = _state(values, ready=ready)
        fails = [n for n in sorted(group.relations) if contradicts(n, state=state)]
        if not fails:
            if len(values) == group.size:
                yield frozenset(values)
            continue
        if len(fails) > 2 * (group.size - len(values)):
            continue
        steps = [s for n in fails for s in _steps(n, group, values, state=state)]
        for _, figure, low, high in sorted(steps, key=lambda s: s[0], reverse=True):
            taken = frozenset(values) | {figure}
            if taken not in seen:
                seen.add(taken)
                waiting.append(values | {figure: (low, high)})


def _steps(
    number: int, group: Joined, values: Values, *, state: State
) -> Iterator[Step]:
    """What a relation would have each of its figures be, and how large a change."""
    ready, relation = state.ready, state.ready.relations[number]
    if not isinstance(relation, Row):
        return
    for figure, low, high in left_for(relation, state=state):
        if figure not in group.figures or figure in values:
            continue
        floor = ready.floor(figure)
        least = floor if low is None or (floor is not None and floor > low) else low
        if not crossed(least, high):
            change = _change(state.lows[figure], least, high, parts=ready.parts)
            yield change, figure, least, high


def _change(
    standing: End | None, low: End | None, high: End | None, *, parts: int
) -> Fraction:
    """By what part of itself a figure would change, as far as that can be said."""
    end = low or high
    if standing is None or end is None:
        return Fraction(0)
    before, after = Fraction(standing[0]), Fraction(end[0])
    return abs(after - before) / (abs(before) or parts)


def _state(values: Values, *, ready: Assembly) -> State:
    state = started(ready, freed=frozenset())
    for figure, (low, high) in values.items():
        state.lows[figure], state.highs[figure] = low, high
    return state
