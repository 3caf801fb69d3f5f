"""Relations that cannot be calculated: differing units, dates, division by zero."""

from __future__ import annotations

from averment.errors import UnitsDiffer
from averment.examination.case import Case, case_of, operations
from averment.examination.dates import dates_of
from averment.examination.figures import Figures, figures_of
from averment.examination.units import common, dimension, dimension_of
from averment.record import Constant, Ledger, Operation, Problem, Relation

HINTS = {
    "U001": "Relate figures of one unit, or state the rate between the two.",
    "U002": "Compare a date with a date (c1 <= c2); state a duration as a claim.",
    "U003": "Name the figure that is meant as divisor.",
}

Trouble = tuple[str, str]


def relation_problems(ledger: Ledger) -> tuple[Problem, ...]:
    """The relations that cannot be calculated, and why.

    Keys that the ledger does not have are the notation's to report.
    """
    figures = figures_of(ledger)
    return tuple(
        problem
        for relation in ledger.of(Relation)
        if (problem := _problem(relation, figures=figures))
    )


def trouble(case: Case) -> Trouble | None:
    """Why a relation cannot be calculated: a code and a sentence, or nothing."""
    if case.concerns_dates():
        if dates_of(case):
            return None
        return "U002", f"{case.key} calculates with a date."
    if _divides_by_zero(case):
        return "U003", f"{case.key} divides by zero."
    return _units(case)


def _units(case: Case) -> Trouble | None:
    figures = {key: dimension(figure) for key, figure in case.figures()}
    try:
        left = dimension_of(case.left, figures=figures)
        common(left, dimension_of(case.right, figures=figures))
    except UnitsDiffer as differing:
        return "U001", f"In {case.key}, {differing}"
    return None


def _problem(relation: Relation, *, figures: Figures) -> Problem | None:
    case = case_of(relation, figures=figures)
    found = trouble(case) if case else None
    if found is None:
        return None
    code, sentence = found
    return Problem(
        code=code,
        file=relation.where.file,
        line=relation.where.number,
        column=0,
        sentence=sentence,
        hint=HINTS[code],
    )


def _divides_by_zero(case: Case) -> bool:
    done = (*operations(case.left), *operations(case.right))
    return any(_is_zero_divisor(operation) for operation in done)


def _is_zero_divisor(operation: Operation) -> bool:
    divisor = operation.right
    return (
        operation.sign == "/" and isinstance(divisor, Constant) and divisor.value == 0
    )
