"""OR-tools CP-SAT on components read from standard input.

Whole numbers only: every figure is scaled by a power of ten to a grid on which its
narrowest reading has ten steps, as far as a thousand million allows. A relation is
taken as met when its sides differ by no more than the grid may have moved them. What
overflows 64 bits is said, and not answered.

usage: python one_cpsat.py SECONDS < problems.jsonl
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, lcm
from typing import Any

from ortools.sat.python import cp_model

MOST = 2**62
FAR = 10**3  # an end without a bound is so many times the farthest that is stated
FINER = 10
MOST_GRID = 10**9


@dataclass(frozen=True, slots=True)
class Scaled:
    """A whole-number expression, what it is multiplied by, and how far it may be off.

    Shape: `low` and `high` are the ends of what it can be, scaled.
    """

    expression: Any
    by: int
    low: int
    high: int
    slack: Fraction = Fraction(0)


class TooLargeError(Exception):
    """A value or product does not fit 64 bits."""


def main() -> None:
    seconds = float(sys.argv[1])
    for line in sys.stdin:
        begun = time.process_time()
        try:
            answer = Model(json.loads(line)).solved(seconds=seconds)
        except TooLargeError:
            answer = {"why": "a product does not fit 64 bits"}
        answer["seconds"] = time.process_time() - begun
        print(json.dumps(answer), flush=True)


class Model:
    """One component as a model of whole numbers."""

    def __init__(self, problem: dict[str, Any]) -> None:
        """Every figure has one of its readings, and every relation holds."""
        self.model = cp_model.CpModel()
        self.values: dict[str, Scaled] = {}
        self.changes: list[Any] = []
        self.costs: list[Any] = []
        self.most = 1
        for key, readings in problem["figures"].items():
            self.values[key] = self.figure(readings)
        for left, compares, right in problem["relations"]:
            self.relate(self.side(left), compares, self.side(right))

    def solved(self, *, seconds: float) -> dict[str, Any]:
        """The least number of changes, and the least cost with that number."""
        changes, cost = sum(self.changes), sum(self.costs)
        self.model.minimize(changes * (self.most + 1) + cost)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = seconds
        found = solver.solve(self.model)
        if found not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return {"why": solver.status_name(found)}
        total = round(solver.objective_value)
        number, least = divmod(total, self.most + 1)
        proved = found == cp_model.OPTIMAL
        return {"changes": number, "cost": least, "proved": proved}

    def figure(self, readings: list[dict[str, Any]]) -> Scaled:
        """A figure on its grid, one of its readings chosen."""
        by, exact = grid(readings)
        spans = [span(reading, by=by) for reading in readings]
        low, high = min(a for a, _ in spans), max(b for _, b in spans)
        fits(low, high)
        value = self.model.new_int_var(low, high, "")
        chosen = [self.model.new_bool_var("") for _ in readings]
        self.model.add_exactly_one(chosen)
        for one, (least, most), reading in zip(chosen, spans, readings, strict=True):
            self.model.add(value >= least).only_enforce_if(one)
            self.model.add(value <= most).only_enforce_if(one)
            self.costs.append(reading["cost"] * one)
        self.changes.append(1 - chosen[0])
        self.most += max(reading["cost"] for reading in readings)
        slack = Fraction(0) if exact else Fraction(1, 2)
        return Scaled(value, by, low, high, slack)

    def side(self, written: Any) -> Scaled:
        """An expression over the figures."""
        if written[0] == "key":
            return self.values[written[1]]
        if written[0] == "number":
            number = Fraction(written[1])
            top, by = number.numerator, number.denominator
            return Scaled(top, by, top, top)
        sign, left, right = written
        one, other = self.side(left), self.side(right)
        if sign == "*":
            return self.product(one, other)
        return combined(one, other, sign=1 if sign == "+" else -1)

    def product(self, one: Scaled, other: Scaled) -> Scaled:
        """A product as a variable of its own."""
        ends = [a * b for a in (one.low, one.high) for b in (other.low, other.high)]
        low, high = min(ends), max(ends)
        fits(low, high)
        value = self.model.new_int_var(low, high, "")
        self.model.add_multiplication_equality(
            value, [one.expression, other.expression]
        )
        slack = one.slack * largest(other) + other.slack * largest(one)
        return Scaled(value, one.by * other.by, low, high, slack)

    def relate(self, left: Scaled, compares: str, right: Scaled) -> None:
        """The sides compare so, give or take what the grids may have moved them."""
        found = combined(left, right, sign=-1)
        slack = ceil(found.slack)
        fits(found.low - slack, found.high + slack)
        difference = found.expression
        if compares in ("=", "<=", "<"):
            self.model.add(difference <= slack - (compares == "<"))
        if compares in ("=", ">=", ">"):
            self.model.add(difference >= (compares == ">") - slack)


def combined(one: Scaled, other: Scaled, *, sign: int) -> Scaled:
    """A sum or a difference, on one grid."""
    by = lcm(one.by, other.by)
    first, second = by // one.by, sign * (by // other.by)
    ends = sorted((second * other.low, second * other.high))
    low, high = first * one.low + ends[0], first * one.high + ends[1]
    fits(low, high)
    return Scaled(
        first * one.expression + second * other.expression,
        by,
        low,
        high,
        first * one.slack + abs(second) * other.slack,
    )


def largest(scaled: Scaled) -> int:
    """How large the standing size of an expression can be."""
    return max(abs(scaled.low), abs(scaled.high))


def grid(readings: list[dict[str, Any]]) -> tuple[int, bool]:
    """What a figure is multiplied by, and whether all its readings are points on it."""
    stated = [Fraction(r[end]) for r in readings for end in ENDS if r[end] is not None]
    widths = [
        Fraction(r["high"]) - Fraction(r["low"])
        for r in readings
        if r["low"] is not None and r["high"] is not None and r["low"] != r["high"]
    ]
    by = 1
    while (by * max(map(abs, stated), default=1) < MOST_GRID) and (
        any(width * by < FINER for width in widths)
        or any((end * by).denominator != 1 for end in stated)
    ):
        by *= 10
    return by, not widths and all((end * by).denominator == 1 for end in stated)


def span(reading: dict[str, Any], *, by: int) -> tuple[int, int]:
    """A reading's ends on the grid; an end that is open is left by a step.

    A reading that falls between two steps is taken at the nearer.
    """
    low, high = (
        None if reading[end] is None else Fraction(reading[end]) * by for end in ENDS
    )
    far = FAR * max(abs(low or 0), abs(high or 0), by)
    least = -far if low is None else ceil(low) + inner(low, reading["low_closed"])
    most = far if high is None else floor(high) - inner(high, reading["high_closed"])
    if least > most and low is not None and high is not None:
        least = most = round((low + high) / 2)
    return int(least), int(most)


def inner(end: Fraction, closed: bool) -> int:
    """One step, where an open end lies on the grid."""
    return int(not closed and end.denominator == 1)


def fits(*values: int) -> None:
    """Raises TooLargeError where a value does not fit."""
    if any(abs(value) > MOST for value in values):
        raise TooLargeError


ENDS = ("low", "high")

if __name__ == "__main__":
    main()
