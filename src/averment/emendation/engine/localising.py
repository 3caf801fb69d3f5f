"""Which figures may be at fault: the fewest that, left open, resolve every conflict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, product

from averment.emendation.engine.alternatives import Joined, bases, joined
from averment.emendation.engine.assembly import Assembly, assembly
from averment.emendation.engine.conflicts import NONE_FREED
from averment.emendation.engine.narrowing import Clash
from averment.emendation.engine.network import Network
from averment.emendation.engine.peeling import peeled
from averment.emendation.engine.propagation import reckoned
from averment.emendation.engine.searching import Budget, Reached, Search
from averment.emendation.engine.sides import Row
from averment.emendation.engine.splitting import components

MOST = 256
EXPANSIONS = 5_000
TRIED = 16
PEELED = 4
SHORT = 1_000

Set = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Conflicts that are resolved without regard to any others.

    Shape: each of `sets` resolves them; `relations` are those that it touches.
    """

    sets: tuple[Set, ...]
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Localised:
    """The smallest sets of figures that must be otherwise.

    Shape: no set has fewer than `at_least` figures, and where `complete`, these
        are all that have as many. One empty set says that nothing is in conflict;
        none, that only what is known is, or that the budget ended first. A set is
        one choice from each of the `parts`, as far as they could be told apart.
    """

    sets: tuple[Set, ...]
    at_least: int
    complete: bool
    parts: tuple[Part, ...] = ()


def localised(
    network: Network,
    *,
    most: int = MOST,
    expansions: int = EXPANSIONS,
    keep_on: Callable[[], bool] | None = None,
) -> Localised:
    """The fewest figures that, left open, let every relation hold: all such sets.

    Shape: at most `most` sets, in the order of the figures; `expansions` is how
        many states the search may look at, in all, and `keep_on` is asked at each
        whether to go on. No set smaller than `at_least` exists,
        also where the search was stopped.
    Source: Fellegi & Holt 1976; Reiter 1987; see decision 20.
    """
    budget = Budget(expansions, keep_on)
    found = [_part(part, most=most, budget=budget) for part in components(network)]
    found = [one for one in found if one.at_least]
    sets, cut = _together([one.sets for one in found], most=most)
    return Localised(
        sets=_in_order(sets, network=network),
        at_least=sum(one.at_least for one in found),
        complete=not cut and all(one.complete for one in found),
        parts=tuple(part for one in found for part in one.parts),
    )


def _part(network: Network, *, most: int, budget: Budget) -> Localised:
    """The same for a network in one piece."""
    ready = assembly(network)
    if not isinstance(reckoned(ready, freed=NONE_FREED, traced=False), Clash):
        return Localised(sets=(frozenset(),), at_least=0, complete=True)
    if not all(isinstance(r, Row) and r.low == r.high for r in ready.relations):
        return _by_sets(ready, bound=1, most=most, budget=budget)
    found = _by_groups(ready, most=most, budget=budget)
    if all(len(one) == found.at_least for one in found.sets[:1]) and (
        found.sets or budget.ended
    ):
        return found
    short = Budget(min(SHORT, max(budget.left, 0)), budget.keep_on)
    exact = _by_sets(ready, bound=found.at_least, most=most, budget=short)
    return exact if exact.complete or not found.sets else found


def _by_sets(ready: Assembly, *, bound: int, most: int, budget: Budget) -> Localised:
    """Every set looked at as such: for relations of any kind."""
    search = Search(ready, budget, flat=False, bound=bound)
    found = list(islice(_smallest(search), most + 1))
    named = tuple(_named(one.freed, ready=ready) for one in found[:most])
    part = Part(sets=named, relations=_touched(found, ready=ready))
    return Localised(
        sets=named,
        at_least=max(search.bound, 1),
        complete=len(found) <= most and not budget.ended,
        parts=(part,) if named else (),
    )


def _by_groups(ready: Assembly, *, most: int, budget: Budget) -> Localised:
    """Sets that say the same found together: for equations only."""
    search = Search(ready, budget, flat=True)
    ways = _Ways(ready, most)
    found: list[frozenset[Joined]] = []
    first, size, tried = 0, 0, 0
    for one in search.reached():
        if size and search.bound > size:
            break
        tried += 1
        first = first or len(one.freed)
        groups = joined(one, ready=ready)
        if all(map(ways.of, groups)):
            found.append(groups)
            size = len(one.freed)
        if tried >= most:
            break
    parts = _parts(found, ways=ways)
    sets, cut = _together([part.sets for part in parts], most=most)
    sets = tuple(one for one in sets if found and _holds(one, ready=ready))
    stopped = budget.ended or ways.cut or cut or tried >= most
    return Localised(
        sets=sets,
        at_least=first or max(search.bound, 1),
        complete=not stopped and size == first,
        parts=parts,
    )


