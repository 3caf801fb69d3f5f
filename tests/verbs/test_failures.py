"""What goes amiss: one clear message, the exit code, every file as it was."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

LEDGER = "documents/half-year-report.claims"
TEXT = "documents/half-year-report.zh.txt"
HUGE = 33 * 1024 * 1024


def write(name: str, content: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return change


def add(line: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / LEDGER
        file.write_text(
            file.read_text(encoding="utf-8") + line + "\n", encoding="utf-8"
        )

    return change


def put(old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / LEDGER
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return change


def huge(folder: Path) -> None:
    with (folder / TEXT).open("wb") as file:
        file.truncate(HUGE)


SAME_PLACE = 'half-year-report:1r.3 arrests = 1,240 persons "一千二百四十人"'
SPOILED = {
    "a text is missing": (lambda folder: (folder / TEXT).unlink(), "not there"),
    "a text is empty": (write(TEXT, b""), "empty"),
    "a text is binary": (write(TEXT, b"\x00\x01\x02" * 50), "not text"),
    "a text is not UTF-8": (write(TEXT, "全省共捕若干人".encode("gb18030")), "UTF-8"),
    "a text is huge": (huge, "32 MiB"),
    "a ledger is empty": (write(LEDGER, b""), "empty"),
    "a ledger is binary": (write(LEDGER, b"\x00\x01"), "not text"),
    "a ledger is not UTF-8": (write(LEDGER, b"\xff\xfe claim"), "UTF-8"),
    "a kind is unknown": (add("clame c9 x"), "Did you mean claim?"),
    "a quotation is unclosed": (add('claim c9 a:b x = 1 "never closed'), "closed"),
    "a key stands twice": (add(f"claim c1 {SAME_PLACE}"), "c1"),
    "a relation names an unknown key": (add("relation s9 c1 = c77"), "c77"),
    "a relation adds two units": (
        add(
            "claim c9 half-year-report:1r.3 rations = 1,240 jin "
            '"一千二百四十人"\nrelation s9 c1 = c2 + c9'
        ),
        "persons",
    ),
    "a date does not exist": (put("1952-03-04", "1952-02-30"), "30"),
    "a hash is another": (
        put("  rendering:", f"  sha256: zh {'0' * 64}\n  rendering:"),
        "hash",
    ),
    "a path leads out of the edition": (
        put("text: half-year-report.zh.txt", "text: ../../outside.zh.txt"),
        "outside",
    ),
}


@pytest.mark.parametrize(("spoil", "word"), SPOILED.values(), ids=SPOILED)
def test_a_spoiled_edition_is_one_clear_problem_and_no_file_changes(
    averment, specimen: Path, fingerprints, spoil, word: str
) -> None:
    (specimen.parent / "outside.zh.txt").write_text("not for this edition")
    spoil(specimen)
    before = fingerprints(specimen)
    answer = averment("check", specimen)
    assert answer.exit_code == 2, answer.output
    assert word in answer.stderr
    assert "Traceback" not in answer.output
    assert "averment failed" not in answer.output
    assert fingerprints(specimen) == before


@pytest.mark.parametrize("spoil", [spoil for spoil, _ in SPOILED.values()], ids=SPOILED)
@pytest.mark.parametrize(
    "verb", [("show", "c2"), ("doctor",), ("fmt", "--check"), ("read",)]
)
def test_every_verb_bears_a_spoiled_edition(
    averment, specimen: Path, fingerprints, verb, spoil
) -> None:
    spoil(specimen)
    before = fingerprints(specimen)
    answer = averment(*verb, specimen)
    assert answer.exit_code in (0, 1, 2), answer.output
    assert "averment failed" not in answer.output
    assert fingerprints(specimen) == before


@pytest.mark.parametrize(
    "verb", [("check",), ("read",), ("fmt",), ("show", "c1"), ("room", "build")]
)
def test_a_folder_that_is_not_there_is_said(averment, tmp_path, verb) -> None:
    answer = averment(*verb, tmp_path / "nowhere")
    assert answer.exit_code == 2
    assert "nowhere" in answer.stderr
    assert answer.stdout == ""


@pytest.mark.parametrize("verb", [("check",), ("fmt",), ("room", "build"), ("read",)])
def test_a_folder_without_a_ledger_is_said_with_what_to_do(
    averment, tmp_path, verb
) -> None:
    answer = averment(*verb, tmp_path)
    assert answer.exit_code == 2
    assert "averment new" in answer.stderr


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02", "全省共捕若干人".encode("gb18030")], ids=repr
)
def test_new_takes_no_text_it_cannot_read_and_writes_nothing(
    averment, tmp_path, fingerprints, content
) -> None:
    (tmp_path / "report.zh.txt").write_bytes(content)
    before = fingerprints(tmp_path)
    answer = averment("new", tmp_path)
    assert answer.exit_code == 2
    assert "report.zh.txt cannot be read" in answer.stderr
    assert fingerprints(tmp_path) == before


@pytest.mark.parametrize(
    "sidecar", ["date: 1951-02-30\n", "date: soon\n", "[1, 2]\n", "a: b: c\n"], ids=repr
)
def test_new_refuses_a_sidecar_it_cannot_understand(
    averment, tmp_path, fingerprints, sidecar
) -> None:
    (tmp_path / "report.en.txt").write_text("In all 12 persons.\n")
    (tmp_path / "report.yaml").write_text(sidecar)
    before = fingerprints(tmp_path)
    answer = averment("new", tmp_path)
    assert answer.exit_code == 2, answer.output
    assert "averment failed" not in answer.output
    assert fingerprints(tmp_path) == before


def test_an_unknown_verb_is_answered_with_the_nearest(averment) -> None:
    answer = averment("chek")
    assert answer.exit_code == 2
    assert "Did you mean check?" in answer.stderr


def test_an_unknown_key_and_an_unknown_code_are_answered_with_the_nearest(
    averment, specimen
) -> None:
    answer = averment("show", "half-year-report/c33", specimen)
    assert answer.exit_code == 2
    assert "Did you mean" in answer.stderr
    answer = averment("explain", "S1O1")
    assert answer.exit_code == 2
    assert "Did you mean S101?" in answer.stderr


def test_errors_go_as_json_where_json_is_asked_for(averment, tmp_path) -> None:
    answer = averment("check", tmp_path / "nowhere", "--format", "json")
    said = json.loads(answer.stdout)
    assert answer.exit_code == 2
    assert said["schema"] == "averment/check/1"
    assert "nowhere" in said["error"]["sentence"]
    answer = averment("check", "--format=json", "--at-least", "huge")
    assert json.loads(answer.stdout)["error"]["sentence"]


def test_our_own_failure_ends_with_3_and_shows_no_words_of_a_text(
    averment, specimen, monkeypatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("共捕一千二百四十人")

    monkeypatch.setattr("averment.verbs.check.examine", fail)
    answer = averment("check", specimen)
    assert answer.exit_code == 3
    assert "RuntimeError" in answer.stderr
    assert "report" in answer.stderr
    assert "一千二百" not in answer.output
    assert "Traceback" not in answer.output


def test_a_traceback_is_shown_where_it_is_asked_for(
    averment, specimen, monkeypatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setenv("AVERMENT_TRACEBACK", "1")
    monkeypatch.setattr("averment.verbs.check.examine", fail)
    assert "Traceback" in averment("check", specimen).stderr


def test_a_full_output_is_said_and_ends_with_2(specimen, process) -> None:
    with Path("/dev/full").open("w") as full:
        answer = process("check", specimen, stdout=full)
    assert answer.returncode == 2, answer.stderr
    assert "No space left" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for the specimen and hardly more."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a small disk can only be made as root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leaves the disk without a free block."""
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


