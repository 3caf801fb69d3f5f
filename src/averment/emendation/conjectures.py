"""What would reconcile a disagreement, ranked, with what speaks for and against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from averment.emendation.blame import blame
from averment.emendation.blamed import Blame
from averment.emendation.cases import Cases, cases_of, name_of
from averment.emendation.needs import needs
from averment.emendation.opinion import Conflict, Opinion
from averment.emendation.reckoning import reckoned
from averment.emendation.reconciling import reconciling
from averment.emendation.sets import SETS, reconciling_sets
from averment.emendation.verdicts import judged
from averment.examination.case import Case
from averment.examination.ends import bounds_of
from averment.examination.evaluation import narrow_quick
from averment.examination.figures import full_key
from averment.examination.shown import in_own_unit
from averment.record import Bounds, Claim, Finding, Ledger, Level


def conjectures(
    ledger: Ledger, finding: Finding, *, cases: Cases | None = None
) -> Opinion:
    """The smallest catalogue changes that reconcile a finding, and how they stand.

    Shape: none for notes, tensions, and dates, nor for a relation whose
        figures are all known from outside; the rivals stand in any case.
        `cases` are those of the same ledger, where many findings are asked of.
    """
    cases = cases_of(ledger) if cases is None else cases
    case = cases.about(finding)
    if case is None or finding.level < Level.DISAGREEMENT:
        return Opinion()
    blamed = blame(case, cases=cases)
    found = (
        *reconciling(case, cases=cases, in_full=blamed.in_full),
        *reconciling_sets(case, blamed=blamed, cases=cases),
    )
    found = tuple(replace(one, leaves=blamed.leaves(one)) for one in found)
    standing = replace(_standing(case), cut_short=_cut_short(blamed))
    return judged(reckoned(found, case=case, cases=cases), standing=standing)


def _cut_short(blamed: Blame) -> bool:
    """Whether sets of figures remain that nobody looked at.

    Shape: where one figure suffices, every reading of each has been looked at.
    """
    if blamed.sets and blamed.size == 1:
        return False
    return not blamed.complete or len(blamed.sets) > SETS


def _standing(case: Case) -> Opinion:
    """What stands before any conjecture: the conflict, and what each figure must be."""
    return Opinion(
        conflict=Conflict(
            figures=tuple(map(full_key, case.stated.values())),
            relations=(name_of(case),),
        ),
        alone=_alone(case),
    )


def _alone(case: Case) -> Mapping[str, Bounds]:
    """What each claim must be, if it alone is read otherwise, in its own unit."""
    figures = dict(case.figures())
    needed = needs(case, quick=narrow_quick(figures))
    return {
        key: in_own_unit(bounds_of(needed[key].ends), figure=figure)
        for key, figure in figures.items()
        if key in needed and isinstance(case.stated[key], Claim)
    }
