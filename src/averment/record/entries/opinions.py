"""What editors say of entries: relations, renderings, readings, reviews."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from averment.record.entries.sources import NOWHERE, Details, Hand
from averment.record.expression import Comparison, Expression
from averment.record.figure import Figure
from averment.record.moment import Moment
from averment.record.place import Line, Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What ought to hold between claims.

    Shape: `norm` marks a rule held against figures: a figure beyond it is
        reported as a gap and never as a contradiction.
    """

    key: str
    left: Expression
    comparison: Comparison
    right: Expression
    because: str = ""
    norm: bool = False
    group: str | None = None
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """The words that render a claim, an office or a rule in another language."""

    key: str
    of: str
    lang: str
    quotation: Quotation
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Emendation:
    """A proposed other reading of a claim, with reasons; the text stands."""

    key: str
    of: str
    standing: Figure | Moment
    proposed: Figure | Moment
    because: str
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A hand's dated decision on an entry; reviews are appended, never changed."""

    of: str
    decision: Literal["accepted", "rejected", "disputed", "withdrawn"]
    because: str = ""
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
