"""Figures and dates: claims, tables, and what is known from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.record.entries.sources import NOWHERE, Details, DrawnFrom, Hand
from averment.record.figure import Figure, Modality
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing a document says, in a checkable form.

    Shape: `quantity` is what is measured, with facets (`arrests:county-a`);
        `list_of` is how many places or groups one figure is stated over.
    """

    key: str
    place: Place
    quantity: str
    value: Figure | Moment
    quotation: Quotation
    period: Moment | None = None
    modality: Modality = Modality.REPORTED
    list_of: int | None = None
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    group: str | None = None
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table: its label and its figures, None where a cell is empty."""

    label: str
    cells: tuple[Figure | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of one quantity; its cells have keys `t1.row.column`.

    Shape: every row has as many cells as there are columns; a row or column
        labelled `total` is the sum of the others.
    """

    key: str
    place: Place
    quantity: str
    unit: str | None
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    quotation: Quotation
    period: Moment | None = None
    modality: Modality = Modality.REPORTED
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A figure from outside the documents, with its source; never emended."""

    key: str
    quantity: str
    value: Figure
    source: str
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
