"""An edition as a whole, and its colophon."""

from __future__ import annotations

from dataclasses import dataclass

from averment.edition.view.documents import DocumentPage
from averment.edition.view.findings import FigurePage, Questions
from averment.edition.view.institution import InstitutionView
from averment.edition.view.parallels import Matrix, ParallelPage


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
    """An edition, ready to be set in type.

    Shape: `institution` is None where the ledger records no rule.
    """

    key: str
    title: str
    contains: tuple[str, ...]
    documents: tuple[DocumentPage, ...]
    questions: Questions
    figures: tuple[FigurePage, ...]
    colophon: Colophon
    parallels: tuple[ParallelPage, ...] = ()
    matrices: tuple[Matrix, ...] = ()
    institution: InstitutionView | None = None
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
