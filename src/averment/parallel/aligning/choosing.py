"""Links chosen by all that is known. Needs numpy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy import float64
from numpy.typing import NDArray

from averment.parallel.aligning.document import band_of, document, scores_of
from averment.parallel.aligning.fixed import Fixed, Found
from averment.parallel.aligning.installed import Way
from averment.parallel.aligning.limits import allowed, nodes_of
from averment.parallel.aligning.paths import best_path, shares
from averment.parallel.aligning.settings import PRICE, PRICE_ALONE, weights
from averment.parallel.features.kinds import KINDS
from averment.parallel.features.links import NEVER, Links
from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Purpose


def chosen(
    zh: Sequence[str],
    en: Sequence[str],
    *,
    way: Way,
    fixed: Fixed,
) -> list[Found]:
    """Links by words, figures, names, vectors and length; neither side is empty."""
    weight = weights(way.means, way.purpose)
    known = document(zh, en, lexicon=way.lexicon or Lexicon({}), vectors=way.vectors)
    band = band_of(known, nodes_of(fixed.blocks))
    may = allowed(band, fixed=fixed)
    free, links = Links(band), Links(band, may)
    scores = scores_of(known, free, first=weight.first, last=weight.last)
    scores = np.where(may, scores, NEVER)
    share = shares(scores, band)
    if way.purpose is Purpose.DOCUMENTS:
        found = best_path(np.where(may, share - _prices(), NEVER), band)
    else:
        found = best_path(scores, band)
    return [(link, _share(share, link, links)) for link in found]


def _prices() -> NDArray[float64]:
    """What a link of each kind must be likelier than."""
    prices = [PRICE_ALONE if not (m and n) else PRICE for m, n in KINDS]
    return np.array(prices)[None, :, None]


def _share(
    share: NDArray[float64], link: tuple[int, int, int, int], links: Links
) -> float:
    i0, i1, j0, j1 = link
    kind = KINDS.index((i1 - i0, j1 - j0))
    return float(share[i1, kind, j1 - links.band.low[i1]])
