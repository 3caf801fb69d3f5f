"""A share of counts, and the interval in which it lies.

Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934): exact, never too narrow.
"""

from __future__ import annotations

from collections.abc import Callable
from math import exp, lgamma, log

BEYOND = 0.025  # on each side: an interval of 95 %
HALVINGS = 40


def interval(some: int, of: int) -> tuple[float, float]:
    """The exact 95 % interval of a share.

    >>> low, high = interval(0, 60)
    >>> low, round(high, 4)
    (0.0, 0.0596)
    """

    def fewer(share: float) -> float:
        return sum(_exactly(number, of=of, share=share) for number in range(some))

    low = _where(lambda share: 1 - fewer(share) < BEYOND) if some else 0.0
    high = (
        _where(lambda s: fewer(s) + _exactly(some, of=of, share=s) > BEYOND)
        if some < of
        else 1.0
    )
    return low, high


def _exactly(number: int, *, of: int, share: float) -> float:
    """How often just so many come of so many."""
    ways = lgamma(of + 1) - lgamma(number + 1) - lgamma(of - number + 1)
    return exp(ways + number * log(share) + (of - number) * log(1 - share))


def _where(below: Callable[[float], bool]) -> float:
    """The share up to which something is so."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) else (low, middle)
    return low
