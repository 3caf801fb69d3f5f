"""Relations that the words of a document state, proposed by the machine.

Comes in: texts with the claims that quote them, each at its place.
Goes out: proposals, in the ledger's own words: a relation, the figures it is
    between, and the words it rests on. `holds` says what becomes of one when it
    is examined, `obstacle` what stands in the way of that.
Does not know: files, screens, the clock. A proposal rests on words and on where
    figures stand; that the arithmetic agrees may choose between two candidates
    and is never the only ground. None is tested in an edition until a person
    has taken it up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from averment.relating import arithmetic, lists
from averment.relating.across import across
from averment.relating.calendar import calendar
from averment.relating.chronology import chronology
from averment.relating.divisions import divided_otherwise
from averment.relating.durations import durations
from averment.relating.placed import Placed, PlacedText
from averment.relating.placing import placed_text, placed_texts
from averment.relating.proposal import Proposed, Type, numbered
from averment.relating.restated import restated
from averment.relating.sections import sections
from averment.relating.verdicts import holds, obstacle
from averment.relating.weekdays import weekdays

__all__ = [
    "Placed",
    "PlacedText",
    "Proposed",
    "Type",
    "divided_otherwise",
    "holds",
    "numbered",
    "obstacle",
    "placed_text",
    "placed_texts",
    "relations_in",
]

FAMILIES: tuple[Callable[[PlacedText], Iterator[Proposed]], ...] = (
    *arithmetic.FAMILIES,
    *lists.FAMILIES,
    durations,
    calendar,
    weekdays,
    chronology,
    restated,
    sections,
)
"""What is looked for in one text."""

BETWEEN: tuple[Callable[[Sequence[PlacedText]], Iterator[Proposed]], ...] = (across,)
"""What is looked for between several texts."""


def relations_in(texts: Sequence[PlacedText]) -> tuple[Proposed, ...]:
    """What the words of the texts say ought to hold between their figures.

    Shape: text by text, in the order in which the last figure of each stands,
        then between texts; of two proposals over the same figures the first
        family's is kept. A part within its whole is left out where a sum or a
        share already says more of the two.
    """
    found = [one for text in texts for one in _in_order(text)]
    found += [one for family in BETWEEN for one in family(texts)]
    kept: dict[frozenset[str], Proposed] = {}
    for one in found:
        kept.setdefault(frozenset(placed.key for placed in one.figures), one)
    return tuple(
        one
        for keys, one in kept.items()
        if one.type is not Type.SUBSET or not any(keys < other for other in kept)
    )


def _in_order(text: PlacedText) -> list[Proposed]:
    found = [one for family in FAMILIES for one in family(text)]
    return sorted(found, key=lambda one: max(p.span.end for p in one.figures))
