"""How many figures must at least be otherwise, so that failing relations hold.

Every failing relation needs one of its figures. It is given the least share of a
figure that any solution can spend on it; the shares add up to a lower bound.
A figure that resolves two relations at once spends half on each, but only if
both force the same value on it. Where no figure stands in more than two
relations, figures that resolve together what none of them resolves alone form a
chain, and a chain of n figures reaches n + 1 relations at most: two thirds each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from averment.emendation.engine.elimination import Implied, change
from averment.emendation.engine.ends import End, crossed

ONE = Fraction(1)
IN_A_CHAIN = Fraction(2, 3)
Downwards = Callable[[int], End | None]
NONE_APART: frozenset[int] = frozenset()


@dataclass(slots=True)
class Shares:
    """The share of each failing relation, and the figures that resolve several.

    Shape: `reach[f]` are the failing relations figure f stands in, by their
        place; `agreeing` the figures on which all of two or more of them force
        one value.
    """

    of: list[Fraction]
    reach: Mapping[int, list[int]]
    agreeing: set[int] = field(default_factory=set)

    def least(self) -> int:
        """The number of figures that are needed at least."""
        return _whole(sum(self.of, Fraction(0)))

    def least_after(self, figure: int) -> int:
        """The number needed at least beside a figure."""
        taken = sum((self.of[place] for place in self.reach[figure]), Fraction(0))
        return _whole(sum(self.of, Fraction(0)) - taken)

    def left_after(self, figure: int) -> int:
        """How many relations fail still, once a figure is open."""
        joined = figure not in self.agreeing
        return len(self.of) - len(self.reach[figure]) + joined


def shares(
    failing: Sequence[Implied],
    *,
    paired: bool,
    known: frozenset[int],
    apart: frozenset[int] = NONE_APART,
    downwards: Downwards = lambda _: None,
) -> Shares:
    """The share of every failing relation.

    Shape: `paired` says that no figure stands in more than two relations; `known`
        are the figures that cannot be otherwise; no one figure is to resolve a
        relation whose place is in `apart`; `downwards` is how far a figure can
        change at most.
    """
    reach: dict[int, list[int]] = {}
    for place, row in enumerate(failing):
        for figure in row.terms:
            if figure not in known:
                reach.setdefault(figure, []).append(place)
    least = [ONE] * len(failing)
    found = Shares(least, reach)
    for figure, places in reach.items():
        if len(places) == 1:
            continue
        agrees = apart.isdisjoint(places) and _agrees(
            figure, [failing[place] for place in places], low=downwards(figure)
        )
        if agrees:
            found.agreeing.add(figure)
        share = Fraction(1, len(places)) if agrees or not paired else IN_A_CHAIN
        for place in places:
            least[place] = min(least[place], share)
    return found


def _agrees(figure: int, rows: Sequence[Implied], *, low: End | None) -> bool:
    """Whether one other value of the figure would resolve all the relations."""
    high: End | None = None
    for row in rows:
        foot, top = change(row.gap, row.terms[figure])
        low = foot if low is None or (foot is not None and foot > low) else low
        high = top if high is None or (top is not None and top < high) else high
    return not crossed(low, high)


def _whole(total: Fraction) -> int:
    return -(-total.numerator // total.denominator)
