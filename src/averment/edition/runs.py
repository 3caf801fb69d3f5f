"""Texts cut into runs: the same characters, with the entries over each stretch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from averment.edition.view import Run, State
from averment.record import Span

_WEIGHT = (State.RECORDED, State.EMENDED, State.DISAGREES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """That an entry stands over a span of a text."""

    key: str
    span: Span
    state: State = State.RECORDED


def split_runs(content: str, *, within: Span, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """The characters of a span in order, cut wherever a mark begins or ends.

    Shape: nested and overlapping marks give runs with several keys; the runs
        joined are exactly the characters of the span. Marks outside are left out.

    >>> text = "in all 1,240 persons"
    >>> c1 = Mark(key="c1", span=Span(start=7, end=20))
    >>> [(r.text, r.keys) for r in split_runs(text, within=Span(start=0, end=20),
    ...                                       marks=[c1])]
    [('in all ', ()), ('1,240 persons', ('c1',))]
    """
    over = tuple(mark for mark in marks if _meets(mark.span, within))
    cuts = sorted({within.start, within.end, *_ends(over, within)})
    return tuple(
        _run(content[start:end], [m for m in over if _covers(m.span, start)])
        for start, end in pairwise(cuts)
    )


def trimmed(content: str, *, span: Span) -> Span:
    """The span without white space at its ends: what a page shows of a passage."""
    text = content[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start=start, end=max(start, span.start + len(text.rstrip())))


def _run(text: str, marks: list[Mark]) -> Run:
    if not marks:
        return Run(text=text)
    keys = tuple(dict.fromkeys(mark.key for mark in marks))
    return Run(text=text, keys=keys, state=weightiest(m.state for m in marks))


def weightiest(states: Iterable[State]) -> State:
    """The state a reader must not miss: disagrees, then emended, then recorded."""
    return max(states, key=_WEIGHT.index, default=State.RECORDED)


def _ends(marks: Iterable[Mark], within: Span) -> Iterator[int]:
    for mark in marks:
        yield max(mark.span.start, within.start)
        yield min(mark.span.end, within.end)


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _covers(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
