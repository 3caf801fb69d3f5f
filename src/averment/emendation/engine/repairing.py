"""The fewest other readings that let every relation hold, the cheapest first.

The second stage of the engine. Instead of freeing sets of figures one after the
other and trying readings in each, it goes from relation to relation: in the right
solution some failing relation has one figure alone to be read otherwise, and then
the others say where that figure must lie. What no single reading resolves waits
until a reading elsewhere has changed it. A set whose figures all hang on one
another in a ring (four cells at the corners of a rectangle) is not found so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from averment.emendation.engine.alternatives import connected
from averment.emendation.engine.asked import Asked
from averment.emendation.engine.assembly import Assembly, assembly
from averment.emendation.engine.conflicts import failing
from averment.emendation.engine.localising import Part
from averment.emendation.engine.network import Network
from averment.emendation.engine.readings import Offered, Reading, Readings
from averment.emendation.engine.rereading import Reread, Rereading
from averment.emendation.engine.searching import Budget

MOST = 64
EXPANSIONS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Readings under which every relation holds."""

    readings: Mapping[str, Reading]
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repairs:
    """The repairs with the fewest readings, the cheapest first.

    Shape: `at_least` figures must be read otherwise in any case; `complete` says
        whether these are all of the smallest that go from relation to relation,
        `cut_short` whether the search was ended before it had looked at all.
        `parts` are the conflicts that the first repair resolves each by itself:
        its own figures first, then those that other repairs read in their stead.
    """

    repairs: tuple[Repair, ...]
    at_least: int
    complete: bool
    cut_short: bool = False
    parts: tuple[Part, ...] = ()


def repaired(
    network: Network,
    readings: Readings,
    *,
    most: int = MOST,
    expansions: int = EXPANSIONS,
    keep_on: Callable[[], bool] | None = None,
) -> Repairs:
    """The fewest readings that let every relation of a network hold.

    Shape: `readings` gives the other readings of a figure, none for one that must
        stand; it is asked once, and only for figures in conflict. At most `most`
        repairs; `expansions` and `keep_on` as in `localised`. A network in one
        piece is meant: split it into its components first.
    """
    asked = asked_of(network, readings)
    return repaired_as_asked(asked, most=most, expansions=expansions, keep_on=keep_on)


def asked_of(network: Network, readings: Readings) -> Asked:
    """A network and readings, of which more than one search may ask."""
    ready = assembly(network)
    return Asked(ready, Offered(ready, readings))


def repaired_as_asked(
    asked: Asked,
    *,
    most: int = MOST,
    expansions: int = EXPANSIONS,
    keep_on: Callable[[], bool] | None = None,
) -> Repairs:
    """As `repaired`, with what has been reckoned for another search."""
    first = Budget(expansions // 2, keep_on)
    eager = Rereading(asked, first, eager=True)
    found = _fewest(eager, most=most, within=None)
    rest = Budget(expansions - expansions // 2 + max(first.left, 0), keep_on)
    search = Rereading(asked, rest, eager=False)
    size = len(found[0].taken) if found else None
    others = () if first.stopped else _fewest(search, most=most, within=size)
    if others:
        found = [*others, *(one for one in found if len(one.taken) == search.bound)]
    kept = {one.taken: one for one in found}
    ranked = sorted(kept.values(), key=lambda one: (one.cost, sorted(one.taken)))
    cut_short = rest.ended or first.stopped
    return Repairs(
        repairs=tuple(_repair(one, offered=asked.offered) for one in ranked[:most]),
        at_least=search.least_of_all(),
        complete=len(others) <= most and not cut_short,
        cut_short=cut_short,
        parts=_parts(ranked[:most], ready=asked.ready),
    )


def _parts(ranked: list[Reread], *, ready: Assembly) -> tuple[Part, ...]:
    """What the first repair reads to resolve conflicts that share no figure."""
    fails = frozenset(failing(ready))
    ways: dict[frozenset[int], dict[frozenset[str], None]] = {}
    for rank, state in enumerate(ranked):
        for group in connected({figure for figure, _ in state.taken}, ready=ready):
            touched = fails & _reach(group, ready=ready)
            if rank == 0 or touched in ways:
                names = frozenset(ready.names[figure] for figure in group)
                ways.setdefault(touched, {})[names] = None
    return tuple(
        Part(sets=tuple(sets), relations=tuple(ready.keys[n] for n in sorted(touched)))
        for touched, sets in ways.items()
    )


def _reach(figures: Iterable[int], *, ready: Assembly) -> frozenset[int]:
    return frozenset(n for figure in figures for n in ready.within[figure])


def _fewest(search: Rereading, *, most: int, within: int | None) -> list[Reread]:
    """The states reached with the fewest readings, of those that are looked at."""
    found: list[Reread] = []
    for one in search.reached(within=within):
        size = len(found[0].taken) if found else len(one.taken)
        if len(one.taken) < size:
            found = []
        if len(one.taken) <= size:
            found.append(one)
        if len(found) > most:
            break
    return found


def _repair(one: Reread, *, offered: Offered) -> Repair:
    """The readings taken, by the names of their figures."""
    readings = {
        offered.ready.names[figure]: offered.of(figure)[place]
        for figure, place in sorted(one.taken)
    }
    return Repair(readings=readings, cost=one.cost)
