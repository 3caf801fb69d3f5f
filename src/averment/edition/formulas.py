"""Relations, sequences and expressions in ordinary signs, their keys linked."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.bearings import Bearings
from averment.edition.view import Piece, Sentence
from averment.edition.words import SIGNS
from averment.record import (
    Comparison,
    Constant,
    Expression,
    Key,
    Operation,
    Relation,
    Succession,
    named_in,
)


def relation_pieces(relation: Relation, *, bearings: Bearings) -> Sentence:
    """A relation as it stands in the ledger, keys linked."""
    keys = (bearings.resolve(name) for name in named_in(relation))
    documents = {key.partition("/")[0] for key in keys if key in bearings.quoting}
    document = documents.pop() if len(documents) == 1 else ""
    left = expression_pieces(relation.left, bearings=bearings, document=document)
    right = expression_pieces(relation.right, bearings=bearings, document=document)
    return (*left, joint(relation.comparison), *right)


def succession_pieces(succession: Succession, *, bearings: Bearings) -> Sentence:
    """A sequence as it stands in the ledger, keys linked."""
    pieces: list[Piece] = []
    for number, name in enumerate(succession.of):
        pieces += [Piece(text=", ")] if number else []
        short = name.rpartition("/")[2]
        pieces.append(Piece(text=short, to=bearings.address(name)))
    if succession.first is not None:
        pieces.append(Piece(text=f", from {succession.first}"))
    return tuple(pieces)


def expression_pieces(
    expression: Expression, *, bearings: Bearings, document: str
) -> Iterator[Piece]:
    """An expression with its keys linked, in ordinary signs of arithmetic."""
    match expression:
        case Key(name=name):
            yield Piece(
                text=_named(name, bearings=bearings, document=document),
                to=bearings.address(name),
            )
        case Constant(written="items", value=many):
            yield Piece(text=f"the {many} items of its list")
        case Constant(written=written):
            yield Piece(text=written)
        case Operation(sign=sign, left=left, right=right):
            yield from _side(left, sign, bearings=bearings, document=document)
            yield Piece(text=f" {SIGNS.get(sign, sign)} ")
            yield from _side(right, sign, bearings=bearings, document=document)


def joint(comparison: Comparison) -> Piece:
    """The sign between the two sides."""
    return Piece(text=f" {comparison.value.replace('<=', '≤').replace('>=', '≥')} ")


def _side(
    side: Expression, sign: str, *, bearings: Bearings, document: str
) -> Iterator[Piece]:
    pieces = expression_pieces(side, bearings=bearings, document=document)
    if isinstance(side, Operation) and sign != "+":
        yield Piece(text="(")
        yield from pieces
        yield Piece(text=")")
    else:
        yield from pieces


def _named(name: str, *, bearings: Bearings, document: str) -> str:
    """The key as it is best read here: without its document on its own page."""
    own = f"{document}/"
    if name.startswith(own):
        return name.removeprefix(own)
    full = bearings.resolve(name)
    if "/" in name or full.startswith(own) or full == name:
        return name
    return f"{full.partition('/')[0]}/{name}"
