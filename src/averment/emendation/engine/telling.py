"""Conflicts told apart: by the fewest figures, or else by the fewest readings.

The fewest figures that let everything hold are looked for first, whatever they
would read. Where these cannot all be told, or none of them has a reading that the
others leave room for, the fewest readings are; they tell the conflicts apart, and
for each of these all its equals are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from averment.emendation.engine.asked import Asked
from averment.emendation.engine.localising import Part, localised
from averment.emendation.engine.network import Network
from averment.emendation.engine.propagation import forced
from averment.emendation.engine.readings import Readings
from averment.emendation.engine.repairing import asked_of, repaired_as_asked
from averment.record import overlap

# How many states a search may look at, so that a page is not waited for: a state
# takes a time that grows with the figures of the component.
MOST, LEAST, FIGURES = 600, 50, 30_000
READ = 1_000  # of a search for readings

Parts = tuple[tuple[Part, ...], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The conflicts of one component, each with the sets that resolve it.

    Shape: no `parts` where nothing is in conflict, or nothing could be told;
        `relations` are all of the component, and `complete` says that every set as
        small was looked at.
    """

    parts: tuple[Part, ...]
    relations: frozenset[str]
    complete: bool


def told(component: Network, *, readings: Readings | None) -> Told:
    """The conflicts of one component told apart.

    Shape: without `readings` the figures alone decide.
    """
    parts, complete = _told(component, readings=readings)
    relations = frozenset(one.key for one in component.relations)
    return Told(parts=parts, relations=relations, complete=complete)


def _told(component: Network, *, readings: Readings | None) -> Parts:
    share = FIGURES // max(len(component.figures), 1)
    found = localised(component, expansions=min(MOST, max(LEAST, share)))
    if readings is None or found.at_least <= 1:
        return found.parts, found.complete
    if found.complete and all(
        _reaches(part, component=component, readings=readings) for part in found.parts
    ):
        return found.parts, True
    parts, complete = _by_readings(component, readings=readings)
    return (parts, complete) if parts else (found.parts, found.complete and complete)


def _reaches(part: Part, *, component: Network, readings: Readings) -> bool:
    """Whether one of its sets has readings where the others force them."""
    told_apart = frozenset(part.relations)
    kept = tuple(one for one in component.relations if one.key in told_apart)
    alone = replace(component, relations=kept)
    return any(_lie(some, alone, readings=readings) for some in part.sets)


def _lie(some: frozenset[str], alone: Network, *, readings: Readings) -> bool:
    rooms = forced(alone, some)
    return rooms is not None and all(
        any(overlap(room, one.bounds) for one in readings(name))
        for name, room in rooms.items()
    )


def _by_readings(component: Network, *, readings: Readings) -> Parts:
    """The parts that the fewest readings tell apart, each with all its equals."""
    asked = asked_of(component, readings)
    first = repaired_as_asked(asked, most=1, expansions=READ)
    parts = tuple(_each_by_itself(first.parts, asked, component=component))
    return parts, not first.cut_short and len(parts) == len(first.parts)


def _each_by_itself(
    apart: tuple[Part, ...], asked: Asked, *, component: Network
) -> Iterator[Part]:
    """Each part with all the sets of figures whose readings resolve it."""
    readings = asked.offered.readings
    fails = frozenset(key for part in apart for key in part.relations)
    for part in apart:
        others = fails - frozenset(part.relations)
        kept = tuple(r for r in component.relations if r.key not in others)
        if others:
            asked = asked_of(replace(component, relations=kept), readings)
        found = repaired_as_asked(asked, expansions=READ)
        if found.complete and found.repairs:
            sets = dict.fromkeys(frozenset(one.readings) for one in found.repairs)
            yield replace(part, sets=tuple(sets))
