"""Bodies from above to below, as a tree that ends even where powers run in a circle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from averment.edition.institution.lines import Line, doubled
from averment.edition.view import Piece


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
    """The bodies from above to below; each body's own lower ones are given once.

    Shape: begins with the bodies that nothing stands over; where all stand under
        another, with the first that is named.
    """
    tree = _Tree(lines)
    above = {line.lower for line in lines}
    tops = [line.upper for line in lines if line.upper not in above]
    twigs = [tree.twig(key) for key in dict.fromkeys(tops)]
    twigs += [
        tree.twig(line.upper) for line in lines if line.upper not in tree.unfolded
    ]
    return tuple(twigs)


class _Tree:
    """What has been unfolded, so that circles end and nothing stands twice."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.names = {line.lower: line.under for line in lines}
        self.names |= {line.upper: line.over for line in lines}
        self.doubled = doubled(lines)
        self.unfolded: set[str] = set()

    def twig(
        self, key: str, *, by: tuple[Line, ...] = (), path: tuple[str, ...] = ()
    ) -> Twig:
        """A body and those below it."""
        under: dict[str, list[Line]] = {}
        for line in self.lines:
            if line.upper == key:
                under.setdefault(line.lower, []).append(line)
        met = key in self.unfolded
        again = bool(under) and met
        self.unfolded.add(key)
        return Twig(
            key=key,
            name=self.names[key],
            lines=by,
            double=self.doubled.get(key, ()),
            met=met,
            again=again,
            circle=key in path,
            below=()
            if again
            else tuple(
                self.twig(lower, by=tuple(those), path=(*path, key))
                for lower, those in under.items()
            ),
        )
