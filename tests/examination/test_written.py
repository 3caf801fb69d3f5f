"""Lists, sequences, assumptions and chains, as a historian writes them."""

import pytest

from averment.examination import examine, relation_problems
from averment.record import Level

COUNTS = """claim c1 report:1 offices = 5 offices 1951 "a"
claim c2 report:2 offices > 4 offices 1952 "b"
claim c3 report:3 offices = 3 offices "c"
claim c4 report:4 offices = 40 offices planned "d"
claim zero report:5 offices = 0 offices "e"
claim rate report:6 share = 4% "f"
"""
LIST = '  item: "first"\n  item: "second"\n  item: "third"\n'


def found(examined):
    return [(f.code, f.level) for f in examined.findings]


def only(examined):
    (finding,) = examined.findings
    return finding


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("c3 = items", []),
        ("items = c3", []),
        ("c1 = items", [("S105", Level.DISAGREEMENT)]),
        ("c1 = items + 2", []),
        ("c2 = items", [("S105", Level.DISAGREEMENT)]),
        ("c1 >= items", []),
        ("c3 < items", [("S105", Level.DISAGREEMENT)]),
    ],
)
def test_a_number_is_held_against_its_list(ledger_of, line, expected):
    examined = examine(ledger_of(f"{COUNTS}relation s {line}\n{LIST}"))
    assert found(examined) == expected


def test_the_list_is_shown_with_its_words(ledger_of):
    finding = only(examine(ledger_of(f"{COUNTS}relation s c1 = items\n{LIST}")))
    assert finding.sentence == (
        "The figure at 1 is 2 more than the 3 items of its list."
    )
    assert ("items", "3: “first”, “second”, “third”") in [
        (step.label, step.working) for step in finding.arithmetic
    ]
    assert "If c1 alone is read otherwise it must be 3." in finding.would_agree


NUMBERS = "".join(
    f'claim n{n} report:{n} section = {n} kind:clause-number "a"\n' for n in range(1, 8)
)
DAYS = """claim d1 report:1 met on 1951-05-01 "a"
claim d2 report:2 met on 1951-05 "b"
claim d3 report:3 met on 1951-04~ "c"
claim d4 report:4 met on 1950 "d"
claim d5 report:4 met on XXXX "d"
claim late report:5 met on 1953/.. "e"
"""


@pytest.mark.parametrize(
    ("of", "said"),
    [
        ("n1, n2, n3", ""),
        ("n2, n3, n4", ""),
        ("n2, n3 from 1", "Of the numbers 1 to 3, 1 is missing."),
        ("n1, n2, n4", "Of the numbers 1 to 4, 3 is missing."),
        ("n1, n4, n6", "Of the numbers 1 to 6, 2 to 3 and 5 are missing."),
        ("n1, n2, n2, n3", "Of the numbers 1 to 3, 2 stands 2 times."),
        ("n1, n3, n2", "Of the numbers 1 to 3, 2 stands after 3."),
        ("n3, n1 from 2", "Of the numbers 2 to 3, 2 is missing; 1 stands after 3."),
    ],
)
def test_what_is_amiss_in_a_sequence_is_named(ledger_of, of, said):
    examined = examine(ledger_of(f"{NUMBERS}sequence q {of}\n"))
    assert [f.sentence for f in examined.findings] == ([said] if said else [])
    assert examined.held == (() if said else ("q",))
    assert {f.code for f in examined.findings} <= {"S106"}


@pytest.mark.parametrize(
    ("of", "lines"),
    [
        ("n1, n2, n2, n4", ["If n2 alone is read otherwise it must be 3."]),
        ("n1, n2, n7", ["If n7 alone is read otherwise it must be 3."]),
        ("n5, n2, n3", ["If n5 alone is read otherwise it must be 1."]),
        ("n1, n3, n2", []),
    ],
)
def test_the_one_number_that_would_set_it_right_is_said(ledger_of, of, lines):
    finding = only(examine(ledger_of(f"{NUMBERS}sequence q {of}\n")))
    assert [x for x in finding.would_agree if x.startswith("If")] == lines


