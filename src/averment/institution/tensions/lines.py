"""Two lines of authority that meet in one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from averment.institution.holding import powers_of
from averment.institution.matters import alike, matter_of, words_of
from averment.institution.naming import name_of
from averment.institution.tensions.groups import gathered
from averment.institution.tensions.nouns import Tension, apart
from averment.record import Ledger, Place, Power, Tie

COMMANDING = frozenset({Tie.LEADS, Tie.PROFESSIONALLY_LEADS, Tie.DIRECTS})
BINDING = frozenset({Tie.APPROVES, Tie.REGULATES})
_SAID = {
    Tie.LEADS: "leads it",
    Tie.PROFESSIONALLY_LEADS: "leads it professionally",
    Tie.DIRECTS: "directs it",
    Tie.APPROVES: "approves",
    Tie.REGULATES: "lays down rules",
    Tie.REPORTS_TO: "is reported to",
}


def two_lines(ledger: Ledger) -> Iterator[Tension]:
    """Bodies that report to two others, or that one leads and another binds.

    Shape: only by powers of one passage: what one article sets side by side is meant
        for one body at one time. What two approve, or two lead, is told elsewhere.
    """
    here: defaultdict[Place, list[Power]] = defaultdict(list)
    for power in powers_of(ledger):
        if power.superior is not None:
            here[power.place].append(power)
    for powers in here.values():
        yield from _meeting(powers, ledger=ledger)


def _meeting(powers: Sequence[Power], *, ledger: Ledger) -> Iterator[Tension]:
    pairs = [
        (one, other)
        for one, other in combinations(range(len(powers)), 2)
        if _at_odds(powers[one], powers[other], ledger)
    ]
    seen: list[tuple[set[str | None], set[int]]] = []
    for numbers in gathered(pairs):
        group = [powers[number] for number in numbers]
        bodies = {power.superior for power in group}
        again = any(bodies <= those and set(numbers) & at for those, at in seen)
        seen.append((bodies, set(numbers)))
        if again:
            continue
        below = next((p.subordinate for p in group if p.subordinate), None)
        *first, last = (
            f"{name_of(power.superior, ledger=ledger)} ({_SAID[power.tie]})"
            for power in group
        )
        yield Tension(
            code="O511",
            entries=tuple(group),
            sentence=f"Several stand above {name_of(below, ledger=ledger)}: "
            f"{', '.join(first)} and {last}.",
        )


def _at_odds(one: Power, other: Power, ledger: Ledger) -> bool:
    return (
        _of_two_lines(one, other)
        and not _may_be_one(one, other, ledger)
        and not apart(one.period, other.period)
        and _same_below(one, other, ledger)
    )


def _of_two_lines(one: Power, other: Power) -> bool:
    if one.tie is other.tie is Tie.REPORTS_TO:
        return True
    pair = (one.tie, other.tie)
    return any(a in COMMANDING and b in BINDING for a, b in (pair, pair[::-1]))


def _may_be_one(one: Power, other: Power, ledger: Ledger) -> bool:
    """Whether the two above may be one body: one name may be short for the other."""
    these, those = (words_of(name_of(p.superior, ledger=ledger)) for p in (one, other))
    return one.superior == other.superior or these <= those or those <= these


def _same_below(one: Power, other: Power, ledger: Ledger) -> bool:
    """One key; or, where a side is no known body, the words that name it are alike."""
    if one.subordinate and other.subordinate:
        return one.subordinate == other.subordinate
    return alike(_below(one, ledger), _below(other, ledger))


def _below(power: Power, ledger: Ledger) -> frozenset[str]:
    if power.subordinate is None:
        return matter_of(power)
    return words_of(name_of(power.subordinate, ledger=ledger))
