"""The single readings that make a relation hold, and what each does elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from averment.emendation.cases import Cases
from averment.emendation.opinion import Change, Conjecture
from averment.examination.arithmetic import scaled
from averment.examination.case import Case
from averment.examination.evaluation import must_be
from averment.examination.meaning import wide
from averment.examination.units import scale
from averment.examination.verdict import Verdict, verdict
from averment.record import Bounds, Claim, Figure, Kind, overlap

RECONCILED = frozenset({Verdict.HOLDS, Verdict.ROUNDING})


def changes_of(claim: Claim, *, key: str, cases: Cases) -> Iterator[Change]:
    """Every reading of a claim that the catalogue allows, the cheapest first.

    Shape: a reading that several slips would give comes once for each.
    """
    figure, setting = claim.value, cases.setting(claim)
    if not isinstance(figure, Figure):
        return
    for mechanism in cases.catalogue:
        grounds = mechanism.grounds(setting, figure)
        if grounds is not None:
            for proposed in mechanism.readings(setting, figure):
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
        if isinstance(stated, Claim):
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
    widest = _widest(key, case=case)
    others = cases.others(claim, than=case)
    for change in changes_of(claim, key=key, cases=cases):
        if widest is not None and not overlap(widest, _reach(change.proposed)):
            continue
        found = read_as(case, claim=claim, proposed=change.proposed)
        if found in RECONCILED:
            supports, costs = _elsewhere(others, claim=claim, proposed=change.proposed)
            yield Conjecture(
                changes=(change,),
                supports=supports,
                costs=costs,
                by_rounding=found is Verdict.ROUNDING,
            )


def read_as(case: Case, *, claim: Claim, proposed: Figure) -> Verdict:
    """The verdict of a relation with one claim read otherwise."""
    figures = {
        key: proposed if case.stated[key] == claim else figure
        for key, figure in case.figures()
    }
    return verdict(case, figures=figures)


def _widest(key: str, *, case: Case) -> Bounds | None:
    """Where a figure must lie at the widest reading of the others."""
    values = {name: _reach(figure) for name, figure in case.figures()}
    try:
        return must_be(key, case=case, values=values)
    except ZeroDivisionError:
        return None


def _reach(figure: Figure) -> Bounds:
    return scaled(wide(figure), by=scale(figure))


def _elsewhere(
    others: tuple[Case, ...], *, claim: Claim, proposed: Figure
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The other relations that a reading would reconcile, and those it would break."""
    supports: list[str] = []
    costs: list[str] = []
    for other in others:
        before = verdict(other)
        after = read_as(other, claim=claim, proposed=proposed)
        if before is Verdict.DISAGREES and after in RECONCILED:
            supports.append(other.key)
        if before is Verdict.HOLDS and after is not Verdict.HOLDS:
            costs.append(other.key)
    return tuple(supports), tuple(costs)
