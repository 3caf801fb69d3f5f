"""The conflicts of a network: figures that cannot all be as stated."""

from __future__ import annotations

from collections.abc import Iterator

from averment.emendation.engine.assembly import Assembly, assembly
from averment.emendation.engine.narrowing import Clash, contradicts
from averment.emendation.engine.network import Network
from averment.emendation.engine.propagation import (
    Conflict,
    conflict,
    reckoned,
    started,
)
from averment.emendation.engine.splitting import components

NONE_FREED: frozenset[int] = frozenset()


def conflicts(network: Network) -> tuple[Conflict, ...]:
    """The conflicts of a network, none of whose relations can be spared.

    Shape: first every relation that fails by itself, then what the remaining
        relations contradict together, until they contradict nothing more; two of
        the latter share no relation.
    """
    return tuple(
        found for part in components(network) for found in _conflicts(assembly(part))
    )


def failing(ready: Assembly) -> tuple[int, ...]:
    """The relations that fail by themselves."""
    state = started(ready, freed=NONE_FREED)
    numbers = range(len(ready.relations))
    return tuple(n for n in numbers if contradicts(n, state=state))


def _conflicts(ready: Assembly) -> Iterator[Conflict]:
    left = set(range(len(ready.relations)))
    for number in failing(ready):
        left.discard(number)
        yield conflict(ready, rests=_whole(number, ready=ready))
    while isinstance(
        clash := reckoned(ready, freed=NONE_FREED, among=sorted(left)), Clash
    ):
        least = spared(clash, ready=ready, freed=NONE_FREED)
        left -= set(ready.sides(least.rests))
        yield conflict(ready, rests=least.rests)


def spared(clash: Clash, *, ready: Assembly, freed: frozenset[int]) -> Clash:
    """The clash without the relations that it can do without."""
    needed = list(ready.sides(clash.rests))
    for relation in tuple(needed):
        if relation not in needed:
            continue
        tried = [number for number in needed if number != relation]
        found = reckoned(ready, freed=freed, among=tried)
        if isinstance(found, Clash):
            clash, needed = found, list(ready.sides(found.rests))
    return clash


def _whole(number: int, *, ready: Assembly) -> int:
    bits = ready.bit(number)
    for figure in ready.relations[number].figures():
        bits |= 1 << figure
    return bits
