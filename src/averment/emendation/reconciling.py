"""The single readings that make a relation hold, and what each does elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.emendation.alone import Alone, reconciled
from averment.emendation.cases import Cases, name_of, states
from averment.emendation.catalogue.span import ANYWHERE, Span
from averment.emendation.offers import Offer
from averment.emendation.opinion import Change, Conjecture
from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.ends import Ends, intersect
from averment.examination.evaluation import must_be_quick, narrow_quick
from averment.examination.figures import full_key
from averment.examination.meaning import wide_ends
from averment.examination.units import parts_of
from averment.examination.verdict import Verdict
from averment.record import Claim, Figure, Kind

KEPT = 128  # figures: more than most conflicts name, few enough to hold


def changes_of(
    claim: Claim, *, key: str, cases: Cases, within: Span = ANYWHERE
) -> Iterator[Change]:
    """Every reading of a claim that the catalogue allows, row by row.

    Shape: a reading that several slips would give comes once for each; only those
        that may be of use, where the figure times factors `within` is sought.
    """
    figure, setting = claim.value, cases.setting(claim)
    if not isinstance(figure, Figure) or within.is_empty():
        return
    for mechanism in cases.catalogue:
        grounds = mechanism.grounds(setting, figure)
        if grounds is not None:
            for proposed in mechanism.readings(setting, figure, within=within):
                yield Change(
                    claim=claim,
                    key=key,
                    proposed=proposed,
                    mechanism=mechanism,
                    grounds=grounds,
                )


def offers_of(claim: Claim, *, cases: Cases) -> tuple[Offer, ...]:
    """Every reading of a claim that the catalogue allows, row by row.

    Shape: kept while findings that hang together are asked of, since one figure
        stands in many sets of figures.
    """
    name = full_key(claim)
    if name not in cases.offers:
        if len(cases.offers) >= KEPT:
            cases.offers.clear()
        changes = changes_of(claim, key=claim.key, cases=cases)
        cases.offers[name] = tuple(map(_offer, changes))
    return cases.offers[name]


def _offer(change: Change) -> Offer:
    figure = change.proposed
    reach = wide_ends(figure, place=last_place(figure), parts=parts_of(figure))
    return Offer(change, plain(figure), reach)


def reconciling(
    case: Case, *, cases: Cases, in_full: bool = False
) -> tuple[Conjecture, ...]:
    """The readings of one claim under which a relation holds, each once.

    Shape: where several slips give one reading, the cheapest is named; `in_full` as
        in `elsewhere`.
    """
    alone = Alone(case)
    found: dict[object, Conjecture] = {}
    for key, stated in case.stated.items():
        if isinstance(stated, Claim) and isinstance(stated.value, Figure):
            for one in _of_claim(stated, key=key, alone=alone, cases=cases):
                reading = (key, *plain(one.proposed))
                if reading not in found or one.cost < found[reading].cost:
                    found[reading] = one
    return tuple(
        elsewhere(one, than=case, cases=cases, in_full=in_full)
        for one in found.values()
    )


def plain(figure: Figure) -> tuple[object, ...]:
    """The value a figure states, whatever sign it is written with."""
    by = {Kind.PERCENT: 100, Kind.PERMILLE: 1000}.get(figure.kind, 1)
    bounds = figure.bounds
    ends = (figure.numeral, bounds.low, bounds.high)
    if by == 1:
        return figure.approx, *ends
    return figure.approx, *(None if end is None else end / by for end in ends)


def _of_claim(
    claim: Claim, *, key: str, alone: Alone, cases: Cases
) -> Iterator[Conjecture]:
    if alone.is_open(key):
        return
    span = alone.span(key)
    for change in changes_of(claim, key=key, cases=cases, within=span):
        if alone.may_be(key, change.proposed):
            found = alone.verdict(key, change.proposed)
            if found is not None:
                rounded = found is Verdict.ROUNDING
                yield Conjecture(changes=(change,), by_rounding=rounded)


def elsewhere(
    one: Conjecture, *, than: Case, cases: Cases, in_full: bool
) -> Conjecture:
    """The conjecture with what it does to relations other than its own.

    Shape: a relation only assumed is neither a support nor a cost, nor is a
        norm or a ceiling, whose gap a reading may open or close. Where figures are
        written `in_full` a support must ask for the same: words that reach far
        let in what two relations ask for apart.
    """
    others = {
        name_of(other): other
        for change in one.changes
        for other in cases.others(change.claim, than=than)
    }
    supports: list[str] = []
    costs: list[str] = []
    assumed: list[str] = []
    turns: list[str] = []
    for other in others.values():
        before, then = cases.verdict(other), after(other, one=one)
        mends = before is Verdict.DISAGREES and then is not None
        breaks = before is Verdict.HOLDS and then is not Verdict.HOLDS
        if not (mends or breaks):
            continue
        if states(other):
            if breaks:
                costs.append(name_of(other))
            elif not in_full or _ask_for_one(than, other, one=one):
                supports.append(name_of(other))
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


def _ask_for_one(case: Case, other: Case, *, one: Conjecture) -> bool:
    """Whether some value of the figure read otherwise lets two relations hold.

    Shape: of several figures each may have its own; what they force together has
        been reckoned.
    """
    if len(one.changes) > 1:
        return True
    first, second = (_asked(each, change=one.changes[0]) for each in (case, other))
    return first is None or second is None or intersect(first, second) is not None


def _asked(case: Case, *, change: Change) -> Ends | None:
    """What a relation asks of a figure; None where it cannot be told or is assumed."""
    name = full_key(change.claim)
    key = next((k for k, s in case.stated.items() if full_key(s) == name), None)
    if key is None or case.within:
        return None
    figures = {**dict(case.figures()), key: change.proposed}
    try:
        return must_be_quick(key, case=case, quick=narrow_quick(figures))
    except ZeroDivisionError:
        return None


def after(other: Case, *, one: Conjecture) -> Verdict | None:
    """Whether a relation holds with the readings of a conjecture."""
    read = {full_key(change.claim): change.proposed for change in one.changes}
    supposed = {
        key: read[full_key(stated)]
        for key, stated in other.stated.items()
        if full_key(stated) in read
    }
    return reconciled(other, supposed=supposed)
