"""Sentences that no link pairs with anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, groupby

from averment.parallel.nouns import (
    Alignment,
    Lack,
    Link,
    Role,
    Sentence,
    Sureness,
    Untranslated,
)
from averment.parallel.omissions.judging import judged
from averment.parallel.omissions.sides import Sides, View
from averment.parallel.vectors import Vectors
from averment.record import Span

_SILENT = frozenset({Role.AUTHOR, Role.PAGE, Role.COLUMN, Role.REPEATED})
"""Parts of a heading that need no counterpart."""
_HELD = 0.05
"""A sentence less likely to be lacking in the link next to it is taken to be
rendered there; chosen on MAC-dev."""
_ON = 3
"""So many sentences alone where a text begins or ends may lie outside what the
other has of it (convention of this project)."""
_ORDER = (Sureness.GIVEN, Sureness.SURE, Sureness.LIKELY, Sureness.DOUBTFUL)


def left_alone(
    alignment: Alignment,
    numbers: Sequence[int],
    *,
    sides: Sides | None,
    vectors: Vectors | None,
) -> Iterator[Untranslated]:
    """What the sentences of a run of null links on one side have no counterpart for.

    Shape: neighbouring sentences are one; the surest link of them counts.
        Without `sides` what a neighbouring link holds is not left out.
    """
    added = not alignment.links[numbers[0]].original
    sentences = alignment.renderings if added else alignment.originals
    kept = [
        (sentence, number)
        for number in numbers
        for sentence in _of(alignment, number, added=added)
        if _counts(sentences[sentence])
        and not (
            sides and _rendered_beside(alignment, number, sentence, sides, vectors)
        )
    ]
    steps = count()
    for _, run in groupby(kept, key=lambda one: one[0] - next(steps)):
        found = list(run)
        yield Untranslated(
            kind=Lack.SENTENCE,
            span=Span(
                start=sentences[found[0][0]].span.start,
                end=sentences[found[-1][0]].span.end,
            ),
            lacking=(),
            link=found[0][1],
            sureness=_sureness(alignment, [number for _, number in found]),
            added=added,
        )


def _of(alignment: Alignment, number: int, *, added: bool) -> tuple[int, ...]:
    link = alignment.links[number]
    return link.rendering if added else link.original


def _counts(sentence: Sentence) -> bool:
    return sentence.role not in _SILENT and any(c.isalnum() for c in sentence.words)


def _sureness(alignment: Alignment, numbers: Sequence[int]) -> Sureness:
    said = {alignment.links[number].sureness for number in numbers}
    surest = next(word for word in _ORDER if word in said)
    at_end = numbers[0] == 0 or numbers[-1] == len(alignment.links) - 1
    if surest is not Sureness.GIVEN and at_end and len(numbers) >= _ON:
        return Sureness.DOUBTFUL
    return surest


def _rendered_beside(
    alignment: Alignment,
    number: int,
    sentence: int,
    sides: Sides,
    vectors: Vectors | None,
) -> bool:
    """Whether the link next to a sentence is likely to hold it."""
    links = alignment.links
    if links[number].sureness is Sureness.GIVEN:
        return False
    added = not links[number].original
    for beside in (number - 1, number + 1):
        if not 0 <= beside < len(links) or not _full(links[beside]):
            continue
        view = View.of(sides, links[beside], added=added)
        own = view.one.sentences[sentence].span
        spans = sorted([own, *(span for _, span in view.one.clauses(view.mine))])
        likely = judged(view.held(spans), chinese=view.one.chinese, vectors=vectors)
        if likely[spans.index(own)] < _HELD:
            return True
    return False


def _full(link: Link) -> bool:
    return bool(link.original and link.rendering)
