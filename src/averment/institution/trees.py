"""The powers of a day from above to below, as a tree that ends even in a circle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from averment.institution.holding import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A body, the powers by which it stands under the one above, and those below it.

    Shape: `body` is None for a side that the document does not name. `again` says
        that what is below it is given elsewhere, and not repeated.
    """

    body: str | None
    by: tuple[Held, ...] = ()
    below: tuple[Branch, ...] = ()
    again: bool = False


def bodies_in(held: Iterable[Held]) -> tuple[str, ...]:
    """The bodies on either side of some powers, each once, in order of mention."""
    sides = (
        side for one in held for side in (one.power.superior, one.power.subordinate)
    )
    return tuple(dict.fromkeys(side for side in sides if side is not None))


def trees_of(held: Iterable[Held]) -> tuple[Branch, ...]:
    """A tree for each body that nothing stands over, in order of the powers.

    Shape: each power is in it once. Where all of some bodies stand under another (a
        circle), the tree begins with the first that is named.
    """
    growing = _Growing(held)
    under = {one.power.subordinate for one in growing.held}
    tops = [one.power.superior for one in growing.held]
    first = [body for body in tops if body not in under or body is None]
    return tuple(
        growing.branch(body)
        for body in dict.fromkeys((*first, *tops))
        if body in first or body not in growing.grown
    )


class _Growing:
    """The bodies whose lower ones are given already, so that nothing stands twice."""

    def __init__(self, held: Iterable[Held]) -> None:
        self.held = tuple(held)
        self.below: defaultdict[str | None, dict[str | None, list[Held]]]
        self.below = defaultdict(dict)
        for one in self.held:
            power = one.power
            self.below[power.superior].setdefault(power.subordinate, []).append(one)
        self.grown: set[str | None] = set()

    def branch(self, body: str | None, by: tuple[Held, ...] = ()) -> Branch:
        """A body with those below it."""
        # What is not named here is not known to be what is not named there.
        unnamed = body is None and bool(by)
        if unnamed or not self.below.get(body) or body in self.grown:
            return Branch(body=body, by=by, again=body in self.grown and not unnamed)
        self.grown.add(body)
        lower = self.below[body].items()
        return Branch(
            body=body,
            by=by,
            below=tuple(self.branch(key, tuple(those)) for key, those in lower),
        )
