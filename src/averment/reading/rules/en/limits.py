"""By when, by whose approval, to whom, under whom: a clause's typed constraints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.reading.rules.en.openings import opening_of
from averment.reading.rules.en.tokens import Token, tokens_of
from averment.reading.rules.en.verbs import form_of, is_base
from averment.reading.rules.en.words import FINITE, is_agent
from averment.reading.rules.listed import listed
from averment.reading.rules.nouns import Constraint, Part
from averment.record import Kind, Limit, Reading, Span

_NOW = re.compile(
    r"\b(?:immediately|promptly|quickly|at\s+once|as\s+soon\s+as\s+possible|"
    r"in\s+a\s+timely\s+manner|at\s+(?:the|an)\s+(?:appropriate|proper|right)\s+time|"
    r"within\s+(?:a|the)\s+(?:set|fixed|given|specified|prescribed)\s+"
    r"(?:period|time(?:\s+limit)?)|"
    r"timely|without\s+(?:any\s+|undue\s+)?delays?|in\s+good\s+time|"
    r"in\s+the\s+near\s+future|forthwith)\b",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r"(?:\b(?:within|before|by|no\s+later\s+than|not\s+later\s+than|"
    r"until|during|in|from|starting|on|"
    r"after|prior\s+to|throughout|between|at|"
    r"(?:starting|beginning|from)\s+now(?:\s+on)?,?\s+(?:and\s+)?"
    r"(?:continuing\s+)?(?:through|until|to))\s+(?:the\s+(?:end\s+of\s+|"
    r"beginning\s+of\s+|course\s+of\s+|months?\s+of\s+|"
    r"five\s+years\s+from\s+|\w+\s+months\s+of\s+)?)?(?:about\s+|early\s+|late\s+)?)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"[\s,]*(?:and|to|or|on|in|of|through|until|from)?[\s,]*(?:of\s+|on\s+|the\s+)?",
    re.IGNORECASE,
)
_APPROVED = re.compile(
    r"\b(?:approved|sanctioned|ratified|decided|authori[sz]ed|confirmed)\s+by\s+"
    r"|\b(?:approval|consent|permission|sanction|agreement)\s+(?:of|from|by)\s+",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:report|submit|submitt|send|sent|refer|forward|appl|announc|explain|publici[sz]|"
    r"communicat|transmit|transmitt)(?:e|es|s|ed|ing|y|red|ies|ied)?\b"
    r"(?P<what>[^,;.]{0,90}?)\s+to\s+",
    re.IGNORECASE,
)
_FOR_APPROVAL = re.compile(
    r"\s*,?\s*for\s+(?:[a-z]+\s+and\s+|final\s+|its\s+|their\s+)?(?:approval|"
    r"decision|ratification|"
    r"confirmation|authori[sz]ation|examination\s+and\s+approval)\b",
    re.IGNORECASE,
)
_TOWARDS = re.compile(r"\bto\s+(?=[^,;.]{2,80}?,?\s+for\s)", re.IGNORECASE)
_TELL = re.compile(
    r"\b(?:inform|notify|notifies|informs|informing|notifying)\s+", re.IGNORECASE
)
_LED = re.compile(
    r"\bunder\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}(?:leadership|"
    r"guidance|direction|supervision|command)\s+of\s+"
    r"|\b(?:led|headed|chaired|directed|supervised)\s+by\s+|"
    r"\brely(?:ing)?\s+on\s+(?=the\b|[a-z]+\s+committee)",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"\b(?:in\s+order\s+to|so\s+as\s+to|so\s+that|for\s+the\s+purpose\s+of)\b[^;.]*",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\b(?:must|shall|should|will|may|can|is|are|has|have|need)\s", re.IGNORECASE
)
"""Words of a verb: a purpose after them stands behind it."""
_NP_STOPS = listed(
    """
    for before after by in within on to from under with when if unless until who
    which that as through during without where while shall must should may will
    can so such according based pursuant except regarding first upon prior once since
    after provided unless wherever whenever
    """
)


_WITH = listed("involved connected associated affiliated charged entrusted")
"""What one is with something says who it is: "persons charged with the matter"."""


def limits_of(
    plain: str, span: Span, *, times: Sequence[Reading]
) -> tuple[Constraint, ...]:
    """The typed constraints a clause states, in the order of their sorts."""
    found = [
        *(
            _limit(Limit.DEADLINE, one)
            for one in deadlines_of(plain, span, times=times)
        ),
        *(_limit(Limit.APPROVAL, one) for one in approvers_of(plain, span)),
        *(_limit(Limit.REPORTING, one) for one in addressees_of(plain, span)),
        *(_limit(Limit.LEADERSHIP, one) for one in leaders_of(plain, span)),
        *(_limit(Limit.PURPOSE, one) for one in _purposes(plain, span)),
    ]
    return tuple(found)


def _purposes(plain: str, span: Span) -> Iterator[Span]:
    """Why it is to be done; a purpose at the head ends where the subject begins."""
    for purpose in _PURPOSE.finditer(plain, span.start, span.end):
        end = purpose.end()
        if not _BEHIND.search(plain, span.start, purpose.start()):
            subject = opening_of(plain, span.start, span.end).subject
            end = subject if purpose.start() < subject < end else end
        end -= len(plain[purpose.start() : end]) - len(
            plain[purpose.start() : end].rstrip(" ,")
        )
        yield Span(start=purpose.start(), end=end)


def _limit(limit: Limit, span: Span) -> Constraint:
    return Constraint(limit=limit, part=Part(spans=(span,)))


def deadlines_of(plain: str, span: Span, *, times: Sequence[Reading]) -> Iterator[Span]:
    """The words that say by when or during which time, dates joined to one."""
    inside = [t for t in times if span.start <= t.full.start and t.full.end <= span.end]
    start = end = None
    for time in inside:
        at = _led_in(plain, time, span)
        if start is not None and end is not None:
            gap = _BETWEEN.fullmatch(plain, end, time.full.start)
            if gap or at <= end:
                end = time.full.end
                continue
            yield Span(start=start, end=end)
            start = end = None
        if _dates(plain, time, at):
            start, end = at, time.full.end
    if start is not None and end is not None:
        yield Span(start=start, end=end)
    purposes = list(_purposes(plain, span))
    for now in _NOW.finditer(plain, span.start, span.end):
        if any(one.start < now.start() < one.end for one in purposes):
            continue
        yield Span(start=now.start(), end=now.end())


def _led_in(plain: str, time: Reading, span: Span) -> int:
    before = plain[max(span.start, time.full.start - 40) : time.full.start]
    lead = _LEADS_IN.search(before)
    return time.full.start - len(before) + lead.start() if lead else time.full.start


def _dates(plain: str, time: Reading, at: int) -> bool:
    """Whether a reading of time sets a term: a date, or a length with its word."""
    if time.kind is Kind.DATE:
        return at < time.full.start or time.core.start == time.full.start
    if time.kind is Kind.DURATION:
        words = plain[at : time.full.end].lower()
        return words.startswith(("within", "during", "no later", "before", "in "))
    return False


def phrase_end(plain: str, start: int, end: int) -> int:
    """Where the noun phrase that begins at a place ends."""
    last = start
    tokens = [t for t in tokens_of(plain, start, end) if not _plural_sign(plain, t)]
    for number, token in enumerate(tokens):
        following = tokens[number + 1].low if number + 1 < len(tokens) else ""
        if token.low == "with" and number and tokens[number - 1].low in _WITH:
            continue
        if token.low in _NP_STOPS or token.low in ",.;:()":
            break
        if token.low in FINITE or (
            token.low in ("every", "each")
            and number
            and tokens[number - 1].low != "of"  # "committees of each province"
        ):
            break
        if token.low in ("and", "or") and _not_a_name(following):
            break
        last = token.end
    return last


def list_end(plain: str, end: int, last: int) -> int:
    """Where a list ends whose first phrase ends at a place: "by A, B, or C"."""
    at = end
    while (mark := _NEXT.match(plain, at, last)) is not None:
        at = phrase_end(plain, mark.end(), last)
        if at == mark.end() or not is_agent(plain[mark.end() : at]):
            return end
        if mark["last"]:
            return at
    return end


_NEXT = re.compile(r",\s+(?P<last>(?:or|and)\s+)?")


def _plural_sign(plain: str, token: Token) -> bool:
    """The "(s)" of "a representative(s)"."""
    return plain[token.start - 1 : token.end + 1] == "(s)" or (
        plain[token.start : token.start + 3] == "(s)"
        or plain[token.start - 2 : token.end] == "(s)"
    )


def _not_a_name(word: str) -> bool:
    return (
        not word
        or is_base(word)
        or form_of(word) is not None
        or word in FINITE
        or word.endswith("ly")
    )


def approvers_of(plain: str, span: Span) -> Iterator[Span]:
    """Who approves or decides, where the clause names him."""
    for mark in _APPROVED.finditer(plain, span.start, span.end):
        yield from _phrase(plain, mark.end(), span.end)
    for mark in _TOWARDS.finditer(plain, span.start, span.end):
        end = phrase_end(plain, mark.end(), span.end)
        if _FOR_APPROVAL.match(plain, end, span.end):
            yield from _phrase(plain, mark.end(), span.end)


def addressees_of(plain: str, span: Span) -> Iterator[Span]:
    """To whom something is reported or submitted."""
    for pattern in (_TO, _TELL):
        for mark in pattern.finditer(plain, span.start, span.end):
            end = phrase_end(plain, mark.end(), span.end)
            if is_agent(plain[mark.end() : end]):
                yield from _phrase(plain, mark.end(), span.end)


def leaders_of(plain: str, span: Span) -> Iterator[Span]:
    """Under whose leadership something is done."""
    for mark in _LED.finditer(plain, span.start, span.end):
        yield from _phrase(plain, mark.end(), span.end)


def _phrase(plain: str, start: int, end: int) -> Iterator[Span]:
    last = phrase_end(plain, start, end)
    if start < last:
        yield Span(start=start, end=last)
