"""How long a rendering is to be expected, and how much of a side must lack one."""

from __future__ import annotations

from collections.abc import Sequence

from averment.parallel.lexicon import HAN

_USUAL = 3.8  # English characters to a Chinese one, in the files of MAC-dev together
_ODD = 1.6  # times that, or less than that part of it: one side lacks a part
_MOSTLY = 0.5


def expected_ratio(zh: Sequence[str], en: Sequence[str]) -> float:
    """English characters to a Chinese one; neither side is empty.

    Shape: the ratio of the two texts, within what texts of their scripts have:
        beside a fragment the whole of the other side says nothing about it.

    >>> round(expected_ratio(["工厂在重庆。"], ["The factory is at Chungking."]), 2)
    4.54
    >>> round(expected_ratio(["工厂在重庆。"], ["A fragment of it."] * 9), 2)
    6.08
    """
    usual = _usual(zh, en)
    return min(max(_ratio(zh, en), usual / _ODD), usual * _ODD)


def without_counterpart(zh: Sequence[str], en: Sequence[str]) -> tuple[float, float]:
    """The part of each side that is more than the other can stand for.

    >>> without_counterpart(["工厂在重庆。"], ["The factory is at Chungking."])
    (0.0, 0.0)
    >>> without_counterpart(["工厂在重庆。"], ["A fragment of it."] * 9)[1] > 0.7
    True
    """
    kept, ratio = expected_ratio(zh, en), _ratio(zh, en)
    return max(0.0, 1 - ratio / kept), max(0.0, 1 - kept / ratio)


def _ratio(zh: Sequence[str], en: Sequence[str]) -> float:
    """None is without length: each sentence counts for a little more."""
    long, short = sum(map(len, en)) + 1.5 * len(en), sum(map(len, zh)) + 0.5 * len(zh)
    return long / short


def _usual(zh: Sequence[str], en: Sequence[str]) -> float:
    if _is_han(zh) == _is_han(en):
        return 1.0
    return _USUAL if _is_han(zh) else 1 / _USUAL


def _is_han(sentences: Sequence[str]) -> bool:
    han = sum(len(run) for s in sentences for run in HAN.findall(s))
    return han > _MOSTLY * sum(map(len, sentences))
