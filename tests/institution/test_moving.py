"""How powers moved: a cell for each document and matter, silences kept."""

from invention import at, day, ledger, power, rule, source

from averment.institution import State, powers_over
from averment.reading import read
from averment.record import Claim, Quotation

YEARS = day("1950/1953")


def test_every_document_of_the_years_has_a_cell_for_every_matter_by_day():
    known = ledger(
        source("later", "1953-05-08"),
        source("early", "1951-05"),
        source("other", "1949"),
        source("undated", None),
    )
    cells = powers_over(("arrest", "labour"), years=YEARS, ledger=known)
    assert [(one.document, one.matter) for one in cells] == [
        ("early", "arrest"),
        ("early", "labour"),
        ("later", "arrest"),
        ("later", "labour"),
        ("undated", "arrest"),
        ("undated", "labour"),
    ]
    assert all(one.silent for one in cells)


def test_a_cell_holds_powers_and_rules_that_name_the_matter():
    known = ledger(
        source("act", "1951-05"),
        power("p1", "region", "approves", "county", matter="arrests"),
        power("p2", "region", "approves", "county", matter="plans"),
        rule("r1", words="Persons arrested shall be tried", place=at()),
        rule("r2", words="Labour-reform detachments shall keep accounts"),
    )
    arrest, labour = powers_over(("arrest", "labour"), years=YEARS, ledger=known)
    assert [held.power.key for held in arrest.powers] == ["p1"]
    assert [one.key for one, _ in arrest.rules] == ["r1"]
    assert arrest.rules[0][1].state is State.IN_FORCE
    assert [one.key for one, _ in labour.rules] == ["r2"]


def test_another_matter_is_sought_by_its_words():
    known = ledger(
        power("p1", "region", "approves", "county", matter="plans"),
        rule("r1", words="the plans are due"),
    )
    (cell,) = powers_over(("plans",), years=YEARS, ledger=known)
    assert (len(cell.powers), len(cell.rules)) == (1, 1)


def test_a_rule_is_over_a_matter_by_what_is_measured_in_its_words():
    share = Claim(
        key="c1",
        place=at(),
        quantity="execution-share:north",
        value=next(iter(read("1‰", lang="en"))).value,
        quotation=Quotation(exact="1‰"),
    )
    known = ledger(rule("r1", words="1‰ may be allowed"), rule("r2"), share)
    (cell,) = powers_over(("execution",), years=YEARS, ledger=known)
    assert [one.key for one, _ in cell.rules] == ["r1"]


def test_labour_is_known_by_who_is_put_to_it():
    known = ledger(
        rule("r1", words="the state shall put them to labour on roads"),
        rule("r2", words="breaches of labour discipline"),
    )
    (cell,) = powers_over(("labour",), years=YEARS, ledger=known)
    assert [one.key for one, _ in cell.rules] == ["r1"]


def test_the_execution_of_a_plan_is_no_execution():
    known = ledger(rule("r1", words="the execution of the plan"))
    (cell,) = powers_over(("execution",), years=YEARS, ledger=known)
    assert cell.silent
