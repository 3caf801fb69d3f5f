import dataclasses
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.emendation import CATALOGUE, Tier, conjectures
from averment.emendation.catalogue import setting_of
from averment.emendation.reread import as_kind, renumbered, scaled
from averment.examination import examine
from averment.notation import parse
from averment.notation.numbers import number
from averment.record import Approx, Claim, Figure, Kind, Ledger, Relation, at_least

EACH = """
claim total report:p1 moved = 90,000 persons "90,000"
claim north report:p1 moved:north = 50,000 persons "50,000"
claim rest report:p1 moved:rest = 20,000 persons list of 2 "20,000"
relation r1 total = north + rest
"""
RATE = """
claim share report:p1 share = 0.4% of population "0.4%"
claim people report:p1 people = 12,000 persons "12,000"
claim asked report:p1 asked in 300..500 persons "300 to 500"
claim county report:p1 population = 1,000,000 persons "1,000,000"
known all population = 30,000,000 persons "a census"
relation r1 share * all = people
relation r2 share * county <= asked
"""
FACTORIES = """
claim a report:p1 growth:output-1 = 134% "134%"
claim b report:p1 growth:output-2 = 62% "62%"
claim c report:p1 growth:staff = 63% "63%"
claim d report:p1 growth:productivity = 174% "174%"
relation r1 (1 + a) * (1 + b) = (1 + c) * (1 + d)
"""
LOCKED = """
claim total report:p1 moved = 90,000 persons "90,000"
claim one report:p1 moved:one = 50,000 persons "50,000"
claim two report:p1 moved:two = 20,000 persons "20,000"
claim first report:p1 moved:first = 30,000 persons "30,000"
claim later report:p1 moved:later = 60,000 persons "60,000"
relation r1 total = one + two
relation r2 total = first + later
"""


def every(found):
    """All conjectures, serious or not."""
    return (*found.conjectures, *found.left_aside)


def opinion(ledger, relation="r1"):
    found = {f.subject.key: f for f in examine(ledger).findings}
    return conjectures(ledger, found[relation])


def test_each_is_preferred_where_a_list_of_places_gives_its_factor(ledger_of):
    found = opinion(ledger_of(EACH))
    assert found.preferred is not None
    assert found.preferred.key == "rest"
    assert found.preferred.mechanism.name == "each"
    assert found.preferred.proposed.numeral == 40_000
    assert not found.rivals_first


def test_each_is_not_offered_without_a_list(ledger_of):
    found = opinion(ledger_of(EACH.replace(" list of 2", "")))
    assert "each" not in {c.mechanism.name for c in found.conjectures}
    assert found.preferred is None


def test_per_mille_is_preferred_and_names_the_relation_that_supports_it(ledger_of):
    found = opinion(ledger_of(RATE))
    assert found.preferred is not None
    assert found.preferred.proposed.kind is Kind.PERMILLE
    assert found.preferred.supports == ("r2",)
    assert found.preferred.costs == ()


def test_one_digit_that_ties_is_never_preferred_and_the_rivals_come_first(ledger_of):
    found = opinion(ledger_of(FACTORIES))
    assert {(c.key, c.proposed.written) for c in found.conjectures} == {
        ("b", "92"),
        ("a", "174"),
        ("d", "134"),
    }
    assert found.tier is Tier.DOUBTFUL
    assert found.rivals_first
    assert found.rivals[0] == "The definitions differ."


def test_what_a_reading_would_break_elsewhere_is_its_cost(ledger_of):
    found = opinion(ledger_of(LOCKED))
    totals = [c for c in every(found) if c.key == "total" and c.proposed.numeral]
    assert totals
    assert all(c.costs == ("r2",) for c in totals)
    parts = [c for c in every(found) if c.key == "two"]
    assert 40_000 in {c.proposed.numeral for c in parts}
    assert all(c.costs == () for c in parts)
    assert every(found).index(parts[0]) < every(found).index(totals[0])


