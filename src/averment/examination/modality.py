"""Which figures may be added: reports are not added to plans, requests or norms.

Source: decision 12 of this project.
"""

from __future__ import annotations

from collections.abc import Iterator

from averment.examination.case import NORMATIVE, Case, has_figure, operations, terms
from averment.record import Claim, Comparison, Expression, Modality, Operation, keys_of

FACTUAL = frozenset({Modality.REPORTED, Modality.ESTIMATED})

Claims = tuple[Claim, ...]


def not_to_be_added(case: Case) -> Claims:
    """The claims that the relation adds to figures of another sense.

    A total that is reported or estimated may rest only on such parts; one that
    is planned, requested or approved may also rest on reported parts. Norms and
    ceilings are never terms of a sum.
    """
    if all(one.modality in FACTUAL for one in case.claims()):
        return ()
    found = [claim for sums in (_balanced(case), _nested(case)) for claim in sums]
    return tuple(dict.fromkeys(found))


def _balanced(case: Case) -> Iterator[Claim]:
    """Offending claims where the sides themselves are sums.

    What is taken away on one side of an equation is a part of the other:
    `c9 = c7 - c8` is read as c7 = c9 + c8.
    """
    left, right = _two_sides(case)
    if len(left) > 1:
        yield from _offending(_flat(left), total=_flat(right))
    if len(right) > 1:
        yield from _offending(_flat(right), total=_flat(left))


def _two_sides(case: Case) -> tuple[list[Claims], list[Claims]]:
    sides: tuple[list[Claims], list[Claims]] = ([], [])
    for number, side in enumerate((case.left, case.right)):
        for term, positive in terms(side):
            if has_figure(term):
                moved = not positive and case.comparison is Comparison.EQUAL
                sides[1 - number if moved else number].append(_claims(case, term))
    return sides


def _nested(case: Case) -> Iterator[Claim]:
    """Offending claims in sums that are part of a product or a quotient."""
    for side, other in ((case.left, case.right), (case.right, case.left)):
        total = _claims(case, other)
        for operation in operations(side):
            if operation.sign in "*/":
                for operand in (operation.left, operation.right):
                    yield from _offending(_summed(case, operand), total=total)


def _summed(case: Case, operand: Expression) -> Claims:
    """The claims of a sum of at least two figures; none where it is not one."""
    if not isinstance(operand, Operation) or operand.sign not in "+-":
        return ()
    parts = [term for term, _ in terms(operand) if has_figure(term)]
    return _flat([_claims(case, p) for p in parts]) if len(parts) > 1 else ()


def _offending(parts: Claims, *, total: Claims) -> Iterator[Claim]:
    planned = [part for part in parts if part.modality not in FACTUAL]
    if total:
        mixed = all(claim.modality in FACTUAL for claim in total)
    else:
        mixed = 0 < len(planned) < len(parts)
    for part in planned:
        if mixed or part.modality in NORMATIVE:
            yield part


def _claims(case: Case, expression: Expression) -> Claims:
    named = (case.stated[key] for key in keys_of(expression))
    return tuple(stated for stated in named if isinstance(stated, Claim))


def _flat(terms: list[Claims]) -> Claims:
    return tuple(claim for term in terms for claim in term)
