"""Rules in the present tense: what is done to a class, what offices and bodies do."""

from __future__ import annotations

import re

from averment.reading.rules.en.definitions import SUBORDINATE
from averment.reading.rules.en.openings import opening_of
from averment.reading.rules.en.tokens import tokens_of
from averment.reading.rules.en.verbs import NOUNS_TOO, form_of, is_base
from averment.reading.rules.en.words import SAYING, is_agent
from averment.reading.rules.listed import listed
from averment.record import Span

_DONE_BY = re.compile(
    r"[^,;:]{2,160}?\s(?P<is>is|are)\s+(?:[a-z]+ly\s+)?"
    r"(?=(?P<verb>elected|appointed|nominated|chosen|selected|designated|dismissed|"
    r"recalled|convened|drawn|chaired|organized)\s+by\s+(?P<who>[^,;:.]+))",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:those|persons|people|anyone|everyone|whoever|all\s+\w+)\s+"
    r"(?:who\b|\w+ed\b)[^,;:]{0,120}?\s(?P<is>is|are)\s+(?=(?P<verb>[a-z]+))",
    re.IGNORECASE,
)


def practice_of(plain: str, start: int, end: int) -> tuple[Span, int] | None:
    """As in "Those sentenced to a term are released": the subject, the verb's place.

    Shape: what is done to whoever belongs to a class, in the present tense.
    """
    at = opening_of(plain, start, end, verb=False).subject
    found = _GENERIC.match(plain, at, end)
    if found is None or form_of(found["verb"].lower()) != "ed":
        return None
    return Span(start=at, end=found.start("is")), found.start("verb")


def filled_by(plain: str, start: int, end: int) -> tuple[Span, int] | None:
    """As in "Assessors are elected by the assembly": the subject, the verb's place.

    Shape: an office filled or a meeting called, in the present tense, by an agent.
    """
    at = opening_of(plain, start, end, verb=False).subject
    found = _DONE_BY.match(plain, at, end)
    if found is None or not is_agent(found["who"]):
        return None
    if SUBORDINATE.search(plain, at, found.start("verb")):
        return None
    return Span(start=at, end=found.start("is")), found.start("verb")


_SOME = listed("some many most several few individual")
_STATES = listed("believe know feel lack need want understand doubt fear hope exist")
_LONGEST = 6  # words before the verb


def office_acts(plain: str, start: int, end: int) -> tuple[Span, int] | None:
    """As in "Assessors take part in trials": who does it, and where the verb stands.

    Shape: a plural that names all of an office or kind of body, right before a verb
        in the present tense.
    """
    tokens = tokens_of(plain, start, end)[: _LONGEST + 1]
    if not tokens or tokens[0].low in _SOME:
        return None
    for number, token in enumerate(tokens[1:], 1):
        before = tokens[number - 1]
        if not before.low[0].isalpha():
            return None
        acts = is_base(token.low) and token.low not in (*NOUNS_TOO, *SAYING, *_STATES)
        if acts and before.low.endswith("s"):
            subject = Span(start=tokens[0].start, end=before.end)
            named = is_agent(plain[subject.start : subject.end])
            return (subject, token.start) if named else None
    return None
