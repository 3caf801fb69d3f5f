"""A text that breaks off: what the other has from there on may stand beyond it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from averment.parallel.nouns import Alignment, Link, Role, Sentence, Sureness

_ENDED = re.compile(r"[.!?。！？…:：;；][\"'”’」』)）\]】]*\s*$")
_DOUBTFUL = 79


def broken_off(alignment: Alignment) -> Alignment:
    """The alignment, no surer of its end than a text that breaks off leaves it.

    Shape: one text ends within a sentence, and the other goes on after the last
        link; from that link on nothing is sure but what an editor linked.
    """
    links = alignment.links
    full = [n for n, link in enumerate(links) if link.original and link.rendering]
    if not full or full[-1] + 1 == len(links):
        return alignment
    last, after = links[full[-1]], links[full[-1] + 1 :]
    ours = _stops(alignment.originals, last.original)
    theirs = _stops(alignment.renderings, last.rendering)
    goes_on = any(ours and link.rendering for link in after) or any(
        theirs and link.original for link in after
    )
    if not goes_on:
        return alignment
    changed = (*links[: full[-1]], *map(doubtful, links[full[-1] :]))
    return replace(alignment, links=changed)


def _stops(sentences: Sequence[Sentence], linked: Sequence[int]) -> bool:
    """Whether a text ends with what is linked, and within a sentence."""
    last = sentences[linked[-1]]
    at_end = linked[-1] == len(sentences) - 1 and last.role is Role.BODY
    return at_end and not _ENDED.search(last.words)


def doubtful(link: Link) -> Link:
    """The link, doubtful unless an editor gave it."""
    if link.sureness is Sureness.GIVEN:
        return link
    return replace(
        link, per_cent=min(link.per_cent, _DOUBTFUL), sureness=Sureness.DOUBTFUL
    )
