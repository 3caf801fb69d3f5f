"""An entry by its words, whom a rule binds, and what a document is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from averment.edition.address import Address
from averment.edition.bearings import full_key, short_key
from averment.edition.institution.ground import Ground
from averment.edition.notes import decided
from averment.edition.view import Quote, Sentence
from averment.institution.naming import UNSTATED
from averment.record import Claim, Ledger, Origin, Quoting, Rule

_NOTES = {
    Origin.QUOTED: "",
    Origin.CARRIED: "named before",
    Origin.INFERRED: "inferred by the editor",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """An entry by its key and words, with the way to it and what was decided on it.

    Shape: `proposed` is a machine's reading that nobody adopted.
    """

    key: str
    quote: Quote
    to: Address | None
    proposed: bool = False
    decisions: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """Whom a rule binds, in the words of its document.

    Shape: `note` says that the words are carried from before, or inferred by an
        editor (these are not `quoted`); "[unstated]" stands where there are none.
    """

    words: str
    note: str = ""
    quoted: bool = True

    @property
    def stated(self) -> bool:
        """Whether any words name one."""
        return self.words != UNSTATED


def cited(entry: Quoting, *, ground: Ground) -> Cited:
    """An entry as a view cites it: a claim leads to its document's own page."""
    quote = ground.quote(entry)
    reviews = ground.bearings.reviews.get(full_key(entry), ())
    return Cited(
        key=short_key(entry),
        quote=quote,
        to=quote.to if isinstance(entry, Claim) else ground.place_of(entry),
        proposed=ground.bearings.proposed(entry),
        decisions=tuple(map(decided, reviews)),
    )


def all_cited(entries: Iterable[Quoting], *, ground: Ground) -> Iterator[Cited]:
    """Several entries, each once."""
    for entry in {full_key(entry): entry for entry in entries}.values():
        yield cited(entry, ground=ground)


def bearer_of(rule: Rule) -> Bearer:
    """The bearer of a rule; "[unstated]" where no words name one."""
    for part in rule.components:
        if part.name == "attributes":
            return Bearer(
                words=part.words,
                note=_NOTES[part.origin],
                quoted=part.origin is not Origin.INFERRED,
            )
    return Bearer(words=UNSTATED, quoted=False)


def title_of(document: str, *, ledger: Ledger) -> str:
    """The title of a document; its key, where it has none."""
    source = ledger.source(document)
    return source.title or document if source else document
