"""Why nothing can be said of a relation, before anything is calculated."""

from __future__ import annotations

from collections.abc import Iterator

from averment.examination.case import Case, operations, terms
from averment.examination.meaning import RATES, narrow
from averment.examination.sentences import place
from averment.record import Expression, Figure, Key, Moment, Operation, keys_of


def untestable(case: Case) -> str | None:
    """The reason as a sentence, None where the relation can be tested."""
    return _given_by_itself(case) or _rate_of_nothing(case)


def _given_by_itself(case: Case) -> str | None:
    for side, other in ((case.left, case.right), (case.right, case.left)):
        if not isinstance(side, Key) or isinstance(other, Key):
            continue
        if side.name in keys_of(other) and side in _makes_up(other):
            return (
                f"Could not be tested: {case.name(side.name)} stands alone on one side "
                "and again on the other, so that it would be given by itself."
            )
    return None


def _makes_up(expression: Expression) -> Iterator[Expression]:
    """What is added up, or multiplied, to make an expression.

    A share of a whole that holds the figure itself does not give it: those without
    work are at most 15 % of those with work and those without.
    """
    if isinstance(expression, Operation) and expression.sign in "+-":
        yield from (term for term, added in terms(expression) if added)
    else:
        yield from _factors(expression)


def _factors(expression: Expression) -> Iterator[Expression]:
    """What is multiplied; a sum within a product is one factor."""
    if isinstance(expression, Operation) and expression.sign in "*/":
        yield from _factors(expression.left)
        if expression.sign == "*":
            yield from _factors(expression.right)
    else:
        yield expression


def _rate_of_nothing(case: Case) -> str | None:
    """A rate that is taken of a figure that is zero: nobody to have a share of."""
    for operation in operations(case.left, case.right):
        if operation.sign != "*":
            continue
        one, other = operation.left, operation.right
        for rate, of in ((one, other), (other, one)):
            if _is_rate(rate, case=case) and _is_nothing(of, case=case):
                where = place(case.stated[next(keys_of(of))], case=case)
                return f"Could not be tested: a rate of the figure {where}, which is 0."
    return None


def _is_rate(expression: Expression, *, case: Case) -> bool:
    figure = _figure(expression, case=case)
    return figure is not None and figure.kind in RATES


def _is_nothing(expression: Expression, *, case: Case) -> bool:
    figure = _figure(expression, case=case)
    return figure is not None and _is_zero(figure)


def _figure(expression: Expression, *, case: Case) -> Figure | None:
    if not isinstance(expression, Key):
        return None
    stated = case.stated[expression.name].value
    return None if isinstance(stated, Moment) else stated


def _is_zero(figure: Figure) -> bool:
    bounds = narrow(figure)
    return bounds.low == bounds.high == 0
