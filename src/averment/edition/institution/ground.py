"""What the pages of the institution are made from: entries, their words, links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from averment.edition.address import Address
from averment.edition.bearings import Bearings, full_key
from averment.edition.documents import Placements
from averment.edition.institution.days import closing_year
from averment.edition.institution.dividing import Divided, divided
from averment.edition.parts import said_by
from averment.edition.view import Piece, Quote, Statement
from averment.institution import Due, Tension, duties_of, tensions
from averment.institution.naming import UNSTATED
from averment.recension import PLACEHOLDER
from averment.record import (
    Body,
    Event,
    Ledger,
    Office,
    Power,
    Quoting,
    Rendering,
    Term,
    bodies_named,
    names_of,
    power_of,
)

_ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The ledger as the pages of the institution read it.

    Shape: `bodies` are those with an entry and those that other entries name, by
        key, none that bears a withheld name; `sources` are the language of each
        document's text and its title with its date; `divided` says on which page of its
        document's system each passage stands; `here` are the entries of a passage
        by document and label; `powers` are those of entries that state one, by
        full key, offices as well; `found` are the tensions, and `tensions` the
        same by document, each under all of its own; `dues` are the terms of time in
        past days; `said` are the rules in words, by full key, each made once;
        `labels` are bodies by their name in plain words.
    """

    ledger: Ledger
    bearings: Bearings
    placements: Placements
    bodies: Mapping[str, Body]
    sources: Mapping[str, tuple[str, str]]
    divided: Mapping[str, Divided]
    here: Mapping[tuple[str, str], tuple[Quoting, ...]]
    powers: Mapping[str, Power]
    found: tuple[Tension, ...]
    tensions: Mapping[str, tuple[Tension, ...]]
    dues: tuple[Due, ...]
    labels: Mapping[str, str]
    said: Mapping[str, Statement] = field(default_factory=dict)

    def quote(self, entry: Quoting) -> Quote:
        """The words of an entry, with the way to them."""
        placed = self.placements.entries.get(full_key(entry))
        lang, said_by = self.sources.get(
            entry.place.document, ("", entry.place.document)
        )
        return Quote(
            words=entry.quotation.exact,
            lang=lang,
            where=str(entry.place),
            label=entry.place.label,
            said_by=said_by,
            to=self.bearings.address(full_key(entry)),
            trouble=placed.trouble if placed else "",
        )

    def rendered(self, entry: Quoting) -> tuple[Quote, ...]:
        """The words of renderings that the ledger gives for those of an entry."""
        own = self.quote(entry)
        renderings = self.bearings.renderings.get(full_key(entry), ())
        return tuple(self._rendered(one, own=own) for one in renderings)

    def _rendered(self, one: Rendering, *, own: Quote) -> Quote:
        placed = self.placements.renderings.get(one)
        return Quote(
            words=one.quotation.exact,
            lang=one.lang,
            where=own.where,
            label=own.label,
            said_by=own.said_by,
            to=own.to,
            trouble=placed.trouble if placed else "",
        )

    def body(self, key: str | None) -> Piece:
        """A body by the edition's name for it, with the way to its page."""
        known = self.bodies.get(key or "")
        if known is None:
            return Piece(text=UNSTATED)
        return Piece(text=known.label, to=body_address(known.key))

    def place_of(self, entry: Quoting) -> Address:
        """Where an entry stands on the page of its document's system.

        Shape: events stand on its first page, with all of the document's life.
        """
        document = entry.place.document
        known = None if isinstance(entry, Event) else self.divided.get(document)
        name = known.page_of(entry.place.label) if known else f"systems/{document}"
        return Address(page="institution", name=name, anchor=str(entry.key))


def plain_words(words: str) -> str:
    """Words without case and article, so that like stands with like.

    >>> plain_words("The County  Office")
    'county office'
    """
    low = " ".join(words.casefold().split())
    article = next((one for one in _ARTICLES if low.startswith(one)), "")
    return low.removeprefix(article)


def body_address(key: str) -> Address:
    """The page of a body."""
    return Address(page="institution", name=f"bodies/{key}")


def ground_of(ledger: Ledger, *, bearings: Bearings, placements: Placements) -> Ground:
    """The ground of a ledger."""
    bodies = _bodies(ledger)
    found = tensions(ledger)
    return Ground(
        ledger=ledger,
        bearings=bearings,
        placements=placements,
        bodies=bodies,
        labels={plain_words(body.label): key for key, body in bodies.items()},
        divided={one.document: one for one in divided(ledger)},
        here=_here(bearings),
        powers=dict(_powers(bearings)),
        found=found,
        tensions=_by_document(found),
        dues=_dues(ledger),
        sources=_sources(bearings),
    )


def _sources(bearings: Bearings) -> dict[str, tuple[str, str]]:
    """The language of each document's text, and its title and date."""
    found: dict[str, tuple[str, str]] = {}
    for entry in bearings.quoting.values():
        document = entry.place.document
        if document not in found:
            text = bearings.ledger.text(document)
            source = bearings.ledger.source(document)
            lang = text.lang if text else source.lang if source else ""
            found[document] = lang, said_by(entry, bearings=bearings)
    return found


def _here(bearings: Bearings) -> dict[tuple[str, str], tuple[Quoting, ...]]:
    those: defaultdict[tuple[str, str], list[Quoting]] = defaultdict(list)
    for entry in bearings.quoting.values():
        those[entry.place.document, entry.place.label].append(entry)
    return {place: tuple(entries) for place, entries in those.items()}


def _powers(bearings: Bearings) -> Iterator[tuple[str, Power]]:
    for full, entry in bearings.quoting.items():
        power = power_of(entry) if isinstance(entry, Office) else entry
        if isinstance(power, Power):
            yield full, power


def _dues(ledger: Ledger) -> tuple[Due, ...]:
    until = closing_year(ledger)
    return duties_of(ledger, until=until) if until is not None else ()


def _by_document(found: Iterable[Tension]) -> dict[str, tuple[Tension, ...]]:
    those: defaultdict[str, list[Tension]] = defaultdict(list)
    for tension in found:
        places = (getattr(entry, "place", None) for entry in tension.entries)
        for document in dict.fromkeys(place.document for place in places if place):
            those[document].append(tension)
    return {document: tuple(some) for document, some in those.items()}


def _bodies(ledger: Ledger) -> dict[str, Body]:
    """The bodies with an entry, then those that only other entries name."""
    terms = tuple(ledger.of(Term))
    found = {body.key: body for body in ledger.of(Body)}
    for key in _named(ledger):
        found.setdefault(key, Body(key=key, label=key.replace("-", " ")))
    return {
        key: body
        for key, body in found.items()
        if not _hidden(body.label, *(n.words for n in names_of(body, terms=terms)))
    }


def _named(ledger: Ledger) -> dict[str, None]:
    keys = (
        key
        for entry in ledger.entries
        for key in (
            (entry.body, entry.other)
            if isinstance(entry, Office)
            else bodies_named(entry)
        )
    )
    return dict.fromkeys(key for key in keys if key)


def _hidden(*words: str) -> bool:
    return any(PLACEHOLDER in word for word in words)
