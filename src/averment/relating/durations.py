"""A stated length of time against the dates it is stated over."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from averment.record import Approx, Kind
from averment.relating.expressions import minus, name, plus
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated
from averment.relating.stretches import Stretch, dates, own_date, stretches

_AFTER = re.compile(
    r"[\s,、;(—:]*(?:止|为止|结束)?[\s,、(的]*"
    r"(?:(?:这|共有?|共计|总共|一共|合计|为期|为时|历时|历经|经过|计|前后|整整|之间的?)"
    r"(?:[用开]了?|了|的)?)?"
    r"(?:(?:that is,?|i\.e\.,?|or|in all|altogether|a period of|a total of"
    r"|lasting|for|some|inclusive,?|being|the)\s+){0,3}(?:an?\s+|the\s+)?"
)
_BEFORE = re.compile(
    r"(?:之?内|里|中|间|期间|期限|(?:以来)?的?时间|计划)?\s*[,:(—]{0,2}\s*"
    r"(?:即|就是|也就是|是)?(?:从|自|由)?(?:[今本去明同当]年)?"
    r"(?:(?:period|plan|term|campaign|in all|altogether|,|that is,?|i\.e\.,?|namely"
    r"|extending|running|lasting|beginning|falling|from|between|of|the|\()\s*){0,4}"
)
_SINCE_AFTER = re.compile(r"以来的?这?")
_SINCE_BEFORE = re.compile(r"\s+(?:that have passed\s+)?since\s+(?:the\s+)?")
_LEFT = re.compile(
    r"\b(?:remaining|remainder|rest|balance)\b|其余|余下|剩余|下余|所余|剩下"
)
_WIDEST = 40
_FARTHEST = 600
"""How far before the rest a stretch may be named: about a paragraph."""


def durations(text: PlacedText) -> Iterator[Proposed]:
    """Lengths of time that must lie between two dates, in the order of the text."""
    found = tuple(stretches(text))
    for at, length in enumerate(text.placed):
        if not _is_length(length):
            continue
        near = bisect_left(found, length.span.start, key=lambda s: s.start)
        beside = found[max(0, near - 1) : near + 1]
        stretch = next((s for s in beside if _is_named(length, s, text=text)), None)
        if stretch:
            yield _as_long_as(length, stretch, text=text)
        else:
            neighbours = (
                *text.placed[max(0, at - 1) : at],
                *text.placed[at + 1 : at + 2],
            )
            yield from _since(length, neighbours, text=text)
            yield from _for_the_rest(length, found, text=text)


def _is_length(one: Placed) -> bool:
    """Whether it is a duration, neither a recurrence nor a lower end."""
    figure = one.figure
    return (
        figure is not None
        and figure.kind is Kind.DURATION
        and figure.approx in (Approx.NONE, Approx.AT_MOST, Approx.ABOUT)
    )


def _is_named(length: Placed, stretch: Stretch, *, text: PlacedText) -> bool:
    """Whether the length stands directly after or before the stretch it is of."""
    after = length.span.start - stretch.end
    before = stretch.start - length.span.end
    if 0 <= after <= _WIDEST:
        words = text.words(stretch.end, length.span.start)
        return bool(_AFTER.fullmatch(words))
    if 0 <= before <= _WIDEST:
        words = text.words(length.span.end, stretch.start)
        return bool(_BEFORE.fullmatch(words))
    return False


def _as_long_as(length: Placed, stretch: Stretch, *, text: PlacedText) -> Proposed:
    start = min(length.span.start, stretch.start)
    end = max(length.span.end, stretch.end)
    words = " ".join(text.text.content[start:end].split())
    time = minus(name(stretch.last), name(stretch.first))
    return Proposed(
        relation=stated(
            name(length), time, because=f"a length named with its two ends: “{words}”"
        ),
        type=Type.DURATION,
        figures=(*stretch.written, length),
        claims=stretch.claims,
    )


def _since(
    length: Placed, neighbours: Sequence[Placed], *, text: PlacedText
) -> Iterator[Proposed]:
    """In the ten months since September: up to the date of the document."""
    head = own_date(text)
    for one in neighbours:
        first, second = sorted((one, length), key=lambda placed: placed.span)
        words = _SINCE_AFTER if second is length else _SINCE_BEFORE
        if head and one.moment and words.fullmatch(text.between(first, second)):
            because = "a length counted since a date, up to the document's own"
            yield Proposed(
                relation=stated(
                    name(length), minus(name(head), name(one)), because=because
                ),
                type=Type.DURATION,
                figures=(one, head, length),
            )


def _for_the_rest(
    length: Placed, found: Sequence[Stretch], *, text: PlacedText
) -> Iterator[Proposed]:
    """In the first year so many, the rest within four: up to the end of the stretch."""
    sentence = text.sentence(length)
    left = _LEFT.search(text.before(length))
    if left is None:
        return
    whole = [s for s in found if 0 <= sentence.start - s.end <= _FARTHEST]
    if not whole:
        return
    start = sentence.start + left.start()
    begun = [d for d in dates(text) if sentence.start <= d.span.start < start]
    stretch = whole[-1]
    if len(begun) == 1 and _is_same_date(begun[0], stretch.first):
        because = f"what is left fills the stretch to its end: “{left[0]}”"
        end = plus(name(begun[0]), name(length))
        yield Proposed(
            relation=stated(name(stretch.last), end, because=because),
            type=Type.DURATION,
            figures=(begun[0], length, stretch.written[-1]),
            claims=stretch.claims,
        )


def _is_same_date(one: Placed, other: Placed) -> bool:
    if one.moment is None or other.moment is None:
        return False
    return one.moment.edtf == other.moment.edtf
