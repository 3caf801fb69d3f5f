"""Days of the lunar calendar in English: the fifth day of the first lunar month."""

from __future__ import annotations

import re

from averment.reading.dates.draft import Draft, Ground, drafted
from averment.reading.dates.en_near_words import ORDINAL, ordinal_of
from averment.reading.dates.parts import LUNAR, Parts

_GAP = r"\s{1,6}"
_DAY = rf"(?:(?P<day>{ORDINAL})(?:{_GAP}day)?{_GAP}of{_GAP}(?:the{_GAP})?)?"
_YEAR = (
    rf"(?:,?{_GAP}(?:of{_GAP}|in{_GAP})?(?P<year>[12][0-9]{{3}})(?![0-9]|[,.][0-9]))?"
)
_LUNAR = re.compile(
    rf"{_DAY}(?:(?P<month>{ORDINAL}){_GAP}lunar{_GAP}month\b"
    rf"|(?P<of>{ORDINAL}){_GAP}month{_GAP}of{_GAP}the{_GAP}(?:lunar{_GAP}(?:calendar|year)"
    rf"|old{_GAP}calendar)\b){_YEAR}",
    re.IGNORECASE,
)
_MONTHS = range(1, 13)
TRIGGER = rf"(?:{ORDINAL})(?=\s{{1,6}}(?:day|of|lunar|month)\b)"


def lunar(ground: Ground, start: int) -> Draft | None:
    """A month of the lunar calendar, or a day of it, of a year or of the document's."""
    match = _LUNAR.match(ground.text, start)
    if match is None:
        return None
    month = _ordinal(match["month"] or match["of"])
    if month not in _MONTHS:
        return None
    year = int(match["year"]) if match["year"] else None
    day = _ordinal(match["day"]) if match["day"] else None
    said = Parts(year=year, month=month, day=day, calendar=LUNAR)
    return drafted(match, said)


def _ordinal(words: str) -> int:
    number = ordinal_of(" ".join(words.lower().split()))
    return 12 if number < 0 else number
