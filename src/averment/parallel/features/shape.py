"""Length, sentence ends, quotation marks: what a link looks like from outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy import float32
from numpy.typing import NDArray

from averment.parallel.features.length import expected_ratio

Floats = NDArray[float32]
Ints = NDArray[np.int64]
_OPENING, _CLOSING = "“\"‘'「『", "”\"’'」』"
_QUOTES = frozenset('“”"「」『』‘')
_BEHIND = " ”’\"'」』)）"
_DASHES = ("…", "...", "—", "--", ". .")
_SPREAD = 10.0  # variance of the length of a rendering, per character (fitted)


class Shape:
    """What can be seen of the sentences of both sides without reading them."""

    def __init__(self, zh: Sequence[str], en: Sequence[str]) -> None:
        self._zh_sums = _sums([len(s) + 0.5 for s in zh])
        self._en_sums = _sums([len(s) + 1.5 for s in en])
        self._ratio = float32(expected_ratio(zh, en))
        self._zh, self._en = _marks(zh), _marks(en)

    def of_link(self, i: Ints, j: Ints, *, m: int, n: int) -> dict[str, Floats]:
        """Features of links of m Chinese and n English sentences."""
        zh = self._zh_sums[i] - self._zh_sums[i - m]
        en = self._en_sums[j] - self._en_sums[j - n]
        off = np.log(en / (self._ratio * zh))
        spread = np.sqrt(_SPREAD * self._ratio * zh)
        return {
            f"kind {m}-{n}": np.ones(len(i), float32),
            "length": np.abs(off),
            "length squared": np.minimum(off * off, 4.0),
            "length spread": np.minimum(np.abs(en - self._ratio * zh) / spread, 5.0),
            **self._ends(i, j, m=m, n=n),
        }

    def _ends(self, i: Ints, j: Ints, *, m: int, n: int) -> dict[str, Floats]:
        zh, en = self._zh, self._en
        last = {
            name: np.abs(zh[name][i - 1] - en[name][j - 1])
            for name in ("question", "exclamation", "colon", "dash", "closes")
        }
        zh_quote = np.max([zh["quote"][i - 1 - k] for k in range(m)], axis=0)
        en_quote = np.max([en["quote"][j - 1 - k] for k in range(n)], axis=0)
        return {
            **last,
            "opens": np.abs(zh["opens"][i - m] - en["opens"][j - n]),
            "both close": zh["closes"][i - 1] * en["closes"][j - 1],
            "quote": np.abs(zh_quote - en_quote),
        }

    def of_zh(self, i: Ints) -> dict[str, Floats]:
        """Of a Chinese sentence without counterpart."""
        length = self._zh_sums[i] - self._zh_sums[i - 1]
        return {"kind 1-0": np.ones(len(i), float32), "alone length": np.log(length)}

    def of_en(self, j: Ints) -> dict[str, Floats]:
        """Of an English one, with the length its Chinese would have."""
        length = self._en_sums[j] - self._en_sums[j - 1]
        alone = np.log(length / self._ratio)
        return {"kind 0-1": np.ones(len(j), float32), "alone length": alone}


def _sums(lengths: Sequence[float]) -> Floats:
    return np.array([0.0, *np.cumsum(lengths)], float32)


def _marks(texts: Sequence[str]) -> dict[str, Floats]:
    tails = [text.rstrip(_BEHIND) for text in texts]

    def where(holds: Callable[[str], bool], of: Sequence[str]) -> Floats:
        return np.array([holds(text) for text in of], float32)

    return {
        "question": where(lambda t: t.endswith(("?", "？")), tails),
        "exclamation": where(lambda t: t.endswith(("!", "！")), tails),
        "colon": where(lambda t: t.endswith((":", "：")), tails),
        "dash": where(lambda t: t.endswith(_DASHES), tails),
        "quote": where(_quotes, texts),
        "opens": where(lambda t: t.lstrip().startswith(tuple(_OPENING)), texts),
        "closes": where(lambda t: t.rstrip().endswith(tuple(_CLOSING)), texts),
    }


def _quotes(text: str) -> bool:
    return not _QUOTES.isdisjoint(text) or " '" in text or text.startswith("'")
