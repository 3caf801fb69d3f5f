"""The entries of a ledger: one class a kind of line, and their union."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from averment.record.expression import Comparison, Expression
from averment.record.figure import Figure, Modality
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation

NOWHERE = Line(file="", number=0)

Details = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Who wrote an entry, and when: `@ed1.2026-09-30`.

    The siglum `machine` marks a proposal no person has adopted; `example`
    marks the project's example, behind which no person stands.
    """

    siglum: str
    date: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What the edition is, the years it covers, and whom to write to."""

    key: str
    title: str
    scope: Moment | None
    contact: str | None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A file of a source: the transcription, a rendering, or a full text kept apart.

    Shape: `sha256` is of the whole file; `published` of the text as published
        where names are withheld. Both may be absent; then they are not checked.
        `kept` texts are named and hashed, not part of the edition.
    """

    role: Literal["text", "rendering", "kept"]
    lang: str
    file: str
    sha256: str | None = None
    published: str | None = None
    made: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document in the archive, and the files that carry its words here."""

    key: str
    date: Moment | None
    lang: str
    title: str
    files: tuple[TextFile, ...] = ()
    details: Details = ()
    hand: Hand | None = None
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnFrom:
    """The article of a full text kept apart, for a claim quoted from a regest.

    Shape: `text` is the beginning, at least 12 digits, of that text's SHA-256.
    """

    article: str
    text: str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Withholding:
    """That something in a source is not shown, and why."""

    what: str
    document: str
    because: str
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


Entry = (
    Edition
    | Source
    | Claim
    | Office
    | Rule
    | Table
    | Known
    | Relation
    | Rendering
    | Emendation
    | Review
    | Withholding
)
