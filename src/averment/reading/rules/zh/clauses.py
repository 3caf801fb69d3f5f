"""A Chinese sentence cut into clauses: an operator with what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from averment.reading.rules.zh.cues import ANNOUNCING, Cue, cue_of
from averment.record import Span

_COMMA = re.compile(r"[，,：]")
_OPEN = {"（": "）", "“": "”", "「": "」", "『": "』", "《": "》", "(": ")"}
_LEADS_UP = re.compile(
    r"(?:特别是|尤其是)?(?:对于?|关于|为了?(?!止|原则)|凡是?|"
    r"如果?|若|倘|假如|当|在|除|自|从|至于|由于|因(?:为|此)?|"
    r"经过?"
    r"|鉴于|根据|按照|依照|遵照|同时|此外|但(?:因|是)?|其中|"
    r"不论|无论|特殊|有关|离|每|包括|例如|首先|第[一二三四五]|"
    r"为此)"
)
_LED_UP = re.compile(
    r"(?:者|时|外|内|下|中|上|前|后|起|间|的(?:情况|条件|时候|话)|方面|方法)$"
)
_FOLLOWS = re.compile(
    r"(?:并且?|以(?!千|百|及|.{0,6}为)|而|使|从而|以便|以资|"
    r"以示|以免|以待|以昭|以观|避免|否则|及|或|且|不使|直至|"
    r"直到|不论|包括|共[一二三四五六七八九十]级)"
)
_REPORTED_ON = re.compile(
    r"并?(?:须|应|必须)?(?:报|呈|报告|报请)[^，。；]{1,20}(?:备案|批准|核准|备查|审批)"
)
_SAYS_WHAT_IS = re.compile(r"(?:这|此|本[一-鿿]{1,4})(?:也|即)?是|[^，]{1,30}就是")
_ANNOUNCES = re.compile(
    r"(?:因此|为此|特|兹|会议|并|现)*决定$|.*(?:规定|要求|通知|指示|如下|决定)$"
)
_SO = re.compile(r"(?:因此|所以|故|为此)")
_PREDICATE = re.compile(r"极为|十分|很|已|还|是|有(?!关)|了|正在|较|更|会(?!议)|太")
_PASSED = re.compile(r"[一-鿿]了(?!解|结)|已(?:经|有|开始)|^(?:已|曾)|过(?:去|程)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A stretch of a sentence: its segments, and the operator in one of them."""

    segments: tuple[Span, ...]
    cue: Cue | None
    main: int

    @property
    def span(self) -> Span:
        """From the first segment to the last."""
        return Span(start=self.segments[0].start, end=self.segments[-1].end)


def segments_of(text: str, span: Span) -> list[Span]:
    """The stretches between commas, none cut within brackets or quotation marks."""
    found, start, closing = [], span.start, ""
    for at in range(span.start, span.end):
        sign = text[at]
        if closing:
            closing = "" if sign == closing else closing
        elif sign in _OPEN and text.find(_OPEN[sign], at, span.end) > 0:
            closing = _OPEN[sign]
        elif _COMMA.match(sign):
            found.append(Span(start=start, end=at))
            start = at + 1
    found.append(Span(start=start, end=span.end))
    return [one for one in (_trimmed(text, s) for s in found) if one.start < one.end]


def clauses_of(text: str, span: Span) -> tuple[Clause, ...]:
    """The clauses of one sentence, in order; segments that belong to none are left."""
    segments = segments_of(text, span)
    cues = [
        cue_of(text, one, text[segments[n + 1].start : segments[n + 1].start + 6])
        if n + 1 < len(segments)
        else cue_of(text, one, "")
        for n, one in enumerate(segments)
    ]
    return tuple(_grouped(text, segments, _without_announcements(text, segments, cues)))


def _without_announcements(
    text: str, segments: Sequence[Span], cues: Sequence[Cue | None]
) -> list[Cue | None]:
    """决定, 会议确定 and 应规定： before another operator only announce it."""
    kept = list(cues)
    for number, cue in enumerate(cues):
        later = any(cues[number + 1 :])
        decided = cue is not None and cue.words.endswith(ANNOUNCING)
        end = segments[number].end
        announced = text[end : end + 1] == "：" and _ANNOUNCES.match(
            text, segments[number].start, end
        )
        if later and (decided or announced):
            kept[number] = None
    return kept


