"""A text cut into sentences and clauses, once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from averment.record import Span

_LONGEST = 800
"""No cue reaches further: a longer run without a full stop is cut (convention of
this project; it keeps the work linear in the text)."""

_ENDS = {
    "zh": re.compile(r"[。！？；][”’」』）)]?|[：:]\s*\n|[!?;]|\n\s*\n|\n(?=[（(#])"),
    "en": re.compile(
        r"[.!?][\"'”’)\]]{0,2}(?=\s+[\"'“‘(\[]?[A-Z0-9-])|;|:\s*\n"
        r"|\n\s*\n(?=[\"“(\[A-Z-])"
    ),
}
_CLAUSES = {
    "zh": re.compile(r"[，,：:（）()「」“”]"),
    "en": re.compile(r",(?=\s)|[:()“”\"—]|\s(?:while|whereas|but|which)\s"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """The starts of a text's sentences and of its clauses, in order, with its end."""

    sentences: tuple[int, ...]
    clauses: tuple[int, ...]
    end: int

    def sentence(self, position: int) -> Span:
        """The sentence a place lies in."""
        return _around(self.sentences, position, end=self.end)

    def clause(self, position: int) -> Span:
        """The clause a place lies in, never wider than its sentence."""
        return _around(self.clauses, position, end=self.end)


@lru_cache(maxsize=8)
def sentences_of(text: str, *, lang: str) -> Sentences:
    """The sentences and clauses of a text; what is no Chinese is cut as English."""
    language = "zh" if lang.partition("-")[0].lower() == "zh" else "en"
    whole = tuple(_cut(_ENDS[language], text))
    clauses = {end.end() for end in _CLAUSES[language].finditer(text)}
    inner = sorted(clauses.union(whole) - {len(text)})
    return Sentences(sentences=whole, clauses=tuple(inner), end=len(text))


def _cut(ends: re.Pattern[str], text: str) -> Iterator[int]:
    yield 0
    last = 0
    stops = [stop.end() for stop in ends.finditer(text) if stop.end() < len(text)]
    for stop in [*stops, len(text)]:
        yield from range(last + _LONGEST, stop, _LONGEST)
        if last < stop < len(text):
            yield stop
        last = stop


def _around(starts: tuple[int, ...], position: int, *, end: int) -> Span:
    number = bisect_right(starts, position)
    return Span(
        start=starts[number - 1] if number else 0,
        end=starts[number] if number < len(starts) else end,
    )
