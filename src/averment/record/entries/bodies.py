"""Bodies, and the powers one had over another: each power an entry with its dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from averment.record.entries.offices import Authority, Office
from averment.record.entries.sources import NOWHERE, Details, DrawnFrom, Hand
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What a body is called in a language; `period` where that was so for a time."""

    lang: str
    words: str
    period: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organ, committee, court, unit or post; never a person.

    Shape: `label` is what the edition calls it; `names` are what the documents
        do. `period` is when it existed, with an end only where one is known.
        `relational` is a body that is another in every case ("a higher
        authority"): which one is meant, an editor says at each component.
    """

    key: str
    label: str
    names: tuple[Name, ...] = ()
    level: str | None = None
    kind: str | None = None
    period: Moment | None = None
    relational: bool = False
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


class Tie(StrEnum):
    """What one body does to another, in the verb the document uses."""

    LEADS = "leads"
    PROFESSIONALLY_LEADS = "professionally-leads"
    APPROVES = "approves"
    REPORTS_TO = "reports-to"
    SUPERVISES = "supervises"
    CONSULTS = "consults"
    APPOINTS = "appoints"
    ESTABLISHES = "establishes"
    DECIDES = "decides"
    REQUESTS = "requests"
    PLANS_FOR = "plans-for"
    REGULATES = "regulates"
    DIRECTS = "directs"
    REINFORCES = "reinforces"
    SUBORDINATE_TO = "subordinate-to"

    @property
    def upward(self) -> bool:
        """Whether it is the lower body that does it: it reports, asks, consults."""
        return self in _UPWARD


_UPWARD = frozenset({Tie.REPORTS_TO, Tie.REQUESTS, Tie.CONSULTS, Tie.SUBORDINATE_TO})


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """One body's power over another in one matter, for a time, by one quotation.

    Shape: a side is None where the document does not say who. `matter` is in
        words, "" where the power is over all. An end of `period` that is not
        known is unknown, not open. `rule` is the key of the rule that gives it.
    Source: W3C ORG joins two bodies without dates or a source; here the power
        is an entry of its own, as users of OParl came to ask.
    """

    key: str
    place: Place
    tie: Tie
    superior: str | None
    subordinate: str | None
    quotation: Quotation
    period: Moment | None = None
    matter: str = ""
    rule: str | None = None
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)

    @property
    def sides(self) -> tuple[str | None, str | None]:
        """Who does it and to whom, in the order in which it is said."""
        said = (self.superior, self.subordinate)
        return said[::-1] if self.tie.upward else said


def power_of(office: Office) -> Power | None:
    """The power an office entry states; None where it names one body alone.

    >>> from averment.record.place import Place, Quotation
    >>> court = Office(key="o1", place=Place(document="d", label="p1"),
    ...     body="court", authority=Authority.UNDER, other="party-committee",
    ...     quotation=Quotation(exact="under it"))
    >>> power = power_of(court)
    >>> power.superior, str(power.tie), power.subordinate
    ('party-committee', 'subordinate-to', 'court')
    """
    if office.authority is None:
        return None
    under = office.authority is Authority.UNDER
    tie = Tie.SUBORDINATE_TO if under else Tie(office.authority.value)
    doer, done_to = office.body, office.other
    matters = (text for name, text in office.details if name == "matter")
    return Power(
        key=office.key,
        place=office.place,
        tie=tie,
        superior=done_to if tie.upward else doer,
        subordinate=doer if tie.upward else done_to,
        quotation=office.quotation,
        period=office.period,
        matter=next(matters, ""),
        drawn_from=office.drawn_from,
        tags=office.tags,
        hand=office.hand,
        details=tuple(pair for pair in office.details if pair[0] != "matter"),
        where=office.where,
    )
