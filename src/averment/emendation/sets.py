"""Several figures at once: readings of the fewest figures that resolve a conflict.

The engine says which figures may be at fault, the fewest first, and what the
others force on them; the catalogue, which readings lie there. What it proposes is
checked relation by relation, with the words of the figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from itertools import islice

from averment.emendation.blamed import Blame, Changes, Way
from averment.emendation.cases import Cases, name_of
from averment.emendation.engine import forced
from averment.emendation.opinion import Change, Conjecture
from averment.emendation.reconciling import (
    after,
    elsewhere,
    offers_of,
)
from averment.examination.case import Case
from averment.examination.ends import compares, ends_of
from averment.examination.figures import full_key
from averment.examination.verdict import Verdict
from averment.record import Bounds, Claim, Comparison

SETS = 24  # sets of figures looked at
READINGS = 8  # readings of each figure, the cheapest
TRIED = 64  # ways of reading a set


def reconciling_sets(
    case: Case, *, blamed: Blame, cases: Cases
) -> tuple[Conjecture, ...]:
    """Readings of several figures under which a disagreement is resolved.

    Shape: all it is tangled with then holds too; none where one figure may be
        at fault for everything.
    """
    if blamed.size == 1:
        return ()
    found = (
        one
        for some in blamed.sets[:SETS]
        for one in _of_set(some, case=case, blamed=blamed, cases=cases)
    )
    return tuple(found)


def _of_set(
    some: frozenset[str], *, case: Case, blamed: Blame, cases: Cases
) -> Iterator[Conjecture]:
    if some not in blamed.ways:
        blamed.ways[some] = tuple(_ways(some, blamed=blamed, cases=cases))
    keys = {full_key(stated): key for key, stated in reversed([*case.stated.items()])}
    for way in blamed.ways[some]:
        changes = tuple(
            replace(
                change, key=keys.get(full_key(change.claim), full_key(change.claim))
            )
            for change in way.changes
        )
        one = Conjecture(changes=changes, by_rounding=way.by_rounding)
        yield elsewhere(one, than=case, cases=cases, in_full=blamed.in_full)


def _ways(some: frozenset[str], *, blamed: Blame, cases: Cases) -> Iterator[Way]:
    claims = {
        full_key(claim): claim
        for one in blamed.cases
        for claim in one.claims()
        if full_key(claim) in some
    }
    if len(claims) < len(some):
        return
    for one in blamed.networks:
        rooms = forced(one, some)
        found = (
            ()
            if rooms is None
            else tuple(_of_rooms(claims, rooms, blamed=blamed, cases=cases))
        )
        if found:
            yield from found
            return


def _of_rooms(
    claims: Mapping[str, Claim],
    rooms: Mapping[str, Bounds],
    *,
    blamed: Blame,
    cases: Cases,
) -> Iterator[Way]:
    """Readings of figures, each where the others force it."""
    offered = [
        _offered(claim, room=rooms[name], cases=cases)
        for name, claim in sorted(claims.items())
        if name in rooms
    ]
    concerned = [
        (one, frozenset(map(full_key, one.claims())) & rooms.keys())
        for one in blamed.cases
    ]
    for changes in islice(_cheapest_first(offered), TRIED):
        yield from _checked(changes, concerned=concerned, blamed=blamed)


def _cheapest_first(offered: Sequence[tuple[Change, ...]]) -> Iterator[Changes]:
    """Every way to take one of each, by cost; of equals in the order offered.

    Shape: each offers its cheapest first. Made one after another: six figures with
        eight readings each can be read in a quarter of a million ways.
    """
    costs = [[change.mechanism.cost for change in one] for one in offered]
    first = tuple(0 for _ in offered)
    waiting = [(sum(one[0] for one in costs), first)] if all(costs) else []
    while waiting:
        cost, places = heappop(waiting)
        yield tuple(one[at] for one, at in zip(offered, places, strict=True))
        last = max((n for n, at in enumerate(places) if at), default=0)
        for n in range(last, len(places)):
            after = places[n] + 1
            if after < len(costs[n]):
                more = costs[n][after] - costs[n][after - 1]
                there = (*places[:n], after, *places[n + 1 :])
                heappush(waiting, (cost + more, there))


def _offered(claim: Claim, *, room: Bounds, cases: Cases) -> Changes:
    """The cheapest readings of a claim that lie where the others force it."""
    ends, best = ends_of(room), dict[object, Change]()
    for one in offers_of(claim, cases=cases):
        if compares(ends, one.reach, comparison=Comparison.EQUAL):
            held = best.get(one.reading)
            if held is None or one.change.mechanism.cost < held.mechanism.cost:
                best[one.reading] = one.change
    return tuple(sorted(best.values(), key=lambda c: c.mechanism.cost)[:READINGS])


def _checked(
    changes: Changes,
    *,
    concerned: Sequence[tuple[Case, frozenset[str]]],
    blamed: Blame,
) -> Iterator[Way]:
    """The readings, if every relation that is tangled holds with them."""
    rounded = False
    names = [full_key(change.claim) for change in changes]
    for tangled, those in concerned:
        here = tuple(c for c, n in zip(changes, names, strict=True) if n in those)
        found = _after(tangled, here, blamed=blamed)
        if found is None:
            return
        rounded = rounded or found is Verdict.ROUNDING
    yield Way(changes, rounded)


def _after(tangled: Case, here: Changes, *, blamed: Blame) -> Verdict | None:
    """Whether a relation holds with the changes that concern it, asked once.

    Shape: the changes are kept with the verdict, so that no other is taken for one.
    """
    asked = name_of(tangled), *map(id, here)
    if asked not in blamed.verdicts:
        found = after(tangled, one=Conjecture(changes=here))
        blamed.verdicts[asked] = found, here
    return blamed.verdicts[asked][0]
