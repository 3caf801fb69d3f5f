"""Scores the reading of rules against statements coded by hand for this project.

    python benchmarks/rules/coded.py DOCUMENTS [--misses]

DOCUMENTS is the folder that holds the texts; their hashes must be those coded.
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

import beside  # noqa: F401

from averment.reading.dates import moment
from averment.reading.rules import rules_of
from averment.reading.rules.nouns import Statement
from results import table

CODED = Path(__file__).resolve().parent / "coded"
PARTS = ("bearer", "aim", "object", "conditions")
HEAD = ("text", "statements", "found", "F1", "with the force", *PARTS)
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


def row(text: str, pairs: list[Pair], found: int, gold: int) -> tuple[str, ...]:
    """What is found and what is right: F1, and of each part with how many have it."""
    right = sum(p.force.value == g["deontic"] for p, g in pairs)
    shares = f1(len(pairs), found, gold), f1(right, found, gold)
    parts = []
    for part in PARTS:
        scores = [alike(text, spans(p, part), g[part]) for p, g in pairs if g[part]]
        mean = f"{sum(scores) / len(scores):.3f}" if scores else "–"
        parts.append(f"{mean} ({len(scores)})")
    return (str(gold), str(found), *(f"{share:.3f}" for share in shares), *parts)


def measured(documents: Path) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """A row for each text coded, and the statements missed in it.

    Shape: ValueError where a text is not the one that was coded.
    """
    for path in sorted(CODED.glob("*.jsonl")):
        head, *gold = map(json.loads, path.read_text("utf-8").splitlines())
        name = head["document"]
        raw = (documents / f"{name}.txt").read_bytes()
        if hashlib.sha256(raw).hexdigest() != head["sha256"]:
            message = f"{name}.txt is not the text that was coded."
            raise ValueError(message)
        text, lang = raw.decode("utf-8"), name.rpartition(".")[2]
        read = rules_of(text, lang=lang, reference=moment(head["date"])).statements
        found = [one for one in read if _covered(one, head["covered"])]
        pairs = paired(found, gold)
        seen = {g["id"] for _, g in pairs}
        missed = [g["id"] for g in gold if g["id"] not in seen]
        yield (name, *row(text, pairs, len(found), len(gold))), missed


def _covered(one: Statement, parts: Spans) -> bool:
    return any(start <= one.span.start and one.span.end <= end for start, end in parts)


def main() -> int:
    """Scores and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    try:
        found = list(measured(asked.documents))
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    print("\n".join(table(HEAD, [cells for cells, _ in found])))
    for (name, *_), missed in found if asked.misses else ():
        print(f"missed in {name}:", *missed)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
