"""The single readings that make a relation hold, and what each does elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from averment.emendation.cases import Cases, name_of, states
from averment.emendation.catalogue.undoing import May, anything
from averment.emendation.opinion import Change, Conjecture
from averment.examination.arithmetic import scaled
from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.evaluation import must_be, narrow_values, wide_values
from averment.examination.figures import full_key
from averment.examination.meaning import RATES, is_unbounded, wide
from averment.examination.units import scale
from averment.examination.verdict import Verdict, agrees
from averment.record import Approx, Bounds, Claim, Figure, Kind, overlap


def changes_of(
    claim: Claim, *, key: str, cases: Cases, may_be: May = anything
) -> Iterator[Change]:
    """Every reading of a claim that the catalogue allows, row by row.

    Shape: a reading that several slips would give comes once for each; of
        numerals only those that `may_be`.
    """
    figure, setting = claim.value, cases.setting(claim)
    if not isinstance(figure, Figure):
        return
    for mechanism in cases.catalogue:
        grounds = mechanism.grounds(setting, figure)
        if grounds is not None:
            for proposed in mechanism.readings(setting, figure, may_be=may_be):
                yield Change(
                    claim=claim,
                    key=key,
                    proposed=proposed,
                    mechanism=mechanism,
                    grounds=grounds,
                )


def reconciling(case: Case, *, cases: Cases) -> tuple[Conjecture, ...]:
    """The readings of one claim under which a relation holds, each once.

    Shape: where several slips give one reading, the cheapest is named.
    """
    found: dict[object, Conjecture] = {}
    for key, stated in case.stated.items():
        if isinstance(stated, Claim) and isinstance(stated.value, Figure):
            for one in _of_claim(stated, key=key, case=case, cases=cases):
                reading = (key, *plain(one.proposed))
                if reading not in found or one.cost < found[reading].cost:
                    found[reading] = one
    return tuple(found.values())


def plain(figure: Figure) -> tuple[object, ...]:
    """The value a figure states, whatever sign it is written with."""
    by = {Kind.PERCENT: 100, Kind.PERMILLE: 1000}.get(figure.kind, 1)
    bounds = figure.bounds
    ends = (figure.numeral, bounds.low, bounds.high)
    return figure.approx, *(None if end is None else end / by for end in ends)


def _of_claim(
    claim: Claim, *, key: str, case: Case, cases: Cases
) -> Iterator[Conjecture]:
    room = _room(key, case=case)
    others = cases.others(claim, than=case)
    for change in changes_of(claim, key=key, cases=cases, may_be=room.may_be):
        if not room.reached_by(change.proposed):
            continue
        found = reconciled(case, supposed={key: change.proposed})
        if found is not None:
            yield elsewhere(
                Conjecture(changes=(change,), by_rounding=found is Verdict.ROUNDING),
                others=others,
                cases=cases,
            )


def reconciled(case: Case, *, supposed: Mapping[str, Figure]) -> Verdict | None:
    """Whether a relation holds with figures read otherwise, or only by rounding.

    Shape: None where it does neither; then no more is asked, for speed.
    """
    figures = {**dict(case.figures()), **supposed}
    usual = narrow_values(figures)
    if any(is_unbounded(bounds) for bounds in usual.values()):
        return None
    try:
        if agrees(case, values=usual):
            return Verdict.HOLDS
        rounded = agrees(case, values=wide_values(figures, vague=False))
    except ZeroDivisionError:
        return None
    return Verdict.ROUNDING if rounded else None


def elsewhere(one: Conjecture, *, others: tuple[Case, ...], cases: Cases) -> Conjecture:
    """The conjecture with what it does to other relations.

    Shape: a relation only assumed is neither a support nor a cost, nor is a
        norm or a ceiling, whose gap a reading may open or close.
    """
    supports: list[str] = []
    costs: list[str] = []
    assumed: list[str] = []
    turns: list[str] = []
    for other in others:
        before, then = cases.verdict(other), after(other, one=one)
        mends = before is Verdict.DISAGREES and then is not None
        breaks = before is Verdict.HOLDS and then is not Verdict.HOLDS
        if not (mends or breaks):
            continue
        if states(other):
            (supports if mends else costs).append(name_of(other))
        elif other.within:
            assumed += [name_of(other)] if mends else []
        elif mends or then is None:
            turns.append(name_of(other))
    return replace(
        one,
        supports=tuple(supports),
        costs=tuple(costs),
        assumed=tuple(assumed),
        turns=tuple(turns),
    )


def after(other: Case, *, one: Conjecture) -> Verdict | None:
    """Whether a relation holds with the readings of a conjecture."""
    read = {full_key(change.claim): change.proposed for change in one.changes}
    supposed = {
        key: read[full_key(stated)]
        for key, stated in other.stated.items()
        if full_key(stated) in read
    }
    return reconciled(other, supposed=supposed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Room:
    """Where a figure must lie at the widest reading of the others.

    Shape: `bounds` are plain values, None where they cannot be reckoned; `unit`
        is what one of the figure is, `finest` the finest place that others of
        its unit show.
    """

    bounds: Bounds | None
    unit: Fraction
    finest: Fraction | None
    bare: bool

    def may_be(self, numeral: Fraction) -> bool:
        """Whether a bare numeral, rounded as far as may be, can reach the room."""
        if self.bounds is None or not self.bare:
            return True
        low, high = self.bounds.low, self.bounds.high
        slack = numeral if self.finest is None else self.finest
        above = low is None or (numeral + slack) * self.unit >= low
        return above and (high is None or (numeral - slack) * self.unit <= high)

    def reached_by(self, figure: Figure) -> bool:
        """Whether the words of a reading can reach the room."""
        if self.bounds is None:
            return True
        return overlap(self.bounds, _reach(figure, finest=self.finest))


def _room(key: str, *, case: Case) -> _Room:
    figures = dict(case.figures())
    finest: dict[str | None, Fraction] = {}
    for name, other in figures.items():
        if name != key and other.kind not in RATES:
            place = last_place(other)
            finest[other.unit] = min(place, finest.get(other.unit, place))
    figure = figures[key]
    values = {n: _reach(f, finest=finest.get(f.unit)) for n, f in figures.items()}
    try:
        bounds = must_be(key, case=case, values=values)
    except ZeroDivisionError:
        bounds = None
    return _Room(
        bounds=bounds,
        unit=scale(figure),
        finest=None if figure.kind in RATES else finest.get(figure.unit),
        bare=figure.approx is Approx.NONE,
    )


def _reach(figure: Figure, *, finest: Fraction | None) -> Bounds:
    return scaled(wide(figure, finest=finest), by=scale(figure))
