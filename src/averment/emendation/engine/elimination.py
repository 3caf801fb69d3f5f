"""What linear relations still say once some of their figures are left open.

Leaving a figure open joins the relations it stands in: the sum of a row and the
sum of a column that share an unknown cell say together what neither says alone.
Each such implied relation is free of the open figures, so if it fails, another
of its own figures has to be open too.
Source: Fellegi & Holt 1976, J. American Statistical Association 71:17 (implied
    edits); here made only for the figures in question, by Gaussian elimination.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from averment.emendation.engine.assembly import Assembly
from averment.emendation.engine.ends import End, Number, crossed, over, plain, times
from averment.emendation.engine.sides import Row
from averment.emendation.engine.sums import sum_of

Gap = tuple[End | None, End | None]
Ends = Sequence[End | None]


@dataclass(frozen=True, slots=True)
class Implied:
    """A relation that several imply together.

    Shape: `parts` are the relations it is made of, each with its factor; `gap`
        is by how much the sum would have to change, from least to most; `short`
        says that the one figure which joins its parts cannot make up for them.
    """

    parts: tuple[tuple[int, Number], ...]
    terms: Mapping[int, Number]
    low: End | None
    high: End | None
    gap: Gap
    short: bool = False

    @property
    def fails(self) -> bool:
        """Whether the figures as stated exclude it."""
        low, high = self.gap
        return self.short or crossed((0, 0), high) or crossed(low, (0, 0))

    @property
    def is_equation(self) -> bool:
        """Whether it says what the sum is, not only where it ends."""
        return self.low is not None and self.low == self.high


System = tuple[Implied, ...]


def system(ready: Assembly) -> System:
    """The linear relations as they stand, no figure left open."""
    return tuple(
        standing(number, relation, lows=ready.lows, highs=ready.highs)
        for number, relation in enumerate(ready.relations)
        if isinstance(relation, Row)
    )


def standing(number: int, row: Row, *, lows: Ends, highs: Ends) -> Implied:
    """A relation by itself, with its figures between the ends given."""
    terms = dict(row.terms)
    gap = _gap(terms, row.low, row.high, lows=lows, highs=highs)
    return Implied(((number, 1),), terms, row.low, row.high, gap)


def opened(rows: System, figure: int, *, ready: Assembly) -> System:
    """What the relations say without a figure.

    Shape: inequalities that name it are joined with an equation that does; where
        there is none, they say nothing any more.
    """
    naming = [row for row in rows if figure in row.terms]
    pivot = _pivot(naming)
    kept = [row for row in rows if figure not in row.terms]
    if pivot is None:
        return tuple(kept)
    joined = [_joined(r, pivot, figure, ready=ready) for r in naming if r is not pivot]
    if len(joined) == 1 and _is_short(figure, naming, ready=ready):
        joined = [replace(joined[0], short=True)]
    return (*kept, *joined)


def _is_short(figure: int, naming: list[Implied], *, ready: Assembly) -> bool:
    """Whether a figure would have to fall below nothing to resolve both relations.

    The two say the same of it then, and together nothing more: all the same one of
    their other figures has to be open as well.
    """
    least = ready.downwards(figure)
    if least is None or any(len(row.parts) > 1 for row in naming):
        return False
    highs = [change(row.gap, row.terms[figure])[1] for row in naming]
    return any(crossed(least, high) for high in highs)


def change(gap: Gap, factor: Number) -> Gap:
    """By how much a figure would have to change to close a gap, least to most."""
    low, high = gap if factor > 0 else (gap[1], gap[0])
    return (
        None if low is None else over(low, factor),
        None if high is None else over(high, factor),
    )


def _pivot(naming: list[Implied]) -> Implied | None:
    equations = [row for row in naming if row.is_equation]
    return min(equations, key=lambda row: len(row.terms), default=None)


def _joined(row: Implied, pivot: Implied, figure: int, *, ready: Assembly) -> Implied:
    """The row less as much of the pivot as rids it of the figure."""
    share = plain(Fraction(row.terms[figure]) / pivot.terms[figure])
    terms = _less(row.terms, pivot.terms, share=share)
    parts = _less(dict(row.parts), dict(pivot.parts), share=share)
    moved = 0 if pivot.low is None else pivot.low[0] * share
    low, high = _moved(row.low, by=moved), _moved(row.high, by=moved)
    gap = _gap(terms, low, high, lows=ready.lows, highs=ready.highs)
    return Implied(tuple(sorted(parts.items())), terms, low, high, gap)


def _less(
    one: Mapping[int, Number], other: Mapping[int, Number], *, share: Number
) -> dict[int, Number]:
    left = dict(one)
    for at, value in other.items():
        now = left.get(at, 0) - value * share
        if now:
            left[at] = plain(now)
        else:
            left.pop(at, None)
    return left


def _moved(end: End | None, *, by: Number) -> End | None:
    return None if end is None else (plain(end[0] - by), end[1])


def _gap(
    terms: Mapping[int, Number],
    low: End | None,
    high: End | None,
    *,
    lows: Ends,
    highs: Ends,
) -> Gap:
    """By how much the sum would have to change, from least to most."""
    least = sum_of([times((lows if a > 0 else highs)[f], a) for f, a in terms.items()])
    most = sum_of([times((highs if a > 0 else lows)[f], a) for f, a in terms.items()])
    return _apart(low, most.whole()), _apart(high, least.whole())


def _apart(end: End | None, total: End | None) -> End | None:
    """How far a sum is from an end; the nudge says which side is left out."""
    if end is None or total is None:
        return None
    nudge = end[1] - total[1]
    return plain(end[0] - total[0]), (nudge > 0) - (nudge < 0)
