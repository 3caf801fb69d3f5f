"""A first rough path: pairs that stand out, in the order of both texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy import float32
from numpy.typing import NDArray

from averment.parallel.features.tokens import Channel, Token

Floats = NDArray[float32]
_COMMON = 0.1  # of the sentences: a word that is in more of them tells nothing
_A_FEW = 3
_WEIGHTS = {"words": 1.0, "figures": 2.0, "names": 1.0}
_PRIOR = 4.0
_WORDS_SHARE = 0.5
_CROWD = 5
_LEAST_GAIN = 0.02


def gains(
    channels: Mapping[str, Channel], vectors: tuple[Floats, Floats] | None
) -> Floats:
    """How far each pair of sentences stands out from its row and its column.

    Shape: (Chinese sentences, English sentences).
    """
    words = channels["words"]
    rows, columns = len(words.zh), len(words.en)
    near = np.zeros((rows, columns), float32)
    for name, weight in _WEIGHTS.items():
        _add(near, channels[name].zh, weight=weight)
        _add(near.T, channels[name].en, weight=weight)
    near /= np.sqrt(_weights(words.zh)[:, None] * _weights(words.en)[None])
    if vectors is not None:
        near = near * float32(_WORDS_SHARE) + vectors[0] @ vectors[1].T
    k = min(_CROWD, rows, columns)
    by_row = np.partition(near, -k, axis=1)[:, -k:].mean(axis=1, keepdims=True)
    by_column = np.partition(near, -k, axis=0)[-k:].mean(axis=0, keepdims=True)
    stands_out: Floats = near - (by_row + by_column) / 2 - float32(_LEAST_GAIN)
    return stands_out


def _add(near: Floats, tokens: Sequence[Sequence[Token]], *, weight: float) -> None:
    common = _COMMON * near.shape[1] + _A_FEW
    for index, row in enumerate(tokens):
        for token in row:
            if token.hits and len(token.hits) < common:
                near[index, list(token.hits)] += weight * token.weight


def _weights(tokens: Sequence[Sequence[Token]]) -> Floats:
    return np.array([sum(t.weight for t in row) + _PRIOR for row in tokens], float32)


def heaviest_chain(gain: Floats) -> list[tuple[int, int]]:
    """The pairs, each beyond the one before on both sides, that gain most.

    Shape: the nodes after each pair.
    """
    rows, columns = gain.shape
    sums = np.zeros((rows + 1, columns + 1), float32)
    worth = np.maximum(gain, 0)
    for i in range(rows):
        taken = np.maximum(sums[i, 1:], sums[i, :-1] + worth[i])
        sums[i + 1, 1:] = np.maximum.accumulate(taken)
    i, j = rows, columns
    out: list[tuple[int, int]] = []
    while i and j:
        if sums[i, j] == sums[i - 1, j]:
            i -= 1
        elif sums[i, j] == sums[i, j - 1]:
            j -= 1
        else:
            out.append((i, j))
            i, j = i - 1, j - 1
    return out[::-1]
