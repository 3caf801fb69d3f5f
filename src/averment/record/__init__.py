"""The nouns: source, place, claim, office, rule, relation, finding and the rest.

Comes in: nothing. These are frozen values, made by the passes.
Goes out: the words every other package speaks.
Does not know: files, screens, languages, the clock; standard library only.

Numbers are exact (`int`, `Fraction`) inside `Bounds`; dates are EDTF with the
days they cover; offsets are code points. Collections are tuples. An entry's
`where` (its line in the ledger) is not part of what it says: two entries that
say the same are equal wherever they stand.
"""

from averment.record.bounds import (
    Bounds,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    overlap,
    unbounded,
)
from averment.record.code import Code
from averment.record.entries import (
    NOWHERE,
    Authority,
    Claim,
    Component,
    Details,
    DrawnFrom,
    Edition,
    Emendation,
    Entry,
    Force,
    Hand,
    Known,
    Medium,
    Office,
    Origin,
    Relation,
    Rendering,
    Review,
    Row,
    Rule,
    Slip,
    Source,
    Status,
    Succession,
    Table,
    TextFile,
    Withholding,
    links,
    named_in,
    sides_of,
)
from averment.record.expression import (
    ITEMS,
    WEEKDAYS,
    Comparison,
    Constant,
    Expression,
    Key,
    Operation,
    keys_of,
)
from averment.record.figure import (
    LENGTHS_OF_TIME,
    Approx,
    Figure,
    Kind,
    Modality,
)
from averment.record.finding import Examination, Finding, Level, Side, Step
from averment.record.ledger import Ledger, Quoting
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation, Span
from averment.record.problem import Problem
from averment.record.reading import Reading
from averment.record.text import Passage, Text

__all__ = [
    "ITEMS",
    "LENGTHS_OF_TIME",
    "NOWHERE",
    "WEEKDAYS",
    "Approx",
    "Authority",
    "Bounds",
    "Claim",
    "Code",
    "Comparison",
    "Component",
    "Constant",
    "Details",
    "DrawnFrom",
    "Edition",
    "Emendation",
    "Entry",
    "Examination",
    "Expression",
    "Figure",
    "Finding",
    "Force",
    "Hand",
    "Key",
    "Kind",
    "Known",
    "Ledger",
    "Level",
    "Line",
    "Medium",
    "Modality",
    "Moment",
    "Office",
    "Operation",
    "Origin",
    "Passage",
    "Place",
    "Problem",
    "Quotation",
    "Quoting",
    "Reading",
    "Relation",
    "Rendering",
    "Review",
    "Row",
    "Rule",
    "Side",
    "Slip",
    "Source",
    "Span",
    "Status",
    "Step",
    "Succession",
    "Table",
    "Text",
    "TextFile",
    "Withholding",
    "at_least",
    "at_most",
    "between",
    "exactly",
    "from_up_to",
    "keys_of",
    "less_than",
    "links",
    "more_than",
    "named_in",
    "overlap",
    "sides_of",
    "unbounded",
]
