"""How often chance alone would give a repair.

In place of each figure stand, one after another, figures as round. Of those
that disagree, the catalogue would reconcile some too, as well as it reconciles
the one that stands. Words around a figure are taken to reach as far, in
proportion, as around the standing one; and the figures of a relation as if each
came by chance without the others.

Source: the look-elsewhere effect of statistics; conventions in roundness.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import prod

from averment.emendation.cases import Cases
from averment.emendation.catalogue import Mechanism, Setting
from averment.emendation.catalogue.undoing import Digits, Plus, Words, factors, undone
from averment.emendation.needs import needs
from averment.emendation.opinion import Change, Coincidence, Conjecture
from averment.emendation.roundness import EVERY, TRIED, Alike, alike
from averment.examination.arithmetic import scaled
from averment.examination.case import Case
from averment.examination.ends import bounds_of
from averment.examination.evaluation import as_quick, narrow_values, widest
from averment.examination.figures import full_key
from averment.examination.meaning import ANY, narrow
from averment.examination.units import scale
from averment.record import Bounds, Claim, Figure

ZERO, ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repairs:
    """What chance would give in one place.

    Shape: sets of figures tried, as bits: those that `disagree`, and those of
        them that each mechanism, by its name, would reconcile.
    """

    disagree: int
    by: Mapping[str, int]

    def share(self, names: Iterable[str]) -> Fraction:
        """The share of those that disagree which some of these would reconcile."""
        if not self.disagree:
            return ONE
        repaired = 0
        for name in names:
            repaired |= self.by.get(name, 0)
        repaired &= self.disagree
        return Fraction(repaired.bit_count(), self.disagree.bit_count())


NOT_RECKONED = Repairs(disagree=0, by={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """What chance would give in every place of a relation, at one exactness.

    Shape: `places` are by the full keys of the claims, `costs` by mechanism;
        another relation that holds has need of the figures `held`.
    """

    places: Mapping[str, Repairs]
    costs: Mapping[str, int]
    held: frozenset[str] = frozenset()

    def of(self, one: Conjecture) -> Coincidence | None:
        """How often chance would give such a repair here; None where not reckoned.

        Shape: of several changes those of figures that this relation names. A
            reading as cheap elsewhere is none where it would break a relation.
        """
        here = {
            name: change
            for change in one.changes
            if (name := full_key(change.claim)) in self.places
        }
        if not here:
            return None
        dearest = max(change.mechanism.cost for change in here.values())
        shares = (self.places[n].share([c.mechanism.name]) for n, c in here.items())
        free = [n for n in self.places if n in here or n not in self.held]
        return Coincidence(
            mechanism=prod(shares, start=ONE),
            as_cheap=self._in_some(free, names=self._as_cheap(dearest)),
            catalogue=self._in_some(self.places, names=self.costs),
            of=TRIED,
            held=len(self.places) - len(free),
        )

    def in_place(self, change: Change, *, cost: int) -> Fraction | None:
        """What chance would give as cheap in the place of one figure alone."""
        place = self.places.get(full_key(change.claim))
        return place.share(self._as_cheap(cost)) if place else None

    def _as_cheap(self, cost: int) -> list[str]:
        return [name for name, costs in self.costs.items() if costs <= cost]

    def _in_some(self, places: Iterable[str], *, names: Iterable[str]) -> Fraction:
        named = tuple(names)
        kept = (ONE - self.places[place].share(named) for place in places)
        return ONE - prod(kept, start=ONE)


def chance(case: Case, *, cases: Cases, by_rounding: bool) -> Chance:
    """What chance would give in every place of a relation.

    Shape: with `by_rounding` a repair may rest on rounding; otherwise it must
        be as exact as the usual meaning of the words. A figure without a numeral
        is no place; in one that cannot be isolated in the relation, chance is
        taken to give any repair.
    """
    figures = dict(case.figures())
    usual, outer_reach = narrow_values(figures), widest(case, convention=ANY)
    values = widest(case, vague=False) if by_rounding else usual
    inner, outermost = (needs(case, quick=as_quick(v)) for v in (values, outer_reach))
    places = {}
    for key, figure in figures.items():
        claim = case.stated[key]
        tried = alike(figure.numeral)
        if tried is not None and isinstance(claim, Claim):
            place = _Place(figure=figure, setting=cases.setting(claim), tried=tried)
            wanted, outer = inner.get(key), outermost.get(key)
            places[full_key(claim)] = (
                NOT_RECKONED
                if wanted is None or outer is None
                else _repairs(
                    place,
                    wanted=place.around(bounds_of(wanted.ends), like=values[key]),
                    outer=place.around(bounds_of(outer.ends), like=outer_reach[key]),
                    catalogue=cases.catalogue,
                )
            )
    return Chance(
        places=places,
        costs={m.name: m.cost for m in cases.catalogue},
        held=cases.held(case),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    figure: Figure
    setting: Setting
    tried: Alike

    def around(self, wanted: Bounds, *, like: Bounds) -> Bounds | None:
        """Where a numeral must lie so that its words reach into what is wanted.

        Units: both are plain values; the result is in the figure's own.
        """
        unit = scale(self.figure)
        return reaching(
            scaled(wanted, by=1 / unit),
            like=scaled(like, by=1 / unit),
            numeral=self.figure.numeral or ONE,
        )


def reaching(wanted: Bounds, *, like: Bounds, numeral: Fraction) -> Bounds | None:
    """The numerals whose words reach into bounds, if they reach as one's words do.

    Shape: numerals are above zero; None where none reaches.

    >>> from averment.record import between, exactly
    >>> reaching(exactly(30), like=between(10, 15), numeral=Fraction(10))
    between(20, 30)
    """
    if wanted.high is not None and wanted.high <= 0:
        return None
    low = high = None
    if wanted.low is not None and like.high is not None and like.high > 0:
        low = max(wanted.low, ZERO) * numeral / like.high
    if wanted.high is not None and like.low is not None and like.low > 0:
        high = wanted.high * numeral / like.low
    return Bounds(
        low=low,
        high=high,
        low_closed=low is not None and wanted.low_closed and like.high_closed,
        high_closed=high is not None and wanted.high_closed and like.low_closed,
    )


def _repairs(
    place: _Place,
    *,
    wanted: Bounds | None,
    outer: Bounds | None,
    catalogue: tuple[Mechanism, ...],
) -> Repairs:
    agree = 0 if outer is None else place.tried.within(outer)
    if wanted is None:
        return Repairs(disagree=EVERY & ~agree, by={})
    return Repairs(
        disagree=EVERY & ~agree,
        by={
            mechanism.name: _repaired(place, mechanism=mechanism, wanted=wanted)
            for mechanism in catalogue
            if mechanism.grounds(place.setting, place.figure) is not None
        },
    )


def _repaired(place: _Place, *, mechanism: Mechanism, wanted: Bounds) -> int:
    """The figures tried of which undoing this slip gives what is wanted."""
    match mechanism.undoing:
        case Digits(change=change):
            return place.tried.rewritten(
                change, clause=place.setting.clause, bounds=wanted
            )
        case Plus(shifts=shifts):
            return _joined(place.tried, (_moved(wanted, by=-s) for s in shifts))
        case Words() as undoing:
            readings = undone(undoing, place.figure, setting=place.setting)
            numeral = place.figure.numeral or ONE
            reach = (
                reaching(wanted, like=narrow(reading), numeral=numeral)
                for reading in readings
            )
            return _joined(place.tried, reach)
        case undoing:
            found = 0
            for factor in factors(undoing, place.figure, setting=place.setting):
                found |= place.tried.within(wanted, times=factor)
            return found


def _joined(tried: Alike, some: Iterable[Bounds | None]) -> int:
    found = 0
    for bounds in some:
        found |= 0 if bounds is None else tried.within(bounds)
    return found


def _moved(bounds: Bounds, *, by: Fraction) -> Bounds:
    return Bounds(
        low=None if bounds.low is None else bounds.low + by,
        high=None if bounds.high is None else bounds.high + by,
        low_closed=bounds.low_closed,
        high_closed=bounds.high_closed,
    )
