"""z3 on components read from standard input: fewest readings, then least cost.

Exact rationals. The number of figures read otherwise is raised from none until
there is an answer, so that one fewer is proved impossible; then the cost is
lowered until there is none.

usage: python one_z3.py SECONDS < problems.jsonl
"""

from __future__ import annotations

import json
import operator
import sys
import time
from typing import Any

import z3

JOIN = {"+": operator.add, "-": operator.sub, "*": operator.mul}
COMPARE = {
    "=": operator.eq,
    "<=": operator.le,
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
}


def main() -> None:
    seconds = float(sys.argv[1])
    for line in sys.stdin:
        begun = time.process_time()
        try:
            answer = solved(json.loads(line), seconds=seconds)
        except z3.Z3Exception as why:
            answer = {"why": str(why)[:100]}
        answer["seconds"] = time.process_time() - begun
        print(json.dumps(answer), flush=True)


def solved(problem: dict[str, Any], *, seconds: float) -> dict[str, Any]:
    """The least number of changes, and the least cost with that number."""
    solver = z3.Solver()
    solver.set("timeout", int(seconds * 1000))
    changes, cost = stated(problem, solver=solver)
    for number in range(len(problem["figures"]) + 1):
        solver.push()
        solver.add(changes <= number)
        found = solver.check()
        if found == z3.sat:
            return {"changes": number, **cheapest(solver, cost=cost)}
        if found == z3.unknown:
            return {"why": f"{number} changes: {solver.reason_unknown()}"}
        solver.pop()
    return {"why": "no reading of any of the figures reconciles"}


def cheapest(solver: z3.Solver, *, cost: z3.ArithRef) -> dict[str, Any]:
    """The least cost, lowered until nothing is left."""
    while True:
        least = solver.model().eval(cost).as_long()
        solver.push()
        solver.add(cost < least)
        found = solver.check()
        if found != z3.sat:
            return {"cost": least, "proved": found == z3.unsat}


def stated(
    problem: dict[str, Any], *, solver: z3.Solver
) -> tuple[z3.ArithRef, z3.ArithRef]:
    """Every figure has one of its readings, and every relation holds."""
    values: dict[str, z3.ArithRef] = {}
    changes: list[z3.ArithRef] = []
    costs: list[z3.ArithRef] = []
    for number, (key, readings) in enumerate(problem["figures"].items()):
        value = values[key] = z3.Real(f"v{number}")
        chosen = [z3.Bool(f"b{number}_{index}") for index in range(len(readings))]
        solver.add(z3.PbEq([(one, 1) for one in chosen], 1))
        for one, reading in zip(chosen, readings, strict=True):
            solver.add(z3.Implies(one, within(value, reading)))
        changes.append(z3.If(chosen[0], 0, 1))
        costs += [
            z3.If(one, reading["cost"], 0)
            for one, reading in zip(chosen, readings, strict=True)
            if reading["cost"]
        ]
    for left, compares, right in problem["relations"]:
        sides = expression(left, values=values), expression(right, values=values)
        solver.add(COMPARE[compares](*sides))
    return z3.Sum(changes), z3.Sum(costs) if costs else z3.IntVal(0)


def within(value: z3.ArithRef, reading: dict[str, Any]) -> z3.BoolRef:
    """The value lies within the bounds of a reading."""
    said = []
    if reading["low"] is not None:
        low = z3.RealVal(reading["low"])
        said.append(value >= low if reading["low_closed"] else value > low)
    if reading["high"] is not None:
        high = z3.RealVal(reading["high"])
        said.append(value <= high if reading["high_closed"] else value < high)
    return z3.And(*said)


def expression(written: Any, *, values: dict[str, z3.ArithRef]) -> z3.ArithRef:
    """An expression over the figures."""
    if written[0] == "key":
        return values[written[1]]
    if written[0] == "number":
        return z3.RealVal(written[1])
    sign, left, right = written
    return JOIN[sign](expression(left, values=values), expression(right, values=values))


if __name__ == "__main__":
    main()
