"""nltk's Gale-Church on lists of sentences from standard input; runs where nltk is."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence

from nltk.translate.gale_church import align_blocks

RATIO = 3.2  # English characters to a Chinese one; nltk's default takes them as equal
Links = list[list[list[int]]]


def links(zh: Sequence[str], en: Sequence[str]) -> Links:
    """The pairs nltk gives, those that share a sentence joined into one link."""
    found = align_blocks([round(RATIO * len(s)) for s in zh], [len(s) for s in en])
    groups: list[tuple[set[int], set[int]]] = []
    for i, j in found:
        if groups and (i in groups[-1][0] or j in groups[-1][1]):
            groups[-1][0].add(i)
            groups[-1][1].add(j)
        else:
            groups.append(({i}, {j}))
    return [[sorted(a), sorted(b)] for a, b in groups]


def measured(
    pairs: Sequence[tuple[Sequence[str], Sequence[str]]],
) -> tuple[float, list[Links]]:
    """Seconds of the processor, and the links."""
    begun = time.process_time()
    found = [links(zh, en) for zh, en in pairs]
    return time.process_time() - begun, found


given = json.load(sys.stdin)
json.dump({name: measured(pairs) for name, pairs in given.items()}, sys.stdout)
