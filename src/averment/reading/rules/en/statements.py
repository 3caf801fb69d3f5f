"""The statements of one English sentence, with their components."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from averment.reading.rules.en.clauses import Clause, clauses_of
from averment.reading.rules.en.cues import Cue, predicate_before, told_at, wants_more
from averment.reading.rules.en.definitions import (
    being_of,
    continued_at,
    created_at,
    fragment_at,
    instruction_at,
    let_at,
    listed_at,
    refusal_at,
    task_of,
    verbless,
)
from averment.reading.rules.en.frames import Around, Frame
from averment.reading.rules.en.limits import phrase_end
from averment.reading.rules.en.openings import subject_before
from averment.reading.rules.en.practice import filled_by, office_acts, practice_of
from averment.reading.rules.en.subjects import subject_of
from averment.reading.rules.en.tails import Tail, tail_of
from averment.reading.rules.en.tokens import tokens_of
from averment.reading.rules.en.verbs import is_base
from averment.reading.rules.en.words import DETERMINERS, is_agent
from averment.reading.rules.nouns import Part, Statement
from averment.reading.rules.sections import Sentence
from averment.record import Force, Origin, Sort, Span

_YOU = re.compile(r"\byou\b", re.IGNORECASE)  # "could you please"
_TO_DO = re.compile(r"\bto\s+(?=[a-z])", re.IGNORECASE)
_EXAMPLE = re.compile(r"for\s+(?:example|instance)\b", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:right|power|authority|rights|powers)$")
_NOR = re.compile(r"\s*(?:and\s+)?(?:nor|neither)\s*", re.IGNORECASE)
_NEEDED = re.compile(
    r"(?:shall|must|will)\s+be\s+(?:required|obliged)\s+to", re.IGNORECASE
)
_ONLY = re.compile(
    r"\s*(?P<if>only\s+(?:in|if|when|after|under|where|with)\b.*)", re.IGNORECASE
)


def statements_of(sentence: Sentence, around: Around) -> Iterator[Statement]:
    """The statements of one sentence, in order."""
    plain, span = around.plain, _unstopped(around.plain, sentence.span)
    bearer: Part | None = None
    for clause in clauses_of(plain, span):
        if _EXAMPLE.match(plain, clause.span.start, clause.span.end):
            continue
        for found in _of_clause(clause, around, article=sentence.article):
            one = found
            if one.bearer is None and bearer is not None and _shares(clause, one):
                one = replace(one, bearer=replace(bearer, origin=Origin.CARRIED))
            bearer = one.bearer or bearer
            yield _closed(one, sentence.span, span)


def _shares(clause: Clause, one: Statement) -> bool:
    return clause.shares or one.cue is None


def _unstopped(plain: str, span: Span) -> Span:
    """The sentence without its full stop."""
    part = plain[span.start : span.end].rstrip(" .;:")
    return Span(start=span.start, end=span.start + len(part)) if part else span


def _closed(one: Statement, whole: Span, bare: Span) -> Statement:
    """A statement that ends its sentence takes the full stop."""
    if one.span.end != bare.end:
        return one
    return replace(one, span=Span(start=one.span.start, end=whole.end))


def _of_clause(clause: Clause, around: Around, *, article: str) -> Iterator[Statement]:
    plain, span = around.plain, clause.span
    frame = Frame(around=around, article=article, span=span)
    task = task_of(plain, span.start, span.end)
    listed = listed_at(plain, span.start, span.end)
    if listed is not None and clause.cue is None:
        yield from frame.acting(Force.MUST, None, listed, subject=None)
    elif task is not None and (clause.cue is None or task.end >= clause.cue.start):
        yield frame.defining(task, clause.cue)
    elif clause.cue is not None:
        tail = tail_of(plain, clause.cue.end, span.end)
        if tail is None:
            yield from _with_cue(clause.cue, frame)
            return
        before = Span(start=span.start, end=tail.start)
        told = list(_with_cue(clause.cue, replace(frame, span=before)))
        yield from told
        yield from _hanging(tail, replace(frame, span=tail.span), told)
    else:
        yield from _without_cue(frame)


def _hanging(tail: Tail, frame: Frame, told: list[Statement]) -> Iterator[Statement]:
    """What a tail bans or has done; without a verb, its clause's is meant."""
    at = frame.span.end if tail.verb is None else tail.verb
    owner = told[-1].bearer if told and told[-1].sort is Sort.REGULATIVE else None
    bearer = replace(owner, origin=Origin.CARRIED) if owner else None
    for found in frame.acting(tail.force, tail.cue, at, subject=tail.what):
        one = replace(found, bearer=bearer)
        thing = tail.what and (Part(spans=(tail.what,)),)
        yield replace(one, objects=thing) if thing else one


