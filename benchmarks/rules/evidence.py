"""Spans of evidence: what a prediction points at, beside what the gold points at."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Place = tuple[str, int, int]
HALF = 0.5
DEFAULT = Path(__file__).resolve().parents[3] / "shared" / "gold" / "rules"


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def place(item: dict[str, Any], *, document: str | None = None) -> Place:
    """Where an item stands; a language after the document's name is left out."""
    name = str(item.get("document") or document or "")
    return name.removesuffix(".en"), item["start"], item["end"]


def shared(one: Place, other: Place) -> int:
    """How many characters two places have in common."""
    same = one[0] == other[0]
    return max(0, min(one[2], other[2]) - max(one[1], other[1])) if same else 0


def iou(one: Place, other: Place) -> float:
    """The common characters of two places as a share of all they cover."""
    common = shared(one, other)
    return common / max(1, one[2] - one[1] + other[2] - other[1] - common)


def covers(one: Place, gold: Place) -> bool:
    """Whether a place holds half the gold's words, or is hardly another."""
    long = max(1, gold[2] - gold[1])
    return shared(one, gold) / long >= HALF or iou(one, gold) >= HALF


def f1(hits: int, found: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall and F1; 0 where nothing is found or nothing is to find."""
    p, r = hits / found if found else 0.0, hits / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def perfect(lines: Iterable[str], *, wants: str) -> None:
    """Fails unless the gold scored against itself gives all of it."""
    printed = list(lines)
    if not printed[0].endswith(wants):
        raise SystemExit(f"selftest failed: {printed[0]}")
    print(f"selftest ok: {printed[0]}")
