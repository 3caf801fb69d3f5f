"""The life of a document: the events by which it came into force, and ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from averment.record.entries.sources import NOWHERE, Details, DrawnFrom, Hand
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation


class Stage(StrEnum):
    """What can happen to a document, an article or a rule."""

    DATED = "dated"
    ADOPTED = "adopted"
    APPROVED = "approved"
    ISSUED = "issued"
    PUBLISHED = "published"
    EFFECTIVE = "effective"
    SUPERSEDED = "superseded"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event in the life of a document, as a document tells it.

    Shape: `date` is None where no day is told; `after` is then the event that it
        waits for, if the words name one ("before implementation … for approval").
        `by` is the body whose act it was. `of` is the key of a rule, or the label
        of a passage; None is the document of `place`.
    """

    key: str
    place: Place
    stage: Stage
    quotation: Quotation
    date: Moment | None = None
    after: Stage | None = None
    by: str | None = None
    of: str | None = None
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """The events of one document, in the order of the ledger."""

    document: str
    events: tuple[Event, ...]


def lives(events: Iterable[Event]) -> tuple[Life, ...]:
    """The life of each document that any event tells of."""
    told: dict[str, list[Event]] = {}
    for event in events:
        told.setdefault(event.place.document, []).append(event)
    return tuple(
        Life(document=document, events=tuple(those)) for document, those in told.items()
    )
