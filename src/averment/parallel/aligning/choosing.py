"""Links chosen by all that is known. Needs numpy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from averment.parallel.aligning.document import band_of, document, scores_of
from averment.parallel.aligning.fixed import Block, Fixed, Found
from averment.parallel.aligning.fragments import for_fragments
from averment.parallel.aligning.installed import Way
from averment.parallel.aligning.limits import allowed, nodes_of
from averment.parallel.aligning.paths import Scores, best_path, shares
from averment.parallel.aligning.settings import PRICE, PRICE_ALONE, weights
from averment.parallel.features.band import Band
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
    first, last = (for_fragments(each, zh, en) for each in weight)
    scores = scores_of(known, Links(band), first=first, last=last)
    scores = np.where(may, scores, NEVER)
    share = shares(scores, band)
    path = chosen_path(scores, share, may=may, band=band, purpose=way.purpose)
    return [(link, share_of(share, link, band)) for link in path]


def chosen_path(
    scores: Scores,
    share: Scores,
    *,
    may: NDArray[np.bool_],
    band: Band,
    purpose: Purpose,
) -> list[Block]:
    """For literature the likeliest path; for documents the likeliest links.

    A path of likely links leaves a sentence alone where it is not clear which of
    its neighbours it belongs to; the likeliest path hides it in one of them.
    """
    if purpose is Purpose.LITERATURE:
        return best_path(scores, band)
    prices = np.array([PRICE if m and n else PRICE_ALONE for m, n in KINDS])
    return best_path(np.where(may, share - prices[None, :, None], NEVER), band)


def share_of(share: Scores, link: Block, band: Band) -> float:
    """The share of all paths that a link lies on."""
    i0, i1, j0, j1 = link
    kind = KINDS.index((i1 - i0, j1 - j0))
    return float(share[i1, kind, j1 - band.low[i1]])