def _grouped(
    text: str, segments: Sequence[Span], cues: Sequence[Cue | None]
) -> Iterator[Clause]:
    waiting: list[Span] = []
    clause: Clause | None = None
    for number, segment in enumerate(segments):
        own = cues[number]
        if own is None and _SAYS_WHAT_IS.match(text, segment.start, segment.end):
            yield from (one for one in (clause,) if one is not None)
            yield Clause(segments=(segment,), cue=None, main=0)
            clause, waiting = None, []
        elif _begins(text, segment, own, clause, waiting):
            yield from (one for one in (clause,) if one is not None)
            before = _leading(text, waiting, segment)
            cue = own or _carried(clause.cue if clause else None, segment)
            clause = Clause(segments=(*before, segment), cue=cue, main=len(before))
            waiting = []
        elif clause is None or (
            own is None and _leads_up(text, segment, cues[number + 1 :])
        ):
            waiting.append(segment)
        else:
            clause = replace(clause, segments=(*clause.segments, *waiting, segment))
            waiting = []
    if clause is not None:
        yield replace(clause, segments=(*clause.segments, *waiting))
    elif waiting:
        yield Clause(segments=tuple(waiting), cue=None, main=0)


def _begins(
    text: str,
    segment: Span,
    own: Cue | None,
    clause: Clause | None,
    waiting: Sequence[Span],
) -> bool:
    """Whether a segment begins a clause with an operator, its own or carried."""
    cue = clause.cue if clause else None
    if own is None:
        return cue is not None and _reported_on(text, segment)
    return cue is None or not _same(text, segment, own, cue, waiting)


def _leading(text: str, waiting: Sequence[Span], main: Span) -> list[Span]:
    """Of the segments before an operator's, those that lead up to it.

    Shape: conditions, times, purposes and topics by their marks, and one bare noun
        phrase; a clause of its own breaks off what leads up.
    """
    if _SO.match(text, main.start, main.end):
        return []
    taken: list[Span] = []
    for one in reversed(waiting):
        words = text[one.start : one.end]
        marked = _LEADS_UP.match(words) or _LED_UP.search(words)
        if not marked and (taken or _PREDICATE.search(words)):
            break
        taken.insert(0, one)
        if _SO.match(words):
            break
    return taken


def _carried(cue: Cue | None, segment: Span) -> Cue | None:
    """The operator goes on without its word."""
    if cue is None:
        return None
    return Cue(
        force=cue.force, start=segment.start, end=segment.start, words="", bare=True
    )


def _reported_on(text: str, segment: Span) -> bool:
    return _REPORTED_ON.match(text, segment.start, segment.end) is not None


def _same(
    text: str, segment: Span, own: Cue, cue: Cue, waiting: Sequence[Span]
) -> bool:
    """Whether an operator only repeats the one before: no subject, no condition."""
    if waiting or (_reported_on(text, segment) and own.words != "一律"):
        return False
    if own.force is not cue.force and own.words != "一律":
        return False
    before = text[segment.start : own.start]
    joint = re.match(r"(?:并且?|而且?|还|也|亦|同时|均|都|又|仍|则)*", before)
    rest = before[joint.end() :] if joint else before
    moved = rest.startswith(("将", "把")) and own.words == cue.words
    if own.words == "一律" and not rest:
        return True
    return moved or (not rest and before.startswith(("并", "而", "且", "以")))


def _leads_up(text: str, segment: Span, later: Sequence[Cue | None]) -> bool:
    """Whether a segment belongs to an operator that comes after it."""
    if not any(later):
        return False
    words = text[segment.start : segment.end]
    if _FOLLOWS.match(words):
        return False
    return bool(
        _LEADS_UP.match(words) or _LED_UP.search(words) or _PASSED.search(words)
    ) or (later[0] is not None)


def _trimmed(text: str, span: Span) -> Span:
    part = text[span.start : span.end]
    left = len(part) - len(part.lstrip())
    return Span(
        start=span.start + left,
        end=span.start + max(left, len(part.rstrip(" 　\n。；！？;"))),
    )
