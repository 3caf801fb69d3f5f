"""What a page says, as plain data: no HTML, no paths, no order of columns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from averment.edition.address import Address
from averment.edition.charts import Bracket, IntervalPlot
from averment.edition.readings import OpinionView
from averment.record import Code


class State(StrEnum):
    """What the line under a mark says."""

    RECORDED = "recorded"
    DISAGREES = "disagrees"
    EMENDED = "emended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A few words of a note, with who says them.

    Shape: `plain` is the apparatus, `editor` an editor's own words (set in
        italics), `quoted` a source's; `lang` is given for words of a source.
        `cut` are the same words again in stretches, each with whether it
        differs from what it is shown beside.
    """

    text: str
    voice: Literal["plain", "editor", "quoted"] = "plain"
    lang: str = ""
    to: Address | None = None
    cut: tuple[tuple[str, bool], ...] = ()


Sentence = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of a text over which the same entries stand.

    Shape: `keys` are the entries quoted here, in ledger order; none is plain
        text. `state` is the weightiest among them.
    """

    text: str
    keys: tuple[str, ...] = ()
    state: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The passage of one text on a row; `missing` says why there is none."""

    lang: str
    runs: tuple[Run, ...] = ()
    label: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the apparatus says of one claim, office, rule or table.

    Shape: `anchor` is its permanent id on the page; `head` the value in words;
        `sentences` follow in order; `components` are those of a rule;
        `found` says that the quotation stands in the text.
    """

    key: str
    anchor: str
    kind: Literal["claim", "office", "rule", "table"]
    state: State
    head: Sentence
    sentences: tuple[Sentence, ...] = ()
    components: Sentence = ()
    found: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table as the document has it: the figures in words and characters."""

    key: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One passage: its label and id, the texts side by side, the apparatus.

    Shape: `label` is empty where only a rendering has this passage.
    """

    label: str
    anchor: str
    original: Cell
    renderings: tuple[Cell, ...] = ()
    notes: tuple[Note, ...] = ()
    grids: tuple[Grid, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A text of the page: its language, in a tag and in words."""

    lang: str
    name: str
    made: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPage:
    """A document: what it is, what the reader should know first, its rows.

    Shape: `meta` are the parts of the line below the title; `describes` (what
        the page contains) and `notices` stand once above the text; `unplaced`
        are notes whose passage is not there.
    """

    key: str
    title: str
    titles: tuple[tuple[str, str], ...]
    lang: str
    meta: tuple[str, ...]
    notices: tuple[str, ...]
    describes: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    unplaced: tuple[Note, ...] = ()
    empty: str = ""
    example_line: str = ""
    details: tuple[tuple[str, str], ...] = ()
    withheld: int = 0
    questions: int = 0

    @property
    def address(self) -> Address:
        """Where the page can be read."""
        return Address(page="document", document=self.key)


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
        or `plot` draw the relation; `figure` names the page of its figure.
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
    figure: Piece | None = None
    emended: bool = False

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
        finding says why; `problems` are lines that could not be understood and
        proposals without a footing, each with its place in the ledger; `codes`
        explain each code that occurs, where its meaning is known.
    """

    summary: str
    groups: tuple[QuestionGroup, ...]
    notes: tuple[QuestionGroup, ...] = ()
    untested: tuple[RelationView, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()
    codes: tuple[Code, ...] = ()

    def findings(self) -> tuple[FindingView, ...]:
        """Every finding, those that ask something first."""
        groups = (*self.groups, *self.notes)
        return tuple(finding for group in groups for finding in group.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePage:
    """One quantity that relations tie together: all that is said about it.

    Shape: `key` is the group `^name` of the relations, or the key of a relation
        that stands alone.
    """

    key: str
    title: str
    claims: tuple[Part, ...]
    relations: tuple[RelationView, ...]
    findings: tuple[FindingView, ...]
    emendations: tuple[EmendationView, ...]
    brackets: tuple[tuple[str, Bracket], ...]
    plots: tuple[IntervalPlot, ...]

    @property
    def to(self) -> Address:
        """The figure's own page."""
        return Address(page="figure", name=self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """A file of the edition, its use, and the SHA-256 it was read with."""

    document: str
    use: str
    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Colophon:
    """What a reader needs to cite the edition and to object to it."""

    title: str
    scope: str
    contact: str
    version: str
    notation: str
    ledger_sha256: str
    fingerprints: tuple[Fingerprint, ...]
    withheld: tuple[tuple[str, str, int], ...]
    details: tuple[tuple[str, str], ...] = ()
    problems: int = 0
    example: bool = False
    reachable: bool = False

    @property
    def how_to_write(self) -> str:
        """Whom to write to, or that nobody can be written to, as a sentence."""
        return f"Write to {self.contact}." if self.reachable else self.contact


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionView:
    """An edition, ready to be set in type."""

    key: str
    title: str
    contains: tuple[str, ...]
    documents: tuple[DocumentPage, ...]
    questions: Questions
    figures: tuple[FigurePage, ...]
    colophon: Colophon
    example: bool = False

    @property
    def example_place(self) -> str:
        """A place of this edition, to show how one is cited."""
        labelled = (
            f"{page.key}:{row.label}"
            for page in self.documents
            for row in page.rows
            if row.label
        )
        return next(labelled, "")
