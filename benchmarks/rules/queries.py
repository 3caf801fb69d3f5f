"""Scores answers to the questions of the rules gold by the evidence they cite.

    python benchmarks/rules/queries.py ANSWERS [--gold FOLDER] [--misses]
    python benchmarks/rules/queries.py --selftest

ANSWERS is JSON Lines: {"id": "q01", "evidence": [{"document", "start", "end"}, …]}.
A piece of evidence is right when its span overlaps that of a statement which the
gold names, at IoU .5; a question is answered when every statement named is met.
Answers in words are not judged here: that is for whoever reads them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evidence import DEFAULT, HALF, Place, f1, iou, perfect, place, rows

Asked = dict[str, list[Place]]


def wanted(gold: Path) -> Asked:
    """For each question, where the statements stand that answer it."""
    statements = {one["id"]: place(one) for one in rows(gold / "statements.jsonl")}
    return {
        one["id"]: [statements[key] for key in one["evidence_statement_ids"]]
        for one in rows(gold / "queries.jsonl")
    }


def answered(path: Path) -> Asked:
    """For each question, where the evidence offered stands."""
    return {one["id"]: [place(e) for e in one["evidence"]] for one in rows(path)}


def lines(gold: Asked, offered: Asked) -> Iterator[str]:
    """The questions answered, and how much of the evidence is right."""
    met = {
        key: [is_met(one, offered.get(key, [])) for one in those]
        for key, those in gold.items()
    }
    whole = sum(all(each) for each in met.values())
    yield f"questions answered with all their evidence: {whole} of {len(gold)}"
    pieces = [(key, one) for key in gold for one in offered.get(key, [])]
    right = sum(is_met(one, gold[key]) for key, one in pieces)
    hits, named = sum(map(sum, met.values())), sum(map(len, gold.values()))
    precision = f1(right, len(pieces), 1)[0]
    yield f"evidence: recall {hits / max(1, named):.3f}, precision {precision:.3f}"


def misses(gold: Asked, offered: Asked) -> Iterator[str]:
    """The questions that lack a piece of their evidence."""
    for key, places in gold.items():
        lacking = [one for one in places if not is_met(one, offered.get(key, []))]
        if lacking:
            yield f"{key}: {len(lacking)} of {len(places)} not cited"


def is_met(one: Place, others: list[Place]) -> bool:
    """Whether a place overlaps one of others at IoU .5."""
    return any(iou(one, other) >= HALF for other in others)


def main() -> int:
    """Reads, scores and prints."""
    parser: Any = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("answers", nargs="?", type=Path)
    parser.add_argument("--gold", type=Path, default=DEFAULT)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--selftest", action="store_true")
    asked = parser.parse_args()
    gold = wanted(asked.gold)
    if asked.selftest:
        perfect(lines(gold, gold), wants=f"{len(gold)} of {len(gold)}")
        return 0
    if asked.answers is None:
        parser.error("a file of answers is needed")
    offered = answered(asked.answers)
    print("\n".join(lines(gold, offered)))
    if asked.misses:
        print("\n".join(misses(gold, offered)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
