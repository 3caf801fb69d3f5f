"""Cases of other tools, each answered as the table in the documentation says.

`docs/reference/foreign-cases.md` is made from the ledgers; `ACCEPT=1` writes it again.
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from foreign_cases import CASES, DISAGREES, FOLDER, Foreign

from averment import examine, load
from averment.emendation import Conjecture, Opinion, Tier, conjectures
from averment.record import Ledger

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "foreign-cases.md"
HEAD = """# Cases of other tools

Made from the ledgers in `tests/emendation/foreign` (`make accept`). Figures are given
as facts, with where they are from. “There” is what the other tool answers, by its own
tests, issues or documentation; it was not run here.

| Case | From | There | Here |
|---|---|---|---|
"""
NO_EDITION = {"N106", "N114"}


def ledger_of(case: Foreign, folder: Path) -> Ledger:
    shutil.copy(FOLDER / f"{case.name}.claims", folder)
    ledger = load(folder)
    assert {problem.code for problem in ledger.problems} <= NO_EDITION
    return ledger


def opinions(ledger: Ledger) -> dict[str, Opinion]:
    return {f.subject.key: conjectures(ledger, f) for f in examine(ledger).findings}


def weighed(opinion: Opinion) -> tuple[Conjecture, ...]:
    """Every reading that reconciles, serious or not."""
    return (*opinion.conjectures, *opinion.left_aside)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_found(case: Foreign, tmp_path: Path) -> None:
    examined = examine(ledger_of(case, tmp_path))
    found = {f.subject.key: f.level.name.lower() for f in examined.findings}
    assert found == case.found
    assert examined.untested == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_offered_and_preferred(case: Foreign, tmp_path: Path) -> None:
    found = opinions(ledger_of(case, tmp_path))
    for key, (claim, written) in case.offered.items():
        readings = {(c.key, c.proposed.written) for c in weighed(found[key])}
        assert (claim, written) in readings
    for key, claims in case.alone.items():
        assert {c.key for c in weighed(found[key])} <= claims
    best = {key: opinion.preferred for key, opinion in found.items()}
    assert {
        key: (one.key, one.proposed.written) for key, one in best.items() if one
    } == case.preferred


def test_a_tie_is_a_tie(tmp_path: Path) -> None:
    (case,) = (case for case in CASES if case.name == "transmission")
    opinion = opinions(ledger_of(case, tmp_path))["twice"]
    assert {c.key for c in opinion.conjectures} == {"one/released", "other/released"}
    assert opinion.tier is Tier.TIED
    assert opinion.rivals_first


def test_the_bounds_printed_are_those_of_the_side_named(tmp_path: Path) -> None:
    """The message, and not only the verdict: one tool printed the other side's end."""
    (case,) = (case for case in CASES if case.name == "xbrl-sum")
    ledger = ledger_of(case, tmp_path)
    (beyond,) = (f for f in examine(ledger).findings if f.subject.key == "beyond")
    printed = {step.label: step.working for step in beyond.arithmetic}
    assert printed["higher, at its widest"] == "between 1,002,500 and 1,003,500"
    (parts,) = (label for label in printed if label.startswith("one + two + three, "))
    assert printed[parts] == "between 997,500 and 1,000,500"


def test_every_ledger_is_a_case_and_agrees_where_nothing_is_found() -> None:
    assert {path.stem for path in FOLDER.glob("*.claims")} == {c.name for c in CASES}
    assert any(not case.found for case in CASES)
    assert sum(DISAGREES in case.found.values() for case in CASES) > len(CASES) / 2


def row_of(case: Foreign) -> str:
    """A row of the table: what the comments at the head of a ledger say."""
    text = (FOLDER / f"{case.name}.claims").read_text("utf-8")
    said = dict(re.findall(r"^; (from|there|here): (.*)$", text, re.MULTILINE))
    title = text.partition("\n")[0].removeprefix("; ")
    assert set(said) == {"from", "there", "here"}
    return f"| {title} | {said['from']} | {said['there']} | {said['here']} |\n"


def test_the_table_is_what_the_ledgers_say() -> None:
    page = HEAD + "".join(map(row_of, CASES))
    if os.environ.get("ACCEPT") == "1":
        PAGE.write_text(page, "utf-8")
    assert PAGE.read_text("utf-8") == page
