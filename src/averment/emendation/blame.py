"""Which figures may be at fault for a disagreement and all it is tangled with.

The fewest figures that let everything hold are looked for first, whatever they
would read. Where these cannot all be told, or the catalogue has no readings for
them, the fewest readings of the catalogue are; they tell the conflicts apart, and
for each of these all its equals are looked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache

from averment.emendation.cases import Cases, name_of
from averment.emendation.engine import (
    Network,
    Part,
    Reading,
    components,
    forced,
    localised,
    network,
    repaired,
)
from averment.emendation.opinion import Conjecture
from averment.emendation.reconciling import offers_of
from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.ends import bounds_of
from averment.examination.evaluation import finest_places, narrow_values
from averment.examination.figures import full_key
from averment.examination.meaning import narrow_ends, wide_ends
from averment.examination.units import parts_of
from averment.examination.verdict import Verdict
from averment.record import Bounds, Claim, Comparison, Figure, overlap

# How many states a search may look at, so that a page is not waited for: a state
# takes a time that grows with the figures of the component.
MOST, LEAST, FIGURES = 600, 50, 30_000
READ = 1_000  # of a search for readings
IN_FULL = 4  # relations that hold to the unit, to each that holds by rounding


@dataclass(frozen=True, slots=True, kw_only=True)
class Blame:
    """The figures that may be at fault for a disagreement and all it is tangled with.

    Shape: each of `sets`, of full keys, resolves it with as few figures as can
        be; none where that could not be told. `networks` are those of the `cases`,
        the narrowest first.
    """

    sets: tuple[frozenset[str], ...] = ()
    cases: tuple[Case, ...] = ()
    networks: tuple[Network, ...] = ()

    @property
    def size(self) -> int:
        """How many figures must at least be otherwise."""
        return min(map(len, self.sets), default=1)

    def leaves(self, one: Conjecture) -> int:
        """How many other figures must at least be otherwise as well."""
        read = {full_key(change.claim) for change in one.changes}
        left = (len(some - read) for some in self.sets)
        return min(left, default=0)


def blame(case: Case, *, cases: Cases) -> Blame:
    """Which figures may be at fault for a disagreement."""
    joined = cases.joined(case)
    named = frozenset(map(name_of, joined))
    if named not in cases.parts:
        cases.parts[named] = _parts(joined, cases=cases)
    part = next((p for p in cases.parts[named] if case.key in p.relations), None)
    if part is None or not part.sets:
        return Blame()
    told = frozenset(part.relations)
    tangled = tuple(other for other in joined if other.key in told)
    in_full = _in_full(joined, cases=cases)
    return Blame(
        sets=part.sets,
        cases=tangled,
        networks=tuple(_networks(tangled, in_full=in_full)),
    )


def _in_full(joined: Iterable[Case], *, cases: Cases) -> bool:
    """Whether figures are written to the last unit, as what holds attests.

    Shape: rounded each by itself, parts would seldom add up to the unit.
    """
    stated = [case for case in joined if case.comparison is Comparison.EQUAL]
    found = Counter(cases.verdict(case) for case in stated)
    exact, rounded = found[Verdict.HOLDS], found[Verdict.ROUNDING]
    return exact > IN_FULL * rounded and exact >= IN_FULL


def _networks(joined: Iterable[Case], *, in_full: bool) -> Iterator[Network]:
    """The relations with what the figures' words say, then with all they allow."""
    joined = tuple(joined)
    whole = network(joined)
    if in_full:
        said: dict[str, Bounds] = {}
        for case in joined:
            values = narrow_values(dict(case.figures()))
            said |= {full_key(case.stated[key]): one for key, one in values.items()}
        yield replace(whole, figures={name: said[name] for name in whole.figures})
    yield whole


