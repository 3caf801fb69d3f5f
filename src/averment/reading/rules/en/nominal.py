"""Acts told as nouns: what is banned in "prohibit misappropriation of funds"."""

from __future__ import annotations

import re

from averment.record import Span

NOUN = re.compile(
    r"(?:[a-z-]+(?:tion|sion|ment|ance|ence|ing|al|use)s?|use|sale|theft|loss|waste)",
    re.IGNORECASE,
)
"""A noun that mostly names an act, by how it ends."""
_ACT = re.compile(
    r"\s*(?P<aim>(?:(?:the|any|all|every|such|further)\s+)?(?:[a-z]+\s+)?"
    rf"{NOUN.pattern}\s+of)\s+(?P<object>.+)",
    re.IGNORECASE | re.DOTALL,
)
_GERUND = re.compile(
    r"\s*(?P<aim>[a-z]{2,}ing)\s+(?P<object>(?!of\b|and\b|or\b)[a-z].*)",
    re.IGNORECASE | re.DOTALL,
)


def act_in(plain: str, span: Span) -> tuple[Span, Span] | None:
    """The act that a noun phrase names, and what it is done to.

    >>> act_in("the theft of grain", Span(start=0, end=18))
    (Span(start=0, end=12), Span(start=13, end=18))
    """
    for pattern in (_ACT, _GERUND):
        found = pattern.fullmatch(plain, span.start, span.end)
        if found is not None:
            aim = Span(start=found.start("aim"), end=found.end("aim"))
            thing = Span(start=found.start("object"), end=found.end("object"))
            return aim, thing
    return None
