"""Two approvers, two leaders, two deadlines, an approver who is not named."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from averment.institution.holding import powers_of
from averment.institution.matters import alike, matter_of, object_of
from averment.institution.naming import body
from averment.institution.tensions.nouns import Tension, apart
from averment.institution.tensions.who import (
    Who,
    called,
    differ,
    named,
    one_matter,
)
from averment.institution.terms import FROM_THE_DAY, due_in
from averment.record import (
    Component,
    Ledger,
    Limit,
    Moment,
    Power,
    Rule,
    Status,
    Tie,
)

LEADING = (Tie.LEADS, Tie.PROFESSIONALLY_LEADS, Tie.DIRECTS, Tie.SUBORDINATE_TO)


def two_approvers(ledger: Ledger) -> Iterator[Tension]:
    """Two bodies whose approval one matter needs, without a word of which decides."""
    found = named(ledger, limit=Limit.APPROVAL, ties=(Tie.APPROVES,))
    for one, other in _doubled(found, ledger=ledger):
        both = f"{called(one, ledger=ledger)} and {called(other, ledger=ledger)}"
        yield Tension(
            code="O501",
            entries=_entries(one, other),
            sentence=f"Two bodies approve one matter: {both}.",
        )


def two_leaders(ledger: Ledger) -> Iterator[Tension]:
    """Two bodies that lead one body or one matter at one time."""
    found = named(ledger, limit=Limit.LEADERSHIP, ties=LEADING)
    for one, other in _doubled(found, ledger=ledger):
        both = f"{called(one, ledger=ledger)} and {called(other, ledger=ledger)}"
        yield Tension(
            code="O502",
            entries=_entries(one, other),
            sentence=f"Two bodies lead in one matter: {both}.",
        )


def two_deadlines(ledger: Ledger) -> Iterator[Tension]:
    """Two terms for one thing to be done, which have no day in common."""
    terms = [
        (rule, part)
        for rule in ledger.of(Rule)
        if rule.status is Status.DECIDED
        for part in rule.under(Limit.DEADLINE)
    ]
    for (one, first), (other, second) in combinations(terms, 2):
        if not _one_task(one, other) or apart(one.period, other.period):
            continue
        if not _meet(one, first, other, second, ledger=ledger):
            yield Tension(
                code="O503",
                entries=(one,) if one is other else (one, other),
                sentence="Two terms are set for one matter: "
                f"“{first.words}” and “{second.words}”.",
            )


def unnamed_approvers(ledger: Ledger) -> Iterator[Tension]:
    """Approvals of which no body is named, or a body that depends on the case."""
    for power in powers_of(ledger):
        known = body(power.superior, ledger=ledger)
        if power.tie is not Tie.APPROVES:
            continue
        if power.superior is None or (known and known.relational):
            yield Tension(
                code="O510",
                entries=(power,),
                sentence="An approval is asked for, and no body is named for it.",
            )


def _doubled(found: tuple[Who, ...], *, ledger: Ledger) -> Iterator[tuple[Who, Who]]:
    """The pairs; of one pair of bodies not again by a second entry for either.

    Rules stand before powers, whatever the order of the ledger: the words of a rule
    say more.
    """
    seen: dict[frozenset[str], list[set[str]]] = {}
    for one, other in combinations(sorted(found, key=_rank), 2):
        if not _one_matter(one, other) or not differ(one, other, ledger=ledger):
            continue
        bodies = frozenset(called(who, ledger=ledger) for who in (one, other))
        entries = {f"{e.place.document}/{e.key}" for e in (one.entry, other.entry)}
        if all(entries.isdisjoint(before) for before in seen.get(bodies, ())):
            yield one, other
        seen.setdefault(bodies, []).append(entries)


def _rank(who: Who) -> tuple[bool, str, int, str, str]:
    entry = who.entry
    by_power = isinstance(entry, Power)
    return (
        by_power,
        entry.place.document,
        len(entry.key),
        entry.key,
        who.body or who.words,
    )


def _one_matter(one: Who, other: Who) -> bool:
    """As for all; and a body led in all matters is led in each."""
    same = one.under is not None and one.under == other.under
    over_all = not one.matter or not other.matter
    if same and over_all and not apart(one.period, other.period):
        return True
    return one_matter(one, other)


def _entries(one: Who, other: Who) -> tuple[Rule | Power, ...]:
    return (one.entry,) if one.entry is other.entry else (one.entry, other.entry)


def _one_task(one: Rule, other: Rule) -> bool:
    """One rule, or two of which both what is done and to what are alike."""
    if one is other:
        return True
    return alike(object_of(one), object_of(other)) and alike(
        matter_of(one), matter_of(other)
    )


def _meet(
    one: Rule, first: Component, other: Rule, second: Component, *, ledger: Ledger
) -> bool:
    """Whether two terms may be one: the same words, or a day that both allow.

    Terms of which no day is known are not held to differ.
    """
    if first.words.casefold() == second.words.casefold():
        return True
    here, there = _days(one, first, ledger=ledger), _days(other, second, ledger=ledger)
    if not here or not there:
        return True
    return any(_overlap(day, that) for day in here for that in there)


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


def _overlap(one: Moment, other: Moment) -> bool:
    """Whether two terms end in common days: a term is met by its last day."""
    return one.last is not None and one.last == other.last
