"""Both passes over two lists of sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy import float32, float64
from numpy.typing import NDArray

from averment.parallel.aligning.anchors import gains, heaviest_chain
from averment.parallel.aligning.paths import End, best_path
from averment.parallel.features.band import Band, band_about
from averment.parallel.features.evidence import Evidence
from averment.parallel.features.kinds import MOST_EN, MOST_ZH
from averment.parallel.features.links import NEVER, Links
from averment.parallel.features.nearness import Nearness
from averment.parallel.features.shape import Shape
from averment.parallel.features.tokens import (
    Channel,
    Words,
    by_figures,
    by_names,
    by_words,
    learned,
    narrow,
    words_of,
)
from averment.parallel.features.values import is_small, values_of
from averment.parallel.lexicon import Lexicon
from averment.parallel.vectors import Vectors

Floats = NDArray[float32]
Scores = NDArray[float64]
_HALF = 12
"""Nodes on either side of the rough path that are looked at."""
_COMPANY = {"company": (3, 0.5), "loose company": (2, 0.3)}
"""How many links two words must share, and what share of all links of either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is known of two lists of sentences before a path is chosen."""

    zh: Sequence[str]
    en: Sequence[str]
    words: Words
    channels: Mapping[str, Channel]
    zh_runs: Sequence[Floats] | None
    en_runs: Sequence[Floats] | None


def document(
    zh: Sequence[str], en: Sequence[str], *, lexicon: Lexicon, vectors: Vectors | None
) -> Document:
    """Two lists of sentences, each with at least one, read for alignment."""
    words = words_of(zh, en, lexicon=lexicon)
    values = (
        [values_of(s, lang="zh") for s in zh],
        [values_of(s, lang="en") for s in en],
    )
    large, small = (
        [
            [frozenset(v for v in bag if is_small(v) is wanted) for bag in side]
            for side in values
        ]
        for wanted in (False, True)
    )
    return Document(
        zh=zh,
        en=en,
        words=words,
        channels={
            "words": by_words(words, related=lexicon.translations),
            "narrow words": by_words(words, related=lambda f: narrow(lexicon, f)),
            "figures": by_figures(*large),
            "small figures": by_figures(*small),
            "names": by_names(zh, en, lexicon=lexicon),
        },
        zh_runs=vectors.spans(zh, MOST_ZH) if vectors else None,
        en_runs=vectors.spans(en, MOST_EN) if vectors else None,
    )


def band_of(known: Document, nodes: Sequence[tuple[int, int]] = ()) -> Band:
    """A band about the pairs that stand out and the nodes that are given."""
    runs = (
        (known.zh_runs[0], known.en_runs[0])
        if known.zh_runs is not None and known.en_runs is not None
        else None
    )
    gain = gains(known.channels, runs)
    chain = [pair for pair in heaviest_chain(gain) if _agrees(pair, nodes)]
    rows, columns = gain.shape
    return band_about(sorted({*chain, *nodes}), rows=rows, columns=columns, half=_HALF)


def _agrees(pair: tuple[int, int], nodes: Sequence[tuple[int, int]]) -> bool:
    return all((pair[0] - i) * (pair[1] - j) >= 0 for i, j in nodes)


def first_scores(
    known: Document, links: Links, weights: Sequence[Mapping[str, float]]
) -> list[Scores]:
    """Scores by what is known before a first pass, for each set of weights."""
    sources: list[Shape | Evidence | Nearness] = [
        Shape(known.zh, known.en),
        Evidence(known.channels, band=links.band),
    ]
    if known.zh_runs is not None and known.en_runs is not None:
        sources.append(Nearness(known.zh_runs, known.en_runs, band=links.band))
    return links.scores(sources, weights)


def learned_evidence(known: Document, found: Sequence[End], band: Band) -> Evidence:
    """Words that kept company in the links of the first pass."""
    both = [link for link in found if link[0] < link[1] and link[2] < link[3]]
    channels = {
        name: learned(known.words, links=both, least=least, share=share)
        for name, (least, share) in _COMPANY.items()
    }
    return Evidence(channels, band=band)


def scores_of(
    known: Document,
    links: Links,
    *,
    first: Mapping[str, float],
    last: Mapping[str, float],
) -> Scores:
    """Scores after both passes: what the first one finds teaches the second."""
    rough, final = first_scores(known, links, (first, last))
    found = best_path(rough, links.band)
    taught = links.scores([learned_evidence(known, found, links.band)], [last])[0]
    return np.where(links.may, final + taught, NEVER)
