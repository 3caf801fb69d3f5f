"""What a comparison needs beside the figures of a document: clocks, bare digits.

A number in digits may be a house, a channel or an hour; it makes no claim, and
`read` leaves it. But a rendering must keep it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from averment.parallel.figures.sides import meet
from averment.reading.numerals.zh_values import whole_value
from averment.record import (
    Approx,
    Figure,
    Kind,
    Moment,
    Reading,
    Span,
    exactly,
    from_up_to,
)

CLOCK = "o'clock"
"""The unit of a time of day; twelve hours on, the face of a clock is the same."""

_WIDE = str.maketrans("０１２３４５６７８９：．", "0123456789:.")
_DAYTIME = re.compile(
    r"(?<![\d:.])(?P<hour>[01]?\d|2[0-4]):(?P<minute>\d\d)(?!\d)"
    r"|(?<![\d:.,])(?P<h>[01]?\d|2[0-4])\s?"
    r"(?:[点时]\s?(?P<m>[0-5]?\d)\s?分|[点时](?P<half>半)|点[钟整多]|时(?![间段候代期常速许不半])"
    r"|\s?o['’]clock|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![A-Za-z0-9_.,:/])(?<![A-Za-z][-\u2010-\u2013])"
    r"(?P<number>(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?)"
    r"(?:(?:st|nd|rd|th)\b)?(?![A-Za-z_\d]|[.,:/]?\d)(?P<day>\s?[日号])?"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+")
_NUMBER = re.compile(r"\d{3,15}")
_SESSION = re.compile(
    r"(?<![第〇零一二三四五六七八九十百\d])([一二三四五六七八九十]{1,3})届"
)
_CENTURIES = re.compile(
    r"(?<![〇零一二三四五六七八九十百千万几数\d上近第])([百千])年(?!大计)"
)
_MINUTES = 60
_LAST_DAY = 31
_LISTED = re.compile(
    r"[一二三四五六七八九]{2,9}(?=年?级|[届班])|[一二三四五六七八九]{3,9}"
)
_ONES = "〇一二三四五六七八九"
_PLAN = re.compile(
    r"(?<![〇零一二三四五六七八九十百千万第])十([一二三四五六七八九])五"
    r"(?![〇零一二三四五六七八九十百千万亿个年月日号天人元斤亩户项名次岁%倍点])"
)
_LEVEL = re.compile(
    r"(?:(?<=[值达近超约过])[十百千万亿]{2,3}(?![元人斤吨亩户年个名件])"
    r"|(?<![〇零一二三四五六七八九十百千万亿几数\d])[十百千万亿]{2,3}(?=等?级))"
)
_PLURALS = {"thousands": 10**3, "millions": 10**6, "billions": 10**9}
_PLURAL = re.compile(rf"\b(?:{'|'.join(_PLURALS)})\b", re.IGNORECASE)


def also_read(text: str, readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of a text, with its times of day and its bare digits.

    Shape: 三四五六 before 年级, or counting on by one, is a list; 十四五 is the
        fourteenth plan of five years.
    """
    plain = text.translate(_WIDE)
    found = [each for one in readings for each in _taken_apart(text, one)]
    clocks = list(_clocks(plain))
    found = [one for one in found if not _is_on(one, clocks)] + clocks
    found += [one for one in _plans(text) if not _is_on(one, found)]
    found += [one for one in _sizes(text) if not _is_on(one, found)]
    found += [one for one in _centuries(text) if not _is_on(one, found)]
    found += [one for one in _listed(text) if not _is_on(one, found)]
    found += [one for one in _sessions(text) if not _is_on(one, found)]
    found += [one for one in _in_addresses(plain) if not _is_on(one, found)]
    found += [one for one in _bare(plain) if not _is_on(one, found)]
    return tuple(sorted(found, key=lambda one: one.full.start))


def _is_on(one: Reading, others: Iterable[Reading]) -> bool:
    return any(meet(one.full, other.full) for other in others)


def _clocks(plain: str) -> Iterator[Reading]:
    for match in _DAYTIME.finditer(plain):
        hour = int(match["hour"] or match["h"]) % 12
        minute = 30 if match["half"] else int(match["minute"] or match["m"] or 0)
        value = hour + Fraction(minute, _MINUTES)
        yield _counted(*match.span(), value=value, written=match[0], unit=CLOCK)


