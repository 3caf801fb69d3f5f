"""Findings, the open questions, and the pages of single figures."""

from __future__ import annotations

from dataclasses import dataclass

from averment.edition.address import Address
from averment.edition.charts import Bracket, IntervalPlot, Timeline
from averment.edition.readings import OpinionView
from averment.edition.view.pieces import Piece, Sentence
from averment.record import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One quotation a finding or a figure rests on, and who says so.

    Shape: `sense` is what is measured, in what sense and for when; `reviews`
        are the decisions on it, each with its hand.
    """

    key: str
    where: str
    quotation: str
    lang: str
    value: str
    to: Address | None = None
    said_by: str = ""
    sense: str = ""
    reviews: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EmendationView:
    """A reading somebody proposed, with every decision on it.

    Shape: `decisions` hold dissent beside acceptance, in ledger order;
        `problems` say why the proposal no longer stands on its feet.
    """

    key: str
    of: str
    to: Address | None
    proposal: Sentence
    decisions: tuple[Sentence, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationView:
    """A relation as the ledger has it, and what became of it.

    Shape: `finding` leads to the page of a finding about it, if there is one.
    """

    key: str
    stated: Sentence
    outcome: str
    because: str = ""
    finding: Address | None = None
    reviews: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """A finding in its six parts, under its permanent address.

    Shape: `stated` is the relation as the ledger has it, empty for findings
        about a single entry; `emendations` are readings proposed in the ledger;
        `opinion` are conjectures, None where nothing is conjectured; `bracket`
        or `plot` draw the relation, `timeline` its dates; `figure` names the page
        of its figure; `beside` is the row where a text stands beside its
        rendering, `within` the sentences of that row; `fixed` is the line a
        finding between texts carries in place of that of every other.
    """

    address: str
    code: str
    level: str
    document: str
    title: str
    where: str
    sentence: str
    stated: Sentence
    parts: tuple[Part, ...]
    arithmetic: tuple[tuple[str, str], ...]
    assumptions: tuple[str, ...]
    would_agree: tuple[str, ...]
    emendations: tuple[EmendationView, ...]
    read_more: str
    opinion: OpinionView | None = None
    bracket: Bracket | None = None
    plot: IntervalPlot | None = None
    timeline: Timeline | None = None
    figure: Piece | None = None
    emended: bool = False
    beside: Address | None = None
    within: tuple[Piece, ...] = ()
    fixed: str = ""

    @property
    def to(self) -> Address:
        """The finding's own page."""
        return Address(page="finding", name=self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionGroup:
    """The findings of one document; of the edition as a whole, without a key."""

    document: str
    title: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """The open questions, by document and place; never by size of number.

    Shape: `groups` hold what disagrees or agrees only just, `notes` what is
        noted or could not be tested; `untested` are relations of which no
        finding says why, `proposed` those of a machine that nobody has adopted;
        `problems` are lines that could not be understood and
        proposals without a footing, each with its place in the ledger; `codes`
        explain each code that occurs, where its meaning is known. `beside` are
        findings between a text and its renderings that ask something, by
        document, and `beside_notes` those that are only noted.
    """

    summary: str
    groups: tuple[QuestionGroup, ...]
    notes: tuple[QuestionGroup, ...] = ()
    untested: tuple[RelationView, ...] = ()
    proposed: tuple[RelationView, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()
    codes: tuple[Code, ...] = ()
    beside: tuple[QuestionGroup, ...] = ()
    beside_notes: tuple[QuestionGroup, ...] = ()

    def findings(self) -> tuple[FindingView, ...]:
        """Every finding, those that ask something first."""
        groups = (*self.groups, *self.notes, *self.beside, *self.beside_notes)
        return tuple(finding for group in groups for finding in group.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePage:
    """One quantity that relations tie together: all that is said about it.

    Shape: `key` is the group `^name` of the relations, or the key of a relation
        that stands alone. `proposed` are relations of a machine that nobody has
        adopted; they stand apart from the others.
    """

    key: str
    title: str
    claims: tuple[Part, ...]
    relations: tuple[RelationView, ...]
    findings: tuple[FindingView, ...]
    emendations: tuple[EmendationView, ...]
    brackets: tuple[tuple[str, Bracket], ...]
    plots: tuple[IntervalPlot, ...]
    timeline: Timeline | None = None
    proposed: tuple[RelationView, ...] = ()

    @property
    def to(self) -> Address:
        """The figure's own page."""
        return Address(page="figure", name=self.key)
