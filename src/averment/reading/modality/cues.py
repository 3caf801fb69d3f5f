"""The words that say in what sense a figure or date is stated: Chinese."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from averment.record import Kind, Modality

TIMES = frozenset((Kind.DATE, Kind.DURATION))
AMOUNTS = frozenset(Kind) - TIMES - {Kind.PERIOD}
LENGTHS = frozenset((Kind.DURATION,))


class Reach(StrEnum):
    """How far from a figure a cue still decides."""

    NEXT = "next"  # right beside it, a few words off
    CLAUSE = "clause"
    SENTENCE = "sentence"


class Side(StrEnum):
    """On which side of the figure a cue stands."""

    BEFORE = "before"
    AFTER = "after"
    EITHER = "either"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One row: words (as a pattern), the modality, where they count, how strongly.

    Shape: of the cues that reach a figure the strongest decides, and of equally
        strong ones the nearest. `kinds` limits a row to some kinds of figure.
    """

    words: str
    modality: Modality
    reach: Reach
    side: Side = Side.BEFORE
    strength: int = 2
    kinds: frozenset[Kind] = frozenset(Kind)


def row(  # noqa: PLR0913 -- a row of the table
    words: str,
    modality: Modality,
    reach: Reach,
    *,
    side: Side = Side.BEFORE,
    strength: int = 2,
    kinds: frozenset[Kind] = frozenset(Kind),
) -> Cue:
    """One row of a table, as a cue."""
    return Cue(
        words=words,
        modality=modality,
        reach=reach,
        side=side,
        strength=strength,
        kinds=kinds,
    )


_M, _R, _S = Modality, Reach, Side

# 将有 and 即将 look ahead; the 将 of 将粮食运走 only marks an object.
_INTENDS = (
    "(?<![代草所])拟(?![定订议稿就出])|[即必行]将|将(?=要|有|于|在|会|达|为|是|再|增|减|被)"
    "|(?<!未)准备(?!的|工作)|(?<!年)计划(?!的|经济)|打算"
)

CHINESE = (
    # A limit stands right before its number and beats all else.
    row(
        "不(?:应|得|能|可|要|宜)?(?:该|当)?超过|不多于|不大于|最多(?:不过)?|至多|不高于",
        _M.CEILING,
        _R.NEXT,
        strength=5,
        kinds=AMOUNTS,
    ),
    row(
        "应(?:当|该)?(?:低于|少于|小于)",
        _M.CEILING,
        _R.NEXT,
        strength=5,
        kinds=AMOUNTS,
    ),
    row(
        "控制在|限制在|不得多于|以.{0,4}为限",
        _M.CEILING,
        _R.NEXT,
        strength=5,
        kinds=AMOUNTS,
    ),
    row("以内", _M.CEILING, _R.NEXT, side=_S.AFTER, strength=4, kinds=AMOUNTS),
    # A measure said to be right, or the length of a sentence, is a norm.
    row(
        "为(?:适宜|宜|原则|标准|准|度|妥)",
        _M.NORM,
        _R.CLAUSE,
        side=_S.AFTER,
        strength=5,
    ),
    row(
        "徒刑|劳役|监禁|有期",
        _M.NORM,
        _R.NEXT,
        side=_S.EITHER,
        strength=5,
        kinds=LENGTHS,
    ),
    row("缓期|判处?|判刑在?|刑期", _M.NORM, _R.CLAUSE, strength=5, kinds=LENGTHS),
    row("缓期|缓刑", _M.NORM, _R.SENTENCE, strength=4, kinds=LENGTHS),
    row(
        "每(?:组|户|人|亩|县|乡|区|社|队|个|名|月|年|次|村|省|市|处)?",
        _M.NORM,
        _R.NEXT,
        strength=4,
        kinds=AMOUNTS,
    ),
    row(
        "(?<![相适反响供对])应(?:当|该)?(?!付|用|邀|战|届)|必?须|不得|规定|一律",
        _M.NORM,
        _R.CLAUSE,
        strength=1,
        kinds=AMOUNTS,
    ),
    row(
        "均?必?(?:应|须)|应当",
        _M.NORM,
        _R.CLAUSE,
        side=_S.AFTER,
        strength=1,
        kinds=AMOUNTS,
    ),
    # Who asks, allows, intends, reckons.
    row(
        "(?<!的)(?:要求|请求(?!书)|申请(?!书)|建议(?!的))|主张|拟请|请(?:予|准)|恳请",
        _M.REQUESTED,
        _R.SENTENCE,
        strength=3,
        kinds=AMOUNTS,
    ),
    row(
        "(?<!不)(?:允许|批准|核准|同意(?!的话)|准许|核定|准予|准其)",
        _M.APPROVED,
        _R.SENTENCE,
        strength=3,
        kinds=AMOUNTS,
    ),
    row("中央决定", _M.APPROVED, _R.SENTENCE, strength=2, kinds=AMOUNTS),
    row(
        f"{_INTENDS}|争取(?!的)|预定|预期|[尚仍还]需|需要?(?:再|用)",
        _M.PLANNED,
        _R.SENTENCE,
        strength=3,
    ),
    row(
        f"{_INTENDS}|预计(?!数)",
        _M.PLANNED,
        _R.CLAUSE,
        strength=4,
        kinds=AMOUNTS,
    ),
    row("决定(?!性)|任务", _M.PLANNED, _R.CLAUSE, strength=1),
    row("[盼希]?望(?!远)|请(?!求|示|客)", _M.PLANNED, _R.CLAUSE, strength=2),
    row(
        "估计|据估|推算|估算|可能|大概|恐怕|预计(?!数)",
        _M.ESTIMATED,
        _R.SENTENCE,
        strength=4,
        kinds=AMOUNTS,
    ),
    # A length of time still to run; before it and behind it.
    row(
        "必须|应(?:当|该)?|须|限(?:期|于)?|务必|不得",
        _M.PLANNED,
        _R.SENTENCE,
        strength=2,
        kinds=TIMES,
    ),
    row(
        "(?<=[年月天周日期])[之以]?内",
        _M.PLANNED,
        _R.NEXT,
        side=_S.AFTER,
        strength=2,
        kinds=LENGTHS,
    ),
    # What has been done or found.
    row(
        "已(?:经)?|共(?:计|有)|先后|统计|曾|现有|原有|尚有|尚存|判处|过去|达到?|增(?:加|长)(?:到|至|了)?|提高(?:了|到)?|减少(?:了|到)?|占",
        _M.REPORTED,
        _R.NEXT,
        strength=3,
        kinds=AMOUNTS,
    ),
    row(
        "(?<=[年月天周日])(?:以?来|中(?![央旬间国共心]))",
        _M.REPORTED,
        _R.NEXT,
        side=_S.AFTER,
        strength=3,
        kinds=LENGTHS,
    ),
)
