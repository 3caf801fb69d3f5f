"""One folder a code: an invented ledger, what it must give, and why.

A folder of src/averment/golden needs no Python: `case.claims` with its texts,
`expected.txt` (written by ACCEPT=1), `why.md`. `averment explain` prints them.
`names.txt` stands in for the local list of strings to withhold, which is never
committed; an empty file `no-gitignore` leaves it tracked.
"""

import os
import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from averment import examination
from averment.notation import load
from averment.recension import CODES as RECENSED
from averment.recension import load_withheld, recension, withholding_problems

HERE = Path(str(files("averment") / "golden"))
CODES = {code.code for code in (*examination.CODES, *RECENSED)}
FOLDERS = sorted(p for p in HERE.iterdir() if p.name in CODES)


def findings_of(root):
    """Problems and findings of an edition; a text's hash is left to recension."""
    ledger = load(root)
    assert {p.code for p in ledger.problems} <= {"N114", "N207"}
    ledger = replace(ledger, problems=())
    withheld = load_withheld(root)
    problems = (
        *withholding_problems(ledger, withheld),
        *examination.relation_problems(ledger),
    )
    examined = examination.examine(ledger)
    findings = (*recension(ledger).findings, *examined.findings)
    return problems, findings, examined


def printed(problems, findings, examined):
    lines = []
    for p in problems:
        lines += [f"{p.file}:{p.line} {p.code}", f"  {p.sentence}", f"  {p.hint}", ""]
    for f in findings:
        level = f.level.name.lower() + (", emended" if f.emended else "")
        lines += [f"{f.address} {level}", f"  {f.sentence}"]
        lines += [f"    {s.label}: {s.working}" for s in f.arithmetic]
        lines += [f"  {line}" for line in (*f.assumptions, *f.would_agree)]
        lines.append("")
    lines.append(f"held: {' '.join(examined.held)}".rstrip())
    lines.append(f"untested: {' '.join(examined.untested)}".rstrip())
    return "\n".join(lines) + "\n"


@pytest.fixture
def edition(request, tmp_path):
    folder = tmp_path / "edition"
    shutil.copytree(request.param, folder)
    (folder / ".git").mkdir()
    if not (folder / "no-gitignore").exists():
        (folder / ".gitignore").write_text("withheld.local\n", encoding="utf-8")
    names = folder / "names.txt"
    if names.exists():
        names.rename(folder / "withheld.local")
    return request.param, folder


@pytest.mark.parametrize("edition", FOLDERS, ids=lambda f: f.name, indirect=True)
def test_a_case_gives_what_is_expected(edition):
    folder, copy = edition
    problems, findings, examined = findings_of(copy)
    text = printed(problems, findings, examined)
    expected = folder / "expected.txt"
    if os.environ.get("ACCEPT"):
        expected.write_text(text, encoding="utf-8")
    assert folder.name in {item.code for item in (*problems, *findings)}
    assert text == expected.read_text(encoding="utf-8")
    assert (folder / "why.md").read_text(encoding="utf-8").startswith("# ")


def test_every_code_has_a_golden_folder():
    assert {folder.name for folder in FOLDERS} == CODES
