"""What is proposed: a relation, its figures, and the words it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from averment.record import Comparison, Expression, Hand, Relation
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
    ACROSS = "cross-document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A relation that words of the texts state.

    Shape: `figures` are the claims it is between, those it names and the other
        end of a range; `wanting` says what is not stated and would be needed to
        test it ("the population"), and is empty where nothing is.
    """

    relation: Relation
    type: Type
    figures: tuple[Placed, ...]
    wanting: str = ""

    @property
    def because(self) -> str:
        """The words it rests on."""
        return self.relation.because


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


def numbered(
    found: Iterable[Proposed], *, taken: frozenset[str], hand: Hand | None
) -> Iterator[Proposed]:
    """The proposals signed, with keys r1, r2 …, passing over keys that are taken."""
    number = 0
    for one in found:
        number += 1
        while f"r{number}" in taken:
            number += 1
        relation = replace(one.relation, key=f"r{number}", hand=hand)
        yield replace(one, relation=relation)
