"""What is read out of a text about who must do what: proposals, not yet entries."""

from __future__ import annotations

from dataclasses import dataclass

from averment.record import Force, Limit, Moment, Origin, Sort, Span, Status, Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One component: the places of its words, in the order they are read.

    Shape: `carried` words stand in an earlier clause of the same sentence, `inferred`
        ones elsewhere in the text (ends of authority only); what no words of the text
        say is no part, whatever a reader would infer.
    """

    spans: tuple[Span, ...]
    origin: Origin = Origin.QUOTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A constraint of a known sort, and the words that state it."""

    limit: Limit
    part: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement: the smallest clause that holds a bearer, a force and a frame.

    Shape: `cue` is the operator's place, None for a bare instruction or a
        definition; `bearer` is None where the statement names none, to be shown
        as "[unstated]". `objects` belong to `aims` in order where both are given.
    Source: Institutional Grammar 2.0 (Frantz & Siddiki 2022); the unit is that
        of the project's coding guidelines, U1 to U5.
    """

    span: Span
    article: str
    force: Force
    cue: Span | None
    sort: Sort
    status: Status
    bearer: Part | None = None
    aims: tuple[Part, ...] = ()
    objects: tuple[Part, ...] = ()
    conditions: tuple[Part, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    or_else: Part | None = None

    def under(self, limit: Limit) -> tuple[Part, ...]:
        """The constraints of one sort."""
        return tuple(one.part for one in self.constraints if one.limit is limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body or post named in the text: every place that names it in one form.

    Shape: `short` are the places of shorter forms that most likely mean it: an
        offer, like what is carried.
    """

    name: str
    mentions: tuple[Span, ...]
    short: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityTie:
    """One body over another, as one clause says it.

    Shape: an end is None where no words name one. One that is `carried` was named
        before in the sentence or paragraph, or is whose document it is; one that is
        `inferred` is the body whose matter the whole document treats, at the first
        place of its name: an offer, to be shown as such.
    """

    span: Span
    tie: Tie
    superior: Part | None
    subordinate: Part | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedDuty:
    """A time by which or during which something is to be done.

    Shape: each of `readings` is one way to understand the words, and holds the
        days on which the duty falls; none where no date follows. `why` names the
        anchor or the rule of each reading.
    """

    span: Span
    readings: tuple[tuple[Moment, ...], ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What befell the document, on which day, and by whose act.

    Shape: `span` holds the word and the day; `by` is None where no body is named
        between them.
    """

    span: Span
    what: str
    day: Moment
    by: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """All that one text says of rules, bodies, authority, times and its own life.

    Shape: `waits` are the statements by which the text itself is to be carried out
        only once it is approved.
    """

    statements: tuple[Statement, ...]
    bodies: tuple[Body, ...]
    authority: tuple[AuthorityTie, ...]
    duties: tuple[DatedDuty, ...]
    events: tuple[Event, ...] = ()
    waits: tuple[Span, ...] = ()
