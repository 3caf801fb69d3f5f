"""Disagreements that change a stated conclusion: the level `consequential`.

A conclusion is a comparison (fewer than, part of, at most), a norm or a ceiling. A
disagreement changes it where some figure that both name, read so that the
disagreement is resolved, turns it round: what is stated to hold could not hold, or
a norm that is not met, or a ceiling that is exceeded, would be kept. Which of the
figures is to be read otherwise is not decided by it.

Source: convention of this project (decision 23).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from averment.examination.arithmetic import intersect
from averment.examination.case import Case
from averment.examination.classes import NOTES, code_of, may_be_noted
from averment.examination.evaluation import Values, must_be, widest
from averment.examination.figures import full_key
from averment.examination.meaning import is_unbounded
from averment.examination.outcomes import Outcome
from averment.examination.verdict import agrees
from averment.record import Bounds, Claim, Comparison, Finding, Level

NOT_BELOW_ZERO = Bounds(low=Fraction(0), high=None, low_closed=True, high_closed=False)

Conclusions = Mapping[str, list[Case]]


def weighed(outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """The findings, those that change a stated conclusion raised in level.

    Shape: what is changed, and by which figure, stands among the assumptions.
    """
    known = tuple(outcomes)
    conclusions = _conclusions(known)
    for outcome in known:
        if outcome.finding is not None:
            yield _weighed(outcome.finding, case=outcome.case, conclusions=conclusions)


def _weighed(
    finding: Finding, *, case: Case | None, conclusions: Conclusions
) -> Finding:
    if case is None or finding.level is not Level.DISAGREEMENT:
        return finding
    changed = tuple(_changed(case, conclusions=conclusions))
    if not changed:
        return finding
    said = (*finding.assumptions, *changed)
    return replace(finding, level=Level.CONSEQUENTIAL, assumptions=said)


def _conclusions(outcomes: Iterable[Outcome]) -> Conclusions:
    """Comparisons, norms and ceilings that could be tested, by the claims they name."""
    found: defaultdict[str, list[Case]] = defaultdict(list)
    for outcome in outcomes:
        case = outcome.case
        if case is not None and not outcome.untested and is_conclusion(case):
            for claim in case.claims():
                found[full_key(claim)].append(case)
    return found


def is_conclusion(case: Case) -> bool:
    """Whether a relation is a comparison, a norm or a ceiling."""
    if case.within:
        return False
    return case.comparison is not Comparison.EQUAL or may_be_noted(case)


def _changed(case: Case, *, conclusions: Conclusions) -> Iterator[str]:
    """One sentence for each conclusion that one of the figures would change."""
    values = widest(case)
    said: set[str] = set()
    for key, stated in case.stated.items():
        named = conclusions.get(full_key(stated), ())
        if not isinstance(stated, Claim) or not named:
            continue
        required = _required(key, case=case, values=values)
        for conclusion in named if required else ():
            if conclusion.key in said or conclusion is case:
                continue
            if turned := _turned(conclusion, claim=stated, required=required):
                said.add(conclusion.key)
                yield (
                    f"If {case.name(key)} is what is to be read otherwise, "
                    f"{conclusion.key}, which {turned}."
                )


def _required(key: str, *, case: Case, values: Values) -> Bounds | None:
    """What a figure must be so that the disagreement is resolved; never below zero."""
    try:
        found = must_be(key, case=case, values=values)
    except ZeroDivisionError:
        return None
    if found is None or is_unbounded(found):
        return None
    return intersect(found, NOT_BELOW_ZERO)


def _turned(conclusion: Case, *, claim: Claim, required: Bounds | None) -> str:
    """How a conclusion is turned round; empty where it is not."""
    if required is None:
        return ""
    stated = widest(conclusion)
    read = {
        key: required if conclusion.stated[key] == claim else bounds
        for key, bounds in stated.items()
    }
    try:
        before = agrees(conclusion, values=stated)
        after = agrees(conclusion, values=read)
    except ZeroDivisionError:
        return ""
    if before and not after:
        return "holds as stated, would not hold"
    if after and not before and code_of(conclusion) in NOTES:
        return "is not kept as stated, would be kept"
    return ""
