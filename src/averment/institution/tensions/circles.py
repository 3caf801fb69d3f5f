"""Circular authority: bodies each of which stands above the next, and round."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from averment.institution.holding import powers_of
from averment.institution.tensions.called import Called
from averment.institution.tensions.nouns import Tension, apart
from averment.recension.quotations import full_key
from averment.record import Body, Ledger, Power, Tie

ABOVE = frozenset(
    {
        Tie.LEADS,
        Tie.PROFESSIONALLY_LEADS,
        Tie.SUPERVISES,
        Tie.DIRECTS,
        Tie.SUBORDINATE_TO,
        Tie.APPOINTS,
        Tie.APPROVES,
        Tie.REPORTS_TO,
    }
)
"""The ties that put one body above another. To consult, to ask, to plan for or to
establish a body does not."""


def circles(ledger: Ledger) -> Iterator[Tension]:
    """The shortest circle through each power, each circle once."""
    seen: set[frozenset[str]] = set()
    powers = _remaining(_ordered(ledger))
    below: defaultdict[str | None, list[Power]] = defaultdict(list)
    for power in powers:
        below[power.superior].append(power)
    names = Called(ledger)
    for power in powers:
        circle = _circle(power, below)
        marks = frozenset(map(full_key, circle))
        if not circle or marks in seen or _never_together(circle):
            continue
        seen.add(marks)
        sides = [one.superior or "" for one in circle]
        labels = [names.label(side) for side in sides]
        yield Tension(
            code="O507",
            entries=tuple(circle),
            sentence="Authority runs in a circle: "
            f"{' over '.join([*labels, labels[0]])}.",
        )


def _ordered(ledger: Ledger) -> list[Power]:
    """The powers that rank two known bodies; what is another body each time is out."""
    relational = {body.key for body in ledger.of(Body) if body.relational}
    return [
        power
        for power in powers_of(ledger)
        if power.tie in ABOVE
        and power.superior
        and power.subordinate
        and relational.isdisjoint({power.superior, power.subordinate})
    ]


def _remaining(powers: list[Power]) -> list[Power]:
    """Without those that lead nowhere or come from nowhere, again and again."""
    while True:
        above = {power.superior for power in powers}
        below = {power.subordinate for power in powers}
        kept = [p for p in powers if p.subordinate in above and p.superior in below]
        if len(kept) == len(powers):
            return kept
        powers = kept


def _circle(start: Power, below: Mapping[str | None, list[Power]]) -> list[Power]:
    """The shortest way from a power's lower body back to its upper one."""
    waiting: deque[list[Power]] = deque([[start]])
    reached: set[str | None] = set()
    while waiting:
        way = waiting.popleft()
        at = way[-1].subordinate
        if at == start.superior:
            return way
        if at not in reached:
            reached.add(at)
            waiting.extend([*way, power] for power in below.get(at, ()))
    return []


def _never_together(circle: Sequence[Power]) -> bool:
    return any(apart(a.period, b.period) for a, b in combinations(circle, 2))
