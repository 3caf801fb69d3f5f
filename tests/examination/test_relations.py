"""Relations as a person types them, and what is found."""

import pytest

from averment.examination import CODES, READERS_LINE, examine, relation_problems
from averment.record import Level

COUNTS = """claim c1 report:1r.1 arrests = 1,240 persons 1951-H2 "a"
claim c2 report:1r.2 arrests:first = 612 persons 1951-H2 "b"
claim c3 report:1r.3 arrests:second = 618 persons 1951-H2 "c"
"""


def found(examined):
    return [(f.code, f.level) for f in examined.findings]


def only(examined):
    (finding,) = examined.findings
    return finding


def test_a_total_that_differs_is_said_in_plain_words(ledger_of):
    finding = only(examine(ledger_of(COUNTS + "relation s1 c1 = c2 + c3\n")))
    assert finding.code == "S101"
    assert finding.sentence == "The total at 1r.1 is 10 more than its parts."
    assert finding.address == "S101-report-s1"
    assert [c.key for c in finding.figures] == ["c1", "c2", "c3"]
    assert "612 + 618 = 1,230" in [step.working for step in finding.arithmetic]
    assert any("c3 alone" in line and "628" in line for line in finding.would_agree)
    assert finding.would_agree[-2:] == (
        "Or the definitions differ.",
        "Or an error not known.",
    )


def test_a_total_on_the_right_is_the_total_all_the_same(ledger_of):
    finding = only(examine(ledger_of(COUNTS + "relation s1 c2 + c3 = c1\n")))
    assert finding.sentence == "The total at 1r.1 is 10 more than its parts."


def test_what_remains_is_examined_as_a_sum(ledger_of):
    finding = only(examine(ledger_of(COUNTS + "relation s1 c2 = c1 - c3\n")))
    assert finding.code == "S101"
    assert finding.sentence == (
        "The figure at 1r.2 is 10 less than what the other figures leave."
    )


def test_a_sum_that_holds_is_held(ledger_of):
    examined = examine(ledger_of(COUNTS + "relation s1 c1 >= c2 + c3\n"))
    assert (examined.findings, examined.held) == ((), ("s1",))


def test_figures_of_two_documents_are_named_with_their_documents(ledger_of):
    other = 'claim c9 bericht:2 arrests = 900 persons "d"\n'
    finding = only(examine(ledger_of(COUNTS + other + "relation s1 c1 = c9\n")))
    assert finding.code == "S104"
    assert "report:1r.1" in finding.sentence
    assert "bericht:2" in finding.sentence
    assert finding.address == "S104-report-bericht-s1"
    assert finding.arithmetic[0].label == "report/c1"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("relation s1 c2 <= c1", []),
        ("relation s1 c1 <= c2", [("B301", Level.DISAGREEMENT)]),
        ("relation s1 c1 < c1", [("B301", Level.TENSION)]),
        ("relation s1 c2 > c3", [("B301", Level.DISAGREEMENT)]),
        ("relation s1 c2 / c1 <= 50%", []),
        ("relation s1 c2 / c1 = 50%", [("P201", Level.DISAGREEMENT)]),
        ("relation s1 c2 / c1 = 10%", [("P201", Level.DISAGREEMENT)]),
        ("relation s1 c2 = 612", []),
        ("relation s1 c2 = 700", [("S104", Level.DISAGREEMENT)]),
        ("relation s1 c3 = c2 + 6", []),
        ("relation s1 c3 = c2 + 9", [("S101", Level.DISAGREEMENT)]),
        ("norm s1 c1 <= c2", [("B303", Level.NOTE)]),
    ],
)
def test_relations_over_counts(ledger_of, lines, expected):
    examined = examine(ledger_of(f"{COUNTS}{lines}\n"))
    assert found(examined) == expected


