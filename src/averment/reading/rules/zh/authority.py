"""Which body stands over which, as one Chinese clause says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.reading.rules.nouns import AuthorityTie, Part, Statement
from averment.reading.rules.sections import Sentence
from averment.reading.rules.zh.phrases import is_agent
from averment.record import Origin, Span, Tie

_WHO = r"(?P<who>[^，。；：（）]{1,24}?)"
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
        (Tie.DIRECTS, rf"由{_WHO}(?:派(?:代表|人)|传达|通知)"),
    )
)


def ties_of(
    text: str,
    sentence: Sentence,
    statements: Sequence[Statement],
    *,
    bearer: Span | None,
) -> Iterator[AuthorityTie]:
    """The relations of authority one sentence states; of several marks the first.

    Shape: who stands below is the clause's own bearer, else the last one named.
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
                subordinate=_below(mark.start(), start, statements, bearer),
            )


def _who(mark: re.Match[str]) -> tuple[int, int]:
    return mark.start("who"), mark.end("who")


def _below(
    at: int, above: int, statements: Sequence[Statement], bearer: Span | None
) -> Part | None:
    for one in statements:
        named = one.bearer
        inside = one.span.start <= at < one.span.end
        if inside and named is not None and named.spans[0].start != above:
            return named
    if bearer is None:
        return None
    return Part(spans=(bearer,), origin=Origin.CARRIED)
