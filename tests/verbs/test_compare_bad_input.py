"""`averment compare` on texts that cannot be compared: a sentence, and no traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ZH = "去年春天，工厂买进十二台新机器。工人们在夜校学习识字。食堂每天供应三百份午饭。\n"
EN = (
    "Last spring the factory bought twelve new machines. The workers learn to read at "
    "the night school. The canteen serves three hundred lunches every day.\n"
)
RU = "Зимой на заводе собралась конференция рабочих. Было принято решение.\n"
TABLE = "County\tReceived\tClosed\nA\t12\t9\nB\t8\t8\nTotal\t20\t17\n"


@pytest.fixture
def compare(averment, tmp_path: Path):
    """The verb on two files of some bytes."""

    def run(original: bytes, rendering: bytes, *, names=("a.zh.txt", "a.en.txt")):
        paths = [tmp_path / name for name in names]
        for path, content in zip(paths, (original, rendering), strict=True):
            path.write_bytes(content)
        answer = averment("compare", *paths, "--format", "json")
        assert answer.exception is None or isinstance(answer.exception, SystemExit)
        return answer

    return run


@pytest.mark.parametrize(
    ("original", "rendering", "code"),
    [
        (ZH, "\n", "R724"),
        ("{1r} \n", EN, "R724"),
        ("\n \n", "\n", "R724"),
        (ZH, EN * 12, "R724"),
        (ZH, RU, "R722"),
        (EN, RU, "R722"),
        (ZH, ZH, "R723"),
        (ZH, TABLE, "R725"),
        (EN, ZH, "R722"),
    ],
    ids=[
        "rendering empty",
        "original empty",
        "both empty",
        "many times longer",
        "third language",
        "English marked Chinese, Russian marked English",
        "same text twice",
        "table",
        "exchanged",
    ],
)
def test_it_is_said_plainly_and_nothing_is_sure(compare, original, rendering, code):
    answer = compare(original.encode(), rendering.encode())
    assert answer.exit_code == 1
    (comparison,) = json.loads(answer.stdout)["comparisons"]
    assert code in [each["code"] for each in comparison["cautions"]]
    assert "sure" not in {link["sureness"] for link in comparison["links"]}
    assert {f["level"] for f in comparison["findings"]} <= {"tension", "note"}


def test_a_file_without_a_byte_is_refused_in_a_sentence(process, tmp_path):
    (tmp_path / "a.zh.txt").write_bytes(b"")
    (tmp_path / "a.en.txt").write_text(EN, encoding="utf-8")
    answer = process("compare", "a.zh.txt", "a.en.txt", cwd=tmp_path)
    assert answer.returncode == 2
    assert "a.zh.txt cannot be read: it is empty" in answer.stderr


def test_the_same_file_twice_is_one_text(compare):
    same = ("a.zh.txt", "a.zh.txt")
    answer = compare(ZH.encode(), ZH.encode(), names=same)
    assert answer.exit_code in (1, 2)
    assert "same" in answer.stdout + answer.stderr


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00\x01", "工厂".encode("gb18030"), b"\x00" * 40]
)
def test_bytes_that_are_no_text_are_refused_in_a_sentence(compare, content):
    answer = compare(content, EN.encode())
    assert answer.exit_code in (1, 2)
    assert (answer.stderr or answer.stdout).strip()


@pytest.mark.parametrize(
    "content", ["。", "十", "a", "一二三四五六七八九十" * 50, "." * 300]
)
def test_hardly_a_text_is_held_all_the_same(compare, content):
    assert compare(content.encode(), EN.encode()).exit_code in (0, 1)
    assert compare(ZH.encode(), content.encode()).exit_code in (0, 1)


def test_a_file_that_is_not_there_is_named(process, tmp_path):
    answer = process("compare", "no.zh.txt", "no.en.txt", cwd=tmp_path)
    assert answer.returncode == 2
    assert "no.zh.txt" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_two_folders_are_no_pair_of_texts(averment, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    head = 'format 1\nedition other "Other"\n  scope: 1949/1956\n  contact: none\n'
    (tmp_path / "other" / "edition.claims").write_text(head, encoding="utf-8")
    answer = averment("compare", tmp_path / "one", tmp_path / "other")
    assert answer.exit_code != 0
    assert "are folders" in answer.output
    assert "averment compare FOLDER" in answer.output
