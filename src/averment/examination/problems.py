"""Relations that cannot be calculated: differing units, dates, division by zero."""

from __future__ import annotations

from averment.errors import UnitsDiffer
from averment.examination.case import Case, case_of, operations
from averment.examination.dates import dates_of
from averment.examination.durations import elapsed
from averment.examination.figures import figures_of
from averment.examination.successions import succession_troubles
from averment.examination.units import common, dimension, dimension_of
from averment.examination.weekdays import weekday_of
from averment.record import (
    Comparison,
    Constant,
    Ledger,
    Moment,
    Operation,
    Problem,
    Relation,
    Succession,
    links,
)

HINTS = {
    "U001": "Relate figures of one unit, or state the rate between the two.",
    "U002": "Compare dates (d1 <= d2), or count between them (c7 = d2 - d1, "
    "d2 <= d1 + 3 month), or name a day of the week (d1 on friday).",
    "U003": "Name the figure that is meant as divisor.",
    "U004": "Name ordinals or numbers of clauses without a unit, or dates.",
}

Trouble = tuple[str, str]


def relation_problems(ledger: Ledger) -> tuple[Problem, ...]:
    """The relations and sequences that cannot be examined, and why.

    Keys that the ledger does not have are the notation's to report.
    """
    figures = figures_of(ledger)
    return (
        *(
            _as_problem(link, *found)
            for relation in ledger.of(Relation)
            for link in links(relation)
            if (case := case_of(link, figures=figures)) and (found := trouble(case))
        ),
        *(
            _as_problem(succession, "U004", sentence)
            for succession, sentence in succession_troubles(
                ledger.of(Succession), figures=figures
            )
        ),
    )


def trouble(case: Case) -> Trouble | None:
    """Why a relation cannot be calculated: a code and a sentence, or nothing."""
    if _divides_by_zero(case):
        return "U003", f"{case.key} divides by zero."
    if case.concerns_dates() or case.comparison is Comparison.ON:
        return _dates(case)
    return _units(case)


def _dates(case: Case) -> Trouble | None:
    """Dates can be compared, counted between, and fall on a day of the week."""
    if case.comparison is Comparison.ON:
        if weekday_of(case) is not None:
            return None
        return "U002", f"{case.key} states the day of the week of what is no date."
    if case.within is not None:
        return "U002", f"{case.key} takes a share of a date or of a length of time."
    if dates_of(case):
        return None
    try:
        read = elapsed(case)
    except UnitsDiffer as differing:
        if sum(isinstance(s.value, Moment) for s in case.stated.values()) > 1:
            return "U001", f"In {case.key}, {differing}"
        read = None
    return None if read else ("U002", f"{case.key} calculates with a date.")


def _units(case: Case) -> Trouble | None:
    figures = {key: dimension(figure) for key, figure in case.figures()}
    try:
        left = dimension_of(case.left, figures=figures)
        common(left, dimension_of(case.right, figures=figures))
    except UnitsDiffer as differing:
        return "U001", f"In {case.key}, {differing}"
    return None


def _as_problem(entry: Relation | Succession, code: str, sentence: str) -> Problem:
    return Problem(
        code=code,
        file=entry.where.file,
        line=entry.where.number,
        column=0,
        sentence=sentence,
        hint=HINTS[code],
    )


def _divides_by_zero(case: Case) -> bool:
    done = operations(case.left, case.right)
    return any(_is_zero_divisor(operation) for operation in done)


def _is_zero_divisor(operation: Operation) -> bool:
    divisor = operation.right
    return (
        operation.sign == "/" and isinstance(divisor, Constant) and divisor.value == 0
    )