def _holds(freed: Set, *, ready: Assembly) -> bool:
    """Whether the relations, all together, leave something of each figure."""
    found = reckoned(ready, freed=ready.numbers(freed), traced=False)
    return not isinstance(found, Clash)


@dataclass(slots=True)
class _Ways:
    """The sets that join each group of relations and leave something of each figure."""

    ready: Assembly
    most: int
    cut: bool = False
    _of: dict[Joined, tuple[Set, ...]] = field(default_factory=dict)

    def of(self, group: Joined) -> tuple[Set, ...]:
        """The sets of a group, as many as may be."""
        if group not in self._of:
            sets = tuple(islice(self._found(group), self.most + 1))
            self.cut = self.cut or len(sets) > self.most
            self._of[group] = sets[: self.most]
        return self._of[group]

    def _found(self, group: Joined) -> Iterator[Set]:
        """In the order of the figures; if that takes too long, by small changes."""
        budget = Budget(self.most * TRIED)
        found = set()
        tried = bases(group, ready=self.ready, budget=budget)
        for one in self._possible(tried, group=group):
            found.add(one)
            yield one
        if budget.ended:
            self.cut = True
            budget = Budget(self.most * PEELED)
            tried = peeled(group, ready=self.ready, budget=budget)
            others = self._possible(tried, group=group)
            yield from (one for one in others if one not in found)

    def _possible(
        self, tried: Iterable[frozenset[int]], *, group: Joined
    ) -> Iterator[Set]:
        among = sorted(group.relations)
        for freed in tried:
            found = reckoned(self.ready, freed=freed, among=among, traced=False)
            if not isinstance(found, Clash):
                yield _named(freed, ready=self.ready)


def _parts(found: list[frozenset[Joined]], *, ways: _Ways) -> tuple[Part, ...]:
    """The groups that every solution has, each by itself, and the rest together."""
    if not found:
        return ()
    shared = frozenset.intersection(*found)
    choices = [[frozenset({group})] for group in shared]
    if any(rest := [groups - shared for groups in found]):
        choices.append(rest)
    return tuple(
        sorted((_part_of(c, ways=ways) for c in choices), key=lambda p: p.relations)
    )


def _part_of(choices: list[frozenset[Joined]], *, ways: _Ways) -> Part:
    sets = dict.fromkeys(
        one
        for groups in choices
        for one in _together([ways.of(group) for group in groups], most=ways.most)[0]
    )
    touched = {n for groups in choices for group in groups for n in group.relations}
    keys = ways.ready.keys
    return Part(sets=tuple(sets), relations=tuple(keys[n] for n in sorted(touched)))


def _smallest(search: Search) -> Iterator[Reached]:
    """What is reached with the fewest figures."""
    size = None
    for one in search.reached():
        if size is not None and search.bound > size:
            search.bound = size
            return
        size = len(one.freed)
        yield one
    if size is not None:
        search.bound = size


def _together(
    parts: list[tuple[Set, ...]], *, most: int
) -> tuple[tuple[Set, ...], bool]:
    """One set from each part, in every way; and whether some had to be left out."""
    ways = (frozenset().union(*chosen) for chosen in product(*parts))
    sets = tuple(islice(ways, most + 1))
    return sets[:most], len(sets) > most


def _named(freed: frozenset[int], *, ready: Assembly) -> Set:
    return frozenset(ready.names[figure] for figure in freed)


def _touched(found: list[Reached], *, ready: Assembly) -> tuple[str, ...]:
    numbers = {n for one in found for f in one.freed for n in ready.within[f]}
    return tuple(ready.keys[n] for n in sorted(numbers))


def _in_order(sets: tuple[Set, ...], *, network: Network) -> tuple[Set, ...]:
    place = {name: at for at, name in enumerate(network.figures)}
    return tuple(sorted(sets, key=lambda one: sorted(place[name] for name in one)))
