"""A disagreement is consequential where it changes a stated conclusion."""

from pathlib import Path

import pytest

from averment.examination import examine
from averment.notation import parse
from averment.record import Ledger, Level

SUM = """format 1
source report 1952-03-04 lang:en "A report"
claim total report:p1 held = 900 persons "900"
claim north report:p1 held:north = 500 persons "500"
claim south report:p1 held:south = 200 persons "200"
claim idle report:p1 idle = 89 persons "89"
claim places report:p1 places = 850 persons "850"
claim limit report:p1 idle <= 10% ceiling "10%"
relation r1 total = north + south
"""


def findings(text):
    entries, problems = parse(SUM + text, file="case.claims")
    assert not problems
    examined = examine(Ledger(root=Path(), entries=entries))
    return {getattr(f.subject, "key", ""): f for f in examined.findings}


def test_a_disagreement_alone_changes_no_conclusion():
    assert findings("")["r1"].level is Level.DISAGREEMENT


@pytest.mark.parametrize(
    ("conclusion", "said"),
    [
        ("relation more total > places", "If total is"),
        ("relation fewer south < north", None),
        ("relation few south < 300", "If south is"),
        ("norm limit1 idle <= limit * total", "If total is"),
        ("norm limit2 idle <= 15% * north", "If north is"),
        ("relation same total = 900", None),
        ("relation other idle < places", None),
        ('assume about total > places within 10% because "x"', None),
    ],
)
def test_a_conclusion_that_a_figure_would_turn_round_raises_the_level(conclusion, said):
    finding = findings(conclusion + "\n")["r1"]
    raised = finding.level is Level.CONSEQUENTIAL
    assert raised is (said is not None)
    lines = [line for line in finding.assumptions if "to be read otherwise" in line]
    assert len(lines) == (1 if said else 0)
    assert all(line.startswith(said) for line in lines)


def test_what_does_not_hold_as_stated_is_no_conclusion():
    found = findings("relation fewer total < places\n")
    assert found["r1"].level is Level.DISAGREEMENT
    assert found["fewer"].level is Level.DISAGREEMENT


def test_a_tension_is_never_raised():
    text = "claim near report:p1 held:near ~ 210 persons “about 210”\n"
    found = findings(text + "relation r2 near = south\nrelation r3 near < places\n")
    assert "r2" not in found or found["r2"].level < Level.DISAGREEMENT


def test_the_sentence_names_figure_and_conclusion():
    finding = findings("relation few south < 300\n")["r1"]
    assert finding.assumptions[-1] == (
        "If south is what is to be read otherwise, few, which holds as stated, "
        "would not hold."
    )
