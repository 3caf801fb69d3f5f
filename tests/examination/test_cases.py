"""Single parts of the examination, asked for themselves."""

from fractions import Fraction

import pytest

from averment.examination import examine
from averment.examination.case import case_of
from averment.examination.evaluation import must_be, narrow_values
from averment.examination.figures import figures_of
from averment.examination.units import ANY, EITHER, NUMBER, RATIO, common
from averment.record import Level, Relation, between, exactly, unbounded


def case_in(ledger):
    (relation,) = ledger.of(Relation)
    return case_of(relation, figures=figures_of(ledger))


def required(ledger, key):
    case = case_in(ledger)
    values = narrow_values(dict(case.figures()))
    return must_be(key, case=case, values=values)


def only(examined):
    (finding,) = examined.findings
    return finding


def test_the_figures_of_a_case_leave_dates_out(ledger_of):
    case = case_in(
        ledger_of(
            'claim d1 report:1 adopted on 1953-04-25 "a"\n'
            'claim c1 report:2 months = 3 month "b"\n'
            "relation s1 d1 = c1\n"
        )
    )
    assert [key for key, _ in case.figures()] == ["c1"]
    assert [claim.key for claim in case.claims()] == ["d1", "c1"]
    assert case.concerns_dates()


def test_a_factor_beside_nothing_may_be_anything(ledger_of):
    text = (
        'claim none report:1 cases = 0 cases "a"\n'
        'claim each report:2 share = 5 times "b"\n'
        "relation s1 none * each = none\n"
    )
    nothing = ledger_of(text.replace("none * each = none", "none * each = 0"))
    assert required(nothing, "each") == unbounded()
    something = ledger_of(text.replace("none * each = none", "none * each = 4"))
    assert required(something, "each") is None


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("none / each = 0", unbounded()),
        ("each / some = 0", exactly(0)),
        ("some / each = 2", between(0, Fraction(5, 2))),
    ],
)
def test_a_divisor_and_what_is_divided_are_told_apart(ledger_of, relation, expected):
    text = (
        'claim none report:1 cases = 0 cases "a"\n'
        'claim some report:2 cases in 0..5 cases "b"\n'
        'claim each report:3 share = 5 times "c"\n'
        f"relation s1 {relation}\n"
    )
    assert required(ledger_of(text), "each") == expected


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (EITHER, RATIO, RATIO),
        (NUMBER, EITHER, NUMBER),
        (ANY, RATIO, RATIO),
        (NUMBER, ANY, NUMBER),
    ],
)
def test_a_plain_number_takes_the_measure_beside_it(one, other, shared):
    assert common(one, other) == common(other, one) == shared


def test_a_range_is_not_asked_to_lie_below_zero(ledger_of):
    text = (
        'claim all report:1 x = 100 persons "a"\n'
        'claim some report:2 x in 30..50 persons "b"\n'
        'claim more report:3 x = 250 persons "c"\n'
        "relation s1 all = some + more\n"
    )
    lines = only(examine(ledger_of(text))).would_agree
    assert not any("some alone" in line for line in lines)
    assert any("all alone" in line for line in lines)


def test_a_factor_of_a_range_is_a_least_one(ledger_of):
    text = (
        'claim a report:1 x = 100 persons "a"\n'
        'claim b report:2 x in 310..330 persons "b"\n'
        "relation s1 a * 2 = b * 2\n"
    )
    said = only(examine(ledger_of(text))).sentence
    assert "by a factor of at least " in said
    exact = text.replace("in 310..330", "= 310")
    assert "at least" not in only(examine(ledger_of(exact))).sentence


def test_a_figure_below_zero_may_be_read_as_another_below_zero(ledger_of):
    text = (
        'claim before report:1 grain = 101 ton "a"\n'
        'claim after report:2 grain = 61 ton "b"\n'
        'claim change report:3 change = -33 ton "c"\n'
        "relation s1 after = before + change\n"
    )
    finding = only(examine(ledger_of(text)))
    (line,) = [line for line in finding.would_agree if "change alone" in line]
    assert "-40" in line.replace("−", "-")
    positive = only(examine(ledger_of(text.replace("-33", "33"))))
    assert not any("change alone" in line for line in positive.would_agree)


