"""Which yuan a sum is in: the notes of before March 1955 were 10,000 to one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from averment.record import Figure, Moment, Reading

_FIRST_NOTES, _NEW_NOTES = dt.date(1948, 12, 1), dt.date(1955, 3, 1)
_REACH = 24
_SAID = re.compile(
    r"旧币|旧人民币|旧版人民币|old (?:currency|yuan|renminbi)"
    r"|(?P<new>新币|新人民币|新版人民币|new (?:currency|yuan|renminbi))"
)


def with_old_yuan(
    readings: Iterable[Reading], *, plain: str, lang: str, reference: Moment | None
) -> Iterator[Reading]:
    """The readings, sums of old yuan in the unit `yuan-old`.

    Shape: a sum is in old yuan where the words beside it say so, or where a
        Chinese document is dated between the first notes and the new ones; the
        words or the date stand in `rests_on` as ("currency", words).
    Source: notes of the People's Bank of China from 1 December 1948; order of
        the State Council of 21 February 1955: from 1 March one new yuan for
        10,000 old ones. That an undated or foreign text means yuan, unless it
        says otherwise, is a convention of this project.
    """
    dated = _date_before(reference) if lang == "zh" else None
    for reading in readings:
        words = _old_words(reading, plain=plain, dated=dated)
        yield _in_old_yuan(reading, words=words) if words else reading


def _date_before(reference: Moment | None) -> str | None:
    """The date of the document, where it lies before the new notes."""
    if reference is None or reference.first is None or reference.last is None:
        return None
    within = reference.first >= _FIRST_NOTES and reference.last < _NEW_NOTES
    return reference.edtf if within else None


def _old_words(reading: Reading, *, plain: str, dated: str | None) -> str | None:
    """The words beside a sum in yuan that say it is in old ones, or the date."""
    if not isinstance(reading.value, Figure) or reading.value.unit != "yuan":
        return None
    around = (max(0, reading.full.start - _REACH), reading.full.end + _REACH)
    said = min(
        _SAID.finditer(plain, *around),
        key=lambda words: _apart(words, reading=reading),
        default=None,
    )
    if said is None:
        return dated
    return None if said["new"] else said[0]


def _apart(words: re.Match[str], *, reading: Reading) -> int:
    """How far words stand from a figure: the nearest name the notes."""
    before = reading.full.start - words.end()
    return max(before, words.start() - reading.full.end, 0)


def _in_old_yuan(reading: Reading, *, words: str) -> Reading:
    if not isinstance(reading.value, Figure):
        return reading
    return replace(
        reading,
        value=replace(reading.value, unit="yuan-old"),
        rests_on=(*reading.rests_on, ("currency", words)),
    )
