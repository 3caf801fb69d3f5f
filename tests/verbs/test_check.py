"""`averment check`."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

LEDGER = "documents/half-year-report.claims"


def rewrite(folder: Path, old: str, new: str) -> None:
    file = folder / LEDGER
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def add(folder: Path, lines: str) -> None:
    file = folder / LEDGER
    file.write_text(file.read_text(encoding="utf-8") + lines, encoding="utf-8")


def test_the_specimen_s_total_disagrees_with_its_parts(averment, specimen) -> None:
    answer = averment("check", specimen)
    assert answer.exit_code == 1
    parts = [
        "S101",
        "is 10 more than its parts",
        "共捕一千二百四十人",
        "612 + 618 = 1,230",
        "If c3 alone is read otherwise it must be 628",
        "averment explain S101",
    ]
    places = [answer.stdout.index(part) for part in parts]
    assert places == sorted(places), "the six parts keep their order"


def test_the_head_names_file_and_line_of_the_relation(averment, specimen) -> None:
    lines = (specimen / LEDGER).read_text(encoding="utf-8").splitlines()
    number = [line.startswith("relation s1") for line in lines].index(True) + 1
    head = averment("check", specimen).stdout.splitlines()[0]
    assert head.startswith(f"{LEDGER}:{number}  S101  disagreement")


def test_a_ledger_that_agrees_ends_with_nothing_found(averment, specimen) -> None:
    rewrite(specimen, "c1 = c2 + c3", "c1 >= c2 + c3")
    answer = averment("check", specimen)
    assert answer.exit_code == 0, answer.output
    assert "no relation that can be tested disagrees" in answer.stdout


def test_an_accepted_emendation_is_printed_and_does_not_count(
    averment, specimen
) -> None:
    add(
        specimen,
        'emend    e1  c3  618 -> 628   "the total agrees"  @ed2.2026-10-02\n'
        'review   e1  accepted  "checked"  @ed3.2026-10-05\n',
    )
    answer = averment("check", specimen)
    assert "disagreement, emended" in answer.stdout
    assert answer.exit_code == 0, answer.output


def test_a_problem_ends_with_2_whatever_is_found(averment, specimen) -> None:
    add(specimen, "clam c9 nothing\n")
    answer = averment("check", specimen)
    assert answer.exit_code == 2
    assert "Did you mean claim?" in answer.stderr
    assert "S101" in answer.stdout


@pytest.mark.parametrize(
    ("only", "code"), [("S", 1), ("S1,P", 1), ("P", 0), ("Q6", 0), ("s101", 1)]
)
def test_only_chooses_codes_and_families(averment, specimen, only, code) -> None:
    assert averment("check", specimen, "--only", only).exit_code == code


def test_a_family_that_no_code_has_is_refused(averment, specimen) -> None:
    answer = averment("check", specimen, "--only", "Z9")
    assert answer.exit_code == 2
    assert "no code begins with Z9" in answer.stderr


def test_a_level_above_the_findings_finds_nothing(averment, specimen) -> None:
    assert averment("check", specimen, "--at-least", "consequential").exit_code == 0


def test_a_lost_quotation_is_found(averment, specimen) -> None:
    rewrite(specimen, "「乙县六百一十八人」", "「乙县六百一十九人」")
    answer = averment("check", specimen, "--only", "Q")
    assert answer.exit_code == 1
    assert "Q601" in answer.stdout


def test_json_is_one_object_with_everything_in_it(averment, specimen) -> None:
    answer = averment("check", specimen, "--format", "json")
    said = json.loads(answer.stdout)
    assert said["schema"] == "averment/check/1"
    (edition,) = said["editions"]
    (finding,) = edition["findings"]
    assert finding["code"] == "S101"
    assert finding["figures"][0]["quotation"] == "共捕一千二百四十人"
    assert finding["figures"][0]["bounds"]["low"] == "1240"
    assert edition["problems"] == []
    assert answer.exit_code == 1


def test_problems_go_as_json_too(averment, specimen) -> None:
    add(specimen, "clam c9 nothing\n")
    answer = averment("check", specimen, "--format", "json")
    (problem,) = json.loads(answer.stdout)["editions"][0]["problems"]
    assert problem["file"] == LEDGER
    assert answer.stderr == ""


def test_colour_is_only_where_it_is_asked_for(averment, specimen) -> None:
    assert "\x1b[" not in averment("check", specimen).stdout
    assert "\x1b[" not in averment("check", specimen, "--color", "never").stdout
    assert "\x1b[" in averment("check", specimen, "--color", "always").stdout


def test_quiet_prints_findings_and_nothing_else(averment, specimen) -> None:
    answer = averment("check", specimen, "-q")
    assert "S101" in answer.stdout
    assert "6 claims" not in answer.stdout


def test_a_path_inside_an_edition_means_that_part_of_it(averment, specimen) -> None:
    (specimen / "other.claims").write_text("format 1\n; nothing yet\n")
    assert averment("check", specimen / "other.claims").exit_code == 0
    assert averment("check", specimen / LEDGER).exit_code == 1
    assert averment("check", specimen / "documents").exit_code == 1


def test_without_a_path_the_current_folder_is_checked(process, specimen) -> None:
    answer = process("check", cwd=specimen)
    assert answer.returncode == 1
    assert "S101" in answer.stdout


def test_the_summary_counts_what_was_read(averment, specimen) -> None:
    out = averment("check", specimen).stdout
    assert "\n6 claims, 1 document: 1 disagreement; 1 relation holds" in out
    assert "not that the event did not happen" in out


def test_a_check_changes_no_file(averment, specimen, fingerprints) -> None:
    before = fingerprints(specimen)
    averment("check", specimen)
    assert fingerprints(specimen) == before


def test_a_path_that_holds_no_ledger_is_refused(averment, specimen) -> None:
    for verb in ("check", "fmt"):
        answer = averment(verb, specimen / "documents" / "half-year-report.zh.txt")
        assert answer.exit_code == 2
        assert "holds no ledger" in answer.stderr


def test_an_edition_entry_in_another_file_makes_an_edition_too(
    averment, specimen
) -> None:
    (specimen / "edition.claims").rename(specimen / "about.claims")
    answer = averment("check", specimen / LEDGER)
    assert answer.exit_code == 1, answer.output


def test_a_name_that_is_to_be_withheld_is_a_problem_of_the_ledger_s_line(
    averment, specimen
) -> None:
    (specimen / "withheld.local").write_text("甲县\n", encoding="utf-8")
    answer = averment("check", specimen)
    assert answer.exit_code == 2
    lines = (specimen / LEDGER).read_text(encoding="utf-8").splitlines()
    number = [line.startswith("claim    c2") for line in lines].index(True) + 1
    said = f"{LEDGER}:{number}:0: W001 This line contains a string to withhold."
    assert said in answer.stderr
    assert "甲县" not in answer.stderr
    json_said = averment("check", specimen, "--format", "json").stdout
    assert [p["code"] for p in json.loads(json_said)["editions"][0]["problems"]] == [
        "W001"
    ]


def test_a_list_of_names_that_git_could_take_is_a_problem(averment, specimen) -> None:
    (specimen / "withheld.local").write_text("no such name\n", encoding="utf-8")
    (specimen / ".gitignore").unlink()
    answer = averment("check", specimen, "--only", "Q")
    assert answer.exit_code == 2
    assert "W003" in answer.stderr


def test_a_full_text_without_its_list_is_a_problem(averment, specimen) -> None:
    text = (specimen / "documents/half-year-report.zh.txt").read_bytes()
    digest = hashlib.sha256(text).hexdigest()
    rewrite(specimen, "  rendering:", f"  sha256: zh {digest}\n  rendering:")
    add(specimen, 'withhold names half-year-report "private persons"\n')
    answer = averment("check", specimen)
    assert answer.exit_code == 2
    assert "W002 Names of half-year-report are to be withheld" in answer.stderr
    (specimen / "withheld.local").write_text("no such name\n", encoding="utf-8")
    assert averment("check", specimen).exit_code == 1


def test_an_assumption_is_said_in_full_once_and_then_in_short(
    averment, specimen
) -> None:
    add(
        specimen,
        "relation s3  2 * c6 = c6 + c6 + c6\nrelation s4  c6 + c6 = c5 * c6\n"
        "relation s5  3 * c6 = c5 * c6\n",
    )
    out = averment("check", specimen).stdout
    assert out.count("Bare numbers are taken as rounded") == 1
    assert out.count("(rounding as above)") == 1
    assert out.count('"about" in c5 is usually') == 1
    last = '(different times, different senses, "about" in c5, rounding as above)'
    assert out.count(last) == 1
    said = json.loads(averment("check", specimen, "--format", "json").stdout)
    added = [f for f in said["editions"][0]["findings"] if f["subject"] != "s1"]
    assert len(added) == 3
    for finding in added:
        assert any("Bare numbers" in words for words in finding["assumptions"])


def test_assumptions_are_said_in_full_again_in_the_next_run(averment, specimen) -> None:
    first, second = (averment("check", specimen).stdout for _ in range(2))
    assert first == second


def test_a_quotation_with_the_placeholder_stands_in_the_published_text(
    averment, specimen
) -> None:
    (specimen / "withheld.local").write_text("审判人员\n", encoding="utf-8")
    rewrite(
        specimen, "「计划训练审判人员八十人」", "「计划训练［name withheld］八十人」"
    )
    assert averment("check", specimen, "--only", "Q").exit_code == 0
    assert averment("doctor", specimen).exit_code == 0


@pytest.mark.parametrize("style", ["text", "json"])
def test_nothing_that_is_printed_shows_a_name_that_is_withheld(
    averment, specimen, style
) -> None:
    (specimen / "withheld.local").write_text("审判人员\n乙县\n", encoding="utf-8")
    rewrite(specimen, "「计划训练审判人员八十人」", "「计划训练审判人员八百人」")
    add(specimen, "clam c9 half-year-report:1r.4 「乙县」\n")
    answer = averment("check", specimen, "--format", style)
    assert answer.exit_code == 2
    for words in ("Q601", "S101", "N003", "W001", "［name withheld］"):
        assert words in answer.output, words
    assert "审判人员" not in answer.output
    assert "乙县" not in answer.output


def test_the_hash_of_a_full_text_still_is_the_full_text_s(averment, specimen) -> None:
    text = (specimen / "documents/half-year-report.zh.txt").read_bytes()
    digest = hashlib.sha256(text).hexdigest()
    rewrite(specimen, "  rendering:", f"  sha256: zh {digest}\n  rendering:")
    (specimen / "withheld.local").write_text("某省\n", encoding="utf-8")
    answer = averment("check", specimen, "--only", "Q")
    assert answer.exit_code == 0, answer.output
