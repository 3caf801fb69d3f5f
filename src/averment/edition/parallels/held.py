"""Comparisons as the edition keeps them: each with its name and its findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from averment.edition.address import Address
from averment.parallel.findings import findings_of
from averment.parallel.nouns import Alignment, Comparison
from averment.record import Finding, Ledger, Side, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A document beside one rendering, and what was found between them.

    Shape: `name` is the rendering's language, numbered from the second rendering
        in one language on; every finding has an address that no other has.
    """

    source: Source
    name: str
    comparison: Comparison
    findings: tuple[Finding, ...]

    @property
    def alignment(self) -> Alignment:
        """The two texts, and what stands for what."""
        return self.comparison.alignment

    @property
    def address(self) -> Address:
        """The page that shows it."""
        return Address(page="beside", document=self.source.key, name=self.name)

    def figure(self, number: int) -> Address:
        """The place of a figure of the original on that page."""
        return replace(self.address, anchor=figure_anchor(number, original=True))


def besides_of(comparisons: Iterable[Comparison], *, ledger: Ledger) -> list[Beside]:
    """The comparisons of documents that the ledger names."""
    return list(_besides(comparisons, ledger=ledger))


def _besides(comparisons: Iterable[Comparison], *, ledger: Ledger) -> Iterator[Beside]:
    times: dict[tuple[str, str], int] = {}
    for comparison in comparisons:
        rendering = comparison.alignment.rendering
        source = ledger.source(comparison.alignment.original.document)
        if source is None:
            continue
        key = source.key, rendering.lang.casefold()
        times[key] = number = times.get(key, 0) + 1
        again = "" if number == 1 else f"-{number}"
        yield Beside(
            source=source,
            name=f"{rendering.lang}{again}",
            comparison=comparison,
            findings=tuple(
                replace(finding, address=f"{finding.address}{again}")
                for finding in findings_of(comparison, source=source)
            ),
        )


def figure_anchor(number: int, *, original: bool) -> str:
    """The id of a figure in one of the two texts."""
    return f"figure:{number}{'a' if original else 'b'}"


def is_original(side: Side, *, alignment: Alignment) -> bool:
    """Whether words are those of the original; the file tells two copies apart."""
    text = alignment.original
    return (side.lang, side.where.file) == (text.lang, text.file)