def _without_cue(frame: Frame) -> Iterator[Statement]:
    """A bare instruction, a definition, or what goes on from before."""
    plain, span = frame.around.plain, frame.span
    if (let := let_at(plain, span.start, span.end)) is not None:
        bearer = Part(spans=(Span(start=let[0], end=let[1] - 1),))
        for one in frame.acting(Force.MUST, None, let[1], subject=None):
            yield replace(one, bearer=bearer)
    elif (refusal := refusal_at(plain, span.start, span.end)) is not None:
        cue = Span(start=refusal[0], end=refusal[1])
        yield from frame.acting(Force.MUST_NOT, cue, refusal[1], subject=None)
    elif (verb := _told_to(plain, span)) is not None or (
        frame.around.follows
        and ((verb := fragment_at(plain, span.start, span.end)) is not None)
    ):
        yield from frame.acting(Force.MUST, None, verb, subject=None)
    elif stated := list(_stated(frame)):
        yield from stated
    elif frame.around.follows and (
        _TO_DO.match(plain, span.start, span.end)
        or verbless(plain, span.start, span.end)
    ):
        to = _TO_DO.search(plain, span.start, span.end)
        yield from frame.acting(
            Force.MUST, None, to.end() if to else span.end, subject=None
        )


def _stated(frame: Frame) -> Iterator[Statement]:
    """What is created, what something is, what is always done."""
    plain, span = frame.around.plain, frame.span
    if (made := created_at(plain, span.start, span.end)) is not None:
        for one in frame.acting(Force.NONE, None, made, subject=None):
            yield replace(one, sort=Sort.CONSTITUTIVE)
    elif (office := filled_by(plain, span.start, span.end)) is not None:
        yield from _practised(frame, office)
    elif (being := being_of(plain, span.start, span.end)) is not None:
        yield frame.defining(being, None)
    elif (practice := practice_of(plain, span.start, span.end)) is not None:
        yield from _practised(frame, practice)
    elif frame.article and (acts := office_acts(plain, span.start, span.end)):
        yield from frame.acting(Force.NONE, None, acts[1], subject=acts[0])


def _practised(frame: Frame, practice: tuple[Span, int]) -> Iterator[Statement]:
    """What is done to someone in the present tense: its subject is the object."""
    whom, verb = practice
    subject = subject_of(frame.around.plain, whom.start, whom.end)
    yield from frame.acting(Force.NONE, None, verb, subject=subject)


def _told_to(plain: str, span: Span) -> int | None:
    """Where the verb of a bare instruction stands, or of one that goes on."""
    verb = instruction_at(plain, span.start, span.end)
    return continued_at(plain, span.start, span.end) if verb is None else verb


def _with_cue(cue: Cue, frame: Frame) -> Iterator[Statement]:
    plain, span = frame.around.plain, frame.span
    if (refusal := refusal_at(plain, span.start, cue.start)) is not None:
        no = Span(start=refusal[0], end=refusal[1])
        yield from frame.acting(Force.MUST_NOT, no, refusal[1], subject=None)
        return
    subject = _subject_at(frame, cue)
    force = cue.force
    if force in (Force.MAY, Force.MUST) and subject and _negative(plain, subject):
        force = Force.MUST_NOT
    place = Span(start=cue.start, end=cue.end)
    if _defines(frame, cue, subject):
        verb = Span(start=cue.start, end=cue.end - len(" to"))
        yield frame.defining(verb, cue)
        return
    if wants_more(plain, cue):
        if subject is not None and is_agent(frame.words(subject)):
            yield from frame.acting(force, place, cue.start, subject=subject)
        return
    if turned := list(_turned(frame, cue, force, subject)):
        yield from turned
        return
    if _RIGHTS.search(cue.words) and not cue.words.endswith("to"):
        yield frame.granting(force, place, subject=subject)
        return
    yield from frame.acting(force, place, cue.end, subject=subject)


