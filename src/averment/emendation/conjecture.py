"""What would reconcile a disagreement, ranked, with what speaks for and against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from averment.emendation.catalogue import CATALOGUE, Mechanism
from averment.examination.case import Case, case_of
from averment.examination.figures import figures_of, full_key
from averment.examination.problems import trouble
from averment.examination.reviews import accepted, adopted
from averment.examination.verdict import Verdict, verdict
from averment.record import (
    Claim,
    Figure,
    Finding,
    Kind,
    Ledger,
    Level,
    Relation,
)

PREFERRED_COST = 2
RECONCILED = frozenset({Verdict.HOLDS, Verdict.ROUNDING})


class Standing(StrEnum):
    """How a conjecture stands among its rivals.

    preferred: the one cheapest reading, with a particular precondition met or
    with another relation that it reconciles, and no relation that it breaks.
    tied: one of several that nothing in the document decides between.
    """

    PREFERRED = "preferred"
    TIED = "tied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conjecture:
    """One other reading of one claim that would make the relation hold.

    Shape: `grounds` is the textual precondition, as met; `supports` are keys of
        other relations that would then hold too, `costs` of those that would
        then no longer hold. `by_rounding` says that it reconciles only thanks
        to rounding.
    """

    claim: Claim
    key: str
    proposed: Figure
    mechanism: Mechanism
    grounds: str
    supports: tuple[str, ...]
    costs: tuple[str, ...]
    by_rounding: bool = False
    standing: Standing = Standing.TIED


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """All that can be said of a disagreement: conjectures and standing rivals.

    Shape: conjectures come best first. `rivals` always holds "the definitions
        differ" and "an error not known"; where nothing is preferred they stand
        first (`rivals_first`).
    """

    conjectures: tuple[Conjecture, ...]
    rivals: tuple[str, ...] = ("The definitions differ.", "An error not known.")

    @property
    def preferred(self) -> Conjecture | None:
        """The conjecture preferred to all others, if one is."""
        best = self.conjectures[:1]
        return best[0] if best and best[0].standing is Standing.PREFERRED else None

    @property
    def rivals_first(self) -> bool:
        """Whether the standing rivals come before every conjecture."""
        return self.preferred is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The relations of a ledger made ready once, for many findings.

    Shape: `by_key` under their keys; `naming` under the full key of each claim
        that they name.
    """

    by_key: Mapping[str, Case]
    naming: Mapping[str, tuple[Case, ...]]


def cases_of(ledger: Ledger) -> Cases:
    """The relations between figures that somebody wrote or adopted."""
    by_key = {case.key: case for case in _cases(ledger)}
    naming: dict[str, list[Case]] = {}
    for case in by_key.values():
        for name in dict.fromkeys(map(full_key, case.stated.values())):
            naming.setdefault(name, []).append(case)
    return Cases(by_key=by_key, naming={k: tuple(v) for k, v in naming.items()})


def conjectures(
    ledger: Ledger, finding: Finding, *, cases: Cases | None = None
) -> Opinion:
    """The smallest catalogue changes of one figure that reconcile a finding.

    Shape: none for notes, tensions, dates and tables, nor for a relation whose
        figures are all known from outside; the rivals stand in any case.
        `cases` are those of the same ledger, where many findings are asked of.
    """
    cases = cases_of(ledger) if cases is None else cases
    case = cases.by_key.get(getattr(finding.subject, "key", ""))
    if case is None or finding.level < Level.DISAGREEMENT:
        return Opinion(conjectures=())
    found = _cheapest(_reconciling(case, cases=cases, ledger=ledger))
    return Opinion(conjectures=_ranked(found))


def _cases(ledger: Ledger) -> Iterator[Case]:
    figures, taken = figures_of(ledger), accepted(ledger)
    for relation in ledger.of(Relation):
        case = case_of(relation, figures=figures)
        if (
            case is not None
            and adopted(relation.key, hand=relation.hand, accepted=taken)
            and not case.concerns_dates()
            and not trouble(case)
        ):
            yield case


def _reconciling(case: Case, *, cases: Cases, ledger: Ledger) -> Iterator[Conjecture]:
    for key, stated in case.stated.items():
        if not isinstance(stated, Claim) or not isinstance(stated.value, Figure):
            continue
        others = [c for c in cases.naming[full_key(stated)] if c.key != case.key]
        for mechanism in CATALOGUE:
            grounds = mechanism.grounds(stated, stated.value, ledger)
            if grounds is None:
                continue
            for proposed in mechanism.readings(stated, stated.value):
                found = _read_as(case, claim=stated, proposed=proposed)
                if found in RECONCILED:
                    supports, costs = _elsewhere(
                        others, claim=stated, proposed=proposed
                    )
                    yield Conjecture(
                        claim=stated,
                        key=key,
                        proposed=proposed,
                        mechanism=mechanism,
                        grounds=grounds,
                        supports=supports,
                        costs=costs,
                        by_rounding=found is Verdict.ROUNDING,
                    )


def _read_as(case: Case, *, claim: Claim, proposed: Figure) -> Verdict:
    """The verdict of a relation with one claim read otherwise."""
    figures = {
        key: proposed if case.stated[key] == claim else figure
        for key, figure in case.figures()
    }
    return verdict(case, figures=figures)


def _elsewhere(
    others: list[Case], *, claim: Claim, proposed: Figure
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The other relations that a reading would reconcile, and those it would break."""
    supports: list[str] = []
    costs: list[str] = []
    for other in others:
        before = verdict(other) is Verdict.HOLDS
        after = _read_as(other, claim=claim, proposed=proposed) is Verdict.HOLDS
        if after and not before:
            supports.append(other.key)
        if before and not after:
            costs.append(other.key)
    return tuple(supports), tuple(costs)


def _cheapest(found: Iterator[Conjecture]) -> list[Conjecture]:
    """One conjecture for each reading of each claim: the cheapest mechanism's."""
    best: dict[object, Conjecture] = {}
    for one in found:
        reading = (one.key, *_plain(one.proposed))
        if reading not in best or one.mechanism.cost < best[reading].mechanism.cost:
            best[reading] = one
    return list(best.values())


def _plain(figure: Figure) -> tuple[object, ...]:
    """The value a figure states, whatever sign it is written with."""
    by = {Kind.PERCENT: 100, Kind.PERMILLE: 1000}.get(figure.kind, 1)
    bounds = figure.bounds
    return tuple(
        None if end is None else end / by
        for end in (figure.numeral, bounds.low, bounds.high)
    )


def _ranked(found: list[Conjecture]) -> tuple[Conjecture, ...]:
    """Cheapest first; the first is preferred where it stands alone and is grounded."""
    ranked = sorted(found, key=_rank)
    if not ranked:
        return ()
    best, *rest = ranked
    alone = not rest or _rank(rest[0])[:2] > _rank(best)[:2]
    grounded = best.mechanism.particular or best.supports
    cheap = best.mechanism.cost <= PREFERRED_COST
    if alone and grounded and cheap and not best.costs:
        best = replace(best, standing=Standing.PREFERRED)
    return (best, *rest)


def _rank(one: Conjecture) -> tuple[int, int, int]:
    """First what breaks nothing else, then what is cheap, and exact."""
    supported = one.mechanism.cost - len(one.supports)
    return len(one.costs), supported, int(one.by_rounding)
