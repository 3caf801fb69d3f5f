"""Lists in Chinese: 省、地、县三级; 中央一级,省一级,共二级; 三个军(…、…、…)."""

from __future__ import annotations

import re

from averment.record import Span
from averment.relating.lists.names_zh import names_at_the_end
from averment.relating.lists.splitting import cut
from averment.relating.placed import Placed, PlacedText

_AND = "(?:以及|和|及|与)"
_IN_BRACKETS = r"\([^()\n]{0,12}\)|“[^”\n]{0,20}”|《[^》\n]{0,20}》"
_ITEM = rf"(?:[^,.。;:?!\n()\[\]、“”《》]|{_IN_BRACKETS})"
_WORD = rf"(?:[^,.。;:?!\n()\[\]、“”《》和及与]|{_IN_BRACKETS})"
_LINK = re.compile(r"(?:,?(?:总共|共有?|一共|合计)|等|这|的)\Z")
_GREAT = re.compile(r"\A.?大")
_ENUMERATED = re.compile(rf"{_ITEM}{{1,24}}(?:、{_ITEM}{{1,24}}){{1,29}}\Z")
_TWO = re.compile(rf"{_WORD}{{2,12}}{_AND}{_WORD}{{2,12}}\Z")
_ENCLOSED = re.compile(
    rf"(?P<noun>[^,.。;:?!\n()、]{{1,8}})\((?:即|指|如下:)?"
    rf"(?P<list>{_ITEM}{{1,24}}(?:、{_ITEM}{{1,24}}){{1,29}})\)"
)
_PAUSE = re.compile("、")
_JOINT = re.compile(_AND)
_SEPARATOR = re.compile(rf"[,、]{_AND}?|{_AND}")
_LEADS_UP = re.compile(
    rf"\A.*(?:对于|由于|关于|包括|分为|分别|{_AND}"
    r"|[在对将把由从向除于为以给使让请告送发并是有的了要按经指]|\([^()]{1,3}\))"
)
"""Words that lead up to a list; they are no part of its first item."""
_MANY = re.compile(r"[二两三四五六七八九十百\d].\Z")
"""四件: the item is a number itself, and the list a sum."""
_BACK = 160
_FORWARD = 200
_FEW = 2


def in_chinese(one: Placed, number: int, text: PlacedText) -> tuple[Span, ...]:
    """The items of the list a number is stated over.

    Where each item ends in what is counted (…级,…级,共五级) the list is taken as
    it is; elsewhere where it can be counted as the number says.
    """
    enclosed = _enclosed(one, number, text)
    if enclosed:
        return enclosed
    start = max(0, one.span.start - _BACK)
    words = text.words(start, one.span.start)
    link = _LINK.search(words)
    counted = text.words(one.span.end, one.span.end + _FEW)
    if link and link[0] == "的" and not _GREAT.match(counted):
        return ()
    before = words[: link.start()] if link else words
    listed = _listed(before, number, link=link[0] if link else "", counted=counted)
    return _without_lead(listed, start=start, text=text)


def _listed(words: str, number: int, *, link: str, counted: str) -> tuple[Span, ...]:
    """The items of the list that a run of words ends in."""
    uniform = _uniform(words, counted[:1])
    if uniform and (len(uniform) == number or "共" in link or "计" in link):
        return uniform
    named = names_at_the_end(words, number) if link == "等" else ()
    if named:
        return named
    if number == _FEW:
        found = _TWO.search(words) if link and link not in "这的" else None
        return cut(found[0], _JOINT, at=found.start()) if found else ()
    listed = _ENUMERATED.search(words)
    return _as_many(listed[0], number, at=listed.start()) if listed else ()


def _uniform(words: str, counted: str) -> tuple[Span, ...]:
    """中央一级,省一级和专区一级: each item ends in what the number counts."""
    if not counted.strip() or counted in ",.。;:、()":
        return ()
    item = rf"{_WORD}{{1,14}}?{re.escape(counted)}"
    series = rf"{item}(?:[,、]{_AND}?{item}|{_AND}{item}){{1,29}}\Z"
    found = re.search(series, words)
    if not found:
        return ()
    separator = re.compile(rf"(?<={re.escape(counted)})(?:[,、]{_AND}?|{_AND})")
    spans = cut(found[0], separator, at=found.start())
    items = [words[span.start : span.end] for span in spans]
    one_each = all(item.count(counted) == 1 for item in items)
    return spans if one_each and not any(map(_MANY.search, items)) else ()


def _as_many(words: str, number: int, *, at: int) -> tuple[Span, ...]:
    """The items where they can be so many: 和 joins two items, or belongs to one.

    Where it can be either the last are parted first.
    """
    spans = list(cut(words, _PAUSE, at=at))
    for place in reversed(range(len(spans))):
        missing = number - len(spans)
        if missing <= 0:
            break
        start, end = spans[place].start, spans[place].end
        parted = cut(words[start - at : end - at], _JOINT, at=start)
        if 1 < len(parted) <= missing + 1:
            spans[place : place + 1] = parted
    whole = len(spans) == number and all(span.start < span.end for span in spans)
    return tuple(spans) if whole else ()


def _enclosed(one: Placed, number: int, text: PlacedText) -> tuple[Span, ...]:
    """三个军(第七军、第四十六军): in brackets, with both its ends."""
    end = one.span.end
    found = _ENCLOSED.match(text.words(end, end + _FORWARD))
    if not found:
        return ()
    spans = cut(found["list"], _PAUSE, at=end + found.start("list"))
    noun = found["noun"][-1]
    if all(text.words(span.start, span.end).endswith(noun) for span in spans):
        return spans
    if number == _FEW:
        return ()
    return _as_many(found["list"], number, at=end + found.start("list"))


def _without_lead(
    listed: tuple[Span, ...], *, start: int, text: PlacedText
) -> tuple[Span, ...]:
    """The items at their places in the text, the first without what leads up to it."""
    spans = [Span(start=start + s.start, end=start + s.end) for s in listed]
    for first in spans[:1]:
        lead = _LEADS_UP.match(text.words(first.start, first.end - 1))
        if lead:
            spans[0] = Span(start=first.start + lead.end(), end=first.end)
    return tuple(spans)
