"""The modality of a reading, from the cue words that reach it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from averment.reading.dates import dateline
from averment.reading.modality.cues import Cue, Reach, Side
from averment.reading.modality.scanning import scanner
from averment.reading.modality.sentences import Sentences, sentences_of
from averment.reading.plain import in_lower_case
from averment.record import Figure, Kind, Modality, Moment, Reading, Span

RestsOn = tuple[tuple[str, str], ...]

_NUMBERS_ONLY = frozenset((Kind.ORDINAL, Kind.CLAUSE_NUMBER))
_BESIDE = {"zh": 8, "en": 28}
_YEAR = 365
_FEW = 10
_RESUMED = {
    "zh": re.compile(r"(?:[这那此该]|上述|以上|前述|我们|你们|他们)$"),
    "en": re.compile(r"\b(?:the|these|those|both|all)\s{1,3}$", re.IGNORECASE),
}
"""中苏两国, 这三个, the two: a group named before, no new figure."""
_GROUP = re.compile(r"(?:国|[国政]?党|者|同志|先生)(?!家)")
_PAST = re.compile(r"past|过去|最近|近", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """A cue where it stands."""

    start: int
    end: int
    cue: Cue


def modality_of(
    text: str, *, lang: str, reading: Reading, reference: Moment | None = None
) -> tuple[Modality | None, RestsOn]:
    """In what sense the text states a reading, and the words that decided it.

    Shape: None for clause numbers, ordinals, and small counts that only resume a
        group named before ("the two", 这三个). Without any cue a figure is
        reported; a recurrence is a norm; a date is planned where it lies after
        `reference` (the document's date, by default its dateline) and
        reported where it does not. Call it for every reading of one text:
        its sentences and cues are looked up once. Where `period` of the
        reading is set already, a figure for a time to come is planned.
    """
    if reading.kind in _NUMBERS_ONLY:
        return None, ()
    language = "zh" if lang.partition("-")[0].lower() == "zh" else "en"
    if _resumes(text, lang=language, reading=reading):
        return None, ()
    if reading.kind is Kind.PERIOD:
        return _of_recurrence(text, reading)
    if reading.kind is Kind.DATE:
        told = _of_date(reading, reference or _dateline(text, lang=lang))
        if told is not None:
            return told
    hits = _reaching(text, lang=language, reading=reading)
    best = max(hits, key=lambda hit: _weight(hit, reading.full), default=None)
    if best is None:
        return _unsaid(reading, reference or _dateline(text, lang=lang))
    return best.cue.modality, (("modality", text[best.start : best.end]),)


def _resumes(text: str, *, lang: str, reading: Reading) -> bool:
    """Whether a small count only takes up a group already named."""
    value = reading.value
    if reading.kind is not Kind.COUNT or not isinstance(value, Figure):
        return False
    if value.numeral is None or not 1 < value.numeral < _FEW:
        return False
    start, end = reading.full.start, reading.full.end
    named = lang == "zh" and _GROUP.match(text, end)
    return bool(named or _RESUMED[lang].search(text, max(0, start - 10), start))


def _unsaid(reading: Reading, reference: Moment | None) -> tuple[Modality, RestsOn]:
    """Without a cue a figure is reported, but not for a time still to come."""
    held = reading.period
    first = None if held is None else held.first
    last = None if reference is None else reference.last
    if held is not None and first is not None and last is not None and first > last:
        return Modality.PLANNED, (("modality", held.written or held.edtf),)
    return Modality.REPORTED, ()


@lru_cache(maxsize=8)
def _dateline(text: str, *, lang: str) -> Moment | None:
    return dateline(text, lang=lang)


def _of_recurrence(text: str, reading: Reading) -> tuple[Modality, RestsOn]:
    past = _PAST.search(text, reading.full.start, reading.full.end)
    if past is not None:
        return Modality.REPORTED, (("modality", past[0]),)
    return Modality.NORM, ()


def _of_date(
    reading: Reading, reference: Moment | None
) -> tuple[Modality, RestsOn] | None:
    """A date against that of its document; None where it may be either side."""
    value = reading.value
    if not isinstance(value, Moment):
        return None
    if value.edtf.startswith("XXXX"):
        return Modality.NORM, ()
    if reference is None or reference.last is None:
        return None
    if value.first is None or value.last is None:
        return None
    return _against(value.first, value.last, document=reference.last)


def _against(
    first: dt.date, last: dt.date, *, document: dt.date
) -> tuple[Modality, RestsOn] | None:
    """Past, still to come, or open: a stretch begun is to come till half is over."""
    if last <= document:
        return Modality.REPORTED, ()
    under_way = document - first
    if first > document or (
        (last - first).days < _YEAR - 1 and under_way < last - document
    ):
        return Modality.PLANNED, ()
    return None


@lru_cache(maxsize=8)
def _hits(text: str, *, lang: str) -> tuple[tuple[int, ...], tuple[_Hit, ...]]:
    """Every cue of a text in order, with their starts for look-up."""
    anywhere, beginning_with = scanner(lang)
    found: list[_Hit] = []
    read_to: dict[int, int] = {}
    lower = in_lower_case(text)
    for place in anywhere.finditer(lower):
        start = place.start()
        for row, (pattern, cue) in beginning_with.get(lower[start], {}).items():
            match = pattern.match(lower, start)
            if match and start >= read_to.get(row, 0):
                read_to[row] = match.end()
                found.append(_Hit(start=start, end=match.end(), cue=cue))
    return tuple(hit.start for hit in found), tuple(found)


def _reaching(text: str, *, lang: str, reading: Reading) -> Iterator[_Hit]:
    """The cues of a reading's sentence that reach it."""
    cut = sentences_of(text, lang=lang)
    sentence = cut.sentence(reading.full.start)
    starts, hits = _hits(text, lang=lang)
    first = bisect_left(starts, sentence.start)
    last = bisect_left(starts, sentence.end)
    for hit in hits[first:last]:
        if reading.kind in hit.cue.kinds and _reaches(hit, reading, cut, lang=lang):
            yield hit


def _reaches(hit: _Hit, reading: Reading, cut: Sentences, *, lang: str) -> bool:
    before = hit.end <= reading.core.start
    after = hit.start >= reading.core.end
    sides = {Side.BEFORE: before, Side.AFTER: after, Side.EITHER: before or after}
    if not sides[hit.cue.side]:
        return False
    match hit.cue.reach:
        case Reach.NEXT:
            return _distance(hit, reading.core) <= _BESIDE[lang]
        case Reach.CLAUSE:
            clause = cut.clause(reading.core.start)
            return clause.start <= hit.start < clause.end
        case Reach.SENTENCE:
            return True


def _distance(hit: _Hit, span: Span) -> int:
    return max(span.start - hit.end, hit.start - span.end, 0)


def _weight(hit: _Hit, span: Span) -> tuple[int, int]:
    return hit.cue.strength, -_distance(hit, span)
