"""Which of several readings of the words is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from averment.relating.placed import Placed
from averment.relating.proposal import Proposed
from averment.relating.verdicts import holds


def agreeing(candidates: Iterable[Proposed]) -> Proposed | None:
    """The first whose figures agree; the words allow each of them."""
    return next((one for one in candidates if holds(one)), None)


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
