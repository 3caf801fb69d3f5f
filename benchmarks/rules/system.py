"""The institution asked, and its tensions: the section "The institution asked".

    python benchmarks/rules/system.py [--write]

Two ledgers are asked the questions of the rules gold: one of entries that an editor
would have who accepts the gold (`reviewed.py`), and one that the machine proposes,
unreviewed, over all shared documents (`unreviewed.py`). Needs ../shared.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import asked
import beside  # noqa: F401
import factories
import held
from evidence import DEFAULT
from reviewed import reviewed
from unreviewed import unreviewed

import results

TITLE = "The institution asked"


def section() -> Iterator[str]:
    """The lines of the section."""
    ledgers = {"after review": reviewed(), "unreviewed": unreviewed()}
    yield from asked.section(ledgers)
    yield ""
    yield from held.section(ledgers)
    yield ""
    yield from factories.section()


def main() -> int:
    """Measures, prints, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    if not DEFAULT.exists():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    lines = list(section())
    print("\n".join([f"## {TITLE}", "", *lines]))
    if arguments.write:
        results.write({TITLE: lines})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
