"""One sentence by itself, as collections of coded sentences give it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.reading.rules.en.words import is_agent
from averment.reading.rules.nouns import Statement
from averment.reading.rules.read import rules_of
from averment.record import Force, Sort, Span

_STATIVE = re.compile(
    r"\s*(?:also\s+)?(?:be\b|have\b|apply|enter\s+into|take\s+effect|"
    r"contain|include|consist|constitute|"
    r"remain|mean|cover|comprise|expire|cease|affect|exceed|"
    r"amount|correspond|replace|concern|imply|aim|"
    r"involve|refer|entail|lapse)\b",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"\b(?:shall|is|are|must)\s+(?:be\s+)?(?:entitled|prohibited|"
    r"permitted|required|allowed|forbidden|"
    r"empowered|obliged|authori[sz]ed|informed|exempted?)\b",
    re.IGNORECASE,
)
_HANDED = re.compile(
    r"\bbe\s+(?:also\s+|only\s+|immediately\s+)*(?:sent|submitted|communicated|"
    r"transmitted|reported|notified|forwarded|transferred|paid|returned)\b",
    re.IGNORECASE,
)
"""Passives that one person can only do to another: someone is meant."""
_SELF = re.compile(r"(?:they|it)$", re.IGNORECASE)
_NUMBER = re.compile(
    r"^[\s…]*(?:[(\[][\divxlc]{1,4}[)\]]\s*|[a-z]\)\s*|(?:and|or|nor)\s+)*",
    re.IGNORECASE,
)
_THING_ENDS = re.compile(
    r"—|;|:|\.(?:\s|$)|,\s+(?:including|for|except|in|as|"
    r"to|and)\b|\s(?:to|which|who|that|for\s+use)\s"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """What one sentence says by itself; `thing` is what a bare phrase names."""

    statement: Statement | None
    regulative: bool
    thing: Span | None


def alone(text: str) -> Alone:
    """One English sentence read without what stands around it.

    Shape: `regulative` where someone is told or allowed to do something, a right
        given or conduct forbidden; a phrase without a verb has only its `thing`.
    """
    statements = rules_of(text, lang="en").statements
    first = statements[0] if statements else None
    return Alone(
        statement=first,
        regulative=any(_regulates(text, one) for one in statements),
        thing=None if first and first.aims else _thing(text),
    )


def _regulates(text: str, one: Statement) -> bool:
    if one.force is Force.NONE or one.sort is Sort.CONSTITUTIVE:
        return False
    if one.cue is None:
        return one.bearer is not None
    words = text[one.span.start : one.span.end]
    if _GRANTED.search(words) or _HANDED.search(words):
        return True
    subject = text[one.span.start : one.cue.start].strip()
    stative = _STATIVE.match(text, one.cue.end) is not None
    if _SELF.search(subject):
        return not stative
    return one.bearer is not None or any(
        is_agent(text[span.start : span.end])
        for part in one.objects[:1]
        for span in part.spans
        if span.start < one.cue.start
    )


def _thing(text: str) -> Span | None:
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    end = _THING_ENDS.search(text, start + 1)
    stop = end.start() if end else len(text)
    return Span(start=start, end=stop) if start < stop else None
