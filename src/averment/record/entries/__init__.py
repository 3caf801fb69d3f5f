"""The entries of a ledger: one class a kind of line, and their union.

Comes in: nothing; the parser and the editors make them.
Goes out: frozen entries, and `Entry`, which is any of them: `sources` (the
    edition, its documents, what is withheld), `claims` (what they say in
    figures), `rules` (what was to be done), `bodies` and `offices` (who stood over
    whom), `lives` (when a document was adopted, approved, ended), `slips`
    (how readings may have come about), `opinions` (what editors say of these),
    `terms` (what a word is called in another language, what stands for what).
Does not know: how an entry is written, whether it is right.
"""

from __future__ import annotations

from averment.record.entries.bodies import Body, Name, Power, Tie, power_of
from averment.record.entries.claims import Claim, Known, Row, Table
from averment.record.entries.lives import Event, Life, Stage, lives
from averment.record.entries.naming import bodies_named, names_of
from averment.record.entries.offices import Authority, Office
from averment.record.entries.opinions import (
    Emendation,
    Relation,
    Rendering,
    Review,
    Succession,
    links,
    named_in,
    sides_of,
)
from averment.record.entries.rules import (
    Component,
    Force,
    LangForce,
    Limit,
    Origin,
    Rule,
    Sort,
    Status,
)
from averment.record.entries.slips import Medium, Slip
from averment.record.entries.sources import (
    NOWHERE,
    Details,
    DrawnFrom,
    Edition,
    Hand,
    Silent,
    Source,
    TextFile,
    Withholding,
)
from averment.record.entries.terms import (
    Correspondence,
    Rejected,
    Term,
    Wording,
)

__all__ = [
    "NOWHERE",
    "Authority",
    "Body",
    "Claim",
    "Component",
    "Correspondence",
    "Details",
    "DrawnFrom",
    "Edition",
    "Emendation",
    "Entry",
    "Event",
    "Force",
    "Hand",
    "Known",
    "LangForce",
    "Life",
    "Limit",
    "Medium",
    "Name",
    "Office",
    "Origin",
    "Power",
    "Rejected",
    "Relation",
    "Rendering",
    "Review",
    "Row",
    "Rule",
    "Silent",
    "Slip",
    "Sort",
    "Source",
    "Stage",
    "Status",
    "Succession",
    "Table",
    "Term",
    "TextFile",
    "Tie",
    "Withholding",
    "Wording",
    "bodies_named",
    "links",
    "lives",
    "named_in",
    "names_of",
    "power_of",
    "sides_of",
]

Entry = (
    Edition
    | Source
    | Claim
    | Office
    | Rule
    | Body
    | Power
    | Event
    | Table
    | Known
    | Slip
    | Relation
    | Succession
    | Rendering
    | Term
    | Correspondence
    | Emendation
    | Review
    | Withholding
)
