"""Which body stands over which, as one English clause says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.reading.rules.en.limits import phrase_end
from averment.reading.rules.en.words import is_agent
from averment.reading.rules.nouns import AuthorityTie, Part, Statement, Tie
from averment.reading.rules.sections import Sentence
from averment.record import Force, Origin, Span

_ADJ = r"(?:the\s+)?(?:[a-z-]+\s+){0,3}?"
_OVER = tuple(
    (tie, re.compile(pattern, re.IGNORECASE))
    for tie, pattern in (
        # What stands before the words that name the superior.
        (
            Tie.LEADS,
            (
                rf"\b(?:under|with)\s+{_ADJ}(?:leadership|guidance|command)\s+of\s+|"
                r"\b(?:led|headed|chaired|presided\s+over)\s+by\s+|"
                r"\bleadership\s+(?:should|must|shall|will)\s+(?:remain|"
                r"rest|lie)\s+with\s+"
            ),
        ),
        (
            Tie.SUPERVISES,
            rf"\bunder\s+{_ADJ}supervision\s+of\s+|\b(?:supervised|inspected)\s+by\s+",
        ),
        (
            Tie.APPROVES,
            (
                r"\b(?:approved|sanctioned|ratified|authori[sz]ed)\s+by\s+|"
                r"\b(?:approval|consent|permission|sanction)\s+(?:of|from|by)\s+"
            ),
        ),
        (Tie.REINFORCES, r"\breinforced\s+(?:with|by)\s+"),
        (Tie.DECIDES, r"\b(?:decided|determined)\s+by\s+|\bdecision\s+of\s+"),
        (
            Tie.REGULATES,
            (
                r"\bin\s+accordance\s+with\s+the\s+(?:provisions|"
                r"regulations|rules|orders)\s+of\s+|"
                r"\b(?:stipulated|prescribed|regulated|formulated)\s+by\s+"
            ),
        ),
        (
            Tie.CONSULTS,
            r"\brely(?:ing)?\s+on\s+|\bconsult(?:ing|ation)?\s+(?:with\s+)?",
        ),
        (Tie.PLANS_FOR, r"\bplanned\s+by\s+|\ballocated\s+by\s+"),
        (Tie.APPOINTS, r"\b(?:appointed|elected|selected|nominated)\s+by\s+"),
        (Tie.DIRECTS, r"\b(?:instructed|directed|ordered|sent|assigned)\s+by\s+"),
        (Tie.REQUESTS, r"\brequests?\s+(?=[^,;.]{3,80}\sto\s)"),
        (Tie.ESTABLISHES, r"\b(?:established|set\s+up)\s+by\s+"),
    )
)
_REPORTS = re.compile(
    r"\b(?:report|submit|submitt|send|refer|forward)(?:s|"
    r"ed|ing|red)?\b[^,;.]{0,100}?\s+to\s+",
    re.IGNORECASE,
)
_GRANT = re.compile(
    r"\s*,?\s*for\s+(?:[a-z]+\s+and\s+)?(?P<what>approval|"
    r"ratification|decision|confirmation|"
    r"instructions?)",
    re.IGNORECASE,
)
_DOES = tuple(
    (tie, re.compile(pattern, re.IGNORECASE))
    for tie, pattern in (
        # What a bearer does to whom: the words up to the subordinate.
        (
            Tie.LEADS,
            (
                r"\b(?:exercise\s+(?:[a-z]+\s+)?leadership\s+(?:of|"
                r"over)|lead|manage\s+and\s+deploy|"
                r"take\s+charge\s+of|preside\s+over)\s+"
            ),
        ),
        (Tie.SUPERVISES, r"\b(?:supervise|inspect|oversee|check)\s+"),
        (Tie.APPROVES, r"\b(?:approve|ratify|authorize|allow|permit)\s+"),
        (Tie.DECIDES, r"\b(?:decide|determine)\s+"),
        (Tie.APPOINTS, r"\b(?:appoint|nominate|elect)\s+"),
        (Tie.DIRECTS, r"\b(?:instruct|guide|send|direct|dispatch)\s+"),
        (Tie.REGULATES, r"\b(?:stipulate|prescribe)\s+"),
        (
            Tie.PLANS_FOR,
            r"\b(?:implement\s+unified\s+allocations?|allocate|plan\s+for)\s*",
        ),
    )
)
_ESTABLISH = re.compile(
    r"\b(?:establish|set\s+up|create|convene)\s+(?=(?:an?\s+|the\s+)?[^,;.]{0,100}?"
    r"\b(?:committee|court|tribunal|bureau|office|department|"
    r"commission|branch|group)s?\b)",
    re.IGNORECASE,
)
_ISSUES = re.compile(
    r"\b(?:issues?|gives?)\s+(?:the\s+following\s+)(?:instructions?|"
    r"directives?|orders?)",
    re.IGNORECASE,
)
_ISSUER = re.compile(
    r"\A\s*(?:[A-Z][a-z]+\s+)?(?:Resolutions?|Directives?|"
    r"Instructions?|Decisions?|Notice|"
    r"Regulations?|Orders?)\s+(?:of|by|from)\s+(?P<who>[^\n]+?)(?:\s+(?:on|"
    r"of\s+the\s+\d)\b|\n|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Who was named before a clause: the bearer, and the issuer of the document."""

    bearer: Span | None
    issuer: Span | None


def issuer_of(text: str) -> Span | None:
    """Whose resolution or directive it is, where its title says so."""
    found = _ISSUER.search(text[:400])
    return Span(start=found.start("who"), end=found.end("who")) if found else None


