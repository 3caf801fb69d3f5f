"""Dates and modality against the hand-made gold, where the shared texts lie."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from averment.reading.dates import dateline, moment, read_dates
from averment.reading.modality import modality_of
from averment.reading.passages import passages_of
from averment.record import Figure, Kind, Moment, Reading, Span

SHARED = Path(__file__).resolve().parents[3] / "shared"
pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not (SHARED / "gold" / "figures").is_dir(),
        reason="the shared documents are not beside this checkout",
    ),
]
UNITS = {"year": "Y", "month": "M", "week": "W", "day": "D"}


@pytest.fixture(scope="module")
def values() -> ModuleType:
    """The scorer's own reading of values, imported by its path."""
    path = SHARED / "gold" / "values.py"
    spec = importlib.util.spec_from_file_location("gold_values", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    keep, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = keep
    return module


def documents() -> Iterator[tuple[str, str, Moment, list[dict[str, Any]]]]:
    for gold in sorted((SHARED / "gold" / "figures").glob("*.jsonl")):
        text = (SHARED / "documents" / f"{gold.stem}.txt").read_bytes().decode()
        rows = [json.loads(row) for row in gold.read_text("utf-8").splitlines()]
        yield gold.stem, text, moment(_stated(gold.stem)), rows


def _stated(name: str) -> str:
    folder = SHARED / "documents"
    own = folder / f"{name}.yaml"
    kept = own if own.exists() else folder / f"{name.partition('.')[0]}.yaml"
    lines = kept.read_text("utf-8").splitlines()
    line = next(line for line in lines if line.startswith("date:"))
    return line.partition(":")[2].strip().strip("'\"")


def predicted(reading: Reading) -> dict[str, Any]:
    match reading.value:
        case Moment(edtf=edtf):
            bare = edtf.removeprefix("XXXX-").removeprefix("XX-")
            return {"kind": "date", "value": bare, "approx": "none"}
        case Figure(numeral=numeral, unit=unit):
            length = f"P{numeral}{UNITS[unit or '']}"
            return {"kind": "period", "value": length, "approx": "none"}
        case None:
            return {"kind": "date", "value": None, "approx": "none"}


def test_dates_and_recurrences_are_read_as_the_gold_has_them(
    values: ModuleType,
) -> None:
    right = given = wanted = 0
    for name, text, reference, rows in documents():
        gold = {
            (row["start"], row["end"]): row
            for row in rows
            if row["kind"] in ("date", "period")
        }
        lang = name.partition(".")[2]
        found = [
            one
            for one in read_dates(text, lang=lang, reference=reference)
            if not one.rests_on  # the gold leaves out words that only point
        ]
        wanted, given = wanted + len(gold), given + len(found)
        for one in found:
            spans = {(s.start, s.end) for s in (one.full, one.core)}
            row = next((gold[span] for span in spans if span in gold), None)
            right += row is not None and values.equal(predicted(one), row)
    assert wanted > 80
    assert 2 * right / (given + wanted) >= 0.97


def test_modality_agrees_with_the_gold() -> None:
    agree = total = 0
    for name, text, reference, rows in documents():
        for row in rows:
            if row["kind"] == "lexical" or not row["modality"]:
                continue
            reading = _as_reading(row)
            said, _ = modality_of(
                text,
                lang=name.partition(".")[2],
                reading=reading,
                reference=reference,
            )
            total += 1
            agree += said == row["modality"]
    assert total > 200
    assert agree / total >= 0.86  # two readers agree at .87 (kappa)


def _as_reading(row: dict[str, Any]) -> Reading:
    span = Span(start=row["start"], end=row["end"])
    kind = Kind(row["kind"])
    value: Moment | None = None
    if kind is Kind.DATE:
        said = str(row["value"])
        recurring = Moment(edtf=f"XXXX-{said}", first=None, last=None)
        value = moment(said) if len(said) > 2 else recurring
    return Reading(full=span, core=span, kind=kind, value=value)


def test_a_dateline_agrees_with_the_stated_date_of_the_document() -> None:
    found = 0
    for path in sorted((SHARED / "documents").glob("*.txt")):
        _, lang, _ = path.name.split(".")
        date = dateline(path.read_bytes().decode(), lang=lang)
        stated = moment(_stated(path.name.removesuffix(".txt")))
        assert date is None or date.first == stated.first, path.name
        found += date is not None
    assert found >= 8


def test_numbered_articles_begin_passages() -> None:
    path = SHARED / "documents" / "judicial-conference-1953.en.txt"
    text = path.read_bytes().decode()
    said = [text[one.span.start : one.span.end] for one in passages_of(text)]
    for number in range(2, 13):
        assert sum(one.startswith(f"{number}. ") for one in said) == 1
    assert len(said) < 40
