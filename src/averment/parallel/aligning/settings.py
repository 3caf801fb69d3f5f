"""The fitted weights, by means and purpose."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from averment.parallel.nouns import Means, Purpose, Sureness

_FILE = Path(__file__).with_name("weights.json")
_MEANS = {
    Means.VECTORS: "vectors",
    Means.DICTIONARY: "dictionary",
    Means.PLAIN: "plain",
}
_SURE, _LIKELY = 95, 80
"""Shares from which a link is said to be sure and likely.

Of MAC-dev by weights that had not seen the file (fitting.py --folds), for
documents: of 861 sure links 99 % are as the gold has them, of 252 likely ones
88 %, of 247 doubtful ones 58 %.
"""

PRICE = 0.3
"""What a link must be likelier than, of all paths, to be preferred to splitting it."""

PRICE_ALONE = 0.35
"""The same for a sentence without counterpart; chosen on MAC-dev with cuts."""


class Weights(NamedTuple):
    """Weights of the first pass and of the second."""

    first: Mapping[str, float]
    last: Mapping[str, float]


@cache
def weights(means: Means, purpose: Purpose) -> Weights:
    """What each feature weighs. Source: benchmarks/parallel/fitting.py."""
    known = json.loads(_FILE.read_text(encoding="utf-8"))[_MEANS[means]]
    return Weights(known["first"], known[purpose.value])


def sureness(per_cent: int) -> Sureness:
    """How sure a link is, in words."""
    if per_cent >= _SURE:
        return Sureness.SURE
    return Sureness.LIKELY if per_cent >= _LIKELY else Sureness.DOUBTFUL
