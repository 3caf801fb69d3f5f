"""Which body stands over which, as one Chinese clause says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.reading.rules.nouns import AuthorityTie, Part, Statement
from averment.reading.rules.sections import Sentence
from averment.reading.rules.zh.phrases import is_agent
from averment.record import Origin, Span, Tie

_HEAD = 800
"""As far as the title is looked for (convention of this project)."""
_TITLE = re.compile(
    r"^\s*(?P<who>[^\s，。（）《》]{2,24}?(?:会议|委员会|政府|政务院|中央|部))的?"
    r"(?:决议|决定|指示|通知|命令)\s*$",
    re.MULTILINE,
)
_ITSELF = re.compile(r"(?:本|此项?|该项?|这个)(?:决议|决定|指示|文件)|通过[，,]\s*$")
_OPERATOR = re.compile(
    r"(?:必须|应当|均须|须|应|要|得|一律|均|都|并|再|可|可以|直接)+$"
)
_OPENING = re.compile(r"(?:并且?|但是?|而|则|并|凡是?|各自|其)+")
_NOBODY = re.compile(r"(?:不论|无论|任何|凡|一切|其他|其余|除|在|对|离|为|将|把|经)")
_WHO = r"(?P<who>(?:(?!呈请|报请|提请|上报)[^，。；：（）]){1,24}?)"
_OVER = tuple(
    (tie, re.compile(pattern))
    for tie, pattern in (
        # Who stands above whoever the clause speaks of.
        (
            Tie.LEADS,
            rf"(?:在|受){_WHO}的?(?:统一|坚强|直接|具体|共同|[密深]切)*领导(?:之?下)?",
        ),
        (Tie.LEADS, rf"由{_WHO}(?:统一|负责)*(?:主持|领导|掌握)"),
        (Tie.SUPERVISES, rf"(?:在|受){_WHO}的?(?:监督|检查)(?:之?下)?"),
        (
            Tie.APPROVES,
            (
                rf"(?<!已)(?:须经|应经|经过?|报请?|呈请|提请|须得|"
                rf"由){_WHO}的?(?:批准|审批|核准|核定)"
            ),
        ),
        (Tie.DECIDES, rf"由{_WHO}(?:讨论|研究)?决定"),
        (
            Tie.REGULATES,
            rf"(?:由|遵照|按照|依照|根据){_WHO}的?(?:另行规定|规定|指示|命令)",
        ),
        (
            Tie.REPORTS_TO,
            rf"(?:向|报(?!请|纸|刊)(?:告|送)?){_WHO}(?:报告|汇报|请示|备案|备查|审查)",
        ),
        (Tie.APPOINTS, rf"由{_WHO}(?:任命|委派|选派|选举)"),
        (
            Tie.DIRECTS,
            rf"由{_WHO}(?:向(?P<to>[^，。；]{{1,12}}?))?(?:派(?:代表|人)|传达|通知)",
        ),
    )
)


@dataclass(slots=True, kw_only=True)
class Named:
    """Who has been named so far: what a clause may go on speaking of.

    Shape: `bearer` is the last body that bore a duty in this article, `issuer` the
        conference or organ whose document it is.
    """

    issuer: Span | None = None
    bearer: Span | None = None


def issuer_of(text: str) -> Span | None:
    r"""Whose resolution or directive it is, where its title says so.

    >>> issuer_of("全国粮食会议决议\n一、……")
    Span(start=0, end=6)
    """
    found = _TITLE.search(text, 0, _HEAD)
    return Span(start=found.start("who"), end=found.end("who")) if found else None


def ties_of(
    text: str,
    sentence: Sentence,
    statements: Sequence[Statement],
    *,
    named: Named,
) -> Iterator[AuthorityTie]:
    """The relations of authority one sentence states; of several marks the first.

    Shape: who stands below is whom the clause itself names: right before the mark,
        as its bearer, as addressee. Else it is the document's issuer where the
        document is what is approved, or the last body that bore a duty.
    """
    seen: set[int] = set()
    for tie, pattern in _OVER:
        for mark in pattern.finditer(text, sentence.span.start, sentence.span.end):
            start, end = _who(mark)
            if start in seen or not is_agent(text[start:end]):
                continue
            seen.add(start)
            yield AuthorityTie(
                span=Span(start=mark.start(), end=mark.end()),
                tie=tie,
                superior=Part(spans=(Span(start=start, end=end),)),
                subordinate=_told(mark)
                or _right_before(text, sentence.span.start, mark.start())
                or _bearing(text, mark.start(), start, statements)
                or _carried(text, mark.start(), tie, named, sentence=sentence),
            )


def _who(mark: re.Match[str]) -> tuple[int, int]:
    return mark.start("who"), mark.end("who")


def _told(mark: re.Match[str]) -> Part | None:
    """As in 由部长向各局传达: whom the clause addresses."""
    if not mark.groupdict().get("to"):
        return None
    return Part(spans=(Span(start=mark.start("to"), end=mark.end("to")),))


def _right_before(text: str, start: int, at: int) -> Part | None:
    """As in 由各省委【呈请中央局批准】: a body in the stretch before the mark."""
    stretch = max(text.rfind(sign, start, at) for sign in "，；：。") + 1
    begin = max(start, stretch)
    by = text.rfind("由", begin, at)
    words = text[by + 1 if by >= 0 else begin : at]
    bare = _OPERATOR.sub("", words)
    left = _OPENING.match(bare)
    skipped = left.end() if left else 0
    phrase = bare[skipped:]
    if not phrase or _NOBODY.match(phrase) or not is_agent(phrase):
        return None
    first = (by + 1 if by >= 0 else begin) + skipped
    return Part(spans=(Span(start=first, end=first + len(phrase)),))


def _bearing(
    text: str, at: int, above: int, statements: Sequence[Statement]
) -> Part | None:
    """The bearer of the statement that holds the mark."""
    for one in statements:
        named = one.bearer
        inside = one.span.start <= at < one.span.end
        if not inside or named is None or named.spans[0].start == above:
            continue
        span = named.spans[0]
        if not _NOBODY.match(text, span.start, span.end):
            return named
    return None


def _carried(
    text: str, at: int, tie: Tie, named: Named, *, sentence: Sentence
) -> Part | None:
    """Whose document it is, where that is approved; else the last bearer."""
    span = named.bearer
    if tie is Tie.APPROVES and _ITSELF.search(text, sentence.span.start, at):
        span = named.issuer or span
    return None if span is None else Part(spans=(span,), origin=Origin.CARRIED)


def goes_on(words: str) -> bool:
    """Whether a bearer is one that later clauses may mean: no quantifier."""
    return _NOBODY.match(words) is None
