"""The system one document describes: its life, its articles, whom it sets up."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.address import Address
from averment.edition.bearings import short_key
from averment.edition.documents.counted import meta_of
from averment.edition.documents.listed import (
    passage_address,
    passage_anchor,
    quoting_of,
)
from averment.edition.institution.dividing import Divided, page_name
from averment.edition.institution.ground import Ground
from averment.edition.institution.powers import (
    event_view,
    events_of,
    power_view,
    powers_stated,
)
from averment.edition.institution.statements import statement_of
from averment.edition.view import (
    Article,
    InstitutionPage,
    Section,
    Sentence,
    SystemPage,
)
from averment.record import Rule, Source

SILENT = "No statement is recorded from this passage."


def systems_section(ground: Ground) -> Section | None:
    """One system for each document of which anything is stated."""
    pages = tuple(
        page
        for divided in ground.divided.values()
        for page in _pages(divided, ground=ground)
    )
    if not pages:
        return None
    return Section(
        title="The systems described",
        about="Document by document, in the order of its articles.",
        pages=pages,
    )


def _pages(divided: Divided, *, ground: Ground) -> Iterator[InstitutionPage]:
    source = ground.ledger.source(divided.document)
    if source is None:
        return
    name = f"systems/{divided.document}"
    names = [page_name(name, n) for n in range(1, len(divided.parts) + 1)]
    addresses = tuple(Address(page="institution", name=one) for one in names)
    lead = tuple(_lead(source, ground=ground))
    for number, labels in enumerate(divided.parts, start=1):
        first = number == 1
        yield InstitutionPage(
            kind="system",
            name=names[number - 1],
            title=source.title,
            about=", ".join(lead) if first else "",
            listed=first,
            content=SystemPage(
                lead=lead,
                document=Address(page="document", document=source.key),
                articles=tuple(
                    _article(label, document=source.key, ground=ground)
                    for label in labels
                ),
                events=tuple(
                    event_view(event, ground=ground)
                    for event in events_of(source.key, ground=ground)
                )
                if first
                else (),
                bodies=_bodies(source.key, ground=ground) if first else (),
                number=number,
                pages=addresses,
            ),
        )


def _lead(source: Source, *, ground: Ground) -> Iterator[str]:
    quoting = quoting_of(source, bearings=ground.bearings)
    yield from meta_of(source, bearings=ground.bearings, quoting=quoting)


def _article(label: str, *, document: str, ground: Ground) -> Article:
    bearings = ground.bearings
    here = [
        entry
        for entry in bearings.quoting.values()
        if entry.place.document == document and entry.place.label == label
    ]
    rules = [entry for entry in here if isinstance(entry, Rule)]
    powers = [
        (entry, power)
        for entry, power in powers_stated(ground)
        if entry.place.document == document and entry.place.label == label
    ]
    keys = (
        short_key(entry)
        for entry in bearings.quoting.values()
        if entry.place.document == document
    )
    return Article(
        label=label,
        anchor=passage_anchor(label, keys=keys),
        to=passage_address(document, label, bearings=bearings),
        statements=tuple(statement_of(rule, ground=ground) for rule in rules),
        powers=tuple(power_view(e, power, ground=ground) for e, power in powers),
        silence="" if rules or powers else SILENT,
    )


def _bodies(document: str, *, ground: Ground) -> Sentence:
    del document, ground
    return ()
