"""Which links may be, once an editor's links and shared passages are fixed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from averment.parallel.aligning.fixed import Block, Fixed
from averment.parallel.features.band import Band, possible
from averment.parallel.features.kinds import KINDS


def allowed(band: Band, *, fixed: Fixed) -> NDArray[np.bool_]:
    """The links of a band that cross no block and join no sentence that is alone.

    Shape: as `possible`. Within a block any link may be.
    """
    may = possible(band)
    i = np.arange(band.rows + 1)[:, None]
    j = band.low[:, None] + np.arange(band.width)[None]
    for i0, i1, j0, j1 in fixed.blocks:
        ends_before = (i <= i0) & (j <= j0)
        ends_inside = (i >= i0) & (i <= i1) & (j >= j0) & (j <= j1)
        for kind, (m, n) in enumerate(KINDS):
            begins_inside = (i - m >= i0) & (j - n >= j0)
            begins_after = (i - m >= i1) & (j - n >= j1)
            fits = ends_before | (ends_inside & begins_inside) | begins_after
            may[:, kind] &= fits
    for kind, (m, n) in enumerate(KINDS):
        if n:
            may[:, kind] &= ~_holds(i, fixed.lone[0], size=m)
        if m:
            may[:, kind] &= ~_holds(j, fixed.lone[1], size=n)
    return may


def _holds(
    ends: NDArray[np.int64], alone: Collection[int], *, size: int
) -> NDArray[np.bool_]:
    """Whether a run of that size that ends there holds a sentence of these."""
    lone = np.array(sorted(alone), np.int64)
    first = np.searchsorted(lone, ends - size, "left")
    past = np.searchsorted(lone, ends, "left")
    holds: NDArray[np.bool_] = past > first
    return holds


def nodes_of(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The nodes every path passes: before each block and after it."""
    return sorted({node for a, b, c, d in blocks for node in ((a, c), (b, d))})
