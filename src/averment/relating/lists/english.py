"""Lists in English: the four levels of the centre, the regions, … and …."""

from __future__ import annotations

import re

from averment.record import Span
from averment.relating.lists.splitting import cut
from averment.relating.placed import Placed, PlacedText

_WORD = r"[\w'’-]+"
_ITEM = rf"{_WORD}(?:\s+{_WORD}){{0,6}}?"
_LIST = rf"(?P<list>{_ITEM}(?:,\s+{_ITEM}){{0,29}},?\s+and\s+{_ITEM})"
_NOUN = rf"\s+(?P<noun>{_WORD}(?:\s+{_WORD}){{0,3}}?)"
_MARK = (
    r"(?:\s+of|\s*:|,?\s+namely,?|,?\s+that\s+is,?|,?\s+i\.e\.,?|,?\s+viz\.|\s*\("
    r"|\s*[—–])"
)
_ENDS = (
    r"(?=\s*[.,;:)—–]|\s*\n\s*\n|\s*\Z"
    r"|\s+(?:is|are|was|were|has|have|had|must|shall|should|will|would|may|can)\b)"
)
_AFTER = re.compile(rf"{_NOUN}{_MARK}\s*(?:the\s+)?{_LIST}{_ENDS}")
_BEFORE = re.compile(
    rf"{_LIST}(?:,|\s*[—–])?\s+"
    r"(?:a\s+total\s+of|in\s+all|altogether|these|making)\s+$"
    rf"|(?P<others>{_ITEM}(?:,\s+{_ITEM}){{1,29}}),?\s+and\s+other\s+$"
)
"""“And other three provinces”, after three of them, is how 等三省 is translated."""
_NO_NOUN = re.compile(
    r"\b(?:of|or|in|on|at|to|for|by|from|with|that|which|who|is|are|was|were|per"
    r"|million|thousand|hundred|times)\b"
)
_SEPARATOR = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_FORWARD = 300
_BACK = 200


def in_english(one: Placed, number: int, text: PlacedText) -> tuple[Span, ...]:
    """The items of the list a number is stated over, if they are so many."""
    spans = _after(one, text=text) or _before(one, text=text)
    return spans if len(spans) == number else ()


def _after(one: Placed, *, text: PlacedText) -> tuple[Span, ...]:
    end = one.span.end
    found = _AFTER.match(text.words(end, end + _FORWARD))
    if not found or _NO_NOUN.search(found["noun"]):
        return ()
    return cut(found["list"], _SEPARATOR, at=end + found.start("list"))


def _before(one: Placed, *, text: PlacedText) -> tuple[Span, ...]:
    start = max(0, one.span.start - _BACK)
    found = _BEFORE.search(text.words(start, one.span.start))
    if not found:
        return ()
    which = "others" if found["others"] else "list"
    return cut(found[which], _SEPARATOR, at=start + found.start(which))
