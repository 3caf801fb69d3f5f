"""Offices and rules: who stood over whom, what was to be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from averment.record.entries.sources import NOWHERE, Details, DrawnFrom, Hand
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation


class Authority(StrEnum):
    """How one body stands to another."""

    UNDER = "under"
    LEADS = "leads"
    APPROVES = "approves"
    REPORTS_TO = "reports-to"
    SUPERVISES = "supervises"
    APPOINTS = "appoints"
    ESTABLISHES = "establishes"
    CONSULTS = "consults"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A body or post, alone or in its relation to another, for a time."""

    key: str
    place: Place
    body: str
    quotation: Quotation
    authority: Authority | None = None
    other: str | None = None
    period: Moment | None = None
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


class Force(StrEnum):
    """The deontic force of a rule; `is` marks a constitutive statement."""

    MUST = "must"
    MUST_NOT = "must-not"
    SHOULD = "should"
    MAY = "may"
    NONE = "none"
    IS = "is"


class Status(StrEnum):
    """What had become of a rule when the document was written."""

    DECIDED = "decided"
    PROPOSED = "proposed"
    REQUESTED = "requested"
    REPORTED = "reported"
    REJECTED = "rejected"


class Origin(StrEnum):
    """Where the words of a rule's component come from."""

    QUOTED = "quoted"
    CARRIED = "carried"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One component of a rule, under its name in Institutional Grammar 2.0."""

    name: str
    words: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A statement of what is to be done or of what is, with its components.

    Source: Institutional Grammar 2.0 (Frantz & Siddiki 2022): attributes,
        deontic, aim, direct-object, indirect-object, activation, execution,
        or-else; for constitutive statements entity, modal, function, properties.
    """

    key: str
    place: Place
    force: Force
    status: Status
    quotation: Quotation
    components: tuple[Component, ...] = ()
    period: Moment | None = None
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
