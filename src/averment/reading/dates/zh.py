"""Dates in Chinese text: where they stand and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from averment.reading.dates import (
    zh_pointing,
    zh_recurring,
    zh_rest,
    zh_words,
    zh_years,
)
from averment.reading.dates.draft import Draft, Ground
from averment.reading.dates.parts import LUNAR, Parts
from averment.reading.dates.zh_numbers import (
    SHORT_YEAR,
    SMALL,
    YEAR,
    small_number,
    year_number,
)
from averment.reading.dates.zh_reader import Found, Reader, draft
from averment.record import Span

_NUMERAL = "0-9〇一二三四五六七八九十廿卅"
_BEGINNINGS = (
    rf"(?<![{_NUMERAL}百千万亿第几数点近])(?:[{_NUMERAL}]|[正元腊](?=月)|冬(?=月[初十廿一二三])"
    rf"|闰(?=[{_NUMERAL}]{{1,2}}月))"
    rf"|{'|'.join(zh_words.ERAS)}"
    r"|[今本去上昨前明来同当是次翌]年|[今去明本昨前][春夏秋冬]|[本上下]个?月"
    r"|(?:[上下后]|(?<!提)前)半年|[春夏秋冬]|每|按[年月季周日旬]|第[一二三四1-4]季"
    r"|过去|最近|近一|年[初底末终]"
    rf"|{zh_pointing.TRIGGER}"
)
# What none of them holds is passed over before any is tried.
_HELD = "".join(sorted({char for char in _BEGINNINGS if not char.isascii()}))
_TRIGGER = re.compile(rf"(?=[0-9{_HELD}])(?:{_BEGINNINGS})")
_NUMERIC = re.compile(
    rf"({YEAR})([-./．、·])({SMALL})\2({SMALL})(?![{_NUMERAL}年月])日?"
)
_HEAD = re.compile(
    rf"(?:(?P<era>{'|'.join(zh_words.ERAS)})\s?(?P<of>{SMALL})"
    rf"|(?P<four>{YEAR})|(?P<two>{SHORT_YEAR}))\s{{0,2}}年"
)
_WORD = re.compile(r"(?P<word>[今本去上昨前明来同当是次翌])年(?:度|的)?")
_MONTH_WORD = re.compile(r"(?P<word>[本上下])个?月(?:的|份)?")


def drafts(ground: Ground) -> Iterator[Draft]:
    """The dates and recurrences of a Chinese text, in order, none overlapping."""
    folded, position, joint = ground.text.translate(zh_words.SIMPLE), 0, -1
    while (trigger := _TRIGGER.search(folded, position)) is not None:
        reader = Reader(
            folded=folded, years=ground.years, year=ground.year, joint=joint
        )
        found = _at(reader, trigger.start())
        yield from found
        position = found[-1].full.end if found else trigger.end()
        if found:
            joint = position


def _at(reader: Reader, start: int) -> Found:
    for production in _PRODUCTIONS:
        found = production(reader, start)
        if found:
            return found
    return []


def _numeric(reader: Reader, start: int) -> Found:
    """1952.03.04, 1954-4-2, 一九五一、五、十四."""
    match = _NUMERIC.match(reader.folded, start)
    if match is None or year_number(match[1]) not in reader.years:
        return []
    said = Parts(
        year=year_number(match[1]),
        month=small_number(match[3]) or 0,
        day=small_number(match[4]) or 0,
    )
    return [draft(start, match.end(), said)]


def _dated(reader: Reader, start: int) -> Found:
    """A year, in figures or of an era, with what follows it of month and day."""
    match = _HEAD.match(reader.folded, start)
    head = None if match is None else _year(match, near=reader.year)
    if (
        head is not None
        and reader.folded[max(0, start - 2) : start] in zh_words.LUNAR_NAMES
    ):
        head = replace(head, circa=True, calendar=LUNAR)
    if match is None or head is None or not (match["era"] or head.year in reader.years):
        return []
    found = zh_rest.rest(reader.folded, match.end(), head=head, after_year=True)
    if match["two"] and not found and not _stands_alone(match["two"]):
        return []
    if not found:
        return [draft(start, match.end(), zh_rest.told(head, lunar=head.circa))]
    first, *others = found
    wider = Draft(
        full=Span(start=start, end=first.full.end),
        core=Span(start=start, end=first.full.end),
        said=first.said,
        damaged=first.damaged,
    )
    return [wider, *others]


def _year(match: re.Match[str], *, near: int) -> Parts | None:
    if match["four"]:
        return Parts(year=year_number(match["four"]))
    if match["two"]:
        short = year_number(match["two"])
        full = (century + short for century in range(0, 2200, 100))
        return Parts(year=min(full, key=lambda year: abs(year - near)))
    before, calendar = zh_words.ERAS[match["era"]]
    number = small_number(match["of"])
    if number is None:
        return None
    circa = calendar == LUNAR
    return Parts(year=before + number, circa=circa, calendar=calendar)


def _stands_alone(written: str) -> bool:
    """Whether two digits before 年 are a year and not 三四年, three or four years."""
    if (written.isdigit() and written.isascii()) or written == "三五":
        return False
    first, second = (year_number(digit) for digit in written)
    return second != first + 1 and first != second


def _of_this_year(reader: Reader, start: int) -> Found:
    """今年七月一日, 去年十月, 明年上半年; the year's word is in the full span only."""
    match = _WORD.match(reader.folded, start)
    if match is None:
        return []
    anchor, shift = zh_words.YEARS[match["word"]]
    head = Parts(anchor="previous" if anchor == "previous" else "document", shift=shift)
    found = zh_rest.rest(reader.folded, match.end(), head=head, after_year=True)
    if not found:
        return []
    bare = match["word"] in "今本"
    first, *others = found
    full = Span(start=first.full.start if bare else start, end=first.full.end)
    return [
        Draft(full=full, core=first.core, said=first.said, damaged=first.damaged),
        *others,
    ]


