"""`averment new`."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from averment.notation import load
from averment.record import Claim, Source

REPORT_ZH = "半年报告\n\n一九五二年三月四日\n\n全省共捕一千二百四十人。\n"
REPORT_EN = "Half-year report\n\n4 March 1952\n\nIn all 1,240 persons were arrested.\n"


def test_an_empty_folder_gets_the_specimen(averment, tmp_path) -> None:
    answer = averment("new", tmp_path / "x")
    assert answer.exit_code == 0, answer.output
    ledger = load(tmp_path / "x")
    assert ledger.problems == ()
    assert len(tuple(ledger.of(Claim))) == 6
    assert {text.lang for text in ledger.texts} == {"zh", "en"}


def test_the_withheld_list_and_the_room_are_ignored_by_git(averment, tmp_path) -> None:
    averment("new", tmp_path / "x")
    ignored = (tmp_path / "x" / ".gitignore").read_text().splitlines()
    assert ignored == ["withheld.local", "room/"]


def test_texts_that_are_there_become_sources(averment, tmp_path) -> None:
    (tmp_path / "report.zh.txt").write_text(REPORT_ZH, encoding="utf-8")
    (tmp_path / "report.en.txt").write_text(REPORT_EN, encoding="utf-8")
    assert averment("new", tmp_path).exit_code == 0
    ledger = load(tmp_path)
    assert ledger.problems == ()
    (source,) = ledger.of(Source)
    assert [(file.role, file.lang) for file in source.files] == [
        ("text", "zh"),
        ("rendering", "en"),
    ]
    digest = hashlib.sha256(REPORT_ZH.encode()).hexdigest()
    assert source.files[0].sha256 == digest
    assert source.date is not None
    assert source.date.edtf == "1952-03-04"
    edition = ledger.edition()
    assert edition is not None
    assert edition.scope is not None
    assert (edition.scope.first.year, edition.scope.last.year) == (1952, 1952)


def test_a_sidecar_gives_title_date_origin_and_licence(averment, tmp_path) -> None:
    (tmp_path / "report.zh.txt").write_text(REPORT_ZH, encoding="utf-8")
    (tmp_path / "report.yaml").write_text(
        'title: "Half-year report"\ntitle_zh: 半年报告\ndate: 1952-03\n'
        "source: Provincial Archives, fonds 1\nlicence: public domain\n"
        "author: (office)\nfiles: [report.zh.txt]\nhas_pair: false\n",
        encoding="utf-8",
    )
    assert averment("new", tmp_path).exit_code == 0
    (source,) = load(tmp_path).of(Source)
    assert source.title == "Half-year report"
    assert source.date is not None
    assert source.date.edtf == "1952-03"
    assert dict(source.details) == {
        "title": "zh 半年报告",
        "held": "Provincial Archives, fonds 1",
        "licence": "public domain",
        "note": "author: (office)",
    }


def test_a_sidecar_of_one_language_comes_before_that_of_the_document(
    averment, tmp_path
) -> None:
    (tmp_path / "report.zh.txt").write_text(REPORT_ZH, encoding="utf-8")
    (tmp_path / "report.yaml").write_text("title: of the document\n")
    (tmp_path / "report.zh.yaml").write_text("title: of the Chinese\n")
    averment("new", tmp_path)
    (source,) = load(tmp_path).of(Source)
    assert source.title == "of the Chinese"


def test_a_witness_is_a_document_of_its_own(averment, tmp_path) -> None:
    (tmp_path / "report.en.txt").write_text(REPORT_EN, encoding="utf-8")
    (tmp_path / "report.zh-fragments.txt").write_text(REPORT_ZH, encoding="utf-8")
    averment("new", tmp_path)
    ledger = load(tmp_path)
    assert ledger.problems == ()
    assert {(s.key, s.lang) for s in ledger.of(Source)} == {
        ("report", "en"),
        ("report-fragments", "zh"),
    }


def test_a_text_without_a_date_is_undated_and_the_scope_still_stands(
    averment, tmp_path
) -> None:
    (tmp_path / "letter.en.txt").write_text("No date at all.\n")
    assert averment("new", tmp_path).exit_code == 0
    ledger = load(tmp_path)
    (source,) = ledger.of(Source)
    assert source.date is None
    assert ledger.problems == ()


def test_names_that_cannot_be_keys_are_made_into_keys(averment, tmp_path) -> None:
    (tmp_path / "Report, first half (copy).en.txt").write_text(REPORT_EN)
    assert averment("new", tmp_path).exit_code == 0
    ledger = load(tmp_path)
    assert ledger.problems == ()
    assert [source.key for source in ledger.of(Source)] == ["Report-first-half-copy"]


def test_texts_in_documents_are_found_too(averment, tmp_path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "report.zh.txt").write_text(REPORT_ZH, encoding="utf-8")
    averment("new", tmp_path)
    assert (tmp_path / "documents" / "report.claims").is_file()
    assert load(tmp_path).problems == ()


def test_the_answer_as_json_names_the_files(averment, tmp_path) -> None:
    answer = json.loads(averment("new", tmp_path / "x", "--format", "json").stdout)
    assert answer["schema"] == "averment/new/1"
    assert "edition.claims" in answer["files"]
    assert all((tmp_path / "x" / name).is_file() for name in answer["files"])


def test_a_ledger_that_is_there_is_never_overwritten(
    averment, specimen: Path, fingerprints
) -> None:
    before = fingerprints(specimen)
    answer = averment("new", specimen)
    assert answer.exit_code == 2
    assert "holds a ledger already" in answer.stderr
    assert fingerprints(specimen) == before


def test_a_gitignore_that_is_there_is_left_alone(averment, tmp_path) -> None:
    (tmp_path / "report.en.txt").write_text(REPORT_EN)
    (tmp_path / ".gitignore").write_text("*.tmp\n")
    assert averment("new", tmp_path).exit_code == 0
    assert (tmp_path / ".gitignore").read_text() == "*.tmp\n"


def test_texts_of_one_document_in_two_folders_belong_together(
    averment, tmp_path
) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "report.zh.txt").write_text(REPORT_ZH, encoding="utf-8")
    (tmp_path / "report.en.txt").write_text(REPORT_EN, encoding="utf-8")
    assert averment("new", tmp_path).exit_code == 0
    ledger = load(tmp_path)
    assert ledger.problems == ()
    assert {text.lang for text in ledger.texts} == {"zh", "en"}


def test_a_document_called_edition_does_not_take_the_edition_s_place(
    averment, tmp_path
) -> None:
    (tmp_path / "edition.en.txt").write_text(REPORT_EN, encoding="utf-8")
    assert averment("new", tmp_path).exit_code == 0
    ledger = load(tmp_path)
    assert ledger.problems == ()
    assert ledger.edition() is not None
    assert [source.key for source in ledger.of(Source)] == ["edition"]


def test_two_texts_in_one_language_are_refused(
    averment, tmp_path, fingerprints
) -> None:
    (tmp_path / "a b.en.txt").write_text(REPORT_EN, encoding="utf-8")
    (tmp_path / "a-b.en.txt").write_text(REPORT_EN, encoding="utf-8")
    before = fingerprints(tmp_path)
    answer = averment("new", tmp_path)
    assert answer.exit_code == 2
    assert "two texts in one language" in answer.stderr
    assert fingerprints(tmp_path) == before


@pytest.mark.documents
def test_the_shared_documents_become_an_edition_that_is_fully_read(
    averment, tmp_path, documents
) -> None:
    for path in (*documents.glob("*.txt"), *documents.glob("*.yaml")):
        shutil.copy(path, tmp_path)
    assert averment("new", tmp_path).exit_code == 0
    assert averment("read", tmp_path, "--write").exit_code == 0
    ledger = load(tmp_path)
    assert ledger.problems == ()
    assert sum(1 for _ in ledger.of(Claim)) > 150
    answer = averment("check", tmp_path)
    assert answer.exit_code == 0, answer.output
    assert "0 claims" in averment("read", tmp_path, "--write").stderr
