"""Comparisons as the edition keeps them: each with its name and its findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from averment.edition.address import Address
from averment.parallel.comparing import findings_in
from averment.parallel.nouns import Alignment, Comparison
from averment.parallel.terms import Use, uses_of
from averment.record import Finding, Ledger, Side, Source, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A document beside one rendering, and what was found between them.

    Shape: `name` is the rendering's language, numbered from the second rendering
        in one language on; every finding has an address that no other has; `uses`
        are the terms of the glossary where they stand.
    """

    source: Source
    name: str
    comparison: Comparison
    findings: tuple[Finding, ...]
    uses: tuple[Use, ...] = ()

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
    """The comparisons of documents that the ledger names, with its terms sought."""
    return list(_besides(comparisons, ledger=ledger))


def _besides(comparisons: Iterable[Comparison], *, ledger: Ledger) -> Iterator[Beside]:
    times: dict[tuple[str, str], int] = {}
    terms = tuple(ledger.of(Term))
    for comparison in comparisons:
        alignment = comparison.alignment
        source = ledger.source(alignment.original.document)
        if source is None:
            continue
        key = source.key, alignment.rendering.lang.casefold()
        times[key] = number = times.get(key, 0) + 1
        again = "" if number == 1 else f"-{number}"
        found = findings_in(comparison, source=source, terms=terms)
        yield Beside(
            source=source,
            name=f"{alignment.rendering.lang}{again}",
            comparison=comparison,
            findings=tuple(replace(f, address=f"{f.address}{again}") for f in found),
            uses=uses_of(alignment, terms),
        )


def figure_anchor(number: int, *, original: bool) -> str:
    """The id of a figure in one of the two texts."""
    return f"figure:{number}{'a' if original else 'b'}"


def is_original(side: Side, *, alignment: Alignment) -> bool:
    """Whether words are those of the original; the file tells two copies apart."""
    text = alignment.original
    return (side.lang, side.where.file) == (text.lang, text.file)
