"""Rules: what was to be done, by whom, under what conditions and limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from averment.record.entries.sources import NOWHERE, Details, DrawnFrom, Hand
from averment.record.figure import Figure
from averment.record.moment import Moment
from averment.record.place import Line, Place, Quotation


class Force(StrEnum):
    """The deontic force of a rule; `is` marks a constitutive statement."""

    MUST = "must"
    MUST_NOT = "must-not"
    SHOULD = "should"
    MAY = "may"
    NONE = "none"
    IS = "is"


class Status(StrEnum):
    """What had become of a rule when the document was written."""

    DECIDED = "decided"
    PROPOSED = "proposed"
    REQUESTED = "requested"
    REPORTED = "reported"
    REJECTED = "rejected"


class Origin(StrEnum):
    """Where the words of a rule's component come from."""

    QUOTED = "quoted"
    CARRIED = "carried"
    INFERRED = "inferred"


class Sort(StrEnum):
    """Whether a rule addresses conduct or says what is."""

    REGULATIVE = "regulative"
    CONSTITUTIVE = "constitutive"


class Limit(StrEnum):
    """The kinds of constraint under which something is to be done."""

    DEADLINE = "deadline"
    WINDOW = "window"
    PERIODICITY = "periodicity"
    THRESHOLD = "threshold"
    APPROVAL = "approval-by"
    REPORTING = "reporting-to"
    LEADERSHIP = "leadership"
    PLACE = "place"
    MANNER = "manner"
    PURPOSE = "purpose"
    ORDER = "order"


_LIMITS = {limit.value: limit for limit in Limit}
_CONSTITUTING = frozenset({"entity", "modal", "function", "properties"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One component of a rule, under its name in Institutional Grammar 2.0.

    Shape: `body` is the key of the body that the words mean, `value` the figure
        or date they state; None where no editor has said so.
    """

    name: str
    words: str
    origin: Origin
    body: str | None = None
    value: Figure | Moment | None = None

    @property
    def limit(self) -> Limit | None:
        """The kind of constraint it is; None for `execution` and all else."""
        return _LIMITS.get(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class LangForce:
    """The force a rule has in the text of one language, and the words that give it.

    Why: 应 binds where "should" need not. Both are kept; neither is decided.
    """

    lang: str
    force: Force
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A statement of what is to be done or of what is, with its components.

    Shape: `force` is that of the words quoted; `forces` are those of the text in
        other languages. `of` is the rule that this one is a part of.
    Source: Institutional Grammar 2.0 (Frantz & Siddiki 2022): attributes,
        deontic, aim, direct-object, indirect-object, activation, execution,
        or-else; for constitutive statements entity, modal, function, properties.
        An execution constraint may stand under its kind instead (`Limit`).
    """

    key: str
    place: Place
    force: Force
    status: Status
    quotation: Quotation
    components: tuple[Component, ...] = ()
    forces: tuple[LangForce, ...] = ()
    of: str | None = None
    period: Moment | None = None
    drawn_from: DrawnFrom | None = None
    tags: tuple[str, ...] = ()
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)

    @property
    def sort(self) -> Sort:
        """Constitutive where it is an `is`, or has a component of such a statement."""
        named = {component.name for component in self.components}
        constitutes = self.force is Force.IS or not named.isdisjoint(_CONSTITUTING)
        return Sort.CONSTITUTIVE if constitutes else Sort.REGULATIVE

    @property
    def constraints(self) -> tuple[Component, ...]:
        """The components that are constraints of a known kind, in order."""
        return tuple(one for one in self.components if one.limit is not None)

    def under(self, *limits: Limit) -> tuple[Component, ...]:
        """The constraints of these kinds."""
        return tuple(one for one in self.components if one.limit in limits)