def test_a_figure_in_its_own_relation_twice_is_never_isolated(ledger_of):
    text = COUNTS + "relation s1 c2 + c2 = c1 + c1\n"
    finding = only(examine(ledger_of(text)))
    assert finding.would_agree == (
        "Or the definitions differ.",
        "Or an error not known.",
    )


def test_a_tension_says_thanks_to_what_it_holds(ledger_of):
    vague = """claim c1 report:1r.1 idle > 400 persons "a"
claim c2 report:1r.2 idle = 700 persons "b"
claim c3 report:1r.3 grain = 7 ton "c"
claim c4 report:1r.4 grain = 6 ton "d"
relation vague c1 = c2
relation round c3 = c4
"""
    findings = {f.subject.key: f for f in examine(ledger_of(vague)).findings}
    assert "only in the outer reach of a vague word" in findings["vague"].sentence
    assert "only thanks to rounding" in findings["round"].sentence
    assert any("Cummins" in line for line in findings["vague"].assumptions)
    assert any("XBRL" in line for line in findings["round"].assumptions)
    assert findings["vague"].would_agree == ()


MODALITIES = """claim done report:1 x = 13 persons "a"
claim more report:2 x = 22 persons requested "b"
claim plan report:3 x = 35 persons planned "c"
claim all report:4 x = 35 persons "d"
claim least report:5 x = 22 persons norm "e"
claim guess report:6 x = 22 persons estimated "f"
claim people report:7 population = 1,000 persons "g"
claim asked report:8 share = 35‰ requested "h"
claim rate report:9 share = 35‰ "i"
"""


@pytest.mark.parametrize(
    ("line", "added"),
    [
        ("all = done + more", False),
        ("plan = done + more", True),
        ("all = done + guess", True),
        ("all = done + least", False),
        ("plan = done + least", False),
        ("done = all - more", False),
        ("done = plan - more", True),
        ("(done + more) / people = asked", True),
        ("(done + more) / people = rate", False),
        ("(done + guess) / people = rate", True),
        ("done + more = 35", False),
        ("done + guess = plan", True),
        ("rate * people = done + more", False),
        ("asked * people = done + more", True),
    ],
)
def test_which_figures_may_be_added(ledger_of, line, added):
    examined = examine(ledger_of(f"{MODALITIES}relation s1 {line}\n"))
    if added:
        assert (found(examined), examined.held) == ([], ("s1",))
    else:
        assert found(examined) == [("S103", Level.NOTE)]
        assert examined.untested == ("s1",)
        assert examined.findings[0].arithmetic == ()


def test_a_ceiling_that_is_exceeded_is_a_note_and_no_contradiction(ledger_of):
    text = """claim c1 report:1 share <= 15% ceiling "a"
claim c2 report:2 custody = 400 persons "b"
claim c3 report:3 idle = 120 persons "c"
relation s1 c3 <= c1 * c2
relation s2 c2 - c3 >= c1 * c2
"""
    examined = examine(ledger_of(text))
    assert found(examined) == [("B302", Level.NOTE)]
    assert "not a contradiction" in examined.findings[0].sentence
    assert examined.held == ("s2",)


def test_two_statements_of_one_ceiling_are_statements_like_any_other(ledger_of):
    text = """claim c1 report:1 share = 15% ceiling "a"
claim c2 report:2 share = 25% ceiling "b"
relation s1 c1 = c2
"""
    assert found(examine(ledger_of(text))) == [("S104", Level.DISAGREEMENT)]


