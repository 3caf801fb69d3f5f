"""Sums and maxima over all paths of links through a band, exactly.

Source: dynamic programming over monotone alignments as in Gale & Church,
"A program for aligning sentences in bilingual corpora" (1993); sums over all
paths by the forward-backward algorithm (Rabiner 1989, section III).
"""

from __future__ import annotations

import numpy as np
from numpy import float64
from numpy.typing import NDArray

from averment.parallel.features.band import Band
from averment.parallel.features.kinds import KINDS, MOST_EN
from averment.parallel.features.links import NEVER

Scores = NDArray[float64]
End = tuple[int, int, int, int]
"""A link: first Chinese sentence, past the last, first English, past the last."""

_INSERTED = len(KINDS) - 1


def best_path(scores: Scores, band: Band) -> list[End]:
    """The links of the path whose scores sum highest, in order."""
    sums = _Sums(band)
    for i in range(band.rows + 1):
        before = (sums.before(i) + scores[i, :_INSERTED]).max(axis=0)
        before = _begun(before, i=i)
        run = _steps(scores[i, _INSERTED])
        sums.put(i, np.maximum.accumulate(before - run) + run)
    return _walked(sums, scores=scores, band=band)


def shares(scores: Scores, band: Band) -> Scores:
    """The share of all paths, by their weight, that each link lies on.

    Shape: as `scores`.
    """
    begun, ended = _from_start(scores, band), _to_end(scores, band)
    total = begun.at(band.rows, band.columns)
    out = np.empty_like(scores)
    for i in range(band.rows + 1):
        after = ended.row(i)
        out[i, :_INSERTED] = begun.before(i) + scores[i, :_INSERTED] + after
        out[i, _INSERTED] = begun.beside(i) + scores[i, _INSERTED] + after
    return np.exp(np.minimum(out - total, 0.0))


class _Sums:
    """A number for each node of a band; NEVER outside."""

    def __init__(self, band: Band) -> None:
        self._band = band
        self._rows = np.full((band.rows + 1, band.width), NEVER)

    def put(self, i: int, row: Scores) -> None:
        self._rows[i] = row

    def row(self, i: int) -> Scores:
        row: Scores = self._rows[i]
        return row

    def at(self, i: int, j: int) -> float:
        if i < 0 or not 0 <= j - self._band.low[i] < self._band.width:
            return NEVER
        return float(self._rows[i, j - self._band.low[i]])

    def _window(self, i: int, first: int, width: int) -> Scores:
        """Row i from column `first` on, NEVER where it has none."""
        out = np.full(width, NEVER)
        if i >= 0:
            shift = first - int(self._band.low[i])
            begin, end = max(shift, 0), min(shift + width, self._band.width)
            if end > begin:
                out[begin - shift : end - shift] = self._rows[i, begin:end]
        return out

    def before(self, i: int) -> Scores:
        """At the node each link to row i begins from. Shape: (kinds less 1, width)."""
        low, width = int(self._band.low[i]), self._band.width
        most = {m for m, _ in KINDS if m}
        rows = {m: self._window(i - m, low - MOST_EN, width + MOST_EN) for m in most}
        return np.stack(
            [rows[m][MOST_EN - n : MOST_EN - n + width] for m, n in KINDS[:_INSERTED]]
        )

    def beside(self, i: int) -> Scores:
        """At the node to the left in the same row."""
        return np.concatenate([[NEVER], self._rows[i, :-1]])

    def add(self, i: int, first: int, row: Scores) -> None:
        """Log-adds a row from column `first` on to row i, where it has room."""
        shift = first - int(self._band.low[i])
        begin, end = max(shift, 0), min(shift + len(row), self._band.width)
        if end > begin:
            into = self._rows[i, begin:end]
            np.logaddexp(into, row[begin - shift : end - shift], out=into)


def _begun(before: Scores, *, i: int) -> Scores:
    """The first row begins at its first node."""
    if i == 0:
        before = np.full_like(before, NEVER)
        before[0] = 0.0
    return before


def _steps(inserted: Scores) -> Scores:
    """What it costs to go from the first node of a row to each other one."""
    return np.concatenate([[0.0], np.cumsum(inserted[1:])])


def _from_start(scores: Scores, band: Band) -> _Sums:
    sums = _Sums(band)
    for i in range(band.rows + 1):
        grid = sums.before(i) + scores[i, :_INSERTED]
        top = grid.max(axis=0)
        before = _begun(top + np.log(np.exp(grid - top).sum(axis=0)), i=i)
        run = _steps(scores[i, _INSERTED])
        sums.put(i, np.logaddexp.accumulate(before - run) + run)
    return sums


def _to_end(scores: Scores, band: Band) -> _Sums:
    sums = _Sums(band)
    sums.row(band.rows)[band.columns - int(band.low[-1])] = 0.0
    for i in range(band.rows, -1, -1):
        row = sums.row(i)
        run = _steps(scores[i, _INSERTED])
        row[:] = np.logaddexp.accumulate((row + run)[::-1])[::-1] - run
        low = int(band.low[i])
        for kind, (m, n) in enumerate(KINDS[:_INSERTED]):
            if i >= m:
                sums.add(i - m, low - n, scores[i, kind] + row)
    return sums


def _walked(sums: _Sums, *, scores: Scores, band: Band) -> list[End]:
    """Back from the last node along the highest sums."""
    i, j = band.rows, band.columns
    out: list[End] = []
    while i or j:
        column = j - int(band.low[i])
        known = [
            sums.at(i - m, j - n) + scores[i, kind, column]
            for kind, (m, n) in enumerate(KINDS)
        ]
        m, n = KINDS[int(np.argmax(known))]
        out.append((i - m, i, j - n, j))
        i, j = i - m, j - n
    return out[::-1]