def test_exactly_one_reading_of_a_sum_is_required(ledger_of):
    text = (
        'claim a report:1 grain = 10 ton "a"\n'
        'claim b report:2 grain = 4 ton "b"\n'
        'claim c report:3 grain = 5 ton "c"\n'
        "relation s1 a = b + c\n"
    )
    ledger = ledger_of(text)
    assert required(ledger, "a") == exactly(9)
    assert required(ledger, "b") == exactly(5)
    assert required(ledger, "c") == exactly(6)


@pytest.mark.parametrize(
    ("value", "relation", "said"),
    [
        (">= 600", "a < 600", "is not below the number 600"),
        (">= 600", "600 > a", "is not below the number 600"),
        ("> 600", "a <= 600", "is above the number 600"),
        ("> 600", "600 = a", "is above the number 600"),
        ("<= 600", "a > 600", "is not above the number 600"),
        ("<= 600", "600 < a", "is not above the number 600"),
        ("< 600", "600 <= a", "is below the number 600"),
        ("in (500, 600)", "a = 600", "is below the number 600"),
        ("= 600", "a < 600", "is below the number 600 only thanks to rounding"),
        ("= 600", "600 < a", "is above the number 600 only thanks to rounding"),
        ("= 600", "600 > a", "is below the number 600 only thanks to rounding"),
    ],
)
def test_sides_that_touch_are_said_as_they_lie(ledger_of, value, relation, said):
    text = f'claim a report:1 x {value} persons "a"\nrelation s1 {relation}\n'
    assert only(examine(ledger_of(text))).sentence == f"The figure at 1 {said}."


@pytest.mark.parametrize("relation", ["a * 2 <= 2 * b", "2 * b >= a * 2"])
def test_two_sides_that_touch_differ_by_no_factor(ledger_of, relation):
    text = 'claim a report:1 x > 600 persons "a"\nclaim b report:2 x <= 600 persons "b"'
    finding = only(examine(ledger_of(f"{text}\nrelation s1 {relation}\n")))
    assert finding.sentence.startswith("The two sides of the relation differ (")


def test_two_sides_that_agree_only_just_keep_their_order(ledger_of):
    text = 'claim a report:1 x = 600 persons "a"\nrelation s1 a * 2 < 2 * a\n'
    assert only(examine(ledger_of(text))).sentence == (
        "The left side of the relation is below the right only thanks to rounding."
    )


def test_figures_rounded_each_by_itself_are_a_tension_that_says_so(ledger_of):
    text = (
        'claim made report:1 pupils = 1,850,000 persons "a"\n'
        'claim each report:2 ratio = 213 "b"\n'
        'claim many report:3 schools = 8,702 persons "c"\n'
        "relation s1 made = each * many\n"
    )
    finding = only(examine(ledger_of(text)))
    assert finding.level is Level.TENSION
    assert "only if each number was rounded by itself" in finding.sentence
    assert any("rounded each by itself" in line for line in finding.assumptions)
    further = text.replace("1,850,000", "1,870,000")
    assert only(examine(ledger_of(further))).level is Level.DISAGREEMENT


ITSELF = """
claim a report:p1 held = 40 persons "40"
claim b report:p1 held:others = 60 persons "60"
claim s report:p1 share = 40% of prisoners "40%"
"""


@pytest.mark.parametrize("relation", ["a = a + b", "a = s * a", "a = b - b + a"])
def test_a_figure_given_by_itself_is_not_tested(ledger_of, relation):
    finding = only(examine(ledger_of(f"{ITSELF}relation r1 {relation}\n")))
    assert finding.code == "S190"
    assert "given by itself" in finding.sentence


@pytest.mark.parametrize("relation", ["a = s * (a + b)", "a <= s * (a + b)"])
def test_a_share_of_a_whole_may_be_of_one_that_holds_it(ledger_of, relation):
    examined = examine(ledger_of(f"{ITSELF}relation r1 {relation}\n"))
    assert examined.held == ("r1",)