def _subject_at(frame: Frame, cue: Cue) -> Span | None:
    """The subject before an operator, or the "you" within "could you please"."""
    plain = frame.around.plain
    at = subject_before(plain, frame.span.start, cue.start).subject
    before = subject_of(plain, at, predicate_before(plain, at, cue) or cue.start)
    you = _YOU.search(plain, cue.start, cue.end) if before is None else None
    return Span(start=you.start(), end=you.end()) if you else before


def _defines(frame: Frame, cue: Cue, subject: Span | None) -> bool:
    """As in "The other way is to select": what is no agent is not told to act."""
    plain = frame.around.plain
    return (
        cue.words in ("is to", "are to")
        and subject is not None
        and not is_agent(frame.words(subject))
        and not re.match(r"\s+(?:[a-z]+ly\s+)?be\b", plain[cue.end : cue.end + 20])
    )


def _turned(
    frame: Frame, cue: Cue, force: Force, subject: Span | None
) -> Iterator[Statement]:
    """A clause whose operator stands before its subject, or before no act of it."""
    plain, span = frame.around.plain, frame.span
    place = Span(start=cue.start, end=cue.end)
    if only := _ONLY.match(plain, span.start, cue.start):
        yield from _inverted(frame, cue, only.start("if"))
    elif _NOR.fullmatch(plain, span.start, cue.start):
        yield from _inverted(frame, replace(cue, force=Force.MUST_NOT), None)
    elif _is_needed(frame, cue, force, subject):
        place = Span(start=cue.start, end=plain.index(" ", cue.start))
        yield from frame.acting(force, place, place.end, subject=subject)
    elif (told := told_at(plain, cue, span.end)) is not None:
        yield from frame.acting(force, place, told[1], subject=told[0])
    elif cue.words.endswith(" by"):  # "was planned by the ministry to complete"
        end = phrase_end(plain, cue.end, span.end)
        agent = Part(spans=_skipped(plain, cue.end, end))
        for one in frame.acting(force, place, end, subject=subject):
            yield replace(one, bearer=agent)


def _is_needed(frame: Frame, cue: Cue, force: Force, subject: Span | None) -> bool:
    """As in "No permit shall be required to fish": no act of the permit's own."""
    return (
        subject is not None
        and force is Force.MUST_NOT
        and _NEEDED.fullmatch(cue.words) is not None
        and not is_agent(frame.words(subject))
    )


def _inverted(frame: Frame, cue: Cue, start: int | None) -> Iterator[Statement]:
    """As in "Only in such cases may pressure be applied": the subject follows."""
    plain, span = frame.around.plain, frame.span
    words = tokens_of(plain, cue.end, span.end)
    verb = next(
        (
            word.start
            for before, word in pairwise(words)
            if word.low == "be" or (is_base(word.low) and before.low not in DETERMINERS)
        ),
        cue.end,
    )
    subject = Span(start=cue.end + 1, end=max(cue.end + 1, verb - 1))
    place = Span(start=cue.start, end=cue.end)
    for one in frame.acting(cue.force, place, verb, subject=subject):
        if start is None:
            yield one
        else:
            condition = Part(spans=(Span(start=start, end=cue.start - 1),))
            yield replace(one, conditions=(condition,))


def _skipped(plain: str, start: int, end: int) -> tuple[Span, ...]:
    left = len(plain[start:end]) - len(plain[start:end].lstrip())
    return (Span(start=start + left, end=end),)


def _negative(plain: str, subject: Span) -> bool:
    return bool(
        re.match(r"(?:no|neither|none)\b", plain[subject.start : subject.end].lower())
    )
