"""A document’s page: its rows, its texts side by side, its apparatus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from averment.edition.address import Address
from averment.edition.view.pieces import Piece, Sentence, State

KindOfNote = Literal["claim", "office", "rule", "power", "event", "table"]


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
    kind: KindOfNote
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
        are notes whose passage is not there; `beside` leads to the pages where
        it is set beside its renderings sentence by sentence.
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
    beside: tuple[Piece, ...] = ()

    @property
    def address(self) -> Address:
        """Where the page can be read."""
        return Address(page="document", document=self.key)
