"""What can be said of a disagreement: conjectures, rivals, and how they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from averment.emendation.catalogue import Mechanism
from averment.record import Bounds, Claim, Figure

RIVALS = ("The definitions differ.", "An error not known.")


class Tier(StrEnum):
    """How far the documents decide between the readings.

    forced: one reading stands alone, well before all others, and a second relation
    asks for the same; or chance seldom gives such a one, it is exact, and moves a
    figure further than definitions that differ do.
    preferred: one reading comes before all others, and chance seldom gives
    such a one, or a second relation asks for the same.
    tied: readings reconcile, and nothing decides between them.
    doubtful: no reading reconciles, or chance would as readily give those that
    do; the relation itself may not be meant so.
    """

    FORCED = "forced"
    PREFERRED = "preferred"
    TIED = "tied"
    DOUBTFUL = "relation doubtful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coincidence:
    """How often chance would give such a repair.

    Shape: shares of figures of the same roundness, set in place of those that
        stand, that disagree and would be reconciled as well: by the `mechanism`
        alone; by any as cheap in it, or in a figure of the relation that no
        other relation needs as it is; by the whole catalogue in any figure.
        `of` is how many figures were tried in each place, `held` how many
        figures of the relation another one needs.
    """

    mechanism: Fraction
    as_cheap: Fraction
    catalogue: Fraction
    of: int
    held: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One claim read otherwise, by one slip.

    Shape: `key` is the one the relation uses; `grounds` are the words in which
        the text meets the slip's precondition.
    """

    claim: Claim
    key: str
    proposed: Figure
    mechanism: Mechanism
    grounds: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conjecture:
    """Other readings of one claim, or of several, that make the relation hold.

    Shape: `supports` are keys of other relations that disagree and would then
        hold too, `costs` of those that hold and would then not; `assumed` of
        assumptions that would then be met; `turns` of norms and ceilings that
        would then be kept, or no longer. `leaves` is how many other figures must
        at least be otherwise as well. `by_rounding` says that it reconciles only
        thanks to rounding. `margin` is how much dearer the next reading is, None
        where there is no other. `coincidence` is reckoned in the relation itself;
        `together` is the share as cheap in whichever of it and its supports has
        the least of it, since all must be reconciled at once. Both are None where
        not reckoned.
    """

    changes: tuple[Change, ...]
    supports: tuple[str, ...] = ()
    costs: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    leaves: int = 0
    by_rounding: bool = False
    margin: int | None = None
    coincidence: Coincidence | None = None
    together: Fraction | None = None

    @property
    def claim(self) -> Claim:
        """The claim read otherwise; of several, the first."""
        return self.changes[0].claim

    @property
    def key(self) -> str:
        """The key the relation uses for that claim."""
        return self.changes[0].key

    @property
    def proposed(self) -> Figure:
        """What that claim would read."""
        return self.changes[0].proposed

    @property
    def mechanism(self) -> Mechanism:
        """The slip supposed in that claim."""
        return self.changes[0].mechanism

    @property
    def grounds(self) -> str:
        """How the text meets that slip's precondition."""
        return self.changes[0].grounds

    @property
    def cost(self) -> int:
        """What all its slips cost together."""
        return sum(change.mechanism.cost for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Figures and relations that cannot all stand, and no fewer of them.

    Shape: full keys of the figures, keys of the relations, both in order.
    """

    figures: tuple[str, ...]
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """All that can be said of a disagreement: conjectures and standing rivals.

    Shape: `cut_short` says that the search for the fewest figures was ended before
        all were looked at. `conjectures` come best first; `left_aside` are those
        that reconcile but are not serious beside them. `alone` gives, by the
        relation's keys, what each figure must be if it alone is read otherwise, in
        its own unit.
        `rivals` always holds "the definitions differ" and "an error not known";
        where nothing is preferred they stand first (`rivals_first`).
    """

    tier: Tier = Tier.DOUBTFUL
    cut_short: bool = False
    conjectures: tuple[Conjecture, ...] = ()
    left_aside: tuple[Conjecture, ...] = ()
    conflict: Conflict | None = None
    alone: Mapping[str, Bounds] = field(default_factory=dict)
    rivals: tuple[str, ...] = RIVALS

    @property
    def preferred(self) -> Conjecture | None:
        """The conjecture preferred to all others, if one is."""
        decided = self.tier in (Tier.FORCED, Tier.PREFERRED)
        return self.conjectures[0] if decided else None

    @property
    def rivals_first(self) -> bool:
        """Whether the standing rivals come before every conjecture."""
        return self.preferred is None
