"""Fits the weights of links on MAC-dev, and says what they are worth unseen.

    python benchmarks/parallel/fitting.py vectors|dictionary|plain [--write] [--folds]

Weights are those of a log-linear model over paths: the gold path is made likely
against all others, by gradient steps (Adam) and a penalty on leaving what is
expected. `documents` goes on from `literature` on MAC-dev and a copy of it with the
English of 5 % of the links taken away, so that an untranslated sentence is learned
as one. --folds scores two files of six by weights fitted on the other four, both
passes, three times, and says how many links of each share are right.
Needs ../shared/bench/parallel. --write puts the weights into the package.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
from gold import DEV, SETS, cut, gold_set
from samples import (
    COLUMNS,
    ROOM,
    Array,
    Block,
    Sample,
    gold_may,
    sample,
    taught,
)

from averment.parallel.aligning.choosing import chosen_path, share_of
from averment.parallel.aligning.paths import shares
from averment.parallel.features.links import NEVER
from averment.parallel.lexicon import Lexicon, dictionary
from averment.parallel.nouns import Purpose
from averment.parallel.vectors import shipped

WEIGHTS = (
    Path(__file__).resolve().parents[2] / "src/averment/parallel/aligning/weights.json"
)
FOLDS = 3
EXPECTED = {
    **{f"figures {side}": 1.0 for side in ("zh", "en")},
    **{f"figures {side} unanswered": -1.0 for side in ("zh", "en")},
    **{f"small figures {side}": 0.5 for side in ("zh", "en")},
    **{f"small figures {side} unanswered": -0.3 for side in ("zh", "en")},
    "names en": 0.5,
    "names en unanswered": -0.2,
    "alone figures": -1.0,
    "alone figures unanswered": 0.5,
}
"""What weights are before any text is seen.

Novels hold few figures and say little of them; in a document a figure that is
answered speaks for a link, and one that is not against it.
"""
FIRM = 5.0  # the penalty on leaving what is expected
LEAST = 0.02  # weights below are left out
SLOWER = 0.6  # of the steps, then in smaller ones
PLAIN = re.compile(
    r"kind |length|alone length|question|exclamation|colon|.*figures (zh|en)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How many gradient steps, how long, and the penalty on large weights."""

    steps: int
    rate: float
    penalty: float


