"""The words that give a Chinese clause its force, and where they do not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.record import Force, Span

_ROWS = (
    (
        Force.MAY,
        (
            r"(?:不必|无须|無須|毋须|无需|毋庸|不一定要|可不(?!是)(?![^，。；]{1,3}之间)|"
            r"免予|准予|准许|允许|许可|"
            r"有权|可以|得以|得由|得酌|始得|方得|方可)"
        ),
    ),
    (
        Force.MUST_NOT,
        (
            r"(?:(?:一律|一定|绝对?|决|均|概|亦|也|仍|还|并|千万|"
            r"切)?(?:不得(?!不)|不许|不准|不要|不应(?:当|该)?|"
            r"不该|不宜|"
            r"不容许?|不予|不可(?!分|避免|靠|少|能)|不能(?!不)|"
            r"不超过|勿(?!论))|严禁|禁止|切忌|严防|"
            r"应(?:当|该)?(?:一律|力求|尽量|绝对)?(?:不(?!断|"
            r"但|仅|折)|避免|禁止|防止再)|必须(?:避免|禁止))"
        ),
    ),
    (
        Force.MUST,
        (
            r"(?:必须|必需|务必|务须|务要|均须|还须|仍须|则须|"
            r"亦须|亟须|(?<![必无毋务])须(?!知)|"
            r"(?<![必急所军供无])需(?!求|用)要?|非[^，。；]{1,12}不可(?!能)|"
            r"责成|不得不|不能不|一律(?=[^，。；]{0,10}[收交送报停]))"
        ),
    ),
    (
        Force.SHOULD,
        (
            r"(?:应当|应该|(?<![相适反响答供效感对呼])应(?![付用邀变声酬激战得验对响允])|"
            r"(?<![不适事便])宜(?!于|人)|以(?=[^，。；]{1,20}为(?:适宜|"
            r"宜|原则|妥|好|限|度))|均?请(?=各?[^求示，。；]{2,24})|"
            r"希(?!望|腊)|最好)"
        ),
    ),
    (
        Force.MAY,
        r"(?:(?<![不许认宁尚方])可(?![见能靠是怜谓避惜喜信歌疑耻恨以不]|(.)可不))",
    ),
    (
        Force.MUST,
        (
            r"(?:(?:会议|特|兹|并|现)?决定(?!的|性|了)|(?:会议|大会)[还又并]?确定(?!的|性|了)|(?<![需主重只首紧必不将扼简摘概机纲])要(?![求是害点素塞件领闻人犯怎])|"
            r"要求(?=各|全|所有|一切|有关|你))"
        ),
    ),
)
ANNOUNCING = ("决定", "确定")
"""Operators that only announce the one that follows them."""
_CUE = re.compile(
    "|".join(f"(?P<c{n}>{pattern})" for n, (_, pattern) in enumerate(_ROWS))
)
_BY = re.compile(
    r"(?<![经自理来])由(?=[^，。；]{2,60}(?:负责|主持|处理|"
    r"传达|办理|批准|决定|组织|派|领导|审查|审批|掌握|执行|"
    r"规定|管理|分工|进行))"
)
_NOMINAL = re.compile(r"[^，]{0,40}(?:者|的)(?:以?外)?$")
_BY_FIRST = re.compile(
    r"(?:是)?由(?=[一-鿿]*(?:级|局|部|委|院|会|关|府|门|区|省|县|市|长))"
)
_ATTRIBUTE = re.compile(r"[^，]{1,30}的[^，]{1,24}$")
_SHORTLY = re.compile(r"[^，]{1,6}的[^，]{1,10}")  # 必须超过的单位，须…
_TAKES_OVER = re.compile(r"(?:是|均|都|也|则|即|必须|须|应|一律|可|不得|由)")
_OUTCOME = re.compile(r"(?:就|才|便|从而|(?<!地)方|始)$")
_TOPIC = re.compile(r"(?:特别是)?(?:对于?|关于|除|有关|凡)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """An operator: its force, its place, its words; `bare` where it is only 由."""

    force: Force
    start: int
    end: int
    words: str
    bare: bool = False


def cue_of(text: str, segment: Span, following: str) -> Cue | None:
    """The operator of one segment between commas, if it has one of its own.

    Shape: `following` is the segment after; an operator inside what is only
        spoken of (应判徒刑的犯人，必须超过者) is none, nor one that tells an outcome.
    """
    operators = [
        found
        for found in _CUE.finditer(text, segment.start, segment.end)
        if not _aside(text, segment, found, following)
    ]
    for number, found in enumerate(operators):
        if found[0].endswith(ANNOUNCING) and operators[number + 1 :]:
            continue  # 会议决定各省可设…
        force = next(f for n, (f, _) in enumerate(_ROWS) if found[f"c{n}"])
        return Cue(force=force, start=found.start(), end=found.end(), words=found[0])
    by = _BY.search(text, segment.start, segment.end) or _BY_FIRST.match(
        text, segment.start, segment.end
    )
    if by is not None and not _nominal(text, segment, by.end(), following=following):
        return Cue(
            force=Force.MUST, start=by.start(), end=by.start(), words="", bare=True
        )
    return None


def _aside(text: str, segment: Span, found: re.Match[str], following: str) -> bool:
    before = text[segment.start : found.start()]
    after = text[found.end() : segment.end]
    if _OUTCOME.search(before) or not after.strip():
        return True
    if _nominal(text, segment, found.end(), following=following):
        return True
    if before.endswith("的") and "的" in after:
        return True  # 清出来的应判死刑的反革命分子
    attribute = _ATTRIBUTE.fullmatch(after) is not None
    named = before.strip() or _SHORTLY.fullmatch(after)
    if attribute and named and _TAKES_OVER.match(following):
        return True
    topic = _TOPIC.match(text, segment.start, segment.end)
    return bool(topic and attribute and not text.startswith("凡", segment.start))


def _nominal(text: str, segment: Span, at: int, *, following: str) -> bool:
    """Whether the rest of a segment only names someone or something."""
    if text.startswith("除", segment.start) and text.startswith("外", segment.end - 1):
        return True
    after = text[at : segment.end]
    if not following and not _TOPIC.match(text, segment.start, segment.end):
        return False
    return _NOMINAL.fullmatch(after) is not None and not after.endswith("目的")
