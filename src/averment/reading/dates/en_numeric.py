"""English dates in figures alone: 1952.03.04, 25/3/1954."""

from __future__ import annotations

import re

from averment.reading.dates import en_words
from averment.reading.dates.draft import Draft, Ground, drafted
from averment.reading.dates.parts import Parts

_ISO = re.compile(r"([12][0-9]{3})([-./])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])")
_ISO_MONTH = re.compile(r"([12][0-9]{3})-([01][0-9])(?![-0-9])")
_SLASHED = re.compile(r"([0-3]?[0-9])([-./])([0-3]?[0-9])\2([12][0-9]{3})(?![0-9])")


def iso(ground: Ground, start: int) -> Draft | None:
    """1952.03.04, 1954-4-2, 1951-05."""
    match = _ISO.match(ground.text, start)
    if match is not None and int(match[1]) in ground.years:
        year, month, day = (int(match[group]) for group in (1, 3, 4))
        return drafted(match, Parts(year=year, month=month, day=day))
    match = _ISO_MONTH.match(ground.text, start)
    if match is None or int(match[1]) not in ground.years:
        return None
    month = int(match[2])
    said = Parts(year=int(match[1]), month=month)
    return drafted(match, said) if month in en_words.MONTHS.values() else None


def slashed(ground: Ground, start: int) -> Draft | None:
    """25/3/1954; where both readings are dates, 5/6/1951 is month first.

    With dots the day is first, as in the countries that write them.
    """
    match = _SLASHED.match(ground.text, start)
    if match is None or int(match[4]) not in ground.years:
        return None
    one, two, year = (int(match[group]) for group in (1, 3, 4))
    months = en_words.MONTHS.values()
    american = Parts(year=year, month=one, day=two)
    european = Parts(year=year, month=two, day=one)
    if one in months and two in months and one != two:
        pair = (european, american) if match[2] == "." else (american, european)
        return drafted(match, pair[0], other=pair[1])
    return drafted(match, american if one in months else european)
