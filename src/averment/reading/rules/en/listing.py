"""A list of instructions after a colon: its items are one statement."""

from __future__ import annotations

import re
from dataclasses import replace

from averment.reading.rules.en.actions import actions_of
from averment.reading.rules.en.cues import cues_of
from averment.reading.rules.en.definitions import listed_at
from averment.reading.rules.nouns import Part, Statement
from averment.reading.rules.sections import Sentence
from averment.record import Span

_ITEM = re.compile(
    r"(?:and\s+)?(?:second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth|finally)(?:ly)?\b[\s,]*",
    re.IGNORECASE,
)


def goes_on(plain: str, last: Statement, sentence: Sentence) -> bool:
    """Whether a sentence is the next item of the list a statement begins."""
    span = sentence.span
    return (
        last.cue is None
        and _ITEM.match(plain, span.start, span.end) is not None
        and listed_at(plain, last.span.start, last.span.end) is not None
        and not cues_of(plain, span.start, span.end)
    )


def with_item(plain: str, last: Statement, sentence: Sentence) -> Statement:
    """The statement with one item more."""
    span = sentence.span
    item = _ITEM.match(plain, span.start, span.end)
    actions = actions_of(plain, item.end() if item else span.start, span.end)
    return replace(
        last,
        span=Span(start=last.span.start, end=span.end),
        aims=(*last.aims, *(Part(spans=one.aim) for one in actions)),
        objects=(
            *last.objects,
            *(Part(spans=(one.object,)) for one in actions if one.object),
        ),
    )
