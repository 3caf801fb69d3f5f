"""Blocks: stretches of both sides that stand for one another, before any path.

An editor's link is a block that is kept; a passage both sides mark begins at a
node that every path passes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from averment.parallel.aligning.fixed import Block, Fixed, before
from averment.parallel.nouns import Sentence
from averment.record import Span, Text

Given = tuple[Span | None, Span | None]


def given_fixed(
    given: Iterable[Given],
    *,
    originals: Sequence[Sentence],
    renderings: Sequence[Sentence],
) -> Fixed:
    """What an editor's links fix.

    Shape: links that share a sentence or cross are joined into one block, since
        links never cross; a span without a sentence is left out.
    """
    blocks: list[Block] = []
    lone: tuple[set[int], set[int]] = (set(), set())
    for original, rendering in given:
        i, j = _touched(originals, original), _touched(renderings, rendering)
        if i and j:
            blocks = _with((i[0], i[-1] + 1, j[0], j[-1] + 1), blocks)
        elif rendering is None:
            lone[0].update(i)
        elif original is None:
            lone[1].update(j)
    said_alone = Fixed(lone=(frozenset(lone[0]), frozenset(lone[1])))
    return Fixed(blocks=sorted(blocks)).with_others(said_alone)


def _touched(sentences: Sequence[Sentence], span: Span | None) -> list[int]:
    if span is None:
        return []
    return [
        index
        for index, sentence in enumerate(sentences)
        if sentence.span.start < span.end and span.start < sentence.span.end
    ]


def _with(block: Block, others: Sequence[Block]) -> list[Block]:
    """Disjoint blocks in one order with another; what touches it is joined to it."""
    apart: list[Block] = []
    for other in others:
        if before(other, block) or before(block, other):
            apart.append(other)
        else:
            i0, i1, j0, j1 = other
            block = (
                *(min(block[0], i0), max(block[1], i1)),
                *(min(block[2], j0), max(block[3], j1)),
            )
    if len(apart) == len(others):
        return [*apart, block]
    return _with(block, apart)


def passages_shared(
    original: Text,
    rendering: Text,
    *,
    originals: Sequence[Sentence],
    renderings: Sequence[Sentence],
) -> Fixed:
    """The nodes at which passages marked alike on both sides begin.

    Only marks an editor has set count: paragraphs that are merely numbered need
    not be the same ones. Of marks in another order the longest run in order is
    kept.
    """
    here, there = _begin(original, originals), _begin(rendering, renderings)
    nodes = [(here[label], there[label]) for label in here if label in there]
    return Fixed(blocks=[(i, i, j, j) for i, j in _rising(nodes)])


def _begin(text: Text, sentences: Sequence[Sentence]) -> dict[str, int]:
    """The first sentence of each passage whose mark stands in the text."""
    marked = {
        p.label
        for p in text.passages
        if text.content[: p.span.start].rstrip().endswith("{" + p.label + "}")
    }
    out: dict[str, int] = {}
    for index, sentence in enumerate(sentences):
        if sentence.label in marked:
            out.setdefault(sentence.label, index)
    return out


def _rising(nodes: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of nodes in which both sides go on."""
    best: list[list[tuple[int, int]]] = []
    for node in nodes:
        before = [run for run in best if run[-1][1] <= node[1]]
        best.append([*max(before, key=len, default=[]), node])
    return max(best, key=len, default=[])
