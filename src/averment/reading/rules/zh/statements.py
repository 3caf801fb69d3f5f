"""The statements of one Chinese sentence, with their components."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from averment.reading.rules.nouns import Part, Statement
from averment.reading.rules.sections import Sentence
from averment.reading.rules.zh.clauses import Clause, clauses_of
from averment.reading.rules.zh.cues import Cue
from averment.reading.rules.zh.phrases import (
    Action,
    actions_of,
    conditions_of,
    is_agent,
    limits_of,
    subject_of,
)
from averment.record import Force, Origin, Reading, Sort, Span, Status

_DEFINES = re.compile(
    r"(?:(?:其|此项|这里的|主要的?|[^，。]{0,14}的)?(?:目的|"
    r"任务|方法|办法|方针|策略|原则|标准|职责|范围|对象|政策|"
    r"性质)(?:是|为|，是|：)"
    r"|(?:这|此|本[一-鿿]{1,4})(?:也|即)?是|[^。]{2,60}(?:就是|"
    r"即为|视为|算作|称为|属于|以[^，]{1,10}论处?|包括|分为|"
    r"(?<!建)设有|由[^，]{1,24}组成|受[^，]{2,24}领导|担负|负有|"
    r"以[^，]{1,24}为单位))"
)
_PRAISE = re.compile(
    r"(?:正确|错误|重要|必要|健康|适时|艰巨|严重|伟大|明显)的(?:工作|"
    r"任务)?$|(?:不够|不对|很好|不好)$"
)
_INSTRUCTS = re.compile(
    r"(?:并|同时|此外|首先|其次|第[一二三四五]|，|\s|要|进一步|"
    r"切实|认真|坚决|严格|普遍|逐步|立即|迅速|积极|继续|大力)*"
    r"(?:加强|建立|组织|健全|严格|开展|进行|采取|实行|执行|"
    r"贯彻|纠正|克服|防止|改进|提高|整顿|检查|总结|保证|依靠|"
    r"发动|注意|重视|坚持|责成|召开|"
    r"订出|制定|成立|设立|培养|训练|处理|清理|惩办|取消|停止|"
    r"废除|撤销|发至|送交|报告|呈报)"
)
_PASSED = re.compile(r"[一-鿿]了(?!解|结)|已经|曾|以来|过去")
_COUNTS = re.compile(r"(?:超过|低于|少于|多于|以[^，]{1,14}为(?:适宜|宜|限|度))")
_NO_TOPIC = re.compile(
    r"在|为|从|于|当|如|若|除|不论|[^，]*(?:者|时|中|内|上|下|情况|地方)$"
)
_ASKED = re.compile(
    r"(?P<who>[^，,。]{2,14}?)(?P<cue>要求|请求)(?P<what>[^，,。]{2,24})[，,][^。]{0,12}?"
    r"(?:错误|不对|不妥|不能同意|多了|太多|太高)[^，,。]{0,4}[。；]?"
)
_REQUEST = re.compile(r"请求|拟请|要求[^，]{0,10}批准|建议")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """A sentence with what it is read with.

    Shape: `follows` says that the sentence before it in its paragraph held a
        statement; `preamble`, that it stands before the first article of a text
        with articles: what is needed or felt there is no statement.
    """

    text: str
    sentence: Sentence
    times: Sequence[Reading]
    follows: bool = False
    preamble: bool = False


def statements_of(around: Around) -> Iterator[Statement]:
    """The statements of one sentence, in order."""
    bearer: Part | None = None
    if around.text.startswith(("例如", "比如"), around.sentence.span.start):
        return
    if (refused := _refused(around)) is not None:
        yield refused
        return
    for clause in clauses_of(around.text, around.sentence.span):
        one = _of_clause(clause, around)
        if one is None:
            continue
        if one.bearer is None and bearer is not None and _goes_on(clause):
            one = _with_bearer(one, bearer)
        bearer = one.bearer or bearer
        yield one


def _refused(around: Around) -> Statement | None:
    """A request called wrong: what was asked for is not to be done."""
    text, span = around.text, around.sentence.span
    found = _ASKED.fullmatch(text, span.start, span.end)
    if found is None:
        return None
    asked = Span(start=found.start("what"), end=found.end("what"))
    actions = list(actions_of(text, [asked]))
    who = Span(start=found.start("who"), end=found.end("who"))
    return Statement(
        span=span,
        article=around.sentence.article,
        force=Force.MUST_NOT,
        cue=Span(start=found.start("cue"), end=found.end("cue")),
        sort=Sort.REGULATIVE,
        status=Status.REJECTED,
        bearer=Part(spans=(who,)),
        aims=tuple(Part(spans=(a.aim,)) for a in actions),
        objects=tuple(Part(spans=(a.object,)) for a in actions if a.object),
        constraints=limits_of(text, span, times=around.times),
    )


def _goes_on(clause: Clause) -> bool:
    """A clause that opens with its operator has the bearer of the one before."""
    return clause.cue is not None and clause.cue.bare and clause.main == 0


def _with_bearer(one: Statement, bearer: Part) -> Statement:
    return replace(one, bearer=Part(spans=bearer.spans, origin=Origin.CARRIED))


def _of_clause(clause: Clause, around: Around) -> Statement | None:
    words = around.text[clause.span.start : clause.span.end]
    if clause.cue is not None:
        needed = around.preamble and re.match(r"亟|需|要|一律", clause.cue.words)
        return None if needed else _acting(clause, clause.cue, around)
    supposed = words.startswith(("如", "若", "凡"))
    told = (not supposed and _PASSED.search(words)) or _PRAISE.search(words)
    if _DEFINES.match(words) and not told:
        return _defining(clause, around)
    operative = around.follows or bool(around.sentence.article)
    if operative and _INSTRUCTS.match(words) and not told:
        return _acting(clause, None, around)
    return None


def _defining(clause: Clause, around: Around) -> Statement:
    text, sentence, times = around.text, around.sentence, around.times
    span = clause.span
    verb = re.compile(
        r"就是|即是|即为|视为|算作|称为|属于|包括|分为|受(?=[^，]{2,24}领导)"
        r"|由(?=[^，]{1,24}组成)|担负|负有|是|为|：|设有"
    ).search(text, span.start, span.end)
    at = verb.start() if verb else span.end
    end = verb.end() if verb else span.end
    conditions = [s for s in conditions_of(text, clause.segments) if s.end <= at]
    if not conditions and (
        if_ := re.compile(r"如果?[^，]{1,20}?(?=就是)").match(text, span.start, at)
    ):
        conditions = [Span(start=span.start, end=if_.end())]
    entity = None if conditions else Span(start=span.start, end=at)
    return Statement(
        span=span,
        article=sentence.article,
        force=Force.NONE,
        cue=None,
        sort=Sort.CONSTITUTIVE,
        status=Status.DECIDED,
        bearer=Part(spans=(entity,)) if entity and entity.start < entity.end else None,
        aims=(Part(spans=(Span(start=at, end=end),)),) if verb else (),
        objects=(Part(spans=(Span(start=end, end=span.end),)),)
        if end < span.end
        else (),
        conditions=tuple(Part(spans=(s,)) for s in conditions),
        constraints=limits_of(text, span, times=times),
    )


def _acting(clause: Clause, cue: Cue | None, around: Around) -> Statement:
    text, sentence, times = around.text, around.sentence, around.times
    span = clause.span
    before = clause.segments[: clause.main]
    main = clause.segments[clause.main]
    subject = _subject(text, before, main, cue)
    bearer, at = _bearer(text, subject, main, cue)
    if cue is not None and cue.words == "以":
        return _measured(clause, cue, around)
    verbs = [Span(start=at, end=main.end), *clause.segments[clause.main + 1 :]]
    actions = list(actions_of(text, [v for v in verbs if v.start < v.end]))
    words = text[span.start : span.end]
    topic = subject is not None and not _NO_TOPIC.match(
        text, subject.start, subject.end
    )
    counted = _COUNTS.search(text[at - 4 if at > 4 else 0 : main.end]) is not None  # noqa: PLR2004
    return Statement(
        span=span,
        article=sentence.article,
        force=cue.force if cue else Force.MUST,
        cue=Span(start=cue.start, end=cue.end) if cue and not cue.bare else None,
        sort=Sort.CONSTITUTIVE if counted and bearer is None else Sort.REGULATIVE,
        status=Status.REQUESTED if _REQUEST.search(words) else Status.DECIDED,
        bearer=bearer,
        aims=tuple(Part(spans=(a.aim,)) for a in actions),
        objects=_objects(subject, bearer, actions, topic=topic and not counted),
        conditions=tuple(
            Part(spans=(s,)) for s in conditions_of(text, before or clause.segments[:0])
        ),
        constraints=limits_of(text, span, times=times),
        or_else=_or_else(text, span),
    )


def _or_else(text: str, span: Span) -> Part | None:
    """What follows where it is not done, in the same sentence."""
    found = re.compile(r"否则|违者").search(text, span.start, span.end)
    return Part(spans=(Span(start=found.start(), end=span.end),)) if found else None


def _measured(clause: Clause, cue: Cue, around: Around) -> Statement:
    """以…为原则, 以…为适宜: what is to be the measure."""
    text, sentence, times = around.text, around.sentence, around.times
    main = clause.segments[clause.main]
    as_ = text.find("为", cue.end, main.end)
    return Statement(
        span=clause.span,
        article=sentence.article,
        force=cue.force,
        cue=Span(start=cue.start, end=cue.end),
        sort=Sort.CONSTITUTIVE if "宜" in text[as_ : main.end] else Sort.REGULATIVE,
        status=Status.DECIDED,
        aims=(
            Part(
                spans=(
                    Span(start=cue.start, end=cue.end),
                    Span(start=as_, end=main.end),
                )
            ),
        ),
        objects=(Part(spans=(Span(start=cue.end, end=as_),)),),
        conditions=tuple(
            Part(spans=(s,))
            for s in conditions_of(text, clause.segments[: clause.main])
        ),
        constraints=limits_of(text, clause.span, times=times),
    )


def _subject(
    text: str, before: Sequence[Span], main: Span, cue: Cue | None
) -> Span | None:
    """The phrase before the operator: in its segment, or the segment before it."""
    if cue is None:
        return None
    found = subject_of(text, main.start, cue.start)
    if found is None and before:
        topic = re.match(r"对|关于|除|在|为", text[before[0].start : before[0].end])
        for one in () if topic else reversed(before):
            words = text[one.start : one.end]
            if is_agent(words) and not re.match(r"对|关于|除|在|为", words):
                return subject_of(text, one.start, one.end)
        last = before[-1]
        found = subject_of(text, last.start, last.end)
    return found


def _bearer(
    text: str, subject: Span | None, main: Span, cue: Cue | None
) -> tuple[Part | None, int]:
    """Who bears it, and where the verb phrase begins."""
    at = cue.end if cue else main.start
    by = re.compile(
        r"(?<![经自])由(?P<who>[^，]{1,40}?)(?=负责|主持|"
        r"处理|传达|办理|批准|决定|组织|派|领导|审查|审批|"
        r"掌握|执行|规定|管理|分工|向|进行)"
    ).search(text, max(main.start, at - 1 if at > main.start else at), main.end)
    if by is not None:
        who = Span(start=by.start("who"), end=by.end("who"))
        return Part(spans=(who,)), by.end()
    if cue is not None and cue.words.endswith(("请", "要求", "责成")):
        asked = re.compile(
            r"(?P<who>[^，]{2,24}?)(?=，|$|转发|研究|考虑|"
            r"批准|指示|注意|即|执行|迅|办理|查|报)"
        ).match(text, at, main.end)
        if asked:
            return Part(spans=(Span(start=at, end=asked.end()),)), asked.end()
    if subject is not None and is_agent(text[subject.start : subject.end]):
        return Part(spans=(subject,)), at
    return None, at


def _objects(
    subject: Span | None,
    bearer: Part | None,
    actions: Sequence[Action],
    *,
    topic: bool,
) -> tuple[Part, ...]:
    own = tuple(Part(spans=(a.object,)) for a in actions if a.object is not None)
    if subject is not None and bearer is None and (topic or not own):
        return (Part(spans=(subject,)),)
    return own
