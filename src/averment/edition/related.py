"""Relations said from the side of one claim: "total of c2 + c3, which give 1,230"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from averment.edition.address import Address
from averment.edition.bearings import Bearings, full_key
from averment.edition.formulas import expression_pieces, joint
from averment.edition.view import Piece, Sentence
from averment.edition.words import number_in_words
from averment.record import (
    Bounds,
    Claim,
    Comparison,
    Expression,
    Figure,
    Finding,
    Key,
    Known,
    Level,
    Moment,
    Operation,
    Quoting,
    Relation,
    keys_of,
)

_COMPARED = {
    Comparison.EQUAL: "to equal",
    Comparison.AT_MOST: "to be at most",
    Comparison.LESS: "to be less than",
    Comparison.AT_LEAST: "to be at least",
    Comparison.MORE: "to be more than",
    Comparison.ON: "to fall on",
}
_DATED = {
    Comparison.EQUAL: "to be the same as",
    Comparison.AT_MOST: "to be no later than",
    Comparison.LESS: "to be earlier than",
    Comparison.AT_LEAST: "to be no earlier than",
    Comparison.MORE: "to be later than",
    Comparison.ON: "to fall on a",
}
_TURNED = {
    Comparison.EQUAL: Comparison.EQUAL,
    Comparison.AT_MOST: Comparison.AT_LEAST,
    Comparison.LESS: Comparison.MORE,
    Comparison.AT_LEAST: Comparison.AT_MOST,
    Comparison.MORE: Comparison.LESS,
    Comparison.ON: Comparison.ON,
}


def related(entry: Quoting, *, bearings: Bearings) -> Iterator[Sentence]:
    """One sentence for each relation the entry takes part in, in ledger order."""
    for relation in bearings.relations.get(full_key(entry), ()):
        if not bearings.proposed(relation):
            yield _sentence(entry, relation=relation, bearings=bearings)


def _sentence(entry: Quoting, *, relation: Relation, bearings: Bearings) -> Sentence:
    here, there, comparison = _turned(relation, entry=entry, bearings=bearings)
    document = entry.place.document
    other = tuple(expression_pieces(there, bearings=bearings, document=document))
    if not isinstance(here, Key) and _is_sum(here) and isinstance(there, Key):
        return (Piece(text="part of "), *other)
    if not isinstance(here, Key):
        whole = expression_pieces(here, bearings=bearings, document=document)
        return (*_role(relation), *whole, joint(comparison), *other)
    if comparison is Comparison.EQUAL and isinstance(there, Key):
        return (
            *_same_elsewhere(there, bearings=bearings, document=document),
            *_outcome(relation, bearings),
        )
    if comparison is Comparison.EQUAL:
        given = _given(relation, entry=entry, there=there, bearings=bearings)
        return (Piece(text=_called(there)), *other, *given)
    said = _DATED if _is_date(entry) else _COMPARED
    lead = Piece(text=f"held {said[comparison]} ")
    return (lead, *other, *_outcome(relation, bearings))


def _is_date(entry: Quoting) -> bool:
    return isinstance(entry, Claim) and isinstance(entry.value, Moment)


def _turned(
    relation: Relation, *, entry: Quoting, bearings: Bearings
) -> tuple[Expression, Expression, Comparison]:
    """The relation with the entry's own side first; a side of its own if it has one."""
    full = full_key(entry)

    def has(side: Expression) -> bool:
        return any(bearings.resolve(key) == full for key in keys_of(side))

    left, right = relation.left, relation.right
    alone = isinstance(right, Key) and has(right)
    if has(left) and not (alone and not isinstance(left, Key)):
        return left, right, relation.comparison
    return right, left, _TURNED[relation.comparison]


def _role(relation: Relation) -> tuple[Piece, ...]:
    if relation.assumed:
        return (Piece(text="assumed: "),)
    return (Piece(text="norm: " if relation.norm else "taken in: "),)


