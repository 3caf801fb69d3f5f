"""What follows the year in a Chinese date: months, days, seasons and other parts."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from itertools import pairwise

from averment.reading.dates import zh_words
from averment.reading.dates.draft import Draft
from averment.reading.dates.parts import LUNAR, Parts
from averment.reading.dates.zh_numbers import SMALL, neighbours, small_number
from averment.record import Span

_DASH = r"[-—–－~～]{1,2}"
_OPEN, _SHUT = "『【〔［\\[〈「", "』】〕］\\]〉」"
_MONTHS = re.compile(
    rf"\s?(?P<leap>闰)?(?P<first>{SMALL})(?P<list>(?:、{SMALL}){{0,11}})"
    rf"(?:{_DASH}(?P<last>{SMALL}))?"
    rf"(?:(?P<count>[两二三四五六])个?)?\s{{0,2}}月(?!革命)份?"
)
_DAYS = re.compile(
    rf"\s{{0,2}}(?P<first>{SMALL})?"
    rf"(?:[{_OPEN}](?P<editor>{SMALL})[{_SHUT}])?"
    rf"(?:(?:{_DASH}|、)(?P<last>{SMALL}))?[两二三]?\s{{0,2}}[日号]"
)
_OF_MONTH = re.compile(
    r"(?:(?P<ten>[上中下])旬|月?(?P<edge>[初底末])旬?(?![一二三四五六七八九十])"
    r"|(?P<half>[上下])半月)"
)
_SEASON = re.compile(
    r"(?P<year>[今去明本昨前])?(?P<first>[春夏秋冬])"
    r"(?:[、和]?(?P<next>[今明去])?(?P<last>[春夏秋冬]))?"
    r"(?P<count>[两二三])?冷?(?P<season>[季李天]|之交)?"
)
_NO_SEASON = "耕种收播荒粮征汛小防训游笋装衣节联分药眠"
_OF_YEAR = re.compile(
    r"(?P<half>[上下前后])半年|(?P<the>第)?(?P<quarter>[一二三四1-4])季(?P<unit>度)?"
    r"|年?(?P<edge>伊始|初(?!中[学生招毕教]|级|等[学教])|[底末终])"
)
_LUNAR_MONTHS = ("正", "腊", "冬")
_LUNAR_DAY = re.compile(
    r"(?P<day>初(?P<new>[一二三四五六七八九十])|廿[一二三四五六七八九]?"
    r"|[一二三]?十[一二三四五六七八九]?)日?(?![〇一二三四五六七八九十百千万余多几个人])"
    r"(?P<stands>(?<=日)|(?=[，。、；：）,;:)\s]|[之以]?[前后]|[至到起晚早夜]|$))?"
)
_BEFORE_EDGE = "在到至于以"
_BEFORE_END = re.compile(r"年[底末终][之以]?前")
_BEFORE_DAY = "于在自从至到继、"
_DAY_STANDS = re.compile(  # as newspapers write: 外交部十日宣布
    r"[上下中]午|[凌清早]晨|傍晚|晚|夜|电[,，:：。\s(（)）]|讯|宣布|宣告|公布|发布|发表"
    r"|表示|指出|强调|声明|说[,，:：]|称[,，:：]|开幕|闭幕|抵达|如期"
    r"|(?:报[告道]|召开|举行|开会)(?!.?[一二三两1-9]次)"
)
_NO_DAY = re.compile(r"[日号](?:内|间|之|以|来|后|的|多|左右|[子线码召称令])")

_TEN = 10
_LEAP = 2000
_MONTHS_OF_YEAR = 12

Found = list[Draft]


def rest(folded: str, start: int, *, head: Parts, after_year: bool) -> Found:
    """The dates that begin at a place, where a year or its word stands before it.

    Shape: usually one; 一、四、七、十月 gives four.
    """
    lunar = after_year and folded[start : start + 2] in zh_words.LUNAR_NAMES
    if lunar:
        start, head = start + 2, replace(head, circa=True, calendar=LUNAR)
    found = _months(folded, start, head=head)
    if not found:
        found = _season(folded, start, head=head, after_year=after_year)
    return found or _part(folded, start, head=head, after_year=after_year)


def in_month(folded: str, start: int, *, head: Parts) -> Found:
    """The days, ten days or end of a month that begin at a place."""
    found = _days(folded, start, head=head) or _lunar_day(folded, start, head=head)
    if found:
        return found
    match = _OF_MONTH.match(folded, start)
    if match is None:
        return []
    part = (
        zh_words.TENS.get(match["ten"] or "")
        or zh_words.EDGES.get(match["edge"] or "")
        or zh_words.HALVES[match["half"] or "上"]
    )
    return [_draft(start, match.end(), replace(head, part=part))]


def _lunar_day(folded: str, start: int, *, head: Parts) -> Found:
    """初五, and in a lunar month 廿三 without 日; 五月初五十人 is early May."""
    match = _LUNAR_DAY.match(folded, start)
    if match is None or head.month is None:
        return []
    plain = match["new"] is None or match["stands"] is None
    if head.calendar != LUNAR and plain:
        return []
    day = small_number(match["new"] or match["day"])
    if day is None:
        return []
    said = replace(head, day=day, calendar=LUNAR)
    return [_draft(start, match.end(), said)]


def lone_day(folded: str, start: int, *, joint: int) -> Found:
    """A day whose month was said before it: joined to a date, or after 于, 至."""
    if start == 0 or folded[start - 1] not in _BEFORE_DAY:
        found = _days(folded, start, head=Parts())
        stands = found and _DAY_STANDS.match(folded, found[-1].full.end)
        return found if stands else []
    joined = start - 1 == joint
    if not joined and folded[start - 1] == "、":
        return []
    found = _days(folded, start, head=Parts())
    if not found or (not joined and _NO_DAY.match(folded, found[-1].full.end - 1)):
        return []
    return found


def told(parts: Parts, *, lunar: bool) -> Parts:
    """Parts of a lunar date: a month of it is known by its days, a year only about."""
    return replace(parts, circa=lunar and parts.month is None)


def _draft(start: int, end: int, said: Parts, *, damaged: bool = False) -> Draft:
    span = Span(start=start, end=end)
    return Draft(full=span, core=span, said=said, damaged=damaged)


def _months(folded: str, start: int, *, head: Parts) -> Found:
    match = _MONTHS.match(folded, start)
    if match is None or not _is_months(match):
        return []
    numbers = _numbers([match["first"], *match["list"].split("、")[1:]])
    if match["last"]:
        numbers.append(small_number(match["last"]) or 0)
    follows = all(b == a + 1 for a, b in pairwise(numbers))
    begin = match.start("leap") if match["leap"] else match.start("first")
    if not follows and not match["last"]:
        return _months_apart(folded, match, numbers=numbers, head=head)
    leap = match["leap"] is not None
    lunar = head.calendar == LUNAR or leap or match["first"] in _LUNAR_MONTHS
    calendar = LUNAR if lunar else head.calendar
    head = replace(head, month=numbers[0], calendar=calendar, leap=leap, circa=False)
    if len(numbers) > 1:
        said = told(replace(head, to_month=numbers[-1]), lunar=lunar)
        return [_draft(begin, match.end(), said)]
    finer = in_month(folded, match.end(), head=head)
    if not finer:
        return [_draft(begin, match.end(), told(head, lunar=lunar))]
    first, *others = finer
    said = told(first.said, lunar=lunar)  # type: ignore[arg-type]
    return [_draft(begin, first.full.end, said, damaged=first.damaged), *others]


def _is_months(match: re.Match[str]) -> bool:
    """Whether it is months, and not 三四月 of a length or 四月 of 六个月."""
    numbers = [match["first"], *match["list"].split("、")[1:], match["last"] or "一"]
    known = all(small_number(one) or neighbours(one) for one in numbers)
    several = bool(match["list"]) or neighbours(match["first"]) is not None
    exist = max(_numbers(numbers[:-1])) <= _MONTHS_OF_YEAR or not match["list"]
    return known and exist and (match["count"] is None or several)


def _numbers(written: list[str]) -> list[int]:
    numbers: list[int] = []
    for one in written:
        pair = neighbours(one)
        last = numbers[-1] if numbers else 0
        number = small_number(one) or 0
        if last > _TEN and number == last - _TEN + 1:
            number += _TEN  # 十一、二月: the ten is said once
        numbers += [number] if pair is None else list(pair)
    return numbers


def _months_apart(
    folded: str, match: re.Match[str], *, numbers: list[int], head: Parts
) -> Found:
    """一、四、七、十月: a date for each; a day after them is of the last."""
    begin, found = match.start("first"), []
    written = [match["first"], *match["list"].split("、")[1:]]
    for one, number in zip(written, numbers, strict=False):
        said = replace(head, month=number)
        found.append(_draft(begin, begin + len(one), said))
        begin += len(one) + 1
    last = found.pop()
    head = last.said if isinstance(last.said, Parts) else head
    of = match.end() + folded.startswith("的", match.end())
    finer = in_month(folded, of, head=head)
    end, said = match.end(), head
    if finer and isinstance(finer[0].said, Parts):
        end, said = finer[0].full.end, finer[0].said
    return [*found, _draft(last.full.start, end, said), *finer[1:]]


def _days(folded: str, start: int, *, head: Parts) -> Found:
    match = _DAYS.match(folded, start)
    if match is None or not (match["first"] or match["editor"]):
        return []
    begin = match.start("first") if match["first"] else match.start("editor") - 1
    first = small_number(match["first"] or match["editor"])
    last = small_number(match["last"]) if match["last"] else None
    if first is None or (match["last"] and last is None):
        return []
    if last is not None and last == first % _TEN + 1 and last < first:
        last += first - first % _TEN  # 二十五、六日: the ten is said once
    if match["editor"] and not _fits(head.month, first):
        first = small_number(match["editor"]) or first
    said = replace(head, day=first, to_day=last)
    damaged = match["editor"] is not None
    return [_draft(begin, match.end(), said, damaged=damaged)]


def _fits(month: int | None, day: int) -> bool:
    """Whether a month has such a day: the editor's 四月三十一【三十】日 corrects it."""
    known = month if month is not None and month in range(1, 13) else 1
    return 1 <= day <= calendar.monthrange(_LEAP, known)[1]


