"""Short forms of a body's name ("the department", 该局) and the fuller name meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from averment.reading.passages import paragraphs_of
from averment.record import Span

_POINTS = re.compile(r"(?:the|this|that|such|said)\s+(?P<tail>.+)", re.IGNORECASE)
_ZH_POINTS = re.compile(r"(?:该|本|此项?|上述)(?P<tail>[一-鿿]{1,6})")
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
        self._names = tuple(one for one in names if not _ZH_POINTS.fullmatch(one))

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
            for name in self._names
            if _is_fuller(name, tail)
            and (at := self._plain.rfind(name, paragraph.start, span.start)) >= 0
        ]
        return max(found)[-1] if found else None


def _is_fuller(name: str, tail: str) -> bool:
    """Whether a name ends with the short form's words and says more.

    >>> _is_fuller("central ministry of grain", "ministry")
    True
    """
    if name == tail or len(name) <= len(tail):
        return False
    head = _HEAD_ENDS.sub("", name)
    ends = (tail, _ALIKE.get(tail, tail))
    if not tail.isascii():
        return head.endswith(tail)
    return any(f" {head}".endswith(f" {end}") for end in ends)
