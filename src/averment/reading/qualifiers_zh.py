"""The Chinese words before and after a figure that say how to take its number."""

from __future__ import annotations

import re

from averment.reading.qualifiers import words_of
from averment.record import Approx

BEFORE_CHINESE = words_of(
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
        Approx.UP_TO: "多达|高达|多至|达到上限",
        Approx.LESS_THAN: "低于|少于|不足|不到|小于|未满|不满|未达|<|不及|未到",
    }
)
AFTER_CHINESE = words_of(
    {
        Approx.ABOUT: "左右|上下|前后|许|内外|光景|之谱",
        Approx.NEARLY: "弱",
        Approx.MORE_THAN: "强|多一点|一点|开外|挂零|有余|出头|多一些|以外",
        Approx.AT_LEAST: "以上|及以上|或以上|或者以上|之上|或更多|或者更多|起",
        Approx.AT_MOST: "以下|及以下|或以下|之下|以内|之内|或更少|为限",
    }
)

_SPACES = 3


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
        passed = word == "过" and plain[end - 2 : end - 1] not in _NOT_PAST
        passed = passed and (plain[at] == "半" or bool(_ROUND.match(plain, at)))
        found = Approx.MORE_THAN if passed else None
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
_NOT_PAST = frozenset("经通不越渡")
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
