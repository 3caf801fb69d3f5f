"""A relation with its figures at hand, ready to be examined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from averment.examination.figures import Figures, Stated, full_key
from averment.record import (
    Claim,
    Comparison,
    Constant,
    Expression,
    Figure,
    Key,
    Modality,
    Moment,
    Operation,
    Quotation,
    Relation,
    Table,
    keys_of,
)

NORMATIVE = frozenset({Modality.NORM, Modality.CEILING})
Term = tuple[Expression, bool]
TURNED = {
    Comparison.AT_MOST: Comparison.AT_LEAST,
    Comparison.LESS: Comparison.MORE,
    Comparison.AT_LEAST: Comparison.AT_MOST,
    Comparison.MORE: Comparison.LESS,
}
"""The comparison seen from the other side; what is not named is the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """To which place a figure is attested, and by which relation that holds."""

    place: Fraction
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One relation to examine: its sides, and the figures they name.

    Shape: `stated` holds the figures in order of appearance, each once, under
        the key the relation uses; `subject` is the relation, or the table whose
        total it is. `items` are the words that the number `items` counts;
        `assumed` marks an editor's supposition, `within` the share of the right
        side that it may be missed by. `attested` are the round figures that relations
        elsewhere attest to a finer place than they show.
    """

    subject: Relation | Table
    key: str
    left: Expression
    comparison: Comparison
    right: Expression
    stated: Mapping[str, Stated]
    norm: bool = False
    assumed: bool = False
    within: Fraction | None = None
    items: tuple[Quotation, ...] = ()
    attested: Mapping[str, Attestation] = field(default_factory=dict)

    def figures(self) -> Iterator[tuple[str, Figure]]:
        """The figures by key, without dates."""
        for key, stated in self.stated.items():
            if not isinstance(stated.value, Moment):
                yield key, stated.value

    def places(self, figures: Mapping[str, Figure]) -> Mapping[str, Fraction]:
        """The places to which figures are attested, those read otherwise left out."""
        return {
            key: one.place
            for key, one in self.attested.items()
            if figures.get(key) is self.stated[key].value
        }

    def named(self) -> tuple[str, ...]:
        """The keys that the two sides name, repeats included."""
        return (*keys_of(self.left), *keys_of(self.right))

    def name(self, key: str) -> str:
        """How a figure is called here: by its short key, where that is enough."""
        stated, document = self.stated[key], None
        for one in self.stated.values():
            if isinstance(one, Claim) and one.place.document != document:
                if document is not None:
                    return full_key(stated)
                document = one.place.document
        return stated.key

    def claims(self) -> tuple[Claim, ...]:
        """The claims among the figures, in order of appearance."""
        return tuple(s for s in self.stated.values() if isinstance(s, Claim))

    def concerns_dates(self) -> bool:
        """Whether any figure is a date."""
        return any(isinstance(s.value, Moment) for s in self.stated.values())

    def is_table(self) -> bool:
        """Whether this is the total of a table, not a relation somebody wrote."""
        return isinstance(self.subject, Table)


def case_of(relation: Relation, *, figures: Figures) -> Case | None:
    """The relation with its figures, None where a key is unknown.

    Shape: of a chain its first comparison; each has a case of its own (`links`).
    """
    stated: dict[str, Stated] = {}
    for key in (*keys_of(relation.left), *keys_of(relation.right)):
        found = figures.get(key)
        if found is None:
            return None
        stated[key] = found
    return Case(
        subject=relation,
        key=relation.key,
        left=relation.left,
        comparison=relation.comparison,
        right=relation.right,
        stated=stated,
        norm=relation.norm,
        assumed=relation.assumed,
        within=relation.within,
        items=relation.items,
    )


def operations(*expressions: Expression) -> list[Operation]:
    """Every operation of the expressions, the innermost first."""
    found, waiting = [], list(expressions)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Operation):
            found.append(node)
            waiting += (node.left, node.right)
    found.reverse()
    return found


def has_figure(expression: Expression) -> bool:
    """Whether an expression names any figure at all."""
    return next(keys_of(expression), None) is not None


def is_growth(operation: Operation) -> bool:
    """Whether this is a factor of growth: 1 and a figure, added or taken away."""
    return (
        operation.sign in "+-"
        and isinstance(operation.left, Constant)
        and operation.left.value == 1
        and isinstance(operation.right, Key)
    )


def terms(expression: Expression, *, positive: bool = True) -> list[Term]:
    """The terms of a sum, each with whether it is added (or taken away)."""
    found: list[Term] = []
    waiting = [(expression, positive)]
    while waiting:
        node, added = waiting.pop()
        if isinstance(node, Operation) and node.sign in "+-":
            same = added if node.sign == "+" else not added
            waiting += ((node.right, same), (node.left, added))
        else:
            found.append((node, added))
    return found
