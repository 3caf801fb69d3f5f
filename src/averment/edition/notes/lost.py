"""Words that are not found in the text, beside the nearest that are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from averment.edition.placed import Placed
from averment.edition.view import Piece, Sentence
from averment.record import Quoting, Span


def lost(entry: Quoting, *, placed: Placed, lang: str) -> Iterator[Sentence]:
    """What became of words that are not found, beside the nearest that are."""
    if placed.span is not None:
        return
    words = entry.quotation.exact
    quoted = _cut(words, lang=lang, differing=placed.differing)
    yield (Piece(text=f"{placed.trouble} "), quoted)
    nearest = placed.nearest
    if nearest:
        where = f" is at {nearest.label}" if nearest.label else ""
        near = _cut(nearest.words, lang=lang, differing=nearest.differing)
        yield (Piece(text=f"the nearest{where}: "), near)


def _cut(words: str, *, lang: str, differing: tuple[Span, ...]) -> Piece:
    """Quoted words in stretches, those that differ told apart."""
    ends = {0, len(words), *(e for s in differing for e in (s.start, s.end))}
    cuts = sorted(end for end in ends if 0 <= end <= len(words))
    cut = tuple(
        (words[start:end], any(s.start <= start < s.end for s in differing))
        for start, end in pairwise(cuts)
    )
    return Piece(text=words, voice="quoted", lang=lang, cut=cut if differing else ())
