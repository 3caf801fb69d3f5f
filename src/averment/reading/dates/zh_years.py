"""Several Chinese years in one expression: 1954—1958年, 五十年代."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from averment.reading.dates.parts import Parts
from averment.reading.dates.zh_numbers import YEAR, small_number, year_number
from averment.reading.dates.zh_reader import Found, Reader, draft

_DASH = r"\s?[-—–－~～]{1,2}\s?"
_YEARS = re.compile(
    rf"(?P<first>{YEAR})(?P<list>(?:、{YEAR}){{0,11}})"
    rf"(?:(?P<dash>{_DASH})(?P<last>{YEAR}|[0-9]{{2}}))?(?:[两二三四五]个?)?\s?年"
)
_HALF_OF_RANGE = re.compile(rf"({YEAR})(?=\s?[至到]\s?{YEAR}\s?年)")
_IN_BRACKETS = re.compile(
    rf"(?<=[（(])(?P<first>{YEAR})(?:{_DASH}|\s?(?P<read>一)\s?)(?P<last>{YEAR})(?=[)）])"
)
_ILLEGIBLE = re.compile(
    r"(?P<known>(?:1[89]|20)[0-9]|[一1][八九][〇零一二三四五六七八九])[口□]\s?年"
)
_DECADE = re.compile(
    r"(?:(?:二十|20)世纪)?(?P<first>[二三四五六七八九](?=[二三四五六七八九]十年))?"
    r"(?P<last>[二三四五六七八九]十|[2-9]0)年代"
    r"(?P<part>初期?|前期|早期|中期|后期|晚期|末期?)?"
)
_PARTS = {"初": (0, 2), "前": (0, 2), "早": (0, 2), "中": (3, 6)}
_LATE = (7, 9)


def several_years(reader: Reader, start: int) -> Found:
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
        return [draft(start, match.end(), said)]
    return _years_apart(written, start=start, end=match.end())


def years_in_brackets(reader: Reader, start: int) -> Found:
    """（1868—1940）, a life or a reign; a dash read by machine as 一 is damage."""
    match = _IN_BRACKETS.match(reader.folded, start)
    if match is None:
        return []
    first, last = year_number(match["first"]), year_number(match["last"])
    if first not in reader.years or last not in reader.years or first >= last:
        return []
    found = draft(start, match.end(), Parts(year=first, to_year=last))
    return [replace(found, damaged=match["read"] is not None)]


def _years_apart(written: list[str], *, start: int, end: int) -> Found:
    found: Found = []
    for number in written:
        found.append(draft(start, start + len(number), Parts(year=year_number(number))))
        start += len(number) + 1
    last = found.pop()
    return [*found, draft(last.full.start, end, last.said)]  # type: ignore[arg-type]


def illegible_year(reader: Reader, start: int) -> Found:
    """195口年: any year of the decade, its last digit being illegible."""
    match = _ILLEGIBLE.match(reader.folded, start)
    if match is None:
        return []
    first = year_number(match["known"]) * 10
    if first not in reader.years:
        return []
    said = Parts(year=first, to_year=first + 9)
    return [replace(draft(start, match.end(), said), damaged=True)]


def decade(reader: Reader, start: int) -> Found:
    """五十年代: ten years of the twentieth century; 初期 is the first three."""
    match = _DECADE.match(reader.folded, start)
    if match is None:
        return []
    last = 1900 + (small_number(match["last"]) or 0)
    first = 1900 + 10 * (small_number(match["first"]) or 0) if match["first"] else last
    if first > last:
        return []
    part = match["part"]
    begin, end = _PARTS.get(part[0], _LATE) if part else (0, 9)
    said = Parts(year=first + begin, to_year=last + end)
    return [draft(start, match.end(), said)] if first in reader.years else []


def half_of_range(reader: Reader, start: int) -> Found:
    """The first year of 一九五四至一九五八年, whose 年 is said once."""
    match = _HALF_OF_RANGE.match(reader.folded, start)
    if match is None or year_number(match[1]) not in reader.years:
        return []
    return [draft(start, match.end(), Parts(year=year_number(match[1])))]