def _parts(joined: Iterable[Case], *, cases: Cases) -> tuple[Part, ...]:
    """The conflicts of relations that hang together, told apart.

    Shape: readings are asked for in the narrowest network only, for speed.
    """
    joined = tuple(joined)
    in_full = _in_full(joined, cases=cases)
    read = _Read(_claims(joined), cases, in_full)
    for number, whole in enumerate(_networks(joined, in_full=in_full)):
        told = [_told(c, read=None if number else read) for c in components(whole)]
        if any(told):
            return tuple(part for parts in told for part in parts)
    return ()


def _told(component: Network, *, read: _Read | None) -> tuple[Part, ...]:
    """The parts of one component: from its figures alone, or else by readings."""
    share = FIGURES // max(len(component.figures), 1)
    found = localised(component, expansions=min(MOST, max(LEAST, share)))
    if read is None:
        return found.parts
    readable = (read.reaches(part, component) for part in found.parts)
    if found.at_least <= 1 or (found.complete and all(readable)):
        return found.parts
    return tuple(_by_readings(component, read=read)) or found.parts


def _by_readings(component: Network, *, read: _Read) -> Iterator[Part]:
    """The parts that the fewest readings tell apart, each with all its equals."""
    told = repaired(component, read.of, most=1, expansions=READ).parts
    fails = frozenset(key for part in told for key in part.relations)
    for part in told:
        others = fails - frozenset(part.relations)
        alone = replace(
            component,
            relations=tuple(r for r in component.relations if r.key not in others),
        )
        found = repaired(alone, read.of, expansions=READ)
        if found.complete and found.repairs:
            sets = dict.fromkeys(frozenset(one.readings) for one in found.repairs)
            yield replace(part, sets=tuple(sets))


def _claims(joined: Iterable[Case]) -> Mapping[str, Claim]:
    return {full_key(claim): claim for case in joined for claim in case.claims()}


@dataclass(frozen=True, slots=True)
class _Read:
    """What the catalogue would read figures as, in plain values, each asked once.

    Shape: as wide as their words allow, or, if `exact`, as they say.
    """

    claims: Mapping[str, Claim]
    cases: Cases
    exact: bool
    _kept: dict[str, tuple[Reading, ...]] = field(default_factory=dict)

    def of(self, name: str) -> tuple[Reading, ...]:
        """The readings of a figure, each with the cheapest slip that gives it."""
        if name not in self._kept:
            claim = self.claims.get(name)
            best = {} if claim is None else self._cheapest(claim)
            found = (Reading(bounds=b, cost=cost) for b, cost in best.items())
            self._kept[name] = tuple(found)
        return self._kept[name]

    def reaches(self, part: Part, component: Network) -> bool:
        """Whether one of its sets has readings where the others force them."""
        told = frozenset(part.relations)
        kept = tuple(one for one in component.relations if one.key in told)
        alone = replace(component, relations=kept)
        return any(self._lie(some, alone) for some in part.sets)

    def _lie(self, some: frozenset[str], alone: Network) -> bool:
        rooms = forced(alone, some)
        return rooms is not None and all(
            any(overlap(room, one.bounds) for one in self.of(name))
            for name, room in rooms.items()
        )

    def _cheapest(self, claim: Claim) -> Mapping[Bounds, int]:
        if not isinstance(claim.value, Figure):
            return {}
        naming = self.cases.naming[full_key(claim)]
        places = [finest_places(dict(case.figures())) for case in naming]
        best: dict[Bounds, int] = {}

        @cache
        def finest_of(unit: str | None) -> Fraction | None:
            return max((p[unit] for p in places if unit in p), default=None)

        for one in offers_of(claim, cases=self.cases):
            figure = one.change.proposed
            finest = finest_of(figure.unit)
            bounds = bounds_of(
                narrow_ends(figure, parts=parts_of(figure))
                if self.exact
                else wide_ends(
                    figure,
                    place=last_place(figure),
                    finest=finest,
                    parts=parts_of(figure),
                )
            )
            cost = one.change.mechanism.cost
            best[bounds] = min(cost, best.get(bounds, cost))
        return best
