"""Powers from above to below, as a tree that ends even where they run in a circle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from averment.recension.quotations import full_key
from averment.record import Power

MOST = 30
"""The bodies up to which the lines of a drawing or a tree can be followed."""


class OfPower(Protocol):
    """Whatever speaks of one power: a power held, or a line that shows it."""

    @property
    def power(self) -> Power:
        """The power it speaks of."""


Said = TypeVar("Said", bound=OfPower)


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(Generic[Said]):
    """A body, the powers by which it stands under the one above, and those below it.

    Shape: `key` is that of `sides_of`, `body` None for a side that the document does
        not name. `met` says that the tree has come upon it before, `again` that what
        is below it is therefore not repeated, `circle` that it stands above itself.
    """

    key: str
    body: str | None
    by: tuple[Said, ...] = ()
    below: tuple[Branch[Said], ...] = ()
    met: bool = False
    again: bool = False
    circle: bool = False


def sides_of(power: Power) -> tuple[str, str]:
    """The keys of the upper and the lower body.

    Shape: a side that is not named has a key of that power alone: what is not named
        here is not known to be what is not named there.
    """
    unnamed = f"?{full_key(power)}"
    return power.superior or unnamed, power.subordinate or unnamed


def bodies_in(those: Iterable[OfPower]) -> tuple[str, ...]:
    """The keys of the bodies on either side, each once, in order of mention."""
    return tuple(dict.fromkeys(key for one in those for key in sides_of(one.power)))


def trees_of(those: Iterable[Said]) -> tuple[Branch[Said], ...]:
    """A tree for each body that nothing stands over, in order of the powers.

    Shape: each power is in it once. Where all of some bodies stand under another (a
        circle), the tree begins with the first that is named.
    """
    growing = _Growing(those)
    tops = dict.fromkeys(growing.below)
    first = [key for key in tops if key not in growing.under]
    branches = [growing.branch(key) for key in first]
    branches += [growing.branch(key) for key in tops if key not in growing.met]
    return tuple(branches)


class _Growing(Generic[Said]):
    """The bodies the tree has come upon, so that circles end and nothing repeats."""

    def __init__(self, those: Iterable[Said]) -> None:
        self.below: defaultdict[str, dict[str, list[Said]]] = defaultdict(dict)
        self.bodies: dict[str, str | None] = {}
        for one in those:
            upper, lower = sides_of(one.power)
            self.below[upper].setdefault(lower, []).append(one)
            self.bodies |= {upper: one.power.superior, lower: one.power.subordinate}
        self.under = {key for lower in self.below.values() for key in lower}
        self.met: set[str] = set()

    def branch(
        self, key: str, *, by: tuple[Said, ...] = (), path: tuple[str, ...] = ()
    ) -> Branch[Said]:
        """A body with those below it."""
        lower = self.below.get(key, {})
        met = key in self.met
        self.met.add(key)
        return Branch(
            key=key,
            body=self.bodies[key],
            by=by,
            met=met,
            again=met and bool(lower),
            circle=key in path,
            below=tuple(
                self.branch(one, by=tuple(powers), path=(*path, key))
                for one, powers in ({} if met else lower).items()
            ),
        )
