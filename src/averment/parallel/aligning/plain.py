"""Links by figures, marks and length alone, in plain Python.

What there is without numpy, model or dictionary: enough for a document rendered
sentence by sentence, and said to be less than the other means.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import accumulate

from averment.parallel.aligning.fixed import Block, Fixed, Found, before
from averment.parallel.aligning.fragments import for_fragments
from averment.parallel.aligning.settings import weights
from averment.parallel.features.kinds import KINDS
from averment.parallel.features.length import expected_ratio
from averment.parallel.features.values import is_small, values_of
from averment.parallel.nouns import Means, Purpose

Node = tuple[int, int]
_NEVER = -1e6
_HALF = 15
_SLACK = 40  # a longer text strays further from the diagonal
_SPREAD = 10.0
_BEHIND = " ”’\"'」』)）"
_FEW = 2
"""Sentences: so few can hardly be linked in another way, whatever they say."""
_NOT_SURE = 0.94
_STOPS = {"question": "?？", "exclamation": "!！", "colon": ":："}


def paired_plainly(
    zh: Sequence[str], en: Sequence[str], *, purpose: Purpose, fixed: Fixed
) -> list[Found]:
    """Links by figures, marks and length; neither side is empty.

    Shape: the path of the highest sum, each link with its share of all paths.
    Source: lengths after Gale & Church 1993; weights fitted with the others.
    """
    weight = for_fragments(weights(Means.PLAIN, purpose).last, zh, en)
    features = _Features(zh, en, weight=weight)
    steps = _steps(features, fixed=fixed)
    begun = {(0, 0): 0.0}
    best: dict[Node, tuple[float, Node]] = {(0, 0): (0.0, (0, 0))}
    for node in steps:
        known = [one for one in _arriving(steps, node) if one[0] in begun]
        if known:
            begun[node] = _log_sum([begun[start] + score for start, score in known])
            best[node] = max((best[start][0] + score, start) for start, score in known)
    last = len(zh), len(en)
    ended = _to_end(steps, last=last)
    found = _path(best, begun=begun, ended=ended, last=last)
    if max(last) > _FEW or fixed.blocks:
        return found
    return [
        (link, share if features.agree(link) else min(share, _NOT_SURE))
        for link, share in found
    ]


class _Features:
    """What speaks for a link, by the weights of the features."""

    def __init__(
        self, zh: Sequence[str], en: Sequence[str], *, weight: Mapping[str, float]
    ) -> None:
        self._weight = weight
        self.zh_sums = list(accumulate((len(s) + 0.5 for s in zh), initial=0.0))
        self.en_sums = list(accumulate((len(s) + 1.5 for s in en), initial=0.0))
        self.ratio = expected_ratio(zh, en)
        self._zh_values = [values_of(s, lang="zh") for s in zh]
        self._en_values = [values_of(s, lang="en") for s in en]
        self._zh_marks, self._en_marks = (
            [_marks(s) for s in zh],
            [_marks(s) for s in en],
        )
        self._kinds = {
            kind: weight.get("kind {}-{}".format(*kind), 0.0) for kind in KINDS
        }

    def score(self, i: int, j: int, *, m: int, n: int) -> float:
        """Of the link that takes m and n sentences before the node (i, j)."""
        zh = self.zh_sums[i] - self.zh_sums[i - m]
        en = self.en_sums[j] - self.en_sums[j - n]
        weight, kind = self._weight, self._kinds[m, n]
        if not (m and n):
            length = zh if m else en / self.ratio
            return kind + weight.get("alone length", 0.0) * math.log(length)
        off = abs(math.log(en / (self.ratio * zh)))
        spread = abs(en - self.ratio * zh) / math.sqrt(_SPREAD * self.ratio * zh)
        return (
            kind
            + weight.get("length", 0.0) * off
            + weight.get("length squared", 0.0) * min(off * off, 4.0)
            + weight.get("length spread", 0.0) * min(spread, 5.0)
            + self._ends(i, j)
            + self._figures(i, j, m=m, n=n)
        )

    def agree(self, link: Block) -> bool:
        """Whether a figure stands on both sides of a link."""
        zh = self._joined(self._zh_values[link[0] : link[1]])
        en = self._joined(self._en_values[link[2] : link[3]])
        return bool(zh & en)

    def _ends(self, i: int, j: int) -> float:
        differing = self._zh_marks[i - 1] ^ self._en_marks[j - 1]
        return sum(self._weight.get(mark, 0.0) for mark in differing)

    def _figures(self, i: int, j: int, *, m: int, n: int) -> float:
        zh = self._joined(self._zh_values[i - m : i])
        en = self._joined(self._en_values[j - n : j])
        if not zh and not en:
            return 0.0
        return (
            self._of_figures("zh", zh & en)
            + self._of_figures("en", zh & en)
            + self._of_figures("zh unanswered", zh - en)
            + self._of_figures("en unanswered", en - zh)
        )

    @staticmethod
    def _joined(values: Sequence[frozenset[Hashable]]) -> frozenset[Hashable]:
        return frozenset().union(*values) if any(values) else frozenset()

    def _of_figures(self, name: str, values: frozenset[Hashable]) -> float:
        small = sum(map(is_small, values))
        large = len(values) - small
        return 0.5 * (
            large * self._weight.get(f"figures {name}", 0.0)
            + small * self._weight.get(f"small figures {name}", 0.0)
        )


def _marks(sentence: str) -> frozenset[str]:
    last = sentence.rstrip(_BEHIND)[-1:]
    return frozenset(mark for mark, ends in _STOPS.items() if last and last in ends)


Steps = dict[Node, list[float]]
"""For each node, in their order, the score of each kind of link that ends there."""


def _steps(features: _Features, *, fixed: Fixed) -> Steps:
    return {
        node: [
            features.score(*node, m=m, n=n)
            if node[0] >= m and node[1] >= n and _may(node, m=m, n=n, fixed=fixed)
            else _NEVER
            for m, n in KINDS
        ]
        for node in _nodes(features, fixed=fixed)
    }


def _arriving(steps: Steps, node: Node) -> Iterator[tuple[Node, float]]:
    """The links that may end at a node: where each begins, and its score."""
    for (m, n), score in zip(KINDS, steps[node], strict=True):
        if score > _NEVER:
            yield (node[0] - m, node[1] - n), score


def _nodes(features: _Features, *, fixed: Fixed) -> Iterator[Node]:
    """The nodes about the straight ways from each block to the next."""
    last = len(features.zh_sums) - 1, len(features.en_sums) - 1
    half = _HALF + max(last) // _SLACK
    corners = {corner for a, b, c, d in fixed.blocks for corner in ((a, c), (b, d))}
    chain = sorted({(0, 0), *corners, last})
    for i in range(last[0] + 1):
        near = [_column(chain, at) for at in (max(i - 1, 0), i, min(i + 1, last[0]))]
        first, past = int(near[0]) - half, int(near[2]) + half + 2
        if i == 0:
            first = 0
        if i == last[0]:
            past = last[1] + 1
        yield from ((i, j) for j in range(max(first, 0), min(past, last[1] + 1)))


def _column(chain: Sequence[Node], i: int) -> float:
    """Where the chain of nodes stands at a row."""
    k = max(bisect_right(chain, (i, -1)) - 1, 0)
    (i0, j0), (i1, j1) = chain[k], chain[min(k + 1, len(chain) - 1)]
    return j0 if i1 == i0 else j0 + (j1 - j0) * (i - i0) / (i1 - i0)


def _may(node: Node, *, m: int, n: int, fixed: Fixed) -> bool:
    """Whether a link crosses no block and joins no sentence that is alone."""
    i, j = node
    if n and any(k in fixed.lone[0] for k in range(i - m, i)):
        return False
    if m and any(k in fixed.lone[1] for k in range(j - n, j)):
        return False
    return all(_fits((i - m, i, j - n, j), block) for block in fixed.blocks)


def _fits(link: Block, block: Block) -> bool:
    inside = block[0] <= link[0] and link[1] <= block[1]
    inside = inside and block[2] <= link[2] and link[3] <= block[3]
    return inside or before(link, block) or before(block, link)


def _log_sum(values: Sequence[float]) -> float:
    top = max(values)
    return top + math.log(sum(math.exp(value - top) for value in values))


def _to_end(steps: Steps, *, last: Node) -> dict[Node, float]:
    """The log sum of the paths from each node to the last."""
    held: dict[Node, list[float]] = {last: [0.0]}
    out: dict[Node, float] = {}
    for node in reversed(steps):
        if node in held:
            out[node] = _log_sum(held.pop(node))
            for start, score in _arriving(steps, node):
                held.setdefault(start, []).append(out[node] + score)
    return out


def _path(
    best: Mapping[Node, tuple[float, Node]],
    *,
    begun: Mapping[Node, float],
    ended: Mapping[Node, float],
    last: Node,
) -> list[Found]:
    """Back from the last node along the best links."""
    out: list[Found] = []
    node = last
    while node != (0, 0):
        total, start = best[node]
        score = total - best[start][0]
        weight = begun[start] + score + ended[node] - begun[last]
        out.append(((start[0], node[0], start[1], node[1]), math.exp(min(weight, 0.0))))
        node = start
    return out[::-1]
