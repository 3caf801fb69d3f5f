"""Round figures that a sum elsewhere attests to a finer place than they show."""

import pytest

from averment.emendation import cases_of, conjectures
from averment.examination import examine
from averment.record import Level

WHOLE = """claim a report:1 arrests = 1,240 persons "a"
claim b report:1 arrests = 357 persons "b"
claim c report:1 arrests = {total} "c"
claim d report:2 arrests = 811 persons "d"
claim e report:2 arrests = 426 persons "e"
relation up {sum}
relation down a = d + e
"""
EXACT = {"total": "1,597 persons", "sum": "c = a + b"}


def down(ledger):
    found = (f for f in examine(ledger).findings if f.address.endswith("-down"))
    return next(found)


def test_a_figure_attested_to_the_unit_is_not_rounded_elsewhere(ledger_of):
    finding = down(ledger_of(WHOLE.format(**EXACT)))
    assert finding.level is Level.DISAGREEMENT
    assert (
        "a is not taken as rounded to a coarser place than 1: up holds exactly to that "
        "place (decision 30)." in finding.assumptions
    )


@pytest.mark.parametrize(
    "otherwise",
    [
        {"total": "1,600 persons"},  # does not hold exactly
        {"total": "~ 1,597 persons"},  # not a bare number
        {"sum": "c >= a + b"},  # no equality
        {"sum": "c = a + 357"},  # a number of the relation itself
        {"sum": "c = 1 * a + b"},  # not a plain sum
        {"total": "1,597"},  # of another unit
    ],
    ids=lambda one: " ".join(one.values()),
)
def test_without_such_a_sum_it_is_rounded_by_itself(ledger_of, otherwise):
    text = WHOLE.format(**EXACT | otherwise).replace("= ~", "~")
    finding = down(ledger_of(text))
    assert finding.level is Level.TENSION
    assert not any("decision 30" in said for said in finding.assumptions)


def test_two_round_figures_of_three_attest_nothing(ledger_of):
    text = WHOLE.format(**EXACT).replace("357", "350").replace("1,597", "1,590")
    assert down(ledger_of(text)).level is Level.TENSION
    hidden = WHOLE.format(**EXACT) + 'claim g report:1 arrests = 3 persons "g"\n'
    hidden = hidden.replace("1,597", "1,600").replace("c = a + b", "c = a + b + g")
    assert down(ledger_of(hidden)).level is Level.TENSION


def test_an_attested_figure_is_still_rounded_to_the_place_it_is_attested_to(ledger_of):
    text = WHOLE.format(**EXACT).replace("1,240", "12,000").replace("811", "11,811")
    text = text.replace("357", "3,570").replace("1,597", "15,570")
    finding = down(ledger_of(text.replace("426", "191")))
    assert finding.level is Level.TENSION
    apart = down(ledger_of(text.replace("426", "199")))
    assert apart.level is Level.DISAGREEMENT
    assert any("coarser place than 10:" in said for said in apart.assumptions)


@pytest.mark.parametrize("kind", ["assume", "norm"])
def test_a_norm_or_an_assumption_attests_nothing(ledger_of, kind):
    text = WHOLE.format(**EXACT).replace("relation up", f"{kind} up")
    assert down(ledger_of(text)).level is Level.TENSION


def test_what_a_machine_proposed_attests_nothing_until_accepted(ledger_of):
    text = WHOLE.format(**EXACT).replace("c = a + b", "c = a + b @machine")
    assert down(ledger_of(text)).level is Level.TENSION
    accepted = text + "review up accepted @ed1.2026-09-30\n"
    assert down(ledger_of(accepted)).level is Level.DISAGREEMENT


TABLE = """table t1 report:p1 cases cases 1951 "Cases"
  columns: men | women | children | total
  row: x | 1,240 | 357 | 18 | 1,615
  row: y | 811 | 426 | 27 | 1,264
  row: total | 2,054 | 783 | 45 | 2,879
"""


def test_a_cell_is_attested_by_the_total_of_its_row(ledger_of):
    findings = examine(ledger_of(TABLE)).findings
    assert {finding.level for finding in findings} == {Level.DISAGREEMENT}
    (men,) = (f for f in findings if f.address.endswith("t1.total.men"))
    assert any("t1.x.total holds exactly" in said for said in men.assumptions)


def test_the_reading_sought_is_one_that_the_attested_figure_leaves(ledger_of):
    ledger = ledger_of(WHOLE.format(**EXACT))
    opinion = conjectures(ledger, down(ledger), cases=cases_of(ledger))
    proposed = {str(one.proposed.numeral) for one in opinion.conjectures}
    assert "429" in proposed or "814" in proposed