DATES = """claim d1 report:1 adopted on 1953-04-25 "a"
claim d2 report:2 approved on 1953-05-08 "b"
claim d3 report:3 begun on 1953-05 "c"
claim d4 report:4 begun on 1953-03~ "d"
claim c1 report:5 months = 3 month "e"
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("d1 <= d2", []),
        ("d2 <= d1", [("D401", Level.DISAGREEMENT)]),
        ("d2 < d2", [("D401", Level.DISAGREEMENT)]),
        ("d2 = d3", []),
        ("d2 > d3", []),
        ("d1 = d3", [("D401", Level.DISAGREEMENT)]),
        ("d4 = d1", [("D401", Level.TENSION)]),
        ("d4 = d2", [("D401", Level.DISAGREEMENT)]),
    ],
)
def test_the_order_of_dates(ledger_of, line, expected):
    assert found(examine(ledger_of(f"{DATES}relation s1 {line}\n"))) == expected


def test_a_date_that_disagrees_is_shown(ledger_of):
    finding = only(examine(ledger_of(DATES + "relation s1 d2 <= d1\n")))
    assert finding.sentence == (
        "The date at 2 (1953-05-08) is later than the date at 1 (1953-04-25)."
    )


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("relation s1 d1 = c1", "U002"),
        ("relation s1 d2 * 2 - d1 = c1", "U002"),
        ("relation s1 d2 + d1 = c1", "U002"),
        ("relation s1 d2 - d1 = 30", "U001"),
        ("relation s1 d2 - d1 = c1 * c1", "U001"),
        ("relation s1 c1 on friday", "U002"),
        ("relation s1 3 on friday", "U002"),
        ("assume s1 d2 = d1 + c1 within 5%", "U002"),
        ("relation s1 c1 = c1 / 0", "U003"),
        ('claim p report:6 x = 3 persons "f"\nrelation s1 c1 = p', "U001"),
        ('claim p report:6 x = 3 persons "f"\nrelation s1 c1 + p = p', "U001"),
        ('claim p report:6 x = 3% "f"\nrelation s1 c1 = p', "U001"),
        ('claim p report:6 x = 3% "f"\nrelation s1 c1 * p = p', "U001"),
        ('claim p report:6 x = 3 "f"\nrelation s1 c1 = p', "U001"),
        ('claim p report:6 x = 3% "f"\nrelation s1 c1 / c1 = c1', "U001"),
        ('claim p report:6 x = 3% "f"\nrelation s1 5 * 3 = p + d1', "U002"),
    ],
)
def test_what_cannot_be_calculated_is_a_problem_and_no_finding(ledger_of, lines, code):
    ledger = ledger_of(f"{DATES}{lines}\n")
    (problem,) = relation_problems(ledger)
    assert problem.code == code
    assert problem.line > 0
    assert problem.hint
    examined = examine(ledger)
    assert (examined.findings, examined.untested) == ((), ("s1",))


@pytest.mark.parametrize(
    "line",
    [
        "relation s1 part / all = third",
        "relation s1 part / all = cent",
        "relation s1 part = third * all",
        "relation s1 part = 1/3 * all",
        "relation s1 all / part = sixfold / 2",
        "relation s1 groups * part = all",
        "relation s1 part * all = all * part",
        "relation s1 ratio + 1 = (all + part) / all",
        "relation s1 all / groups = part",
        "relation s1 groups = 3",
        "relation s1 groups * third = 1",
        "relation s1 groups / groups = third * 3",
        "relation s1 groups * 2 = 2 * 3",
        "relation s1 groups * groups = 9",
    ],
)
def test_units_combine(ledger_of, line):
    text = """claim part report:1 x = 30 persons "a"
