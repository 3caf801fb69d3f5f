"""What of a linked pair of texts has no counterpart, link by link."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Alignment, Link, Role, Untranslated
from averment.parallel.omissions.alone import left_alone
from averment.parallel.omissions.sides import Sides, View, sides_of
from averment.parallel.omissions.within import lacking_within
from averment.parallel.vectors import Vectors

_COMPARED = frozenset({Role.BODY, Role.TITLE})


def untranslated(
    alignment: Alignment, *, lexicon: Lexicon | None, vectors: Vectors | None = None
) -> tuple[Untranslated, ...]:
    """What may not be rendered, and what the original may not have, link by link.

    Shape: sentences of null links, neighbouring ones as one, except fields of a
        heading that need no counterpart; without a lexicon no more. With one,
        sentences that a neighbouring link holds are left out, and clauses of
        linked sentences are found as well, and Chinese words that restrict.
    """
    sides = sides_of(alignment, lexicon=lexicon) if lexicon else None
    return tuple(_found(alignment, sides=sides, vectors=vectors))


def _found(
    alignment: Alignment, *, sides: Sides | None, vectors: Vectors | None
) -> Iterator[Untranslated]:
    links = alignment.links
    shapes = groupby(
        range(len(links)), key=lambda k: (bool(links[k].original), _full(links[k]))
    )
    for (_, full), numbers in shapes:
        if not full:
            yield from left_alone(
                alignment, list(numbers), sides=sides, vectors=vectors
            )
        elif sides is not None:
            for number in numbers:
                yield from _linked(alignment, number, sides=sides, vectors=vectors)


def _full(link: Link) -> bool:
    return bool(link.original and link.rendering)


def _linked(
    alignment: Alignment, number: int, *, sides: Sides, vectors: Vectors | None
) -> Iterator[Untranslated]:
    link = alignment.links[number]
    roles = {alignment.originals[k].role for k in link.original}
    roles |= {alignment.renderings[k].role for k in link.rendering}
    if roles <= _COMPARED:
        for added in (False, True):
            view = View.of(sides, link, added=added)
            for lack in lacking_within(view, doubt=link.sureness, vectors=vectors):
                yield lack.as_found(link=number, added=added)
