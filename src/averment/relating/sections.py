"""The numbers that head a document's own clauses, where one is missing or twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from averment.record import Figure, Reading, Succession
from averment.relating.claiming import claimed
from averment.relating.lists.headed import form_of, heads, number_of
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type

_SURE = 2
"""So many numbers in order, before and after, show that it is one series."""
_ONE_MISSING = 2
"""From the number before a missing one to the number after it."""


def sections(text: PlacedText) -> Iterator[Proposed]:
    """Series of clause numbers in which one is left out, or stands twice."""
    marks = heads(text)
    for form in dict.fromkeys(form_of(mark, text=text) for mark in marks):
        alike = [mark for mark in marks if form_of(mark, text=text) == form]
        for series in _series(alike):
            if not _is_whole(series):
                yield _proposed(series, text=text)


def _series(marks: Sequence[Reading]) -> Iterator[tuple[Reading, ...]]:
    """The marks cut where they begin again, and where they jump."""
    run: list[Reading] = []
    for mark in marks:
        step = number_of(mark) - number_of(run[-1]) if run else 1
        if run and not 0 <= step <= _ONE_MISSING:
            yield tuple(run)
            run = []
        run.append(mark)
    yield tuple(run)


def _is_whole(series: Sequence[Reading]) -> bool:
    """Whether nothing is missing, or too little is there to say so."""
    numbers = [number_of(mark) for mark in series]
    breaks = [at for at, (a, b) in enumerate(pairwise(numbers), 1) if b != a + 1]
    if len(breaks) != 1:
        return True
    return breaks[0] < _SURE or len(numbers) - breaks[0] < _SURE


def _proposed(series: Sequence[Reading], *, text: PlacedText) -> Proposed:
    figures = tuple(_claimed(mark, text=text) for mark in series)
    numbers = ", ".join(str(number_of(mark)) for mark in series)
    return Proposed(
        relation=Succession(
            key="r",
            of=tuple(figure.key for figure in figures),
            because=f"the clauses are numbered {numbers}",
        ),
        type=Type.ENUMERATION,
        figures=figures,
        claims=tuple(figure.claim for figure in figures),
    )


def _claimed(mark: Reading, *, text: PlacedText) -> Placed:
    """A clause number as a claim, which `averment read` makes of none."""
    if not isinstance(mark.value, Figure):
        raise TypeError
    return claimed(mark.full, value=mark.value, quantity="clause", text=text)
