"""Short forms of a body's name ("the department", 该局) and the fuller name meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from averment.reading.passages import paragraphs_of
from averment.record import Span

_POINTS = re.compile(r"(?:the|this|that|such|said)\s+(?P<tail>.+)", re.IGNORECASE)
_ZH_POINTS = re.compile(r"(?:该|本|此项?|上述)(?P<tail>[一-鿿]{1,6})")
_HAN = re.compile(r"[一-鿿]")
_HEAD_ENDS = re.compile(
    r"\s+(?:of|at|in|for|from|or|and|above|under|with|across)\s.*", re.DOTALL
)
_ALIKE = {"department": "ministry", "departments": "ministries"}
"""Both are 部, and translations of one document use them in turn."""


class ShortForms:
    """The names of a text, to say which of them a shorter form stands for."""

    def __init__(self, text: str, names: Mapping[str, Sequence[Span]]) -> None:
        self._plain = re.sub(r"\s", " ", text).lower()
        self._paragraphs = list(paragraphs_of(text))
        self._starts = [one.start for one in self._paragraphs]
        self._ending: dict[str, list[str]] = {}
        for name in names:
            if not points(name):
                self._ending.setdefault(_end(_head(name)), []).append(name)

    def fuller(self, written: str, span: Span) -> str | None:
        """The fuller name that stands last before a short form, in its paragraph.

        Shape: the short form points ("the", "this", 该) and its words end the
            fuller one, up to its "of"; None where nothing fuller was named.
        """
        pointing = _POINTS.fullmatch(written) or _ZH_POINTS.fullmatch(written)
        if pointing is None:
            return None
        tail = pointing["tail"].lower()
        paragraph = self._paragraphs[bisect_right(self._starts, span.start) - 1]
        found = [
            (at + len(name), len(name), name)
            for end in {tail, _ALIKE.get(tail, tail)}
            for name in self._ending.get(_end(end), ())
            if _is_fuller(name, end)
            and (at := self._plain.rfind(name, paragraph.start, span.start)) >= 0
        ]
        return max(found)[-1] if found else None


def points(written: str) -> bool:
    """Whether a Chinese form only points, as 该局 does; by itself it names nobody."""
    return _ZH_POINTS.fullmatch(written) is not None


def _is_fuller(name: str, end: str) -> bool:
    """Whether a name ends with the short form's words and says more.

    >>> _is_fuller("central ministry of grain", "ministry")
    True
    """
    space = "" if _HAN.search(end) else " "
    return name != end and f"{space}{_head(name)}".endswith(f"{space}{end}")


def _head(name: str) -> str:
    return _HEAD_ENDS.sub("", name)


def _end(words: str) -> str:
    """What two forms of one name have in common: the last word, or character."""
    return words[-1:] if _HAN.search(words) else words.rpartition(" ")[2]
