"""English words that name days from the document's day: tomorrow, last May Day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from averment.reading.dates import en_words, holidays, near
from averment.reading.dates.en_near_words import (
    AGAIN,
    DECADES,
    NUMBER,
    NUMBERS,
    ORDINAL,
    ORDINALS,
    SHORT_WEEKDAYS,
    TOWARDS,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    WORDS,
    number_of,
    one_of,
    ordinal_of,
    weekday_of,
)
from averment.reading.dates.near import Days, Near, Production, scanned

_GAP = r"\s{1,4}"
_TOWARD = one_of(TOWARDS)
_OF_TOWARD = rf"(?:the{_GAP})?(?:{_TOWARD})"
_MONTH = rf"(?:{one_of(en_words.MONTHS)}|(?:{one_of(en_words.SHORT)})\.?)"
_TRIGGER = re.compile(
    r"(?<![\w$£€.,:/-])(?:[0-9]|'[0-9]|q[1-4]\b|h[12]\b|e(?:om|oy)\b"
    rf"|{one_of((*WEEKDAYS, *SHORT_WEEKDAYS, *WORDS, *TOWARDS, *NUMBERS))}\b"
    rf"|{one_of(ORDINALS)}\b|{one_of(DECADES)}\b|{one_of(en_words.MONTHS)}"
    rf"|{one_of(en_words.SHORT)}|the|in|within|now|my|week|earlier|later"
    rf"|{one_of(tuple(holidays.ENGLISH))})",
    re.IGNORECASE,
)


def _said(match: re.Match[str], name: str) -> str:
    """A group in lower case with single spaces; empty where there is none."""
    said = " ".join((match.groupdict().get(name) or "").lower().split())
    return said.removeprefix("the ") if said.removeprefix("the ") in TOWARDS else said


def _word(match: re.Match[str], day: dt.date) -> Near:
    shift = WORDS[_said(match, "word")]
    return near.near(*match.span(), near.one_day(near.moved(day, shift, unit="day")))


def _now(match: re.Match[str], day: dt.date) -> Near:
    return near.near(*match.span(), near.one_day(day), sense="now")


def _toward(match: re.Match[str], day: dt.date) -> Near:
    """This week, next month, the preceding year."""
    shift, unit = TOWARDS[_said(match, "toward")], UNITS[_said(match, "unit")]
    return near.near(*match.span(), near.whole(day, shift, unit=unit), sense="unit")


def _side_of_now(match: re.Match[str], day: dt.date) -> Near | None:
    """Later this week, earlier this year: its half on that side of the day."""
    first, last = near.whole(day, 0, unit=_said(match, "unit"))
    halves = {"week": (first, 3), "month": (first, 15), "year": (first, 181)}
    begin, length = halves[_said(match, "unit")]
    if begin is None or last is None:
        return None
    half = near.moved(begin, length, unit="day")
    if match["later"]:
        return near.near(*match.span(), (max(day, half), last), sense="unit")
    eve = min(day, half) - dt.timedelta(1)
    return near.near(*match.span(), (begin, max(begin, eve)), sense="unit")


def _the_unit(match: re.Match[str], day: dt.date) -> Near:
    unit = UNITS[_said(match, "unit")]
    return near.near(*match.span(), near.whole(day, 0, unit=unit), sense="unit")


def _beyond(match: re.Match[str], day: dt.date) -> Near:
    """The week after next, the month before last."""
    shift = 2 if match["after"] else -2
    named = match["weekday"]
    if named:
        found = near.weekday(day, weekday_of(named), weeks=shift - (shift > 0))
        return near.near(*match.span(), *found)
    days = near.whole(day, shift, unit=UNITS[_said(match, "unit")])
    return near.near(*match.span(), days, sense="unit")


def _several(match: re.Match[str], day: dt.date) -> Near:
    """The next three days, the past two years."""
    side = TOWARDS[_said(match, "toward")] or 1
    number = number_of(_said(match, "number")) * side
    unit = UNITS[_said(match, "unit")]
    return near.near(*match.span(), *near.counted(day, number, unit=unit), sense="unit")


def _within(match: re.Match[str], day: dt.date) -> Near:
    """Within three years, within 5 years 1 month."""
    last = _counted_on(match, day, sign=1)
    return near.near(*match.span(), (day, last - dt.timedelta(1)), sense="range")


def _counted_on(match: re.Match[str], start: dt.date, *, sign: int) -> dt.date:
    for name in ("", "2", "3"):
        if match.groupdict().get(f"unit{name}"):
            number = number_of(_said(match, f"number{name}")) * sign
            start = near.moved(start, number, unit=UNITS[_said(match, f"unit{name}")])
    return start


def _away(match: re.Match[str], day: dt.date) -> Near:
    """In two weeks, three months ago, four days from yesterday."""
    back = match["back"]
    sign = -1 if back else 1
    start = near.moved(day, WORDS.get(_said(match, "from"), 0), unit="day")
    start = _counted_on(match, start, sign=sign)
    unit = UNITS[_said(match, "unit")]
    coarse = near.whole(start, 0, unit="month" if unit == "year" else unit)
    return near.near(*match.span(), near.one_day(start), coarse)


def _weekday(match: re.Match[str], day: dt.date) -> Near:
    """Monday, last Friday, Tuesday of next week."""
    number = weekday_of(match["weekday"])
    said = _said(match, "toward") or _said(match, "week") or _said(match, "of")
    if not said:
        return near.near(*match.span(), *near.weekday(day, number))
    shift = TOWARDS[said]
    if "coming" in said and match["toward"]:
        return near.near(*match.span(), near.weekday(day, number)[0])
    found = near.weekday(day, number, weeks=shift)
    if match["toward"] and shift == 0:
        found += near.weekday(day, number)[:1]
    return near.near(*match.span(), *found)


def _weekday_of_month(match: re.Match[str], day: dt.date) -> Near:
    """Friday the 13th: the nearest such before and after."""
    weekday, number = weekday_of(match["weekday"]), ordinal_of(_said(match, "number"))
    found: list[Days] = []
    for months in (range(60), range(-1, -60, -1)):
        for shift in months:
            first = near.moved(day.replace(day=1), shift, unit="month")
            one = first + dt.timedelta(number - 1)
            if one.month == first.month and one.weekday() == weekday:
                found.append(near.one_day(one))
                break
    return near.near(*match.span(), *found, deictic=False)


def _holiday(match: re.Match[str], day: dt.date) -> Near | None:
    name = _said(match, "name").replace("’", "'")
    if name in holidays.WITH_DAY and not match["day"]:
        return None
    if _OTHERS.search(match.string[max(0, match.start() - _BACK) : match.start()]):
        return None
    year, word = match["year"], _said(match, "word")
    if year:
        found = near.one_day(holidays.holiday(name, year=int(year)))
        return near.near(*match.span(), found, deictic=False)
    if word:
        shift = TOWARDS[word]
        found = near.one_day(holidays.holiday(name, year=day.year + shift))
        return near.near(*match.span(), found, deictic=False)
    every = holidays.holidays_around(name, day=day)
    turned = AGAIN.get(_said(match, "toward"), 1)
    ordered = every[::-1] if turned < 0 else every
    return near.near(*match.span(), *ordered, deictic=False)


def _part_of_year(match: re.Match[str], day: dt.date) -> Near | None:
    """Q3 of 2016, the third quarter of this year, H2 2016."""
    unit = (match["letter"] or match["name"] or "q")[0].lower()
    words = match["number"] or _said(match, "ordinal")
    number = int(words) if words.isdigit() else ordinal_of(words)
    name, size, parts = ("quarter", 3, 4) if unit == "q" else ("half", 6, 2)
    number = parts if number == -1 else number
    if not 1 <= number <= parts:
        return None
    years = _years(match, day)
    readings = [
        near.whole(day_in(year, (number - 1) * size + 1), 0, unit=name)
        for year in years
    ]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def day_in(year: int, month: int) -> dt.date:
    """The first day of a month."""
    return near.day_of(year, month, 1)


def _years(match: re.Match[str], day: dt.date) -> list[int]:
    written = match["year"] or match["before"]
    if written:
        return [int(written) + (2000 if len(written) == len("54") else 0)]
    word = _said(match, "word")
    if word:
        return [day.year + TOWARDS[word]]
    return [day.year, day.year + 1, day.year - 1]


def _decade(match: re.Match[str], day: dt.date) -> Near:
    """The nineties, the 70's: of this century or the one before."""
    if match["full"]:
        first = day_in(int(match["full"]), 1)
        days = near.whole(first, 0, unit="decade")
        return near.near(*match.span(), days, sense="unit", deictic=False)
    short = int(match["short"]) if match["short"] else DECADES[_said(match, "word")]
    century = day.year // 100 * 100
    firsts = (century - 100 + short, century + short)
    readings = [near.whole(day_in(year, 1), 0, unit="decade") for year in firsts]
    return near.near(*match.span(), *readings, sense="unit", deictic=False)