def test_a_long_sequence_that_is_broken_takes_no_time(ledger_of):
    claims = "".join(
        f'claim k{n} report:1 section = {n} kind:ordinal "q"\n' for n in range(2000)
    )
    named = ", ".join(f"k{n}" for n in range(2000) if n not in (7, 1500))
    finding = only(examine(ledger_of(f"{claims}sequence q {named}\n")))
    assert finding.sentence == "Of the numbers 0 to 1,999, 7 and 1,500 are missing."


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ("d4, d3, d2", []),
        ("d1, d2, late", []),
        ("d2, d3", [("S106", Level.TENSION)]),
        ("d1, d4", [("S106", Level.DISAGREEMENT)]),
        ("d1, d5", [("S190", Level.NOTE)]),
    ],
)
def test_dates_in_a_sequence_do_not_go_back(ledger_of, of, expected):
    assert found(examine(ledger_of(f"{DAYS}sequence q {of}\n"))) == expected


@pytest.mark.parametrize("of", ["c1, c3", "d1, n1", "d1, d2 from 1"])
def test_what_cannot_be_counted_on_is_a_problem(ledger_of, of):
    ledger = ledger_of(f"{COUNTS}{NUMBERS}{DAYS}sequence q {of}\n")
    (problem,) = relation_problems(ledger)
    assert (problem.code, problem.line > 0) == ("U004", True)
    assert examine(ledger).untested == ("q",)


@pytest.mark.parametrize("of", ["n1, vague", "vague, n1", "n1, part"])
def test_what_is_not_one_number_is_not_tested(ledger_of, of):
    vague = """claim vague report:9 section ~ 2 kind:ordinal "a"
claim part report:9 section = 1.5 kind:ordinal "a"
"""
    assert found(examine(ledger_of(f"{NUMBERS}{vague}sequence q {of}\n"))) == [
        ("S190", Level.NOTE)
    ]


def test_a_sequence_of_an_unknown_key_and_one_of_a_machine_are_not_tested(ledger_of):
    ledger = ledger_of(NUMBERS + "sequence q n1, n9\nsequence p n1, n3 @machine\n")
    examined = examine(ledger)
    assert (examined.findings, examined.untested) == ((), ("q",))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("c1 = c3 within 70%", []),
        ("c1 = c3 within 5%", [("P203", Level.NOTE)]),
        ("c1 = c3 within 2/3", []),
        ("c1 = c3", [("P203", Level.NOTE)]),
        ("c1 <= c3 within 80%", []),
        ("c1 >= c4 within 80%", [("P203", Level.NOTE)]),
    ],
)
def test_an_assumption_is_never_more_than_a_note(ledger_of, line, expected):
    assert found(examine(ledger_of(f"{COUNTS}assume a {line}\n"))) == expected


def test_how_near_an_assumption_was_to_be_is_said(ledger_of):
    finding = only(examine(ledger_of(COUNTS + "assume a c1 = c3 within 5%\n")))
    assert "It was assumed to within 5 % of the right side." in finding.assumptions
    assert finding.sentence.endswith("contradicts nothing.")


def test_each_comparison_of_a_chain_is_tested_by_itself(ledger_of):
    examined = examine(ledger_of(COUNTS + "relation r c3 <= c1 <= 4\n"))
    assert examined.held == ("r.1",)
    finding = only(examined)
    assert (finding.code, finding.subject.key) == ("B301", "r.2")
    assert finding.address == "B301-report-r.2"
    assert [one.key for one in finding.figures] == ["c1"]


def test_a_chain_of_a_machine_is_tested_when_it_is_accepted(ledger_of):
    chain = COUNTS + "relation r c3 <= c1 <= 4 @machine\n"
    assert examine(ledger_of(chain)).held == ()
    review = "review r accepted @ed1.2026-10-05\n"
    assert examine(ledger_of(chain + review)).held == ("r.1",)


