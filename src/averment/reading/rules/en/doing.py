"""Which body acts on which: what a bearer is said to do, decide or ask for."""

from __future__ import annotations

from collections.abc import Iterator

from averment.reading.rules.en.cues import ORDERS
from averment.reading.rules.en.ends import Named, carried, governed, meant, words_of
from averment.reading.rules.en.limits import phrase_end
from averment.reading.rules.en.openings import subject_before
from averment.reading.rules.en.subjects import subject_of
from averment.reading.rules.en.ties import (
    ASKED,
    DECIDED,
    DECIDED_THAT,
    DOES,
    ESTABLISH,
    MADE,
)
from averment.reading.rules.en.words import PRONOUNS, is_agent
from averment.reading.rules.nouns import AuthorityTie, Part, Statement
from averment.record import Origin, Span, Tie

_AGENTS_ONLY = (Tie.APPOINTS, Tie.DIRECTS)
"""What is no body or post can be neither appointed nor sent."""
_ACTIVITIES = (Tie.LEADS, Tie.SUPERVISES)
"""What is led or supervised may be named by what it does."""


def asked_by(plain: str, one: Statement, named: Named) -> Iterator[AuthorityTie]:
    """As in "The county asked to": of whoever decides or approves in the document."""
    mark = ASKED.search(plain, one.span.start, one.span.end)
    if mark is None or one.bearer is None:
        return
    judge = named.judge or named.issuer
    yield AuthorityTie(
        span=Span(start=one.bearer.spans[0].start, end=mark.end()),
        tie=Tie.REQUESTS,
        superior=carried(judge) if judge else None,
        subordinate=one.bearer,
    )


def done_by(
    plain: str, sentence: Span, one: Statement, named: Named
) -> Iterator[AuthorityTie]:
    """What the bearer of a statement does to another body, decides, or sets up."""
    span = one.span
    superior = _doer(plain, sentence, one)
    if superior is not None:
        yield from _acts(plain, one, superior, named)
    yield from _said(plain, one, named)
    decided = one.cue and DECIDED.search(plain, one.cue.start, one.cue.end)
    if decided and superior is not None:
        below = named.below(superior.spans[0], plain)
        yield _tie(Tie.DECIDES, span, superior, below)
    made = ESTABLISH.search(plain, span.start, span.end)
    founder = superior or _decided(plain, one, named)
    if made and founder is not None:
        end = phrase_end(plain, made.end(), span.end)
        below = Part(spans=(Span(start=made.end(), end=end),))
        whole = Span(start=made.start(), end=end)
        yield _tie(Tie.ESTABLISHES, whole, founder, below)


def _said(plain: str, one: Statement, named: Named) -> Iterator[AuthorityTie]:
    """As in "The council decided that clerks must", "The council told clerks to".

    Shape: who is told is the bearer, else who is spoken of; a body made is founded.
    """
    if one.cue is None:
        return
    that = DECIDED_THAT.search(plain, one.span.start, one.cue.start)
    orders = ORDERS.fullmatch(plain[one.cue.start : one.cue.end].lower())
    if that is None and orders is None:
        return
    end = that.start() if that else one.cue.start
    at = subject_before(plain, one.span.start, end).subject
    who = subject_of(plain, at, end)
    if who is None or not is_agent(plain[who.start : who.end]):
        return
    if one.bearer is not None and one.bearer.spans[0] == who:
        return  # "The county requires another 500" tells nobody else
    made = MADE.match(plain, one.cue.end) and one.objects
    below = one.objects[0] if made else one.bearer or named.below(who, plain)
    tie = Tie.DIRECTS if orders else Tie.DECIDES
    span = Span(start=who.start, end=one.cue.end)
    yield _tie(Tie.ESTABLISHES if made else tie, span, Part(spans=(who,)), below)


def _acts(
    plain: str, one: Statement, superior: Part, named: Named
) -> Iterator[AuthorityTie]:
    span = one.span
    quoted = superior.origin is Origin.QUOTED
    start = superior.spans[0].end if quoted else span.start
    for tie, pattern in DOES:
        mark = pattern.search(plain, start, span.end)
        if mark is None or not _is_aim(one, mark.start()):
            continue
        below = _done_to(
            plain, tie, Span(start=mark.end(), end=span.end), superior, named
        )
        if below is not None or tie not in (*_AGENTS_ONLY, *_ACTIVITIES):
            yield _tie(tie, span, superior, below)


def _tie(tie: Tie, span: Span, superior: Part, below: Part | None) -> AuthorityTie:
    return AuthorityTie(span=span, tie=tie, superior=superior, subordinate=below)


def _is_aim(one: Statement, at: int) -> bool:
    """Whether the verb at a place is what the bearer does, not a word of an object."""
    return any(span.start <= at < span.end for part in one.aims for span in part.spans)


def _doer(plain: str, sentence: Span, one: Statement) -> Part | None:
    """The bearer, or whom it means; "they" that means nobody named is no end."""
    if one.bearer is None:
        return None
    span = meant(plain, one.bearer.spans[0], sentence)
    if span is None:
        first = words_of(plain, one.bearer).lower() in ("we", "i")
        return one.bearer if first else None
    return one.bearer if span == one.bearer.spans[0] else carried(span)


def _done_to(
    plain: str, tie: Tie, rest: Span, superior: Part, named: Named
) -> Part | None:
    """Whom a bearer acts on: who is named there, else whoever is spoken of."""
    start, last = rest.start, phrase_end(plain, rest.start, rest.end)
    words = plain[start:last]
    if start == last and tie in _ACTIVITIES:
        return None  # "lead by example"
    here = Span(start=start, end=last) if start < last else None
    above = superior.spans[0]
    if words.lower() in PRONOUNS:
        return carried(named.body) if named.body else named.below(above, plain)
    if here is not None and (
        is_agent(words) or (tie in _ACTIVITIES and governed(words))
    ):
        return Part(spans=(here,))
    return None if tie in _AGENTS_ONLY else named.below(above, plain)


def _decided(plain: str, one: Statement, named: Named) -> Part | None:
    """As in "It was decided to": by whom the title says."""
    if one.cue is None or named.issuer is None:
        return None
    if "decided" not in plain[one.cue.start : one.cue.end].lower():
        return None
    return carried(named.issuer)
