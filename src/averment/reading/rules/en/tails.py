"""What hangs on at the end of a clause with a force of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.reading.rules.en.verbs import is_base
from averment.reading.rules.listed import listed
from averment.record import Force, Span

_BUT_NOT = re.compile(
    r",?\s+but\s+(?P<not>not)\s+(?!only|also|always|necessarily|limited|later|less|more\s"
    r"|fewer|exceeding|including|if|until|unless)(?P<rest>[a-z][^,;:]{1,60})$",
    re.IGNORECASE,
)
_LEAVING = re.compile(
    r",\s+(?:leaving|with)\s+(?P<what>(?:[^,;:]|,(?=\d)){3,80}?)\s+(?P<not>not\s+)?to\s+(?P<verb>[a-z]+)"
    r"[^;:]*$",
    re.IGNORECASE,
)
_ABSTRACT = listed(
    """
    authority power powers right rights ability opportunity obligation duty freedom
    permission option aim intention view regard respect reference plan need
    """
)
"""Nouns that "to" and a verb go with: what one has, nothing that is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """As in "but not at night" and "with the rest to be sold".

    Shape: `start` is where the clause before it ends, `span` the tail; `cue` is its
        "not". `what` and `verb` are the thing and the verb, where they are said.
    """

    start: int
    span: Span
    force: Force
    cue: Span | None
    what: Span | None = None
    verb: int | None = None


def tail_of(plain: str, start: int, end: int) -> Tail | None:
    """The tail of a clause, if it has one."""
    return _banned(plain, start, end) or _left(plain, start, end)


def _banned(plain: str, start: int, end: int) -> Tail | None:
    """As in "may be held, but not at night": the act is that of the clause."""
    found = _BUT_NOT.search(plain[start:end])
    if found is None or is_base(found["rest"].split()[0].lower()):
        return None
    no = Span(start=start + found.start("not"), end=start + found.end("not"))
    return Tail(
        start=start + found.start(),
        span=Span(start=no.start, end=end),
        force=Force.MUST_NOT,
        cue=no,
    )


def _left(plain: str, start: int, end: int) -> Tail | None:
    """As in ", leaving a few men not to be sent": a thing, and what is done to it."""
    found = _LEAVING.search(plain[start:end])
    if found is None or found["what"].split()[-1].lower() in _ABSTRACT:
        return None
    no, verb = found["not"], found["verb"].lower()
    if verb != "be" and not (no and is_base(verb)):
        return None
    at = start + found.start()
    opening = re.compile(r",\s+").match(plain, at)
    return Tail(
        start=at,
        span=Span(start=opening.end() if opening else at, end=end),
        force=Force.MUST_NOT if no else Force.MUST,
        cue=None
        if no is None
        else Span(start=start + found.start("not"), end=start + found.start("not") + 3),
        what=Span(start=start + found.start("what"), end=start + found.end("what")),
        verb=start + found.start("verb"),
    )
