"""Seasons, halves, quarters, beginnings and ends, and recurrences in English."""

from __future__ import annotations

import re
from dataclasses import replace

from averment.reading.dates import en_words, en_years
from averment.reading.dates.draft import Draft, Ground, drafted, every
from averment.reading.dates.parts import Parts
from averment.record import Span

_GAP = r"\s{1,6}"
_SEASONS = "|".join(en_words.SEASONS)
_MONTHS = "|".join(en_words.MONTHS)
_WORDS = "|".join(sorted(en_words.YEARS, key=len, reverse=True))
_OF_YEAR = (
    rf"(?:(?:,?{_GAP}(?:of|in)(?:{_GAP}the{_GAP}year)?)?{_GAP}"
    r"(?P<year>[12][0-9]{3}|['’][0-9]{2})(?:[-/–](?P<to_year>[0-9]{2,4}))?(?![0-9]|,[0-9])"
    rf"|{_GAP}(?:of{_GAP})?(?P<word>{_WORDS}){_GAP}year|{_GAP}of{_GAP}the{_GAP}year)"
)
_SEASON = re.compile(
    rf"(?:(?P<which>this|last|next|past|the{_GAP}(?:following|same)){_GAP})?(?P<first>{_SEASONS})"
    rf"(?:(?:{_GAP}(?:and|or|to){_GAP}(?:(?:this|next|the){_GAP})?|[-–/])"
    rf"(?P<last>{_SEASONS}))?\b(?P<dated>{_OF_YEAR})?",
    re.IGNORECASE,
)
_NAMED = "|".join(en_words.PARTS)
_NTH = "|".join(en_words.ORDINALS)
_PART = re.compile(
    rf"(?:(?P<part>{_NAMED})(?:{_GAP}of(?:{_GAP}the)?)?(?:{_GAP}|-)"
    rf"(?:(?P<month>{_MONTHS})\b(?:,?{_GAP}(?:of{_GAP})?"
    r"(?P<of>[12][0-9]{3})(?![0-9]|,[0-9]))?"
    rf"|(?P<bare>[12][0-9]{{3}})(?P<decade>['’]?s\b)?(?!\w|[,.][0-9])|(?P<which>{_WORDS}){_GAP}year"
    rf"|(?P<of_this>{'|'.join(en_words.MONTH_SHIFTS)}){_GAP}month\b|(?P<the>year|month)\b)"
    rf"|(?P<nth>{_NTH}){_GAP}(?P<unit>half|quarter)\b(?P<dated>{_OF_YEAR})"
    rf"|(?P<half>first|second){_GAP}half{_GAP}of{_GAP}(?P<in>{_MONTHS})\b"
    rf"|(?P<ten>first|second|middle|third|last){_GAP}ten(?:{_GAP}|-)days?"
    rf"(?:{_GAP}period)?{_GAP}of{_GAP}(?P<of_month>{_MONTHS})\b)",
    re.IGNORECASE,
)
_COUNT = rf"(?P<count>[0-9]{{1,2}}|{'|'.join(en_words.NUMBERS)}|other)"
_UNITS = "|".join(en_words.UNITS)
_RECURRENCE = re.compile(
    rf"(?P<lead>each|every|per|past){_GAP}(?:(?:{_COUNT}){_GAP})?(?P<unit>{_UNITS})s?\b"
    rf"|(?P<adverb>{'|'.join(sorted(en_words.RECURRING, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_BEFORE_SEASON = re.compile(
    r"\b(?:in|during|by|until|since|before|after|through|from|throughout)\s{1,6}"
    r"(?:the\s{1,6}(?:coming\s{1,6}|early\s{1,6}|late\s{1,6})?|early\s|late\s)?$"
    r"|\bthe\s{1,6}$",
    re.IGNORECASE,
)
_AFTER_SEASON = re.compile(r"\s{0,6}(?:[.,;:)]|$|\s(?:and|or|of|when|as|to)\b)")
_OF = re.compile(r"\s{1,6}of\b")
_NOT_RECURRING = re.compile(
    r"\s{1,6}(?:life|lives|work|routine|necessit|need|use|newspaper|paper|bread|news)",
    re.IGNORECASE,
)
_LOOK_BACK = 32


def season(ground: Ground, start: int) -> Draft | None:
    """The spring of 1950, this winter and spring, spring and summer, the winter."""
    match = _SEASON.match(ground.text, start)
    if match is None or not _is_season(ground.text, match):
        return None
    last = match["last"]
    said = Parts(
        part=en_words.SEASONS[match["first"].lower()],
        to_part=en_words.SEASONS[last.lower()] if last else None,
    )
    if match["which"] and match["which"].lower() != "past":
        said = _shifted(said, match["which"])
    return drafted(match, _of_year(ground, match, said))


