"""What a page says, as plain data: no HTML, no paths, no order of columns.

Comes in: nothing; the edition composes these from the ledger and its findings.
Goes out: frozen values: `pieces` of sentences, `documents` with rows and notes,
    `parallels` beside one another, `findings` and the open questions, the
    `institution` described, the `whole` edition with its colophon.
Does not know: HTML, paths, templates, the ledger's notation.
"""

from __future__ import annotations

from averment.edition.view.documents import (
    Cell,
    Column,
    DocumentPage,
    Grid,
    KindOfNote,
    Note,
    Row,
    Run,
)
from averment.edition.view.findings import (
    EmendationView,
    FigurePage,
    FindingView,
    Part,
    QuestionGroup,
    Questions,
    RelationView,
)
from averment.edition.view.institution import (
    EventView,
    Facet,
    ForceIn,
    Group,
    IndexEntry,
    InstitutionPage,
    InstitutionView,
    PowerView,
    Quote,
    RulesFront,
    RulesIndex,
    RulesList,
    Section,
    Statement,
)
from averment.edition.view.parallels import (
    Matrix,
    MatrixCell,
    MatrixRow,
    ParallelNote,
    ParallelPage,
    ParallelRow,
    ParallelSentence,
    Standing,
    Stretch,
    Stroke,
)
from averment.edition.view.pieces import Piece, Sentence, State
from averment.edition.view.systems import (
    Article,
    BodiesList,
    BodyPage,
    Guard,
    Strain,
    SystemPage,
    Term,
)
from averment.edition.view.whole import Colophon, EditionView, Fingerprint

__all__ = [
    "Article",
    "BodiesList",
    "BodyPage",
    "Cell",
    "Colophon",
    "Column",
    "DocumentPage",
    "EditionView",
    "EmendationView",
    "EventView",
    "Facet",
    "FigurePage",
    "FindingView",
    "Fingerprint",
    "ForceIn",
    "Grid",
    "Group",
    "Guard",
    "IndexEntry",
    "InstitutionPage",
    "InstitutionView",
    "KindOfNote",
    "Matrix",
    "MatrixCell",
    "MatrixRow",
    "Note",
    "ParallelNote",
    "ParallelPage",
    "ParallelRow",
    "ParallelSentence",
    "Part",
    "Piece",
    "PowerView",
    "QuestionGroup",
    "Questions",
    "Quote",
    "RelationView",
    "Row",
    "RulesFront",
    "RulesIndex",
    "RulesList",
    "Run",
    "Section",
    "Sentence",
    "Standing",
    "State",
    "Statement",
    "Strain",
    "Stretch",
    "Stroke",
    "SystemPage",
    "Term",
]
