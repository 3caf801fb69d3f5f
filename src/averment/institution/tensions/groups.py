"""Pairs gathered to groups of which each two are a pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

Pair = tuple[int, int]


def gathered(pairs: Sequence[Pair]) -> Iterator[tuple[int, ...]]:
    """The pairs gathered to the largest groups of which each two are a pair.

    Shape: every pair is in one group at least; taken in order, so that the same
        pairs give the same groups.

    >>> list(gathered([(0, 1), (0, 2), (1, 2), (2, 5)]))
    [(0, 1, 2), (2, 5)]
    """
    beside: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    covered: set[Pair] = set()
    for pair in pairs:
        if pair in covered:
            continue
        group = list(pair)
        for number in sorted(beside[pair[0]] & beside[pair[1]]):
            if beside[number].issuperset(group):
                group.append(number)
        group.sort()
        covered.update(combinations(group, 2))
        yield tuple(group)
