"""How the powers over arrest, execution and labour moved, document by document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from averment.edition.address import Address
from averment.edition.institution.cited import Cited, cited, title_of
from averment.edition.institution.dividing import in_pages, page_name
from averment.edition.institution.ground import Ground
from averment.edition.institution.lines import Line, line_of
from averment.edition.institution.standings import standing_in_words
from averment.edition.notes.heads import head_of
from averment.edition.words import counted, moment_in_words
from averment.institution import Cell, powers_over
from averment.institution.moving import MATTERS
from averment.reading.dates import moment
from averment.record import Ledger, Moment, Rule, Source

NAME = "powers"
_ENTRY = 1_200


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSaid:
    """A rule that bears on a power: its words, its status, and how it stood."""

    cited: Cited
    force: str
    status: str
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """What one document says of the power over one matter, or that it is silent."""

    matter: str
    to: Address
    lines: tuple[Line, ...]
    rules: tuple[RuleSaid, ...]

    @property
    def silent(self) -> bool:
        """Whether the document says nothing of it."""
        return not self.lines and not self.rules

    def sentence(self) -> str:
        """How much a document says: `2 powers, 1 rule`, or `silent`."""
        parts = [
            counted(len(those), noun)
            for those, noun in ((self.lines, "power"), (self.rules, "rule"))
            if those
        ]
        return ", ".join(parts) or "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A document with its day, and a cell for each matter."""

    document: str
    title: str
    day: str
    to: Address
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedPage:
    """The documents of the years by day; years without a document are said.

    Shape: `overview` is of all documents, and `rows` those that the page itself sets
        out.
    """

    matters: tuple[str, ...]
    years: str
    overview: tuple[DocumentRow, ...]
    rows: tuple[DocumentRow, ...]
    without: tuple[str, ...]
    number: int = 1
    pages: tuple[Address, ...] = ()


def moved_of(ground: Ground) -> tuple[MovedPage, ...]:
    """The powers over the three matters in all documents; no page without rules.

    Shape: the years are those of the edition's documents. A document that speaks of
        none of the three matters keeps its row, all of it silent.
    """
    ledger = ground.ledger
    years = _years(ledger)
    if years is None:
        return ()
    matters = tuple(MATTERS)
    cells = powers_over(matters, years=years, ledger=ledger)
    if all(cell.silent for cell in cells):
        return ()
    rows = tuple(_rows(cells, matters=matters, ground=ground))
    parts = in_pages(rows, weight=_weight)
    pages = tuple(
        Address(page="institution", name=page_name(NAME, number + 1))
        for number in range(len(parts))
    )
    overview = tuple(_on(row, pages[n]) for n, part in enumerate(parts) for row in part)
    return tuple(
        MovedPage(
            matters=matters,
            years=moment_in_words(years),
            overview=overview if number == 1 else (),
            rows=tuple(_on(row, pages[number - 1]) for row in part),
            without=tuple(_without(years, ledger=ledger)),
            number=number,
            pages=pages,
        )
        for number, part in enumerate(parts, 1)
    )


def _on(row: DocumentRow, page: Address) -> DocumentRow:
    """A row, each cell of which can be read on that page."""
    cells = (
        replace(cell, to=replace(page, anchor=cell.to.anchor)) for cell in row.cells
    )
    return replace(row, cells=tuple(cells))


def _weight(row: DocumentRow) -> int:
    """About how many characters a document takes."""
    return _ENTRY * (1 + sum(len(cell.lines) + len(cell.rules) for cell in row.cells))


def _rows(
    cells: Sequence[Cell], *, matters: Sequence[str], ground: Ground
) -> Iterator[DocumentRow]:
    for at in range(0, len(cells), len(matters)):
        those = cells[at : at + len(matters)]
        document, day = those[0].document, those[0].day
        yield DocumentRow(
            document=document,
            title=title_of(document, ledger=ground.ledger),
            day=moment_in_words(day) if day else "no day is told",
            to=Address(page="document", document=document),
            cells=tuple(_cell(cell, ground=ground) for cell in those),
        )


def _cell(cell: Cell, *, ground: Ground) -> CellView:
    return CellView(
        matter=cell.matter,
        to=Address(
            page="institution", name=NAME, anchor=f"{cell.matter}:{cell.document}"
        ),
        lines=tuple(line_of(held, ground=ground) for held in cell.powers),
        rules=tuple(
            RuleSaid(
                cited=cited(rule, ground=ground),
                force=head_of(rule).removeprefix("rule, "),
                status=rule.status.value,
                standing=standing_in_words(rule, ledger=ground.ledger),
            )
            for rule, _ in cell.rules
        ),
    )


def _years(ledger: Ledger) -> Moment | None:
    """From the first year of a document to the last; none where no rule is."""
    if not any(True for _ in ledger.of(Rule)):
        return None
    years = sorted(_dated(ledger))
    if not years:
        return None
    first, last = years[0], years[-1]
    return moment(f"{first:04}" if first == last else f"{first:04}/{last:04}")


def _without(years: Moment, *, ledger: Ledger) -> Iterator[str]:
    """The years of the edition of which there is no document, as stretches."""
    edition = ledger.edition()
    whole = (edition.scope if edition else None) or years
    first, last = whole.first or years.first, whole.last or years.last
    if first is None or last is None:
        return
    there = set(_dated(ledger))
    missing = [year for year in range(first.year, last.year + 1) if year not in there]
    for _, those in groupby(enumerate(missing), key=lambda pair: pair[1] - pair[0]):
        stretch = [year for _, year in those]
        ends = dict.fromkeys((stretch[0], stretch[-1]))
        yield " to ".join(map(str, ends))


def _dated(ledger: Ledger) -> Iterator[int]:
    for source in ledger.of(Source):
        date = source.date
        if date is not None and date.first is not None and date.last is not None:
            yield from range(date.first.year, date.last.year + 1)
