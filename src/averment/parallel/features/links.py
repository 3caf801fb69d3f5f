"""Every possible link of a band, and the sum of what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy import float32, float64
from numpy.typing import NDArray

from averment.parallel.features.band import Band, possible
from averment.parallel.features.evidence import Evidence
from averment.parallel.features.kinds import KINDS
from averment.parallel.features.nearness import Nearness
from averment.parallel.features.shape import Shape

NEVER = -1e6
"""The score of a link that cannot be."""

Floats = NDArray[float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """The links of one kind, by the nodes they end at."""

    kind: int
    i: Ints
    j: Ints
    column: Ints


class Links:
    """The links of a band that may be, kind by kind.

    Shape: `may` as `possible` gives it, or fewer.
    """

    def __init__(self, band: Band, may: NDArray[np.bool_] | None = None) -> None:
        self.band = band
        self.may = possible(band) if may is None else may

    def kinds(self) -> Iterator[Ends]:
        """The links of each kind."""
        for kind in range(len(KINDS)):
            i, column = np.nonzero(self.may[:, kind])
            j = self.band.low[i] + column
            yield Ends(kind=kind, i=i, j=j, column=column)

    def scores(
        self,
        sources: Sequence[Shape | Evidence | Nearness],
        weights: Sequence[Mapping[str, float]],
    ) -> list[NDArray[float64]]:
        """What the features come to by each of several sets of weights.

        Shape: as `may`; NEVER where no link may be.
        """
        out = [np.full(self.may.shape, NEVER) for _ in weights]
        for ends in self.kinds():
            sums = [np.zeros(len(ends.i), float32) for _ in weights]
            for name, values in features(ends, sources):
                for k, weight in enumerate(weights):
                    sums[k] += float32(weight.get(name, 0.0)) * values
            for scores, total in zip(out, sums, strict=True):
                scores[ends.i, ends.kind, ends.column] = total
        return out


def features(
    ends: Ends, sources: Sequence[Shape | Evidence | Nearness]
) -> Iterator[tuple[str, Floats]]:
    """The features of the links of one kind, by name."""
    m, n = KINDS[ends.kind]
    if not len(ends.i):
        return
    for source in sources:
        if m and n:
            yield from source.of_link(ends.i, ends.j, m=m, n=n).items()
        elif isinstance(source, Nearness):
            of = source.of_zh if m else source.of_en
            yield from of(ends.i, ends.j).items()
        else:
            yield from (source.of_zh(ends.i) if m else source.of_en(ends.j)).items()
