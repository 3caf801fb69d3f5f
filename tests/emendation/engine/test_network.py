from fractions import Fraction

import pytest

from averment.emendation.engine import localised, network
from averment.emendation.engine.propagation import propagate
from averment.examination.case import case_of
from averment.examination.figures import figures_of
from averment.examination.tables import totals
from averment.record import Relation, Table, between, exactly, links

LEDGER = """
claim total report:p1 moved = 90,000 persons "90,000"
claim north report:p1 moved:north = 52,000 persons "52,000"
claim rest bericht:p1 moved:rest = 30,000 persons "30,000"
claim share report:p1 share = 6% of population "6%"
claim most report:p1 moved <= 10,000 persons ceiling "at most 10,000"
claim day report:p1 date on 1951-05-01 "1 May"
claim later report:p1 date on 1951-06-01 "1 June"
known all population = 1,500,000 persons "a census"
relation r1 total = report/north + bericht/rest
relation r2 share * all = total
relation r3 total <= most
relation r4 day <= later
"""
TABLE = """
table t1 report:p1 arrests persons "as printed"
  columns: men | women | total
  row: a | 10 | 5 | 15
  row: b | 7 | 3 | 11
  row: total | 17 | 8 | 25
"""


@pytest.fixture
def cases_of(ledger_of):
    def make(text):
        ledger = ledger_of(text)
        figures = figures_of(ledger)
        for relation in ledger.of(Relation):
            for link in links(relation):
                yield case_of(link, figures=figures)
        for table in ledger.of(Table):
            yield from totals(table)

    return make


def test_figures_have_full_keys_and_the_widest_plain_values(cases_of):
    found = network(cases_of(LEDGER))
    assert found.figures["report/total"] == between(85_000, 95_000)
    assert found.figures["bericht/rest"] == between(29_500, 30_500)
    assert found.figures["all"] == between(1_495_000, 1_505_000)
    assert found.figures["report/share"] == between(
        Fraction(55, 1000), Fraction(65, 1000)
    )


def test_only_what_states_something_is_in_the_network(cases_of):
    found = network(cases_of(LEDGER))
    assert [one.key for one in found.relations] == ["r1", "r2"]
    assert found.known == {"all"}
    assert found.counted == {"report/total", "report/north", "bericht/rest", "all"}


def test_assumed_relations_are_kept_apart(cases_of):
    text = LEDGER.replace("relation r2", "assume r2").replace(
        "r2 share * all = total", 'r2 share * all = total within 25% because "x"'
    )
    found = network(cases_of(text))
    assert [one.key for one in found.relations] == ["r1"]
    assert {one.key for one in found.assumed} == {"r2"}
    assert len(found.assumed) == 2


def test_the_totals_of_a_table_are_relations_like_others(cases_of):
    found = network(cases_of(TABLE))
    assert found.figures["report/t1.b.total"] == exactly(11)
    localised_in = localised(found)
    assert localised_in.sets == (frozenset({"report/t1.b.total"}),)


def test_what_cannot_be_calculated_is_left_out(cases_of):
    text = """
claim people report:p1 people = 90 persons "90"
claim grain report:p1 grain = 90 kg "90 kg"
relation r1 people = grain
"""
    found = network(cases_of(text))
    assert found.relations == ()
    assert propagate(found).bounds == {}
