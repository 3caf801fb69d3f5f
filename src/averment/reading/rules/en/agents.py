"""Who does what a clause tells of, where that is not its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from averment.reading.rules.en.actions import Action
from averment.reading.rules.en.grouping import other_passive
from averment.reading.rules.en.limits import list_end, phrase_end
from averment.reading.rules.en.verbs import form_of
from averment.reading.rules.en.words import is_agent
from averment.record import Span

_BY = re.compile(r"\bby\s+(?!\w+ing\b)", re.IGNORECASE)
_GRANTS = re.compile(r"\b(?:approval|consent|decision|permission)\s+$", re.IGNORECASE)
_WHOSE = re.compile(
    r"\b(?:subject\s+to|conditioned\s+(?:up)?on|dependent\s+(?:up)?on)\s+"
    r"(?P<who>[^,;:]{2,60}?)['’]s?\s+(?:approval|consent|decision|permission|review)\b",
    re.IGNORECASE,
)
_MAKES = re.compile(r"\b(?P<verb>[a-z]+)\s+by\s+(?!\w+ing\b)", re.IGNORECASE)
_QUALITY = re.compile(
    r"[a-z]+(?:able|ible|al|ive|ous|ful|ent|ant|ate|ary|ic|ear|air|ue)"
)


def agent_of(
    plain: str, start: int, end: int, actions: Sequence[Action]
) -> Span | None:
    """The agent of a passive, however many are named; none who only approves.

    Shape: "subject to review by the board" and "conditioned upon the board's
        approval" name it as "reviewed by the board" does.
    """
    for by in _BY.finditer(plain, start, end):
        if _GRANTS.search(plain, max(0, by.start() - 16), by.start()):
            continue
        if other_passive(plain, by.start(), actions):
            continue
        last = phrase_end(plain, by.end(), end)
        if is_agent(plain[by.end() : last]):
            return Span(start=by.end(), end=list_end(plain, last, end))
    whose = _WHOSE.search(plain, start, end)
    if whose is not None and is_agent(whose["who"]):
        return Span(start=whose.start("who"), end=whose.end("who"))
    return None


def undergoes(actions: Sequence[Action]) -> bool:
    """As in "shall be subject to review by the board": said like a passive."""
    return bool(actions) and actions[0].verb == "subject"


def maker_of(plain: str, subject: Span, actions: Sequence[Action]) -> Span | None:
    """As in "Fees charged by an agent must be reasonable": whoever charges them.

    Shape: only where the thing is told to be so and nothing is to be done to it.
    """
    if not actions or not _says_how(plain, actions[0]):
        return None
    made = _MAKES.search(plain, subject.start, subject.end)
    if made is None or form_of(made["verb"].lower()) != "ed":
        return None
    last = phrase_end(plain, made.end(), subject.end)
    named = last == subject.end and is_agent(plain[made.end() : last])
    return Span(start=made.end(), end=last) if named else None


def _says_how(plain: str, action: Action) -> bool:
    """Whether "be" is followed by an adjective."""
    words = plain[action.start : action.end].lower().split()
    return words[:1] == ["be"] and _QUALITY.fullmatch(action.verb) is not None
