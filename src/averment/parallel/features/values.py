"""The values of a sentence, as far as they help to find its counterpart."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from fractions import Fraction

from averment.reading import read
from averment.record import Figure, Moment, Reading

_SMALL = 10  # 三 and "three" stand in many sentences
_DATE = re.compile(r"^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_PARTS = re.compile(r"^(?:XXXX|\d{4})-(\d\d)(?:-(\d\d))?")


def values_of(sentence: str, *, lang: str) -> frozenset[Hashable]:
    """The values of the figures and dates of a sentence, large ones and small.

    >>> sorted(values_of("在1951年12月", lang="zh"))
    [('month', 12), ('year', 1951)]
    >>> values_of("three million", lang="en")
    frozenset({Fraction(3000000, 1)})
    """
    return frozenset(
        value for reading in read(sentence, lang=lang) for value in _of(reading)
    )


def is_small(value: Hashable) -> bool:
    """Whether a value is met by chance: a whole number up to ten, or a vague one.

    >>> is_small(Fraction(3)), is_small((Fraction(2), Fraction(9)))
    (True, True)
    >>> is_small(Fraction(1, 3)), is_small(("year", 1951))
    (False, False)
    """
    if isinstance(value, Fraction):
        return value.denominator == 1 and value <= _SMALL
    return isinstance(value, tuple) and not isinstance(value[0], str)


def _of(reading: Reading) -> Iterator[Hashable]:
    match reading.value:
        case Moment() as moment:
            yield from _of_moment(moment)
        case Figure(numeral=Fraction() as numeral):
            if numeral != 1:
                yield numeral
        case Figure(bounds=bounds):
            yield (bounds.low, bounds.high)
        case None:
            return


def _of_moment(moment: Moment) -> Iterator[Hashable]:
    """Year, month and day apart: one side may say less than the other."""
    year = _DATE.match(moment.edtf)
    if year:
        yield ("year", int(year[1]))
    parts = _PARTS.match(moment.edtf)
    if parts:
        yield ("month", int(parts[1]))
        if parts[2]:
            yield ("day", int(parts[2]))
