"""What a ledger quotes, from which text, and at which place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from averment.record import (
    Claim,
    Component,
    Correspondence,
    Entry,
    Ledger,
    Origin,
    Place,
    Quotation,
    Quoting,
    Relation,
    Rendering,
    Rule,
    Table,
    named_in,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One quotation, and where it is to be sought.

    Shape: `lang` is None for the transcription, whatever its language; `within`
        is the rule's quotation, for a component of it. `anywhere` words may
        stand at any place of the text: those of a list that a relation counts.
    """

    key: str
    entry: Entry
    quotation: Quotation
    document: str
    place: Place | None = None
    lang: str | None = None
    within: Quotation | None = None
    anywhere: bool = False


def quotations(ledger: Ledger) -> Iterator[Quoted]:
    """Every quotation of a ledger, in file order.

    A component of a rule is sought only where it is quoted: what was carried from
    an earlier sentence or inferred stands elsewhere or nowhere. The items of a
    list are sought in the document of the first claim that the relation names.
    Renderings and relations of keys that the ledger does not have are the
    notation's to report.
    """
    rendered = _documents(ledger)
    places = _places(ledger) if any(r.items for r in ledger.of(Relation)) else {}
    for entry in ledger.entries:
        if isinstance(entry, Quoting):
            yield _of(entry)
        if isinstance(entry, Rule):
            yield from _components(entry)
            yield from _forces(entry)
        if isinstance(entry, Relation) and entry.items:
            yield from _items(entry, places=places)
        if isinstance(entry, Rendering) and entry.of in rendered:
            yield _rendering(entry, document=rendered[entry.of])
        if isinstance(entry, Correspondence):
            yield from _corresponding(entry, ledger=ledger)


def full_key(entry: Quoting) -> str:
    """The key with its document: `prov-report/c3`."""
    return f"{entry.place.document}/{entry.key}"


def _of(entry: Quoting) -> Quoted:
    return Quoted(
        key=full_key(entry),
        entry=entry,
        quotation=entry.quotation,
        document=entry.place.document,
        place=entry.place,
    )


def _components(rule: Rule) -> Iterator[Quoted]:
    names: dict[str, int] = {}
    for component in rule.components:
        names[component.name] = names.get(component.name, 0) + 1
        if component.origin is Origin.QUOTED:
            yield _component(rule, component=component, number=names[component.name])


def _component(rule: Rule, *, component: Component, number: int) -> Quoted:
    """A part of a rule; the second of one name has the key `r1.aim.2`."""
    again = f".{number}" if number > 1 else ""
    return Quoted(
        key=f"{full_key(rule)}.{component.name}{again}",
        entry=rule,
        quotation=Quotation(exact=component.words),
        within=rule.quotation,
        document=rule.place.document,
        place=rule.place,
    )


def _forces(rule: Rule) -> Iterator[Quoted]:
    """The words of force in the texts of other languages: `r1.force.zh`.

    They are short, and stand at more than one place of a passage; that they stand
    at the rule's place, or else in the text at all, is what is asked.
    """
    for number, one in enumerate(rule.forces):
        earlier = sum(other.lang == one.lang for other in rule.forces[:number])
        again = f".{earlier + 1}" if earlier else ""
        yield Quoted(
            key=f"{full_key(rule)}.force.{one.lang}{again}",
            entry=rule,
            quotation=Quotation(exact=one.words),
            document=rule.place.document,
            place=rule.place,
            lang=one.lang,
            anywhere=True,
        )


def _items(relation: Relation, *, places: Mapping[str, Place]) -> Iterator[Quoted]:
    """What a relation lists, at its claim's place first; `r1.item.2` the second."""
    place = next((places[key] for key in named_in(relation) if key in places), None)
    if place is None:
        return
    for number, item in enumerate(relation.items, start=1):
        yield Quoted(
            key=f"{relation.key}.item.{number}",
            entry=relation,
            quotation=item,
            document=place.document,
            place=place,
            anywhere=True,
        )


def _rendering(entry: Rendering, *, document: str) -> Quoted:
    return Quoted(
        key=f"{document}/{entry.of.removeprefix(document + '/')}.{entry.lang}",
        entry=entry,
        quotation=entry.quotation,
        document=document,
        lang=entry.lang,
    )


def _corresponding(entry: Correspondence, *, ledger: Ledger) -> Iterator[Quoted]:
    """The words of either side; the rendering's at the same place, if it has it."""
    place = entry.place
    key = f"{place.document}/{entry.key}"
    if entry.original is not None:
        yield Quoted(
            key=f"{key}.original",
            entry=entry,
            quotation=Quotation(exact=entry.original),
            document=place.document,
            place=place,
        )
    if entry.rendering is not None:
        text = ledger.text(place.document, entry.lang)
        marked = text is not None and text.passage(place.label) is not None
        yield Quoted(
            key=f"{key}.{entry.lang}",
            entry=entry,
            quotation=Quotation(exact=entry.rendering),
            document=place.document,
            place=place if marked else None,
            lang=entry.lang,
        )


def _places(ledger: Ledger) -> Mapping[str, Place]:
    """The place of every claim and table, by its full key and its short one."""
    places: dict[str, Place] = {}
    for entry in ledger.entries:
        if isinstance(entry, Claim | Table):
            places[full_key(entry)] = entry.place
            places.setdefault(entry.key, entry.place)
    return places


def _documents(ledger: Ledger) -> Mapping[str, str]:
    """The document of every key that can be rendered, full and, if unique, short."""
    documents: dict[str, str] = {}
    shared: set[str] = set()
    for entry in ledger.entries:
        if isinstance(entry, Quoting):
            documents[full_key(entry)] = entry.place.document
            if entry.key in documents:
                shared.add(entry.key)
            documents[entry.key] = entry.place.document
    return {key: value for key, value in documents.items() if key not in shared}