def _called(expression: Expression) -> str:
    """What an expression is to the figure it equals: a total, a remainder."""
    signs = set(_operations(expression))
    if signs == {"+"}:
        return "total of "
    if signs == {"-"}:
        return "what remains of "
    return "held to equal "


def _is_sum(expression: Expression) -> bool:
    return set(_operations(expression)) == {"+"}


def _operations(expression: Expression) -> Iterator[str]:
    if isinstance(expression, Operation):
        yield expression.sign
        yield from _operations(expression.left)
        yield from _operations(expression.right)


def _same_elsewhere(
    there: Key, *, bearings: Bearings, document: str
) -> Iterator[Piece]:
    entry = bearings.quoting.get(bearings.resolve(there.name))
    if entry is None:
        yield Piece(text=f"compared with {there.name}, known from outside")
        return
    yield Piece(text="also given at ")
    own = entry.place.document == document
    where = entry.place.label if own else str(entry.place)
    yield Piece(text=where, to=bearings.address(there.name))


def _given(
    relation: Relation, *, entry: Quoting, there: Expression, bearings: Bearings
) -> tuple[Piece, ...]:
    """What the other side gives, and by how much it falls short or exceeds."""
    finding = finding_about(relation, bearings=bearings)
    if finding is None or finding.level < Level.DISAGREEMENT:
        return _outcome(relation, bearings)
    stated, given = _stated(entry), _sum(there, bearings=bearings)
    link = _question(finding)
    if stated is None or given is None or stated == given:
        return _outcome(relation, bearings)
    gap = number_in_words(abs(stated - given))
    way = f"short by {gap}" if given < stated else f"over by {gap}"
    return (
        Piece(text=f", which give {number_in_words(given)}: "),
        Piece(text=way, to=link),
    )


def _outcome(relation: Relation, bearings: Bearings) -> tuple[Piece, ...]:
    finding = finding_about(relation, bearings=bearings)
    if finding is not None and finding.level >= Level.DISAGREEMENT:
        return (Piece(text=": "), Piece(text="they disagree", to=_question(finding)))
    if finding is not None:
        word = "a tension" if finding.level is Level.TENSION else "a note"
        return (Piece(text=": "), Piece(text=word, to=_question(finding)))
    if relation.key in bearings.examination.untested:
        return (Piece(text=", which could not be tested"),)
    if relation.key in bearings.examination.held:
        return (Piece(text=", which agrees"),)
    return ()


def finding_about(relation: Relation, *, bearings: Bearings) -> Finding | None:
    """The weightiest finding about a relation."""
    about = bearings.about.get(relation.key, ())
    return max(about, key=lambda finding: finding.level, default=None)


def _question(finding: Finding) -> Address:
    return Address(page="finding", name=finding.address)


def _stated(entry: Quoting) -> Fraction | None:
    value = entry.value if isinstance(entry, Claim) else None
    return _exact(value.bounds) if isinstance(value, Figure) else None


def _exact(bounds: Bounds) -> Fraction | None:
    return bounds.low if bounds.low == bounds.high else None


def _sum(expression: Expression, *, bearings: Bearings) -> Fraction | None:
    """The exact value of a sum or difference of exact figures, if it is one.

    The words beside a total repeat an arithmetic that the examination has
    already shown; anything but exact parts is left to the finding itself.
    """
    match expression:
        case Key(name=name):
            return _value_of(name, bearings=bearings)
        case Operation(sign="+" | "-" as sign, left=left, right=right):
            one, other = (_sum(side, bearings=bearings) for side in (left, right))
            if one is None or other is None:
                return None
            return one + other if sign == "+" else one - other
        case _:
            return None


def _value_of(name: str, *, bearings: Bearings) -> Fraction | None:
    entry = bearings.quoting.get(bearings.resolve(name))
    if entry is not None:
        return _stated(entry)
    known = (k for k in bearings.ledger.of(Known) if k.key == name)
    return next((_exact(k.value.bounds) for k in known), None)
