"""Events in the order the words require: adopted before it is approved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from averment.record import Comparison
from averment.relating.expressions import name
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated
from averment.relating.stretches import dates

_STEPS = {
    "en": (
        r"drafted|drawn up|submitted|proposed|convened|opened",
        r"adopted|passed|signed|concluded",
        r"approved|ratified|sanctioned|confirmed",
        r"promulgated|published|issued|proclaimed|announced|circulated",
        r"(?:came|comes?|enter(?:s|ed)?|put) into (?:force|effect)|took effect",
    ),
    "zh": (
        "起草|草拟|提出|呈报|召开|开幕",
        "通过|签订|签字|签署|议决",
        "批准|核准|核定|批复|同意",
        "公布|颁布|发布|颁发|下达|发出|印发",
        "施行|生效|实行|实施",
    ),
}
"""The making of an act, step by step: no later step is dated before an earlier one."""
_WORDS = {
    "en": tuple(re.compile(rf"\b(?:{words})\b") for words in _STEPS["en"]),
    "zh": tuple(re.compile(words) for words in _STEPS["zh"]),
}
_ON = re.compile(r"\bon\s+(?:the\s+)?$")
_STOP = re.compile(r"[。!?;]|\.\s")
_CLAUSE = re.compile(r"[,。;()\n]")
_BEFORE = 120
_AFTER = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A dated step in the making of an act, with the word that names it."""

    date: Placed
    step: int
    word: str


def chronology(text: PlacedText) -> Iterator[Proposed]:
    """The dated steps of one act, two and two, where one sentence tells them."""
    for first, second in pairwise(_events(text)):
        between = text.between(first.date, second.date)
        if first.step < second.step and not _STOP.search(between):
            because = f"“{first.word}” comes before “{second.word}”"
            relation = stated(
                name(first.date),
                name(second.date),
                because=because,
                comparison=Comparison.AT_MOST,
            )
            yield Proposed(
                relation=relation,
                type=Type.CHRONOLOGY,
                figures=(first.date, second.date),
            )


def _events(text: PlacedText) -> Iterator[Event]:
    days = [one for one in dates(text) if _is_day(one)]
    ends = (0, *(day.span.end for day in days))
    starts = (*(day.span.start for day in days[1:]), len(text.text.content))
    for day, since, until in zip(days, ends, starts, strict=False):
        if text.lang == "zh":
            words = text.words(day.span.end, min(until, day.span.end + _AFTER))
            window = _CLAUSE.split(words)[0]
        else:
            window = text.words(max(since, day.span.start - _BEFORE), day.span.start)
        event = _named(day, window, lang=text.lang)
        if event:
            yield event


def _is_day(one: Placed) -> bool:
    return one.moment is not None and one.moment.first == one.moment.last


def _named(day: Placed, window: str, *, lang: str) -> Event | None:
    """The last step named in the words that belong to a date.

    Adopted … on 25 April: they stand before it; 五月十五日……通过: after it.
    """
    if lang not in _WORDS or (lang == "en" and not _ON.search(window)):
        return None
    found = [
        (match.start(), step, match[0])
        for step, words in enumerate(_WORDS[lang])
        for match in words.finditer(window)
    ]
    if not found:
        return None
    _, step, word = max(found)
    return Event(date=day, step=step, word=word)