def test_different_times_and_senses_are_said(ledger_of):
    finding = only(examine(ledger_of(COUNTS + "relation s c1 = c2 + c4\n")))
    assert finding.code == "S103"
    finding = only(examine(ledger_of(COUNTS + "relation s c4 = c1 + c2\n")))
    assert finding.assumptions[:2] == (
        "The figures are stated for different times: c1 for 1951, c2 for 1952.",
        (
            "The figures are stated in different senses: c4 planned, c1 reported, "
            "c2 reported."
        ),
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("c1 = rate * zero", "a rate of the figure at 5, which is 0."),
        ("c1 = zero * rate", "a rate of the figure at 5, which is 0."),
        ("rate = c1 / zero", "a divisor can only be zero."),
        ("c1 = c1 + c3", "c1 stands alone on one side and again on the other"),
        ("c1 - c3 = c1", "c1 stands alone on one side and again on the other"),
    ],
)
def test_what_cannot_be_tested_says_why(ledger_of, line, said):
    examined = examine(ledger_of(f"{COUNTS}relation s {line}\n"))
    assert found(examined) == [("S190", Level.NOTE)]
    assert said in examined.findings[0].sentence
    assert examined.untested == ("s",)


def test_a_thousand_claims_in_one_component_and_a_long_table_take_no_time(ledger_of):
    many = "".join(f'claim k{n} report:1 n = {n} "q"\n' for n in range(1001))
    tied = "".join(f"relation r{n} k{n + 1} = k{n} + 1\n" for n in range(1000))
    assert len(examine(ledger_of(many + tied)).held) == 1000
    rows = "".join(f"  row: r{n} | 1\n" for n in range(1200))
    table = 'table t report:1 n persons "q"\n  columns: all\n'
    examined = examine(ledger_of(f"{table}{rows}  row: total | 1199\n"))
    assert found(examined) == [("S102", Level.DISAGREEMENT)]


def test_numbers_of_thirty_digits_are_as_exact_as_others(ledger_of):
    large = f"""claim a report:1 n = 1{"0" * 29}1 "q"
claim b report:1 n = 1{"0" * 29}2 "q"
"""
    finding = only(examine(ledger_of(large + "relation s a = b\n")))
    assert (finding.code, finding.level) == ("S104", Level.DISAGREEMENT)
    assert "is 1 less than" in finding.sentence


ROUNDED = """claim r1 report:1 share = 2.445 kind:ratio "a"
claim r2 report:2 share = 2.5 kind:ratio "b"
claim t report:3 total = 12 kind:ratio "c"
claim p1 report:4 part = 3.9 kind:ratio "d"
claim p2 report:5 part = 8.0 kind:ratio "e"
claim cut report:6 part = 3 kind:ratio "f"
claim up report:7 part = 4 kind:ratio "f"
"""


@pytest.mark.parametrize(
    ("line", "thanks"),
    [
        ("r1 = r2", "if numbers were rounded twice"),
        ("p1 = cut", "if numbers were cut off, not rounded"),
        ("p1 = up", "thanks to rounding"),
    ],
)
def test_thanks_to_what_a_relation_holds_is_said(ledger_of, line, thanks):
    finding = only(examine(ledger_of(f"{ROUNDED}relation s {line}\n")))
    assert finding.level is Level.TENSION
    assert finding.sentence.endswith(f"only {thanks}.")
    assert len(finding.assumptions) == 1


RATES = """claim part report:1 sentenced = 533 persons "a"
claim whole report:2 tried = 11,889 persons "b"
claim fine report:3 share = 4.48% "c"
claim near report:4 share = 4.47% "d"
claim coarse report:5 share = 4% "e"
claim few report:6 sentenced in 533..540 persons "f"
"""


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("fine = part / whole", None),
        ("part = fine * whole", None),
        ("near = part / whole", Level.DISAGREEMENT),
        ("coarse = part / whole", Level.TENSION),
        ("fine = few / whole", Level.TENSION),
        ("fine = near", Level.TENSION),
    ],
)
def test_a_rate_rightly_rounded_holds(ledger_of, line, level):
    found = examine(ledger_of(f"{RATES}relation s {line}\n"))
    assert [f.level for f in found.findings] == ([level] if level else [])
