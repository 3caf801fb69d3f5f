"""From so much to so much, and by how much; so many times another figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from averment.record import Expression, Kind, Span
from averment.relating.alike import alike, both_ends, counts, is_share
from averment.relating.choosing import agreeing
from averment.relating.expressions import ONE, minus, name, plus, times
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_TO = {
    "zh": re.compile(
        r"^[^。;]{0,30}(?:增加|增|发展|上升|扩大|提高|增长|减少|下降|降低|缩减|降|减)"
        r"(?:到|至|为|成)了?[^。;]{0,8}$"
    ),
    "en": re.compile(r"^[^.;]{0,40}\bto\b[^.;,]{0,25}$"),
}
_FROM = {
    "zh": re.compile(r"[由从自][^。;,]{0,24}$"),
    "en": re.compile(r"\bfrom\b[^.;,]{0,30}$"),
}
_BY = {
    "zh": re.compile(
        r"(?:增|升|提高|(?<![最许至很不])多|长|减|降|(?<![最至不])少)[加长少低了约近]{0,3}$"
    ),
    "en": re.compile(
        r"\b(?:by|(?:increase|rise|growth|decrease|decline|fall|drop|reduction) of)\s"
        r"(?:about |nearly |more than |over )?$"
    ),
}
_OR = re.compile(r"\b(?:or|that is,?|i\.e\.,?)\s(?:about |nearly )?$|即$")
_LESS = {
    "zh": re.compile(r"减|降|少"),
    "en": re.compile(r"\b(?:decreas|fall|fell|declin|drop|reduc)"),
}
_CLOSE = 40
"""Characters between a change and the figures it changes, where no words join them."""


def from_to(text: PlacedText) -> Iterator[Proposed]:
    """Two figures, and the share, the number or the times that lie between them.

    Shape: “from … to” is enough for a proposal; without it the figures have to agree
        by the usual meaning of their words.
    """
    if text.lang not in _TO:
        return
    for sentence in text.sentences():
        for change in text.within(sentence):
            words = _words(text, change, sentence)
            if words and _changes(change):
                yield from _between(text, change, sentence, words)


def _before(text: PlacedText, change: Placed, sentence: Span) -> str:
    core = change.reading.core.start if change.reading else change.span.start
    return text.words(sentence.start, core)


def _words(text: PlacedText, change: Placed, sentence: Span) -> str:
    before = _before(text, change, sentence)
    found = _BY[text.lang].search(before)
    if found is None and change.figure and change.figure.kind is Kind.MULTIPLE:
        found = _OR.search(before)
    return found[0].strip() if found else ""


def _changes(change: Placed) -> bool:
    figure = change.figure
    return figure is not None and figure.kind not in (Kind.ORDINAL, Kind.DURATION)


def _between(
    text: PlacedText, change: Placed, sentence: Span, words: str
) -> Iterator[Proposed]:
    found = [one for one in counts(text, sentence) if one is not change]
    pairs = [pair for pair in pairwise(found) if alike(*pair)]
    less = bool(_LESS[text.lang].search(words))
    for first, last in reversed(pairs):
        if _is_from_to(text, first, last) and first.span < change.span:
            tried = list(_tried(text, (first, last), change, words, less=less))
            if tried:
                yield agreeing(tried) or tried[0]
                return
    tried = [
        one
        for first, last in pairs
        if _is_close(change, (first, last))
        for pair in ((first, last), (last, first))
        for one in _tried(text, pair, change, words, less=less)
    ]
    agreed = agreeing(tried, plainly=True)
    if agreed:
        yield agreed


def _is_from_to(text: PlacedText, first: Placed, last: Placed) -> bool:
    return bool(
        _TO[text.lang].search(text.between(first, last))
        and _FROM[text.lang].search(text.before(first))
    )


def _is_close(change: Placed, pair: tuple[Placed, Placed]) -> bool:
    """Whether a change stands between two figures, or right after or before them."""
    first, last = pair
    return (
        change.span.start - last.span.end <= _CLOSE
        and first.span.start - change.span.end <= _CLOSE
    )


def _tried(
    text: PlacedText,
    pair: tuple[Placed, Placed],
    change: Placed,
    words: str,
    *,
    less: bool,
) -> Iterator[Proposed]:
    because = f"from, to and by: “{words}”"
    for side in _sides(*pair, change, less=less):
        yield Proposed(
            relation=stated(name(pair[1]), side, because=because),
            type=Type.GROWTH,
            figures=both_ends((*pair, change), text=text),
        )


def _sides(
    first: Placed, last: Placed, change: Placed, *, less: bool
) -> Iterator[Expression]:
    """What the last figure is, by what the change is stated in.

    “By n times” is read as n times more and as n times as much: writers differ.
    """
    figure = change.figure
    step = minus if less else plus
    if figure is not None and is_share(figure):
        yield times(name(first), step(ONE, name(change)))
    elif figure is not None and figure.kind is Kind.MULTIPLE:
        yield times(name(first), step(ONE, name(change)))
        yield times(name(first), name(change))
    elif alike(change, last):
        yield step(name(first), name(change))
