"""What editors say of entries: relations, renderings, readings, reviews."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from averment.record.entries.sources import NOWHERE, Details, Hand
from averment.record.expression import Comparison, Expression, keys_of
from averment.record.figure import Figure
from averment.record.moment import Moment
from averment.record.place import Line, Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What ought to hold between claims.

    Shape: `norm` marks a rule held against figures: a figure beyond it is
        reported as a gap and never as a contradiction. `assumed` marks what an
        editor supposes, to within a share (`within`) of its right side; where
        it is not met nothing is contradicted. `then` are the further
        comparisons of a chain (`c2 <= c1 <= c3`), `items` the words of the
        document that the word `items` counts.
    """

    key: str
    left: Expression
    comparison: Comparison
    right: Expression
    then: tuple[tuple[Comparison, Expression], ...] = ()
    items: tuple[Quotation, ...] = ()
    because: str = ""
    norm: bool = False
    assumed: bool = False
    within: Fraction | None = None
    group: str | None = None
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


def sides_of(relation: Relation) -> tuple[Expression, ...]:
    """The expressions a relation compares, from left to right."""
    return (relation.left, relation.right, *(side for _, side in relation.then))


def named_in(relation: Relation) -> tuple[str, ...]:
    """The keys a relation names, from left to right, each once."""
    named = (key for side in sides_of(relation) for key in keys_of(side))
    return tuple(dict.fromkeys(named))


def links(relation: Relation) -> Iterator[Relation]:
    """The relation itself; of a chain each comparison, with keys `r.1`, `r.2`.

    >>> from averment.record.expression import Key
    >>> chain = Relation(key="r", left=Key(name="c2"), comparison=Comparison.AT_MOST,
    ...     right=Key(name="c1"), then=((Comparison.LESS, Key(name="c3")),))
    >>> [(link.key, link.left.name, link.right.name) for link in links(chain)]
    [('r.1', 'c2', 'c1'), ('r.2', 'c1', 'c3')]
    """
    if not relation.then:
        yield relation
        return
    left = relation.left
    compared = ((relation.comparison, relation.right), *relation.then)
    for number, (comparison, right) in enumerate(compared, start=1):
        yield replace(
            relation,
            key=f"{relation.key}.{number}",
            left=left,
            comparison=comparison,
            right=right,
            then=(),
        )
        left = right


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """Claims that follow one another: ordinals one by one, dates in their order.

    Shape: `of` are keys in the order in which the document has them; `first` is
        the number the ordinals ought to begin with, None where that is open.
    """

    key: str
    of: tuple[str, ...]
    first: int | None = None
    because: str = ""
    group: str | None = None
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """The words that render a claim, an office or a rule in another language."""

    key: str
    of: str
    lang: str
    quotation: Quotation
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Emendation:
    """A proposed other reading of a claim, with reasons; the text stands."""

    key: str
    of: str
    standing: Figure | Moment
    proposed: Figure | Moment
    because: str
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A hand's dated decision on an entry; reviews are appended, never changed."""

    of: str
    decision: Literal["accepted", "rejected", "disputed", "withdrawn"]
    because: str = ""
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
