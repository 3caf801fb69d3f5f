"""The system one document describes: its life, its articles, whom it sets up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from averment.edition.address import Address
from averment.edition.bearings import full_key, short_key
from averment.edition.documents.counted import meta_of
from averment.edition.documents.listed import passage_anchor, quoting_of
from averment.edition.documents.notices import notices_for, with_stop
from averment.edition.institution.dividing import Divided, page_name
from averment.edition.institution.ground import Ground
from averment.edition.institution.limits import guard_view, strain_view, terms_of
from averment.edition.institution.powers import event_view, office_view, power_view
from averment.edition.institution.standings import standing_in_words
from averment.edition.institution.statements import statement_of
from averment.edition.view import (
    Article,
    Guard,
    InstitutionPage,
    Piece,
    Section,
    SystemPage,
)
from averment.institution import safeguards
from averment.record import (
    Event,
    Office,
    Quoting,
    Rule,
    Source,
    bodies_named,
)

SILENT = "No rule is recorded from this passage"


def systems_section(ground: Ground) -> Section | None:
    """One system for each document of which anything is stated."""
    guards = _guards(ground)
    pages = tuple(
        page
        for divided in ground.divided.values()
        for page in _pages(divided, guards=guards, ground=ground)
    )
    if not pages:
        return None
    return Section(
        title="The systems described",
        about="Document by document, in the order of its articles.",
        pages=pages,
    )


def _guards(ground: Ground) -> dict[str, tuple[Guard, ...]]:
    """The protections of each document."""
    those: dict[str, tuple[Guard, ...]] = {}
    for one in safeguards(ground.ledger):
        document = one.rule.place.document
        those[document] = (*those.get(document, ()), guard_view(one, ground=ground))
    return those


def _pages(
    divided: Divided, *, guards: Mapping[str, tuple[Guard, ...]], ground: Ground
) -> Iterator[InstitutionPage]:
    source = ground.ledger.source(divided.document)
    if source is None:
        return
    name = f"systems/{source.key}"
    names = [page_name(name, n) for n in range(1, len(divided.parts) + 1)]
    keys = {short_key(entry) for entry in quoting_of(source, bearings=ground.bearings)}
    base = SystemPage(
        lead=tuple(_lead(source, ground=ground)),
        notices=tuple(_notices(source, ground=ground)),
        document=Address(page="document", document=source.key),
        standing=standing_in_words(source, ledger=ground.ledger),
        pages=tuple(Address(page="institution", name=one) for one in names),
    )
    whole = replace(
        _whole(base, source, divided=divided, keys=keys, ground=ground),
        guards=guards.get(source.key, ()),
    )
    for number, labels in enumerate(divided.parts, start=1):
        articles = (_article(label, source, keys, ground) for label in labels)
        yield InstitutionPage(
            kind="system",
            name=names[number - 1],
            title=source.title,
            about=" · ".join(base.lead),
            listed=number == 1,
            content=replace(
                whole if number == 1 else base,
                articles=tuple(articles),
                number=number,
            ),
        )


def _whole(
    base: SystemPage,
    source: Source,
    *,
    divided: Divided,
    keys: set[str],
    ground: Ground,
) -> SystemPage:
    """What is said of the whole document, on its first page."""
    quoting = quoting_of(source, bearings=ground.bearings)
    rules = [entry for entry in quoting if isinstance(entry, Rule)]
    return replace(
        base,
        contents=tuple(_contents(divided, keys=keys)),
        events=tuple(
            event_view(entry, ground=ground)
            for entry in quoting
            if isinstance(entry, Event)
        ),
        bodies=tuple(_bodies(quoting, ground=ground)),
        powers=tuple(
            power_view(entry, ground.powers[full_key(entry)], ground=ground)
            for entry in quoting
            if full_key(entry) in ground.powers
        ),
        terms=terms_of(rules, ground=ground),
        strains=tuple(
            strain_view(tension, ground=ground)
            for tension in ground.tensions.get(source.key, ())
        ),
    )


def _lead(source: Source, *, ground: Ground) -> Iterator[str]:
    quoting = quoting_of(source, bearings=ground.bearings)
    yield from meta_of(source, bearings=ground.bearings, quoting=quoting)


def _notices(source: Source, *, ground: Ground) -> Iterator[str]:
    """What the document contains, and what the reader should know of its text."""
    yield from (with_stop(text) for name, text in source.details if name == "describes")
    texts = tuple(text for text in ground.ledger.texts if text.document == source.key)
    yield from notices_for(source, bearings=ground.bearings, texts=texts)


def _contents(divided: Divided, *, keys: set[str]) -> Iterator[tuple[str, Address]]:
    for labels in divided.parts:
        for label in labels:
            anchor = passage_anchor(label, keys=keys)
            name = divided.page_of(label)
            yield label, Address(page="institution", name=name, anchor=anchor)


def _article(label: str, source: Source, keys: set[str], ground: Ground) -> Article:
    here = ground.here.get((source.key, label), ())
    rules = [entry for entry in here if isinstance(entry, Rule)]
    powers = [entry for entry in here if full_key(entry) in ground.powers]
    anchor = passage_anchor(label, keys=keys)
    reasons = (one.reason for one in source.silent if one.label == label)
    text = ground.ledger.text(source.key)
    known = text is not None and text.passage(label) is not None
    return Article(
        label=label,
        anchor=anchor,
        to=Address(
            page="document", document=source.key, anchor=anchor if known else ""
        ),
        statements=tuple(statement_of(rule, ground=ground) for rule in rules),
        powers=tuple(
            power_view(entry, ground.powers[full_key(entry)], ground=ground)
            for entry in powers
        ),
        named=tuple(
            office_view(entry, ground=ground)
            for entry in here
            if isinstance(entry, Office) and entry.authority is None
        ),
        silence="" if rules else SILENT,
        reason="" if rules else next(reasons, ""),
    )


def _bodies(quoting: tuple[Quoting, ...], *, ground: Ground) -> Iterator[Piece]:
    """The bodies that a document's entries name, each once, by name."""
    keys = {
        key
        for entry in quoting
        for key in (
            (entry.body, entry.other)
            if isinstance(entry, Office)
            else bodies_named(entry)
        )
        if key in ground.bodies
    }
    named = (ground.body(key) for key in keys)
    yield from sorted(named, key=lambda piece: (piece.text.casefold(), piece.text))