FIRST = Pace(steps=25, rate=0.15, penalty=0.5)
LAST = Pace(steps=60, rate=0.1, penalty=0.3)
MORE = Pace(steps=24, rate=0.08, penalty=0.3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Weights of the first pass and of the second, by purpose."""

    first: Array
    last: dict[Purpose, Array]


def fit(samples: Sequence[Sample], start: Array | None, *, pace: Pace) -> Array:
    """Weights that make the gold paths likely, near what is expected of them."""
    centre, firm = np.zeros(ROOM), np.full(ROOM, pace.penalty)
    for name, value in EXPECTED.items():
        centre[COLUMNS[name]], firm[COLUMNS[name]] = value, FIRM
    w: Array = centre.copy() if start is None else start.copy()
    right = sum(map(_of_gold, samples))
    m = v = np.zeros_like(w)
    for k in range(1, pace.steps + 1):
        g = right - sum(_of_all(made, w) for made in samples) - firm * (w - centre)
        m, v = 0.9 * m + 0.1 * g, 0.98 * v + 0.02 * g * g
        rate = pace.rate * (1.0 if k < pace.steps * SLOWER else 0.3)
        w = w + rate * (m / (1 - 0.9**k)) / (np.sqrt(v / (1 - 0.98**k)) + 1e-8)
    return w


def _of_gold(made: Sample) -> Array:
    gold = np.where(gold_may(made.links, made.gold), 0.0, NEVER)
    return made.expected(shares(gold, made.links.band))


def _of_all(made: Sample, w: Array) -> Array:
    return made.expected(shares(made.scores(w), made.links.band))


def fitted(whole: Sequence[Sample], with_cuts: Sequence[Sample]) -> Fitted:
    """Weights fitted on samples: all of them, and those with English cut."""
    first = fit(whole, None, pace=FIRST)
    second = [taught(made, first) for made in whole]
    literature = fit(second, first, pace=LAST)
    cuts = [taught(made, first) for made in with_cuts]
    documents = fit([*second, *cuts], literature, pace=MORE)
    last = {Purpose.LITERATURE: literature, Purpose.DOCUMENTS: documents}
    return Fitted(first=first, last=last)


Chosen = tuple[Sample, list[tuple[Block, float]]]


def chosen(made: Sample, by: Fitted, *, purpose: Purpose) -> Chosen:
    """Links chosen as the package chooses them, with their shares."""
    links = made.links
    scores = taught(made, by.first).scores(by.last[purpose])
    share = shares(scores, links.band)
    path = chosen_path(scores, share, may=links.may, band=links.band, purpose=purpose)
    return made, [(link, share_of(share, link, links.band)) for link in path]


def measured(found: Sequence[Chosen]) -> str:
    """Strict and lax F1, and omissions found, over several pairs of texts."""
    sys.path.insert(0, str(SETS))
    from score import prf  # noqa: PLC0415 - lies beside the sets

    pairs = []
    said = right = lacking = 0
    for made, links in found:
        bare = [[list(range(a, b)), list(range(c, d))] for (a, b, c, d), _ in links]
        pairs.append((made.gold.links, bare))
        alone = {a for (a, _, c, d), _ in links if c == d}
        said, right = said + len(alone), right + len(alone & made.gold.lacking)
        lacking += len(made.gold.lacking)
    scored = prf(pairs)
    return (
        f"strict {scored['f1_strict']:.4f} lax {scored['f1_lax']:.4f};"
        f" alone {right} of {lacking}, said {said}"
    )


def calibrated(found: Sequence[Chosen]) -> Iterator[str]:
    """How many links of each share are as the gold has them."""
    for low, high in pairwise((0, 0.5, 0.8, 0.9, 0.95, 0.99, 1.01)):
        right = [
            (tuple(range(a, b)), tuple(range(c, d))) in made.gold.links
            for made, links in found
            for (a, b, c, d), share in links
            if low <= share < high
        ]
        yield f"  share {low} to {high}: {sum(right)} of {len(right)}"


def report(tag: str, found: Sequence[Chosen]) -> None:
    """Prints what links are worth."""
    print(tag, measured(found), *calibrated(found), sep="\n", flush=True)


def folds(
    whole: Sequence[Sample], cuts: Sequence[Sample], other: Sequence[Sample]
) -> None:
    """Two files scored by weights fitted on the other four, three times."""
    seen: dict[tuple[Purpose, str], list[Chosen]] = {}
    for k in range(FOLDS):
        rest = [n for n in range(len(DEV)) if n % FOLDS != k]
        by = fitted([whole[n] for n in rest], [cuts[n] for n in rest])
        for purpose in Purpose:
            for tag, samples in (("whole", whole), ("other cuts", other)):
                found = [
                    chosen(made, by, purpose=purpose) for made in samples[k::FOLDS]
                ]
                seen.setdefault((purpose, tag), []).extend(found)
        print("fold", k, flush=True)
    for (purpose, tag), found in seen.items():
        report(f"unseen, {purpose}, {tag}", found)


def plainly(samples: Sequence[Sample]) -> dict[str, float]:
    """Weights of what can be told without numpy: length, ends, figures."""
    lost = [
        k
        for k in range(ROOM)
        if not any(k == column and PLAIN.match(n) for n, column in COLUMNS.of.items())
    ]
    for made in samples:
        for table in made.tables:
            table[:, lost] = 0
    known = named(fit(samples, None, pace=FIRST))
    return {name: value for name, value in known.items() if PLAIN.match(name)}


def named(w: Array) -> dict[str, float]:
    """Weights by the names of their features."""
    return {
        name: round(float(w[k]), 3)
        for name, k in COLUMNS.of.items()
        if abs(w[k]) > LEAST
    }


def main() -> int:
    """Fits, says what came of it, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("means", choices=("vectors", "dictionary", "plain"))
    parser.add_argument("--write", action="store_true", help="into the package")
    parser.add_argument("--folds", action="store_true", help="the three-fold test")
    asked = parser.parse_args()
    vectors = shipped() if asked.means == "vectors" else None
    made = partial(sample, lexicon=dictionary() or Lexicon({}), vectors=vectors)
    whole = [made(gold_set(name)) for name in DEV]
    cuts, other = (
        [made(cut(gold_set(name), seed=seed)) for name in DEV] for seed in (1, 2)
    )
    if asked.folds:
        folds(whole, cuts, other)
        return 0
    if asked.means == "plain":
        plain = plainly(whole)
        weights = {"first": {}, **{purpose.value: plain for purpose in Purpose}}
    else:
        by = fitted(whole, cuts)
        for purpose in Purpose:
            for tag, samples in (("fitted on", whole), ("other cuts", other)):
                found = [chosen(each, by, purpose=purpose) for each in samples]
                report(f"{tag}, {purpose}", found)
        last = {purpose.value: named(by.last[purpose]) for purpose in Purpose}
        weights = {"first": named(by.first), **last}
    if asked.write:
        known = json.loads(WEIGHTS.read_text("utf-8")) | {asked.means: weights}
        WEIGHTS.write_text(json.dumps(known, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
