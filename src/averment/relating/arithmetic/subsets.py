"""A part within its whole: “of which”, 其中, “of these 59, 49”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from averment.record import Comparison
from averment.relating.alike import alike, both_ends, counts
from averment.relating.expressions import name
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_AMONG = {
    "zh": re.compile(r"其中(?![心间旬])|^[^,。;在的途]{0,6}[中内里](?:,有|,|有)"),
    "en": re.compile(r"\b(?:of which|of whom|of them|of these|among them|out of)\b"),
}
_OF_THESE = {
    "zh": re.compile(r"(?!)"),
    "en": re.compile(
        r"(?:^|[,;.:]\s|\bthat\s|\band\s)(?:of|among|out of)\s(?:the|these|those|all)"
        r"(?:\s\w+)?\s$"
    ),
}
_ELSEWHERE = re.compile(r"[)\]】」』”]|[,、].*[,].*[,]")
_EDGES = " ,;.:人户件个名有"
_FAR = 60
"""Characters between a whole and its part; further off is another clause."""


def subsets(text: PlacedText) -> Iterator[Proposed]:
    """A count that the words place among another one."""
    if text.lang not in _AMONG:
        return
    for sentence in text.sentences():
        for whole, part in pairwise(counts(text, sentence)):
            words = _words(text, whole, part)
            if words and alike(whole, part):
                yield _within(text, part, whole, words)


def _words(text: PlacedText, whole: Placed, part: Placed) -> str:
    between = text.between(whole, part)
    if len(between) > _FAR:
        return ""
    found = _AMONG[text.lang].search(between) or _OF_THESE[text.lang].search(
        text.before(whole)
    )
    if _ELSEWHERE.search(between):
        return ""
    return found[0].strip(_EDGES) if found else ""


def _within(text: PlacedText, part: Placed, whole: Placed, words: str) -> Proposed:
    return Proposed(
        relation=stated(
            name(part),
            name(whole),
            comparison=Comparison.AT_MOST,
            because=f"a part within its whole: “{words}”",
        ),
        type=Type.SUBSET,
        figures=both_ends((part, whole), text=text),
    )
