"""Open ends of dates: before, until, since and after them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from averment.reading.dates.joints import Joints
from averment.reading.dates.near import Days, Near
from averment.record import Span

_ONE = dt.timedelta(1)
_ON = 24


def opened(found: list[Near], *, text: str, joints: Joints) -> list[Near]:
    """Dates with the open end that the words beside them give."""
    floor, kept = 0, []
    for one in found:
        made = _open(one, text=text, joints=joints, floor=floor)
        kept.append(made)
        floor = made.span.end
    return kept


def _open(one: Near, *, text: str, joints: Joints, floor: int) -> Near:
    if one.sense in ("range", "open"):
        return one
    ahead = text[one.span.end : one.span.end + _ON]
    back = text[max(floor, one.span.start - _ON) : one.span.start]
    for pattern, how in joints.after:
        match = pattern.match(ahead)
        if match is not None:
            return _with_open_end(
                one,
                how=how,
                start=one.span.start,
                end=one.span.end + match.end(),
            )
    for pattern, how in joints.before:
        match = pattern.search(back)
        if match is not None:
            start = one.span.start - len(back) + match.start()
            return _with_open_end(one, how=how, start=start, end=one.span.end)
    return one


def _with_open_end(one: Near, *, how: str, start: int, end: int) -> Near:
    made = [_ENDS[how]((a, b)) for a, b in one.readings if a and b]
    brief = [
        _briefly(how, of=of, days=days)
        for of, days in zip(one.readings, made, strict=False)
    ]
    span = Span(start=start, end=end)
    if not made:
        return one
    return replace(
        one, span=span, readings=tuple(made), brief=tuple(brief), sense="open"
    )


def _briefly(how: str, *, of: Days, days: Days) -> Days:
    """Until 1950 without any of it; after a day from the day itself."""
    first, last = of
    if how in ("until", "up to") and first is not None:
        return None, first - _ONE
    return (first, None) if how == "after" and first == last else days


_ENDS: dict[str, Callable[[tuple[dt.date, dt.date]], Days]] = {
    "before": lambda days: (None, days[0] - _ONE),
    "until": lambda days: (None, days[1]),
    "up to": lambda days: (None, days[1]),
    "after": lambda days: (days[1] + _ONE, None),
    "since": lambda days: (days[0], None),
}
