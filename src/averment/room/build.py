"""Building the room of an edition: read-only towards the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from averment.edition import EditionView, edition_of
from averment.errors import NameWithheldLeaks, NotWritten, OutsideEdition
from averment.examination import CODES as EXAMINED
from averment.examination import examine
from averment.parallel.codes import CODES as BETWEEN_TEXTS
from averment.parallel.nouns import Comparison
from averment.recension import (
    CODES as RECENSED,
)
from averment.recension import (
    Withheld,
    leaks,
    load_withheld,
    published_ledger,
    recension,
    withholding_problems,
)
from averment.record import Ledger
from averment.room.manifest import sha256_of
from averment.room.site import Sheet, site_of
from averment.room.withheld import inspector
from averment.room.writing import Written, write_site

ROOM = "room"
_STOPS = frozenset({"W002", "W005"})
Compare = Callable[[Ledger], Sequence[Comparison]]
Progress = Callable[[Iterable[Sheet]], Iterable[Sheet]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What a build wrote, what it took away, and what it withheld.

    Shape: `withheld` names each document with the reason and the number of
        places; the strings themselves are nowhere in it.
    """

    out: Path
    files: tuple[Written, ...]
    removed: tuple[str, ...]
    withheld: tuple[tuple[str, str, int], ...]

    @property
    def size(self) -> int:
        """All bytes of the site."""
        return sum(file.size for file in self.files)

    @property
    def gzip_size(self) -> int:
        """All bytes of the site, each file compressed by itself."""
        return sum(file.gzip_size for file in self.files)


def build(
    ledger: Ledger,
    *,
    out: Path | None = None,
    progress: Progress | None = None,
    compare: Compare | None = None,
) -> BuildReport:
    """The reading room of an edition, written to a folder.

    Shape: `out` is the edition's own folder `room` unless one is given;
        `progress` is handed the pages and hands them on; `compare` holds the
        published texts beside their renderings.
    Raises: NameWithheldLeaks, before anything is changed, where a page would
        show a withheld string; OutsideEdition where the edition's `room` is a
        link to another place; NotWritten where the file system refuses, or
        where a file that no build made would be overwritten.
    """
    folder = _folder(ledger, out=out)
    withheld = load_withheld(ledger.root)
    _refuse_what_leaks(ledger, withheld=withheld)
    edition = edition_view(published_ledger(ledger, withheld), compare=compare)
    sheets: Iterable[Sheet] = site_of(edition)
    moved = write_site(
        progress(sheets) if progress else sheets,
        out=folder,
        inspect=inspector(lambda content: leaks(content, withheld)),
    )
    return BuildReport(
        out=folder,
        files=moved.written,
        removed=moved.removed,
        withheld=edition.colophon.withheld,
    )


def edition_view(ledger: Ledger, *, compare: Compare | None = None) -> EditionView:
    """The edition of a ledger, with the passes before it made."""
    return edition_of(
        ledger,
        recension=recension(ledger),
        examination=examine(ledger),
        comparisons=compare(ledger) if compare else (),
        files=_ledger_hashes(ledger),
        codes={code.code: code for code in (*EXAMINED, *RECENSED, *BETWEEN_TEXTS)},
    )


def _ledger_hashes(ledger: Ledger) -> dict[str, str]:
    """The ledger's files, by name in the edition, with their SHA-256."""
    named = (entry.where.file for entry in ledger.entries)
    also = (problem.file for problem in ledger.problems if problem.line)
    files = {file for file in (*named, *also) if file}
    return {file: sha256_of(ledger.root / file) for file in sorted(files)}


def _refuse_what_leaks(ledger: Ledger, *, withheld: Withheld) -> None:
    """Nothing is built without the list of names, or where a quotation cuts one."""
    problems = withholding_problems(ledger, withheld)
    stopping = [problem for problem in problems if problem.code in _STOPS]
    if stopping:
        raise NameWithheldLeaks(stopping[0].file, len(stopping))


def _folder(ledger: Ledger, *, out: Path | None) -> Path:
    """The folder to write to; a given one may lie anywhere but around the ledger."""
    if out is None:
        folder = ledger.root / ROOM
        if not folder.resolve().is_relative_to(ledger.root.resolve()):
            raise OutsideEdition(str(folder), ledger.root)
        return folder
    if ledger.root.resolve().is_relative_to(out.resolve()):
        raise NotWritten(out, "the edition itself lies there")
    return out.absolute()
