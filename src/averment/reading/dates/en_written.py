"""English dates in looser writing: Oct-2, 4/22, march first, 4 to 22 January."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from averment.reading.dates import en_near_words, en_words, near
from averment.reading.dates.near import Days, Near, OutOfRange, scanned

_GAP = r"\s{0,4}"
_FULL = "|".join(en_words.MONTHS)
_SHORT = "|".join(sorted(en_words.SHORT, key=len, reverse=True))
_MONTH = rf"(?P<month>(?:{_FULL}|(?:{_SHORT})(?![a-z])))(?:\.(?=[\s-]{{0,2}}[0-9,]))?"
_ORDINAL = en_near_words.one_of(
    {k: v for k, v in en_near_words.ORDINALS.items() if v > 0} | en_near_words.DAYS
)
_PLACES = r"\.[0-9]{1,3}(?![0-9])"  # May 0.8 is no day
_DAY = rf"(?P<day>[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9:]|{_PLACES})|(?:{_ORDINAL})\b)"
_FIRST = rf"(?P<first>[0-3]?[0-9](?:st|nd|rd|th)?|(?:{_ORDINAL})\b)"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = en_near_words.one_of(en_near_words.SMALL[1:])
_TEENS = en_near_words.one_of(en_near_words.SMALL[10:])
_BELOW = rf"(?:(?:{_TENS})(?:[\s-](?:{_ONES}))?|(?:{_ONES}))"
WORDS = (
    rf"(?:(?:one|two)\sthousand(?:(?:\sand)?\s(?:{_ONES})\shundred)?(?:(?:\sand)?\s{_BELOW})?"
    rf"|(?:seventeen|eighteen|nineteen|twenty)"
    rf"(?:\shundred(?:\sand)?\s{_BELOW}|\s(?:{_TENS})(?:[\s-](?:{_ONES}))?|\s(?:{_TEENS})))"
)
_YEAR = rf"(?P<year>[12][0-9]{{3}}|'[0-9]{{2}}|[0-9]{{2}}(?![0-9:])|{WORDS})"
_FULL_YEAR = rf"(?P<year>[12][0-9]{{3}}|'[0-9]{{2}}|{WORDS})"
_TO = (
    r"\s{0,3}(?:-|–|—|~|\bto\b|\btill\b|\buntil\b|\bthrough\b|\bthru\b"
    r"|(?P<and>\band\b))\s{0,3}(?:the\s)?"
)
_SAID_YEAR = (
    rf"(?:\s{{0,3}}[,-]?\s{{0,3}}(?:(?:of|in)\s)?(?P<year>[12][0-9]{{3}}|{WORDS})(?![0-9])"
    rf"|,?\s(?:of\s|in\s)?(?P<word>{'|'.join(en_near_words.AGAIN)})\syear)?"
)
_END = r"(?![\w%]|[/.][0-9]|-[0-9]{1,2}(?![0-9/-])|\s?[ap]\.?m\b)"
_PATTERNS = tuple(
    re.compile(rf"{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        (
            r"(?P<year>[12][0-9]{3})(?P<s>[-/.\s])(?P<m>[01]?[0-9])(?P=s)"
            r"(?P<day>[0-3]?[0-9])"
        ),
        rf"(?P<year>[12][0-9]{{3}})[-/]{_MONTH}[-/](?P<day>[0-3]?[0-9])",
        rf"(?P<day>[0-3]?[0-9])[-/](?P<year>[12][0-9]{{3}})[-/]{_MONTH}",
        rf"{_MONTH}[-/](?P<year>[12][0-9]{{3}})[-/](?P<day>[0-3]?[0-9])",
        rf"(?P<day>[0-3]?[0-9])[-/.\s]{{1,2}}{_MONTH}[-/\s]{{1,2}}{_YEAR}",
        rf"{_MONTH}[-/]?(?P<day>[0-3]?[0-9](?:st|nd|rd|th)?)[,/-]\s?{_YEAR}",
        (
            r"(?P<a>[0-3]?[0-9])(?P<s>[-/.])(?P<b>[0-3]?[0-9])(?:(?P=s)|\s?,\s?)"
            r"(?P<year>[12][0-9]{3}|[0-9]{2})"
        ),
        rf"(?:the\s)?{_FIRST}{_TO}{_DAY}\s(?:of\s|in\s)?{_MONTH}{_SAID_YEAR}",
        rf"{_MONTH}{_GAP}(?:the\s)?{_FIRST}{_TO}{_DAY}{_SAID_YEAR}",
        rf"{_FIRST}{_TO}{_MONTH}\s(?:the\s)?{_DAY}{_SAID_YEAR}",
        rf"(?:the\s)?{_FIRST}{_TO}{_DAY}\s(?:of\s)?(?P<which>this|next|last)\smonth",
        rf"(?:the\s)?{_DAY}(?:\sday)?[\s.-]{{1,2}}(?:of\s)?{_MONTH}{_SAID_YEAR}",
        rf"{_MONTH}[\s,/.-]{{0,3}}(?:the\s)?{_DAY}{_SAID_YEAR}",
        r"(?P<a>[01]?[0-9])(?P<s>[-/])(?P<b>[0-3]?[0-9])",
        r"(?P<m>[01]?[0-9])\s?[-/]\s?(?P<year>[12][0-9]{3})",
        r"(?P<year>[12][0-9]{3})\s?[-/]\s?(?P<m>[01]?[0-9])",
        rf"{_MONTH}\s?[,/-]?\s?(?:of\s|in\s)?{_FULL_YEAR}",
        rf"(?P<year>[12][0-9]{{3}}),?\s(?:of\s)?{_MONTH}",
        rf"{_MONTH},?\s(?:of\s|in\s)?(?P<word>this|next|last)\s(?:year|yr)",
        rf"(?P<year>{WORDS})",
        rf"(?P<begin>[12][0-9]{{3}}){_TO}(?P<last>[12][0-9]{{3}})",
        r"(?:calendar\s)?year\s(?P<year>[12][0-9]{3})",
        rf"{_MONTH}",
    )
)
_TRIGGER = re.compile(
    rf"(?<![\w$£€.,:/])(?<![a-z]-)(?:[0-9]|the\s|{_FULL}|{_SHORT}|{_ORDINAL}|one|two"
    r"|seventeen|eighteen|nineteen|twenty|year\s|calendar)",
    re.IGNORECASE,
)
_BACK = len("between the ")
_CENTURIES = range(16, 20)
_TENS_OF = {word: 10 * number for number, word in enumerate(_TENS.split("|"), start=2)}


def written(text: str, *, day: dt.date) -> Iterator[Near]:
    """The dates of an English text in any writing, in order."""
    productions = [(pattern, _near) for pattern in _PATTERNS]
    return scanned(text, day=day, trigger=_TRIGGER, productions=productions)


def _near(match: re.Match[str], day: dt.date) -> Near | None:
    said = match.groupdict()
    back = match.string[max(0, match.start() - _BACK) : match.start()].lower()
    if said.get("and") and not back.endswith(("between ", "between the ")):
        return None
    years = _years(said, day)
    if said.get("first"):
        return _range(match, said, years=years, day=day)
    if said.get("begin"):
        return _years_range(match)
    if said.get("a"):
        return _either(match, said, years=years, day=day)
    if said.get("day"):
        readings = _days(_month(said), _number(said["day"]), years=years, day=day)
        return near.near(*match.span(), *readings, deictic=False)
    if not said.get("m") and not said.get("month"):
        wholes = [near.whole(near.day_of(y, 1, 1), 0, unit="year") for y in years]
        return near.near(*match.span(), *wholes, sense="unit", deictic=False)
    if not (said.get("year") or said.get("word")) and not _is_month(match[0]):
        return None
    firsts = [near.day_of(year, _month(said), 1) for year in years or _about(day)]
    wholes = [near.whole(first, 0, unit="month") for first in firsts]
    wholes = wholes if years else near.around(day, wholes)
    return near.near(*match.span(), *wholes, sense="unit", deictic=False)


def _is_month(word: str) -> bool:
    return word not in en_words.NOT_ALWAYS and word[0].isalpha()


def _about(day: dt.date) -> list[int]:
    return [day.year, day.year + 1, day.year - 1]


def _days(
    month: int, number: int, *, years: list[int], day: dt.date
) -> tuple[Days, ...]:
    if not 1 <= month <= near.MONTHS:
        raise OutOfRange
    if years:
        return tuple(near.one_day(near.day_of(year, month, number)) for year in years)
    return near.of_years(day, month, number)


def _either(
    match: re.Match[str], said: dict[str, str | None], *, years: list[int], day: dt.date
) -> Near | None:
    """5/6 and 9-18-15: the month first, and the day first where that is one."""
    pair = int(said["a"] or 0), int(said["b"] or 0)
    readings: list[Days] = []
    for month, number in (pair, pair[::-1]):
        try:
            readings += _days(month, number, years=years, day=day)
        except OutOfRange:
            continue
    return near.near(*match.span(), *readings, deictic=False) if readings else None


def _range(
    match: re.Match[str], said: dict[str, str | None], *, years: list[int], day: dt.date
) -> Near | None:
    """4 to 22 January, May 8-12, from the 4th to the 22nd of next month."""
    first, last = _number(said["first"]), _number(said["day"])
    if first >= last:
        return None
    if said.get("which"):
        shift = en_near_words.AGAIN[(said["which"] or "").lower()]
        month = near.moved(day.replace(day=1), shift, unit="month")
        begins = [(month.year, month.month)]
    else:
        begins = [(year, _month(said)) for year in years or _about(day)]
    readings = [
        (near.day_of(*begin, first), near.day_of(*begin, last)) for begin in begins
    ]
    sense = "pair" if said.get("and") else "range"
    found = near.near(*match.span(), *readings, sense=sense, deictic=False)
    brief = tuple((a, b and b - dt.timedelta(1)) for a, b in found.readings)
    return replace(found, brief=brief)


def _years_range(match: re.Match[str]) -> Near | None:
    """2014~2018, in any of the signs and words for it."""
    first, last = (near.day_of(int(match[n]), 1, 1) for n in ("begin", "last"))
    days = first, near.whole(last, 0, unit="year")[1]
    sense = "pair" if match["and"] else "range"
    found = near.near(*match.span(), days, sense=sense, deictic=False)
    brief = ((first, last - dt.timedelta(1)),)
    return replace(found, brief=brief) if first < last else None


def _number(words: str | None) -> int:
    said = " ".join((words or "").lower().split())
    return en_near_words.DAYS.get(said) or en_near_words.ordinal_of(said)


def _month(said: dict[str, str | None]) -> int:
    if said.get("m"):
        return int(said["m"] or 0)
    name = (said.get("month") or "").lower().rstrip(".")
    return en_words.MONTHS.get(name) or en_words.SHORT[name]


def _years(said: dict[str, str | None], day: dt.date) -> list[int]:
    """One year, two where the century is left out, or none."""
    if said.get("word"):
        return [day.year + en_near_words.AGAIN[(said["word"] or "").lower()]]
    text = (said.get("year") or "").lower().lstrip("'")
    if not text:
        return []
    if not text.isdigit():
        return [year_in_words(text)]
    if len(text) > len("54"):
        return [int(text)]
    century = day.year // 100 * 100
    found = [century + int(text), century - 100 + int(text)]
    return sorted(found, key=lambda year: abs(year - day.year))


def year_in_words(words: str) -> int:
    """The number of a year in words.

    >>> year_in_words("nineteen fifty one"), year_in_words("two thousand and two")
    (1951, 2002)
    """
    total = part = 0
    for word in words.replace("-", " ").replace(" and ", " ").split():
        if word == "thousand":
            total, part = part * 1000, 0
        elif word == "hundred":
            part *= 100
        else:
            value = _TENS_OF.get(word) or en_near_words.NUMBERS.get(word, 0)
            century = part in _CENTURIES or (
                part in _TENS_OF.values() and value >= part
            )
            part = part * near.CENTURY + value if century else part + value
    return total + part
