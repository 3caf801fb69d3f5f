"""One folder a code of the notation: case.claims, its texts, and what is said of it.

A folder needs no Python: put case.claims, why.md and the texts it names into
src/averment/golden/N…/, and run `make accept` to write expected.txt; git shows the
rest. `averment explain` prints the case.
"""

import os
from importlib.resources import files
from pathlib import Path

import pytest

from averment.notation import CODES, load, problem_text

HERE = Path(str(files("averment") / "golden"))
FOLDERS = sorted(folder for folder in HERE.glob("N[0-9][0-9][0-9]"))
WITHOUT = {"N205"}  # a file of 32 MiB; tests/notation/test_load.py makes one


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_problems_of_a_case_are_told_as_expected(folder: Path) -> None:
    problems = load(folder).problems
    said = "\n".join(map(problem_text, problems)) + "\n"
    expected = folder / "expected.txt"
    if os.environ.get("ACCEPT"):
        expected.write_text(said, encoding="utf-8")
    assert folder.name in {problem.code for problem in problems}
    assert said == expected.read_text(encoding="utf-8")
    assert (folder / "why.md").read_text(encoding="utf-8").strip()


def test_every_code_of_the_notation_has_its_folder() -> None:
    codes = {code.code for code in CODES}
    assert {folder.name for folder in FOLDERS} | WITHOUT == codes
