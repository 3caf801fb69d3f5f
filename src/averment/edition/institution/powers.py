"""Powers and events as pages of the institution show them, each with its words."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.bearings import short_key
from averment.edition.institution.ground import Ground
from averment.edition.institution.standings import standing_in_words
from averment.edition.notes.heads import event_in_words
from averment.edition.view import EventView, Piece, PowerView, Sentence
from averment.edition.words import moment_in_words, sentence_case
from averment.institution.wording import DOING
from averment.record import Event, Office, Power, Quoting


def powers_stated(ground: Ground) -> tuple[tuple[Quoting, Power], ...]:
    """Every entry that states a power, with the power; office entries as well."""
    quoting = ground.bearings.quoting
    return tuple((quoting[full], power) for full, power in ground.powers.items())


def power_view(entry: Quoting, power: Power, *, ground: Ground) -> PowerView:
    """A power in words, by the entry that states it."""
    return PowerView(
        key=short_key(entry),
        said=said_of(power, ground=ground),
        matter=power.matter,
        quote=ground.quote(entry),
        standing=standing_in_words(power, ledger=ground.ledger),
        to=ground.place_of(entry),
        others=ground.rendered(entry),
        proposed=ground.bearings.proposed(entry),
    )


def said_of(power: Power, *, ground: Ground) -> Sentence:
    """Who does what to whom, each with the way to its page."""
    doer, done_to = power.sides
    return ground.body(doer), Piece(text=f", {DOING[power.tie]} "), ground.body(done_to)


def event_view(event: Event, *, ground: Ground) -> EventView:
    """An event of a document's life in words."""
    return EventView(
        key=short_key(event),
        said=tuple(_event(event, ground=ground)),
        quote=ground.quote(event),
    )


def events_of(document: str, *, ground: Ground) -> tuple[Event, ...]:
    """The events a document tells, in ledger order."""
    events = ground.ledger.of(Event)
    return tuple(event for event in events if event.place.document == document)


def office_view(office: Office, *, ground: Ground) -> EventView:
    """A body that a document names, without saying over whom or under whom."""
    when = f", {moment_in_words(office.period)}" if office.period else ""
    return EventView(
        key=short_key(office),
        said=(ground.body(office.body), Piece(text=f", named{when}")),
        quote=ground.quote(office),
    )


def _event(event: Event, *, ground: Ground) -> Iterator[Piece]:
    yield Piece(text=sentence_case(event_in_words(event)))
    if event.by is not None:
        yield Piece(text=" by ")
        yield ground.body(event.by)
    if event.of is not None:
        of = event.of.rpartition("/")[2]
        whole = event.of if "/" in event.of else f"{event.place.document}/{event.of}"
        yield Piece(text=", of ")
        yield Piece(text=of, to=ground.bearings.address(whole))
