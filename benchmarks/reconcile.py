"""How well, and how fast, disagreements are found and repaired.

    python benchmarks/reconcile.py [PART …] [--full] [--write]

Parts: scale (growing ledgers), chance (random relations, other definitions),
tables (several slips in one table), solvers (z3 and CP-SAT on the same
components, installed on demand into `.solvers/`). All of them without any named.
Every section says by which command, on which day and with which Python it was made.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterator

import results
from reconciling import chance, scale, tables
from reconciling.solvers import comparing

Section = Callable[[bool], Iterator[str]]
SIZES = {False: (10_000, 100_000), True: (10_000, 100_000, 1_000_000)}
MANNERS = ("each", "together")
MANY = {False: 100, True: 600}
TABLES = {False: 4, True: 10}
COMPONENTS = {False: 5, True: 20}


def _scale(full: bool) -> Iterator[str]:
    return scale.section(SIZES[full], manners=MANNERS)


def _chance(full: bool) -> Iterator[str]:
    return chance.section(MANY[full])


def _tables(full: bool) -> Iterator[str]:
    return tables.section((10, 20, 30), slips=(1, 3, 5, 10), tables=TABLES[full])


def _solvers(full: bool) -> Iterator[str]:
    return comparing.section(COMPONENTS[full])


PARTS: dict[str, tuple[str, Section]] = {
    "scale": ("Invented ledgers, checked and repaired", _scale),
    "chance": ("What is made of chance and of definitions", _chance),
    "tables": ("Tables with several slips", _tables),
    "solvers": ("Beside z3 and CP-SAT", _solvers),
}


def main() -> int:
    """Measure what was asked for, print it, write it where asked to."""
    if sys.argv[1:2] == ["one-size"]:
        _, _, figures, manner = sys.argv
        print(json.dumps(scale.one_size(int(figures), manner=manner)))
        return 0
    given = arguments()
    for name in given.parts or PARTS:
        title, section = PARTS[name]
        lines = [made_by(name, full=given.full), "", *section(given.full)]
        print("\n".join([f"## {title}", "", *lines, ""]), flush=True)
        if given.write:
            results.write({title: lines})
    return 0


def made_by(name: str, *, full: bool) -> str:
    """The day, the Python, and the command that makes the section again."""
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    command = f"reconcile.py {name}{' --full' if full else ''}"
    version = sys.version.split()[0]
    return f"{today}, Python {version}: `python benchmarks/{command} --write`."


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS])
    parser.add_argument("--full", action="store_true", help="the full sizes")
    parser.add_argument("--write", action="store_true", help="into RESULTS.md")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
