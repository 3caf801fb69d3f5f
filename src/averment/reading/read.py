"""All that can be read out of a text: dates first, then figures."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from averment.reading.counted import with_counted
from averment.reading.dates import read_dates, with_days
from averment.reading.en import ENGLISH
from averment.reading.grammar import figures
from averment.reading.modality import modality_of, period_of
from averment.reading.old_liang import with_old_liang
from averment.reading.old_yuan import with_old_yuan
from averment.reading.other import OTHER
from averment.reading.zh import CHINESE
from averment.record import Kind, Moment, Reading

_LANGUAGES = {"zh": CHINESE, "en": ENGLISH}
_WITHOUT_MODALITY = (Kind.CLAUSE_NUMBER, Kind.ORDINAL)
_NEIGHBOURS = 12  # dates looked at on either side: a clause holds no more


def read(
    text: str, *, lang: str, reference: Moment | None = None
) -> tuple[Reading, ...]:
    """The figures and dates of a text, in order, none overlapping another.

    Shape: `lang` is a tag whose first part says how the text is read (`zh`,
        `zh-hant`, `en`); in other languages only digits are read. `reference`
        is the date of the document, for dates without a year.

    >>> [r.value.numeral for r in read("nearly 1,200 persons", lang="en")]
    [Fraction(1200, 1)]
    """
    first = lang.split("-", maxsplit=1)[0].lower()
    language = _LANGUAGES.get(first, OTHER)
    dates = read_dates(text, lang=lang, reference=reference)
    taken = sorted(date.full for date in dates)
    found = [*dates, *figures(text, language=language, taken=taken)]
    found.sort(key=lambda reading: reading.full)
    plain = language.plain(text)
    found = list(with_counted(found, text=text, plain=plain, lang=first))
    found = list(with_old_yuan(found, plain=plain, lang=first, reference=reference))
    found = list(with_old_liang(found, plain=plain, reference=reference))
    found = list(with_days(found, text=text, lang=first, reference=reference))
    return tuple(
        _in_context(text, reading, lang=lang, dates=dates, reference=reference)
        for reading in found
    )


def _in_context(
    text: str,
    reading: Reading,
    *,
    lang: str,
    dates: Sequence[Reading],
    reference: Moment | None,
) -> Reading:
    """The reading with the time it holds for, and the sense it is stated in."""
    if reading.kind in _WITHOUT_MODALITY:
        return reading
    if reading.period is None:
        at = bisect_left(dates, reading.full, key=lambda date: date.full)
        near = dates[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
        period = period_of(text, lang=lang, reading=reading, dates=near)
        if period is not None:
            said = (("period", period.written),) if period.written else ()
            reading = replace(reading, period=period, rests_on=reading.rests_on + said)
    modality, words = modality_of(text, lang=lang, reading=reading, reference=reference)
    return replace(reading, modality=modality, rests_on=reading.rests_on + words)
