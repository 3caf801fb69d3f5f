"""English words that point to a time: last year, yesterday, since liberation."""

from __future__ import annotations

import re

from averment.reading.dates.draft import Draft, Ground, drafted
from averment.reading.dates.en_near_words import WEEKDAY, weekday_of
from averment.reading.dates.pointing import BEFORE, SINCE, Pointing

_GAP = r"\s{1,6}"
_TOWARDS = {
    # Words before a unit: (how many on, whether from the date before).
    "this": (0, False),
    "the current": (0, False),
    "the present": (0, False),
    "last": (-1, False),
    "next": (1, False),
    "the coming": (1, False),
    "the same": (0, True),
    "that": (0, True),
    "that same": (0, True),
    "the following": (1, True),
    "the next": (1, True),
    "the previous": (-1, True),
    "the preceding": (-1, True),
}
_DAYS = {
    "today": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "the day before yesterday": -2,
}


def _spaced(words: dict[str, int] | dict[str, tuple[int, bool]]) -> str:
    listed = sorted(words, key=len, reverse=True)
    return "|".join(word.replace(" ", _GAP) for word in listed)


_UNIT = re.compile(
    rf"(?P<toward>{_spaced(_TOWARDS)}){_GAP}(?P<unit>year|month|week|quarter|day)\b"
    r"(?!-)",
    re.IGNORECASE,
)
_DAY = re.compile(rf"(?P<day>{_spaced(_DAYS)})\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    rf"(?P<toward>this|last|next){_GAP}(?P<weekday>{WEEKDAY})(?!\w)", re.IGNORECASE
)
_REPUBLIC = rf"(?:new{_GAP})?(?:people['’]s{_GAP})?(?:republic|government|state)"
_EVENT = re.compile(
    rf"(?P<how>since|after|before|prior{_GAP}to|until){_GAP}(?:the{_GAP})?"
    rf"(?:liberation(?:{_GAP}of{_GAP}[A-Z][a-z]{{1,20}})?"
    rf"|(?:founding|establishment|proclamation){_GAP}of{_GAP}(?:the{_GAP})?{_REPUBLIC}"
    rf"|land{_GAP}reform|(?:[a-z]{{3,12}}{_GAP})?(?:revolution|armistice|civil{_GAP}war)"
    rf"|war{_GAP}of{_GAP}resistance|independence)\b(?!-)",
    re.IGNORECASE,
)
TRIGGER = (
    r"the\s{1,6}(?=current|present|coming|same|following|next|previous|preceding|day\s)"
    r"|that\s{1,6}(?=same|year|month|week|day\b)|yesterday|today|tomorrow"
    r"|(?:since|after|before|until)\s|prior\s{1,6}to\s"
)


def unit(ground: Ground, start: int) -> Draft | None:
    """This year, last month, the following day; next Wednesday."""
    match = _UNIT.match(ground.text, start)
    if match is None:
        return _weekday(ground, start)
    words = " ".join(match["toward"].lower().split())
    shift, previous = _TOWARDS[words]
    size = match["unit"].lower()
    if not previous and size == "day":
        return None  # "this day" is a phrase
    return drafted(match, Pointing(unit=size, shift=shift, previous=previous))


def _weekday(ground: Ground, start: int) -> Draft | None:
    match = _WEEKDAY.match(ground.text, start)
    if match is None:
        return None
    shift, _ = _TOWARDS[match["toward"].lower()]
    number = weekday_of(match["weekday"])
    return drafted(match, Pointing(unit="week", shift=shift, weekday=number))


def day(ground: Ground, start: int) -> Draft | None:
    """Yesterday, today, the day after tomorrow."""
    match = _DAY.match(ground.text, start)
    if match is None:
        return None
    shift = _DAYS[" ".join(match["day"].lower().split())]
    return drafted(match, Pointing(unit="day", shift=shift))


def event(ground: Ground, start: int) -> Draft | None:
    """Since liberation, before the land reform: the day is not said, and left open."""
    match = _EVENT.match(ground.text, start)
    if match is None:
        return None
    since = match["how"].lower() in ("since", "after")
    return drafted(match, SINCE if since else BEFORE)
