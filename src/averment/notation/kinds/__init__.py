"""The kinds of entry: for each, how its line is read and how it is written.

Comes in: the words of a line and the details below it, or an entry.
Goes out: the entry, or the columns and details that write it.
Does not know: other entries, files. One small module a kind; what a module
    does not say of its kind is not in the notation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from averment.notation.details import Details
from averment.notation.kinds import (
    claim,
    edition,
    emendation,
    known,
    office,
    relation,
    rendering,
    review,
    rule,
    source,
    table,
    withholding,
)
from averment.notation.kinds.written import Written
from averment.notation.words import Words
from averment.record import (
    Claim,
    Edition,
    Emendation,
    Entry,
    Known,
    Office,
    Relation,
    Rendering,
    Review,
    Rule,
    Source,
    Table,
    Withholding,
)

READERS: dict[str, Callable[[Words, Details], Entry]] = {
    "edition": edition.read,
    "source": source.read,
    "claim": claim.read,
    "office": office.read,
    "rule": rule.read,
    "table": table.read,
    "known": known.read,
    "relation": relation.read,
    "norm": relation.read,
    "render": rendering.read,
    "emend": emendation.read,
    "review": review.read,
    "withhold": withholding.read,
}

WRITERS: dict[type[Entry], Callable[[Any], Written]] = {
    Edition: edition.write,
    Source: source.write,
    Claim: claim.write,
    Office: office.write,
    Rule: rule.write,
    Table: table.write,
    Known: known.write,
    Relation: relation.write,
    Rendering: rendering.write,
    Emendation: emendation.write,
    Review: review.write,
    Withholding: withholding.write,
}
