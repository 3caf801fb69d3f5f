"""The solvers' processes: made ready, given components, asked for answers."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from environments import ROOT, Environment, ran

HERE = Path(__file__).resolve().parent
SOLVERS = Environment(place=ROOT / ".solvers")
PACKAGES = {
    "z3": ("one_z3.py", "z3-solver==5.4.0.0"),
    "CP-SAT": ("one_cpsat.py", "ortools==9.15.6755"),
}


def missing() -> dict[str, str]:
    """Installs what is not installed yet; the solvers that cannot be had, and why.

    Each runs in a process of its own: ortools and highspy, for one, cannot be
    imported together.
    """
    why = SOLVERS.prepare(package for _, package in PACKAGES.values())
    for said in why.values():
        print(said, file=sys.stderr)
    return {
        name: why[package] for name, (_, package) in PACKAGES.items() if package in why
    }


def answers(
    name: str, problems: Sequence[str], *, seconds: float
) -> list[dict[str, Any]] | str:
    """What a solver says of each component, in order; or why it says nothing."""
    script, _ = PACKAGES[name]
    command = [str(SOLVERS.python), str(HERE / script), str(seconds)]
    patience = 60 + 2 * seconds * len(problems)
    done = ran(command, given="\n".join(problems) + "\n", patience=patience)
    if isinstance(done, str):
        return done
    return [json.loads(line) for line in done.stdout.splitlines()]
