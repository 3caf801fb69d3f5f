"""A text beside one of its renderings: a row a link, figures numbered in pairs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from averment.edition.address import Address
from averment.edition.view.pieces import Piece


class Stroke(StrEnum):
    """What the line under words of a parallel text says."""

    NONE = ""
    PAIRED = "paired"
    DIFFERS = "differs"
    ALONE = "alone"
    LACKING = "lacking"
    TERM = "term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A few words of a sentence, and the line under them.

    Shape: `anchor` is the id of a figure on its page, given once, where its words
        begin; `number` is printed where they end, the same on both sides; `to`
        is the id of its counterpart, empty where there is none.
    """

    text: str
    stroke: Stroke = Stroke.NONE
    number: int = 0
    anchor: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelSentence:
    """One sentence; its passage where the row does not say it already.

    Shape: `role` says what a line of the heading is (title, date), empty in the
        body.
    """

    lang: str
    stretches: tuple[Stretch, ...]
    label: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelNote:
    """What was found in a row: the finding, and the words and values of both sides.

    Shape: `finding` is its address; `numbers` are those of the figures it is
        about; `sides` are words, their language, and their value in words.
    """

    code: str
    level: str
    sentence: str
    sides: tuple[tuple[Piece, str], ...]
    finding: str
    numbers: tuple[int, ...] = ()

    @property
    def to(self) -> Address:
        """The finding's own page."""
        return Address(page="finding", name=self.finding)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelRow:
    """One link: the sentences on either side, and how sure it is.

    Shape: `anchor` is made of the passage and the sentence's number in it, so that
        it stays when other rows change; `label` is the passage of the original,
        empty for a row of the rendering alone, and `to` leads to it on the
        document's page. `badge` says how many stand for how many; `missing` which
        side is empty; `shape` names the line between the two sides.
    """

    anchor: str
    label: str
    to: Address | None
    badge: str
    sureness: str
    shape: str
    original: tuple[ParallelSentence, ...]
    rendering: tuple[ParallelSentence, ...]
    missing: str = ""
    notes: tuple[ParallelNote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a finding between two texts stands: its row, and the sentences there.

    Shape: without sentences it concerns the whole, and `to` is the page.
    """

    to: Address
    sentences: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelPage:
    """A document beside one rendering.

    Shape: `name` is the rendering's language, with a number where several have
        it; `basis` says what the comparison rests on and `cautions` what speaks
        against trusting it, both before the text; `summary` counts what was
        found; `asked` leads to the rows that have something to be looked at;
        `legend` says of each line under words what it is called and means.
    """

    document: str
    name: str
    title: str
    langs: tuple[str, str]
    names: tuple[str, str]
    made: tuple[str, str]
    basis: tuple[str, ...]
    cautions: tuple[ParallelNote, ...]
    summary: tuple[str, ...]
    rows: tuple[ParallelRow, ...]
    legend: tuple[tuple[Stroke, str, str], ...] = ()
    asked: tuple[Piece, ...] = ()

    @property
    def address(self) -> Address:
        """Where the page can be read."""
        return Address(page="beside", document=self.document, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """What one rendering has for a claim or a figure, and the verdict in words.

    Shape: `quoted` is None where it has nothing; `to` is the row of its page.
    """

    quoted: Piece | None
    value: str
    verdict: str
    stroke: Stroke
    to: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A claim or figure of the original, and what each rendering makes of it."""

    keys: tuple[Piece, ...]
    label: str
    quoted: Piece
    value: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The renderings of one document, figure by figure: a column a rendering."""

    document: str
    title: str
    language: str
    columns: tuple[tuple[str, Address], ...]
    rows: tuple[MatrixRow, ...]

    @property
    def address(self) -> Address:
        """Where the page can be read."""
        return Address(page="renderings", document=self.document)
