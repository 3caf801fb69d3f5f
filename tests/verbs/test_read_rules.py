"""`averment read --rules`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from averment.notation import load, parse
from averment.recension import recension
from averment.record import Body, Claim, Event, Power, Rule

ENGLISH = """\
Resolution of the Second Harbour Conference

(Adopted by the Second Harbour Conference on 3 May 1951)

1. The harbour offices shall submit a list of boats to the Ministry of Boats before the
15th of July. If a boat is lost, the harbour offices must not repair it.

2. The county court shall keep files. The county court shall keep files.
"""
CHINESE = "各县船务局应当每月向省船务厅报告船只情况。不得隐瞒。\n\n须经中央批准。\n"


@pytest.fixture
def edition(tmp_path: Path, averment) -> Path:
    (tmp_path / "harbours.en.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "offices.zh.txt").write_text(CHINESE, encoding="utf-8")
    assert averment("new", tmp_path).exit_code == 0
    return tmp_path


def test_nothing_is_written_without_write(averment, edition, fingerprints) -> None:
    before = fingerprints(edition)
    answer = averment("read", "--rules", edition)
    assert answer.exit_code == 0
    assert "@machine.2026-01-01" in answer.stdout
    assert "proposed; --write appends them" in answer.stderr
    assert fingerprints(edition) == before


def test_what_is_printed_parses_without_a_problem(averment, edition) -> None:
    entries, problems = parse(
        f"format 1\n{averment('read', '--rules', edition, '-q').stdout}"
    )
    assert problems == ()
    assert {type(entry) for entry in entries} == {Rule, Power, Body, Event}


def test_what_is_written_is_found_by_check_and_changes_no_line_before_it(
    averment, edition
) -> None:
    file = edition / "harbours.claims"
    before = file.read_text(encoding="utf-8")
    assert averment("read", "--rules", "--write", edition).exit_code == 0
    assert file.read_text(encoding="utf-8").startswith(before)
    ledger = load(edition)
    assert ledger.problems == ()
    assert recension(ledger).findings == ()
    assert averment("check", edition, "--only", "N,Q").exit_code == 0


def test_a_second_run_adds_nothing(averment, edition, fingerprints) -> None:
    averment("read", "--rules", "--write", edition)
    before = fingerprints(edition)
    answer = averment("read", "--rules", "--write", edition)
    assert "0 rules written to the ledger, " in answer.stderr
    assert fingerprints(edition) == before


def test_a_proposal_that_is_reviewed_is_not_proposed_again(averment, edition) -> None:
    averment("read", "--rules", "--write", edition)
    (edition / "reviews.claims").write_text(
        'format 1\nreview harbours/r1 rejected "a report" @ed1.2026-10-01\n',
        encoding="utf-8",
    )
    assert load(edition).problems == ()
    assert averment("read", "--rules", edition, "-q").stdout == ""


def test_a_body_that_two_documents_name_is_one_entry(averment, edition) -> None:
    (edition / "more.en.txt").write_text(
        "The Ministry of Boats shall count the boats.\n", encoding="utf-8"
    )
    (edition / "more.claims").write_text(
        'format 1\nsource more 1952 lang:en "More"\n  text: more.en.txt\n',
        encoding="utf-8",
    )
    assert averment("read", "--rules", "--write", edition).exit_code == 0
    ledger = load(edition)
    assert ledger.problems == ()
    keys = [body.key for body in ledger.of(Body)]
    assert keys.count("ministry-of-boats") == 1


def test_rules_written_first_hold_back_no_claim(averment, edition) -> None:
    averment("read", "--write", edition)
    alone = {claim.quotation.exact for claim in load(edition).of(Claim)}
    (edition / "harbours.claims").unlink()
    (edition / "offices.claims").unlink()
    (edition / "edition.claims").unlink()
    averment("new", edition)
    averment("read", "--rules", "--write", edition)
    averment("read", "--write", edition)
    assert {claim.quotation.exact for claim in load(edition).of(Claim)} == alone


def test_a_file_outside_an_edition_is_read_to_standard_output(
    averment, tmp_path
) -> None:
    file = tmp_path / "letter.en.txt"
    file.write_text("The offices shall report to the Ministry of Boats.\n")
    answer = averment("read", "--rules", file)
    assert answer.exit_code == 0, answer.output
    assert "power    p1  letter:p1  offices reports-to ministry-of-boats" in (
        answer.stdout
    )


def test_json_has_the_entries_and_the_notes(averment, edition) -> None:
    marked = "{1r.1} The county court shall keep\n{1r.2} all files in order.\n"
    (edition / "harbours.en.txt").write_text(marked, encoding="utf-8")
    answer = averment("read", "--rules", edition / "harbours.en.txt", "--format=json")
    (text,) = json.loads(answer.stdout)["texts"]
    assert any(entry.startswith("rule") for entry in text["entries"])
    assert text["notes"][0].startswith("harbours:1r.1: “The county court")


def test_the_notes_are_printed(averment, tmp_path) -> None:
    file = tmp_path / "letter.en.txt"
    file.write_text("{1r.1} The county court shall keep\n{1r.2} all files in order.\n")
    said = averment("read", "--rules", file).stderr
    assert "is quoted as far as its passage goes." in said


@pytest.mark.parametrize(
    "content",
    [
        "must " * 4000,
        "The court shall keep files " * 800,
        "应当" * 10_000,
        "| who | what |\n|---|---|\n| the court | shall keep files |\n",
        '"The court shall "keep" files.\\n"',
        "The court shall 应当 keep 文件; 不得 lose them.",
        "Thc c0urt sha1l kecp fi1es, rnust not 1ose thern.",
    ],
    ids=["words", "no stop", "han", "table", "quotes", "mixed", "scanned"],
)
def test_bad_texts_give_proposals_that_parse_or_none(
    averment, tmp_path, content
) -> None:
    file = tmp_path / "bad.en.txt"
    file.write_text(content, encoding="utf-8")
    answer = averment("read", "--rules", file, "-q")
    assert answer.exit_code == 0, answer.output
    assert parse(f"format 1\n{answer.stdout}")[1] == ()


@pytest.mark.documents
def test_the_shared_documents_as_an_edition(averment, tmp_path, documents) -> None:
    for path in documents.iterdir():
        if path.suffix in (".txt", ".yaml"):
            shutil.copyfile(path, tmp_path / path.name)
    assert averment("new", tmp_path).exit_code == 0
    assert averment("read", "--rules", "--write", tmp_path).exit_code == 0
    ledger = load(tmp_path)
    assert ledger.problems == ()
    assert recension(ledger).findings == ()
    assert sum(1 for _ in ledger.of(Rule)) > 300
    assert averment("read", "--rules", tmp_path, "-q").stdout == ""
