"""The product's own answer on a component: conflicts told apart, then readings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

from averment.emendation.engine import (
    Network,
    Part,
    Reading,
    components,
    forced,
    told,
)
from averment.record import Bounds, overlap

Readings = Mapping[str, Sequence[tuple[Bounds, int]]]
Cost = tuple[int, int]
"""How many figures are read otherwise, and what that costs."""


def least(network: Network, *, readings: Readings) -> dict[str, Any]:
    """The least number of figures read otherwise, and the least cost with it."""
    offered = {
        name: tuple(Reading(bounds=bounds, cost=cost) for bounds, cost in those)
        for name, those in readings.items()
    }
    changes = cost = 0
    for component in components(network):
        parts = told(component, readings=lambda name: offered.get(name, ())).parts
        apart = {key for part in parts for key in part.relations}
        for part in parts:
            others = apart.difference(part.relations)
            kept = (one for one in component.relations if one.key not in others)
            alone = replace(component, relations=tuple(kept))
            ways = _costs(part, alone=alone, readings=readings)
            best = min(ways, default=None)
            if best is None:
                return {"why": "none of the sets told has readings that reconcile"}
            changes, cost = changes + best[0], cost + best[1]
    return {"changes": changes, "cost": cost}


def _costs(part: Part, *, alone: Network, readings: Readings) -> Iterator[Cost]:
    """What each way costs to read one of its sets so that its relations hold."""
    for some in part.sets:
        for cost in _of_set(some, alone=alone, readings=readings):
            yield len(some), cost


def _of_set(
    some: frozenset[str], *, alone: Network, readings: Readings
) -> Iterator[int]:
    rooms = forced(alone, some)
    if rooms is None:
        return
    inside = [
        [(key, bounds, cost) for bounds, cost in readings[key] if overlap(bounds, room)]
        for key, room in rooms.items()
    ]
    for chosen in product(*inside):
        read = {key: bounds for key, bounds, _ in chosen}
        tried = replace(alone, figures={**alone.figures, **read})
        if forced(tried, ()) is not None:
            yield sum(cost for _, _, cost in chosen)
