"""What holds for the project as a whole: what is in it, and what never is."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path

import pytest

import averment

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted(
    path
    for path in (ROOT / "src").rglob("*")
    if path.is_file() and path.suffix != ".pyc" and ".egg-info" not in str(path)
)
GOLD = ROOT.parent / "shared" / "gold"
PUBLIC = {
    *("AvermentError", "Bounds", "Claim", "Figure", "Finding", "Ledger", "Problem"),
    *("__version__", "examine", "load", "parse", "read", "recension"),
    *("Answer", "Question", "ask", "tensions"),
}
# Written in two parts, so that this file does not say them.
FORBIDDEN = re.compile(
    r"(?<![\w.-])/(?:wo"
    r"rk|fa"
    r"rm|ro"
    r"ot|home/(?!you))/"
    r"|\bAI (?:ag"
    r"ent|assis"
    r"tant)|language mo"
    r"del|\bpypi\.(?:org|python)"
    r"|\bclaude|\bchat"
    r"gpt",
    re.IGNORECASE,
)
FOUNDING = (
    "labour-reform-1952",
    "judicial-conference-1953",
    "middle-and-inner-layers-1951",
    "proportion-of-executions-1951",
    "southwest-factories-1952",
)
LONG = 5  # digits: shorter figures, 100 or 1951, belong to every text


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def tracked() -> list[Path]:
    answer = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=False
    )
    if answer.returncode:
        pytest.skip("not a git checkout")
    names = answer.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_no_file_speaks_of_a_machine_or_of_how_it_was_made() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in tracked()
        for number, line in enumerate(text_of(path).splitlines(), start=1)
        if FORBIDDEN.search(line)
    ]
    assert found == []


def test_no_slug_of_a_founding_document_is_in_the_code() -> None:
    slugs = [slug for path in SOURCES for slug in FOUNDING if slug in text_of(path)]
    assert slugs == []


@pytest.mark.documents
def test_no_slug_and_no_title_of_a_document_is_in_the_code(documents: Path) -> None:
    words = {path.name.partition(".")[0] for path in documents.glob("*.txt")}
    for sidecar in documents.glob("*.yaml"):
        for line in sidecar.read_text(encoding="utf-8").splitlines():
            if line.startswith(("title", "catalogue_title")):
                words.add(line.partition(":")[2].strip(' "'))
    found = [
        f"{path.name}: {word}"
        for path in SOURCES
        for word in words
        if len(word) > LONG and word in text_of(path)
    ]
    assert found == []


@pytest.mark.documents
@pytest.mark.parametrize("slug", FOUNDING)
def test_no_figure_of_a_founding_document_is_in_the_code(
    documents: Path, slug: str
) -> None:
    del documents
    figures = {
        number
        for path in (GOLD / "figures").glob(f"{slug}.*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
        for number in re.findall(r"\d[\d,]{4,}", str(json.loads(line).get("quote", "")))
        if len(number.replace(",", "")) >= LONG and set(number[1:]) - set("0,")
    }
    found = [
        f"{path.name}: {number}"
        for path in SOURCES
        for number in figures
        if re.search(rf"(?<!\d){re.escape(number)}(?!\d)", text_of(path))
    ]
    assert found == []


def test_the_public_names_are_these_and_no_others() -> None:
    assert set(averment.__all__) == PUBLIC
    assert all(getattr(averment, name) is not None for name in PUBLIC)


@pytest.mark.parametrize(
    "first", ["examine", "recension", "load", "averment.recension", "averment.verbs"]
)
def test_public_names_are_functions_whatever_is_imported_first(first: str) -> None:
    begin = f"import {first}" if "." in first else f"from averment import {first}"
    check = "from averment import recension, examine, load; assert callable(recension)"
    if first == "averment.recension":
        check = "from averment import load, recension; assert callable(recension)"
    done = subprocess.run(
        [sys.executable, "-c", f"{begin}\n{check}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_one_version_is_given_everywhere() -> None:
    assert metadata("averment")["Version"] == averment.__version__
    citation = text_of(ROOT / "CITATION.cff")
    assert f"version: {averment.__version__}\n" in citation
    assert f"## {averment.__version__}" in text_of(ROOT / "CHANGELOG.md")


def test_the_metadata_says_what_it_is_and_under_which_licence() -> None:
    about = metadata("averment")
    assert about["License-Expression"] == "Apache-2.0"
    assert about["Requires-Python"] == ">=3.11"
    assert "Copyright 2026 The averment contributors" in text_of(ROOT / "LICENSE")
    assert "TERMS AND CONDITIONS" in text_of(ROOT / "LICENSE")


def test_the_specimen_is_part_of_the_package() -> None:
    folder = Path(averment.__file__).parent / "verbs" / "specimen"
    names = {path.name for path in folder.rglob("*") if path.is_file()}
    assert names == {
        *("edition.claims", "half-year-report.claims"),
        *("half-year-report.en.txt", "half-year-report.zh.txt"),
    }


def test_no_verb_takes_a_rate_and_a_population() -> None:
    """Whatever is added: nothing that returns a number for a rate of people."""
    from averment.verbs.command import VERBS

    words = {"rate", "population", "quota", "allocate", "plan", "forecast", "compute"}
    assert not words & set(VERBS)
