"""The headings of two documents, paired by field."""

from __future__ import annotations

from collections.abc import Sequence

from averment.parallel.aligning.fixed import Block, Fixed
from averment.parallel.nouns import Role
from averment.parallel.splitting.heads import heading
from averment.record import Span


def roles_of(sentences: Sequence[str]) -> tuple[Role, ...]:
    """What each sentence of a bare list is in its document."""
    spans: list[Span] = []
    start = 0
    for sentence in sentences:
        spans.append(Span(start=start, end=start + len(sentence)))
        start += len(sentence) + 1
    found = dict(heading("\n".join(sentences), spans))
    return tuple(found.get(span, Role.BODY) for span in spans)


def headings_paired(original: Sequence[Role], rendering: Sequence[Role]) -> Fixed:
    """What is fixed of two headings: field with field, the rest alone.

    Shape: nothing where one side has no heading; a heading printed again is
        alone even so. A field the other side has in another order is alone
        too, since links never cross.
    """
    sides = (original, rendering)
    again = [
        {k for k, role in enumerate(side) if role is Role.REPEATED} for side in sides
    ]
    fields = [
        {k for k, role in enumerate(side) if role is not Role.BODY} for side in sides
    ]
    if not all(fields):
        return Fixed(lone=(again[0], again[1]))
    blocks: list[Block] = []
    for i in sorted(fields[0] - again[0]):
        first = blocks[-1][3] if blocks else 0
        j = next(
            (
                k
                for k in sorted(fields[1])
                if k >= first and rendering[k] is original[i]
            ),
            None,
        )
        if j is not None:
            blocks.append((i, i + 1, j, j + 1))
    return Fixed(
        blocks=blocks,
        lone=(
            fields[0] - {block[0] for block in blocks},
            fields[1] - {block[2] for block in blocks},
        ),
    )
