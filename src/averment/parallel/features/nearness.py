"""How near runs of sentences are to each other by their vectors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy import float32
from numpy.typing import NDArray

from averment.parallel.features.band import Band
from averment.parallel.features.kinds import KINDS, MOST_EN, MOST_ZH

Floats = NDArray[float32]
Ints = NDArray[np.int64]
_MARGIN = MOST_EN + 3
_BLOCK = 256  # rows multiplied at a time: no matrix of both texts is kept
_NEIGHBOURS = 8
_LEAST = 0.3  # cosine below which a sentence adds nothing to its link


class Nearness:
    """Cosines of runs of both sides about a band.

    Shape: `zh` and `en` as `Vectors.spans` gives them.
    """

    def __init__(
        self, zh: Sequence[Floats], en: Sequence[Floats], *, band: Band
    ) -> None:
        self._rows, self._columns = band.rows, band.columns
        last = np.minimum(np.arange(band.rows) + MOST_ZH + 1, band.rows)
        self._first = band.low[: band.rows] - _MARGIN
        reach = band.high[last] - self._first + _MARGIN
        self._width = int(reach.max()) if band.rows else 0
        sizes = {(m, n) for m, n in KINDS if m and n}
        self._cosines = {
            (m, n): self._near(zh[m - 1], en[n - 1]) for m, n in sorted(sizes)
        }
        self._zh_crowd = [_crowd(vectors, en[0]) for vectors in zh]
        self._en_crowd = [_crowd(vectors, zh[0]) for vectors in en]

    def _near(self, zh: Floats, en: Floats) -> Floats:
        """Shape: (rows, width) by first Chinese sentence; 0 where there is none."""
        out = np.zeros((self._rows, self._width), float32)
        for begin in range(0, len(zh), _BLOCK):
            end = min(begin + _BLOCK, len(zh))
            first = max(int(self._first[begin]), 0)
            past = min(int(self._first[end - 1]) + self._width, len(en))
            if past <= first:
                continue
            block = zh[begin:end] @ en[first:past].T
            columns = self._first[begin:end, None] + np.arange(self._width) - first
            inside = (columns >= 0) & (columns < past - first)
            kept = np.clip(columns, 0, past - first - 1)
            out[begin:end] = np.where(
                inside, np.take_along_axis(block, kept, axis=1), 0.0
            )
        return out

    def _at(self, a: Ints, b: Ints, *, m: int, n: int) -> Floats:
        """Cosines of runs of m and n that begin with sentences a and b."""
        row = np.clip(a, 0, max(self._rows - 1, 0))
        c = b - self._first[row]
        inside = (c >= 0) & (c < self._width) & (a >= 0) & (a < self._rows) & (b >= 0)
        found = self._cosines[m, n][row, np.clip(c, 0, self._width - 1)]
        return np.where(inside, found, float32(0))

    def of_link(self, i: Ints, j: Ints, *, m: int, n: int) -> dict[str, Floats]:
        """Features of links of m Chinese and n English sentences."""
        cosine = self._at(i - m, j - n, m=m, n=n)
        size = (m + n) / 2
        crowd = (self._zh_crowd[m - 1][i - m] + self._en_crowd[n - 1][j - n]) / 2
        beside = self._beside(i, j, m=m, n=n)
        out = {
            "cosine": cosine,
            "cosine by size": cosine * size,
            "cosine of many": cosine * float(m + n > len(("zh", "en"))),
            "crowd": crowd,
            "crowd by size": crowd * size,
            "beside": beside.mean(axis=0),
            "beside most": beside.max(axis=0),
        }
        if m > 1:
            out |= self._zh_adds(i, j, m=m, n=n, cosine=cosine)
        if n > 1:
            out |= self._en_adds(i, j, m=m, n=n, cosine=cosine)
        return out

    def _zh_adds(
        self, i: Ints, j: Ints, *, m: int, n: int, cosine: Floats
    ) -> dict[str, Floats]:
        """What the first and the last sentence add, and the one that fits least."""
        rest = [self._at(i - m + k, j - n, m=m - 1, n=n) for k in (0, 1)]
        each = [self._at(i - 1 - k, j - n, m=1, n=n) for k in range(m)]
        return {
            "zh adds": cosine - np.max(rest, axis=0),
            "zh least": np.min(each, axis=0) - _LEAST,
        }

    def _en_adds(
        self, i: Ints, j: Ints, *, m: int, n: int, cosine: Floats
    ) -> dict[str, Floats]:
        rest = [self._at(i - m, j - n + k, m=m, n=n - 1) for k in (0, 1)]
        each = [self._at(i - m, j - 1 - k, m=m, n=1) for k in range(n)]
        return {
            "en adds": cosine - np.max(rest, axis=0),
            "en least": np.min(each, axis=0) - _LEAST,
        }

    def _beside(self, i: Ints, j: Ints, *, m: int, n: int) -> Floats:
        """Cosines to the sentences just outside the link. Shape: (4, N)."""
        left = self._at(i - m, j - n - 1, m=m, n=1)
        right = np.where(j < self._columns, self._at(i - m, j, m=m, n=1), float32(0))
        up = self._at(i - m - 1, j - n, m=1, n=n)
        down = np.where(i < self._rows, self._at(i, j - n, m=1, n=n), float32(0))
        return np.stack([left, right, up, down])

    def of_zh(self, i: Ints, j: Ints) -> dict[str, Floats]:
        """How near a Chinese sentence comes to any English one about here."""
        near = [self._at(i - 1, j + k, m=1, n=1) for k in (-2, -1, 0, 1)]
        return {"alone cosine": np.max(near, axis=0)}

    def of_en(self, i: Ints, j: Ints) -> dict[str, Floats]:
        """The same of an English sentence."""
        near = [self._at(i + k, j - 1, m=1, n=1) for k in (-2, -1, 0, 1)]
        return {"alone cosine": np.max(near, axis=0)}


def _crowd(vectors: Floats, others: Floats) -> Floats:
    """How near each run is to its nearest on the other side, wherever they stand."""
    if not len(others):
        return np.zeros(len(vectors), float32)
    k = min(_NEIGHBOURS, len(others))
    out = np.zeros(len(vectors), float32)
    for begin in range(0, len(vectors), _BLOCK):
        block = vectors[begin : begin + _BLOCK] @ others.T
        out[begin : begin + _BLOCK] = np.partition(block, -k, axis=1)[:, -k:].mean(1)
    return out
