"""`averment export`: one way out, all or nothing, over nobody's file."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from averment.exchange.institution import FORMS
from averment.institution import tensions
from averment.notation import load
from averment.verbs.export import TO

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
INVENTED = ROOT / "tests" / "exchange" / "invented"
NAME = "Li Xiaomei"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    folder.mkdir()
    for file in INVENTED.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


def test_every_form_has_a_name_and_every_name_a_form() -> None:
    named = {name for names in TO.values() for name in names}
    assert named == set(FORMS) == set(TO["all"])


@pytest.mark.parametrize("form", TO)
def test_what_is_asked_for_is_written_with_its_size(
    averment, edition, tmp_path, form
) -> None:
    out = tmp_path / "out"
    found = averment("export", edition, "--to", form, "--output", out)
    assert found.exit_code == 0
    assert {file.name for file in out.iterdir()} == {*TO[form], "export.json"}
    for name in TO[form]:
        assert f"{(out / name).stat().st_size:,} bytes" in found.stdout


def test_the_line_ends_of_the_tables_are_kept(averment, edition, tmp_path) -> None:
    averment("export", edition, "--to", "csv", "--output", tmp_path / "out")
    content = (tmp_path / "out" / "rules.csv").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") == 4


def test_a_second_export_replaces_its_own_files(averment, edition, tmp_path) -> None:
    out = tmp_path / "out"
    averment("export", edition, "--output", out)
    file = edition / "resolution.claims"
    file.write_text(
        file.read_text("utf-8").replace("must  requested", "may  requested")
    )
    before = (out / "rules.csv").read_bytes()
    assert averment("export", edition, "--to", "csv", "--output", out).exit_code == 0
    assert (out / "rules.csv").read_bytes() != before
    assert averment("export", edition, "--output", out).exit_code == 0


def test_a_file_that_is_not_its_own_is_left_alone(
    averment, edition, tmp_path, fingerprints
) -> None:
    out = tmp_path / "out"
    averment("export", edition, "--to", "csv", "--output", out)
    (out / "rules.csv").write_text("mine now\n", "utf-8")
    (out / "authority.graphml").write_text("a drawing of my own\n", "utf-8")
    before = fingerprints(out)
    for form in ("csv", "graphml", "all"):
        found = averment("export", edition, "--to", form, "--output", out)
        assert found.exit_code == 2
        assert "add --force" in found.output
    assert fingerprints(out) == before
    assert averment("export", edition, "--output", out, "--force").exit_code == 0
    assert "mine" not in (out / "rules.csv").read_text("utf-8")


def test_names_are_withheld_in_every_file(averment, edition, tmp_path) -> None:
    (edition / "withheld.local").write_text(f"{NAME}\n", "utf-8")
    assert averment("export", edition, "--output", tmp_path / "out").exit_code == 0
    files = list((tmp_path / "out").iterdir())
    assert len(files) == len(FORMS) + 1
    for file in files:
        assert NAME not in file.read_text("utf-8"), file.name


def test_where_one_file_would_leak_nothing_is_written(
    averment, edition, tmp_path
) -> None:
    # Two cells that together spell what neither holds.
    (edition / "withheld.local").write_text("r2,resolution\n", "utf-8")
    found = averment("export", edition, "--output", tmp_path / "out")
    assert found.exit_code == 2
    assert not (tmp_path / "out").exists()
    assert "r2,resolution" not in found.output


def test_tensions_have_the_addresses_of_check(averment, tmp_path) -> None:
    averment("export", EXAMPLE, "--to", "csv", "--output", tmp_path / "out")
    content = (tmp_path / "out" / "tensions.csv").read_text("utf-8")
    rows = list(csv.DictReader(io.StringIO(content)))
    assert {row["address"] for row in rows} == {
        one.address for one in tensions(load(EXAMPLE))
    }


def test_lines_that_are_not_understood_are_said(averment, edition, tmp_path) -> None:
    file = edition / "edition.claims"
    file.write_text(file.read_text("utf-8") + "rule nonsense\n", "utf-8")
    found = averment(
        "export", edition, "--to", "csv", "--output", tmp_path / "out", "--format=json"
    )
    assert found.exit_code == 2
    answer = json.loads(found.stdout)
    assert answer["problems"]
    assert [one["name"] for one in answer["files"]] == list(TO["csv"])


def test_a_folder_that_cannot_be_written_is_said(process, edition, tmp_path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    done = process("export", edition, "--output", closed / "out", as_owner=True)
    assert done.returncode == 2
    assert "was not written" in done.stderr
