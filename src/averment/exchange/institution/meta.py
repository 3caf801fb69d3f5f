"""What Akoma Ntoso says of a document before its text."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from averment.exchange.institution.acts import Part
from averment.exchange.institution.gathering import Institution
from averment.exchange.institution.statements import analysis, identity_of
from averment.exchange.institution.vocabulary import language, three_letters
from averment.exchange.xml import child
from averment.record import (
    Edition,
    Event,
    Moment,
    Source,
    Stage,
    Text,
    bodies_named,
)

UNKNOWN_DAY = "0001-01-01"
UNKNOWN_COUNTRY = "zz"
_EDITORS, _NO_AUTHOR = "editors", "author-not-stated"
_ENDS = frozenset({Stage.SUPERSEDED, Stage.ENDED})
_AUTHORS = (Stage.ISSUED, Stage.ADOPTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text of a source, and the prefix of the identifiers in it."""

    source: Source
    text: Text
    is_act: bool
    prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What is said of the work at each of its levels.

    Shape: `date` is the document's at every level: when the text was written
        down is not known.
    """

    address: str
    expression: str
    lang: str
    date: Moment | None
    country: str
    author: str


def meta_of(
    act: Element,
    described: Document,
    institution: Institution,
    *,
    parts: tuple[Part, ...],
) -> None:
    """The identification, life, analysis and references of one text.

    Shape: the author is the body that issued or adopted the document, where an
        event says so, and is not stated otherwise; the country is `zz` unless the
        source has a detail `country`.
    """
    source, prefix = described.source, described.prefix
    stated = institution.of_document(source.key)
    events = [entry for entry in stated if isinstance(entry, Event)]
    meta = child(act, "meta")
    author = _author(events)
    _identified(meta, _work_of(described, author=author), prefix=prefix)
    _lived(meta, events, prefix=prefix)
    analysis(
        meta,
        institution,
        text=described.text,
        parts={part.label: f"{prefix}{part.identity}" for part in parts},
        source=f"#{prefix}{_EDITORS}",
    )
    references = _references(meta, prefix=prefix)
    for event in {event.stage: event for event in events if _day(event)}.values():
        address = f"/akn/ontology/event/{event.stage}"
        identity = f"{prefix}stage_{event.stage}"
        shown = str(event.stage)
        child(references, "TLCEvent", eId=identity, href=address, showAs=shown)
    named = {key for entry in stated for key in bodies_named(entry)}
    for key in sorted(named):
        identity = f"{prefix}{identity_of(key)}"
        address = f"/akn/ontology/organization/{key}"
        label = institution.label(key) or key
        child(references, "TLCOrganization", eId=identity, href=address, showAs=label)


def meta_of_edition(collection: Element, edition: Edition | None) -> None:
    """The identification of the collection: the edition and the years it covers."""
    meta = child(collection, "meta")
    key = edition.key if edition else "edition"
    scope = edition.scope if edition else None
    day = _first(scope)
    address = f"/akn/{UNKNOWN_COUNTRY}/documentCollection/{day}/{key}"
    work = _Work(
        address=address,
        expression=f"{address}/und",
        lang="und",
        date=scope,
        country=UNKNOWN_COUNTRY,
        author=_EDITORS,
    )
    _identified(meta, work, prefix="")
    _references(meta, prefix="")


def _references(meta: Element, *, prefix: str) -> Element:
    references = child(meta, "references", source=f"#{prefix}{_EDITORS}")
    said = {
        _EDITORS: "the editors of this edition",
        _NO_AUTHOR: "the author is not stated",
    }
    for name, words in said.items():
        address = f"/akn/ontology/concept/{name}"
        identity = f"{prefix}{name}"
        child(references, "TLCConcept", eId=identity, href=address, showAs=words)
    return references


def _work_of(described: Document, *, author: str) -> _Work:
    source, lang = described.source, described.text.lang
    country = dict(source.details).get("country", UNKNOWN_COUNTRY)
    sort = "act" if described.is_act else "doc"
    address = f"/akn/{country}/{sort}/{_first(source.date)}/{source.key}"
    return _Work(
        address=address,
        expression=f"{address}/{three_letters(lang)}",
        lang=language(lang),
        date=source.date,
        country=country,
        author=author,
    )


def _identified(meta: Element, work: _Work, *, prefix: str) -> None:
    identification = child(meta, "identification", source=f"#{prefix}{_EDITORS}")
    levels = {
        "FRBRWork": work.address,
        "FRBRExpression": work.expression,
        "FRBRManifestation": f"{work.expression}.xml",
    }
    for level, address in levels.items():
        element = child(identification, level)
        child(element, "FRBRthis", value=f"{address}/!main")
        child(element, "FRBRuri", value=address)
        for day, name in _dates(work.date):
            child(element, "FRBRdate", date=day, name=name)
        child(element, "FRBRauthor", href=f"#{prefix}{work.author}")
        if level == "FRBRWork":
            child(element, "FRBRcountry", value=work.country)
        elif level == "FRBRExpression":
            child(element, "FRBRlanguage", language=work.lang)


def _dates(moment: Moment | None) -> list[tuple[str, str]]:
    """The days of a date: one, or the earliest and latest, or said to be unknown.

    Why: the format takes days only, and a year is no day.
    """
    if moment is None or moment.first is moment.last is None:
        return [(UNKNOWN_DAY, "unknown")]
    if moment.first == moment.last:
        return [(str(moment.first), "document")]
    ends = ((moment.first, "not-before"), (moment.last, "not-after"))
    return [(str(day), name) for day, name in ends if day]


def _first(moment: Moment | None) -> str:
    """The date as an address has it: the day, else the year, else none told."""
    if moment is None or moment.first is None:
        return "undated"
    day = str(moment.first)
    return day if moment.first == moment.last else day[:4]


def _lived(meta: Element, events: list[Event], *, prefix: str) -> None:
    """The events whose day is told; the others are in the analysis alone."""
    told = [event for event in events if _day(event)]
    if not told:
        return
    lifecycle = child(meta, "lifecycle", source=f"#{prefix}{_EDITORS}")
    for event in told:
        child(
            lifecycle,
            "eventRef",
            eId=f"{prefix}event_{event.key}",
            date=_day(event),
            source=f"#{prefix}{_EDITORS}",
            refersTo=f"#{prefix}stage_{event.stage}",
            type="repeal" if event.stage in _ENDS else "generation",
        )


def _day(event: Event) -> str:
    date = event.date
    return str(date.first) if date and date.first and date.first == date.last else ""


def _author(events: list[Event]) -> str:
    for stage in _AUTHORS:
        for event in events:
            if event.stage is stage and event.by and event.of is None:
                return identity_of(event.by)
    return _NO_AUTHOR
