"""Which figures may be at fault for a disagreement and all it is tangled with.

The engine tells the conflicts apart; here it is given what the words of the figures
say, or all they allow, and what the catalogue would read them as.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache

from averment.emendation.blamed import Blame
from averment.emendation.cases import Cases, name_of
from averment.emendation.engine import (
    Network,
    Part,
    Reading,
    Told,
    components,
    network,
    told,
)
from averment.emendation.reconciling import offers_of
from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.ends import Ends, bounds_of, in_lowest_terms
from averment.examination.evaluation import finest_places, narrow_values
from averment.examination.figures import full_key
from averment.examination.meaning import narrow_ends, wide_ends
from averment.examination.units import parts_of
from averment.examination.verdict import Verdict
from averment.record import Bounds, Claim, Comparison, Figure

KEPT = 8  # conflicts: findings on one follow upon another
IN_FULL = 4  # relations that hold to the unit, to each that holds by rounding


def blame(case: Case, *, cases: Cases) -> Blame:
    """Which figures may be at fault for a disagreement."""
    joined = cases.joined(case)
    named = frozenset(map(name_of, joined))
    if named not in cases.parts:
        cases.parts[named] = _parts(joined, cases=cases)
    here = [one for one in cases.parts[named] if case.key in one.relations]
    complete = all(one.complete for one in here)
    parts = (part for one in here for part in one.parts)
    part = next((part for part in parts if case.key in part.relations), None)
    if part is None or not part.sets:
        return Blame(in_full=_in_full(joined, cases=cases), complete=complete)
    told_of = named, part.relations
    if told_of not in cases.blames:
        if len(cases.blames) >= KEPT:
            cases.blames.clear()
        found = _blame(part, joined=joined, cases=cases)
        cases.blames[told_of] = replace(found, complete=complete)
    return cases.blames[told_of]


def _blame(part: Part, *, joined: Iterable[Case], cases: Cases) -> Blame:
    joined, apart = tuple(joined), frozenset(part.relations)
    tangled = tuple(other for other in joined if other.key in apart)
    in_full = _in_full(joined, cases=cases)
    found = Blame(sets=part.sets, cases=tangled, in_full=in_full)
    if found.size == 1:
        return found
    return replace(found, networks=tuple(_networks(tangled, in_full=in_full)))


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


def _parts(joined: Iterable[Case], *, cases: Cases) -> tuple[Told, ...]:
    """The conflicts of relations that hang together, told apart.

    Shape: readings are asked for in the narrowest network only, for speed; where
        nothing is told, what was said of every network.
    """
    joined = tuple(joined)
    in_full = _in_full(joined, cases=cases)
    read = _Read(_claims(joined), cases, in_full)
    every: list[Told] = []
    for number, whole in enumerate(_networks(joined, in_full=in_full)):
        readings = None if number else read.of
        found = [told(part, readings=readings) for part in components(whole)]
        if any(one.parts for one in found):
            return tuple(found)
        every += found
    return tuple(every)


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
            found = (Reading(bounds=bounds_of(e), cost=c) for e, c in best.items())
            self._kept[name] = tuple(found)
        return self._kept[name]

    def _cheapest(self, claim: Claim) -> Mapping[Ends, int]:
        if not isinstance(claim.value, Figure):
            return {}
        naming = self.cases.naming[full_key(claim)]
        places = [finest_places(dict(case.figures())) for case in naming]
        best: dict[Ends, int] = {}

        @cache
        def finest_of(unit: str | None) -> Fraction | None:
            return max((p[unit] for p in places if unit in p), default=None)

        for one in offers_of(claim, cases=self.cases):
            figure = one.change.proposed
            ends = in_lowest_terms(
                narrow_ends(figure, parts=parts_of(figure))
                if self.exact
                else wide_ends(
                    figure,
                    place=last_place(figure),
                    finest=finest_of(figure.unit),
                    parts=parts_of(figure),
                )
            )
            cost = one.change.mechanism.cost
            best[ends] = min(cost, best.get(ends, cost))
        return best
