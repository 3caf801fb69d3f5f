"""Dates in English text: where they stand and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from averment.reading.dates import (
    en_lunar,
    en_numeric,
    en_pointing,
    en_stretches,
    en_words,
    en_years,
)
from averment.reading.dates.draft import Draft, Ground, drafted
from averment.reading.dates.parts import Parts
from averment.reading.openings import by_opening
from averment.reading.plain import in_lower_case
from averment.record import Span

_FULL = "|".join(en_words.MONTHS)
_SHORT = "|".join(sorted(en_words.SHORT, key=len, reverse=True))
_MONTH = rf"(?P<month>(?:{_FULL})\b|(?:{_SHORT})\b\.?)"
_NO_PLACES = r"(?!\.[0-9]{1,3}(?![0-9]))"  # May 0.8 is no day
_DAY = rf"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9]){_NO_PLACES}"
_DASH = r"\s?[-–—]{1,2}\s?"
_TO_DAY = rf"(?:{_DASH}(?P<to>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9]|,[0-9]))?"
_GAP = r"\s{1,6}"
_WORDS = "|".join(sorted(en_words.YEARS, key=len, reverse=True))
_YEAR = (
    rf"(?:,?{_GAP}(?:of{_GAP})?(?P<year>[12][0-9]{{3}}|['’][0-9]{{2}})(?![0-9]|[,.][0-9]|%)"
    rf"|,?{_GAP}(?:of{_GAP}|in{_GAP})?(?P<word>{_WORDS}|each|every){_GAP}year)?"
)
_TRIGGERS = (
    rf"[0-9]|['’][0-9]|republican|minguo|{en_lunar.TRIGGER}"
    rf"|{_FULL}|{_SHORT}|{'|'.join(en_words.SEASONS)}"
    rf"|{'|'.join(en_words.PARTS)}|{'|'.join(en_words.RECURRING)}"
    rf"|first|second|third|fourth|last|next|this|past|per|each|every|{en_pointing.TRIGGER}"
)
_TRIGGER = re.compile(rf"(?<![\w.]){by_opening(_TRIGGERS)}")
_DAY_FIRST = re.compile(
    rf"{_DAY}\.?{_TO_DAY}(?:{_GAP}of)?(?:{_GAP}|-){_MONTH}{_YEAR}", re.IGNORECASE
)
_DAY_ONLY = re.compile(
    r"(?P<day>[0-3]?[0-9])(?:(?:st|nd|rd|th)\b)?(?![0-9])"
    rf"(?={_GAP}(?:to|and|or|until){_GAP}(?:the{_GAP})?[0-3]?[0-9](?:st|nd|rd|th)?(?:{_GAP}of)?"
    rf"{_GAP}(?P<month>{_FULL})\b{_YEAR})",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_MONTH}{_GAP}(?:the{_GAP})?{_DAY}{_TO_DAY}{_YEAR}", re.IGNORECASE
)
_DAY_AFTER = re.compile(
    r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9%]|[,.][0-9])" + _YEAR, re.IGNORECASE
)
_MONTH_ALONE = re.compile(
    rf"(?:(?P<which>this|last|next){_GAP})?{_MONTH}{_YEAR}", re.IGNORECASE
)
_DAY_ALONE = re.compile(
    r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)"
    r"(?=[.,;:)]|\s{0,6}$|\s{1,6}(?:and|or|to|the|it|at|in)\b)"
)
_BEFORE_DAY = re.compile(
    r"\b(?:on|by|before|until|till|after|from|since)\s{1,6}the\s{1,6}$", re.IGNORECASE
)
_MONTH_RANGE = re.compile(
    rf"{_MONTH}{_DASH}(?P<last>{_FULL}|{_SHORT})\b{_YEAR}", re.IGNORECASE
)
_RECURRING_DAY = re.compile(
    rf"{_DAY}(?:{_GAP}day)?{_GAP}of{_GAP}(?P<word>each|every|the{_GAP}current"
    rf"|this|last|next){_GAP}month\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    rf"(?:(?:\s|,|-|–|and\b|or\b|to\b|through\b|until\b){{1,12}}(?:(?:{_FULL})"
    rf"(?:{_GAP}[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9]))?"
    rf"|[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9]))){{1,11}}{_YEAR}",
    re.IGNORECASE,
)
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|of|by|since|until|till|during|from|to|before|after|early|late|mid|"
    r"last|next|this|each|every|between|through|and|or|on|month\s{1,6}of)\s{1,6}"
    r"|mid-|,\s{1,6}|\()$",
    re.IGNORECASE,
)
_LOOK_BACK = 24

Found = list[Draft]


def drafts(ground: Ground) -> Iterator[Draft]:
    """The dates and recurrences of an English text, in order, none overlapping."""
    position, joint, lower = 0, -1, in_lower_case(ground.text)
    while (trigger := _TRIGGER.search(lower, position)) is not None:
        found = _day_after(ground, trigger.start(), joint=joint)
        found = found or _at(ground, trigger.start())
        yield from found
        position = found[-1].full.end if found else trigger.end()
        if found:
            said = found[-1].said
            dated = isinstance(said, Parts) and said.day is not None
            joint = position if dated else -1


def _at(ground: Ground, start: int) -> Found:
    for production in _PRODUCTIONS:
        found = production(ground, start)
        if found:
            return [found]
    return []


def _number(month: str) -> int:
    name = month.lower().rstrip(".")
    return en_words.MONTHS.get(name) or en_words.SHORT[name]


def _with_year(ground: Ground, match: re.Match[str], said: Parts) -> Parts | None:
    """The year a match ends with; None where its four digits are no year."""
    if match["year"] is not None:
        year = en_years.number(match["year"], near=ground.year)
        counted = en_years.counted(ground.text, match.end())
        return None if counted or year not in ground.years else replace(said, year=year)
    word = match["word"]
    if word is None:
        return said
    word = " ".join(word.lower().split())
    if word in en_words.EVERY:
        return replace(said, every=True)
    anchor, shift = en_words.YEARS[word]
    previous = anchor == "previous"
    return replace(said, anchor="previous" if previous else "document", shift=shift)


def _settled(
    ground: Ground, match: re.Match[str], said: Parts, *, end: int
) -> Draft | None:
    """A draft of all that matched, or up to `end` where its year is none."""
    if match["year"] is None and match["word"] is None:
        said = _shared(ground, match.end(), said)
    full = _with_year(ground, match, said)
    if full is not None:
        return drafted(match, full)
    span = Span(start=match.start(), end=end)
    return Draft(full=span, core=span, said=said)


def _shared(ground: Ground, end: int, said: Parts) -> Parts:
    """The year said once at the end of a list: May and June 1951."""
    shared = _SHARED.match(ground.text, end)
    if shared is None:
        return said
    return _with_year(ground, shared, said) or said


def _day_first(ground: Ground, start: int) -> Draft | None:
    """4 March 1954, the 5th of May, 8-12 May 1951."""
    match = _DAY_FIRST.match(ground.text, start)
    if match is None:
        return _day_only(ground, start)
    to_day = None if match["to"] is None else int(match["to"])
    said = Parts(month=_number(match["month"]), day=int(match["day"]), to_day=to_day)
    return _settled(ground, match, said, end=match.end("month"))


def _day_only(ground: Ground, start: int) -> Draft | None:
    """The first day of 10 to 20 May 1951, whose month is said once."""
    match = _DAY_ONLY.match(ground.text, start)
    if match is None:
        return None
    said = Parts(month=_number(match["month"]), day=int(match["day"]))
    return drafted(match, _with_year(ground, match, said) or said)


def _month_first(ground: Ground, start: int) -> Draft | None:
    """March 4, 1954; April 6th; January 20 of next year; May 8-12, 1951."""
    match = _MONTH_FIRST.match(ground.text, start)
    if match is None or _is_verb(match):
        return None
    to_day = None if match["to"] is None else int(match["to"])
    said = Parts(month=_number(match["month"]), day=int(match["day"]), to_day=to_day)
    end = match.end("to") if match["to"] else match.end("day")
    return _settled(ground, match, said, end=end)


def _day_after(ground: Ground, start: int, *, joint: int) -> Found:
    """The second day of May 10 to 20, 1951, right after the first."""
    gap = ground.text[joint:start] if 0 <= joint < start <= joint + 8 else ""
    if gap.split() not in (["to"], ["and"], ["or"], ["until"], [",", "and"]):
        return []
    match = _DAY_AFTER.match(ground.text, start)
    if match is None or _DAY_FIRST.match(ground.text, start):
        return []
    found = _settled(ground, match, Parts(day=int(match["day"])), end=match.end("day"))
    follows = en_years.counted(ground.text, match.end())
    return [found] if found is not None and not follows else []


def _month_range(ground: Ground, start: int) -> Draft | None:
    """June-September 1951, in one expression."""
    match = _MONTH_RANGE.match(ground.text, start)
    if match is None:
        return None
    said = Parts(month=_number(match["month"]), to_month=_number(match["last"]))
    return _settled(ground, match, said, end=match.end("last"))


def _month_alone(ground: Ground, start: int) -> Draft | None:
    """November; May 1951; October of last year; each January."""
    match = _MONTH_ALONE.match(ground.text, start)
    if match is None or not _is_month(ground.text, match):
        return None
    said = Parts(month=_number(match["month"]))
    if match["which"] and match["which"].lower() != "this":
        nearest = 1 if match["which"].lower() == "next" else -1
        said = replace(said, nearest=nearest, anchor="document")
    back = ground.text[max(0, start - _LOOK_BACK) : start].lower().split()[-1:]
    if back in (["each"], ["every"]):
        said = replace(said, every=True)
    return _settled(ground, match, said, end=match.end("month"))


def _is_verb(match: re.Match[str]) -> bool:
    """Whether it is "may 3" or "march 3" in lower case, with no year."""
    dated = match["year"] or match["word"]
    return match["month"] in en_words.NOT_ALWAYS and not dated


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Whether a month's name alone names the month, and not a verb or a person."""
    if match["year"] or match["word"]:
        return True
    word = match["month"].rstrip(".")
    if match["which"]:
        return word not in en_words.NOT_ALWAYS
    if word.lower() not in en_words.MONTHS:
        return False
    if word.islower() and word in en_words.NOT_ALWAYS:
        return False
    if word.lower() not in en_words.NOT_ALWAYS:
        return True
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    return bool(_BEFORE_MONTH.search(before) or _SHARED.match(text, match.end()))