def _day(match: re.Match[str], day: dt.date) -> Near | None:
    """The 21st, the twenty second, the 15th of this month."""
    number = ordinal_of(_said(match, "number"))
    if not 1 <= number <= near.MONTH_DAYS:
        return None
    word = _said(match, "word")
    if word:
        first = near.moved(day.replace(day=1), TOWARDS.get(word, 0), unit="month")
        return near.near(
            *match.span(), near.one_day(near.day_of(first.year, first.month, number))
        )
    return near.near(*match.span(), *near.days_around(day, number), deictic=False)


def _week_number(match: re.Match[str], day: dt.date) -> Near | None:
    """Week 27 of last year, by ISO 8601."""
    number, word = int(match["number"]), _said(match, "word")
    year = int(match["year"] or day.year + (TOWARDS[word] if word else 0))
    try:
        first = dt.date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    days = near.whole(first, 0, unit="week")
    return near.near(*match.span(), days, sense="unit", deictic=False)


def _end(match: re.Match[str], day: dt.date) -> Near:
    """EOM and EOY: from the 21st, from September."""
    year = match["unit"].lower() == "y"
    first, last = near.whole(day, 0, unit="year" if year else "month")
    if first is None or last is None:
        return near.near(*match.span())
    late = near.day_of(first.year, 9, 1) if year else first.replace(day=21)
    return near.near(*match.span(), near.one_day(last), (late, last))


