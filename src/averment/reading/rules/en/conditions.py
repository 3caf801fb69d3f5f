"""When, or for whom, what a clause says is to hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.reading.rules.en.openings import subject_before
from averment.reading.rules.en.verbs import NOUNS_TOO, is_base
from averment.record import Span

_WHO = re.compile(
    r"\b(?:those|persons?|people|anyone|cadres|criminals|"
    r"prisoners|convicts|individuals|offenders|members|"
    r"staff|personnel|all|any\s+\w+|[a-z-]+s)\s+(?P<if>who\b.*)"
    r"|\b(?:those|anything|everything|(?:all|any|every|each)\s+(?:[\w-]+\s+){1,3})\s*"
    r"(?P<that>that\b.*)"
    r"|(?:those|persons|people|anyone|\ball\s+\w+(?:\s+\w+s)?)\s+"
    r"(?P<being>\w+(?:ing|ed)\s.*)",
    re.IGNORECASE | re.DOTALL,
)
_GIVEN = re.compile(
    r"\bto\s+(?P<who>(?:those|all|anyone|persons?|people|[a-z-]+s)\s+who\b[^;.]*)",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"(?:,\s+|\s)(?P<if>(?:(?:only\s+)?(?:if|when|where|wherever|whenever|unless|"
    r"once|in\s+cases?\s+of|in\s+the\s+event|as\s+needed|"
    r"provided\s+that|as\s+long\s+as|until|except|"
    r"(?:only\s+)?after\s+(?:the\s+)?(?:approval|consent|examination|review))|"
    r"after\s+(?:being\s+)?\w+(?:ed|"
    r"ing)|before\s+\w+ing|"
    r"if\s+necessary|where\s+appropriate)\b[^,;.]*)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:,\s+[^,;.]+)+,\s+(?:and|or)\s+[^,;.]+(?=$|[;.])")
"""Behind a condition: the rest of a list that ends the clause."""
_ITEM = re.compile(r",\s+(?:(?:and|or)\s+)?([a-z]+)\b(?!\s+of\b)")


def met_before(plain: str, span: Span, at: int, subject: Span | None) -> Iterator[Span]:
    """What introduces the clause, and what its subject must be."""
    yield from subject_before(plain, span.start, at).conditions
    if subject and (who := _WHO.search(plain, subject.start, subject.end)):
        which = next(name for name in ("if", "that", "being") if who[name])
        yield Span(start=who.start(which), end=who.end(which))


def met_after(plain: str, start: int, end: int) -> Iterator[Span]:
    """What is added behind the verb, and what whoever is given something must be."""
    if given := _GIVEN.search(plain, start, end):
        yield Span(start=given.start("who"), end=given.end("who"))
    at = start
    while (later := _AFTERWARDS.search(plain, at, end)) is not None:
        at = _list_end(plain, later.end(), end)
        yield Span(start=later.start("if"), end=at)


def _list_end(plain: str, at: int, end: int) -> int:
    """As in "if they are ill, aged, or in need": the list belongs to it."""
    listed = _LISTED.match(plain, at, end)
    if listed is None or any(map(_acts, _ITEM.findall(listed[0]))):
        return at  # "if it is asked, report, and wait": what is to be done goes on
    return listed.end()


def _acts(word: str) -> bool:
    return is_base(word) and word not in NOUNS_TOO
