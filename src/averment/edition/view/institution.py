"""The institution as the documents describe it: its pages, and what stands on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from averment.edition.address import Address
from averment.edition.view.pieces import Piece, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of a document, and where they stand.

    Shape: `where` is the place with its document, `label` without it; `said_by` is
        the document's title and date; `trouble` says why the words are not at their
        place.
    """

    words: str
    lang: str
    where: str
    label: str
    said_by: str
    to: Address | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForceIn:
    """The force a rule has in the text of another language, and the words for it."""

    language: str
    lang: str
    force: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A rule as it is read out of its document: who, with what force, what, how.

    Shape: `quote` is the original's and `others` are those of renderings; `who` is
        the bearer, "[unstated]" where the words name none and nobody inferred one,
        empty where it `constitutes`: says what is, and binds nobody; `limits` are
        the other components under their names in plain words; `standing` says from
        when it was in force, as far as told. `proposed` is a machine's reading that
        nobody adopted. `to` is its place on the page of the system.
    """

    key: str
    quote: Quote
    force: str
    status: str
    standing: str
    to: Address
    who: Sentence = ()
    what: Sentence = ()
    limits: tuple[tuple[str, Sentence], ...] = ()
    forces: tuple[ForceIn, ...] = ()
    others: tuple[Quote, ...] = ()
    constitutes: bool = False
    proposed: bool = False
    decisions: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionPage:
    """One page of the institution.

    Shape: `kind` names what it shows, and the template that sets it; `name` is its
        permanent address below the institution's, in parts that a slash divides;
        `content` is of the kind's own view; a page that is not `listed` is reached
        from another of its section and not from the first page.
    """

    kind: str
    name: str
    title: str
    content: object
    about: str = ""
    listed: bool = True

    @property
    def address(self) -> Address:
        """Where the page can be read."""
        return Address(page="institution", name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Pages that answer one kind of question, under one heading of the first page."""

    title: str
    about: str
    pages: tuple[InstitutionPage, ...]

    def listed(self) -> tuple[InstitutionPage, ...]:
        """The pages that the first page leads to."""
        return tuple(page for page in self.pages if page.listed)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionView:
    """What the documents describe, page by page.

    Shape: `summary` says what is recorded, each number with its noun; `notice`
        whose words are quoted, where they are not the documents' own.
    """

    summary: str
    notice: str = ""
    sections: tuple[Section, ...] = field(default=())

    def page(self, name: str) -> InstitutionPage | None:
        """The page of that name, if there is one."""
        return next((page for page in self.pages() if page.name == name), None)

    def named(self, name: str) -> Address | None:
        """Where the page of that name is, if there is one."""
        page = self.page(name)
        return page.address if page else None

    def system_of(self, document: str) -> Address | None:
        """The page of the system that a document describes, if it describes any."""
        return self.named(f"systems/{document}")

    def pages(self) -> Iterator[InstitutionPage]:
        """Every page but the first, in order."""
        for section in self.sections:
            yield from section.pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements that share a bearer, a force, a status or a word.

    Shape: `anchor` is its id; `again` marks the rest of a group on a later page;
        `number` counts the statements of the whole group.
    """

    heading: Sentence
    anchor: str
    number: int
    statements: tuple[Statement, ...]
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One way to list the rules, on the page that leads to them.

    Shape: `rows` are a group's heading, how many rules it has, and where it is.
    """

    title: str
    about: str
    to: Address
    rows: tuple[tuple[Sentence, str, Address], ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFront:
    """The ways in which the rules can be read."""

    summary: str
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesList:
    """The rules in groups, or one page of them; `pages` are all of them in order."""

    about: str
    groups: tuple[Group, ...]
    number: int = 1
    pages: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerView:
    """One body's power over another, by one quotation.

    Shape: `said` are the two bodies and what the one does to the other, "[unstated]"
        for a side that the document does not name; `matter` in words, empty where it
        is over all.
    """

    key: str
    said: Sentence
    matter: str
    quote: Quote
    standing: str
    to: Address
    others: tuple[Quote, ...] = ()
    proposed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """One event in the life of a document: what happened, when, by whose act."""

    key: str
    said: Sentence
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """A word or term, and the rules that speak of it, under their documents."""

    words: str
    lang: str
    rules: tuple[tuple[str, tuple[Piece, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesIndex:
    """The index of matters, or one page of it."""

    about: str
    entries: tuple[IndexEntry, ...]
    number: int = 1
    pages: tuple[Address, ...] = ()