def _sessions(text: str) -> Iterator[Reading]:
    """十九届六中全会: of the nineteenth committee."""
    for match in _SESSION.finditer(text):
        value = whole_value(match[1])
        if value is not None:
            session = _counted(*match.span(), value=value, written=match[1])
            yield replace(session, kind=Kind.ORDINAL)


def _in_addresses(plain: str) -> Iterator[Reading]:
    """The long numbers of an address on the net, which lead elsewhere if changed."""
    for address in _ADDRESS.finditer(plain):
        for match in _NUMBER.finditer(plain, *address.span()):
            yield _counted(*match.span(), value=Fraction(match[0]), written=match[0])


def _centuries(text: str) -> Iterator[Reading]:
    """百年, 千年: a hundred years, a thousand."""
    for match in _CENTURIES.finditer(text):
        value = Fraction(100 if match[1] == "百" else 1000)
        long = _counted(*match.span(), value=value, written=match[1], unit="year")
        yield replace(long, kind=Kind.DURATION)


def _bare(plain: str) -> Iterator[Reading]:
    for match in _BARE.finditer(plain):
        value = Fraction(match["number"].replace(",", ""))
        if match["day"] and value.denominator == 1 and value <= _LAST_DAY:
            yield _day(*match.span(), day=int(value), written=match[0])
        else:
            start, end = match.span("number")
            yield _counted(start, end, value=value, written=match["number"])


def _counted(
    start: int, end: int, *, value: Fraction, written: str, unit: str | None = None
) -> Reading:
    span = Span(start=start, end=end)
    figure = Figure(
        bounds=exactly(value),
        approx=Approx.NONE,
        kind=Kind.COUNT,
        written=written,
        numeral=value,
        unit=unit,
    )
    return Reading(full=span, core=span, kind=Kind.COUNT, value=figure)


def _day(start: int, end: int, *, day: int, written: str) -> Reading:
    span = Span(start=start, end=end)
    moment = Moment(edtf=f"XXXX-XX-{day:02}", first=None, last=None, written=written)
    return Reading(full=span, core=span, kind=Kind.DATE, value=moment)


def _taken_apart(text: str, reading: Reading) -> Iterator[Reading]:
    words = text[reading.core.start : reading.core.end]
    listed = _LISTED.match(text, reading.core.start)
    if _PLAN.match(words) and reading.kind is Kind.ORDINAL:
        return
    if listed is None or listed.end() < reading.core.end - 1 or not _counts_on(listed):
        yield reading


def _listed(text: str) -> Iterator[Reading]:
    """三四五六年级: the third, the fourth …, each by itself."""
    for match in _LISTED.finditer(text):
        if _counts_on(match):
            for at, sign in enumerate(match[0], start=match.start()):
                value = Fraction(_ONES.index(sign))
                yield _counted(at, at + 1, value=value, written=sign)


def _counts_on(listed: re.Match[str]) -> bool:
    """Rising digits before a class or year; by themselves only in steps of one."""
    values = [_ONES.index(sign) for sign in listed[0]]
    steps = {after - before for before, after in pairwise(values)}
    behind = listed.string[listed.end() : listed.end() + 2]
    is_class = bool(re.match(r"年?级|[届班]", behind))
    return min(steps) > 0 if is_class else steps == {1} and not behind[:1].strip()


def _plans(text: str) -> Iterator[Reading]:
    """十四五: the fourteenth, and its five years."""
    for match in _PLAN.finditer(text):
        middle = match.end() - 1
        number = Fraction(10 + _ONES.index(match[1]))
        plan = _counted(match.start(), middle, value=number, written=match[0][:-1])
        yield replace(plan, kind=Kind.ORDINAL)
        yield _counted(middle, middle + 1, value=Fraction(5), written="五")


def _sizes(text: str) -> Iterator[Reading]:
    """千万级 is a size as it stands; millions, where nothing says of what."""
    for match in _LEVEL.finditer(text):
        value = whole_value(f"一{match[0]}")
        if value is not None:
            yield _counted(*match.span(), value=value, written=match[0])
    for match in _PLURAL.finditer(text):
        low = Fraction(_PLURALS[match[0].lower()])
        found = _counted(*match.span(), value=low, written=match[0])
        figure = Figure(
            bounds=from_up_to(low, 10 * low),
            approx=Approx.ABOUT,
            kind=Kind.COUNT,
            written=match[0],
        )
        yield replace(found, value=figure)
