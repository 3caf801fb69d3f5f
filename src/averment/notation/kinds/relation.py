"""`relation`, `norm` or `assume` KEY EXPRESSION COMPARISON EXPRESSION.

`assume` takes `within` SHARE after these; all take `because` "…" at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from averment.notation.details import Details
from averment.notation.expressions import (
    Compared,
    compared_words,
    constant_value,
)
from averment.notation.expressions import relation as compared_in
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.numbers import number_words
from averment.notation.words import CLOSING, Words, quoted
from averment.record import ITEMS, Constant, Operation, Quotation, Relation
from averment.record.expression import Expression

ASSUME, NORM = "assume", "norm"
_WITHIN = "within"
_ITEM = "item"
_PER_CENT = 100


def read(words: Words, details: Details) -> Relation:
    """What an entry says ought to hold."""
    assumed = words.raw[0] == ASSUME
    key = words.key()
    words.column()
    ends = _end_of_expression(words, assumed=assumed)
    start, end = words.position(words.at), words.position(ends)
    text = words.line[start:end].rstrip()
    listed = sum(item.name == _ITEM for item in details.items)
    compared = compared_in(text, column=start + 1, items=listed)
    words.at = ends
    words.column()
    within = _within(words) if assumed else None
    because = reason(words)
    words.finished()
    _, group, hand = words.marks(takes="^@")
    return Relation(
        key=key,
        left=compared.left,
        comparison=compared.comparison,
        right=compared.right,
        then=compared.then,
        items=tuple(_items(details)) if listed and _counts_items(compared) else (),
        because=because,
        norm=words.raw[0] == NORM,
        assumed=assumed,
        within=within,
        group=group,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def reason(words: Words) -> str:
    """What stands after `because`, where that is written."""
    if words.peek() != "because":
        return ""
    words.at += 1
    return words.quotation("the reason")


def end_of_expression(words: Words) -> int:
    """The word where an expression ends: `because`, a quotation, the marks."""
    return _end_of_expression(words, assumed=False)


def _end_of_expression(words: Words, *, assumed: bool) -> int:
    for at in range(words.at, words.end):
        word = words.raw[at]
        if word == "because" or word[0] in CLOSING or (assumed and word == _WITHIN):
            return at
    return words.end


def _items(details: Details) -> Iterator[Quotation]:
    for item in details.each(_ITEM):
        yield Quotation(exact=details.quotation(item))


def _counts_items(compared: Compared) -> bool:
    sides = (compared.left, compared.right, *(side for _, side in compared.then))
    return any(map(_has_items, sides))


def _has_items(expression: Expression) -> bool:
    match expression:
        case Constant(written=written):
            return written == ITEMS
        case Operation(left=left, right=right):
            return _has_items(left) or _has_items(right)
        case _:
            return False


def _within(words: Words) -> Fraction | None:
    """The share of its right side that an assumption may be missed by."""
    if words.peek() != _WITHIN:
        return None
    words.at += 1
    hint = "As in within 25%."
    share = constant_value(words.take("a share", hint=hint))
    if share is None or share < 0:
        sentence = f"{words.raw[words.at - 1]} is not a share."
        raise words.misread("N009", words.at - 1, sentence, hint=hint)
    return share


def write(relation: Relation) -> Written:
    """The columns and details of a relation."""
    compared = Compared(
        relation.left, relation.comparison, relation.right, relation.then
    )
    columns = (
        ASSUME if relation.assumed else NORM if relation.norm else "relation",
        relation.key,
        compared_words(compared),
        _ending(relation),
        marks(group=relation.group, hand=relation.hand),
    )
    items = ((_ITEM, quoted(item.exact)) for item in relation.items)
    return Written(columns, (*items, *pairs(relation.details)))


def _ending(relation: Relation) -> str:
    words = []
    if relation.within is not None:
        words.append(f"{_WITHIN} {_share_words(relation.within)}")
    if relation.because:
        words.append(f"because {quoted(relation.because)}")
    return " ".join(words)


def _share_words(share: Fraction) -> str:
    """As a per cent where that is a decimal with an end."""
    words = number_words(share * _PER_CENT)
    return number_words(share) if "/" in words else f"{words}%"