claim all report:2 x = 90 persons "b"
claim third report:3 x = 1/3 "c"
claim cent report:4 x = 33% "d"
claim sixfold report:5 x = 6 times "e"
claim groups report:6 x = 3 "f"
claim ratio report:7 x = 1/3 "g"
"""
    ledger = ledger_of(f"{text}{line}\n")
    assert relation_problems(ledger) == ()
    assert examine(ledger).untested == ()
    assert not [f for f in examine(ledger).findings if f.level > Level.TENSION]


def test_unknown_keys_are_left_to_the_notation(ledger_of):
    ledger = ledger_of(COUNTS + "relation s1 c1 = c8\n")
    assert relation_problems(ledger) == ()
    assert examine(ledger).untested == ("s1",)


def test_a_key_of_two_documents_is_not_guessed(ledger_of):
    twice = 'claim c1 bericht:2 arrests = 900 persons "d"\n'
    text = COUNTS + twice
    assert examine(ledger_of(text + "relation s1 c1 = c2\n")).untested == ("s1",)
    named = examine(ledger_of(text + "relation s1 bericht/c1 >= c2\n"))
    assert named.held == ("s1",)


def test_a_figure_that_excludes_nothing_cannot_be_tested(ledger_of):
    from dataclasses import replace

    from averment.record import Approx, Claim, unbounded

    ledger = ledger_of(COUNTS + "relation s1 c1 = c2\n")
    entries = tuple(
        replace(
            e,
            value=replace(
                e.value, bounds=unbounded(), numeral=None, approx=Approx.ABOUT
            ),
        )
        if isinstance(e, Claim) and e.key == "c1"
        else e
        for e in ledger.entries
    )
    examined = examine(replace(ledger, entries=entries))
    assert found(examined) == [("S190", Level.NOTE)]
    assert "at 1r.1 excludes nothing" in examined.findings[0].sentence


def test_a_divisor_that_can_only_be_zero_cannot_be_tested(ledger_of):
    text = COUNTS + 'claim c4 report:9 x = 0 persons "z"\nrelation s1 c1 / c4 = 2\n'
    examined = examine(ledger_of(text))
    assert found(examined) == [("S190", Level.NOTE)]


MACHINE = COUNTS + "relation s1 c1 = c2 + c3 @machine\n"


def test_a_relation_proposed_by_a_machine_is_not_tested(ledger_of):
    examined = examine(ledger_of(MACHINE))
    assert (examined.findings, examined.held, examined.untested) == ((), (), ())


def test_a_relation_that_a_person_accepted_is_tested(ledger_of):
    text = MACHINE + "review s1 accepted @ed1.2026-09-30\n"
    assert found(examine(ledger_of(text))) == [("S101", Level.DISAGREEMENT)]


def test_claims_proposed_by_a_machine_may_be_used_by_a_person(ledger_of):
    text = COUNTS.replace('"c"', '"c" @machine') + "relation s1 c1 = c2 + c3\n"
    assert found(examine(ledger_of(text))) == [("S101", Level.DISAGREEMENT)]


EMENDED = """relation s1 c1 = c2 + c3
emend e1 c3 618 persons -> 628 persons "a copy" @ed2.2026-10-02
emend e2 c2 612 persons -> 700 persons "a guess" @ed2.2026-10-02
"""


@pytest.mark.parametrize(
    ("reviews", "emended"),
    [
        ("", False),
        ("review e1 accepted @ed3.2026-10-05", True),
        ("review e2 accepted @ed3.2026-10-05", False),
        ("review e1 accepted @machine.2026-10-05", False),
        ("review e1 rejected @ed3.2026-10-05", False),
        (
            "review e1 accepted @ed3.2026-10-05\nreview e1 withdrawn @ed3.2026-10-06",
            False,
        ),
        (
            "review e1 withdrawn @ed3.2026-10-06\nreview e1 accepted @ed3.2026-10-05",
            False,
        ),
        (
            "review e1 rejected @ed3.2026-10-05\nreview e1 accepted @ed4.2026-10-04",
            True,
        ),
        (
            "review e1 accepted @ed3.2026-10-05\nreview e2 accepted @ed3.2026-10-05",
            True,
        ),
    ],
)
def test_a_finding_is_emended_where_an_accepted_reading_makes_it_hold(
    ledger_of, reviews, emended
):
    finding = only(examine(ledger_of(f"{COUNTS}{EMENDED}{reviews}\n")))
    assert finding.emended is emended
    assert finding.level is Level.DISAGREEMENT
    assert finding.sentence == "The total at 1r.1 is 10 more than its parts."


def test_two_emendations_may_reconcile_together(ledger_of):
    text = """relation s1 c1 = c2 + c3
