"""What was to be done by when: past days, in every reading, none after the edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from averment.edition.address import Address
from averment.edition.bearings import full_key
from averment.edition.charts import Timeline, spell, timeline_of
from averment.edition.institution.cited import Bearer, Cited, bearer_of, cited, title_of
from averment.edition.institution.days import closing_year
from averment.edition.institution.ground import Ground
from averment.edition.notes.heads import event_in_words
from averment.edition.words import counted, moment_in_words
from averment.institution import Due
from averment.institution.duties import Counted
from averment.record import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """One reading of a term: its days in words, by year, and how they are counted.

    Shape: `years` hold what returns, each year with its days; else one pair without
        a year. `counted_from` is the event, "" where the words name days.
    """

    years: tuple[tuple[str, str], ...]
    why: str
    counted_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyView:
    """A duty with a term, the words of the term, and every reading of them."""

    anchor: str
    cited: Cited
    bearer: Bearer
    kind: str
    words: str
    lang: str
    recurs: bool
    status: str
    readings: tuple[Counting, ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyGroup:
    """The duties of one document, and those of one day or stretch on one scale."""

    document: str
    title: str
    duties: tuple[DutyView, ...]
    timeline: Timeline | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPage:
    """The duties of an edition up to its closing year; that year is always said."""

    closing: int
    groups: tuple[DutyGroup, ...]
    summary: str = ""
    number: int = 1
    pages: tuple[Address, ...] = ()

    def sentence(self) -> str:
        """How many terms there are, and of how many no day is known."""
        duties = [duty for group in self.groups for duty in group.duties]
        dateless = sum(not duty.readings for duty in duties)
        rest = f"; from {dateless} of them no day follows" if dateless else ""
        return f"{counted(len(duties), 'term')} set by rules{rest}."


def calendar_of(ground: Ground) -> CalendarPage | None:
    """Every duty with a term, by document; None where no rule sets one."""
    closing = closing_year(ground.ledger)
    if closing is None:
        return None
    due = ground.dues
    if not due:
        return None
    groups = groupby(due, key=lambda one: one.rule.place.document)
    return CalendarPage(
        closing=closing,
        groups=tuple(
            _group(document, tuple(those), ground=ground) for document, those in groups
        ),
    )


def _group(document: str, due: Sequence[Due], *, ground: Ground) -> DutyGroup:
    return DutyGroup(
        document=document,
        title=title_of(document, ledger=ground.ledger),
        duties=tuple(_duty(one, ground=ground) for one in due),
        timeline=_timeline(due, ground=ground),
    )


def _duty(due: Due, *, ground: Ground) -> DutyView:
    words = cited(due.rule, ground=ground)
    number = due.rule.components.index(due.component) + 1
    return DutyView(
        anchor=f"due:{full_key(due.rule)}/{number}",
        cited=words,
        bearer=bearer_of(due.rule),
        kind=due.component.name,
        words=due.component.words,
        lang=words.quote.lang,
        recurs=due.recurs,
        status="" if due.decided else f"only {due.rule.status}",
        readings=tuple(_counting(one) for one in due.readings),
        open=due.open,
    )


def _counting(counted: Counted) -> Counting:
    single = all(day.first == day.last for day in counted.days)
    returns = single and len(counted.days) > 1
    days = _by_year(counted.days) if returns else (("", _listed(counted.days)),)
    anchor = counted.anchor
    return Counting(
        years=tuple(days),
        why=counted.why,
        counted_from=event_in_words(anchor) if anchor else "",
    )


def _by_year(days: Iterable[Moment]) -> Iterator[tuple[str, str]]:
    dated = (day.first for day in days if day.first)
    for year, those in groupby(dated, key=lambda day: day.year):
        yield str(year), ", ".join(f"{d.day} {d:%B}" for d in those)


def _listed(days: Iterable[Moment]) -> str:
    return ", ".join(map(moment_in_words, days))


def _timeline(due: Iterable[Due], *, ground: Ground) -> Timeline | None:
    """The terms that fell once, each reading as the days it covers.

    What returns is left to the list: dozens of days are no line.
    """
    spells = [
        spell(
            reading.days[0],
            name=full_key(one.rule),
            label=one.component.words,
            lang=ground.quote(one.rule).lang,
        )
        for one in due
        for reading in one.readings
        if len(reading.days) == 1 and not one.recurs
    ]
    return timeline_of(spells) if len(spells) > 1 else None
