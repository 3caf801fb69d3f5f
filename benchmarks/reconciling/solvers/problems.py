"""Components as plain data, as the solvers read them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from averment.emendation.engine.network import Network
from averment.record import Bounds, Constant, Expression, Key

Readings = Mapping[str, Sequence[tuple[Bounds, int]]]


def problem(network: Network, *, readings: Readings) -> str:
    """A component in one line: each figure's readings, the standing one first."""
    figures = {
        key: [_reading(bounds, cost=0)]
        + [_reading(b, cost=cost) for b, cost in readings.get(key, ())]
        for key, bounds in network.figures.items()
    }
    relations = [
        [_written(one.left), one.comparison.value, _written(one.right)]
        for one in network.relations
    ]
    return json.dumps({"figures": figures, "relations": relations})


def _reading(bounds: Bounds, *, cost: int) -> dict[str, Any]:
    return {
        "low": _number(bounds.low),
        "high": _number(bounds.high),
        "low_closed": bounds.low_closed,
        "high_closed": bounds.high_closed,
        "cost": cost,
    }


def _number(end: Fraction | None) -> str | None:
    return None if end is None else str(end)


def _written(expression: Expression) -> list[Any]:
    match expression:
        case Key(name=name):
            return ["key", name]
        case Constant(value=value):
            return ["number", str(value)]
    left, right = _written(expression.left), _written(expression.right)
    return [expression.sign, left, right]
