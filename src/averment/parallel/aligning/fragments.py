"""Weights where one side is a fragment of what the other holds."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from averment.parallel.features.kinds import KINDS
from averment.parallel.features.length import without_counterpart

_FEW = 0.04
"""The part of the sentences that had no counterpart where weights were fitted.

It is between none and 5 % there; chosen on a part of each file of MAC-dev beside
the whole of its other side.
"""


def for_fragments(
    weight: Mapping[str, float], zh: Sequence[str], en: Sequence[str]
) -> Mapping[str, float]:
    """The same weights, but for how many sentences must lack a counterpart.

    Shape: the odds of a sentence being alone and of being linked are those of
        these two texts; unchanged where their lengths go together. Neither side
        is empty.
    Source: odds set right for other shares of the classes, as in Saerens et al.,
        "Adjusting the outputs of a classifier to new a priori probabilities"
        (2002), section 2.2.
    """
    lacking = [max(part, _FEW) for part in without_counterpart(zh, en)]
    alone = [math.log(part / _FEW) for part in lacking]
    joined = [math.log((1 - part) / (1 - _FEW)) for part in lacking]
    more = {
        f"kind {m}-{n}": m * joined[0] + n * joined[1]
        if m and n
        else m * alone[0] + n * alone[1]
        for m, n in KINDS
    }
    return {**weight, **{k: weight.get(k, 0.0) + add for k, add in more.items()}}
