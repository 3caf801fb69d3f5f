"""CSV keeps the words exactly, a row each."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from averment.exchange.institution.csv import EVIDENCE, POWERS, RULES, powers, written
from averment.record import (
    Component,
    Force,
    Ledger,
    Origin,
    Place,
    Quotation,
    Rule,
    Status,
)


def rows(content: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content, newline="")))


def test_no_two_columns_have_one_name():
    for columns in ((*RULES, *EVIDENCE), (*POWERS, *EVIDENCE)):
        assert len(set(columns)) == len(columns)


def test_a_rule_is_a_row(ledger: Ledger):
    _, row, requested = rows(written(ledger))
    assert row["key"] == "resolution/r1"
    assert row["quotation"] == "courts should clear <the> backlog within 15 days"
    assert (row["force"], row["status"], row["sort"]) == (
        "should",
        "decided",
        "regulative",
    )
    assert row["forces"] == "zh must 应"
    assert row["deadline"] == "within 15 days"
    assert (row["hand"], row["reviews"]) == ("editor", "accepted | disputed")
    text = ledger.text("resolution").content
    assert text[int(row["start"]) : int(row["end"])] == row["quotation"]
    assert requested["part_of"] == "r1"
    assert requested["bodies"] == "indirect-object = ministry"


def test_a_power_is_a_row_and_what_is_not_known_is_empty(ledger: Ledger):
    by_key = {row["key"]: row for row in rows(powers(ledger))}
    approves = by_key["resolution/p1"]
    assert (approves["superior"], approves["tie"]) == ("ministry", "approves")
    assert (approves["period"], approves["first"], approves["last"]) == (
        "1953/",
        "1953-01-01",
        "",
    )
    lost = by_key["resolution/p2"]
    assert (lost["superior"], lost["superior_label"], lost["start"]) == ("", "", "")
    office = by_key["resolution/o1"]
    assert (office["superior"], office["subordinate"]) == ("ministry", "court")
    assert "resolution/o2" not in by_key


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_words_come_back(words: str):
    rule = Rule(
        key="r1",
        place=Place(document="d", label="§1"),
        force=Force.MUST,
        status=Status.DECIDED,
        quotation=Quotation(exact=words),
        components=(Component(name="aim", words=words, origin=Origin.QUOTED),),
    )
    (row,) = rows(written(Ledger(root=Path(), entries=(rule,))))
    assert row["quotation"] == row["aim"] == words
