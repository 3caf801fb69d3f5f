"""Small words that restrict what is said, and what shows that they are rendered.

A translation reads well without them, and says more than its original did: 一部分
人员 (some of the staff) becomes the staff. They are looked for one by one, since
a clause that lacks nothing else is not found by its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from averment.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """A Chinese word that restricts, and the English that may render it."""

    chinese: re.Pattern[str]
    english: re.Pattern[str]


def _row(chinese: str, english: str) -> Restriction:
    return Restriction(
        chinese=re.compile(chinese),
        english=re.compile(rf"\b(?:{english})", re.IGNORECASE),
    )


RESTRICTIONS = (
    _row(
        "目前|现时|当前|眼下",
        "now|present|current|today|moment|nowadays|these days|so far|still|recent"
        "|for the time being|as of|to date|under way|is being|are being|immediate",
    ),
    _row(
        "暂时|暂且|临时", "tempor|provision|interim|for now|for the time|moment|stopgap"
    ),
    _row(
        "一部分|部分(?=的|人|地区|干部|群众|农|工)",
        r"parts?\b|partly|partial|some|portion|section|several|certain|few|segment|fraction",
    ),
    _row(
        "大部分?|大多数?|多数", "most|major|large|bulk|many|great|mainly|mass|big|vast"
    ),
    _row("少数(?!民族)", "few|minorit|small|handful|some|several|only|limited|certain"),
    _row(
        "个别(?!谈)",
        "individual|isolated|single|certain|few|particular|some|specific|one",
    ),
    _row(
        "一般(?:地|说来|不|应|以|都)",
        "general|usual|ordinar|normal|as a rule|common|most|average|on the whole"
        "|typical|broad|mostly|by and large|tend|rule",
    ),
    _row(
        "普遍地?", "general|univers|widespread|common|all|every|whole|extensive|pervas"
    ),
    _row(
        "基本上", "basic|fundament|large|mostly|essential|main|in the main|by and large"
    ),
    _row("初步", "prelim|initial|first|tentative|early|start|begin|rough"),
    _row(
        "合计|共计", "total|together|altogether|in all|combined|sum|aggregate|overall"
    ),
    _row(
        "据说|据称|据报",
        "said|report|alleg|accord|claim|told|hear|rumou?r|apparent|suppos|say",
    ),
    _row("原则上", "princip"),
    _row("不完全统计", "incomplete|not complete|partial|preliminary|rough|at least"),
)
"""Source: convention of this project; the English is wide on purpose."""


def unrestricted(chinese: str, within: Span, english: str) -> Iterator[Span]:
    """The restricting words of a Chinese sentence that nothing in the English shows."""
    for one in RESTRICTIONS:
        if not one.english.search(english):
            for found in one.chinese.finditer(chinese, within.start, within.end):
                yield Span(start=found.start(), end=found.end())
