"""One whole that is divided twice, once so that the parts do not fill it."""

from __future__ import annotations

from averment.relating import divided_otherwise, relations_in

TWICE = (
    "It is planned to move 300 families in five years. 200 in Chefoo, 50 in Weihai. "
    "In 1953 30 families are moved first, and the remaining {rest} families later."
)


def divided(placed_of, rest: int) -> list[list[str]]:
    found = relations_in([placed_of(TWICE.format(rest=rest))])
    return [
        [p.claim.quotation.exact for p in other.figures]
        for one in found
        for other in divided_otherwise(one, among=found)
    ]


def test_the_division_that_agrees_is_named_beside_the_one_that_does_not(
    placed_of,
) -> None:
    assert divided(placed_of, 270) == [["300", "30", "270"]]


def test_two_divisions_of_which_neither_agrees_are_not_set_side_by_side(
    placed_of,
) -> None:
    assert divided(placed_of, 250) == []
