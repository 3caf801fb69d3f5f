"""Which of several readings of the words is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from averment.relating.placed import Placed
from averment.relating.proposal import Proposed
from averment.relating.verdicts import agrees_plainly, holds

_REACH = 3


def agreeing(
    candidates: Iterable[Proposed], *, plainly: bool = False
) -> Proposed | None:
    """The first whose figures agree; the words allow each of them.

    Shape: one that agrees by the usual meaning of its words goes before one that
        needs rounding or a vague word's outer reach; with `plainly`, no other will do.
    """
    tried = list(candidates)
    found = next((one for one in tried if agrees_plainly(one)), None)
    if found or plainly:
        return found
    return next((one for one in tried if holds(one)), None)


def comes_near(one: Fraction, other: Fraction) -> bool:
    """Whether two numbers are within three times each other.

    No vague word and no rounding reaches further; what is not near need not be
    examined to be known to disagree.
    """
    return one <= _REACH * other and other <= _REACH * one


def last_ones(
    figures: Sequence[Placed], *, least: int = 1
) -> Iterator[tuple[Placed, ...]]:
    """The figures, then without the first, and so on, down to the least number."""
    for start in range(max(0, len(figures) - least + 1)):
        yield tuple(figures[start:])


def first_ones(
    figures: Sequence[Placed], *, least: int = 1
) -> Iterator[tuple[Placed, ...]]:
    """The figures, then without the last, and so on, down to the least number."""
    for end in range(len(figures), least - 1, -1):
        yield tuple(figures[:end])
