"""The wording of findings: plain words, and never more than was tested.

Comes in: a case (a relation with its figures) and the verdict on it.
Goes out: sentences: what was found, what was assumed, what would agree, why a
    relation could not be tested.
Does not know: how the verdict was reached, screens, the language of a document.
"""

from __future__ import annotations

from averment.examination.case import Case
from averment.examination.codes import READERS_LINE
from averment.examination.evaluation import Values, value
from averment.examination.meaning import VAGUE
from averment.examination.sentences.attested import attested
from averment.examination.sentences.coverage import coverage
from averment.examination.sentences.figures import (
    comparison_from,
    held_against,
    place,
    side_alone,
    subject_of,
)
from averment.examination.sentences.gaps import apart, gap_between
from averment.examination.sentences.readings import (
    DEFINITIONS,
    DOUBTFUL,
    UNKNOWN,
    assumptions,
    would_agree,
)
from averment.examination.verdict import THANKS, Verdict
from averment.record import Claim, Comparison, Key, Moment

__all__ = [
    "ASSUMED",
    "DEFINITIONS",
    "DOUBTFUL",
    "READERS_LINE",
    "UNKNOWN",
    "assumptions",
    "attested",
    "coverage",
    "dates",
    "not_added",
    "place",
    "sentence",
    "untested",
    "would_agree",
]

ASSUMED = "This is an editor's assumption, and contradicts nothing."
ENDINGS = {
    "B302": " This is not a contradiction.",
    "B303": " This is a gap between norm and report, not a contradiction.",
    "P203": f" {ASSUMED}",
}
AGREES = {
    Comparison.AT_MOST: "is not above {}",
    Comparison.LESS: "is below {}",
    Comparison.AT_LEAST: "is not below {}",
    Comparison.MORE: "is above {}",
}
ORDERS = {
    Comparison.EQUAL: "is not",
    Comparison.AT_MOST: "is later than",
    Comparison.LESS: "is not before",
    Comparison.AT_LEAST: "is before",
    Comparison.MORE: "is not after",
}


def sentence(case: Case, *, code: str, verdict: Verdict, narrow: Values) -> str:
    """What was found, in one sentence of plain words."""
    who = subject_of(case, code=code)
    if verdict in THANKS:
        against = held_against(case, code=code)
        agrees = AGREES.get(comparison_from(case), "agrees with {}").format(against)
        return f"{who} {agrees} only {THANKS[verdict]}."
    left, right = (value(side, values=narrow) for side in (case.left, case.right))
    if side_alone(case) is case.right:
        left, right = right, left
    if side_alone(case) is None:
        return f"{apart(left, right)}{ENDINGS.get(code, '')}"
    gap = gap_between(left, right, code=code, case=case)
    return f"{who} {gap}.{ENDINGS.get(code, '')}"


def not_added(claims: tuple[Claim, ...], *, case: Case) -> str:
    """Why a sum was not computed."""
    names = {stated: case.name(key) for key, stated in case.stated.items()}
    named = " and ".join(f"{names[c]} ({c.modality.value})" for c in claims)
    senses = sorted({claim.modality.value for claim in case.claims()})
    return (
        f"{named} cannot be added in this relation: its figures are "
        f"{', '.join(senses)}. The sum was not computed."
    )


def untested(case: Case) -> str:
    """That a relation could not be tested, and because of which figures."""
    open_ones = [
        place(stated, case=case)
        for stated in case.stated.values()
        if not isinstance(stated.value, Moment)
        and stated.value.bounds.low is None
        and stated.value.bounds.high is None
        and (stated.value.approx not in VAGUE or stated.value.numeral is None)
    ]
    if open_ones:
        return f"Could not be tested: the figure {open_ones[0]} excludes nothing."
    return "Could not be tested: a divisor can only be zero."


def dates(case: Case, *, sides: tuple[Moment, Moment]) -> str:
    """That two dates stand in another order than the relation says."""
    names = [case.stated[s.name] for s in (case.left, case.right) if isinstance(s, Key)]
    one, other = (place(stated, case=case) for stated in names)
    return (
        f"The date {one} ({sides[0].edtf}) {ORDERS[case.comparison]} the date {other} "
        f"({sides[1].edtf})."
    )
