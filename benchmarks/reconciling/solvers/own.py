"""The engine's own answer on a component: sets of figures first, then readings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

from averment.emendation.engine import Conflict, Network, forced, localised, propagate
from averment.record import Bounds, overlap

Readings = Mapping[str, Sequence[tuple[Bounds, int]]]


def least(network: Network, *, readings: Readings) -> dict[str, Any]:
    """The least number of figures read otherwise, and the least cost with it."""
    found = localised(network)
    costs = [
        cost
        for figures in found.sets
        for cost in _costs(figures, network=network, readings=readings)
    ]
    if not costs:
        return {"why": "no smallest set has readings that reconcile"}
    return {"changes": found.at_least, "cost": min(costs)}


def _costs(
    figures: frozenset[str], *, network: Network, readings: Readings
) -> Iterator[int]:
    """What each way costs to read a set of figures so that every relation holds."""
    ends = forced(network, figures)
    if ends is None:
        return
    inside = [
        [(key, bounds, cost) for bounds, cost in readings[key] if overlap(bounds, end)]
        for key, end in ends.items()
    ]
    for chosen in product(*inside):
        read = {key: bounds for key, bounds, _ in chosen}
        tried = replace(network, figures={**network.figures, **read})
        if not isinstance(propagate(tried), Conflict):
            yield sum(cost for _, _, cost in chosen)
