"""Where links are looked for: a band about a likely path.

A node (i, j) is a place between sentences: i Chinese and j English ones lie
before it. A link of a kind (m, n) takes m and n sentences and ends at a node.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from averment.parallel.features.kinds import KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The nodes of each row that are looked at, from `low` to `high`.

    Shape: `low` and `high` have rows + 1 elements and never fall; each row
        shares a column with the next, so that a path can pass. `width` is the
        widest row.
    """

    low: NDArray[np.int64]
    high: NDArray[np.int64]
    columns: int

    @property
    def rows(self) -> int:
        """How many Chinese sentences there are."""
        return len(self.low) - 1

    @property
    def width(self) -> int:
        """The number of nodes in the widest row."""
        return int((self.high - self.low).max()) + 1


def band_about(
    nodes: Sequence[tuple[int, int]], *, rows: int, columns: int, half: int
) -> Band:
    """A band of `half` columns on either side of a chain of nodes.

    Where the chain leaps, as over a passage that one side lacks, the row is as
    wide as the leap.
    """
    inner = [node for node in nodes if 0 < node[0] < rows]
    chain = [(0, 0), *inner, (rows, columns)]
    at = [i for i, _ in chain], [j for _, j in chain]
    centre = np.interp(np.arange(rows + 1), *at)
    before = np.concatenate([[0.0], centre[:-1]])
    after = np.concatenate([centre[1:], [columns]])
    low = np.clip(np.floor(before).astype(np.int64) - half, 0, columns)
    high = np.clip(np.ceil(after).astype(np.int64) + half, 0, columns)
    low[0], high[-1] = 0, columns
    return Band(
        low=np.maximum.accumulate(low),
        high=np.maximum.accumulate(high),
        columns=columns,
    )


def possible(band: Band) -> NDArray[np.bool_]:
    """Which links begin and end within the band.

    Shape: (rows + 1, kinds, width): the link that ends at (i, low[i] + c).
    """
    i = np.arange(band.rows + 1)[:, None]
    j = band.low[:, None] + np.arange(band.width)[None]
    out = np.zeros((band.rows + 1, len(KINDS), band.width), bool)
    for kind, (m, n) in enumerate(KINDS):
        from_row = np.maximum(i - m, 0)
        inside = (i >= m) & (j <= band.high[:, None])
        begins = (j - n >= band.low[from_row]) & (j - n <= band.high[from_row])
        out[:, kind] = inside & begins
    return out
