"""The words before and after a figure that say how to take its number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from averment.record import (
    Approx,
    Bounds,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    unbounded,
)

Words = Mapping[str, Approx]


def _words(table: Mapping[Approx, str]) -> dict[str, Approx]:
    return {
        word: approx for approx, words in table.items() for word in words.split("|")
    }


BEFORE_CHINESE = _words(
    {
        Approx.ABOUT: (
            "约|大约|约计|约为|约占|约有|约在|大概|大致|估计|估计约|上下|左右"
        ),
        Approx.NEARLY: "近|将近|接近|几乎|差不多|几近|近于|几达",
        Approx.MORE_THAN: "超过|超过了|超出|多于|大于|高于|超|逾|>|不止|不只",
        Approx.AT_LEAST: (
            "至少|至少有|最少|最少有|不少于|不下|不下于|不低于|起码|起码有|>=|≥"
            "|不小于|大于等于|大于或等于|大于或者等于|多于或等于|多于或者等于|高于或等于|超过或等于"
        ),
        Approx.AT_MOST: (
            "不超过|不得超过|不应超过|应不超过|不能超过|不可超过|不要超过|勿超过|未超过"
            "|没有超过|不多于|不高于|不得多于|最多|至多|最高|<=|≤|不大于|不过"
            "|小于等于|小于或等于|小于或者等于|少于或等于|少于或者等于|少于等于|低于或等于|不及或等于"
        ),
        Approx.UP_TO: "多达|高达|达到上限",
        Approx.LESS_THAN: "低于|少于|不足|不到|小于|未满|不满|未达|<|不及|未到",
    }
)
AFTER_CHINESE = _words(
    {
        Approx.ABOUT: "左右|上下|前后|许|内外|光景|之谱",
        Approx.NEARLY: "弱",
        Approx.MORE_THAN: "强|多一点|一点|开外|挂零|有余|出头|多一些|以外",
        Approx.AT_LEAST: "以上|及以上|或以上|或者以上|之上|或更多|或者更多|起",
        Approx.AT_MOST: "以下|及以下|或以下|之下|以内|之内|或更少|为限",
    }
)
BEFORE_ENGLISH = _words(
    {
        Approx.ABOUT: (
            "about|around|approximately|approx|approx.|roughly|some|circa|c.|ca.|"
            "an estimated|estimated at|in the region of|something like|~|≈|"
            "on the order of|of the order of|in the order of|in the neighbourhood of|"
            "in the neighborhood of|in the vicinity of|somewhere around|somewhere near"
        ),
        Approx.NEARLY: (
            "nearly|almost|close to|approaching|just under|practically|not quite|"
            "virtually|close on|nigh on|just below|just short of|little short of|"
            "a little under|slightly under|verging on"
        ),
        Approx.MORE_THAN: (
            "more than|over|above|exceeding|exceed|exceeds|exceeded|surpass|"
            "surpasses|surpassed|exceed the limit of|exceeding the limit of|"
            "in excess of|upwards of|upward of|greater than|"
            "larger than|bigger than|higher than|beyond|well over|"
            "a little more than|slightly more than|a little over|slightly over|"
            "just over|rather more than|somewhat more than|considerably more than|"
            "somewhat over|well above|far above|far in excess of|well in excess of|"
            "far over|far more than|much more than|far exceeds|>"
        ),
        Approx.AT_LEAST: (
            "at least|not less than|no less than|not fewer than|no fewer than|"
            "a minimum of|minimum of|not below|as little as|as few as|as low as|"
            "not lower than|no lower than|not under|no smaller than|>=|≥|> =|"
            "greater than or equal to|more than or equal to|bigger or equal than|"
            "greater or equal to|greater or equal than|higher or equal than|"
            "larger or equal than|larger than or equal to|more or equal than|"
            "higher than or equal to|equal to or more than|equal to or greater than|"
            "at the least"
        ),
        Approx.AT_MOST: (
            "at most|not more than|no more than|not exceed|not exceeding|"
            "never exceed|not exceeded|to exceed|a maximum of|maximum of|"
            "the limit of|limit of|limited to|not over|not above|within|<=|≤|< =|"
            "not in excess of|no higher than|not higher than|no greater than|"
            "no larger than|a ceiling of|a limit of|an upper limit of|"
            "less than or equal to|less or equal than|at the most|capped at|"
            "less or equal to|lower or equal than|smaller or equal than|"
            "smaller than or equal to|lower than or equal to|fewer than or equal to|"
            "equal to or less than|"
            "the next|in the next|over the next"
        ),
        Approx.UP_TO: "up to|as many as|as much as|as high as|a total of up to",
        Approx.LESS_THAN: (
            "less than|under|below|fewer than|lower than|smaller than|short of|<|"
            "slightly less than|a little less than"
        ),
    }
)
AFTER_ENGLISH = _words(
    {
        Approx.ABOUT: (
            "or so|or thereabouts|or thereabout|give or take|-some|approximately|"
            "more or less|odd"
        ),
        Approx.AT_LEAST: (
            "or more|and above|and over|or above|or over|and more|or greater|"
            "and upwards|or upwards|and upward|"
            "at a minimum|as a minimum|-plus|"
            "or higher|and up|or larger|at least|at the least|+"
        ),
        Approx.AT_MOST: (
            "or less|or fewer|and below|and under|or below|or under|or lower|"
            "at most|at the most|or smaller|at a maximum|as a maximum"
        ),
    }
)

_FEW_WORDS = re.compile(r"[^\s(),;:，。；“”\"]+")
_SIGN = re.compile(r"(?:(?<![<>])[<>] ?=|(?<![<>])[<>]|[≤≥≈~])(?= ?$)")
_THAN = re.compile(r"\s{1,3}than(?![a-z])")  # 500, or less than that
_SPACES = 3
_WINDOW = 48
_NOT = frozenset(
    ["not", "never", "cannot", "can't", "don't", "mustn't", "shouldn't", "without"]
)
_NEGATED = {Approx.MORE_THAN: Approx.AT_MOST, Approx.LESS_THAN: Approx.AT_LEAST}
_ARTICLES = frozenset(("the", "a", "an", "another", "its", "their"))
_ONLY_TIME = frozenset(("within", "the next", "in the next", "over the next"))


def before_english(
    plain: str, *, at: int, floor: int, is_time: bool
) -> tuple[Approx, int] | None:
    """The qualifier that ends at `at`, and where it begins.

    >>> before_english("nearly a", at=7, floor=0, is_time=False)
    (<Approx.NEARLY: 'nearly'>, 0)
    """
    sign = _SIGN.search(plain, max(floor, at - 4), at)
    if sign:
        return BEFORE_ENGLISH[sign[0].replace(" ", "")], sign.start()
    found = list(_FEW_WORDS.finditer(plain, max(floor, at - _WINDOW), at))
    if found and found[-1].start() == at - _WINDOW > floor:
        return None
    rest = found[-6:]
    if rest and (rest[-1][0] in _ARTICLES) and not is_time:
        rest = rest[:-1]
    for first in range(len(rest)):
        words = " ".join(match[0] for match in rest[first:])
        approx = BEFORE_ENGLISH.get(words)
        if approx and (is_time or words not in _ONLY_TIME):
            return _negated(approx, words=[m[0] for m in rest[:first]]), rest[
                first
            ].start()
    return None


def _negated(approx: Approx, *, words: list[str]) -> Approx:
    """Must not generally exceed: the negation stands up to two words before."""
    if approx in _NEGATED and not _NOT.isdisjoint(words[-2:]):
        return _NEGATED[approx]
    return approx


def after_english(plain: str, *, at: int) -> tuple[Approx, int] | None:
    """The qualifier that begins at `at` or after a space, and where it ends."""
    found = list(_FEW_WORDS.finditer(plain, at, at + 24))[:3]
    if not found or plain[at : found[0].start()].strip(" \n"):
        return None
    for last in range(len(found), 0, -1):
        words = " ".join(match[0] for match in found[:last])
        approx = AFTER_ENGLISH.get(words.rstrip("."))
        if approx and not _THAN.match(plain, found[last - 1].end()):
            return approx, found[last - 1].start() + len(found[last - 1][0].rstrip("."))
    return None


def before_chinese(plain: str, *, at: int, floor: int) -> tuple[Approx, int] | None:
    """The longest qualifier that ends at `at`, and where it begins."""
    end = at
    while end > floor and plain[end - 1] == " " and at - end < _SPACES:
        end -= 1
    of_what = _OF_WHAT.search(plain, max(floor, end - 8), end)
    share = _SHARE.search(plain, max(floor, end - 12), end)
    end = share.start() if share else of_what.start() if of_what else end
    copula = _COPULA.search(plain, max(floor, end - 2), end)
    found = [
        _ending(plain, end=here, floor=floor)
        for here in ((end, copula.start()) if copula else (end,))
    ]
    said = min(filter(None, found), key=lambda one: one[1], default=None)
    return said or _special(plain, at=at, end=end, floor=floor)


def _ending(plain: str, *, end: int, floor: int) -> tuple[Approx, int] | None:
    for length in range(7, 0, -1):
        start = end - length
        if start >= floor and plain[start:end] in BEFORE_CHINESE:
            word = plain[start:end]
            if start > 0 and plain[start - 1] in _JOINED.get(word, ""):
                return None
            return BEFORE_CHINESE[word], start
    return None


def _special(plain: str, *, at: int, end: int, floor: int) -> tuple[Approx, int] | None:
    """比三十大, 比一百少; 上百, 上千; 过半: only before what fits them."""
    word = plain[end - 1 : end] if end > floor else ""
    if word == "比":
        compared = _COMPARED.match(plain, at)
        found = compared and _COMPARISONS[compared["than"]]
    elif word == "上" and plain[end - 2 : end - 1] not in _NOT_UPWARD:
        found = Approx.AT_LEAST if _ROUND.match(plain, at) else None
    else:
        found = Approx.MORE_THAN if word == "过" and plain[at] == "半" else None
    return (found, end - 1) if found else None


_OF_WHAT = re.compile(r"(?:总?人口(?:比例|总数)?|总数|比例)的?$")
_COPULA = re.compile(r"[是为有达]$")  # 至少是三百
_COMPARED = re.compile(
    r"[零一二三四五六七八九十百千万亿两几多余\d.,% 分之]{1,14}[个人元斤岁]?"
    r"(?P<than>[大高多长重小低少短轻])"
)
_COMPARISONS = dict.fromkeys("大高多长重", Approx.MORE_THAN) | dict.fromkeys(
    "小低少短轻", Approx.LESS_THAN
)
_ROUND = re.compile(r"[百千万亿](?!分之)")
_NOT_UPWARD = frozenset("以之早晚本际会加地路身头面车马街村船山海")
_SHARE = re.compile(r"占[^,。;:、\n]{1,10}$")
_JOINED = {
    "近": "最附靠新接远",
    "超": "高",
    "约": "条合公契大节",
    "不过": "只",
}
"""Characters that make another word of a qualifier: 最近, 条约."""


def after_chinese(plain: str, *, at: int) -> tuple[Approx, int] | None:
    """The longest qualifier that begins at `at`, and where it ends.

    三人（含）以上 is "three or more", as 三人以上 is.
    """
    start = at + (plain[at : at + 1] == " ")
    included = _INCLUDED.match(plain, start)
    start = included.end() if included else start
    for length in range(4, 0, -1):
        word = plain[start : start + length]
        if len(word) == length and word in AFTER_CHINESE:
            return AFTER_CHINESE[word], start + length
    return None


def closing_chinese(plain: str, *, at: int, start: int) -> tuple[Approx, int] | None:
    """What closes 比…大 and 与…之间, where the words before `start` open them."""
    before = plain[max(0, start - 2) : start].strip()
    than = before.endswith("比") and _THAN_CHINESE.match(plain, at)
    if than:
        return _COMPARISONS[than[0].strip()], than.end()
    between_ = _BETWEEN.match(plain, at)
    if between_ and _BETWEEN_OPENS.search(plain, max(0, start - 5), at):
        return Approx.RANGE, between_.end()
    return None


_INCLUDED = re.compile(r"\((?:均?含|包括)[^()\n]{0,8}\)(?=[以之]?[上下内])")
_THAN_CHINESE = re.compile(r"\s?[大高多长重小低少短轻]")
_BETWEEN = re.compile(r"[人户个名件]?之?间")
_BETWEEN_OPENS = re.compile(r"[零一二三四五六七八九十百千万亿\d%人户个元斤] ?[和与]")


def bounds_of(
    approx: Approx, *, low: Fraction, high: Fraction | None, closed: bool
) -> Bounds:
    """What a number and its qualifier leave open.

    Open ends: "nearly n" is below n; "about n" excludes nothing.
    """
    if high is not None and high > low:
        return between(low, high) if closed else from_up_to(low, high)
    made = {
        Approx.ABOUT: lambda _: unbounded(),
        Approx.NEARLY: less_than,
        Approx.LESS_THAN: less_than,
        Approx.MORE_THAN: more_than,
        Approx.AT_LEAST: at_least,
        Approx.AT_MOST: at_most,
        Approx.UP_TO: at_most,
    }.get(approx, exactly)
    return made(low)
