"""Fits what evidence weighs that a clause has no counterpart.

    python benchmarks/parallel/lacking.py [--write]

On MAC-dev, whose six novels are rendered freely, and on 450 segments of the
news of WMT22 with their first reference, since documents are rendered closely. Into
a third of the links clauses of other sentences are put, one or two, half
of them from near by, half from anywhere; the evidence of each clause in its link,
strange or not, is weighed by logistic regression (Newton steps). For Chinese and
English clauses, with vectors and without. --write puts the weights into the
package. Says how many strange clauses are found and how many others by mistake, on
a third of the files by weights fitted on the others, three times.
Needs ../shared/bench/parallel.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from gold import DEV, Gold, alignment_of, gold_links, gold_set, news_set

from averment.parallel.lexicon import dictionary
from averment.parallel.omissions.evidence import Evidence, by_vectors, by_words
from averment.parallel.omissions.judging import CONSTANT
from averment.parallel.omissions.sides import Half, sides_of
from averment.parallel.vectors import shipped

Array = np.ndarray[Any, Any]
WEIGHTS = (
    Path(__file__).resolve().parents[2] / "src/averment/parallel/omissions/weights.json"
)
SHARE, NEAR, REACH = 0.35, 0.5, 6
FOLDS = 3
NEWS, NEWS_FROM = 75, (0, 300, 600, 900, 1200, 1500)
PENALTY, STEPS = 1e-3, 40
LEVELS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
SEED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A clause in a link: what speaks for its being strange, and whether it is."""

    words: Evidence
    near: Evidence
    strange: bool


def known(gold: Gold, *, chinese: bool, rng: random.Random) -> Iterator[Known]:
    """The clauses of one side of a pair, with strange ones among them."""
    lexicon, vectors = dictionary(), shipped()
    if lexicon is None or vectors is None:
        raise SystemExit("Needs the extra `parallel`.")
    alignment = alignment_of(gold.zh, gold.en, gold_links(gold.links))
    sides = sides_of(alignment, lexicon=lexicon)
    one, other = sides.original, sides.rendering
    if not chinese:
        one, other = other, one
    for link in gold.links:
        mine, theirs = link if chinese else link[::-1]
        if not mine or not theirs:
            continue
        texts, strange = mixed(_clauses(one, mine), one=one, mine=mine, rng=rng)
        held = sides.held_words(one, texts, other=other, numbers=theirs)
        near = by_vectors(held, range(len(texts)), vectors)
        for row, more, put in zip(by_words(held), near, strange, strict=True):
            yield Known(words=row, near=more, strange=put)


def _clauses(one: Half, numbers: Sequence[int]) -> list[str]:
    return [one.text.at(span) for _, span in one.clauses(numbers)]


def mixed(
    texts: list[str], *, one: Half, mine: Sequence[int], rng: random.Random
) -> tuple[list[str], list[bool]]:
    """Clauses of a link, now and then with those of another sentence among them."""
    if rng.random() > SHARE:
        return texts, [False] * len(texts)
    last = len(one.sentences) - 1
    if rng.random() < NEAR:
        low, high = max(mine[0] - REACH, 0), min(mine[-1] + REACH, last)
    else:
        low, high = 0, last
    others = [k for k in range(low, high + 1) if k not in mine]
    if not others:
        return texts, [False] * len(texts)
    found = _clauses(one, [rng.choice(others)])
    first = rng.randrange(len(found))
    put = found[first : first + rng.choice((1, 1, 2))]
    at = rng.randrange(len(texts) + 1)
    strange = [False] * len(texts)
    strange[at:at] = [True] * len(put)
    return [*texts[:at], *put, *texts[at:]], strange


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Names of evidence with their weights."""

    names: list[str]
    weights: Array

    def likely(self, rows: Sequence[Evidence]) -> Array:
        """How likely each clause is strange."""
        table = np.array([[row[n] for n in self.names] for row in rows])
        shares: Array = 1 / (
            1 + np.exp(-(table @ self.weights[:-1] + self.weights[-1]))
        )
        return shares

    def named(self) -> dict[str, float]:
        """Weights as the package has them."""
        names = [*self.names, CONSTANT]
        return {n: round(float(w), 3) for n, w in zip(names, self.weights, strict=True)}


def fitted(rows: Sequence[Evidence], strange: Sequence[bool]) -> Fitted:
    """Logistic regression, each piece of evidence in its own measure."""
    names = list(rows[0])
    table = np.array([[row[n] for n in names] for row in rows])
    centre, spread = table.mean(0), table.std(0) + 1e-9
    given = np.c_[(table - centre) / spread, np.ones(len(rows))]
    asked = np.array(strange, float)
    w = np.zeros(given.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-given @ w))
        slope = given.T @ (share - asked) / len(asked) + PENALTY * w
        bend = (given.T * (share * (1 - share))) @ given / len(asked)
        w -= np.linalg.solve(bend + PENALTY * np.eye(len(w)), slope)
    plain = w[:-1] / spread
    return Fitted(names=names, weights=np.array([*plain, w[-1] - plain @ centre]))


def evidence(found: Sequence[Known], *, vectors: bool) -> list[Evidence]:
    """What is known of each clause, with vectors or without."""
    return [one.words | one.near if vectors else one.words for one in found]


def unseen(
    files: Sequence[Sequence[Known]], *, part: slice, vectors: bool
) -> Iterator[str]:
    """Found, and by mistake, in some files by weights of others; at several levels."""
    shares, strange = [], []
    for k in range(FOLDS):
        rest = [one for n, file in enumerate(files) if n % FOLDS != k for one in file]
        here = [one for file in files[part][k::FOLDS] for one in file]
        by = fitted(evidence(rest, vectors=vectors), [one.strange for one in rest])
        shares.extend(by.likely(evidence(here, vectors=vectors)))
        strange.extend(one.strange for one in here)
    for level in LEVELS:
        said = [s for p, s in zip(shares, strange, strict=True) if p >= level]
        yield (
            f"{level}: found {sum(said) / sum(strange):.3f}, right"
            f" {sum(said) / max(len(said), 1):.3f}, by mistake"
            f" {100 * (len(said) - sum(said)) / (len(strange) - sum(strange)):.2f} %"
        )


def main() -> int:
    """Fits, says what came of it, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="into the package")
    asked = parser.parse_args()
    out: dict[str, dict[str, dict[str, float]]] = {"vectors": {}, "words": {}}
    sets = [*map(gold_set, DEV), *(news_set(k, k + NEWS) for k in NEWS_FROM)]
    for lang in ("zh", "en"):
        rng = random.Random(SEED)
        files = [list(known(each, chinese=lang == "zh", rng=rng)) for each in sets]
        every = [one for file in files for one in file]
        for means, weights in out.items():
            rows = evidence(every, vectors=means == "vectors")
            by = fitted(rows, [one.strange for one in every])
            weights[lang] = by.named()
            print(lang, means, len(every), json.dumps(weights[lang], indent=1))
            for name, part in (("novels", slice(6)), ("news", slice(6, None))):
                told = unseen(files, part=part, vectors=means == "vectors")
                print(name, *told, sep="\n", flush=True)
    if asked.write:
        WEIGHTS.write_text(json.dumps(out, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