def _is_season(text: str, match: re.Match[str]) -> bool:
    """Whether the word is a season here: "fall" and "spring" are also verbs."""
    if match["dated"] or match["which"]:
        return True
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    grounded = _BEFORE_SEASON.search(before) is not None
    if match[0].lower() == "fall" and _OF.match(text, match.end()):
        return False  # the fall of a city
    if match["last"]:
        return grounded or match["first"].lower() != "fall"
    return grounded and _AFTER_SEASON.match(text, match.end()) is not None


def part(ground: Ground, start: int) -> Draft | None:
    """The end of July, early 1951, mid-May, the second half of the year."""
    match = _PART.match(ground.text, start)
    if match is None:
        return None
    if match["nth"]:
        said = _nth(match)
        return None if said is None else drafted(match, _of_year(ground, match, said))
    if not match["part"]:
        return drafted(match, _of_month(match))
    said = Parts(part=en_words.PARTS[match["part"].lower()])
    number = match["of"] or match["bare"]
    if number:
        if int(number) not in ground.years:
            return None
        said = replace(said, year=int(number))
    if match["decade"]:
        said = _of_decade(int(number), part=said.part or "")
    if match["month"]:
        said = replace(said, month=en_words.MONTHS[match["month"].lower()])
    return drafted(match, _of_which(match, said))


def _of_decade(first: int, *, part: str) -> Parts:
    """The early 1950s are its first three years, the late its last three."""
    begin, end = _OF_DECADE.get(part, _LATE)
    return Parts(year=first + begin, to_year=first + end)


_OF_DECADE = {"early": (0, 2), "beginning": (0, 2), "middle": (3, 6)}
_LATE = (7, 9)


def _of_which(match: re.Match[str], said: Parts) -> Parts:
    """Of this year or last month; "the end of the month" is of the document's."""
    if match["which"]:
        return _shifted(said, match["which"])
    words = match["of_this"] or (match["the"] or "").lower().replace("month", "this")
    shift = en_words.MONTH_SHIFTS.get(" ".join(words.lower().split()))
    if shift is None:
        return said
    return replace(said, anchor="document", month_shift=shift)


def _of_month(match: re.Match[str]) -> Parts:
    """The first half of May, the last ten days of July."""
    if match["half"]:
        half = en_words.ORDINALS[match["half"].lower()]
        month = en_words.MONTHS[match["in"].lower()]
        return Parts(month=month, part=f"half-{half}")
    month = en_words.MONTHS[match["of_month"].lower()]
    return Parts(month=month, part=en_words.TENS[match["ten"].lower()])


def _nth(match: re.Match[str]) -> Parts | None:
    number = en_words.ORDINALS[match["nth"].lower()]
    unit = match["unit"].lower()
    last = match["nth"].lower() == "last"
    if unit == "half":
        number = 2 if last else number
    name = f"{unit}-{number}"
    return None if name in ("half-3", "half-4") else Parts(part=name)


def _of_year(ground: Ground, match: re.Match[str], said: Parts) -> Parts:
    if not match["dated"]:
        return said
    if match["year"]:
        year = en_years.number(match["year"], near=ground.year)
        if year in ground.years:
            return replace(said, year=year)
    return _shifted(said, match["word"]) if match["word"] else said


def _shifted(said: Parts, words: str) -> Parts:
    anchor, shift = en_words.YEARS[" ".join(words.lower().split())]
    previous = anchor == "previous"
    return replace(said, anchor="previous" if previous else "document", shift=shift)


def recurrence(ground: Ground, start: int) -> Draft | None:
    """Quarterly, per month, every three months; the past year.

    Shape: "every" is in the full span, the core is the length after it; the
        words "per", "each" and "past" with a single unit are in both.
    """
    match = _RECURRENCE.match(ground.text, start)
    if match is None or not _recurs(ground.text, match):
        return None
    span = Span(start=start, end=match.end())
    if match["adverb"]:
        number, unit = en_words.RECURRING[match["adverb"].lower()]
        return Draft(full=span, core=span, said=every(number, unit, written=match[0]))
    length, unit = en_words.UNITS[match["unit"].lower()]
    count = (match["count"] or "one").lower()
    number = 2 if count == "other" else en_words.NUMBERS.get(count) or int(count)
    said = every(number * length, unit, written=match[0])
    core = Span(start=match.start("count"), end=match.end()) if match["count"] else span
    return Draft(full=span, core=core, said=said)


def _recurs(text: str, match: re.Match[str]) -> bool:
    if match["adverb"]:
        capital = match["adverb"][0].isupper() and match.start() > 0
        title = capital and text[match.start() - 2 : match.start()] not in (". ", "\n")
        return not title and not _NOT_RECURRING.match(text, match.end())
    lead = match["lead"].lower()
    if lead == "past":
        return match["count"] is None  # "the past three years" is a duration
    return match["count"] is None or (lead == "every" and match["count"] != "0")
