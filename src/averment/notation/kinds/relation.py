"""`relation` or `norm` KEY EXPRESSION COMPARISON EXPRESSION [`because` "…"]."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.expressions import expression_words
from averment.notation.expressions import relation as both_sides
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import CLOSING, Words, quoted
from averment.record import Relation


def read(words: Words, details: Details) -> Relation:
    """What an entry says ought to hold."""
    key = words.key()
    words.column()
    because_at = _because_at(words)
    start, end = words.position(words.at), words.position(because_at)
    text = words.line[start:end].rstrip()
    left, comparison, right = both_sides(text, column=start + 1)
    words.at = because_at
    words.column()
    because = ""
    if words.peek() == "because":
        words.at += 1
        because = words.quotation("the reason")
    words.finished()
    _, group, hand = words.marks(takes="^@")
    return Relation(
        key=key,
        left=left,
        comparison=comparison,
        right=right,
        because=because,
        norm=words.raw[0] == "norm",
        group=group,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def _because_at(words: Words) -> int:
    """Where the expression ends: at `because`, at a quotation, at the marks."""
    for at in range(words.at, words.end):
        if words.raw[at] == "because" or words.raw[at][0] in CLOSING:
            return at
    return words.end


def write(relation: Relation) -> Written:
    """The columns and details of a relation."""
    left, right = expression_words(relation.left), expression_words(relation.right)
    columns = (
        "norm" if relation.norm else "relation",
        relation.key,
        f"{left} {relation.comparison} {right}",
        f"because {quoted(relation.because)}" if relation.because else "",
        marks(group=relation.group, hand=relation.hand),
    )
    return Written(columns, pairs(relation.details))
