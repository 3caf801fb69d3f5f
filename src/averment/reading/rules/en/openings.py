"""What stands before the subject of an English clause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.reading.rules.en.tokens import adverb, tokens_of
from averment.reading.rules.en.verbs import NOUNS_TOO, is_base
from averment.reading.rules.en.words import (
    FINITE,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
)
from averment.record import Span

_CONDITION = re.compile(
    r"(?:(?:even\s+)?(?:if|when|where)|whenever|unless|once|after\s+(?!that\b)|"
    r"in\s+(?:the\s+)?(?:case|event)s?\b|"
    r"in\s+cases?\s+of|for\s+(?!example|instance|this|that\b|now|a\s+time|fear)|"
    r"provided\s+that|as\s+long\s+as|no\s+matter|"
    r"except|subject\s+to|upon|as\s+needed|only\s+(?:if|when|in\s+cases?)|"
    r"(?:in|within|among|beyond|with|at|during)\s+(?!order|"
    r"addition|accordance|principle|general|short|"
    r"particular|recent|some\b|view|fact|conjunction|present|"
    r"first|the\s+(?:future|past|first|same)|this|\d|this\s+way|regard|least|summary|"
    r"conclusion|time)|with\s+(?:respect|regard)\s+to|"
    r"regarding|in\s+respect\s+of|as\s+for|in\s+some\b|"
    r"until|while|before\s+\w+ing)",
    re.IGNORECASE,
)

_SAYS = re.compile(
    rf"\b(?:{'|'.join(sorted(SAYING))}|finds|declares)(?:\s+out)?\s+that,?\s+",
    re.IGNORECASE,
)
_COMMA = re.compile(r",(?!\d{3}|[”’])")  # none that closes quoted words


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What stands before the subject: asides, among them conditions."""

    subject: int
    conditions: tuple[Span, ...]


def opening_of(plain: str, start: int, end: int, *, verb: bool = True) -> Opening:
    """Where the subject of a clause begins, after what introduces it.

    Shape: segments up to a comma that begin with a preposition, a subordinator, an
        adverb or "to" are asides, and further verbs after one; so is a segment with
        a finite verb of its own, where `verb` says that the clause's comes later.
    """
    conditions = []
    at = _past_joints(plain, start, end)
    first = at
    while (comma := _comma(plain, at, end)) is not None:
        if not _aside(plain, at, comma, verb=verb, later=at > first):
            break
        words = plain[at:comma]
        if _CONDITION.match(words):
            conditions.append(Span(start=at, end=comma))
        at = _past_joints(plain, comma + 1, end)
    return Opening(subject=at, conditions=tuple(conditions))


def subject_before(plain: str, start: int, cue: int) -> Opening:
    """Where the subject of an operator begins, however long what introduces it.

    Shape: after a subordinate clause or a phrase at the head, the subject is what
        follows the last comma, unless that is a list's last item or an aside.
    """
    said = said_to(plain, start, cue)
    if said > start:
        before, after = opening_of(plain, start, said), _subject_in(plain, said, cue)
        return Opening(
            subject=after.subject, conditions=(*before.conditions, *after.conditions)
        )
    return _subject_in(plain, start, cue)


def said_to(plain: str, start: int, end: int) -> int:
    """Where what is said begins, in "The council decided that"; else the start."""
    said = list(_SAYS.finditer(plain, start, end))
    return said[-1].end() if said else start


def _subject_in(plain: str, start: int, cue: int) -> Opening:
    opening = opening_of(plain, start, cue)
    head = _past_joints(plain, start, cue)
    words = [t.low for t in tokens_of(plain, head, min(cue, head + 24))[:1]]
    if not words or not (words[0] in SUBORDINATORS or words[0] in PREPOSITIONS):
        return opening
    commas = [m.start() for m in _COMMA.finditer(plain, opening.subject, cue)]
    listing = False
    for comma in reversed(commas):
        at = _past_joints(plain, comma + 1, cue)
        joined = re.match(r"\s*(?:and|or)\b", plain[comma + 1 : cue])
        if at >= cue or joined or _aside(plain, at, cue, verb=False, later=False):
            listing = listing or (joined is not None and at < cue)
            continue
        if listing and not _aside(
            plain, opening.subject, comma, verb=False, later=False
        ):
            break  # "workers, peasants, and soldiers": a list, from its first
        found = opening.conditions
        if _CONDITION.match(plain, head, cue):
            found = (Span(start=head, end=comma),)
        return Opening(subject=at, conditions=found)
    return opening


def _past_joints(plain: str, start: int, end: int) -> int:
    joint = re.compile(
        r"[\s,;:—]*(?:(?:and|but|or|so|yet|then|also|however|"
        r"therefore|in addition|besides|"
        r"generally|especially|namely|especially|first|second|"
        r"third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
        r"finally|moreover|"
        r"furthermore|at\s+present|[A-Za-z]+ly(?=\s*,))\b[\s,]*)*",
        re.IGNORECASE,
    ).match(plain, start, end)
    return joint.end() if joint else start


def _comma(plain: str, start: int, end: int) -> int | None:
    found = _COMMA.search(plain, start, end)
    return found.start() if found else None


def _aside(plain: str, start: int, end: int, *, verb: bool, later: bool) -> bool:
    words = [t.low for t in tokens_of(plain, start, end)]
    if not words:
        return True
    first = words[0]
    if first in PREPOSITIONS or first in SUBORDINATORS or first == "to":
        return True
    if words[:2] == ["no", "matter"]:
        return True
    if adverb(first) and len(words) < 4:  # noqa: PLR2004 — "boldly and at once,"
        return True
    if verb and later and is_base(first) and first not in NOUNS_TOO:
        return True
    return (
        verb
        and any(word in FINITE for word in words)
        and not any(word in ("who", "that", "which") for word in words)
    )
