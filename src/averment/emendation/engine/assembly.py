"""A network with its figures and relations numbered, ready for propagation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from math import lcm

from averment.emendation.engine.ends import NOTHING, End, ends, times
from averment.emendation.engine.network import Network
from averment.emendation.engine.sides import Row, Tree, ready
from averment.record import Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """Figures and relations by number.

    Shape: `lows` and `highs` are what each figure's words allow; `within[f]` the
        numbers of the relations that figure f stands in. Both are given in units
        of which `parts` make one, so that sums are reckoned in whole numbers. A set
        of figures and relations is one int: a bit for each figure, then one for
        each relation.
    """

    names: tuple[str, ...]
    keys: tuple[str, ...]
    relations: tuple[Row | Tree, ...]
    within: tuple[tuple[int, ...], ...]
    lows: tuple[End | None, ...]
    highs: tuple[End | None, ...]
    known: frozenset[int]
    counted: frozenset[int]
    parts: int = 1

    def bit(self, relation: int) -> int:
        """The bit of a relation."""
        return 1 << (len(self.names) + relation)

    def numbers(self, keys: Iterable[str]) -> frozenset[int]:
        """The numbers of figures, those not in the network left out."""
        wanted = frozenset(keys)
        return frozenset(n for n, name in enumerate(self.names) if name in wanted)

    def figures(self, rests: int) -> Iterator[int]:
        """The figures of a set of bits."""
        return set_bits(rests & ((1 << len(self.names)) - 1))

    def sides(self, rests: int) -> Iterator[int]:
        """The relations of a set of bits."""
        return set_bits(rests >> len(self.names))

    def floor(self, figure: int) -> End | None:
        """The least a figure can be, whatever its words say."""
        return NOTHING if figure in self.counted else None

    def downwards(self, figure: int) -> End | None:
        """The least by which a figure can change, so as not to fall below its floor."""
        high = self.highs[figure]
        if figure not in self.counted or high is None:
            return None
        return -high[0], 0


def assembly(network: Network, *, assuming: bool = False) -> Assembly:
    """The network numbered; with `assuming` its assumed relations as well."""
    names = tuple(network.figures)
    numbers = {name: number for number, name in enumerate(names)}
    links = (*network.relations, *(network.assumed if assuming else ()))
    relations = tuple(ready(link, numbers=numbers) for link in links)
    within: list[list[int]] = [[] for _ in names]
    for number, relation in enumerate(relations):
        for figure in relation.figures():
            within[figure].append(number)
    parts = _parts(network.figures.values(), relations=relations)
    both = [ends(bounds, parts=parts) for bounds in network.figures.values()]
    return Assembly(
        names=names,
        keys=tuple(link.key for link in links),
        relations=tuple(_in_parts(one, parts=parts) for one in relations),
        within=tuple(map(tuple, within)),
        lows=tuple(low for low, _ in both),
        highs=tuple(high for _, high in both),
        known=frozenset(numbers[name] for name in network.known if name in numbers),
        counted=frozenset(numbers[name] for name in network.counted if name in numbers),
        parts=parts,
    )


def _parts(values: Iterable[Bounds], *, relations: tuple[Row | Tree, ...]) -> int:
    """The unit in which all ends are whole; of what is not linear, the usual one."""
    rows = [one for one in relations if isinstance(one, Row)]
    if len(rows) < len(relations):
        return 1
    stated = (end for one in values for end in (one.low, one.high) if end is not None)
    asked = (end[0] for row in rows for end in (row.low, row.high) if end is not None)
    return lcm(*(end.denominator for end in chain(stated, asked)))


def _in_parts(relation: Row | Tree, *, parts: int) -> Row | Tree:
    if parts == 1 or not isinstance(relation, Row):
        return relation
    low, high = times(relation.low, parts), times(relation.high, parts)
    return Row(relation.terms, low, high)


def set_bits(bits: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