_BACK = 16
_OTHERS = re.compile(
    r"\b(?:chinese|lunar|jewish|islamic|parsi|tamil|orthodox|coptic)\s$", re.IGNORECASE
)
"""Words that make a holiday of the same name another."""
_YEAR_AFTER = (
    rf"(?:(?:,?{_GAP}(?:of{_GAP}|in{_GAP})?|-)(?P<year>[12][0-9]{{3}})\b"
    rf"|{_GAP}(?:of{_GAP})?(?P<word>{_OF_TOWARD}){_GAP}(?:year|yr))?"
)
_MORE = "".join(
    rf"(?:(?:{_GAP}and)?{_GAP}(?P<number{n}>{NUMBER}){_GAP}(?P<unit{n}>{UNIT})s?)?"
    for n in (2, 3)
)
_FOUR = one_of({k: v for k, v in ORDINALS.items() if v <= near.QUARTERS})
_DECADES_ON = rf"(?:the{_GAP}(?=(?:{_TOWARD}){_GAP}(?:(?:{NUMBER}){_GAP})?decades?))?"
_PRODUCTIONS: tuple[tuple[str, Production], ...] = (
    (rf"(?P<word>{one_of(WORDS)})\b", _word),
    (r"now\b", _now),
    (
        (
            rf"(?:the{_GAP})?(?:(?P<unit>{UNIT})|(?P<weekday>{WEEKDAY})){_GAP}"
            rf"(?:(?P<after>after){_GAP}(?:the{_GAP})?next|before{_GAP}(?:the{_GAP})?last)\b"
        ),
        _beyond,
    ),
    (
        (
            rf"(?:(?:this{_GAP})?(?P<toward>{_TOWARD}){_GAP})?(?:(?P<week>{_TOWARD}){_GAP}week(?:'s)?"
            rf"{_GAP}(?:on{_GAP})?)?(?P<weekday>{WEEKDAY})(?!\w)"
            rf"(?:{_GAP}(?:(?:of|from|in){_GAP})?(?P<of>{_OF_TOWARD}){_GAP}week\b)?(?!-)"
        ),
        _weekday,
    ),
    (
        (
            rf"{_DECADES_ON}(?P<toward>{_TOWARD}){_GAP}(?P<number>{NUMBER})"
            rf"{_GAP}(?P<unit>{UNIT})s?\b"
        ),
        _several,
    ),
    (
        rf"(?P<number>{NUMBER}){_GAP}(?P<toward>{_TOWARD}){_GAP}(?P<unit>{UNIT})s\b",
        _several,
    ),
    (
        (
            rf"within{_GAP}(?:(?:the{_GAP})?next{_GAP})?(?P<number>{NUMBER}){_GAP}"
            rf"(?P<unit>{UNIT})s?\b{_MORE}"
        ),
        _within,
    ),
    (
        (
            rf"(?P<in>in{_GAP})?(?P<number>{NUMBER}){_GAP}(?P<unit>{UNIT})s?"
            rf"{_MORE}"
            rf"(?:{_GAP}(?:(?P<back>ago|earlier|before{_GAP}(?=yesterday))|hence|later"
            rf"|from{_GAP}(?=now|today|tomorrow|yesterday)|after{_GAP}(?=tomorrow|today)"
            rf")(?P<from>(?<=\s)(?:now|today|tomorrow|yesterday))?\b|(?(in)\b|(?!)))"
        ),
        _away,
    ),
    (
        rf"{_DECADES_ON}(?P<toward>{_TOWARD}){_GAP}(?P<unit>{UNIT})\b(?!s\b|{_GAP}(?:of|after)\b)",
        _toward,
    ),
    (
        (
            rf"(?P<weekday>{WEEKDAY}),?{_GAP}(?:the{_GAP})?"
            rf"(?P<number>[0-9]{{1,2}}(?:st|nd|rd|th)?|{one_of(ORDINALS)})\b"
            r"(?!\s?[ap]\.?m|[:/.-][0-9]|\s[a-z])"
        ),
        _weekday_of_month,
    ),
    (
        (
            rf"(?:(?P<toward>{'|'.join(AGAIN)}){_GAP})?"
            rf"(?P<name>{one_of(tuple(holidays.ENGLISH))})"
            rf"(?P<day>{_GAP}day)?(?:{_YEAR_AFTER})\b"
        ),
        _holiday,
    ),
    (
        (
            rf"(?:the{_GAP})?(?:(?P<before>(?:[12][0-9])?[0-9]{{2}})(?:{_GAP}|-)?)?"
            r"(?:(?P<letter>[qh])(?P<number>[1-4])"
            rf"|(?P<ordinal>{_FOUR}){_GAP}"
            rf"(?P<name>quarter|qtr|half))\b(?:{_YEAR_AFTER})(?!{_GAP}of{_GAP}(?!the\b))"
            rf"(?:{_GAP}of{_GAP}the{_GAP}year)?"
        ),
        _part_of_year,
    ),
    (
        rf"(?:the{_GAP})?(?:'?(?P<short>[2-9]0)\s?'?s|(?P<full>[12][0-9]{{2}}0)\s?'?s|(?P<word>{one_of(DECADES)}))\b",
        _decade,
    ),
    (
        (
            rf"(?:the{_GAP})(?P<number>{ORDINAL}|[0-9]{{1,2}})\b(?:{_GAP}day)?"
            rf"(?!{_GAP}(?:of{_GAP})?(?:{_MONTH})\b|{_GAP}[a-z]|%|[,.]?[0-9])"
        ),
        _day,
    ),
    (
        (
            rf"(?:the{_GAP})?(?P<number>{ORDINAL})(?:{_GAP}day)?{_GAP}(?:of{_GAP})?"
            rf"(?P<word>{_OF_TOWARD}|the){_GAP}month\b"
        ),
        _day,
    ),
    (
        rf"(?:the|my){_GAP}(?P<unit>{UNIT})\b(?!s\b|{_GAP}(?:of|after|before|[0-9]))",
        _the_unit,
    ),
    (
        (
            rf"(?:(?P<later>later)|earlier){_GAP}(?:in{_GAP})?(?:this|the){_GAP}"
            r"(?P<unit>week|month|year)\b"
        ),
        _side_of_now,
    ),
    (r"(?:the\s)?eo(?P<unit>[my])\b", _end),
    (rf"week{_GAP}(?P<number>[0-9]{{1,2}})\b{_YEAR_AFTER}", _week_number),
)
_COMPILED = tuple(
    (re.compile(pattern, re.IGNORECASE), found) for pattern, found in _PRODUCTIONS
)


def named(text: str, *, day: dt.date) -> Iterator[Near]:
    """The words of an English text that name days near another, in order."""
    return scanned(text, day=day, trigger=_TRIGGER, productions=_COMPILED)
