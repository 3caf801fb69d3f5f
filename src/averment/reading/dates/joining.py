"""Dates joined by words between and around them: from … to …, before, after."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import product

from averment.reading.dates import near
from averment.reading.dates.composing import composed, size_of
from averment.reading.dates.joints import CHINESE, ENGLISH, Joints
from averment.reading.dates.near import Days, Near, OutOfRange
from averment.reading.dates.opening import opened
from averment.record import Span

_ONE = dt.timedelta(1)
_ON = 24


_IN = re.compile(r"\s{0,3}(?:,|of|in|on|from)?\s{0,3}(?:the\s)?", re.IGNORECASE)
_OF = re.compile(r"的?")
_COMMA = re.compile(r"\s{0,3}[,，]?\s{0,3}(?:the\s|on\s)?", re.IGNORECASE)


def joined(found: Iterable[Near], *, text: str, lang: str) -> list[Near]:
    """Dates with those that belong together made one."""
    joints = CHINESE if lang == "zh" else ENGLISH
    ordered = list(found)
    if lang != "zh":
        ordered = [composed(one, text=text) for one in ordered]
    ordered = _apart(_merged(_apart(ordered), text=text))
    if lang != "zh":
        ordered = _apart([composed(one, text=text) for one in ordered])
    return opened(_ranged(ordered, text=text, joints=joints), text=text, joints=joints)


def stretches(found: Iterable[Near], *, text: str, lang: str) -> list[Near]:
    """The stretches that dates open or close with the words beside them, and no more.

    Shape: a range from one date to another, or an open end before or after one.
    """
    joints = CHINESE if lang == "zh" else ENGLISH
    ranged = _ranged(_apart(list(found)), text=text, joints=joints)
    every = opened(ranged, text=text, joints=joints)
    return [one for one in every if one.sense in ("range", "open")]


def _apart(found: list[Near]) -> list[Near]:
    """Without what overlaps something that began earlier."""
    kept: list[Near] = []
    for one in sorted(found, key=lambda n: (n.span.start, -n.span.end)):
        if kept and one.span.start < kept[-1].span.end:
            continue
        kept.append(one)
    return kept


def _merged(found: list[Near], *, text: str) -> list[Near]:
    """Friday, 10 May; May 10, Friday; June, next year: two that name one."""
    kept: list[Near] = []
    for one in found:
        last = kept[-1] if kept else None
        made = None if last is None else _one_of_two(last, one, text=text)
        if made is not None:
            kept[-1] = made
        else:
            kept.append(one)
    return kept


def _one_of_two(one: Near, other: Near, *, text: str) -> Near | None:
    gap = text[one.span.end : other.span.start]
    span = Span(start=one.span.start, end=other.span.end)
    if "range" in (one.sense, other.sense):
        return None
    for date, year, join in ((one, other, _IN), (other, one, _OF)):
        if _size_of(year) == "year" and join.fullmatch(gap) is not None:
            within = _within(date, year)
            if within:
                return replace(date, span=span, readings=within)
    days = _in_month(one, other) if _OF.fullmatch(gap) is not None else ()
    if days:
        return replace(other, span=span, readings=days)
    if _COMMA.fullmatch(gap) is None or (one.sense, other.sense) != ("point", "point"):
        return None
    return _same_day(one, other, span=span)


def _in_month(month: Near, day: Near) -> tuple[Days, ...]:
    """今个月二十号: a day of the month said before it."""
    first, (of, to) = month.readings[0][0], day.readings[0]
    if _size_of(month) != "month" or first is None or of is None or of != to:
        return ()
    try:
        return (near.one_day(first.replace(day=of.day)),)
    except ValueError:
        return ()


def _same_day(one: Near, other: Near, *, span: Span) -> Near | None:
    """A weekday and a date: the days both may name, else the date as it stands."""
    days, dates = (one, other) if _are_weekdays(one) else (other, one)
    if _are_weekdays(days) and dates.deictic and one is days:
        first = dates.readings[0][0] or dt.date.min
        of = near.begun(first, unit="week") + dt.timedelta(_weekday_of(days))
        return replace(dates, span=span, readings=(near.one_day(of),))
    if not _are_weekdays(days) or (dates.deictic and len(dates.readings) != 1):
        return None
    number = _weekday_of(days)
    agree = [r for r in dates.readings if r[0] and r[0].weekday() == number]
    return replace(dates, span=span, readings=tuple(agree) or dates.readings)


def _weekday_of(one: Near) -> int:
    first = one.readings[0][0]
    return first.weekday() if first else 0


def _are_weekdays(one: Near) -> bool:
    days = {first.weekday() for first, _ in one.readings if first}
    return one.deictic and 0 < len(days) < len(one.readings)


def _size_of(one: Near) -> str:
    first, last = one.readings[0]
    return "" if first is None or last is None else size_of(first, last)


def _within(one: Near, year: Near) -> tuple[Days, ...]:
    """A date of no year in the year that follows it."""
    of = year.readings[0][0]
    first, last = one.readings[0]
    if of is None or first is None or last is None or one.deictic:
        return ()
    try:
        moved = first.replace(year=of.year), last.replace(year=of.year)
    except ValueError:
        return ()
    return (moved,)


def _ranged(found: list[Near], *, text: str, joints: Joints) -> list[Near]:
    kept: list[Near] = []
    for one in found:
        made = None
        if kept:
            made = _range(kept[-1], one, text=text, joints=joints)
        if made is not None:
            kept[-1] = made
        else:
            kept.append(_introduced(one, text=text, joints=joints))
    return kept


def _introduced(one: Near, *, text: str, joints: Joints) -> Near:
    """From or between before a range that is one expression."""
    if one.sense not in ("range", "pair"):
        return one
    back = text[max(0, one.span.start - _ON) : one.span.start]
    match = joints.opens.search(back)
    if match is None:
        return one
    start = one.span.start - len(back) + match.start()
    return replace(one, span=Span(start=start, end=one.span.end), sense="range")


def _range(one: Near, other: Near, *, text: str, joints: Joints) -> Near | None:
    if one.sense in ("range", "open") or other.sense in ("range", "open"):
        return None
    gap = text[one.span.end : other.span.start]
    back = text[max(0, one.span.start - _ON) : one.span.start]
    ahead = text[other.span.end : other.span.end + _ON]
    closes = joints.closes.match(ahead)
    pair = joints.pairing.fullmatch(gap) is not None
    if not pair and joints.between.fullmatch(gap) is None:
        return None
    opens = joints.opens.search(back)
    if pair and not (closes or (joints.opens_pair.search(back) and joints is ENGLISH)):
        return None
    readings = _spans(one, other)
    if not readings:
        return None
    start = one.span.start - (len(back) - opens.start() if opens else 0)
    end = other.span.end + (closes.end() if closes else 0)
    span = Span(start=start, end=end)
    eve = _before_last(other)
    brief = tuple((a, b and b - eve) for a, b in readings)
    return replace(
        other,
        span=span,
        readings=readings,
        brief=brief,
        sense="range",
        deictic=one.deictic and other.deictic,
    )


def _before_last(other: Near) -> dt.timedelta:
    """How long the last thing named is, which an interval may leave out."""
    first, last = other.readings[0]
    return _ONE if first is None or last is None else last - first + _ONE


def _spans(one: Near, other: Near) -> tuple[Days, ...]:
    """From the first day of one to the last of the other, where time runs on."""
    firsts, lasts = one.readings, other.readings
    if len(firsts) > 1 and len(lasts) == 1 and not one.deictic:
        firsts = _years_of(firsts[0], lasts[0], shifts=(0, -1))
    elif len(lasts) > 1 and len(firsts) == 1 and not other.deictic:
        lasts = _years_of(lasts[0], firsts[0], shifts=(0, 1))
    if _are_weekdays(other) and firsts[0][0]:
        lasts = near.weekday(firsts[0][0], _weekday_of(other))[:1]
    best: dict[dt.date, Days] = {}
    for (first, _), (begin, last) in product(firsts, lasts):
        if first is None or begin is None or last is None or begin < first:
            continue
        if first not in best or last < (best[first][1] or last):
            best[first] = (first, last)
    found = tuple(best.values())
    single = len(other.readings) == 1 or len(one.readings) == 1
    return found[:1] if single else found


def _years_of(days: Days, of: Days, *, shifts: tuple[int, int]) -> tuple[Days, ...]:
    """The same days in the year of others, or the one beside it."""
    first, last = days
    if first is None or last is None or of[0] is None:
        return (days,)
    found = []
    for shift in shifts:
        years = of[0].year + shift - first.year
        try:
            found.append(
                (
                    near.moved(first, years, unit="year"),
                    near.moved(last + _ONE, years, unit="year") - _ONE,
                )
            )
        except OutOfRange:
            continue
    return tuple(found)
