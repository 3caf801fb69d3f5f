"""To which places sums attest figures, reckoned after the documentation alone.

Nothing here is taken from averment's examination.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from reckoning import RATES, Tree, place, tree

from averment.notation.expressions import expression_words
from averment.record import (
    Approx,
    Claim,
    Comparison,
    Figure,
    Kind,
    Known,
    Ledger,
    Modality,
    Relation,
    Table,
    links,
)

Named = tuple[str, Figure, Modality | None]


def attested(ledger: Ledger) -> dict[str, Fraction]:
    """The finest place to which any sum attests each figure, by full name."""
    found: dict[str, Fraction] = {}
    for left, right in _sums(ledger):
        figures = [figure for _, figure, _ in (*left, *right)]
        if not _alike(left, right) or _total(left) != _total(right):
            continue
        finest = min(map(place, figures))
        if 3 * sum(place(f) == finest for f in figures) < 2 * len(figures):
            continue
        for name, figure, _ in (*left, *right):
            if place(figure) > finest:
                found[name] = min(finest, found.get(name, finest))
    return found


def _sums(ledger: Ledger) -> Iterator[tuple[list[Named], list[Named]]]:
    """What is added on either side; what is taken away stands on the other."""
    names = _names(ledger)
    for relation in ledger.of(Relation):
        for link in links(relation):
            stated = not (link.norm or link.assumed or link.within)
            if stated and link.comparison is Comparison.EQUAL:
                sides = [tree(expression_words(s)) for s in (link.left, link.right)]
                terms = [*_terms(sides[0], 1), *_terms(sides[1], -1)]
                if all(leaf in names for leaf, _ in terms):
                    yield tuple(
                        [names[leaf] for leaf, sign in terms if sign == side]
                        for side in (1, -1)
                    )
    for table in ledger.of(Table):
        yield from _totals(table, names=names)


def _terms(at: Tree, sign: int) -> Iterator[tuple[str, int]]:
    """The leaves of a sum with their signs; of anything else a leaf of no name."""
    if isinstance(at, str):
        yield at, sign
    elif at[0] in "+-":
        yield from _terms(at[1], sign)
        yield from _terms(at[2], sign if at[0] == "+" else -sign)
    else:
        yield "", sign


def _totals(
    table: Table, *, names: Mapping[str, Named]
) -> Iterator[tuple[list[Named], list[Named]]]:
    def line(cells: list[tuple[str, str]]) -> Iterator[tuple[list, list]]:
        keys = [f"{table.key}.{row}.{column}" for row, column in cells]
        if all(key in names for key in keys):
            yield [names[keys[-1]]], [names[key] for key in keys[:-1]]

    rows, columns = [row.label for row in table.rows], list(table.columns)
    for row in rows if columns[-1] == "total" else ():
        yield from line([(row, column) for column in columns])
    for column in columns if rows[-1] == "total" else ():
        yield from line([(row, column) for row in rows])


def _names(ledger: Ledger) -> dict[str, Named]:
    """Every figure by each name it may have in a relation, with its full one."""
    found: dict[str, Named] = {}
    for one in (*ledger.of(Claim), *ledger.of(Known)):
        if isinstance(one.value, Figure):
            full = f"{one.place.document}/{one.key}" if isinstance(one, Claim) else ""
            sense = one.modality if isinstance(one, Claim) else None
            named = (full or one.key, one.value, sense)
            found |= {one.key: named, named[0]: named}
    for table in ledger.of(Table):
        for row in table.rows:
            for column, cell in zip(table.columns, row.cells, strict=False):
                if cell is not None:
                    key = f"{table.key}.{row.label}.{column}"
                    full = f"{table.place.document}/{key}"
                    found |= dict.fromkeys((key, full), (full, cell, table.modality))
    return found


def _alike(left: list[Named], right: list[Named]) -> bool:
    """Whether all are bare numbers of one unit and one sense, each named once."""
    every = [*left, *right]
    senses = {sense for _, _, sense in every if sense is not None}
    bare = all(
        figure.approx is Approx.NONE
        and figure.kind not in RATES | {Kind.ORDINAL, Kind.CLAUSE_NUMBER}
        and figure.numeral is not None
        for _, figure, _ in every
    )
    return (
        bare
        and len({figure.unit for _, figure, _ in every}) == 1
        and len({name for name, _, _ in every}) == len(every)
        and len(senses) < 2
        and not senses & {Modality.NORM, Modality.CEILING}
    )


def _total(side: list[Named]) -> Fraction:
    return sum((figure.numeral for _, figure, _ in side), Fraction(0))
