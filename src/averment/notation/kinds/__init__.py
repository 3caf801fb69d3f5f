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
    body,
    claim,
    correspondence,
    edition,
    emendation,
    event,
    known,
    office,
    power,
    relation,
    rendering,
    review,
    rule,
    slip,
    source,
    succession,
    table,
    term,
    withholding,
)
from averment.notation.kinds.written import Written
from averment.notation.words import Words
from averment.record import (
    Body,
    Claim,
    Correspondence,
    Edition,
    Emendation,
    Entry,
    Event,
    Known,
    Office,
    Power,
    Relation,
    Rendering,
    Review,
    Rule,
    Slip,
    Source,
    Succession,
    Table,
    Term,
    Withholding,
)

READERS: dict[str, Callable[[Words, Details], Entry]] = {
    "edition": edition.read,
    "source": source.read,
    "claim": claim.read,
    "office": office.read,
    "rule": rule.read,
    "body": body.read,
    "power": power.read,
    "life": event.read,
    "table": table.read,
    "known": known.read,
    "slip": slip.read,
    "relation": relation.read,
    "norm": relation.read,
    "assume": relation.read,
    "sequence": succession.read,
    "render": rendering.read,
    "term": term.read,
    "align": correspondence.read,
    "emend": emendation.read,
    "review": review.read,
    "withhold": withholding.read,
}

SHAPES: dict[str, str] = {
    "edition": 'edition KEY "TITLE"',
    "source": 'source KEY DATE lang:TAG "TITLE" [@HAND]',
    "claim": "claim KEY PLACE QUANTITY VALUE [list of N] [PERIOD] [MODALITY] "
    '"QUOTATION"',
    "office": 'office KEY PLACE BODY [RELATION BODY] [PERIOD] "QUOTATION"',
    "rule": 'rule KEY PLACE FORCE STATUS [PERIOD] "QUOTATION"',
    "body": 'body KEY [PERIOD] "NAME" [level:LEVEL] [kind:KIND]',
    "power": 'power KEY PLACE BODY TIE BODY [PERIOD] "QUOTATION"',
    "life": 'life KEY PLACE EVENT [DATE|after EVENT] "QUOTATION" [by BODY]',
    "table": 'table KEY PLACE QUANTITY [UNIT] [PERIOD] [MODALITY] "QUOTATION"',
    "known": 'known KEY QUANTITY VALUE "SOURCE"',
    "slip": 'slip KEY HOW "WHAT IT IS"',
    "relation": 'relation KEY EXPRESSION = EXPRESSION [because "…"]',
    "norm": 'norm KEY EXPRESSION <= EXPRESSION [because "…"]',
    "assume": 'assume KEY EXPRESSION = EXPRESSION [within SHARE] [because "…"]',
    "sequence": 'sequence KEY CLAIM, CLAIM [from NUMBER] [because "…"]',
    "render": 'render KEY LANG "QUOTATION"',
    "term": 'term KEY LANG [PERIOD] "WORDS"',
    "align": 'align KEY PLACE LANG "WORDS"|none "WORDS"|none',
    "emend": 'emend KEY CLAIM STANDING -> PROPOSED "REASON"',
    "review": 'review KEY DECISION ["REASON"] @HAND',
    "withhold": 'withhold WHAT DOCUMENT "REASON" [@HAND]',
}
"""The order of the words of each kind, for hints."""

WRITERS: dict[type[Entry], Callable[[Any], Written]] = {
    Edition: edition.write,
    Source: source.write,
    Claim: claim.write,
    Office: office.write,
    Rule: rule.write,
    Body: body.write,
    Power: power.write,
    Event: event.write,
    Table: table.write,
    Known: known.write,
    Slip: slip.write,
    Relation: relation.write,
    Succession: succession.write,
    Rendering: rendering.write,
    Term: term.write,
    Correspondence: correspondence.write,
    Emendation: emendation.write,
    Review: review.write,
    Withholding: withholding.write,
}
