"""Two approvers or more, two leaders or more, an approver who is not named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from averment.institution.holding import powers_of
from averment.institution.matters import alike, alike_pairs, closely
from averment.institution.tensions.called import Called
from averment.institution.tensions.groups import Pair, gathered
from averment.institution.tensions.nouns import Tension, apart
from averment.institution.tensions.who import (
    Who,
    called,
    differ,
    named,
    of_one_rule,
    of_one_scope,
    one_statement,
)
from averment.recension.quotations import full_key
from averment.record import Ledger, Limit, Power, Tie

LEADING = (Tie.LEADS, Tie.PROFESSIONALLY_LEADS, Tie.SUBORDINATE_TO)
"""To direct is to instruct in a matter; a body that instructs need not lead."""
_NUMBERS = {2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}


def two_approvers(ledger: Ledger) -> Iterator[Tension]:
    """Bodies whose approval one matter needs, without a word of which decides."""
    names = Called(ledger)
    found = named(ledger, limit=Limit.APPROVAL, ties=(Tie.APPROVES,))
    for those in _together(found, names=names, fit=_of_one_matter):
        yield _tension("O501", "approve one matter", those, names=names)


def two_leaders(ledger: Ledger) -> Iterator[Tension]:
    """Bodies that lead one body or one matter at one time.

    Shape: a sitting decides and is over; it is no rival of who leads. Who leads a
        whole and who leads a part of it, said by where it lies, are none either.
    """
    names = Called(ledger)
    found = named(ledger, limit=Limit.LEADERSHIP, ties=LEADING)
    lasting = tuple(who for who in found if not names.sits(who.body))
    for those in _together(lasting, names=names, fit=_of_one_part):
        yield _tension("O502", "lead in one matter", those, names=names)


def unnamed_approvers(ledger: Ledger) -> Iterator[Tension]:
    """Approvals of which no body is named, or a body that depends on the case."""
    names = Called(ledger)
    for power in powers_of(ledger):
        if power.tie is Tie.APPROVES and (
            power.superior is None or names.is_relational(power.superior)
        ):
            yield Tension(
                code="O510",
                entries=(power,),
                sentence="An approval is told of, and no body is named for it.",
            )


def _tension(code: str, do: str, those: Sequence[Who], *, names: Called) -> Tension:
    entries = {full_key(who.entry): who.entry for who in those}
    *first, last = (called(who, names=names) for who in those)
    number = _NUMBERS.get(len(those), f"{len(those)}")
    return Tension(
        code=code,
        entries=tuple(entries.values()),
        sentence=f"{number} bodies {do}: {', '.join(first)} and {last}.",
    )


def _together(
    found: Iterable[Who], *, names: Called, fit: Callable[[Who, Who], bool]
) -> Iterator[list[Who]]:
    """Those of whom each is held against each; not again for the same bodies.

    Shape: rules stand before powers, whatever the order of the ledger: the words of
        a rule say more. A second entry for the same bodies is left out where one
        of the two is in both.
    """
    those = sorted(found, key=_rank)
    pairs = [
        (one, other)
        for one, other in _near(those)
        if not apart(those[one].period, those[other].period)
        and fit(those[one], those[other])
        and not one_statement(those[one], those[other])
        and differ(those[one], those[other], names=names)
    ]
    seen: list[tuple[set[str], set[str]]] = []
    for group in gathered(pairs):
        members = [those[number] for number in group]
        bodies = {called(who, names=names) for who in members}
        entries = {full_key(who.entry) for who in members}
        if not any(bodies <= b and entries & e for b, e in seen):
            yield members
        seen.append((bodies, entries))


def _near(those: Sequence[Who]) -> list[Pair]:
    """The numbers of those of alike matter, of one rule, or over one body."""
    near = set(alike_pairs([who.matter for who in those]))
    near |= _sharing([who.rule for who in those])
    near |= _sharing([who.under for who in those])
    return sorted(near)


def _sharing(marks: Iterable[str | None]) -> set[Pair]:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, mark in enumerate(marks):
        if mark is not None:
            numbers[mark].append(number)
    return {pair for same in numbers.values() for pair in combinations(same, 2)}


def _of_one_matter(one: Who, other: Who) -> bool:
    """One rule; or one body, in all or alike matters; or matters that are alike.

    Those of two documents have to be so by half the words of the longer as well.
    """
    if not of_one_scope(one, other):
        return False
    if of_one_rule(one, other):
        return True
    same = one.under is not None and one.under == other.under
    if same and (not one.matter or not other.matter):
        return True
    if not same and one.under and other.under:
        return False
    within = one.entry.place.document == other.entry.place.document
    return alike(one.matter, other.matter) and (
        within or closely(one.matter, other.matter)
    )


def _of_one_part(one: Who, other: Who) -> bool:
    """As for all; and both lead the whole, or both a part."""
    return _of_one_matter(one, other) and bool(one.scope) == bool(other.scope)


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
