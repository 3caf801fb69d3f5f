"""The entries of a ledger: one class a kind of line, and their union.

Comes in: nothing; the parser and the editors make them.
Goes out: frozen entries, and `Entry`, which is any of them: `sources` (the
    edition, its documents, what is withheld), `claims` (what they say in
    figures), `rules` (offices and rules), `slips`
    (how readings may have come about), `opinions` (what editors say of these),
    `terms` (what a word is called in another language, what stands for what).
Does not know: how an entry is written, whether it is right.
"""

from __future__ import annotations

from averment.record.entries.claims import Claim, Known, Row, Table
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
    Authority,
    Component,
    Force,
    Office,
    Origin,
    Rule,
    Status,
)
from averment.record.entries.slips import Medium, Slip
from averment.record.entries.sources import (
    NOWHERE,
    Details,
    DrawnFrom,
    Edition,
    Hand,
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
    "Claim",
    "Component",
    "Correspondence",
    "Details",
    "DrawnFrom",
    "Edition",
    "Emendation",
    "Entry",
    "Force",
    "Hand",
    "Known",
    "Medium",
    "Office",
    "Origin",
    "Rejected",
    "Relation",
    "Rendering",
    "Review",
    "Row",
    "Rule",
    "Slip",
    "Source",
    "Status",
    "Succession",
    "Table",
    "Term",
    "TextFile",
    "Withholding",
    "Wording",
    "links",
    "named_in",
    "sides_of",
]

Entry = (
    Edition
    | Source
    | Claim
    | Office
    | Rule
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
