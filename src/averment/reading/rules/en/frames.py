"""One clause of English: its components, once its operator is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from averment.reading.rules.en.actions import Action, actions_of
from averment.reading.rules.en.agents import agent_of, maker_of, undergoes
from averment.reading.rules.en.conditions import met_after, met_before
from averment.reading.rules.en.cues import Cue
from averment.reading.rules.en.grouping import (
    banned_act,
    grouped,
    is_passive,
    joint_before,
    past_signs,
)
from averment.reading.rules.en.limits import deadlines_of, limits_of
from averment.reading.rules.en.openings import opening_of
from averment.reading.rules.en.sorting import Told, counts_as, is_made, sort_of
from averment.reading.rules.en.subjects import alone, subject_of
from averment.reading.rules.en.words import is_agent
from averment.reading.rules.nouns import Part, Statement
from averment.record import Force, Origin, Reading, Sort, Span, Status

_OR_ELSE = re.compile(r"\b(?:otherwise|or\s+else|failing\s+which)\b", re.IGNORECASE)
_PROPOSED = re.compile(
    r"\b(?:propos(?:e|es|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|intend(?:s)?\s+to"
    r"|it\s+seems|in\s+(?:my|our|his)\s+(?:view|opinion)"
    r"|I\s+(?:think|believe|feel|felt|am\s+of|have\s+the\s+(?:idea|opinion|view)))\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:asked|requested|request)\s+(?:permission\s+)?to\b", re.IGNORECASE
)
_REFUSED = re.compile(
    r"\b(?:wrong|too\s+(?:much|many|high|low)|refused|rejected|not\s+(?:be\s+)?agreed)\b",
    re.IGNORECASE,
)
_REQUESTED = re.compile(
    r"\b(?:(?:requires|demand(?:s|ed)|request(?:s|ed)|ask(?:s|ed)\s+for|"
    r"applie[sd]\s+for)\s+(?:another|an\s+additional|a\s+further)\s+(?=\d|about)|"
    r"please|request(?:s|ed)?\s+(?:that|the|to)|asks?\s+(?:that|"
    r"for|to)|hopes?\s+that)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a sentence is read with: the plain text, its times, what came before.

    Shape: `follows` says that the sentence before it in its paragraph held a
        statement.
    """

    plain: str
    times: Sequence[Reading]
    follows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A clause being read."""

    around: Around
    article: str
    span: Span

    def words(self, span: Span) -> str:
        """The words of a span."""
        return self.around.plain[span.start : span.end]

    def defining(self, verb: Span, cue: Cue | None) -> Statement:
        """A sentence that says what a task, a body or a category is."""
        plain = self.around.plain
        at = opening_of(plain, self.span.start, verb.start).subject
        entity = subject_of(plain, at, verb.start)
        start = verb.start + len(self.words(verb)) - len(self.words(verb).lstrip())
        rest = _rest(plain, verb.end, self.span.end)
        force = (
            Force.NONE if cue is None or cue.words in ("is to", "are to") else cue.force
        )
        return Statement(
            span=self.span,
            article=self.article,
            force=force,
            cue=None if cue is None else Span(start=cue.start, end=cue.end),
            sort=Sort.CONSTITUTIVE,
            status=self.status(),
            bearer=Part(spans=(entity,)) if entity else None,
            aims=(Part(spans=(Span(start=start, end=verb.end),)),),
            objects=(Part(spans=(rest,)),) if rest else (),
            constraints=limits_of(plain, self.span, times=self.around.times),
        )

    def granting(self, force: Force, cue: Span, *, subject: Span | None) -> Statement:
        """As in "Assessors have the same rights as judges": what one has is named."""
        plain = self.around.plain
        have = Span(start=cue.start, end=plain.index(" ", cue.start))
        rights = Span(start=have.end + 1, end=self.span.end)
        piece = _Piece(
            span=self.span,
            force=force,
            cue=cue,
            actions=(),
            subject=subject,
            at=cue.end,
            first=True,
        )
        return replace(
            self.statement(piece),
            aims=(Part(spans=(have,)),),
            objects=(Part(spans=(rights,)),),
        )

    def acting(
        self, force: Force, cue: Span | None, at: int, *, subject: Span | None
    ) -> Iterator[Statement]:
        """What is to be done, cut where force, addressee or leadership change."""
        plain = self.around.plain
        actions = actions_of(plain, at, self.span.end)
        groups = grouped(plain, actions, force, self.around.times)
        joints = [joint_before(plain, group[0].start) for group, _ in groups[1:]]
        starts = [self.span.start, *(past_signs(plain, joint) for joint in joints)]
        for number, (start, end) in enumerate(
            zip(starts, [*joints, self.span.end], strict=True)
        ):
            group, own = groups[number]
            piece = _Piece(
                span=Span(start=start, end=end),
                force=own,
                cue=cue if number == 0 or own is force else None,
                actions=tuple(group),
                subject=subject,
                at=at if number == 0 else start,
                first=number == 0,
            )
            yield self.statement(piece)

    def statement(self, piece: _Piece) -> Statement:
        """One statement out of its piece of the clause."""
        plain, span, subject = self.around.plain, piece.span, piece.subject
        passive = is_passive(plain, piece.actions)
        bearer = self.bearer(piece, passive=passive)
        aims = [action.aim for action in piece.actions]
        objects = [a.object for a in piece.actions if a.object is not None]
        told = Told(actions=piece.actions, subject=subject, force=piece.force)
        sort = sort_of(plain, told, end=span.end, borne=bearer is not None)
        governs = any(action.governs for action in piece.actions)
        if passive and subject and not governs and not counts_as(piece.actions):
            objects = [subject]
            if (act := banned_act(plain, piece.actions, subject)) is not None:
                aims, objects = [(act[0],)], [act[1]]
        made = passive and bearer is None and is_made(plain, told)
        if sort is Sort.CONSTITUTIVE and subject is not None and not made:
            bearer = Part(spans=(subject,))
        status = self.status()
        return Statement(
            span=span,
            article=self.article,
            force=_censured(piece.force, status),
            cue=piece.cue,
            sort=sort,
            status=status,
            bearer=bearer,
            aims=tuple(Part(spans=one) for one in aims),
            objects=tuple(Part(spans=(one,)) for one in objects),
            conditions=self.conditions(piece),
            constraints=limits_of(plain, span, times=self.around.times),
            or_else=self.or_else(piece),
        )

    def or_else(self, piece: _Piece) -> Part | None:
        """What follows where it is not done, in the same clause."""
        found = _OR_ELSE.search(self.around.plain, piece.at, piece.span.end)
        if found is None:
            return None
        return Part(spans=(Span(start=found.start(), end=piece.span.end),))

    def bearer(self, piece: _Piece, *, passive: bool) -> Part | None:
        """Who is told: the subject, or the agent of a passive; else None."""
        plain, span, subject = self.around.plain, piece.span, piece.subject
        agent = subject is not None and is_agent(self.words(subject))
        if passive or (undergoes(piece.actions) and not agent):
            by = agent_of(plain, max(piece.at, span.start), span.end, piece.actions)
            return Part(spans=(by,)) if by is not None else None
        if subject is None:
            return None
        if not agent:
            maker = maker_of(plain, subject, piece.actions)
            return Part(spans=(maker,)) if maker is not None else None
        origin = Origin.QUOTED if piece.first else Origin.CARRIED
        who = alone(plain, subject, banned=piece.force is Force.MUST_NOT)
        return Part(spans=(who,), origin=origin)

    def conditions(self, piece: _Piece) -> tuple[Part, ...]:
        """When or for whom it holds; words that set a day are no condition."""
        plain, span = self.around.plain, piece.span
        found = [
            *(met_before(plain, span, piece.at, piece.subject) if piece.first else ()),
            *met_after(plain, max(piece.at, span.start), span.end),
        ]
        terms = list(deadlines_of(plain, span, times=self.around.times))
        return tuple(Part(spans=(one,)) for one in found if one not in terms)

    def status(self) -> Status:
        """Decided, unless the clause's own words propose, request or refuse."""
        words = self.words(self.span)
        if _ASKED.search(words):
            return Status.REJECTED if _REFUSED.search(words) else Status.REQUESTED
        if _REQUESTED.search(words):
            return Status.REQUESTED
        return Status.PROPOSED if _PROPOSED.search(words) else Status.DECIDED


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """The part of a clause that makes one statement; its verbs begin at `at`."""

    span: Span
    force: Force
    cue: Span | None
    actions: tuple[Action, ...]
    subject: Span | None
    at: int
    first: bool


def _censured(force: Force, status: Status) -> Force:
    """A request refused is a ban: what was asked for is not to be done."""
    refused = status is Status.REJECTED and force is Force.MAY
    return Force.MUST_NOT if refused else force


def _rest(plain: str, start: int, end: int) -> Span | None:
    part = plain[start:end]
    left = len(part) - len(part.lstrip(" ,:"))
    return Span(start=start + left, end=end) if left < len(part) else None
