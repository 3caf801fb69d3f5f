import hashlib
import os
from pathlib import Path

import pytest

from averment.errors import EditionNotFound
from averment.notation import load, parse, problem_text
from averment.notation.texts import LARGEST
from averment.record import Claim, Source

EDITION = 'format 1\nedition e "T"\n  scope: 1949/1956\n  contact: none\n'
SOURCE = 'format 1\nsource report 1952 lang:zh "R"\n  text: report.zh.txt\n'
TEXT = "{4r.7} 共捕一千二百四十人。\r\n{4r.9} 甲县六百一十二人。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "fonds"
    (root / "documents").mkdir(parents=True)
    (root / "edition.claims").write_text(EDITION, encoding="utf-8")
    (root / "documents/report.claims").write_text(SOURCE, encoding="utf-8")
    (root / "documents/report.zh.txt").write_bytes(TEXT.encode())
    return root


def add(folder: Path, lines: str) -> None:
    with (folder / "documents/report.claims").open("a", encoding="utf-8") as file:
        file.write(lines)


def said(folder: Path) -> list[tuple[str, str, int]]:
    return [(p.code, p.file, p.line) for p in load(folder).problems]


def test_an_edition_is_loaded_with_its_texts_hashes_and_passages(folder):
    ledger = load(str(folder))
    assert ledger.problems == ()
    assert ledger.root == folder
    (text,) = ledger.texts
    assert text.file == "documents/report.zh.txt"
    assert text.content == TEXT
    assert text.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert [p.label for p in text.passages] == ["4r.7", "4r.9"]


def test_the_edition_comes_first_then_the_files_by_name(folder):
    (folder / "a.claims").write_text('format 1\nknown k n = 5 "x"\n', encoding="utf-8")
    entries = load(folder).entries
    assert [e.where.file for e in entries] == [
        "edition.claims",
        "a.claims",
        "documents/report.claims",
    ]


def test_what_lies_in_the_room_or_in_folders_with_a_dot_is_not_read(folder):
    for name in ("room", ".git", "documents/.old"):
        (folder / name).mkdir()
        (folder / name / "x.claims").write_text("nonsense\n", encoding="utf-8")
    assert said(folder) == []


def test_a_path_to_one_file_means_the_edition_it_lies_in(folder):
    assert load(folder / "documents/report.claims") == load(folder)


def test_a_file_in_no_edition_is_read_alone(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.claims").write_text(
            f'format 1\nknown {name} n = 5 "x"\n', encoding="utf-8"
        )
    ledger = load(tmp_path / "one.claims")
    assert [entry.key for entry in ledger.entries] == ["one"]
    assert [p.code for p in ledger.problems] == ["N106"]


@pytest.mark.parametrize("name", ["", "absent", "notes.txt", "a\0b", "x" * 5000])
def test_where_there_is_no_ledger_the_hint_says_how_to_start_one(tmp_path, name):
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    with pytest.raises(EditionNotFound) as raised:
        load(tmp_path / name)
    assert raised.value.hint.startswith("Start one")


def test_the_transcription_comes_before_renderings_named_above_it(folder):
    (folder / "documents/report.claims").write_text(
        'format 1\nsource report 1952 lang:zh "R"\n  rendering: en report.en.txt\n'
        "  text: report.zh.txt\n  kept: zh full.txt\n",
        encoding="utf-8",
    )
    (folder / "documents/report.en.txt").write_text("In all.", encoding="utf-8")
    ledger = load(folder)
    assert ledger.problems == ()
    assert [text.lang for text in ledger.texts] == ["zh", "en"]
    assert ledger.text("report").content == TEXT


@pytest.mark.parametrize(
    ("content", "code", "hint"),
    [
        (b"", "N202", "Put the text into it"),
        (b"abc\x00", "N203", "plain text"),
        (b"%PDF-1.7 \xff", "N203", "plain text"),
        ("共捕".encode("gb18030"), "N204", "iconv -f GB18030"),
        ("共捕".encode("utf-16"), "N204", "iconv -f UTF-16"),
    ],
)
@pytest.mark.parametrize("name", ["documents/report.zh.txt", "documents/report.claims"])
def test_what_is_not_text_is_told_with_how_to_mend_it(
    folder, content, code, hint, name
):
    (folder / name).write_bytes(content)
    (problem,) = load(folder).problems
    assert problem.code == code
    assert problem.file == "documents/report.claims"
    assert hint in problem.hint
    assert (folder / name).read_bytes() == content


