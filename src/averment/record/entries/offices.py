"""Offices: who stood over whom, in the first and shorter manner."""

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
