"""The days on which documents came into force: the days a view is made for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from averment.edition.words import moment_in_words
from averment.institution import Standing, State
from averment.institution.standing import lifetime
from averment.record import Ledger, Moment, Source

_AS_ADOPTED = "{state}, {stage} {since}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForceDay:
    """A day, and the documents that came into force on it."""

    day: Moment
    sources: tuple[Source, ...]

    @property
    def words(self) -> str:
        """The day in words."""
        return moment_in_words(self.day)


def days_of_force(ledger: Ledger) -> tuple[ForceDay, ...]:
    """Each day on which a document came into force, in order of time.

    Shape: a document whose day is not known has none; of one that is known only to
        lie between two days, the last is taken, by which it was in force.
    """
    begun: dict[dt.date, list[Source]] = {}
    for source in ledger.of(Source):
        day = force_of(source, ledger=ledger)
        if day is not None and day.last is not None:
            begun.setdefault(day.last, []).append(source)
    return tuple(
        ForceDay(day=one_day(day), sources=tuple(begun[day])) for day in sorted(begun)
    )


def force_of(source: Source, *, ledger: Ledger) -> Moment | None:
    """The last day by which a document had come into force, if one is told."""
    begin = lifetime(source, ledger=ledger).begin
    return one_day(begin.last) if begin is not None and begin.last else None


def one_day(day: dt.date) -> Moment:
    """A day as a moment."""
    return Moment(edtf=day.isoformat(), first=day, last=day)


def closing_year(ledger: Ledger) -> int | None:
    """The last year of the edition: of its scope, or else of its documents.

    Nothing is counted beyond it; without either there is none.
    """
    edition = ledger.edition()
    if edition and edition.scope and edition.scope.last:
        return edition.scope.last.year
    dates = (source.date for source in ledger.of(Source))
    years = [date.last.year for date in dates if date and date.last]
    return max(years, default=None)


def stood(standing: Standing) -> str:
    """What was in force, and since which event: `in force, approved 8 May 1953`."""
    first, last = standing.ends
    if first is not last and standing.state is State.UNKNOWN:
        return f"{first} on the first day, {last} on the last"
    if standing.since is None or standing.stage is None:
        return str(standing.state)
    return _AS_ADOPTED.format(
        state=standing.state,
        stage=standing.stage,
        since=moment_in_words(standing.since),
    )
