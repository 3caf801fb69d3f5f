"""五斤四两: by sixteenths of a 斤 until June 1959, by tenths since."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from averment.reading.numerals.zh_values import whole_value
from averment.reading.qualifiers import bounds_of
from averment.record import Figure, Moment, Reading

_TENTHS_FROM = dt.date(1959, 6, 25)
_LIANG = re.compile(r"斤 ?(?P<liang>[零一二三四五六七八九十\d]{1,3})(?: ?市?两)?$")
_TENTHS, _SIXTEENTHS = 10, 16
_LOST = Fraction(1, _TENTHS) - Fraction(1, _SIXTEENTHS)


def with_old_liang(
    readings: Iterable[Reading], *, plain: str, reference: Moment | None
) -> Iterator[Reading]:
    """The readings, 斤 and 两 together counted as the day of the document counts.

    Shape: before 25 June 1959, and for ten 两 and more at any time, a 两 is a
        sixteenth; the date stands in `rests_on` as ("liang", date). Without a
        date it is a tenth, and the sixteenth is an alternative.
    Source: order of the State Council of 25 June 1959 on a single system of
        measures, by which ten 两, no longer sixteen, make a 斤.
    """
    for reading in readings:
        liang = _liang(reading, plain=plain)
        yield _counted(reading, liang=liang, reference=reference) if liang else reading


def _liang(reading: Reading, *, plain: str) -> Fraction | None:
    """The 两 written after the 斤 of one number."""
    value = reading.value
    if not isinstance(value, Figure) or value.unit != "jin" or value.numeral is None:
        return None
    match = _LIANG.search(plain, reading.core.start, reading.core.end)
    return whole_value(match["liang"]) if match else None


def _counted(reading: Reading, *, liang: Fraction, reference: Moment | None) -> Reading:
    tenths = reading.value
    if not isinstance(tenths, Figure) or tenths.numeral is None:
        return reading
    numeral = tenths.numeral - liang * _LOST
    bounds = bounds_of(tenths.approx, low=numeral, high=None, closed=True)
    sixteenths = replace(tenths, numeral=numeral, bounds=bounds)
    last = reference.last if reference else None
    if liang >= _TENTHS:
        return replace(reading, value=sixteenths)
    if last is None or reference is None:
        return replace(reading, alternatives=(*reading.alternatives, sixteenths))
    if last >= _TENTHS_FROM:
        return reading
    grounds = (*reading.rests_on, ("liang", reference.edtf))
    return replace(reading, value=sixteenths, rests_on=grounds)
