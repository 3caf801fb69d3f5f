"""Words, figures and names of a link: what is answered, and what is not."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy import float32
from numpy.typing import NDArray

from averment.parallel.features.band import Band
from averment.parallel.features.coverage import Coverage
from averment.parallel.features.kinds import MOST_EN, MOST_ZH
from averment.parallel.features.tokens import Channel

Floats = NDArray[float32]
Ints = NDArray[np.int64]
_EXACT = ("figures", "small figures", "names")
_SCALE = 0.1  # words: a sentence has ten or more
_EXACT_SCALE = 0.5
_PRIOR = 2.0  # weight taken to be unanswered, so that few words say little
_LEAST = 0.3


class Evidence:
    """Channels of evidence within a band."""

    def __init__(self, channels: Mapping[str, Channel], *, band: Band) -> None:
        self._channels = {
            name: Coverage(channel, band) for name, channel in channels.items()
        }

    def of_link(self, i: Ints, j: Ints, *, m: int, n: int) -> dict[str, Floats]:
        """Features of links of m Chinese and n English sentences."""
        out: dict[str, Floats] = {}
        for name, channel in self._channels.items():
            zh, en = channel.zh_parts(i, j, m=m, n=n), channel.en_parts(i, j, m=m, n=n)
            zh_all = channel.zh_sums[i] - channel.zh_sums[i - m]
            en_all = channel.en_sums[j] - channel.en_sums[j - n]
            zh_sum, en_sum = zh.sum(axis=0), en.sum(axis=0)
            exact = name in _EXACT
            scale = float32(_EXACT_SCALE if exact else _SCALE)
            out[f"{name} zh"], out[f"{name} en"] = zh_sum * scale, en_sum * scale
            if exact:
                out[f"{name} zh unanswered"] = (zh_all - zh_sum) * scale
                out[f"{name} en unanswered"] = (en_all - en_sum) * scale
            zh_part, en_part = zh_sum / (zh_all + _PRIOR), en_sum / (en_all + _PRIOR)
            if name in ("words", "company"):
                size = (m + n) / 2
                out[f"{name} zh part by size"] = zh_part * size
                out[f"{name} en part by size"] = en_part * size
            if name == "words":
                many = float(m + n > len((zh_part, en_part)))
                out |= {"words zh part": zh_part, "words en part": en_part}
                out["words zh part of many"] = zh_part * many
                out["words en part of many"] = en_part * many
                out |= _least(channel, i, j, zh=zh, en=en)
        return out

    def of_zh(self, i: Ints) -> dict[str, Floats]:
        """Of a Chinese sentence without counterpart: what might answer it nearby."""
        out: dict[str, Floats] = {}
        for name, channel in self._channels.items():
            had = channel.zh_sums[i] - channel.zh_sums[i - 1]
            most = 1 if name == "words" else MOST_EN
            out |= _alone(name, had=had, best=channel.zh_best(i - 1, most=most))
        return out

    def of_en(self, j: Ints) -> dict[str, Floats]:
        """The same of an English sentence."""
        out: dict[str, Floats] = {}
        for name, channel in self._channels.items():
            had = channel.en_sums[j] - channel.en_sums[j - 1]
            most = 1 if name == "words" else MOST_ZH
            out |= _alone(name, had=had, best=channel.en_best(j - 1, most=most))
        return out


def _least(
    channel: Coverage, i: Ints, j: Ints, *, zh: Floats, en: Floats
) -> dict[str, Floats]:
    """The part answered of the sentence of the link that fits least."""
    out: dict[str, Floats] = {}
    if len(zh) > 1:
        at = i - np.arange(len(zh))[:, None]
        each = channel.zh_sums[at] - channel.zh_sums[at - 1]
        out["words zh least"] = (zh / (each + _PRIOR)).min(axis=0) - _LEAST
    if len(en) > 1:
        at = j - np.arange(len(en))[:, None]
        each = channel.en_sums[at] - channel.en_sums[at - 1]
        out["words en least"] = (en / (each + _PRIOR)).min(axis=0) - _LEAST
    return out


def _alone(name: str, *, had: Floats, best: Floats) -> dict[str, Floats]:
    if name in ("words", "narrow words", "company"):
        return {f"alone {name}": best / (had + _PRIOR)}
    if name == "figures":
        has = had > 0
        return {
            "alone figures": np.where(has, best / np.maximum(had, 1e-4), float32(0)),
            "alone figures unanswered": (has & (best == 0)).astype(float32),
        }
    return {}