def test_ten_thousands_need_a_chinese_text(ledger_of):
    text = """
claim total DOC:p1 moved = 640,000 persons "640,000"
claim one DOC:p1 moved:one = 64 persons "64"
relation r1 total = one
"""
    chinese = opinion(ledger_of(text.replace("DOC", "bericht")))
    english = opinion(ledger_of(text.replace("DOC", "report")))
    assert "ten-thousands" in {c.mechanism.name for c in every(chinese)}
    assert "ten-thousands" not in {c.mechanism.name for c in every(english)}


def test_the_chinese_words_themselves_were_not_translated(ledger_of):
    text = """
claim total bericht:p1 moved = 640,000 persons "六十四万人"
claim one bericht:p1 moved:one = 64 persons "六十四人"
relation r1 total = one
"""
    offered = opinion(ledger_of(text)).conjectures
    assert "ten-thousands" not in {c.mechanism.name for c in offered}


def test_by_and_to_need_a_growth_in_per_cent(ledger_of):
    text = """
claim before report:p1 output = 100 ton "100"
claim after report:p1 output:now = 134 ton "134"
claim rise report:p1 increase:output = 134% "134%"
relation r1 after = before * (1 + rise)
"""
    found = opinion(ledger_of(text))
    readings = {c.proposed.written for c in every(found) if c.key == "rise"}
    assert "34" in readings
    plain = opinion(ledger_of(text.replace("increase:output", "share")))
    assert "by-and-to" not in {c.mechanism.name for c in plain.conjectures}


def test_a_known_figure_is_never_emended(ledger_of):
    found = opinion(ledger_of(RATE))
    assert "all" not in {c.key for c in found.conjectures}


def test_notes_and_tensions_have_no_conjectures(ledger_of):
    ledger = ledger_of(RATE)
    finding = examine(ledger).findings[0]
    lower = dataclasses.replace(finding, level=type(finding.level)(2))
    assert conjectures(ledger, lower).conjectures == ()
    assert conjectures(ledger, lower).rivals_first


def test_every_conjecture_when_supposed_removes_its_disagreement(ledger_of):
    for text in (EACH, RATE, FACTORIES, LOCKED):
        ledger = ledger_of(text)
        for one in every(opinion(ledger)):
            entries = tuple(
                dataclasses.replace(entry, value=one.proposed)
                if entry is one.claim
                else entry
                for entry in ledger.entries
            )
            supposed = examine(dataclasses.replace(ledger, entries=entries))
            worse = [f for f in supposed.findings if f.subject.key == "r1"]
            assert all(f.level < 3 for f in worse), one


def test_nothing_alters_the_ledger(ledger_of):
    ledger = ledger_of(EACH)
    before = ledger.entries
    opinion(ledger)
    assert ledger.entries == before


def claim_of(ledger_of, value):
    text = f'claim c1 report:p1 moved {value} "x"\n'
    (claim,) = ledger_of(text).of(Claim)
    return claim


def readings(name, claim):
    (mechanism,) = (m for m in CATALOGUE if m.name == name)
    setting = setting_of(claim, source=None)
    return [reading.numeral for reading in mechanism.readings(setting, claim.value)]


@pytest.mark.parametrize("name", ["one-digit", "by-and-to", "each"])
def test_a_range_over_no_list_has_no_numeral_to_read_otherwise(ledger_of, name):
    assert readings(name, claim_of(ledger_of, "in 300..500 persons")) == []


def test_no_increase_is_read_as_none_at_all(ledger_of):
    assert readings("by-and-to", claim_of(ledger_of, "= 100%")) == [200]
    assert readings("by-and-to", claim_of(ledger_of, "= 134%")) == [34, 234]
    assert readings("by-and-to", claim_of(ledger_of, "= -5%")) == []


def test_a_range_is_offered_no_slip_of_a_numeral(ledger_of):
    text = """
claim total report:p1 moved = 9,000 persons "9,000"
claim some report:p1 moved:some in 300..500 persons "300 to 500"
relation r1 total = some
"""
    offered = every(opinion(ledger_of(text)))
    assert {c.key for c in offered if c.mechanism.name == "power-of-ten"} <= {"total"}
    assert "some" not in {c.key for c in offered}


def test_one_digit_is_read_otherwise_in_decimals_and_not_in_thirds(ledger_of):
    tenths = readings("one-digit", claim_of(ledger_of, "= 2.5 ton"))
    assert Fraction(35, 10) in tenths
    assert Fraction(29, 10) in tenths
    assert Fraction(25, 10) not in tenths
    assert readings("one-digit", claim_of(ledger_of, "= 1/3 of harvest")) == []