def _recurring_day(ground: Ground, start: int) -> Draft | None:
    """20th of each month; the 20th of last month."""
    match = _RECURRING_DAY.match(ground.text, start)
    if match is None:
        return None
    word, day = " ".join(match["word"].lower().split()), int(match["day"])
    if word in en_words.EVERY:
        return drafted(match, Parts(day=day, every=True))
    shift = en_words.MONTH_SHIFTS[word]
    return drafted(match, Parts(day=day, anchor="document", month_shift=shift))


def _day_alone(ground: Ground, start: int) -> Draft | None:
    """On the 15th, of the month the document is dated to."""
    match = _DAY_ALONE.match(ground.text, start)
    before = ground.text[max(0, start - _LOOK_BACK) : start]
    if match is None or not _BEFORE_DAY.search(before):
        return None
    return drafted(match, Parts(day=int(match["day"])))


_PRODUCTIONS: tuple[Callable[[Ground, int], Draft | None], ...] = (
    en_years.republican,
    en_lunar.lunar,
    en_numeric.iso,
    en_numeric.slashed,
    _recurring_day,
    _day_first,
    _month_first,
    _month_range,
    _month_alone,
    _day_alone,
    en_stretches.part,
    en_stretches.season,
    en_stretches.recurrence,
    en_pointing.unit,
    en_pointing.day,
    en_pointing.event,
    en_years.year,
    en_years.short,
)
