"""Dates in Chinese text: where they stand and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from averment.reading.dates import zh_rest, zh_words
from averment.reading.dates.draft import Draft, Ground, every
from averment.reading.dates.parts import Parts
from averment.reading.dates.zh_numbers import (
    SHORT_YEAR,
    SMALL,
    YEAR,
    small_number,
    year_number,
)
from averment.record import Span

_DASH = r"\s?[-—–－~～]{1,2}\s?"
_NUMERAL = "0-9〇一二三四五六七八九十廿卅"
_UNIT = "半年|半月|星期|礼拜|季度|[年月天日周旬季]"
_TRIGGER = re.compile(
    rf"(?<![{_NUMERAL}百千万亿第几数点近])(?:[{_NUMERAL}]|[正元](?=月))"
    rf"|{'|'.join(zh_words.ERAS)}"
    r"|[今本去上昨前明来同当是次翌]年|[今去明本昨前][春夏秋冬]|[本上下]个?月"
    r"|[上下前后]半年|[春夏秋冬]|每|按[年月季周日旬]|第[一二三四1-4]季"
    r"|过去|最近|近一|年[初底末终]"
)
_NUMERIC = re.compile(
    rf"({YEAR})([-./．、·])({SMALL})\2({SMALL})(?![{_NUMERAL}年月])日?"
)
_YEARS = re.compile(
    rf"(?P<first>{YEAR})(?P<list>(?:、{YEAR}){{0,11}})"
    rf"(?:(?P<dash>{_DASH})(?P<last>{YEAR}|[0-9]{{2}}))?(?:[两二三四五]个?)?\s?年"
)
_HALF_OF_RANGE = re.compile(rf"({YEAR})(?=\s?[至到]\s?{YEAR}\s?年)")
_HEAD = re.compile(
    rf"(?:(?P<era>{'|'.join(zh_words.ERAS)})\s?(?P<of>{SMALL})"
    rf"|(?P<four>{YEAR})|(?P<two>{SHORT_YEAR}))\s{{0,2}}年"
)
_WORD = re.compile(r"(?P<word>[今本去上昨前明来同当是次翌])年(?:度|的)?")
_MONTH_WORD = re.compile(r"(?P<word>[本上下])个?月(?:的|份)?")
_EVERY = re.compile(rf"每隔?(?P<number>{SMALL}|两)?个?(?P<unit>{_UNIT})(?:的)?")
_BY = re.compile(r"按(?P<unit>季度|[年月季周日旬])(?![龄节期])")
_PAST = re.compile(r"(?:过去|最近|近)的?一个?(?P<unit>[年月周]|星期)(?![多半来])")
_DECADE = re.compile(r"(?:(?:二十|20)世纪)?([二三四五六七八九]十|[2-9]0)年代")

Found = list[Draft]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The folded text, the years plausible in it, and where the last date ended."""

    folded: str
    years: range
    year: int
    joint: int = -1


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


def _draft(start: int, end: int, said: Parts, *, core: int | None = None) -> Draft:
    return Draft(
        full=Span(start=start, end=end),
        core=Span(start=start if core is None else core, end=end),
        said=said,
    )


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
    return [_draft(start, match.end(), said)]


