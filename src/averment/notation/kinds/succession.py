"""`sequence` KEY CLAIM, CLAIM … [`from` NUMBER] [`because` "…"]."""

from __future__ import annotations

import re

from averment.notation.details import Details
from averment.notation.kinds.relation import end_of_expression, reason
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import FULL_KEY, Misread, Words, quoted, shortened
from averment.record import Succession

_KEY = re.compile(rf"\s*({FULL_KEY.pattern})\s*")
_FROM = re.compile(r"(.*[^,\s])\s+from\s+(-?[0-9]{1,9})", re.DOTALL)
_FEWEST = 2


def read(words: Words, details: Details) -> Succession:
    """The claims an entry says follow one another."""
    key = words.key()
    words.column()
    ends = end_of_expression(words)
    start, end = words.position(words.at), words.position(ends)
    of, first = _members(words.line[start:end].rstrip(), column=start + 1)
    words.at = ends
    words.column()
    because = reason(words)
    words.finished()
    _, group, hand = words.marks(takes="^@")
    return Succession(
        key=key,
        of=of,
        first=first,
        because=because,
        group=group,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def _members(text: str, *, column: int) -> tuple[tuple[str, ...], int | None]:
    """The keys in their order, and the number they begin with, if one is said.

    Raises: Misread, at a column counted from `column`.
    """
    first = None
    if begins := _FROM.fullmatch(text):
        text, first = begins[1], int(begins[2])
    keys: list[str] = []
    at = 0
    for part in text.split(","):
        found = _KEY.fullmatch(part)
        if found is None:
            said = f"{shortened(part.strip())} is not a key" if part.strip() else ""
            raise _misread(said or "A key is missing", column + at)
        keys.append(found[1])
        at += len(part) + 1
    if len(keys) < _FEWEST and first is None:
        raise _misread("A sequence has at least two claims", column)
    return tuple(keys), first


def _misread(said: str, column: int) -> Misread:
    hint = "Write keys with commas between them: c1, c2, c4; then from 1, if meant."
    return Misread("N020", column, f"{said}.", hint=hint)


def write(succession: Succession) -> Written:
    """The columns and details of a sequence."""
    first = succession.first
    columns = (
        "sequence",
        succession.key,
        ", ".join(succession.of) + ("" if first is None else f" from {first}"),
        f"because {quoted(succession.because)}" if succession.because else "",
        marks(group=succession.group, hand=succession.hand),
    )
    return Written(columns, pairs(succession.details))