def _season(folded: str, start: int, *, head: Parts, after_year: bool) -> Found:
    match = _SEASON.match(folded, start)
    if match is None or (match["year"] and after_year):
        return []
    grounded = after_year or match["year"] or match["season"]
    bare = not match["season"] and folded[match.end() : match.end() + 1]
    if not grounded or (bare and bare in _NO_SEASON):
        return []
    if match["year"]:
        shift = zh_words.YEARS[match["year"]][1]
        head = replace(head, anchor="document", shift=shift)
    said = replace(
        head,
        part=zh_words.SEASONS[match["first"]],
        to_part=zh_words.SEASONS.get(match["last"] or ""),
    )
    return [_draft(start, match.end(), said, damaged=match["season"] == "李")]


def _part(folded: str, start: int, *, head: Parts, after_year: bool) -> Found:
    match = _OF_YEAR.match(folded, start)
    if match is None:
        return []
    if match["edge"] and not after_year and not _edge_stands(folded, start):
        return []
    if match["quarter"] and not (match["the"] or match["unit"] or after_year):
        return []
    if match["half"]:
        part = zh_words.HALVES[match["half"]]
    elif match["quarter"]:
        part = f"quarter-{small_number(match['quarter'])}"
    else:
        part = zh_words.EDGES[match["edge"]]
    return [_draft(start, match.end(), replace(head, part=part))]


def _edge_stands(folded: str, start: int) -> bool:
    """Whether 年底 names a time: 在年底, and not a report at a year's end."""
    grounded = folded[max(0, start - 1)] in _BEFORE_EDGE or _BEFORE_END.match(
        folded, start
    )
    return folded[start] == "年" and bool(grounded)
