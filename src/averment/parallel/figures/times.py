"""When two dates say the same, each with the parts its words give."""

from __future__ import annotations

import re

from averment.parallel.figures.said import Parts, Said
from averment.record import Moment

_PLAIN = re.compile(r"(?P<y>\d{4}|XXXX)(?:-(?P<m>\d\d|XX)(?:-(?P<d>\d\d|XX))?)?[~?%]?")
_NO_PARTS: Parts = (None, None, None)


def parts_of(moment: Moment) -> Parts:
    """Year, month and day of a date, as far as it has them.

    >>> parts_of(Moment(edtf="XXXX-06-11", first=None, last=None))
    (None, 6, 11)
    """
    found = _PLAIN.fullmatch(moment.edtf)
    if found is None:
        return _NO_PARTS
    year, month, day = (_number(found[part]) for part in "ymd")
    return year, month, day


def _number(written: str | None) -> int | None:
    return int(written) if written and written.isdigit() else None


def same_date(one: Said, other: Said) -> bool:
    """Whether two dates agree wherever both say something.

    Shape: a year that only one of them names is no difference: the other has it
        from its sentence. Two stretches agree if they are the same days.
    """
    if one.relative or other.relative:
        return one.relative and other.relative and one.stretch == other.stretch
    if _NO_PARTS in (one.parts, other.parts):
        return bool(one.stretch) and one.stretch == other.stretch
    both = [
        (mine, its)
        for mine, its in zip(one.parts, other.parts, strict=True)
        if mine is not None and its is not None
    ]
    return bool(both) and all(mine == its for mine, its in both)


def is_year(date: Said) -> bool:
    """Whether the date is a year and nothing more."""
    return date.parts[0] is not None and date.parts[1:] == (None, None)
