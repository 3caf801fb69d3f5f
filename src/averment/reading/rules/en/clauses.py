"""A sentence cut into clauses, each with at most one operator of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.reading.rules.en.cues import Cue, cues_of
from averment.reading.rules.en.definitions import (
    being_of,
    continued_at,
    instruction_at,
    refusal_at,
)
from averment.reading.rules.en.verbs import NOUNS_TOO, form_of, is_base
from averment.reading.rules.en.words import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    is_agent,
)
from averment.record import Span

_BREAK = re.compile(
    r"[,;:—]\s+(?:(?:and|but|or|while|so|yet|namely|whereas)\s+)?|"
    r"\s(?:and|but|or|while|whereas)\s",
    re.IGNORECASE,
)
_PROVISO = re.compile(r"(?:[,;:]\s+|\s)(?:except|provided),?\s+that,?\s", re.IGNORECASE)
_REASONED = re.compile(r"[,;]\s+so\s+(?!that\b|as\b)", re.IGNORECASE)
_PAST = re.compile(r"\b(?:has|have)\s+(?:already|so\s+far|been)\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|but)\s")
_ASKING = ("hope", "hopes", "hoped", "request", "requests", "requested")
_SHORT = 6  # words: no opening between "and" and a subject is longer
_LONG = 12  # words: no subject after a bare "and" is longer
_TRIM = " \t\n\r,;:—"
_WORD = re.compile(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A stretch of a sentence with its operator, if it has one.

    Shape: `shares` says that it has no subject of its own and takes that of the
        clause before it.
    """

    span: Span
    cue: Cue | None
    shares: bool = False


def clauses_of(plain: str, span: Span) -> tuple[Clause, ...]:
    """The clauses of one sentence, in order, trimmed of what joins them."""
    cues = cues_of(plain, span.start, span.end)
    if not cues:
        return (Clause(span=span, cue=None),)
    return (*_before(plain, span, cues[0]), *_cut(plain, span, cues))


def _before(plain: str, span: Span, cue: Cue) -> Iterator[Clause]:
    """A definition or instruction that stands before the first operator's clause."""
    at = _first_start(plain, span, cue)
    if at > span.start:
        yield Clause(span=_trimmed(plain, span.start, at), cue=None)


def _first_start(plain: str, span: Span, cue: Cue) -> int:
    proviso = _PROVISO.search(plain, span.start, cue.start)
    if proviso and _told(plain, span.start, proviso.start()):
        return proviso.start()
    at, own = _border(plain, span.start, cue.start)
    if at is not None and _REASONED.match(plain, at, cue.end):
        return at
    if at is None or not own:
        return span.start
    if re.match(r"[,;]\s+(?:while|whereas)\s", plain[at : at + 10], re.IGNORECASE):
        return at
    if _PAST.search(plain, span.start, at) and re.match(r",?\s+and\s", plain[at:]):
        return at
    joined = re.match(r"[,;]\s+(?:and|but)\s", plain[at : at + 8])
    if joined and (
        being_of(plain, span.start, at)
        or instruction_at(plain, span.start, at)
        or refusal_at(plain, span.start, at)
    ):
        return at
    return span.start


def _told(plain: str, start: int, end: int) -> bool:
    """Whether an instruction stands there, or one that goes on."""
    first = instruction_at(plain, start, end)
    return (continued_at(plain, start, end) if first is None else first) is not None


def _cut(plain: str, span: Span, cues: Sequence[Cue]) -> Iterator[Clause]:
    start, cue, shares = _first_start(plain, span, cues[0]), cues[0], False
    for following in cues[1:]:
        at, own = _border(plain, cue.end, following.start)
        if at is None or (not own and following.force is cue.force):
            continue
        yield Clause(span=_trimmed(plain, start, at), cue=cue, shares=shares)
        start, cue, shares = at, following, not own
    yield Clause(span=_trimmed(plain, start, span.end), cue=cue, shares=shares)


def _border(plain: str, start: int, end: int) -> tuple[int | None, bool]:
    """Where the clause of the next operator begins, and whether it has a subject.

    Shape: the last break before which a verb phrase can end and after which a
        subject can stand; a break right before the operator leaves it none.
    """
    breaks = list(_BREAK.finditer(plain, start, end))
    breaks.sort(key=lambda mark: (_is_strong(mark), mark.start()))
    bare: int | None = None
    for mark in reversed(breaks):
        words = [w.lower() for w in _WORD.findall(plain, mark.end(), end)]
        words = [w for w in words if not w.endswith("ly") and w not in ("also", "not")]
        if not words:
            bare = mark.start() if bare is None else bare
            continue
        if bare is not None and not _is_strong(mark):
            break
        if _subject(words, strong=_is_strong(mark)):
            return _with_opening(plain, mark, breaks), True
    return bare, False


def _with_opening(
    plain: str, mark: re.Match[str], breaks: Sequence[re.Match[str]]
) -> int:
    """As in "A, and at the same time, B must": the opening goes with what follows."""
    for before in breaks:
        opening = plain[before.end() : mark.start()].lower().split()
        if (
            before.end() < mark.start()
            and _JOINED.search(before[0])
            and len(opening) <= _SHORT
            and opening[0] in PREPOSITIONS
            and "," not in plain[before.end() : mark.start()]
        ):
            return before.start()
    return mark.start()


def _is_strong(mark: re.Match[str]) -> bool:
    return mark[0][:1] in ",;:—"


def _subject(words: Sequence[str], *, strong: bool) -> bool:
    """Whether words between a break and an operator can be its subject."""
    first = words[0]
    if first == "leading" and len(words) > 1 and is_agent(words[1]):
        return True  # "leading cadres"
    if first in _ASKING and words[1:2] == ["that"]:
        return True
    if form_of(first) == "ing" or first == "to":
        return False
    if strong:
        return not (is_base(first) and first not in NOUNS_TOO)
    return (
        first in DETERMINERS
        or first in PRONOUNS
        or (
            first not in FINITE
            and not is_base(first)
            and len(words) < _LONG
            and _plural(words[-1])
        )
    )


def _plural(word: str) -> bool:
    return word.endswith("s")


def _trimmed(plain: str, start: int, end: int) -> Span:
    part = plain[start:end]
    proviso = _PROVISO.match(part)
    joined = proviso or re.match(r"[\s,;:—]*(?:(?:namely|but|so|while)\b[\s,]*)?", part)
    left = joined.end() if joined else 0
    return Span(start=start + left, end=start + max(left, len(part.rstrip(_TRIM))))
