"""Pairs of texts with gold links, every feature of every link kept as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from gold import Gold, GoldLink

from averment.parallel.aligning.document import (
    Document,
    band_of,
    document,
    learned_evidence,
)
from averment.parallel.aligning.paths import best_path
from averment.parallel.features.evidence import Evidence
from averment.parallel.features.kinds import KINDS
from averment.parallel.features.links import NEVER, Links, features
from averment.parallel.features.nearness import Nearness
from averment.parallel.features.shape import Shape
from averment.parallel.lexicon import Lexicon
from averment.parallel.vectors import Vectors

ROOM = 80  # columns of a table: there are fewer features

Array = np.ndarray[Any, Any]
Block = tuple[int, int, int, int]


def in_order(gold: Gold) -> Iterator[Block]:
    """Gold links as blocks along a path; crossing ones joined."""
    zh = {i: k for k, (a, b) in enumerate(gold.links) for i in a if b}
    en = {j: k for k, (a, b) in enumerate(gold.links) for j in b if a}
    i = j = 0
    while i < len(gold.zh) or j < len(gold.en):
        if j < len(gold.en) and j not in en:
            yield i, i, j, j + 1
            j += 1
        elif i < len(gold.zh) and i not in zh:
            yield i, i + 1, j, j
            i += 1
        else:
            past = _reach(gold.links, by=(zh, en), begin=(i, j))
            yield i, past[0], j, past[1]
            i, j = past


def _reach(
    links: Sequence[GoldLink],
    *,
    by: tuple[Mapping[int, int], Mapping[int, int]],
    begin: tuple[int, int],
) -> tuple[int, int]:
    """How far the links reach that touch one another."""
    (a, b), (i, j) = begin, (begin[0] + 1, begin[1])
    while a < i or b < j:
        if a < i:
            k, a = by[0].get(a), a + 1
        else:
            k, b = by[1].get(b), b + 1
        if k is not None:
            i = max(i, *(x + 1 for x in links[k][0]))
            j = max(j, *(x + 1 for x in links[k][1]))
    return i, j


def gold_may(links: Links, gold: Gold) -> Array:
    """Links a gold path may take; in a block of no known kind any smaller ones."""
    ok = np.zeros_like(links.may)
    for i0, i1, j0, j1 in in_order(gold):
        sizes = [(i1 - i0, j1 - j0)]
        whole = sizes[0] in KINDS
        for m, n in sizes if whole else KINDS:
            for i in range(i1 if whole else i0 + m, i1 + 1):
                for j in range(j1 if whole else j0 + n, j1 + 1):
                    column = j - int(links.band.low[i])
                    if 0 <= column < links.band.width:
                        ok[i, KINDS.index((m, n)), column] = True
    return ok & links.may


class Columns:
    """Which column of the tables a feature has."""

    def __init__(self) -> None:
        self.of: dict[str, int] = {}

    def __getitem__(self, name: str) -> int:
        return self.of.setdefault(name, len(self.of))


COLUMNS = Columns()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A pair of texts, its possible links and their features."""

    gold: Gold
    known: Document
    links: Links
    tables: list[Array]

    def scores(self, weights: Array) -> Array:
        """What the features come to, as the package has it."""
        out = np.full(self.links.may.shape, NEVER)
        for ends, table in zip(self.links.kinds(), self.tables, strict=True):
            out[ends.i, ends.kind, ends.column] = table @ weights.astype(np.float32)
        return out

    def expected(self, share: Array) -> Array:
        """The sum of the features, each link by its share of all paths."""
        out = np.zeros(ROOM, np.float32)
        for ends, table in zip(self.links.kinds(), self.tables, strict=True):
            here = share[ends.i, ends.kind, ends.column]
            out += here.astype(np.float32) @ table
        return out


def sample(gold: Gold, *, lexicon: Lexicon, vectors: Vectors | None) -> Sample:
    """A pair of texts as the first pass sees it."""
    known = document(gold.zh, gold.en, lexicon=lexicon, vectors=vectors)
    links = Links(band_of(known))
    sources: list[Shape | Evidence | Nearness] = [
        Shape(gold.zh, gold.en),
        Evidence(known.channels, band=links.band),
    ]
    if known.zh_runs is not None and known.en_runs is not None:
        sources.append(Nearness(known.zh_runs, known.en_runs, band=links.band))
    tables = _tables(links, sources)
    return Sample(gold=gold, known=known, links=links, tables=tables)


def taught(first: Sample, weights: Array) -> Sample:
    """The same as the second pass sees it, after a first by some weights."""
    found = best_path(first.scores(weights), first.links.band)
    more = learned_evidence(first.known, found, first.links.band)
    pairs = zip(first.tables, _tables(first.links, [more]), strict=True)
    return replace(first, tables=[a + b for a, b in pairs])


def _tables(
    links: Links, sources: Sequence[Shape | Evidence | Nearness]
) -> list[Array]:
    out: list[Array] = []
    for ends in links.kinds():
        table = np.zeros((len(ends.i), ROOM), np.float32)
        for name, values in features(ends, sources):
            table[:, COLUMNS[name]] = values
        out.append(table)
    return out
