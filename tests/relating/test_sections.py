"""The numbers of a document's own clauses."""

from __future__ import annotations

from averment.record import Succession
from averment.relating import relations_in


def _clauses(*numbers: int) -> str:
    return "\n\n".join(f"{number}. The clause is here." for number in numbers)


def test_clauses_in_order_are_not_remarked_on(related) -> None:
    assert related(_clauses(1, 2, 3, 4, 5)) == []


def test_a_clause_that_is_missing(related) -> None:
    assert related(_clauses(1, 2, 3, 5, 6)) == [
        ("enumeration", False, ("1", "2", "3", "5", "6"))
    ]


def test_a_clause_that_stands_twice(related) -> None:
    found = related(_clauses(1, 2, 3, 3, 4, 5))
    assert [(kind, held) for kind, held, _ in found] == [("enumeration", False)]


def test_numbering_that_begins_again_is_another_series(related) -> None:
    assert related(_clauses(1, 2, 3, 1, 2, 3)) == []


def test_the_clause_numbers_come_as_claims(placed_of) -> None:
    (found,) = relations_in([placed_of(_clauses(1, 2, 4, 5))])
    assert isinstance(found.relation, Succession)
    assert [claim.quotation.exact for claim in found.claims] == ["1", "2", "4", "5"]
    assert found.relation.of == tuple(figure.key for figure in found.figures)