@pytest.mark.parametrize(
    "other", ["total = first + later @machine", "total = first + later + unknown"]
)
def test_a_relation_that_is_not_tested_supports_and_costs_nothing(ledger_of, other):
    ledger = ledger_of(LOCKED.replace("total = first + later", other))
    found = opinion(ledger)
    totals = [c for c in every(found) if c.key == "total"]
    assert totals
    assert all((c.costs, c.supports) == ((), ()) for c in totals)


@pytest.mark.parametrize("mechanism", CATALOGUE, ids=lambda m: m.name)
def test_every_row_of_the_catalogue_says_what_it_is(mechanism):
    assert mechanism.slip
    assert mechanism.source
    assert 1 <= mechanism.cost <= 3


numerals = st.fractions(min_value=Fraction(1, 50), max_value=10**7, max_denominator=50)


@given(numerals, st.sampled_from([Fraction(10), Fraction(1, 10), Fraction(3)]))
def test_a_figure_read_otherwise_keeps_its_qualifier(numeral, factor):
    figure = Figure(
        bounds=at_least(numeral),
        approx=Approx.AT_LEAST,
        kind=Kind.COUNT,
        written=str(numeral),
        numeral=numeral,
        unit="persons",
    )
    read = scaled(figure, by=factor)
    assert read.bounds == at_least(numeral * factor)
    assert (read.approx, read.unit) == (figure.approx, figure.unit)
    assert renumbered(read, numeral=numeral).bounds == figure.bounds
    assert as_kind(figure, kind=Kind.MULTIPLE).bounds == figure.bounds


@given(st.integers(2, 9))
def test_conjectures_do_not_depend_on_scale_or_order(factor):
    entries, _ = parse('format 1\nsource report 1952 lang:en "A"\n' + EACH)
    scaled_entries = [
        dataclasses.replace(e, value=scaled(e.value, by=Fraction(factor)))
        if isinstance(e, Claim)
        else e
        for e in entries
    ]
    for some in (entries, tuple(reversed(scaled_entries))):
        ledger = Ledger(root=None, entries=tuple(some))  # type: ignore[arg-type]
        assert any(isinstance(e, Relation) for e in some)
        best = opinion(ledger).preferred
        assert best is not None
        assert (best.key, best.mechanism.name) == ("rest", "each")


def test_a_figure_is_not_read_as_nothing():
    figure = Figure(
        bounds=at_least(5), approx=Approx.AT_LEAST, kind=Kind.COUNT, written=""
    )
    with pytest.raises(ValueError, match="above zero"):
        scaled(figure, by=Fraction(0))
    with pytest.raises(ValueError, match="numeral of its own"):
        renumbered(figure, numeral=Fraction(4))


@pytest.mark.parametrize(
    ("written", "read", "expected"),
    [
        ("5.23", Fraction(26, 5), "5.20"),
        ("5.00", Fraction(6), "6.00"),
        ("5.20", Fraction(52), "52.0"),
        ("5.20", Fraction(13, 25), "0.520"),
        ("1,240", Fraction(1_340), "1,340"),
        ("1/12", Fraction(2), "2"),
    ],
)
def test_a_figure_read_otherwise_shows_its_decimals(written, read, expected):
    value = number(written)
    figure = Figure(
        bounds=at_least(value),
        approx=Approx.AT_LEAST,
        kind=Kind.COUNT,
        written=written,
        numeral=value,
    )
    assert renumbered(figure, numeral=read).written == expected


@pytest.mark.parametrize(
    ("value", "place"),
    [("= 151 persons", 1), ("= 5.2 ton", Fraction(1, 10)), ("= 52,000 persons", 1)],
)
@pytest.mark.parametrize("slip", ["one-digit", "like-digits", "transposed"])
def test_other_digits_stand_where_digits_stood(ledger_of, value, place, slip):
    """A zero after the last digit is read otherwise only where one is written."""
    found = readings(slip, claim_of(ledger_of, value))
    assert found
    assert [one for one in found if (one / place).denominator != 1] == []
