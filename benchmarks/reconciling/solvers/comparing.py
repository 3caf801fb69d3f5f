"""The engine beside z3 and CP-SAT: the same components, the same objective."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

from averment.emendation.cases import Cases, cases_of
from averment.emendation.engine import Network, forced, network
from averment.emendation.reconciling import changes_of
from averment.examination.evaluation import wide_values
from averment.examination.figures import full_key
from averment.record import Bounds, Claim
from reconciling.ledgers import Manner, Part, ledger_of, part
from reconciling.passages import NAMES, passage_of
from reconciling.solvers.own import least
from reconciling.solvers.problems import problem
from reconciling.solvers.running import PACKAGES, answers, missing
from results import table

SEED = 11
SECONDS = 20.0
MANNER = Manner(slips=0.12, together=0.5)
HEAD = (
    *("passages", "components", "averment ms", "answers", "solver", "solver ms"),
    *("ratio", "both answer", "same optimum", "averment better", "averment worse"),
)
Answer = Mapping[str, Any]
Readings = Mapping[str, Sequence[tuple[Bounds, int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A component in conflict, with the readings the catalogue gives its figures."""

    network: Network
    readings: Readings


@dataclass(slots=True, kw_only=True)
class Tally:
    """How the answers compare on the components of one template."""

    own_ms: float = 0.0
    other_ms: float = 0.0
    own: int = 0
    both: int = 0
    same: int = 0
    better: int = 0
    worse: int = 0
    why: list[str] = field(default_factory=list)


def section(each: int) -> Iterator[str]:
    """The table, in Markdown."""
    why = missing()
    rows: list[tuple[str, ...]] = []
    notes: list[str] = [f"{name}: {said}" for name, said in why.items()]
    for name in NAMES:
        components = list(conflicting(name, number=each))
        problems = [problem(one.network, readings=one.readings) for one in components]
        own = [timed(one) for one in components]
        for solver in (one for one in PACKAGES if one not in why):
            theirs = answers(solver, problems, seconds=SECONDS)
            if isinstance(theirs, str):
                notes.append(f"{solver} on {name}: {theirs}")
                continue
            tally = compared(own, theirs)
            rows.append(_row(name, len(components), solver, tally))
            notes += dict.fromkeys(f"{solver} on {name}: {one}" for one in tally.why)
    yield f"""\
Invented components with slips, the readings those of the catalogue; fewest figures
read otherwise, then the least cost. One process each, {SECONDS:.0f} s for a component;
z3 with exact rationals, CP-SAT with whole numbers on a grid and one worker.
Milliseconds are means over the components that both answer; *averment worse* counts
those that only the solver answers."""
    yield from ("", *table(HEAD, rows), "")
    yield from (f"- {note}" for note in notes)


def conflicting(name: str, *, number: int) -> Iterator[Component]:
    """Components of one template that are in conflict."""
    chance, keys = Random(SEED), count()
    found = 0
    while found < number:
        made = part(
            passage_of(chance, keys=keys, name=name), chance=chance, manner=MANNER
        )
        if not made.slips:
            continue
        one = component(made)
        if forced(one.network, ()) is None:
            found += 1
            yield one


def component(made: Part) -> Component:
    """The network of a part, and what each of its figures may be read as."""
    cases = cases_of(ledger_of([made]))
    return Component(
        network=network(cases.by_key.values()),
        readings={full_key(one): readings_of(one, cases=cases) for one in made.claims},
    )


def readings_of(claim: Claim, *, cases: Cases) -> list[tuple[Bounds, int]]:
    """The bounds of each reading of a claim, the cheapest slip counted."""
    found: dict[Bounds, int] = {}
    naming = cases.naming.get(full_key(claim), ())
    for change in changes_of(claim, key=claim.key, cases=cases):
        for case in naming:
            figures = dict(case.figures())
            key = next(k for k, s in case.stated.items() if s == claim)
            bounds = wide_values(figures | {key: change.proposed})[key]
            cost = change.mechanism.cost
            found[bounds] = min(cost, found.get(bounds, cost))
    return list(found.items())


def timed(one: Component) -> dict[str, Any]:
    """The engine's answer, and the seconds it took."""
    begun = time.process_time()
    found = least(one.network, readings=one.readings)
    return found | {"seconds": time.process_time() - begun}


def compared(own: Sequence[Answer], theirs: Sequence[Answer]) -> Tally:
    """The answers beside one another, component by component."""
    tally = Tally(own=sum("changes" in one for one in own))
    for one, other in zip(own, theirs, strict=True):
        if "why" in other:
            tally.why.append(other["why"])
        elif not other.get("proved", True):
            tally.why.append("optimum not proved")
        if "changes" not in other or not other.get("proved", True):
            continue
        if "changes" not in one:
            tally.worse += 1
            continue
        tally.both += 1
        tally.own_ms += 1000 * one["seconds"]
        tally.other_ms += 1000 * other["seconds"]
        ours, best = ((a["changes"], a["cost"]) for a in (one, other))
        tally.same += ours == best
        tally.better += ours < best
        tally.worse += ours > best
    return tally


def _row(name: str, number: int, solver: str, tally: Tally) -> tuple[str, ...]:
    own, other = (mean(ms, tally.both) for ms in (tally.own_ms, tally.other_ms))
    ratio = f"{tally.other_ms / tally.own_ms:.1f}×" if tally.both else "–"
    return (
        *(name, str(number), own, str(tally.own), solver, other, ratio),
        *(str(n) for n in (tally.both, tally.same, tally.better, tally.worse)),
    )


def mean(total: float, number: int) -> str:
    """A mean in milliseconds, where there is one."""
    return f"{total / number:.1f}" if number else "–"
