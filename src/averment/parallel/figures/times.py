"""When two dates say the same, each with the parts its words give."""

from __future__ import annotations

import re

from averment.parallel.figures.said import Parts, Said
from averment.record import Moment

_PLAIN = re.compile(r"(?P<y>\d{4}|XXXX)(?:-(?P<m>\d\d|XX)(?:-(?P<d>\d\d|XX))?)?[~?%]?")
_YEARS = re.compile(r"(\d{4})/(\d{4})")
_YEAR, _MONTH = len("1952"), len("1952-12")
_NO_PARTS: Parts = (None, None, None)


def parts_of(moment: Moment) -> Parts:
    """Year, month and day of a date, as far as it has them.

    >>> parts_of(Moment(edtf="XXXX-06-11", first=None, last=None))
    (None, 6, 11)
    """
    first, _, last = moment.edtf.partition("/")
    found = _PLAIN.fullmatch(_shared(first, last) if last else first)
    if found is None:
        return _NO_PARTS
    year, month, day = (_number(found[part]) for part in "ymd")
    return year, month, day


def _shared(first: str, last: str) -> str:
    """What both ends of a stretch of days have: its month, or its year."""
    for length in (_MONTH, _YEAR):
        if first[:length] == last[:length] and len(first) > length:
            return first[:length]
    return ""


def years_of(edtf: str) -> tuple[int, int] | None:
    """The first and last year of a stretch of years: the 1980s, 1952/1957."""
    found = _YEARS.fullmatch(edtf)
    return (int(found[1]), int(found[2])) if found else None


def _number(written: str | None) -> int | None:
    return int(written) if written and written.isdigit() else None


def same_date(one: Said, other: Said) -> bool:
    """Whether two dates agree wherever both say something.

    Shape: a year that only one of them names is no difference: the other has it
        from its sentence; a year on one side and a day on the other are two
        dates. Two stretches agree if they are the same days.
    """
    if one.relative or other.relative:
        return one.relative and other.relative and one.stretch == other.stretch
    if one.stretch and one.stretch == other.stretch:
        return True
    if _NO_PARTS in (one.parts, other.parts) or _are_two_seasons(one, other):
        return False
    if not (_within(one.parts, other.parts) or _within(other.parts, one.parts)):
        return False
    return all(
        mine == its
        for mine, its in zip(one.parts, other.parts, strict=True)
        if mine is not None and its is not None
    )


def _are_two_seasons(one: Said, other: Said) -> bool:
    """Spring and summer of one year; early and late June are only told loosely."""
    stretches = "/" in one.stretch and "/" in other.stretch
    return stretches and one.parts[1] is None


def _within(fewer: Parts, more: Parts) -> bool:
    """Whether one date says no part that the other leaves unsaid."""
    return all(
        its is not None or mine is None for mine, its in zip(fewer, more, strict=True)
    )


def is_year(date: Said) -> bool:
    """Whether the date is a year and nothing more."""
    return date.parts[0] is not None and date.parts[1:] == (None, None)
