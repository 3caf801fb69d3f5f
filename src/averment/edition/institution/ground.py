"""What the pages of the institution are made from: entries, their words, links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from averment.edition.address import Address
from averment.edition.bearings import Bearings, full_key
from averment.edition.documents import Placements
from averment.edition.institution.dividing import Divided, divided
from averment.edition.parts import said_by
from averment.edition.view import Piece, Quote
from averment.institution.naming import UNSTATED
from averment.recension import PLACEHOLDER
from averment.record import (
    Body,
    Ledger,
    Office,
    Quoting,
    Rendering,
    Term,
    bodies_named,
    names_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The ledger as the pages of the institution read it.

    Shape: `bodies` are those with an entry and those that other entries name, by
        key, none that bears a withheld name; `divided` says on which page of its
        document's system each passage stands.
    """

    ledger: Ledger
    bearings: Bearings
    placements: Placements
    bodies: Mapping[str, Body]
    divided: Mapping[str, Divided]

    def quote(self, entry: Quoting) -> Quote:
        """The words of an entry, with the way to them."""
        placed = self.placements.entries.get(full_key(entry))
        text = self.ledger.text(entry.place.document)
        source = self.ledger.source(entry.place.document)
        return Quote(
            words=entry.quotation.exact,
            lang=text.lang if text else source.lang if source else "",
            where=str(entry.place),
            said_by=said_by(entry, bearings=self.bearings),
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
        """Where an entry stands on the page of its document's system."""
        document = entry.place.document
        known = self.divided.get(document)
        name = known.page_of(entry.place.label) if known else f"systems/{document}"
        return Address(page="institution", name=name, anchor=str(entry.key))


def body_address(key: str) -> Address:
    """The page of a body."""
    return Address(page="institution", name=f"bodies/{key}")


def ground_of(ledger: Ledger, *, bearings: Bearings, placements: Placements) -> Ground:
    """The ground of a ledger."""
    return Ground(
        ledger=ledger,
        bearings=bearings,
        placements=placements,
        bodies=_bodies(ledger),
        divided={one.document: one for one in divided(ledger)},
    )


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
