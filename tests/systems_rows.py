"""The five systems as a reader would look for them: a matter, and what lays it down.

`tests/example/systems.tsv` names, for each matter, entries of the example edition.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from averment.record import (
    Claim,
    Event,
    Ledger,
    Office,
    Power,
    Quoting,
    Rule,
    power_of,
)

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
TABLE = ROOT / "tests" / "example" / "systems.tsv"

LABOUR, COURTS = "labour-reform-1952", "judicial-conference-1953"
LAYERS, TELEGRAM = "middle-and-inner-layers-1951", "proportion-of-executions-1951"
FACTORIES = "southwest-factories-1952"
MATTERS = {LABOUR: 21, COURTS: 17, LAYERS: 13, TELEGRAM: 10, FACTORIES: 8}
ARTICLES = {LABOUR: 14, COURTS: 12, LAYERS: 7}
PARAGRAPHS = 4  # of the newspaper


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry of one matter; `says` is its force and status, or what it is."""

    system: str
    matter: str
    key: str
    passage: str
    says: str


def rows() -> tuple[Row, ...]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(Row(**line) for line in lines)


def entries_of(ledger: Ledger, document: str) -> dict[str, Quoting]:
    """The entries of a document by key."""
    return {
        entry.key: entry
        for entry in ledger.entries
        if isinstance(entry, Claim | Event | Office | Power | Rule)
        and entry.place.document == document
    }


def said_by(entry: Quoting) -> str:
    """As the table says it: "must decided", "claim planned", "power leads"."""
    match entry:
        case Rule():
            return f"{entry.force} {entry.status}"
        case Claim():
            return f"claim {entry.modality}"
        case Event():
            return f"life {entry.stage}"
        case Power():
            return f"power {entry.tie}"
        case Office():
            power = power_of(entry)
            return f"power {power.tie}" if power else ""
        case _:
            return ""
