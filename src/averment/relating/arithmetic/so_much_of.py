"""A share of a figure, and what it comes to, whatever stands first.

The words only join the three loosely here, and so the figures have to agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.relating.alike import alike, both_ends, counts, plain, rates, size
from averment.relating.choosing import agreeing, comes_near
from averment.relating.expressions import name, times
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_COMES_TO = {
    "zh": re.compile(
        r"^[^。;]{0,14}(?:[为即计合是(](?!了)|等于|[就约共]有)[^。;,]{0,12}$"
    ),
    "en": re.compile(
        r"^[^.;]{0,3}\($"
        r"|^[^.;]{0,30}\b(?:is|was|being|that is|i\.e\.|namely|or|amounting to|making)"
        r"\b,?[^.;,]{0,12}$"
    ),
}
_IN_BRACKETS = re.compile(r"^[^,.。;]{0,12}\($")
_OF_IT = re.compile(r"^\sof\s[^.;,]{0,40}$")
_NEAR = 24
_FAR = 60
_MOST = 12


def so_much_of(text: PlacedText) -> Iterator[Proposed]:
    """A whole, a share of it, and the figure that it comes to."""
    if text.lang not in _COMES_TO:
        return
    for sentence in text.sentences():
        found = counts(text, sentence)
        for rate in rates(text, sentence):
            pairs = _pairs(text, rate, found)
            agreed = agreeing(
                _part(text, part, rate, whole)
                for part, whole in pairs
                if alike(part, whole)
                and size(part) < size(whole)
                and comes_near(size(part), plain(rate) * size(whole))
            )
            if agreed:
                yield agreed


def _pairs(
    text: PlacedText, rate: Placed, found: Sequence[Placed]
) -> Iterator[tuple[Placed, Placed]]:
    """The part and the whole that the words around a share may mean."""
    earlier = [one for one in found if one.span < rate.span]
    later = [one for one in found if one.span > rate.span]
    if earlier and later and len(text.between(earlier[-1], rate)) <= _NEAR:
        comes_to = _COMES_TO[text.lang].search(text.between(rate, later[0]))
        if comes_to:
            yield later[0], earlier[-1]
    if earlier and _IN_BRACKETS.search(text.between(earlier[-1], rate)):
        for whole in reversed(counts(text, text.lately(earlier[-1]))[-_MOST:]):
            yield earlier[-1], whole
    if later and _OF_IT.search(text.between(rate, later[0])):
        yield from _of_the_next(text, rate, earlier, later)


def _of_the_next(
    text: PlacedText, rate: Placed, earlier: Sequence[Placed], later: Sequence[Placed]
) -> Iterator[tuple[Placed, Placed]]:
    """“50 % of the 1,240”: the part stands before the share or after the whole."""
    if earlier and len(text.between(earlier[-1], rate)) <= _FAR:
        yield earlier[-1], later[0]
    if later[1:] and len(text.between(later[0], later[1])) <= _NEAR:
        yield later[1], later[0]


def _part(text: PlacedText, part: Placed, rate: Placed, whole: Placed) -> Proposed:
    because = "a share of a figure, and what it comes to"
    return Proposed(
        relation=stated(name(part), times(name(rate), name(whole)), because=because),
        type=Type.SHARE,
        figures=both_ends((part, whole, rate), text=text),
    )
