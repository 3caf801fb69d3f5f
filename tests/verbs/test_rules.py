"""`averment rules`: whom they bind, and nobody where no words say so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"


def test_nobody_is_guessed_and_what_is_inferred_is_marked(averment) -> None:
    said = averment("rules", EXAMPLE).stdout
    heads = [line for line in said.splitlines() if line and line[0] != " "]
    assert heads[-1].startswith("[unstated]  ")
    assert any("(inferred)" in head for head in heads)


def test_each_rule_is_listed_once(averment) -> None:
    answer = json.loads(averment("rules", EXAMPLE, "--format", "json").stdout)
    keys = [rule["key"] for one in answer["bearers"] for rule in one["rules"]]
    assert len(keys) == len(set(keys)) > 150
    for one in answer["bearers"]:
        for rule in one["rules"]:
            parts = {part["component"] for part in rule["components"]}
            named = "attributes" in parts
            assert (one["bearer"] == "[unstated]") == (not named), rule["key"]


@pytest.mark.parametrize(
    ("narrowed", "field", "value"),
    [
        (("--force", "must-not"), "force", "must-not"),
        (("--status", "requested"), "status", "requested"),
    ],
)
def test_rules_are_narrowed(averment, narrowed, field, value) -> None:
    found = averment("rules", EXAMPLE, *narrowed, "--format", "json")
    rules = [r for one in json.loads(found.stdout)["bearers"] for r in one["rules"]]
    assert rules
    assert {rule[field] for rule in rules} == {value}


def test_a_day_gives_the_standing_of_each(averment) -> None:
    asked = ("rules", EXAMPLE, "--document", "judicial-conference-1953")
    said = " ".join(averment(*asked, "--on", "1953-05-01").stdout.split())
    assert "not yet in force; it came into force 1953-05-08 (approved)" in said


def test_the_force_of_the_original_stands_beside(averment, tmp_path) -> None:
    (tmp_path / "act.en.txt").write_text("{§1} It should be done.\n", "utf-8")
    (tmp_path / "act.zh.txt").write_text("{§1} 应办。\n", "utf-8")
    (tmp_path / "edition.claims").write_text(
        'format 1\nsource act 1952 lang:en "Act"\n  text: act.en.txt\n'
        "  rendering: zh act.zh.txt\n"
        'rule r1 act:§1 should decided "It should be done"\n  force: zh must 「应」\n',
        "utf-8",
    )
    said = averment("rules", tmp_path).stdout
    assert "  should  act/r1, decided\n" in said
    assert "force in zh: must 「应」" in said


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--status", "reported", "--force", "may"), 1, "No rule of the ledger"),
        (
            (
                "--document",
                "labour-reform-1952",
                "--on",
                "1953",
                "--status",
                "rejected",
            ),
            1,
            "No rule of the ledger",
        ),
        (("--document", "judicial-conference-195"), 2, "Did you mean judicial"),
        (("--bearer", "county comittee"), 2, "names no body county comittee"),
        (("--on", "1993"), 2, "covers 1949 to 1957"),
        (("--force", "perhaps"), 2, "'perhaps' is not one of"),
    ],
)
def test_what_is_not_there_is_said(averment, words, code, said) -> None:
    found = averment("rules", EXAMPLE, *words)
    assert said in found.output
    assert found.exit_code == code


def test_what_is_outside_the_edition_is_said_in_json_too(averment) -> None:
    found = averment("rules", EXAMPLE, "--on", "1993", "--format", "json")
    answer = json.loads(found.stdout)
    assert found.exit_code == 2
    assert (answer["outside"], answer["bearers"]) == (True, [])
