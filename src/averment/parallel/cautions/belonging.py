"""Whether two texts belong together, and in one order."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product

from averment.parallel.cautions.answering import Answer, Answers, answers
from averment.parallel.cautions.tongues import Tongue, marked_as
from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Alignment, Caution, Link, Sureness

_FEW = 3
"""Sentences: of fewer neither is said, since chance alone leads far."""
_LEAST = 0.19
_LEAST_BY_FIGURES = 0.25
_LONGER = 0.25
"""For each doubling of the longer text, how much more is met in it by chance."""
_SURE_WEIGHS = 0.3
_RUN = 3
_LEAST_ORDER = 0.5
_ELSEWHERE = 0.38
"""What of two texts answers anywhere, where its order alone says they belong together.

All chosen on true and wrong pairings of MAC-dev: benchmarks/parallel/cautions.py.
"""
_SHOWN = 16


def belonging(alignment: Alignment, *, lexicon: Lexicon | None) -> Iterator[Caution]:
    """R720 where the texts do not belong together, R721 where their order differs.

    Shape: at most one. What an editor has linked belongs together.
    """
    turn = marked_as(alignment.rendering.lang) is Tongue.CHINESE
    sides = alignment.originals, alignment.renderings
    zh, en = ([s.words for s in side] for side in (sides[::-1] if turn else sides))
    found = answers(zh, en, lexicon=lexicon)
    if found.most < _FEW:
        return
    moved = found.moved()
    crossed = len(moved) >= _RUN or found.order < _LEAST_ORDER
    known = crossed and (len(moved) >= _RUN or found.anywhere >= _ELSEWHERE)
    share = _sure(found, links=alignment.links, turn=turn) if lexicon else None
    if not known and not _given(alignment) and found.together < _least(found, share):
        yield Caution(code="R720", sentence=_apart(found))
    elif crossed:
        run = _run(moved, alignment=alignment, turn=turn) if len(moved) >= _RUN else ""
        yield Caution(code="R721", sentence=f"{_crossed(found)}{run}.")


def _given(alignment: Alignment) -> bool:
    return any(link.sureness is Sureness.GIVEN for link in alignment.links)


def _least(found: Answers, sure: float | None) -> float:
    """How much must be answered in order; less where more of the links are sure.

    Shape: `sure` is None where there is no dictionary to make them so.
    """
    more = _LEAST * _LONGER * math.log2(found.longer)
    if sure is None:
        return _LEAST_BY_FIGURES + more
    return _LEAST + more - _SURE_WEIGHS * sure


def _sure(found: Answers, *, links: Sequence[Link], turn: bool) -> float:
    """The share of links that are sure, and not merely because nothing else could be.

    Within passages that both texts mark there may be no other link; such a one
    counts where something in it answers.
    """
    answered = {
        (each.en, each.zh) if turn else (each.zh, each.en) for each in found.all
    }
    both = [link for link in links if link.original and link.rendering]
    sure = sum(
        link.sureness is Sureness.SURE
        and any(pair in answered for pair in product(link.original, link.rendering))
        for link in both
    )
    return sure / len(both) if both else 0.0


def _apart(found: Answers) -> str:
    return (
        f"Only about {found.together:.0%} of the shorter text is answered in the "
        "other in the same order, and few of the links are sure: the two do not seem "
        "to belong together."
    )


def _crossed(found: Answers) -> str:
    away = len(found.all) - len(found.in_order)
    return (
        f"Of {len(found.all):,} sentences that plainly answer to one in the other "
        f"text, {away:,} stand elsewhere in it"
    )


def _run(moved: Sequence[Answer], *, alignment: Alignment, turn: bool) -> str:
    """Where a run that was moved begins, in the words of both texts."""
    first = moved[0]
    original, rendering = (first.en, first.zh) if turn else (first.zh, first.en)
    ours = alignment.originals[original].words[:_SHOWN]
    theirs = alignment.renderings[rendering].words[:_SHOWN]
    return f", such as the {len(moved)} from “{ours}…” on, which begin at “{theirs}…”"
