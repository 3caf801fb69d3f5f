"""How much of each sentence's tokens a run of the other side answers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy import float32
from numpy.typing import NDArray

from averment.parallel.features.band import Band
from averment.parallel.features.kinds import MOST_EN, MOST_ZH
from averment.parallel.features.tokens import Channel, Token

Floats = NDArray[float32]
Ints = NDArray[np.int64]
_MARGIN = 12  # nodes beyond the band: a null link looks at its neighbourhood


def answered(
    tokens: Sequence[Sequence[Token]], *, first: Ints, width: int, most: int
) -> Floats:
    """The weight that runs of 1 … `most` sentences of the other side answer.

    Shape: (most, sentences, width): at c the run that ends before the node
        `first` + c.
    """
    out = np.zeros((most, len(tokens), width), float32)
    for sentence, row in enumerate(tokens):
        if row:
            start = int(first[sentence]) - most
            hit = _hits(row, start=start, width=width + most)
            _add_runs(out[:, sentence], hit, row=row)
    return out


def _hits(row: Sequence[Token], *, start: int, width: int) -> NDArray[np.bool_]:
    hit = np.zeros((len(row), width), bool)
    for k, token in enumerate(row):
        near = [h - start for h in token.hits if start <= h < start + width]
        hit[k, near] = True
    return hit


def _add_runs(out: Floats, hit: NDArray[np.bool_], *, row: Sequence[Token]) -> None:
    if not hit.any():
        return
    most, width = out.shape
    weight = np.array([token.weight for token in row], float32)
    run = np.zeros((len(row), width), bool)
    for size in range(1, most + 1):
        run |= hit[:, most - size : most - size + width]
        out[size - 1] = weight @ run


def _sums(tokens: Sequence[Sequence[Token]]) -> Floats:
    """Running totals of weight: what sentences a to b weigh is a difference."""
    weights = [sum(token.weight for token in row) for row in tokens]
    return np.array([0.0, *np.cumsum(weights)], float32)


class Coverage:
    """One channel within a band: what is answered of each sentence of a link."""

    def __init__(self, channel: Channel, band: Band) -> None:
        self._zh_first = np.maximum(band.low[1:] - _MARGIN, 0)
        self._zh_width = band.width + 2 * _MARGIN
        column = np.arange(band.columns)
        first = np.searchsorted(band.high, column, "left")
        last = np.searchsorted(band.low, column + 1, "right")
        self._en_first = np.maximum(first - _MARGIN, 0)
        reach = int((last - self._en_first).max()) if band.columns else 0
        self._en_width = reach + _MARGIN
        self.zh_sums, self.en_sums = _sums(channel.zh), _sums(channel.en)
        self._zh = answered(
            channel.zh, first=self._zh_first, width=self._zh_width, most=MOST_EN
        )
        self._en = answered(
            channel.en, first=self._en_first, width=self._en_width, most=MOST_ZH
        )

    def zh_parts(self, i: Ints, j: Ints, *, m: int, n: int) -> Floats:
        """What is answered of each Chinese sentence, the last first. Shape: (m, N)."""
        c = j - self._zh_first[i - 1 - np.arange(m)[:, None]]
        table, rows = self._zh[n - 1], i - 1 - np.arange(m)[:, None]
        return _at(table, rows, c, width=self._zh_width)

    def en_parts(self, i: Ints, j: Ints, *, m: int, n: int) -> Floats:
        """What is answered of each English sentence, the last first. Shape: (n, N)."""
        rows = j - 1 - np.arange(n)[:, None]
        c = i - self._en_first[rows]
        return _at(self._en[m - 1], rows, c, width=self._en_width)

    def zh_best(self, k: Ints, *, most: int) -> Floats:
        """The most that any run of that size nearby answers of Chinese sentences."""
        best: Floats = self._zh[most - 1].max(axis=1)
        return best[k]

    def en_best(self, k: Ints, *, most: int) -> Floats:
        """The same of English sentences."""
        best: Floats = self._en[most - 1].max(axis=1)
        return best[k]


def _at(table: Floats, rows: Ints, c: Ints, *, width: int) -> Floats:
    inside = (c >= 0) & (c < width)
    found: Floats = np.where(inside, table[rows, np.clip(c, 0, width - 1)], float32(0))
    return found
