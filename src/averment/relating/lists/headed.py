"""A stated number against the marks that head its points: first, second, third."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from averment.record import Figure, Kind, Reading, Span
from averment.relating.lists.splitting import trimmed
from averment.relating.lists.stated import counted, over_list
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed

_LEADS_IN = re.compile(r"[^。!?;.\n]{0,40}(?:[:—]\s*|[。.,]?\s*\n\s*|。|\.\s+)")
_LEADS_IN_TWO = re.compile(r"[^,。!?;.\n]{0,20}:\s*")
"""Two marks are soon found: more is asked of the words before them."""
_FORMS = (
    ("note", re.compile(r"\[.*\]")),
    ("digit in brackets", re.compile(r"\(\d+\)")),
    ("numeral in brackets", re.compile(r"\(.*\)")),
    ("circle", re.compile(r"[①-⑳]")),
    ("order", re.compile(r"第.*")),
    ("digit", re.compile(r"\d+")),
    ("word", re.compile(r"[a-z]+")),
    ("numeral", re.compile(r".+")),
)
_HEADING = re.compile(r"\n[一二三四五六七八九十]+[^个点条项种类件大方]")
"""A number at the head of a line, before a name or a title, counts nothing."""
_FEW = 2
_SHOWN = 40
_WORDS = re.compile(r"[^\w\n]{0,3}\w[^,。;:.\n]*")


def form_of(reading: Reading, *, text: PlacedText) -> str:
    """How a clause number is written: （一） and （二） alike, unlike 一."""
    words = text.words(reading.full.start, reading.full.end)
    return next(form for form, pattern in _FORMS if pattern.fullmatch(words))


def number_of(reading: Reading) -> int:
    """The number that heads a clause."""
    value = reading.value
    return int(value.numeral or 0) if isinstance(value, Figure) else 0


def heads(text: PlacedText) -> tuple[Reading, ...]:
    """The numbers that head clauses, without the marks of notes."""
    found = (r for r in text.readings if r.kind is Kind.CLAUSE_NUMBER)
    return tuple(r for r in found if form_of(r, text=text) != "note")


def headed(text: PlacedText) -> Iterator[Proposed]:
    """Numbers of points, questions, kinds with the marks that head each."""
    marks = heads(text)
    for one in text.placed:
        number = counted(one)
        run = _following(one, marks, text=text) if number else ()
        if len(run) == number:
            yield over_list(one, [_clause(mark, text=text) for mark in run], text=text)


def _clause(mark: Reading, *, text: PlacedText) -> Span:
    """A mark with the first words of what it heads."""
    start, end = mark.full.start, mark.full.end
    words = text.words(start, end + _SHOWN)
    shown = _WORDS.match(words, end - start)
    return trimmed(words, 0, shown.end() if shown else end - start, at=start)


def _following(
    one: Placed, marks: Sequence[Reading], *, text: PlacedText
) -> tuple[Reading, ...]:
    """The marks 1, 2, 3 … of one form that the words lead up to."""
    at = bisect_left(marks, one.span.end, key=lambda mark: mark.full.start)
    if at == len(marks) or number_of(marks[at]) != 1:
        return ()
    if _HEADING.match(text.words(one.span.start - 1, one.span.end + 1)):
        return ()
    first = marks[at]
    words = _LEADS_IN_TWO if counted(one) == _FEW else _LEADS_IN
    if not words.fullmatch(text.words(one.span.end, first.full.start)):
        return ()
    run = [first]
    for mark in marks[at + 1 :]:
        if form_of(mark, text=text) != form_of(first, text=text):
            continue
        if number_of(mark) != len(run) + 1:
            break
        run.append(mark)
    return tuple(run)
