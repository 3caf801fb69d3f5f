"""One folder a code O5xx: an invented institution, and what does not go together.

A folder needs no Python, as in test_findings.
"""

import os
from importlib.resources import files
from pathlib import Path

import pytest

from averment.institution import CODES, findings_of, tensions
from averment.notation import load
from averment.recension import recension
from averment.verbs.tensions import rows_of

HERE = Path(str(files("averment") / "golden"))
FOLDERS = sorted(folder for folder in HERE.glob("O5[0-9][0-9]"))


def printed(findings):
    lines = []
    for f in findings:
        lines += [f"{f.address} {f.level.name.lower()}", f"  {f.sentence}"]
        lines += [f"    {row}" for row in rows_of(f)]
        lines += [f"  {line}" for line in f.assumptions]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_case_of_an_institution_gives_what_is_expected(folder):
    ledger = load(folder)
    assert not ledger.problems
    assert not recension(ledger).findings
    found = findings_of(tensions(ledger), ledger=ledger)
    text = printed(found)
    expected = folder / "expected.txt"
    if os.environ.get("ACCEPT"):
        expected.write_text(text, encoding="utf-8")
    assert {finding.code for finding in found} == {folder.name}
    assert text == expected.read_text(encoding="utf-8")
    assert (folder / "why.md").read_text(encoding="utf-8").startswith("# ")


def test_every_code_of_an_institution_has_a_golden_folder():
    assert {folder.name for folder in FOLDERS} == {code.code for code in CODES}
