"""`averment relate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from averment.examination import examine
from averment.notation import load
from averment.record import Relation

TEXT = (
    "Half-year report\n\n4 March 1952\n\n"
    "In all 1,240 persons were trained, of whom 612 persons in county A and "
    "618 persons in county B."
    "\n\nThe households in the societies rose from 900 households to 1,080 households, "
    "accounting for 15% of the households of the country.\n"
)


@pytest.fixture
def edition(tmp_path: Path, averment) -> Path:
    (tmp_path / "report.en.txt").write_text(TEXT, encoding="utf-8")
    assert averment("new", tmp_path).exit_code == 0
    assert averment("read", tmp_path, "--write").exit_code == 0
    return tmp_path


def test_nothing_is_written_without_write(averment, edition, fingerprints) -> None:
    before = fingerprints(edition)
    found = averment("relate", edition)
    assert found.exit_code == 0
    assert "relation r1  report/" in found.stdout
    assert "; disagrees" in found.stdout
    assert fingerprints(edition) == before


def test_a_relation_is_written_once_and_signed(averment, edition) -> None:
    assert averment("relate", edition, "--write").exit_code == 0
    once = (edition / "relations.claims").read_text(encoding="utf-8")
    assert once.startswith("format 1\n")
    assert "@machine.2026-01-01" in once
    assert averment("relate", edition, "--write").exit_code == 0
    assert (edition / "relations.claims").read_text(encoding="utf-8") == once


def test_what_a_person_wrote_over_the_same_figures_is_not_proposed_again(
    averment, edition
) -> None:
    averment("relate", edition, "--write")
    file = edition / "relations.claims"
    mine = file.read_text(encoding="utf-8").replace("machine", "ed1")
    file.write_text(mine, encoding="utf-8")
    averment("relate", edition, "--write")
    assert file.read_text(encoding="utf-8") == mine


def test_a_proposal_enters_no_proof_until_it_is_taken_up(averment, edition) -> None:
    averment("relate", edition, "--write")
    ledger = load(edition)
    assert not ledger.problems
    assert next(ledger.of(Relation))
    assert not examine(ledger).findings


def test_what_is_not_stated_is_said_and_never_written(averment, edition) -> None:
    found = averment("relate", edition)
    assert "the whole is not stated" in found.stdout
    averment("relate", edition, "--write")
    assert "whole" not in (edition / "relations.claims").read_text("utf-8").split()


def test_one_document_can_be_named(averment, edition) -> None:
    whole = averment("relate", edition).stdout
    assert averment("relate", edition / "report.en.txt").stdout == whole
    assert averment("relate", edition / "report.claims").stdout == whole
    refused = averment("relate", edition / "edition.claims")
    assert refused.exit_code != 0


def test_json_says_what_each_comes_to(averment, edition) -> None:
    answer = json.loads(averment("relate", edition, "--format", "json").stdout)
    assert answer["schema"] == "averment/relate/1"
    [total, *_] = answer["relations"]
    assert (total["type"], total["agrees"]) == ("sum", False)
    assert [one["obstacle"] for one in answer["relations"]] == [
        "",
        "the whole is not stated",
    ]


def test_a_count_without_a_unit_is_named_and_its_relation_not_written(
    tmp_path: Path, averment
) -> None:
    text = (
        "In all 1,230 persons were trained, of whom 612 in county A and 618 in "
        "county B.\n"
    )
    (tmp_path / "report.en.txt").write_text(text, encoding="utf-8")
    averment("new", tmp_path)
    averment("read", tmp_path, "--write")
    assert "no unit is stated for report/m3" in averment("relate", tmp_path).stdout
    averment("relate", tmp_path, "--write")
    assert not (tmp_path / "relations.claims").exists()


def test_clause_numbers_are_written_with_their_sequence_and_once(
    averment, tmp_path
) -> None:
    folder = tmp_path / "clauses"
    folder.mkdir()
    text = "1. A.\n\n2. B.\n\n4. D.\n\n5. Let it be done by 31 September.\n"
    (folder / "order.en.txt").write_text(text, encoding="utf-8")
    averment("new", folder)
    averment("read", folder, "--write")
    shown = averment("relate", folder)
    assert "sequence r1  order/clause-at-0" in shown.stdout
    assert "; order: no calendar has this day: “31 September”" in shown.stdout
    averment("relate", folder, "--write")
    once = (folder / "relations.claims").read_text(encoding="utf-8")
    assert once.count("kind:clause-number") == once.count("@machine") - 1 == 4
    assert "calendar" not in once
    averment("relate", folder, "--write")
    assert (folder / "relations.claims").read_text(encoding="utf-8") == once


def test_a_list_is_written_with_its_items(averment, tmp_path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    text = "Committees stand at the three levels of regions, counties and towns.\n"
    (folder / "levels.en.txt").write_text(text, encoding="utf-8")
    averment("new", folder)
    averment("read", folder, "--write")
    averment("relate", folder, "--write")
    (relation,) = load(folder).of(Relation)
    assert [item.exact for item in relation.items] == ["regions", "counties", "towns"]
    answer = json.loads(averment("relate", folder, "--format", "json").stdout)
    assert answer["relations"] == []


def test_another_division_of_the_same_whole_is_named(averment, tmp_path) -> None:
    text = (
        "It is planned to move 300 families in five years. 200 in Chefoo, 50 in "
        "Weihai. In 1953 30 families are moved first, and the remaining 270 "
        "families later.\n"
    )
    (tmp_path / "report.en.txt").write_text(text, encoding="utf-8")
    averment("new", tmp_path)
    averment("read", tmp_path, "--write")
    found = averment("relate", tmp_path).stdout
    assert "; r2 divides the same whole otherwise, and agrees" in found