def _of_this_month(reader: Reader, start: int) -> Found:
    """本月十五日, 上月底."""
    match = _MONTH_WORD.match(reader.folded, start)
    if match is None:
        return []
    head = Parts(anchor="document", month_shift=zh_words.MONTHS[match["word"]])
    found = zh_rest.in_month(reader.folded, match.end(), head=head)
    return [
        Draft(
            full=Span(start=start, end=one.full.end),
            core=one.core,
            said=one.said,
            damaged=one.damaged,
        )
        for one in found[:1]
    ] + found[1:]


def _bare(reader: Reader, start: int) -> Found:
    """十一月, 夏季, 今冬明春, 下半年, 第一季度: no year is said."""
    lunar = reader.folded[max(0, start - 2) : start] in zh_words.LUNAR_NAMES
    head = Parts(circa=lunar, calendar=LUNAR if lunar else "gregorian")
    found = zh_rest.rest(reader.folded, start, head=head, after_year=False)
    if not lunar or not found:
        return found
    first, *others = found
    full = Span(start=start - 2, end=first.full.end)
    return [replace(first, full=full), *others]


def _bare_day(reader: Reader, start: int) -> Found:
    """The second day of 五月十日至二十日, or 于十五日."""
    return zh_rest.lone_day(reader.folded, start, joint=reader.joint)


_PRODUCTIONS: tuple[Callable[[Reader, int], Found], ...] = (
    zh_recurring.recurring,
    zh_recurring.by_unit,
    _numeric,
    zh_years.several_years,
    zh_years.years_in_brackets,
    zh_years.illegible_year,
    zh_years.decade,
    zh_years.half_of_range,
    _dated,
    _of_this_year,
    _of_this_month,
    _bare,
    _bare_day,
    zh_pointing.pointing,
    zh_pointing.week,
    zh_pointing.ten_days,
    zh_pointing.month_end,
    zh_pointing.within,
    zh_pointing.event,
)
