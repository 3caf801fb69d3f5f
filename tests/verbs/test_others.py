"""`averment fmt`, `show`, `explain`, `doctor`, `room build`, and the command itself."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

import averment as package
from averment import examination, notation
from averment.emendation import CATALOGUE
from averment.notation import load, parse
from averment.recension import CODES as OF_RECENSION
from averment.verbs.codes import all_codes
from averment.verbs.examples import WITHOUT, example_of, shortened
from averment.verbs.slips import EXAMPLES

LEDGER = "documents/half-year-report.claims"


def test_fmt_aligns_and_says_the_same(averment, specimen) -> None:
    file = specimen / LEDGER
    before = parse(file.read_text(encoding="utf-8"))
    assert averment("fmt", specimen).exit_code == 0
    assert parse(file.read_text(encoding="utf-8")) == before
    assert averment("fmt", "--check", specimen).exit_code == 0


def test_fmt_check_writes_nothing_and_ends_with_1(
    averment, specimen, fingerprints
) -> None:
    file = specimen / LEDGER
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("relation s1  c1", "relation    s1    c1"), "utf-8")
    before = fingerprints(specimen)
    answer = averment("fmt", "--check", specimen)
    assert answer.exit_code == 1
    assert "would change" in answer.stdout
    assert fingerprints(specimen) == before


def test_the_specimen_and_the_example_are_formatted(averment, specimen) -> None:
    answer = averment("fmt", "--check", specimen)
    assert answer.exit_code == 0, answer.stdout


def test_show_gives_the_passage_and_all_that_names_the_entry(
    averment, specimen
) -> None:
    answer = averment("show", "c1", specimen)
    assert answer.exit_code == 0
    for words in (
        "共捕一千二百四十人",
        "一九五一年下半年，全省",
        "c1 = c2 + c3",
        "1,240 persons were arrested",
    ):
        assert words in answer.stdout


def test_show_as_json_has_the_same(averment, specimen) -> None:
    answer = averment("show", "half-year-report/c1", specimen, "--format", "json")
    said = json.loads(answer.stdout)
    (entry,) = said["entries"]
    assert entry["file"] == LEDGER
    assert len(entry["named_by"]) == 3


def test_explain_lists_every_code_and_explains_each(averment) -> None:
    listed = averment("explain").stdout
    for code in all_codes():
        assert code in listed
        page = averment("explain", code.lower())
        assert page.exit_code == 0
        assert page.stdout.startswith(code)


def test_every_code_has_an_example_or_a_reason_and_explain_prints_it(averment) -> None:
    for code in all_codes():
        page = averment("explain", code).stdout
        example = example_of(code)
        assert (example is None) == (code in WITHOUT)
        if example is None:
            assert WITHOUT[code] in page
            continue
        assert "For example (invented): " in page
        assert code in example.expected
        shown = shortened(example.ledger, said=example.expected)
        assert set(shown.splitlines()) <= set(example.ledger.splitlines())
        assert textwrap.indent(shown, "    ") in page
        assert all(text in page for t in example.texts for text in t.splitlines())
        assert len(example.texts) != 1
        first_said = example.expected.splitlines()[0].split()[0]
        assert first_said in page


def test_explain_as_json_has_the_whole_example(averment) -> None:
    (said,) = json.loads(averment("explain", "S101", "--format", "json").stdout)[
        "codes"
    ]
    assert "relation s1 c1 = c2 + c3" in said["example"]["ledger"]
    assert said["example"]["ledger"].startswith("format 1")


def test_the_examples_ship_beside_the_code() -> None:
    folder = Path(package.__file__).parent / "golden"
    assert {p.name for p in folder.iterdir()} == {*all_codes()} - {*WITHOUT}


def test_codes_are_unique_and_fully_said() -> None:
    every = [*notation.CODES, *OF_RECENSION, *examination.CODES]
    assert len({code.code for code in every}) == len(every)
    assert all(code.title and code.meaning and code.advice for code in every)


def test_doctor_finds_the_specimen_as_it_should_be(averment, specimen) -> None:
    answer = averment("doctor", specimen)
    assert answer.exit_code == 0, answer.stdout
    assert package.__version__ in answer.stdout
    assert "agree" in answer.stdout


def test_doctor_names_a_text_that_has_moved(averment, tmp_path) -> None:
    text = tmp_path / "report.en.txt"
    text.write_text("In all 12 persons.\n")
    averment("new", tmp_path)
    assert averment("doctor", tmp_path).exit_code == 0
    text.write_text("In all 13 persons.\n")
    answer = averment("doctor", tmp_path, "--format", "json")
    assert answer.exit_code == 1
    amiss = [each for each in json.loads(answer.stdout)["answers"] if not each["sound"]]
    assert any("report.en.txt" in each["how"] for each in amiss)


def test_doctor_says_where_a_quotation_is_lost(averment, specimen) -> None:
    file = specimen / LEDGER
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("「乙县六百一十八人」", "「丙县」"), "utf-8")
    answer = averment("doctor", specimen)
    assert answer.exit_code == 1
    assert "half-year-report/c3" in answer.stdout


def test_doctor_warns_where_git_keeps_the_withheld_list(averment, specimen) -> None:
    def git(*words: str) -> None:
        command = ["git", "-C", str(specimen), *words]
        subprocess.run(command, check=True, capture_output=True)

    git("init")
    (specimen / "withheld.local").write_text("张三\n", encoding="utf-8")
    assert averment("doctor", specimen).exit_code == 0
    git("add", "--force", "withheld.local")
    answer = averment("doctor", specimen)
    assert answer.exit_code == 1
    assert "tracked by git" in answer.stdout
    assert "张三" not in answer.stdout


def test_doctor_without_an_edition_looks_at_the_installation(
    averment, tmp_path
) -> None:
    answer = averment("doctor", tmp_path)
    assert answer.exit_code == 0
    assert "none in" in answer.stdout


def test_room_build_says_where_to_open_it(averment, specimen) -> None:
    answer = averment("room", "build", specimen)
    assert answer.exit_code == 0, answer.output
    last = answer.stdout.splitlines()[-1]
    assert last.startswith("Open: ")
    assert Path(last.removeprefix("Open: ")).is_file()


def test_room_build_to_another_folder_leaves_the_edition_alone(
    averment, specimen, tmp_path, fingerprints
) -> None:
    before = fingerprints(specimen)
    out = tmp_path / "pages"
    answer = averment("room", "build", specimen, "--out", out, "--format", "json")
    said = json.loads(answer.stdout)
    assert said["schema"] == "averment/room/1"
    assert set(said["files"]) <= set(fingerprints(out))
    assert fingerprints(specimen) == before


def test_two_builds_are_the_same(averment, specimen, tmp_path, fingerprints) -> None:
    averment("room", "build", specimen, "--out", tmp_path / "one")
    averment("room", "build", specimen, "--out", tmp_path / "two")
    assert fingerprints(tmp_path / "one") == fingerprints(tmp_path / "two")


def test_the_version_is_the_package_s(process) -> None:
    answer = process("--version")
    assert answer.stdout == f"averment {package.__version__}\n"
    assert answer.returncode == 0


@pytest.mark.parametrize("code", [0, 1, 2])
def test_a_shell_sees_the_exit_codes(process, specimen, code) -> None:
    words = {
        0: ("check", specimen, "--only", "Q"),
        1: ("check", specimen),
        2: ("check", specimen / "nowhere"),
    }
    assert process(*words[code]).returncode == code


def test_help_comes_quickly(process) -> None:
    def once() -> float:
        began = time.perf_counter()
        assert process("--help").returncode == 0
        return time.perf_counter() - began

    assert min(once() for _ in range(5)) < 0.4


@pytest.mark.parametrize("words", ["check {0}", "explain", "--help", "read {0}"])
def test_a_reader_that_stops_early_is_no_failure(specimen, words) -> None:
    averment = f"{sys.executable} -c 'from averment.verbs import main; main()'"
    command = f"{averment} {words.format(specimen)} | true; echo ${{PIPESTATUS[0]}}"
    answer = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False
    )
    assert answer.stdout == "0\n"
    if "read" not in words:  # it sums up on standard error
        assert answer.stderr == ""


def test_the_specimen_loads_without_a_problem(specimen) -> None:
    assert load(specimen).problems == ()


def test_explain_says_each_slip_with_an_example_that_meets_its_precondition(
    averment,
) -> None:
    listed = averment("explain").stdout
    for slip in CATALOGUE:
        assert f"{slip.name}  " in listed
        page = averment("explain", slip.name).stdout
        assert page.startswith(f"{slip.name}  {slip.slip}"[:70])
        assert slip.precondition in " ".join(page.split())
        assert slip.source in " ".join(page.split())
        assert "It may have been: " in page
    assert set(EXAMPLES) == {slip.name for slip in CATALOGUE}


def test_explain_each_multiplies_by_the_places(averment) -> None:
    said = json.loads(averment("explain", "each", "--format", "json").stdout)
    (slip,) = said["slips"]
    assert said["codes"] == []
    assert slip["grounds"] == "one figure is stated over a list of 2"
    assert slip["readings"] == ["1,000 persons"]


def test_explain_says_a_slip_that_the_edition_adds(averment, specimen) -> None:
    ledger = specimen / "edition.claims"
    added = 'slip dozens times 12 "dozens taken for pieces"\n'
    ledger.write_text(f"{ledger.read_text('utf-8')}\n{added}", "utf-8")
    said = averment("explain", "dozens", specimen).stdout
    assert said.startswith("dozens  dozens taken for pieces\n")
    assert "a plain numeral" in said
    assert "convention of this edition" in said
    answer = json.loads(
        averment("explain", "dozens", specimen, "--format", "json").stdout
    )
    assert answer["slips"][0]["example"] is None


def test_explain_knows_no_slip_of_an_edition_that_is_not_meant(averment) -> None:
    answer = averment("explain", "dozens")
    assert answer.exit_code == 2
    assert "no key dozens" in answer.stderr