def test_a_full_disk_leaves_no_half_of_an_edition(
    averment, small_disk, fingerprints
) -> None:
    fill(small_disk)
    before = fingerprints(small_disk)
    answer = averment("new", small_disk / "x")
    assert answer.exit_code == 2
    assert "was not written" in answer.stderr
    assert fingerprints(small_disk) == before
    assert not (small_disk / "x").exists()


def test_a_full_disk_leaves_the_ledger_as_it_was(
    averment, small_disk, specimen, fingerprints
) -> None:
    edition = small_disk / "x"
    shutil.copytree(specimen, edition)
    fill(small_disk)
    before = fingerprints(edition)
    answer = averment("read", edition, "--write")
    assert answer.exit_code == 2, answer.output
    assert "was not written" in answer.stderr
    assert fingerprints(edition) == before
    answer = averment("room", "build", edition)
    assert answer.exit_code == 2
    assert fingerprints(edition) == before


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """A folder whose files nobody may write, for as long as the test looks."""
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        yield
    finally:
        for path in paths:
            path.chmod(path.stat().st_mode | 0o200)


@pytest.mark.parametrize("verb", ["read", "new", "room"])
def test_without_permission_nothing_is_written(
    verb, specimen, fingerprints, process
) -> None:
    words = {
        "read": ("read", specimen, "--write"),
        "new": ("new", specimen / "y"),
        "room": ("room", "build", specimen),
    }
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("root may write everywhere")
    before = fingerprints(specimen)
    with read_only(specimen):
        answer = process(*words[verb], as_owner=True)
    assert answer.returncode == 2, answer.stderr
    assert "was not written" in answer.stderr
    assert fingerprints(specimen) == before