def test_a_file_of_more_than_32_mebibytes_is_not_read(folder):
    with (folder / "documents/report.zh.txt").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert said(folder) == [("N205", "documents/report.claims", 3)]


@pytest.mark.parametrize(
    "name",
    ["../../outside.txt", "/etc/passwd", "link.txt", "x" * 300, ".", "pipe"],
)
def test_a_file_outside_the_edition_or_no_file_at_all_is_not_opened(folder, name):
    (folder.parent / "outside.txt").write_text("x", encoding="utf-8")
    (folder / "documents/link.txt").symlink_to(folder.parent / "outside.txt")
    os.mkfifo(folder / "documents/pipe")
    add(folder, f'source other 1952 lang:zh "R"\n  text: {name}\n')
    ledger = load(folder)
    assert next(p.code for p in ledger.problems) in {"N201", "N206", "N203"}
    assert len(ledger.texts) == 1


def test_a_link_out_of_the_edition_is_not_followed_and_one_inside_is(folder):
    outside = folder.parent / "outside.claims"
    outside.write_text("format 1\n", encoding="utf-8")
    (folder / "link.claims").symlink_to(outside)
    assert said(folder) == [("N206", "link.claims", 0)]
    (folder / "link.claims").unlink()
    (folder / "documents/same.txt").symlink_to(folder / "documents/report.zh.txt")
    add(folder, 'source other 1952 lang:zh "R"\n  text: same.txt\n')
    assert said(folder) == []


def test_a_link_that_leads_to_itself_is_told(folder):
    (folder / "loop.claims").symlink_to(folder / "loop.claims")
    ((code, file, _),) = said(folder)
    assert (code, file) == ("N201", "loop.claims")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(folder):
    (folder / "documents/report.zh.txt").chmod(0)
    (problem,) = load(folder).problems
    assert problem.sentence == "report.zh.txt cannot be read: permission denied."


def test_a_changed_text_is_told_and_loaded_and_the_published_hash_will_do(folder):
    add(folder, f"  sha256: zh {'0' * 64}\n")
    ledger = load(folder)
    (problem,) = ledger.problems
    assert (problem.code, problem.line, problem.column) == ("N207", 4, 14)
    assert len(ledger.texts) == 1
    add(folder, f"  published: zh {hashlib.sha256(TEXT.encode()).hexdigest()}\n")
    assert said(folder) == []


def test_a_byte_order_mark_is_told_and_kept(folder):
    (folder / "documents/report.zh.txt").write_bytes(("\ufeff" + TEXT).encode())
    ledger = load(folder)
    assert [p.code for p in ledger.problems] == ["N208"]
    assert ledger.texts[0].content == "\ufeff" + TEXT


def test_problems_of_lines_and_of_entries_stand_in_their_files(folder):
    add(folder, 'claim c1 report:9 n = 5 "x"\nclam c2\nrelation s1 c1 = c3\n')
    ledger = load(folder)
    assert [(p.code, p.line, p.column) for p in ledger.problems] == [
        ("N003", 5, 1),
        ("N102", 6, 18),
        ("N105", 4, 10),
    ]
    assert "relation s1 c1 = c3\n                     ^" in problem_text(
        ledger.problems[1]
    )
    assert len(list(ledger.of(Claim))) == 1


def test_a_source_after_the_closing_year_is_refused_and_still_named(folder):
    add(folder, 'source late 2019 lang:zh "R"\nsource old ../1950 lang:zh "R"\n')
    ledger = load(folder)
    assert [p.code for p in ledger.problems] == ["N109"]
    assert len(list(ledger.of(Source))) == 3


def test_the_shape_of_a_problem_of_a_whole_file_has_no_line(folder):
    (folder / "documents/report.claims").write_bytes(b"")
    (problem,) = load(folder).problems
    assert problem_text(problem).startswith("documents/report.claims: N202 ")


def test_the_specimen_of_the_reference_is_read_without_a_problem():
    reference = Path(__file__).parents[2] / "docs/reference/notation.md"
    specimen = reference.read_text(encoding="utf-8").split("```")[1].lstrip()
    entries, problems = parse(specimen)
    assert problems == ()
    assert len(entries) == 12
