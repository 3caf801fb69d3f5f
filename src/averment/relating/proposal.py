"""What is proposed: a relation, its figures, and the words it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from averment.record import (
    ITEMS,
    Claim,
    Comparison,
    Constant,
    Expression,
    Hand,
    Quotation,
    Relation,
    Succession,
)
from averment.relating.placed import Placed


class Type(StrEnum):
    """What sort of relation it is."""

    SUM = "sum"
    SHARE = "share"
    RATIO = "ratio"
    GROWTH = "growth"
    COMPLEMENT = "complement"
    DIFFERENCE = "difference"
    SUBSET = "subset"
    DURATION = "duration"
    ENUMERATION = "enumeration"
    PERIOD = "period"
    CALENDAR = "calendar"
    CHRONOLOGY = "chronology"
    RESTATED = "restatement"
    ACROSS = "cross-document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A relation that words of the texts state.

    Shape: `figures` are the claims it is between, those it names and the other
        end of a range; `wanting` says what is not stated and would be needed to
        test it ("the population"), and is empty where nothing is. `claims` come
        with it: clause numbers are claims only where one is missing. A date that
        no calendar has is related to nothing: `relation` is None, `reason` says it.
    """

    relation: Relation | Succession | None
    type: Type
    figures: tuple[Placed, ...]
    wanting: str = ""
    claims: tuple[Claim, ...] = ()
    reason: str = ""

    @property
    def because(self) -> str:
        """The words it rests on."""
        return self.relation.because if self.relation else self.reason


def stated(
    left: Expression,
    right: Expression,
    *,
    because: str,
    comparison: Comparison = Comparison.EQUAL,
    norm: bool = False,
) -> Relation:
    """The relation that words state, its key and its hand still to be given."""
    return Relation(
        key="r",
        left=left,
        comparison=comparison,
        right=right,
        because=because,
        norm=norm,
    )


def stated_over(left: Expression, items: Sequence[str], *, because: str) -> Relation:
    """The relation of a number to the words of the document that it counts."""
    number = Constant(value=Fraction(len(items)), written=ITEMS)
    quoted = tuple(Quotation(exact=item) for item in items)
    return replace(stated(left, number, because=because), items=quoted)


def chained(
    sides: Sequence[Expression], comparisons: Sequence[Comparison], *, because: str
) -> Relation:
    """The relation that compares each side with the next."""
    first, then = comparisons[0], tuple(zip(comparisons[1:], sides[2:], strict=True))
    relation = stated(sides[0], sides[1], because=because, comparison=first)
    return replace(relation, then=then)


def numbered(
    found: Iterable[Proposed], *, taken: frozenset[str], hand: Hand | None
) -> Iterator[Proposed]:
    """The proposals signed, with keys r1, r2 …, passing over keys that are taken."""
    number = 0
    for one in found:
        if one.relation is None:
            yield one
            continue
        number += 1
        while f"r{number}" in taken:
            number += 1
        relation = replace(one.relation, key=f"r{number}", hand=hand)
        claims = tuple(replace(claim, hand=hand) for claim in one.claims)
        yield replace(one, relation=relation, claims=claims)
