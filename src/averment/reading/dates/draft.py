"""A date found in a text, before the document lends it what it leaves out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from averment.reading.dates.parts import Parts
from averment.reading.dates.pointing import Pointing
from averment.record import Approx, Figure, Kind, Moment, Span, exactly

_FAR_BACK, _FAR_ON = 150, 100
_EVER = range(1000, 2100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Where a date or recurrence stands and what its words say.

    Shape: `said` is a figure for a recurrence or stretch, a moment for what needs no
        year ("since liberation"); `other` is the second
        reading of an ambiguous one (5/6/1951).
    """

    full: Span
    core: Span
    said: Parts | Figure | Moment | Pointing
    other: Parts | None = None
    damaged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The text being read, and the years a bare number may name in it.

    Shape: `year` is the document's, in whose century 五一年 is looked for; the
        middle of the twentieth where nothing is known.
    """

    text: str
    years: range
    year: int = 1951


def ground(text: str, *, reference: Moment | None) -> Ground:
    """A text with the years that are plausible in it.

    Shape: a hundred and fifty years before the document's date to a hundred
        after
        (convention of this project); without one, the years 1000 to 2099.
    """
    day = None if reference is None else reference.first or reference.last
    if day is None:
        return Ground(text=text, years=_EVER)
    years = range(day.year - _FAR_BACK, day.year + _FAR_ON)
    return Ground(text=text, years=years, year=day.year)


def every(number: int, unit: str, *, written: str) -> Figure:
    """A recurrence or stretch as a length of time: "quarterly" is 3 months."""
    return Figure(
        bounds=exactly(number),
        approx=Approx.NONE,
        kind=Kind.PERIOD,
        written=written,
        numeral=Fraction(number),
        unit=unit,
    )


def drafted(
    match: re.Match[str], said: Parts | Moment | Pointing, *, other: Parts | None = None
) -> Draft:
    """All that a pattern matched as a draft."""
    span = Span(start=match.start(), end=match.end())
    return Draft(full=span, core=span, said=said, other=other)
