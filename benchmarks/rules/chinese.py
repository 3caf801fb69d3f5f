"""Scores the Chinese statements against those coded by hand.

    python benchmarks/rules/chinese.py DOCUMENTS [--misses]

DOCUMENTS is the folder that holds the text; its hash must be the one coded.
Statements match one to one at IoU .5, as in the shared scorer; components are
compared by characters.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from averment.reading.dates import moment
from averment.reading.rules import rules_of
from averment.reading.rules.nouns import Statement

HERE = Path(__file__).resolve().parent
DATE = "1951-05-16"
HALF = 0.5
Spans = Iterable[Sequence[int]]
Pair = tuple[Statement, dict[str, Any]]


def iou(one: Statement, gold: dict[str, Any]) -> float:
    shared: int = min(one.span.end, gold["end"]) - max(one.span.start, gold["start"])
    whole: int = one.span.end - one.span.start + gold["end"] - gold["start"]
    return max(0, shared) / (whole - max(0, shared))


def paired(found: Sequence[Statement], gold: Sequence[dict[str, Any]]) -> list[Pair]:
    """One to one, the best overlap first."""
    ways = sorted(
        ((iou(p, g), n, m) for n, p in enumerate(found) for m, g in enumerate(gold)),
        reverse=True,
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for weight, n, m in ways:
        if weight >= HALF and n not in taken[0] and m not in taken[1]:
            taken[0].add(n)
            taken[1].add(m)
            pairs.append((found[n], gold[m]))
    return pairs


def characters(text: str, spans: Spans) -> Counter[str]:
    return Counter(c for start, end in spans for c in text[start:end] if c.isalnum())


def f1(shared: float, found: float, gold: float) -> float:
    return 2 * shared / (found + gold) if found + gold else 0.0


def alike(text: str, found: Spans, gold: Spans) -> float:
    a, b = characters(text, found), characters(text, gold)
    return f1((a & b).total(), a.total(), b.total())


def spans(one: Statement, part: str) -> list[tuple[int, int]]:
    parts = {
        "bearer": [one.bearer] if one.bearer else [],
        "aim": one.aims,
        "object": one.objects,
        "conditions": one.conditions,
    }[part]
    return [(span.start, span.end) for each in parts for span in each.spans]


def report(text: str, pairs: list[Pair], found: int, gold: int) -> Iterator[str]:
    """What is found and what is right, a line each."""
    right = sum(p.force.value == g["deontic"] for p, g in pairs)
    typed = sum(p.sort.value == g["type"] for p, g in pairs)
    unnamed = [p.bearer is None for p, g in pairs if g["bearer"] is None]
    whole = f1(len(pairs), found, gold)
    yield f"statements: gold {gold}, found {found}, F1 {whole:.3f}"
    yield f"with the force: F1 {f1(right, found, gold):.3f}"
    yield f"type: {typed} of {len(pairs)}"
    yield f"bearer named by no words: {sum(unnamed)} of {len(unnamed)}"
    for part in ("bearer", "aim", "object", "conditions"):
        scores = [alike(text, spans(p, part), g[part]) for p, g in pairs if g[part]]
        mean = sum(scores) / len(scores)
        yield f"{part}: n {len(scores)}, characters F1 {mean:.3f}"


def measured(documents: Path) -> tuple[list[str], list[str]]:
    """The lines of the report, and the statements missed.

    Shape: ValueError where the text is not the one that was coded.
    """
    lines = (HERE / "chinese.jsonl").read_text("utf-8").splitlines()
    head, *gold = map(json.loads, lines)
    path = documents / f"{head['document']}.txt"
    raw = path.read_bytes()
    if hashlib.sha256(raw).hexdigest() != head["sha256"]:
        raise ValueError(f"{path} is not the text that was coded.")
    text = raw.decode("utf-8")
    start, end = head["covered"]
    statements = rules_of(text, lang="zh", reference=moment(DATE)).statements
    found = [s for s in statements if start <= s.span.start and s.span.end <= end]
    pairs = paired(found, gold)
    seen = {g["id"] for _, g in pairs}
    missed = [g["id"] for g in gold if g["id"] not in seen]
    return list(report(text, pairs, len(found), len(gold))), missed


def main() -> int:
    """Scores and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    try:
        lines, missed = measured(asked.documents)
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    print("\n".join(lines))
    if asked.misses:
        print("missed:", *missed)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
