"""How often chance would repair, against trying every figure one by one."""

import dataclasses
from fractions import Fraction

import pytest

from averment.emendation import cases_of, conjectures
from averment.emendation.catalogue import CATALOGUE
from averment.emendation.coincidence import chance, reaching
from averment.emendation.roundness import DECADES, IN_A_DECADE, TRIED, alike, spread
from averment.examination import examine
from averment.examination.verdict import Verdict, verdict
from averment.record import Claim, between, exactly, more_than

SUM = """
claim total report:p1 moved = 300,000 persons "300,000"
claim one report:p1 moved:one = 200,000 persons "200,000"
claim two report:p1 moved:two = 50,000 persons list of 2 "50,000"
relation r1 total = one + two
"""
RATE = """
claim share report:p1 share = 0.5% of population "0.5%"
claim people report:p1 people > 150,000 persons "more than 150,000"
known all population in 300,000,000..450,000,000 persons "a census"
relation r1 share * all = people
"""


def tried(figure):
    """The figures that stand in a figure's place, one after another."""
    like = alike(figure.numeral)
    for decade in DECADES:
        for number in spread(like.digits):
            factor = number * like.unit * Fraction(10) ** decade / figure.numeral
            bounds = figure.bounds
            yield dataclasses.replace(
                figure,
                numeral=figure.numeral * factor,
                written="",
                bounds=dataclasses.replace(
                    bounds,
                    low=None if bounds.low is None else bounds.low * factor,
                    high=None if bounds.high is None else bounds.high * factor,
                ),
            )


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        (SUM, "two", "each"),
        (SUM, "two", "power-of-ten"),
        (SUM, "one", "like-digits"),
        (RATE, "share", "per-cent-per-mille"),
    ],
)
def test_the_share_is_what_trying_every_figure_gives(ledger_of, text, key, name):
    ledger = ledger_of(text)
    cases = cases_of(ledger)
    case = cases.by_key["r1"]
    claim = next(c for c in ledger.of(Claim) if c.key == key)
    row = next(m for m in CATALOGUE if m.name == name)
    figures, setting = dict(case.figures()), cases.setting(claim)
    disagree = repaired = 0
    for figure in tried(claim.value):
        if verdict(case, figures={**figures, key: figure}) is not Verdict.DISAGREES:
            continue
        disagree += 1
        readings = row.readings(setting, figure)
        repaired += any(
            verdict(case, figures={**figures, key: reading}) is Verdict.HOLDS
            for reading in readings
        )
    place = chance(case, cases=cases, by_rounding=False).places[f"report/{key}"]
    assert place.disagree.bit_count() == pytest.approx(disagree, abs=TRIED // 10)
    assert float(place.share([name])) == pytest.approx(repaired / disagree, abs=0.01)


def of_best(ledger, relation="r1"):
    (finding,) = (f for f in examine(ledger).findings if f.subject.key == relation)
    return conjectures(ledger, finding).conjectures[0]


def test_chance_is_exact_and_the_same_on_every_run(ledger_of):
    once, again = of_best(ledger_of(SUM)), of_best(ledger_of(SUM))
    assert once.coincidence == again.coincidence
    assert isinstance(once.coincidence.catalogue, Fraction)
    assert once.coincidence.of == TRIED == IN_A_DECADE * len(DECADES)


def test_the_whole_catalogue_repairs_at_least_what_the_cheap_rows_do(ledger_of):
    for text in (SUM, RATE):
        found = of_best(ledger_of(text)).coincidence
        assert 0 <= found.mechanism <= found.as_cheap <= found.catalogue <= 1


def test_more_significant_digits_leave_less_to_chance(ledger_of):
    shares = []
    for one, two, total in (("200", "50", "300"), ("213", "54", "321")):
        text = SUM.replace("300,000", f"{total},000").replace("200,000", f"{one},000")
        ledger = ledger_of(text.replace("50,000", f"{two},000"))
        case = cases_of(ledger).by_key["r1"]
        found = chance(case, cases=cases_of(ledger), by_rounding=True)
        places = found.places.values()
        shares.append(sum(place.share(found.costs) for place in places))
    assert shares[1] < shares[0]


def test_ten_times_the_magnitude_changes_nothing(ledger_of):
    larger = SUM
    for written in ("300,000", "200,000", "50,000"):
        more = f"{int(written.replace(',', '')) * 10:,}"
        larger = larger.replace(f"= {written} persons", f"= {more} persons")
    assert of_best(ledger_of(larger)).coincidence == of_best(ledger_of(SUM)).coincidence


def test_a_figure_named_twice_is_left_to_chance_alone(ledger_of):
    text = """
claim one report:p1 moved:one = 211 persons "211"
claim two report:p1 moved:two = 500 persons "500"
relation r1 one + one = two
"""
    ledger = ledger_of(text)
    found = chance(
        cases_of(ledger).by_key["r1"], cases=cases_of(ledger), by_rounding=False
    )
    assert found.places["report/one"].share(["one-digit"]) == 1


def test_what_no_positive_figure_can_be_is_repaired_by_none(ledger_of):
    text = """
claim total report:p1 moved = 100 persons "100"
claim one report:p1 moved:one = 300 persons "300"
claim two report:p1 moved:two = 500 persons "500"
relation r1 total = one + two
"""
    ledger = ledger_of(text)
    found = chance(
        cases_of(ledger).by_key["r1"], cases=cases_of(ledger), by_rounding=False
    )
    assert found.places["report/one"].share(found.costs) == 0


@pytest.mark.parametrize(
    ("wanted", "like", "reaches"),
    [
        (exactly(30), between(10, 15), between(20, 30)),
        (between(-5, 30), exactly(10), between(0, 30)),
        (exactly(-5), exactly(10), None),
        (more_than(100), exactly(10), more_than(100)),
    ],
)
def test_words_reach_in_proportion(wanted, like, reaches):
    assert reaching(wanted, like=like, numeral=Fraction(10)) == reaches


@pytest.mark.parametrize("digits", [1, 2, 3, 6])
def test_the_figures_tried_are_as_round_and_spread_evenly(digits):
    numbers = spread(digits)
    assert len(numbers) == IN_A_DECADE
    assert list(numbers) == sorted(numbers)
    assert {len(str(number)) for number in numbers} == {digits}
    assert digits == 1 or all(number % 10 for number in numbers)