def ties_of(
    plain: str, sentence: Sentence, statements: Sequence[Statement], *, named: Named
) -> Iterator[AuthorityTie]:
    """The relations of authority one sentence states."""
    pieces = statements or (None,)
    for number, one in enumerate(pieces):
        span = one.span if one else sentence.span
        span = Span(
            start=sentence.span.start if number == 0 else span.start, end=span.end
        )
        bearer = _bearer(plain, one, span)
        yield from _over(plain, span, bearer, named)
        yield from _issues(plain, span)
        if one is not None:
            yield from _reports(plain, span, bearer, named)
            if one.force is not Force.MUST_NOT:
                yield from _does(plain, one, named)


def _bearer(plain: str, one: Statement | None, span: Span) -> Part | None:
    if one is not None:
        return one.bearer
    start = span.start
    for _ in range(6):  # the first segments: further on no subject stands
        end = phrase_end(plain, start, span.end)
        if start < end and is_agent(plain[start:end]):
            return Part(spans=(Span(start=start, end=end),))
        comma = plain.find(",", start, span.end)
        if comma < 0:
            return None
        start = comma + 2
    return None


def _below(bearer: Part | None, named: Named) -> Part | None:
    if bearer is not None:
        return bearer
    if named.bearer is None:
        return None
    return Part(spans=(named.bearer,), origin=Origin.CARRIED)


def _over(
    plain: str, span: Span, bearer: Part | None, named: Named
) -> Iterator[AuthorityTie]:
    for tie, pattern in _OVER:
        for mark in pattern.finditer(plain, span.start, span.end):
            end = phrase_end(plain, mark.end(), span.end)
            if not is_agent(plain[mark.end() : end]):
                continue
            above = Span(start=mark.end(), end=end)
            below = bearer
            if below is not None and below.spans[0].start == above.start:
                below = None  # the agent of a passive: what it is done to is no body
            yield from _each(tie, mark.start(), above, _below(below, named), plain)


def _issues(plain: str, span: Span) -> Iterator[AuthorityTie]:
    """As in "The Committee issues the following instructions": not said to whom."""
    for mark in _ISSUES.finditer(plain, span.start, span.end):
        head = plain[span.start : mark.start()].rstrip()
        start = span.start + max(head.rfind(","), head.rfind(";")) + 1
        start += len(plain[start : mark.start()]) - len(
            plain[start : mark.start()].lstrip()
        )
        above = Span(start=start, end=span.start + len(head))
        if is_agent(plain[above.start : above.end]):
            yield AuthorityTie(
                span=Span(start=start, end=mark.end()),
                tie=Tie.DIRECTS,
                superior=Part(spans=(above,)),
                subordinate=None,
            )


def _reports(
    plain: str, span: Span, bearer: Part | None, named: Named
) -> Iterator[AuthorityTie]:
    for mark in _REPORTS.finditer(plain, span.start, span.end):
        end = phrase_end(plain, mark.end(), span.end)
        if not is_agent(plain[mark.end() : end]):
            continue
        grant = _GRANT.match(plain, end, span.end)
        tie = Tie.REPORTS_TO
        if grant and not grant["what"].lower().startswith("instr"):
            tie = Tie.DECIDES if grant["what"].lower() == "decision" else Tie.APPROVES
        above = Span(start=mark.end(), end=end)
        yield from _each(tie, mark.start(), above, _below(bearer, named), plain)


def _each(
    tie: Tie, start: int, above: Span, below: Part | None, plain: str
) -> Iterator[AuthorityTie]:
    """One relation for each of several subordinates that "and" joins."""
    span = Span(start=start, end=above.end)
    superior = Part(spans=(above,))
    for one in _apart(plain, below) if below else (None,):
        yield AuthorityTie(span=span, tie=tie, superior=superior, subordinate=one)


def _apart(plain: str, part: Part) -> Iterator[Part]:
    span = part.spans[0]
    joint = re.compile(r"\s+and\s+(?=the\s)").search(plain, span.start, span.end)
    if joint and is_agent(plain[span.start : joint.start()]):
        yield Part(
            spans=(Span(start=span.start, end=joint.start()),), origin=part.origin
        )
        yield Part(spans=(Span(start=joint.end(), end=span.end),), origin=part.origin)
    else:
        yield part


def _does(plain: str, one: Statement, named: Named) -> Iterator[AuthorityTie]:
    span = one.span
    if one.bearer is not None:
        for tie, pattern in _DOES:
            mark = pattern.search(plain, span.start, span.end)
            if mark is None:
                continue
            end = phrase_end(plain, mark.end(), span.end)
            below = (
                Part(spans=(Span(start=mark.end(), end=end),))
                if end > mark.end()
                else None
            )
            yield AuthorityTie(
                span=span, tie=tie, superior=one.bearer, subordinate=below
            )
    mark = _ESTABLISH.search(plain, span.start, span.end)
    superior = one.bearer or _decided(plain, one, named)
    if mark and superior is not None:
        end = phrase_end(plain, mark.end(), span.end)
        below = Part(spans=(Span(start=mark.end(), end=end),))
        yield AuthorityTie(
            span=Span(start=mark.start(), end=end),
            tie=Tie.ESTABLISHES,
            superior=superior,
            subordinate=below,
        )


def _decided(plain: str, one: Statement, named: Named) -> Part | None:
    """As in "It was decided to": by whom the title says."""
    if one.cue is None or named.issuer is None:
        return None
    if "decided" not in plain[one.cue.start : one.cue.end].lower():
        return None
    return Part(spans=(named.issuer,), origin=Origin.CARRIED)
