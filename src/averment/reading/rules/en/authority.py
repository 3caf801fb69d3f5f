"""Which body stands over which, as one English clause says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.reading.rules.bodies import heads_body
from averment.reading.rules.en.doing import asked_by, done_by
from averment.reading.rules.en.ends import (
    Named,
    agents_in,
    carried,
    itself,
    meant,
    words_of,
)
from averment.reading.rules.en.limits import phrase_end
from averment.reading.rules.en.ties import (
    ESTABLISH,
    FOR_DECISION,
    GRANT,
    ISSUES,
    LEADING,
    OVER,
    REPORTS,
)
from averment.reading.rules.en.tokens import adverb
from averment.reading.rules.en.words import (
    DETERMINERS,
    PRONOUNS,
    head_of,
    is_agent,
)
from averment.reading.rules.nouns import AuthorityTie, Part, Statement
from averment.reading.rules.sections import Sentence
from averment.record import Force, Sort, Span, Tie

_IS = re.compile(r"\s(?:is|are)\s+(?P<what>[^,;:]+?)\s+that\s", re.IGNORECASE)
_NOBODY: tuple[list[str], ...] = (
    [],
    ["parties"],
    ["leadership"],
    ["heads"],
    ["groups"],
    ["forces"],
)
"""Words for bodies that name none when they stand alone."""


def ties_of(
    plain: str, sentence: Sentence, statements: Sequence[Statement], *, named: Named
) -> Iterator[AuthorityTie]:
    """The relations of authority one sentence states.

    Shape: `named` is told who was spoken of, for the sentences after it.
    """
    pieces = statements or (None,)
    for number, one in enumerate(pieces):
        span = one.span if one else sentence.span
        if number == 0:
            span = Span(start=sentence.span.start, end=span.end)
        found = list(_of_piece(plain, sentence.span, span, one, named))
        yield from found
        _remember(plain, one, found, named)


def _of_piece(
    plain: str, sentence: Span, span: Span, one: Statement | None, named: Named
) -> Iterator[AuthorityTie]:
    own = _governed_here(plain, sentence, one, span, named)
    yield from _over(plain, span, own, named)
    yield from _issues(plain, span, named)
    if one is not None:
        yield from _reports(plain, span, own, named)
        yield from asked_by(plain, one, named)
        if one.force is not Force.MUST_NOT:
            yield from done_by(plain, sentence, one, named)


def _remember(
    plain: str, one: Statement | None, found: Sequence[AuthorityTie], named: Named
) -> None:
    for tie in reversed(found):  # of several that lead the first
        above = tie.superior.spans[0] if tie.superior else None
        if tie.tie is Tie.LEADS and above is not None:
            named.leader = above
        if tie.tie in (Tie.DECIDES, Tie.APPROVES) and above is not None:
            named.judge = above
    if one is None:
        return
    body = _bore(plain, one, found) or _made(plain, one)
    named.body = body or named.body


def _bore(plain: str, one: Statement, found: Sequence[AuthorityTie]) -> Span | None:
    """A body that bears the duty of a statement; no agent of its passive."""
    if one.bearer is None or one.sort is not Sort.REGULATIVE:
        return None
    span = one.bearer.spans[0]
    led_by = any(tie.span.start <= span.start < tie.span.end for tie in found)
    if one.cue is not None and span.start > one.cue.start and led_by:
        return None
    return span if _is_body(plain, span) else None


def _made(plain: str, one: Statement) -> Span | None:
    """A body that a statement sets up: what follows may speak of it."""
    made = ESTABLISH.search(plain, one.span.start, one.span.end)
    if made is None:
        return None
    end = phrase_end(plain, made.end(), one.span.end)
    return Span(start=made.end(), end=end) if made.end() < end else None


def _is_body(plain: str, span: Span) -> bool:
    """A body with a name of its own: "the parties" and "they" are none."""
    words = plain[span.start : span.end]
    named = [w for w in words.lower().split() if w not in DETERMINERS and not adverb(w)]
    return heads_body(head_of(words)) and named not in _NOBODY


def _governed_here(
    plain: str, sentence: Span, one: Statement | None, span: Span, named: Named
) -> tuple[Part, ...]:
    """Whom the clause itself speaks of: its bearer, or what its passive is about."""
    if one is None:
        bearer = _first_body(plain, span)
        return (bearer,) if bearer is not None else ()
    found = list(_ends(plain, sentence, one, named))
    return tuple(
        part for part in found if head_of(words_of(plain, part)) != "leadership"
    )


def _ends(plain: str, sentence: Span, one: Statement, named: Named) -> Iterator[Part]:
    bearer = one.bearer
    if bearer is not None and is_agent(words_of(plain, bearer)):
        span = meant(plain, bearer.spans[0], sentence)
        yield bearer if span is None or span == bearer.spans[0] else carried(span)
    for thing in one.objects[:1]:
        span = thing.spans[0]
        words = plain[span.start : span.end]
        if one.cue is None or span.start > one.cue.start:
            continue
        if itself(words) and named.issuer is not None:
            yield carried(named.issuer)
        elif words.lower() in PRONOUNS:
            who = meant(plain, span, sentence)
            yield from (carried(who),) if who is not None else ()
        elif is_agent(words) and is_agent(_called(plain, span, one.cue)):
            yield thing


def _called(plain: str, thing: Span, cue: Span) -> str:
    """What a thing is said to be, in "Clearing staff is a work that must be led"."""
    said = _IS.match(plain[thing.end : cue.start])
    return said["what"] if said else plain[thing.start : thing.end]


def _first_body(plain: str, span: Span) -> Part | None:
    """The first segment that names a body, where no statement says who bears it."""
    start = span.start
    for _ in range(6):  # further on no subject stands
        end = phrase_end(plain, start, span.end)
        if start < end and heads_body(head_of(plain[start:end])):
            return Part(spans=(Span(start=start, end=end),))
        comma = plain.find(",", start, span.end)
        if comma < 0:
            return None
        start = comma + 2
    return None


def _over(
    plain: str, span: Span, own: Sequence[Part], named: Named
) -> Iterator[AuthorityTie]:
    for tie, pattern in OVER:
        for mark in pattern.finditer(plain, span.start, span.end):
            for above in agents_in(plain, mark.end(), span.end):
                whole = Span(start=mark.start(), end=above.end)
                below = _below(plain, tie, own, whole, named)
                yield from _each(tie, whole, above, below, plain)
    for mark in LEADING.finditer(plain, span.start, span.end):
        above = Span(start=mark.start("who"), end=mark.end("who"))
        if is_agent(mark["who"]):
            whole = Span(start=mark.start(), end=mark.end())
            yield from _each(Tie.LEADS, whole, above, named.below(above, plain), plain)


def _below(
    plain: str, tie: Tie, own: Sequence[Part], whole: Span, named: Named
) -> Part | None:
    """Who stands below: here, set up here, or named before."""
    before = whole.start
    if tie is Tie.REINFORCES:
        return carried(named.leader) if named.leader else named.below(whole, plain)
    modified = _modified(plain, before)
    if modified is not None:
        return modified
    for part in own:
        if not before <= part.spans[0].start < whole.end:  # the agent of a passive
            return part
    made = ESTABLISH.search(plain, max(0, before - 160), before)
    if made and "." not in plain[made.start() : before]:
        end = phrase_end(plain, made.end(), before)
        return Part(spans=(Span(start=made.end(), end=end),))
    return named.below(whole, plain)


def _modified(plain: str, at: int) -> Part | None:
    """As in "jurors elected by": the noun right before what is said of it."""
    before = re.compile(r"(?:^|[\s,])(?P<who>[A-Za-z]+s)\s+$").search(
        plain, max(0, at - 24), at
    )
    if before is None or not is_agent(before["who"]):
        return None
    return Part(spans=(Span(start=before.start("who"), end=before.end("who")),))


def _issues(plain: str, span: Span, named: Named) -> Iterator[AuthorityTie]:
    """As in "The Committee issues the following instructions": to all it governs."""
    for mark in ISSUES.finditer(plain, span.start, span.end):
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
                subordinate=named.below(above, plain),
            )


def _reports(
    plain: str, span: Span, own: Sequence[Part], named: Named
) -> Iterator[AuthorityTie]:
    seen: set[int] = set()
    for mark in (
        *REPORTS.finditer(plain, span.start, span.end),
        *FOR_DECISION.finditer(plain, span.start, span.end),
    ):
        if mark.end() in seen:
            continue
        seen.add(mark.end())
        end = phrase_end(plain, mark.end(), span.end)
        if not is_agent(plain[mark.end() : end]):
            continue
        grant = GRANT.match(plain, end, span.end)
        tie = Tie.REPORTS_TO
        if grant and not grant["what"].lower().startswith("instr"):
            tie = Tie.DECIDES if grant["what"].lower() == "decision" else Tie.APPROVES
        above = Span(start=mark.end(), end=end)
        below = own[0] if own else named.below(above, plain)
        whole = Span(start=mark.start(), end=above.end)
        yield from _each(tie, whole, above, below, plain)


def _each(
    tie: Tie, span: Span, above: Span, below: Part | None, plain: str
) -> Iterator[AuthorityTie]:
    """One relation for each of several subordinates that "and" joins."""
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