def _several_years(reader: Reader, start: int) -> Found:
    """1954—1958年 and 一九五〇、一九五一两年: one stretch where the years follow."""
    match = _YEARS.match(reader.folded, start)
    if match is None or not (match["list"] or match["dash"]):
        return []
    written = [match["first"], *match["list"].split("、")[1:]]
    numbers = [year_number(number) for number in written]
    if match["last"]:
        last = year_number(match["last"])
        short = len(match["last"]) < len(match["first"])
        numbers.append(last + numbers[-1] // 100 * 100 if short else last)
    if not all(number in reader.years for number in numbers):
        return []
    follows = all(b == a + 1 for a, b in pairwise(numbers))
    if follows or (match["dash"] and not match["list"] and numbers[0] < numbers[-1]):
        said = Parts(year=numbers[0], to_year=numbers[-1])
        return [_draft(start, match.end(), said)]
    return _years_apart(written, start=start, end=match.end())


def _years_apart(written: list[str], *, start: int, end: int) -> Found:
    found: Found = []
    for number in written:
        found.append(
            _draft(start, start + len(number), Parts(year=year_number(number)))
        )
        start += len(number) + 1
    last = found.pop()
    return [*found, _draft(last.full.start, end, last.said)]  # type: ignore[arg-type]


def _decade(reader: Reader, start: int) -> Found:
    """五十年代: ten years of the twentieth century."""
    match = _DECADE.match(reader.folded, start)
    if match is None:
        return []
    first = 1900 + (small_number(match[1]) or 0)
    said = Parts(year=first, to_year=first + 9)
    return [_draft(start, match.end(), said)] if first in reader.years else []


def _half_of_range(reader: Reader, start: int) -> Found:
    """The first year of 一九五四至一九五八年, whose 年 is said once."""
    match = _HALF_OF_RANGE.match(reader.folded, start)
    if match is None or year_number(match[1]) not in reader.years:
        return []
    return [_draft(start, match.end(), Parts(year=year_number(match[1])))]


def _dated(reader: Reader, start: int) -> Found:
    """A year, in figures or of an era, with what follows it of month and day."""
    match = _HEAD.match(reader.folded, start)
    head = None if match is None else _year(match, near=reader.year)
    if (
        head is not None
        and reader.folded[max(0, start - 2) : start] in zh_words.LUNAR_NAMES
    ):
        head = replace(head, circa=True, calendar=zh_words.LUNAR)
    if match is None or head is None or head.year not in reader.years:
        return []
    found = zh_rest.rest(reader.folded, match.end(), head=head, after_year=True)
    if match["two"] and not found and not _stands_alone(match["two"]):
        return []
    if not found:
        return [_draft(start, match.end(), zh_rest.told(head, lunar=head.circa))]
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
    circa = calendar == zh_words.LUNAR
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


def _recurring(reader: Reader, start: int) -> Found:
    """每六天, 每月; and with what follows, 每月二十日 and 每年一月."""
    match = _EVERY.match(reader.folded, start)
    if match is None:
        return []
    head, end = Parts(every=True), match.end()
    dated: Found = []
    if match["number"] is None and match["unit"] == "年":
        dated = zh_rest.rest(reader.folded, end, head=head, after_year=False)
    if match["number"] is None and match["unit"] == "月":
        dated = zh_rest.in_month(reader.folded, end, head=head)
    if dated and all(one.said.part is None for one in dated):  # type: ignore[union-attr]
        first, *others = dated
        return [_draft(start, first.full.end, first.said), *others]  # type: ignore[arg-type]
    number = 2 if match["number"] == "两" else small_number(match["number"] or "一")
    if not number:
        return []
    return [_period(reader, start, match.end("unit"), match["unit"], number)]


def _by_unit(reader: Reader, start: int) -> Found:
    """按月, 按季; and 过去一年, a stretch that ends now."""
    for pattern in (_BY, _PAST):
        match = pattern.match(reader.folded, start)
        if match is not None:
            return [_period(reader, start, match.end("unit"), match["unit"], 1)]
    return []


def _period(reader: Reader, start: int, end: int, unit: str, number: int) -> Draft:
    length, name = zh_words.UNITS[unit]
    span = Span(start=start, end=end)
    said = every(number * length, name, written=reader.folded[start:end])
    return Draft(full=span, core=span, said=said)


def _bare(reader: Reader, start: int) -> Found:
    """十一月, 夏季, 今冬明春, 下半年, 第一季度: no year is said."""
    lunar = reader.folded[max(0, start - 2) : start] in zh_words.LUNAR_NAMES
    head = Parts(circa=lunar, calendar=zh_words.LUNAR if lunar else "gregorian")
    return zh_rest.rest(reader.folded, start, head=head, after_year=False)


def _bare_day(reader: Reader, start: int) -> Found:
    """The second day of 五月十日至二十日, or 于十五日."""
    return zh_rest.lone_day(reader.folded, start, joint=reader.joint)


_PRODUCTIONS: tuple[Callable[[Reader, int], Found], ...] = (
    _recurring,
    _by_unit,
    _numeric,
    _several_years,
    _decade,
    _half_of_range,
    _dated,
    _of_this_year,
    _of_this_month,
    _bare,
    _bare_day,
)
