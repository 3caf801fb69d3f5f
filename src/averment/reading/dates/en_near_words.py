"""English words of nearness: numbers, ordinals, units, weekdays, this and next."""

from __future__ import annotations

import calendar
import re

_GAP = r"\s{1,4}"


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


SMALL = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen twenty "
)
NUMBERS = {word: value for value, word in enumerate(SMALL) if value}
TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBERS |= {
    f"{ten}{gap}{one}".rstrip(): 10 * number + value
    for number, ten in enumerate(TENS, start=2)
    for value, one in enumerate(("", *SMALL[1:10]))
    for gap in " -"
    if one or gap == " "
}
DAYS = {word: value for word, value in NUMBERS.items() if value in range(10, 32)}
"""Cardinals that may be a day; smaller ones after May and March are more often not."""
NUMBERS |= {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, "few": 3, "a few": 3}
_ORDINALS = _words(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth "
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
    "eighteenth nineteenth twentieth "
)
ORDINALS = {word: value for value, word in enumerate(_ORDINALS) if value} | {
    f"twenty{gap}{word}": 20 + value
    for value, word in enumerate(_ORDINALS[:10])
    if value
    for gap in " -"
}
ORDINALS |= {"thirtieth": 30, "thirty first": 31, "thirty-first": 31, "last": -1}
UNITS = {
    "day": "day",
    "week": "week",
    "wk": "week",
    "weekend": "weekend",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "qtr": "quarter",
    "year": "year",
    "yr": "year",
    "calendar year": "year",
    "decade": "decade",
    "century": "century",
}
TOWARDS = {
    "this": 0,
    "current": 0,
    "same": 0,
    "that": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
}
WORDS = {
    "today": 0,
    "the day of today": 0,
    "current date": 0,
    "tomorrow": 1,
    "tmr": 1,
    "tmrw": 1,
    "tommorow": 1,
    "the next day": 1,
    "the following day": 1,
    "yesterday": -1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "the day before yesterday": -2,
    "day before yesterday": -2,
}
WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
SHORT_WEEKDAYS = {name[:3]: number for name, number in WEEKDAYS.items()}
SHORT_WEEKDAYS |= {"tues": 1, "wednes": 2, "thur": 3, "thurs": 3}
_TENS_NAMED = _words(
    "twenties thirties forties fifties sixties seventies eighties nineties"
)
DECADES = {word: 10 * (number + 2) for number, word in enumerate(_TENS_NAMED)} | {
    "noughties": 0
}

AGAIN = {"next": 1, "last": -1, "past": -1, "previous": -1, "this": 0, "coming": 1}
AGAIN |= {"following": 1}


def one_of(words: dict[str, int] | dict[str, str] | tuple[str, ...]) -> str:
    """A pattern of any of the words, longest first."""
    listed = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", _GAP) for word in listed)


NUMBER = rf"[0-9]{{1,3}}|{one_of(NUMBERS)}"
ORDINAL = rf"[0-9]{{1,2}}(?:st|nd|rd|th)|{one_of(ORDINALS)}"
UNIT = rf"(?:{one_of(UNITS)})"
WEEKDAY = rf"(?:{one_of(WEEKDAYS)}|(?:{one_of(SHORT_WEEKDAYS)})\b\.?)"


def number_of(words: str) -> int:
    """3, three and a few."""
    return int(words) if words.isdigit() else NUMBERS[words]


def ordinal_of(words: str) -> int:
    """3rd, third and last (-1)."""
    digits = words.rstrip("stndrh")
    return int(digits) if digits.isdigit() else ORDINALS[words]


def weekday_of(words: str) -> int:
    """Monday is 0."""
    name = words.lower().rstrip(".")
    return WEEKDAYS.get(name, SHORT_WEEKDAYS.get(name, 0))


def said(match: re.Match[str], name: str) -> str:
    """A group in lower case with single spaces; empty where there is none."""
    said = " ".join((match.groupdict().get(name) or "").lower().split())
    return said.removeprefix("the ") if said.removeprefix("the ") in TOWARDS else said
