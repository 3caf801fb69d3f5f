"""How likely it is that a clause has no counterpart in its link."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from averment.parallel.nouns import Sureness
from averment.parallel.omissions.evidence import Evidence, Held, by_vectors, by_words
from averment.parallel.vectors import Vectors

_FILE = Path(__file__).with_name("weights.json")
_WORTH_A_LOOK = 0.03
"""Clauses less likely by their words are not asked for their vectors."""
_SURE, _LIKELY, DOUBTFUL = 0.9, 0.7, 0.5
"""Chosen on what the weights were fitted on; below the last nothing is said."""
CONSTANT = "constant"


@cache
def weights(*, chinese: bool, vectors: bool) -> Mapping[str, float]:
    """What each piece of evidence weighs, for clauses in Chinese or in English.

    Source: logistic regression, benchmarks/parallel/lacking.py.
    """
    known = json.loads(_FILE.read_text(encoding="utf-8"))
    means = known["vectors" if vectors else "words"]
    found: dict[str, float] = means["zh" if chinese else "en"]
    return found


def judged(held: Held, *, chinese: bool, vectors: Vectors | None) -> list[float]:
    """For each clause, from 0 to 1, how likely it has no counterpart."""
    rows = by_words(held)
    found = [_logistic(row, weights(chinese=chinese, vectors=False)) for row in rows]
    if vectors is None:
        return found
    asked = [k for k, likely in enumerate(found) if likely > _WORTH_A_LOOK]
    near = by_vectors(held, asked, vectors) if asked else []
    for k, more in zip(asked, near, strict=True):
        found[k] = _logistic(rows[k] | more, weights(chinese=chinese, vectors=True))
    return found


def sureness_of(likely: float) -> Sureness:
    """The same in words."""
    if likely >= _SURE:
        return Sureness.SURE
    return Sureness.LIKELY if likely >= _LIKELY else Sureness.DOUBTFUL


def _logistic(row: Evidence, of: Mapping[str, float]) -> float:
    total = of[CONSTANT] + sum(of.get(name, 0.0) * x for name, x in row.items())
    return 1 / (1 + math.exp(-total))
