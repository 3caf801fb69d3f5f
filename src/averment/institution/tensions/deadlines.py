"""Two terms for one thing to be done, which have no day in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.institution.matters import (
    alike,
    alike_pairs,
    closely,
    matter_of,
    object_of,
)
from averment.institution.tensions.nouns import Tension, apart
from averment.institution.terms import FROM_THE_DAY, due_in
from averment.record import Component, Ledger, Limit, Moment, Rule, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class _Term:
    """A term of a rule, and the days on which it ends by each of its readings."""

    rule: Rule
    part: Component
    days: tuple[Moment, ...]


def two_deadlines(ledger: Ledger) -> Iterator[Tension]:
    """Two terms for one thing to be done, which have no day in common.

    Shape: terms of which no day is known are not held to differ. Two terms of one
        rule are not compared: its sentence tells how they go together.
    """
    terms = [
        term
        for rule in ledger.of(Rule)
        if rule.status is Status.DECIDED
        for part in rule.under(Limit.DEADLINE)
        if (term := _term(rule, part, ledger=ledger)).days
    ]
    for one, other in _of_one_matter(terms):
        first, second = terms[one], terms[other]
        if not _meet(first, second):
            yield Tension(
                code="O503",
                entries=(first.rule, second.rule),
                sentence="Two terms are set for one matter: "
                f"“{_words(first)}” and “{_words(second)}”.",
            )


def _of_one_matter(terms: Sequence[_Term]) -> Iterator[tuple[int, int]]:
    """Two rules of one time, of which what is done and to what are alike."""
    for one, other in alike_pairs([object_of(term.rule) for term in terms]):
        first, second = terms[one].rule, terms[other].rule
        matters = matter_of(first), matter_of(second)
        within = first.place.document == second.place.document
        if (
            first is not second
            and not apart(first.period, second.period)
            and alike(*matters)
            and (within or closely(*matters))
        ):
            yield one, other


def _meet(one: _Term, other: _Term) -> bool:
    """Whether two terms may be one: the same words, or a last day in common."""
    if _words(one).casefold() == _words(other).casefold():
        return True
    lasts = {day.last for day in one.days if day.last is not None}
    return any(day.last in lasts for day in other.days)


def _words(term: _Term) -> str:
    return " ".join(term.part.words.split())


def _term(rule: Rule, part: Component, *, ledger: Ledger) -> _Term:
    return _Term(rule=rule, part=part, days=_days(rule, part, ledger=ledger))


def _days(rule: Rule, part: Component, *, ledger: Ledger) -> tuple[Moment, ...]:
    source = ledger.source(rule.place.document)
    edition = ledger.edition()
    last = edition.scope.last if edition and edition.scope else None
    if source is None or source.date is None or source.date.last is None:
        return (part.value,) if isinstance(part.value, Moment) else ()
    end = last or source.date.last.replace(month=12, day=31)
    term = due_in(part, lang=source.lang, anchor=source.date, last=end)
    return tuple(
        day for days, why, _ in term.readings if why != FROM_THE_DAY for day in days
    )
