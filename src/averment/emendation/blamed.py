"""Figures that may be at fault, with what has been asked of them so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.emendation.engine import Network
from averment.emendation.opinion import Change, Conjecture
from averment.examination.case import Case
from averment.examination.figures import full_key
from averment.examination.verdict import Verdict

Changes = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """Readings of several figures under which all that is tangled holds."""

    changes: Changes
    by_rounding: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Blame:
    """The figures that may be at fault for a disagreement and all it is tangled with.

    Shape: each of `sets`, of full keys, resolves it with as few figures as can
        be; none where that could not be told, and `complete` says that all such were
        looked at. `networks` are those of the `cases`,
        the narrowest first; none where one figure suffices; `in_full`, whether all
        that hang together are written to the last unit. What every finding
        among the cases asks for anew is kept: the `ways` to read a set, and
        `verdicts` on a case by its name and the changes that concern it.
    """

    sets: tuple[frozenset[str], ...] = ()
    cases: tuple[Case, ...] = ()
    networks: tuple[Network, ...] = ()
    in_full: bool = False
    complete: bool = True
    ways: dict[frozenset[str], tuple[Way, ...]] = field(default_factory=dict)
    verdicts: dict[object, tuple[Verdict | None, Changes]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many figures must at least be otherwise."""
        return min(map(len, self.sets), default=1)

    def leaves(self, one: Conjecture) -> int:
        """How many other figures must at least be otherwise as well."""
        read = {full_key(change.claim) for change in one.changes}
        left = (len(some - read) for some in self.sets)
        return min(left, default=0)