emend e1 c3 618 persons -> 623 persons "half" @ed2.2026-10-02
emend e2 c2 612 persons -> 617 persons "half" @ed2.2026-10-02
review e1 accepted @ed3.2026-10-05
review e2 accepted @ed3.2026-10-05
"""
    assert only(examine(ledger_of(COUNTS + text))).emended


TABLE = """table t1 report:p1 cases cases 1951 "Cases"
  columns: men | women | total
  row: first | 10 | 5 | 15
  row: second | 20 | 7 | {second}
  row: total | 30 | {women} | 42
"""


def test_a_table_that_adds_up_holds_across_and_down(ledger_of):
    examined = examine(ledger_of(TABLE.format(women=12, second=27)))
    assert examined.findings == ()
    assert examined.held == (
        "report/t1.first.total",
        "report/t1.second.total",
        "report/t1.total.men",
        "report/t1.total.total-across",
        "report/t1.total.total-down",
        "report/t1.total.women",
    )


def test_a_cell_that_differs_is_found_across_and_down(ledger_of):
    examined = examine(ledger_of(TABLE.format(women=12, second=72)))
    assert [f.address for f in examined.findings] == [
        "S102-report-t1.second.total",
        "S102-report-t1.total.total-down",
    ]
    assert examined.findings[0].figures[0].key == "t1.second.total"
    assert examined.findings[0].sentence == (
        "The total t1.second.total at p1 is 45 more than the cells it adds up."
    )


def test_an_empty_total_is_not_tested_and_an_empty_part_is_a_note(ledger_of):
    examined = examine(ledger_of(TABLE.format(women="", second=27)))
    assert found(examined) == [("S190", Level.NOTE)]
    assert examined.findings[0].address == "S190-report-t1.total.total-across"


def test_cells_can_be_named_in_relations(ledger_of):
    text = TABLE.format(women=12, second=27)
    held = examine(ledger_of(text + "relation s1 t1.first.men <= t1.second.men\n"))
    assert "s1" in held.held
    found_ = examine(ledger_of(text + "relation s1 t1.first.men = t1.second.men\n"))
    assert [f.code for f in found_.findings] == ["S104"]


def test_a_table_proposed_by_a_machine_is_not_tested(ledger_of):
    text = TABLE.format(women=12, second=72).replace('"Cases"', '"Cases" @machine')
    assert examine(ledger_of(text)).findings == ()
    accepted = text + "review report/t1 accepted @ed1.2026-09-30\n"
    assert len(examine(ledger_of(accepted)).findings) == 2


def test_findings_whose_names_coincide_are_told_apart(ledger_of):
    text = """source a 1952 lang:en "A"
source a-b 1952 lang:en "A-B"
claim x a:1 q = 1 persons "x"
claim y a:1 q = 900 persons "y"
claim v a-b:1 q = 1 persons "v"
claim w a-b:1 q = 900 persons "w"
relation b-c x = y
relation c v = w
"""
    examined = examine(ledger_of(text))
    addresses = [f.address for f in examined.findings]
    assert len(set(addresses)) == 2
    assert all(a.startswith("S104-a-b-c-") for a in addresses)


def test_every_finding_is_of_a_registered_code_and_codes_say_what_they_do_not_say():
    assert len({code.code for code in CODES}) == len(CODES)
    for code in CODES:
        assert code.title
        assert code.meaning.endswith(".")
        assert code.advice.endswith(".")
        if code.code[0] in "PBD" or code.code in ("S101", "S102", "S104"):
            assert READERS_LINE in code.meaning


def test_a_known_figure_is_named_as_known_and_never_asked_to_read_otherwise(ledger_of):
    text = COUNTS + 'known pop people = 9,000 persons "a census"\n'
    finding = only(examine(ledger_of(text + "relation s1 pop = c1\n")))
    assert "known as pop" in finding.sentence
    assert not any("pop alone" in line for line in finding.would_agree)


@pytest.mark.parametrize(
    ("alone", "said"),
    [
        ("c3 = c1 * c2", "is less than what the other figures give: 1,001 against"),
        ("c2 = c3 / c1", "give: 33.4 % against about 33.29 %."),
    ],
)
def test_a_factor_that_rounds_to_one_is_not_told(ledger_of, alone, said):
    text = """
