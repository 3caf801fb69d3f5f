"""Bodies from above to below, as a tree that ends even where powers run in a circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from averment.edition.institution.lines import Line, doubled
from averment.edition.view import Piece
from averment.institution.trees import Branch, trees_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Twig:
    """A body in the tree, with what ties it to the body above it.

    Shape: `again` says that the bodies below are not repeated here: they stand
        above, or the tree has come back to where it was, in a `circle`. `double`
        names the superiors of one matter, where there is more than one; `met` marks
        a body that the tree has come upon before.
    """

    key: str
    name: Piece
    lines: tuple[Line, ...] = ()
    below: tuple[Twig, ...] = ()
    double: tuple[str, ...] = ()
    met: bool = False
    again: bool = False
    circle: bool = False

    @property
    def supplied(self) -> bool:
        """Whether every line to it rests on a name that an editor supplied."""
        return bool(self.lines) and all(line.supplied for line in self.lines)


def tree_of(lines: Sequence[Line]) -> tuple[Twig, ...]:
    """The bodies from above to below; each body's own lower ones are given once."""
    names = {line.lower: line.under for line in lines}
    names |= {line.upper: line.over for line in lines}
    twice = doubled(lines)
    return tuple(_twig(one, names=names, twice=twice) for one in trees_of(lines))


def _twig(
    branch: Branch[Line],
    *,
    names: Mapping[str, Piece],
    twice: Mapping[str, tuple[str, ...]],
) -> Twig:
    return Twig(
        key=branch.key,
        name=names[branch.key],
        lines=branch.by,
        below=tuple(_twig(one, names=names, twice=twice) for one in branch.below),
        double=twice.get(branch.key, ()),
        met=branch.met,
        again=branch.again,
        circle=branch.circle,
    )
