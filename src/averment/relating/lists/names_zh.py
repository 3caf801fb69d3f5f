"""Names of places and offices that texts of the 1950s run together unmarked."""

from __future__ import annotations

import re

from averment.record import Span

_REGIONS = "华东|华北|东北|西北|西南|中南|华南|华中"
_PROVINCES = (
    "北京|天津|上海|河北|山西|绥远|察哈尔|平原|内蒙古?|辽东|辽西|辽宁|热河|吉林|黑龙江|松江"
    "|江苏|苏南|苏北|浙江|安徽|皖南|皖北|福建|山东|江西|台湾|河南|湖北|湖南|广东|广西|海南"
    "|四川|川东|川南|川西|川北|重庆|贵州|云南|西康|西藏|陕西|甘肃|宁夏|青海|新疆"
)
"""Provinces and regions as they were from 1949 to 1955."""
_NAME = re.compile(
    rf"(?:{_REGIONS})(?:分?局|大?军区|军政委员会|行政委员会)?"
    r"|第?[一二三四]野(?:战军)?|[总志][司政后]|第?[一二三四]高|第?[一二三四]?兵团"
    rf"|(?:{_PROVINCES})(?:[省市]|自治区|军区|分局)?(?:[党市区省]?委|政府)?"
)
_JOINT = re.compile(r"(?:以及|和|及|与|、)\Z")
_CLAUSE = re.compile(r"[,.。;:?!\n()]")
_LONGEST = 10


def names_at_the_end(words: str, number: int) -> tuple[Span, ...]:
    """The names that end a run of words, if they are so many: 中南局和广东广西等三处.

    >>> len(names_at_the_end("已发中南局和广东广西", 3))
    3
    """
    first = max((stop.end() for stop in _CLAUSE.finditer(words)), default=0)
    found: list[Span] = []
    end = len(words)
    while name := _name_at(words, first=first, end=end):
        found.insert(0, name)
        joint = _JOINT.search(words, first, name.start)
        end = joint.start() if joint else name.start
    return tuple(found) if len(found) == number else ()


def _name_at(words: str, *, first: int, end: int) -> Span | None:
    """The longest name that ends at a place."""
    for start in range(max(first, end - _LONGEST), end):
        if _NAME.fullmatch(words, start, end):
            return Span(start=start, end=end)
    return None