claim c1 report:1r.1 cadres = 3,007 persons "3,007"
claim c2 report:1r.1 share = 33.4% "33.4 %"
claim c3 report:1r.1 cadres:new = 1,001 persons "1,001"
"""
    finding = only(examine(ledger_of(f"{text}relation s1 {alone}\n")))
    assert said in finding.sentence
    assert "factor" not in finding.sentence


def test_sides_that_are_both_sums_are_shown_against_each_other(ledger_of):
    text = COUNTS + 'claim c4 report:1r.4 arrests = 90 persons "d"\n'
    finding = only(examine(ledger_of(text + "relation s1 c1 + c4 = c2 + c3\n")))
    assert finding.sentence == (
        "The two sides of the relation differ by a factor of about 1.08 "
        "(1,330 against 1,230)."
    )
    below = only(examine(ledger_of(text + "relation s1 c4 - c1 = c2 - c3\n")))
    assert below.sentence == "The two sides of the relation differ (-1,150 against -6)."


def test_tensions_between_two_sums_are_said(ledger_of):
    text = COUNTS + 'claim c4 report:1r.4 arrests = 9 persons "d"\n'
    text = text.replace("persons", "ton") + "relation s1 c1 - c4 = c2 + c3\n"
    finding = only(examine(ledger_of(text)))
    assert finding.level is Level.TENSION
    assert finding.sentence == (
        "The left side of the relation agrees with the right only thanks to rounding."
    )


def test_tables_of_coinciding_names_are_told_apart(ledger_of):
    text = 'source a 1952 lang:en "A"\nsource a-t 1952 lang:en "A-T"\n'
    rows = "  columns: men | total\n  row: first | 10 | 90\n"
    text += f'table t-1 a:1 cases cases "x"\n{rows}'
    text += f'table 1 a-t:1 cases cases "y"\n{rows}'
    addresses = [f.address for f in examine(ledger_of(text)).findings]
    assert len(set(addresses)) == len(addresses) == 2


def test_a_date_open_at_both_ends_cannot_be_tested(ledger_of):
    text = DATES + 'claim d9 report:9 begun on ../.. "z"\nrelation s1 d9 <= d1\n'
    examined = examine(ledger_of(text))
    assert found(examined) == [("S190", Level.NOTE)]
    assert only(examined).sentence.startswith("Could not be tested")


def test_a_figure_that_would_have_to_be_negative_is_not_offered(ledger_of):
    text = """claim c1 report:1 x = 100 persons "a"
claim c2 report:2 x = 300 persons "b"
claim c3 report:3 x = 50 persons "c"
relation s1 c1 = c2 + c3
"""
    lines = only(examine(ledger_of(text))).would_agree
    assert any(line.startswith("If c2 alone") for line in lines)
    assert not any(line.startswith("If c3 alone") for line in lines)


def test_a_divisor_that_reaches_zero_leaves_a_figure_free(ledger_of):
    text = """claim c1 report:1 x = 5 persons "a"
claim c2 report:2 x = 0 persons "b"
claim c3 report:3 x = 5 persons "c"
relation s1 c3 * c2 = c1 * c1
"""
    finding = only(examine(ledger_of(text)))
    assert any(line.startswith("If c2 alone") for line in finding.would_agree)


def test_a_decimal_is_shown_as_it_was_computed(ledger_of):
    text = """claim c1 report:1 x = 1.5 persons "a"
claim c2 report:2 x = 4.25 persons "b"
relation s1 c2 = c1 + c1
"""
    finding = only(examine(ledger_of(text)))
    assert "is 1.25 more than" in finding.sentence
