"""Years by themselves in English: four digits with grounds to be a year."""

from __future__ import annotations

import re

from averment.reading.dates import en_words
from averment.reading.dates.draft import Draft, Ground, drafted
from averment.reading.dates.parts import Parts
from averment.record import Span

_YEAR = re.compile(
    r"(?P<year>[12][0-9]{3})(?P<plural>'?s\b)?"
    r"(?:\s?[-–—/]\s?(?P<last>[12][0-9]{3}|[0-9]{2}))?"
    r"(?![0-9]|[,.][0-9]|\s?%|[-–][A-Za-z])(?!\w)"
)
_WORD_BEFORE = re.compile(r"([A-Za-z]{1,20})[\s(]{1,6}$")
_NEXT_WORD = re.compile(r"\s{1,6}([A-Za-z][a-z]{0,20})")
_ENDS = re.compile(r"\s{0,6}(?:[.,;:)?!\]–—\"'’”]|$)")
_COUNTING = re.compile(
    r"(?:\btotal|\bsome|\bnumber|\bmajority|\bcost)\s{1,6}of\s{1,6}$"
)
_YEAR_BEFORE = re.compile(r"(?<![0-9,.])[12][0-9]{3},\s{1,6}$")
_SHORT = re.compile(r"(?<!\w)['’](?P<short>[0-9]{2})(?!['’]?\w|[,.][0-9]|\s?%)")
_REPUBLIC = re.compile(
    r"(?:(?P<nth>[1-9][0-9]?)(?:st|nd|rd|th)\s{1,6}year\s{1,6}of\s{1,6}the\s{1,6}"
    r"(?:chinese\s{1,6})?republic(?:\s{1,6}of\s{1,6}china)?"
    r"|(?:republican\s{1,6}year|minguo)\s{1,6}(?P<number>[1-9][0-9]?))\b",
    re.IGNORECASE,
)
_BEFORE_FIRST = 1911
_LOOK_BACK = 32
_CENTURY = 100


def year(ground: Ground, start: int) -> Draft | None:
    """1954 in "in 1954", "from 1954 to 1958", "the 1954 plan"; 1954-58; the 1950s.

    Shape: in doubt no year: "1240 court cases" and "a total of 1240" are counts.
    """
    match = _YEAR.match(ground.text, start)
    if match is None or int(match["year"]) not in ground.years:
        return None
    said = _said(match)
    if said is None or not _grounded(ground.text, match):
        return None
    span = Span(start=start, end=match.end())
    return Draft(full=span, core=span, said=said)


def number(written: str, *, near: int) -> int:
    """The year of four digits, or of two ('51) that is nearest to another."""
    digits = int(written.lstrip("'’"))
    if len(written.lstrip("'’")) > len("51"):
        return digits
    full = (century + digits for century in range(0, 2200, _CENTURY))
    return min(full, key=lambda one: abs(one - near))


def short(ground: Ground, start: int) -> Draft | None:
    """'51 in "in '51", "the winter of '51", "'51 and '52"."""
    match = _SHORT.match(ground.text, start)
    if match is None:
        return None
    before = ground.text[max(0, start - _LOOK_BACK) : start]
    word = _WORD_BEFORE.search(before)
    known = en_words.BEFORE_YEAR | en_words.PERHAPS_BEFORE_YEAR | set(en_words.MONTHS)
    if word is None or word[1].lower() not in known:
        return None
    return drafted(match, Parts(year=number(match["short"], near=ground.year)))


def republican(ground: Ground, start: int) -> Draft | None:
    """The 38th year of the Republic, Republican year 38, Minguo 38: 1949."""
    match = _REPUBLIC.match(ground.text, start)
    if match is None:
        return None
    year = _BEFORE_FIRST + int(match["nth"] or match["number"])
    return drafted(match, Parts(year=year, calendar="minguo"))


def counted(text: str, end: int) -> bool:
    """Whether what follows a number is something counted: a plural, a measure."""
    match = _NEXT_WORD.match(text, end)
    if match is None or _ENDS.match(text, end):
        return False
    word = match[1]
    if word in en_words.COUNTED:
        return True
    return word.endswith("s") and word not in en_words.NOT_COUNTED and word.islower()


def _said(match: re.Match[str]) -> Parts | None:
    first = int(match["year"])
    if match["plural"]:
        whole = first % 10 == 0 and match["last"] is None
        return Parts(year=first, to_year=first + 9) if whole else None
    if match["last"] is None:
        return Parts(year=first)
    last = int(match["last"])
    if last < _CENTURY:
        last += first // _CENTURY * _CENTURY
    return Parts(year=first, to_year=last) if last > first else None


def _grounded(text: str, match: re.Match[str]) -> bool:
    if match["plural"] or (match["last"] and not counted(text, match.end())):
        return True
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    follows = _NEXT_WORD.match(text, match.end())
    after = follows[1].lower() if follows else ""
    if after in en_words.YEAR_OF_WHAT:
        return True
    word = _WORD_BEFORE.search(before)
    if word is None:
        listed = _YEAR_BEFORE.search(before) is not None
        return (listed and not counted(text, match.end())) or _alone(text, match)
    ends = bool(_ENDS.match(text, match.end()))
    if word[1].lower() in en_words.BEFORE_YEAR:
        return ends or not counted(text, match.end())
    if word[1].lower() not in en_words.PERHAPS_BEFORE_YEAR:
        return False
    return not _COUNTING.search(before) and (ends or after in en_words.GOES_ON)


def _alone(text: str, match: re.Match[str]) -> bool:
    """A year in brackets by itself, or on a line by itself."""
    start, end = match.span()
    around = text[start - 1 : start], text[end : end + 1]
    if around == ("(", ")"):
        return True
    return around[0] in ("", "\n") and around[1] in ("", "\n", "\r")
