"""Invented passages: a few quantities, and the relations that hold between them.

Each template states quantities and relates them; the numbers are drawn first, and
what follows from them is calculated exactly, so that the relations hold of the
true numbers whatever is written down afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial, reduce
from random import Random

from averment.record import (
    Comparison,
    Constant,
    Expression,
    Key,
    Kind,
    Operation,
    Relation,
)
from reconciling.writing import Quantity

ONE = Constant(value=Fraction(1), written="1")
HUNDRED = 100
THOUSAND = 1000


@dataclass(slots=True, kw_only=True)
class Passage:
    """A passage being made up: its template, quantities by key, and relations."""

    template: str
    keys: Iterator[int]
    quantities: dict[str, Quantity] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)

    def state(self, quantity: Quantity) -> Key:
        """One more figure, under a key of its own."""
        key = f"f{next(self.keys)}"
        self.quantities[key] = quantity
        return Key(name=key)

    def count(self, number: int | Fraction, *, drawn: bool = True) -> Key:
        """A number of cases."""
        return self.state(Quantity(true=Fraction(number), drawn=drawn))

    def relate(self, left: Expression, right: Expression) -> None:
        """What holds of the true numbers."""
        self.relations.append(
            Relation(
                key=f"r{next(self.keys)}",
                left=left,
                comparison=Comparison.EQUAL,
                right=right,
            )
        )

    def true(self, key: Key) -> Fraction:
        """The true number under a key."""
        return self.quantities[key.name].true

    def total_of(self, parts: list[Key]) -> Key:
        """A total, stated, of figures already stated."""
        total = self.count(sum(map(self.true, parts)), drawn=False)
        self.relate(total, plus(parts))
        return total


def operation(sign: str, left: Expression, right: Expression) -> Operation:
    return Operation(sign=sign, left=left, right=right)


def plus(parts: list[Key]) -> Expression:
    first: Expression = parts[0]
    return reduce(lambda left, right: operation("+", left, right), parts[1:], first)


def number(chance: Random, *, low: float = 2, high: float = 6) -> int:
    """A number of any size alike: as often below 1,000 as below ten times that."""
    return int(10 ** chance.uniform(low, high))


def percentage(chance: Random, low: int, high: int) -> Fraction:
    """A percentage, of which whoever writes it down keeps what he will."""
    return Fraction(chance.randrange(low * THOUSAND, high * THOUSAND) + 1, THOUSAND)


def _sum(passage: Passage, chance: Random, *, parts: int) -> None:
    size = chance.uniform(2.5, 6)
    passage.total_of(
        [passage.count(number(chance, low=size - 1, high=size)) for _ in range(parts)]
    )


def _two_levels(passage: Passage, chance: Random) -> None:
    size = chance.uniform(2.5, 5.5)
    passage.total_of(
        [
            passage.total_of(
                [
                    passage.count(number(chance, low=size - 1, high=size))
                    for _ in range(3)
                ]
            )
            for _ in range(3)
        ]
    )


def rate(true: Fraction, *, name: str = "share", kind: Kind = Kind.PERCENT) -> Quantity:
    """A percentage or a per mille, in its own unit."""
    return Quantity(true=true, kind=kind, unit=None, name=name)


def _rate(passage: Passage, chance: Random) -> None:
    whole = passage.count(number(chance, low=3.5, high=7.5))
    kind = chance.choice((Kind.PERCENT, Kind.PERMILLE))
    parts = HUNDRED if kind is Kind.PERCENT else THOUSAND
    wanted = passage.true(whole) * percentage(chance, 1, 90) / parts
    some = passage.count(max(wanted.__round__(), 1), drawn=False)
    true = passage.true(some) / passage.true(whole) * parts
    share = passage.state(rate(true, kind=kind))
    passage.relate(some, operation("*", share, whole))


def _growth(passage: Passage, chance: Random) -> None:
    before = passage.count(number(chance, low=3, high=6))
    for _ in range(2):
        grown = passage.true(before) * (1 + percentage(chance, 2, 180) / HUNDRED)
        after = passage.count(grown.__round__(), drawn=False)
        true = (passage.true(after) / passage.true(before) - 1) * HUNDRED
        by = passage.state(rate(true, name="growth"))
        passage.relate(after, operation("*", before, operation("+", ONE, by)))
        before = after


def _product(passage: Passage, chance: Random) -> None:
    many = passage.count(number(chance, low=1.5, high=4.5))
    each = passage.state(
        Quantity(
            true=Fraction(number(chance, low=1.5, high=4)),
            kind=Kind.RATIO,
            unit=None,
            name="each",
        )
    )
    made = passage.count(passage.true(many) * passage.true(each), drawn=False)
    passage.relate(made, operation("*", many, each))


def _plan(passage: Passage, chance: Random) -> None:
    size = chance.uniform(3, 6)
    planned = [
        passage.count(number(chance, low=size - 0.5, high=size)) for _ in range(2)
    ]
    whole = passage.total_of(planned)
    actual = int(passage.true(whole) * percentage(chance, 60, 140) / HUNDRED)
    first = int(actual * chance.uniform(0.2, 0.8))
    done = passage.total_of([passage.count(first), passage.count(actual - first)])
    true = passage.true(done) / passage.true(whole) * HUNDRED
    reached = passage.state(rate(true, name="share of the plan"))
    passage.relate(done, operation("*", whole, reached))


def _table(passage: Passage, chance: Random) -> None:
    crossed(passage, chance, rows=4, columns=5, sizes=(1.5, 4.5))


def crossed(
    passage: Passage,
    chance: Random,
    *,
    rows: int,
    columns: int,
    sizes: tuple[float, float],
) -> None:
    """A table of cases with the totals of its rows and columns and of the whole."""
    low, high = sizes
    cells = [
        [passage.count(number(chance, low=low, high=high)) for _ in range(columns)]
        for _ in range(rows)
    ]
    across = [passage.total_of(row) for row in cells]
    down = [passage.total_of(list(column)) for column in zip(*cells, strict=True)]
    whole = passage.total_of(across)
    passage.relate(whole, plus(down))


Template = Callable[[Passage, Random], None]
TEMPLATES: dict[str, tuple[Template, int]] = {
    "sum of 3": (partial(_sum, parts=3), 15),
    "sum of 5": (partial(_sum, parts=5), 12),
    "sum of 8": (partial(_sum, parts=8), 8),
    "two levels": (_two_levels, 8),
    "rate": (_rate, 20),
    "growth": (_growth, 17),
    "product": (_product, 10),
    "plan": (_plan, 6),
    "table 4x5": (_table, 4),
}
NAMES = tuple(TEMPLATES)
WEIGHTS = tuple(weight for _, weight in TEMPLATES.values())


def passage_of(chance: Random, *, keys: Iterator[int], name: str = "") -> Passage:
    """A passage of one template; of any, as often as they are weighed."""
    template = name or chance.choices(NAMES, WEIGHTS)[0]
    passage = Passage(template=template, keys=keys)
    TEMPLATES[template][0](passage, chance)
    return passage
