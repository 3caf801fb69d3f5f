"""Scores the tensions found between rules against those of the rules gold.

    python benchmarks/rules/tensions.py FOUND [--gold FOLDER] [--misses]
    python benchmarks/rules/tensions.py --selftest

FOUND is JSON Lines: {"type"?, "evidence": [{"document", "start", "end"}, …]}, two
pieces or more. One is right when two of its pieces hit two pieces of one tension of
the gold: a piece hits where it holds half the gold's words or overlaps at IoU .5,
so that whole statements may stand for phrases. One to one, in the order found. The
type is told, not scored. Findings in documents without gold are left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

from evidence import DEFAULT, Place, covers, f1, perfect, place, rows

Tension = tuple[str, list[Place]]


def tensions(path: Path) -> list[Tension]:
    """What is said to be in tension, with the places of its evidence."""
    return [
        (
            str(one.get("id", one.get("type", ""))),
            [place(e, document=one.get("document")) for e in one["evidence"]],
        )
        for one in rows(path)
    ]


def hits(found: Sequence[Place], gold: Sequence[Place]) -> bool:
    """Whether two pieces of what was found hit two of the gold's."""
    return any(
        covers(a, c) and covers(b, d)
        for a, b in permutations(found, 2)
        for c, d in permutations(gold, 2)
    )


def paired(found: Sequence[Tension], gold: Sequence[Tension]) -> dict[int, int]:
    """For each finding that is right the tension it finds, none of them twice."""
    taken: dict[int, int] = {}
    for number, (_, places) in enumerate(found):
        free = (n for n in range(len(gold)) if n not in taken.values())
        hit = next((n for n in free if hits(places, gold[n][1])), None)
        if hit is not None:
            taken[number] = hit
    return taken


def judged(found: Sequence[Tension], gold: Sequence[Tension]) -> list[Tension]:
    """The findings whose evidence lies in documents that the gold covers."""
    known = {one[0] for _, places in gold for one in places}
    return [one for one in found if all(place[0] in known for place in one[1])]


def lines(found: Sequence[Tension], gold: Sequence[Tension]) -> Iterator[str]:
    """How many are found, and how many findings are right."""
    right = len(paired(found, gold))
    p, r, _ = f1(right, len(found), len(gold))
    yield f"tensions: {right} of {len(gold)}"
    yield f"recall {r:.3f}, precision {p:.3f} of {len(found)} findings"


def main() -> int:
    """Reads, scores and prints."""
    parser: Any = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("found", nargs="?", type=Path)
    parser.add_argument("--gold", type=Path, default=DEFAULT)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--selftest", action="store_true")
    asked = parser.parse_args()
    gold = tensions(asked.gold / "tensions.jsonl")
    if asked.selftest:
        perfect(lines(gold, gold), wants=f"{len(gold)} of {len(gold)}")
        return 0
    if asked.found is None:
        parser.error("a file of findings is needed")
    found = judged(tensions(asked.found), gold)
    print("\n".join(lines(found, gold)))
    if asked.misses:
        seen = set(paired(found, gold).values())
        print("missed:", *(name for n, (name, _) in enumerate(gold) if n not in seen))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
