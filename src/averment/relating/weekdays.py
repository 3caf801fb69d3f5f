"""Dates that are written with their day of the week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from averment.record import WEEKDAYS, Comparison, Constant
from averment.relating.expressions import name
from averment.relating.placed import PlacedText
from averment.relating.proposal import Proposed, Type, stated
from averment.relating.stretches import dates

_CHINESE = {**dict(zip("一二三四五六日", WEEKDAYS, strict=True)), "天": WEEKDAYS[-1]}
_BEFORE = re.compile(rf"\b({'|'.join(WEEKDAYS)}),?\s+(?:the\s+)?\Z")
_AFTER = re.compile(
    rf"\s*[,(]?\s*(?:(?:星期|礼拜|周)([{''.join(_CHINESE)}])|({'|'.join(WEEKDAYS)})\b)"
)
_WIDEST = 14


def weekdays(text: PlacedText) -> Iterator[Proposed]:
    """Monday, 21 May 1951; 五月二十一日(星期一)."""
    for date in dates(text):
        if date.moment is None or date.moment.first != date.moment.last:
            continue
        start, end = date.span.start, date.span.end
        before = _BEFORE.search(text.words(start - _WIDEST, start))
        after = _AFTER.match(text.words(end, end + _WIDEST))
        found = before or after
        if found:
            day = next(filter(None, found.groups()))
            day = _CHINESE.get(day, day)
            number = Fraction(WEEKDAYS.index(day) + 1)
            relation = stated(
                name(date),
                Constant(value=number, written=day),
                because=f"the day of the week is written with it: “{found[0].strip()}”",
                comparison=Comparison.ON,
            )
            yield Proposed(relation=relation, type=Type.CALENDAR, figures=(date,))
