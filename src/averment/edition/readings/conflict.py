"""What cannot all stand, and the arithmetic that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.edition.words import SIGNS, expression_in_words, listed
from averment.emendation import Cases, Conjecture, Opinion
from averment.examination.case import Case
from averment.examination.evaluation import narrow_values, widest
from averment.examination.meaning import ROUNDED, Convention
from averment.examination.verdict import THANKS, Verdict, reached
from averment.examination.working import steps
from averment.record import Claim, Comparison, Step

WIDEST = ", at its widest"
COMPARED = {Comparison.AT_MOST: "≤", Comparison.AT_LEAST: "≥"}


def conflict_in_words(opinion: Opinion, *, case: Case, cases: Cases) -> str:
    """Which figures cannot all stand, if what is meant; empty without a conflict."""
    if opinion.conflict is None:
        return ""
    held = (case, *(cases.by_key[key] for key in opinion.conflict.relations[1:]))
    names = dict.fromkeys(each.name(key) for each in held for key in each.stated)
    what = listed(map(relation_in_words, held))
    return f"{listed(names)} cannot all stand as they are written, if {what}."


def further_lines(opinion: Opinion, *, cases: Cases) -> Iterator[tuple[str, str]]:
    """The arithmetic of the relations of a conflict after the first."""
    conflict = opinion.conflict
    for key in conflict.relations[1:] if conflict else ():
        for step in _steps(cases.by_key[key]):
            yield f"{key}: {step.label}", step.working


def relation_in_words(case: Case) -> str:
    """A relation in ordinary signs: `c1 = c2 + c3`."""
    sign = COMPARED.get(case.comparison, case.comparison.value)
    left, right = map(expression_in_words, (case.left, case.right))
    return f"{left} {SIGNS.get(sign, sign)} {right}"


def supposed(case: Case, *, one: Conjecture) -> Case:
    """The relation with the claims of a conjecture read otherwise."""
    read = {change.claim: change.proposed for change in one.changes}
    stated = {
        key: replace(each, value=read[each])
        if isinstance(each, Claim) and each in read
        else each
        for key, each in case.stated.items()
    }
    kept = {k: one for k, one in case.attested.items() if stated[k] is case.stated[k]}
    return replace(case, stated=stated, attested=kept)


def worked(case: Case) -> tuple[str, Verdict]:
    """The arithmetic of a relation in one line, and what becomes of it.

    Shape: at the usual meaning of the words; where that alone does not agree but
        their widest does, at their widest too, by the convention that makes it.
    """
    found, convention = reached(case)
    shown = [
        step
        for step in _steps(case, convention=convention)
        if found in THANKS or not step.label.endswith(WIDEST)
    ]
    return "; ".join(f"{step.label}: {step.working}" for step in shown), found


def _steps(case: Case, *, convention: Convention = ROUNDED) -> tuple[Step, ...]:
    wide = widest(case, convention=convention)
    return steps(case, narrow=narrow_values(dict(case.figures())), wide=wide)
