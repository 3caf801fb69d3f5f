"""What the relations leave of every figure, and what each end of it rests on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from averment.emendation.engine.assembly import Assembly, assembly
from averment.emendation.engine.ends import bounds
from averment.emendation.engine.narrowing import Clash, State, narrow
from averment.emendation.engine.network import Network
from averment.record import Bounds

ROUNDS = 12
LEAST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Rests:
    """The figures and relations that something was reckoned from, in order."""

    figures: tuple[str, ...]
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Figures that cannot all be as they are stated, while the relations hold."""

    figures: tuple[str, ...]
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domains:
    """What is left of each figure.

    Shape: `bounds` by figure; `rests` names, for each figure that the relations
        narrow, what its ends were reckoned from.
    """

    bounds: Mapping[str, Bounds]
    rests: Mapping[str, Rests]


def propagate(
    network: Network, freed: Iterable[str] = (), *, assuming: bool = False
) -> Domains | Conflict:
    """What the relations leave of each figure, or a conflict.

    Shape: `freed` figures may be anything, but not less than nothing where they
        are counted. Narrowing that goes on without end is stopped: what is left
        is then wider than it need be, never narrower. A conflict found is a
        proof; none found is none, where figures share several relations.
    Source: HC4, Benhamou et al. 1999; each end carries what it rests on, as the
        assumption sets of de Kleer 1986 (Artificial Intelligence 28:127).
    """
    ready = assembly(network, assuming=assuming)
    found = reckoned(ready, freed=ready.numbers(freed))
    if isinstance(found, Clash):
        return conflict(ready, rests=found.rests)
    return Domains(
        bounds={
            name: bounds(found.lows[n], found.highs[n], parts=ready.parts)
            for n, name in enumerate(ready.names)
        },
        rests={
            name: _rests(ready, rests=rests)
            for n, name in enumerate(ready.names)
            if (rests := found.low_rests[n] | found.high_rests[n]) >> len(ready.names)
        },
    )


def forced(
    network: Network, freed: Iterable[str], *, assuming: bool = False
) -> Mapping[str, Bounds] | None:
    """The bounds that the others force on each freed figure, as plain values.

    Shape: None where freeing these figures does not resolve every conflict.
    """
    ready = assembly(network, assuming=assuming)
    open_ones = ready.numbers(freed)
    found = reckoned(ready, freed=open_ones, traced=False)
    if isinstance(found, Clash):
        return None
    return {
        ready.names[n]: bounds(found.lows[n], found.highs[n], parts=ready.parts)
        for n in sorted(open_ones)
    }


def reckoned(
    ready: Assembly,
    *,
    freed: frozenset[int],
    among: Iterable[int] | None = None,
    traced: bool = True,
) -> State | Clash:
    """The state after narrowing, or the clash that narrowing ran into.

    Shape: `among` are the relations to reckon with, all where not given; not
        `traced`, it does not say what anything rests on.
    """
    state = started(ready, freed=freed)
    state.traced = traced
    waiting = deque(range(len(ready.relations)) if among is None else among)
    queued, taken = set(waiting), frozenset(waiting)
    left = LEAST + ROUNDS * len(waiting)
    while waiting and left:
        left -= 1
        number = waiting.popleft()
        queued.discard(number)
        changed = narrow(number, state=state)
        if isinstance(changed, Clash):
            return changed
        for figure in changed:
            for other in ready.within[figure]:
                if other != number and other in taken and other not in queued:
                    queued.add(other)
                    waiting.append(other)
    return state


def started(ready: Assembly, *, freed: frozenset[int]) -> State:
    """The state before any narrowing: words alone, and nothing for the freed."""
    lows, highs = list(ready.lows), list(ready.highs)
    rests = [1 << figure for figure in range(len(ready.names))]
    for figure in freed:
        lows[figure], highs[figure] = ready.floor(figure), None
        rests[figure] = 0
    return State(
        ready=ready,
        lows=lows,
        highs=highs,
        low_rests=rests,
        high_rests=list(rests),
    )


def settled(ready: Assembly, state: State) -> Assembly:
    """The same network, its figures as they stand in a state."""
    return replace(ready, lows=tuple(state.lows), highs=tuple(state.highs))


def conflict(ready: Assembly, *, rests: int) -> Conflict:
    """The conflict of a set of bits."""
    named = _rests(ready, rests=rests)
    return Conflict(figures=named.figures, relations=named.relations)


def _rests(ready: Assembly, *, rests: int) -> Rests:
    return Rests(
        figures=tuple(ready.names[n] for n in ready.figures(rests)),
        relations=tuple(dict.fromkeys(ready.keys[n] for n in ready.sides(rests))),
    )
