"""Lengths of time against their dates, and days of the week."""

import pytest

from averment.examination import examine, relation_problems
from averment.record import Level

DATES = """claim d1 report:1 begun on 1951-06-01 "a"
claim d2 report:2 ended on 1951-09-30 "b"
claim d3 report:3 met on 1950-10-10 "c"
claim d4 report:4 met on 1951-05-15 "d"
claim y1 report:5 year on 1953 "e"
claim y2 report:6 year on 1957 "f"
claim s1 report:7 plan on 1953/1957 "g"
claim h1 report:8 half on 1951-H2 "h"
claim j6 report:9 month on XXXX-06 "i"
claim j9 report:9 month on XXXX-09 "j"
claim n1 report:9 month on XXXX-11 "j"
claim f1 report:9 month on XXXX-02 "j"
claim may report:10 approved on 1953-05-08 "k"
claim aug report:10 due on 1953-08 "l"
claim m3 report:11 term = 3 month "m"
claim m4 report:11 term = 4 month "n"
claim m5 report:11 term = 5 month "o"
claim m7 report:11 term = 7 month "p"
claim q2 report:11 term = 2 quarter "q"
claim y5 report:12 term = 5 year "r"
claim y6 report:12 term = 6 year "s"
claim w17 report:13 term = 17 week "t"
claim n121 report:13 term = 121 day "u"
claim n122 report:13 term = 122 day "v"
claim n123 report:13 term = 123 day "w"
claim about report:13 term ~ 4 month "x"
claim more report:13 term > 3 month "y"
claim few report:13 term in 3..4 month "z"
claim open report:13 begun on 1951-06/.. "o"
claim loose report:13 begun on 1951-06~ "o"
"""
HOLDS = []
TENSION = [("D402", Level.TENSION)]
DISAGREES = [("D402", Level.DISAGREEMENT)]


def found(examined):
    return [(f.code, f.level) for f in examined.findings]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("m4 = d2 - d1", HOLDS),
        ("d2 - d1 = m4", HOLDS),
        ("d2 = d1 + m4", HOLDS),
        ("d1 = d2 - m4", HOLDS),
        ("d2 - m4 = d1", HOLDS),
        ("d1 + m4 = d2", HOLDS),
        ("d2 = m4 + d1", HOLDS),
        ("m5 = d2 - d1", DISAGREES),
        ("m3 = d2 - d1", DISAGREES),
        ("n121 = d2 - d1", HOLDS),
        ("n122 = d2 - d1", HOLDS),
        ("n123 = d2 - d1", DISAGREES),
        ("122 day = d2 - d1", HOLDS),
        ("w17 = d2 - d1", TENSION),
        ("17 week + 3 day = d2 - d1", HOLDS),
        ("17 week + 2 day = d2 - d1", HOLDS),
        ("17 week = d2 - d1 - 3 day", HOLDS),
        ("about = d2 - d1", HOLDS),
        ("more = d2 - d1", HOLDS),
        ("few = d2 - d1", HOLDS),
        ("m7 = d4 - d3", TENSION),
        ("7 month + 5 day = d4 - d3", HOLDS),
        ("y5 = y2 - y1", HOLDS),
        ("4 year = y2 - y1", HOLDS),
        ("6 year = y2 - y1", DISAGREES),
        ("y5 = s1", HOLDS),
        ("s1 = 4 year", HOLDS),
        ("y6 = s1", DISAGREES),
        ("q2 = h1", HOLDS),
        ("h1 = 6 month", HOLDS),
        ("m4 = j9 - j6", HOLDS),
        ("m5 = j9 - j6", DISAGREES),
        ("m4 = f1 - n1", HOLDS),
        ("aug = may + 3 month", HOLDS),
        ("aug = may + 1 quarter", HOLDS),
        ("aug <= may + 1 month", DISAGREES),
        ("aug <= may + 2 month + 24 day", HOLDS),
        ("d2 >= d1 + 3 month", HOLDS),
        ("d2 > d1 + 5 month", DISAGREES),
        ("d2 < d1 + 5 month", HOLDS),
        ("d2 - d1 <= m4", HOLDS),
        ("d2 - d1 <= m3", DISAGREES),
        ("m3 >= d2 - d1", DISAGREES),
        ("d2 <= d1 + 2 * m3", HOLDS),
        ("loose = d2 - 4 month - 15 day", TENSION),
        ("d2 = open + m4", HOLDS),
    ],
)
def test_a_length_of_time_beside_its_dates(ledger_of, line, expected):
    examined = examine(ledger_of(f"{DATES}relation s {line}\n"))
    assert found(examined) == expected
    assert examined.held == (() if expected else ("s",))


def only(examined):
    (finding,) = examined.findings
    return finding


def test_what_disagrees_is_said_with_days_and_units(ledger_of):
    finding = only(examine(ledger_of(DATES + "relation s m5 = d2 - d1\n")))
    assert finding.sentence == (
        "From the date at 1 (1951-06-01) to the date at 2 (1951-09-30) it is 4 months; "
        "the relation says 5 months."
    )
    assert [(s.label, s.working) for s in finding.arithmetic] == [
        ("d2 - d1", "1951-09-30 - 1951-06-01 = between 121 and 122 days"),
        ("in months", "4 months"),
    ]
    assert finding.would_agree[:2] == (
        "If m5 alone is read otherwise it must be 4 months.",
        "If d2 alone is read otherwise it must be from 1951-10-31 to 1951-11-01.",
    )
    assert [one.key for one in finding.figures] == ["m5", "d2", "d1"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("1951-09-30", DISAGREES),
        ("1951-10-01", []),
        ("1951-10-02", []),
        ("1951-10-03", DISAGREES),
    ],
)
def test_a_date_agrees_exactly_where_it_is_said_that_it_must_lie(
    ledger_of, day, expected
):
    finding = only(examine(ledger_of(DATES + "relation s n123 = d2 - d1\n")))
    assert any("from 1951-10-01 to 1951-10-02" in x for x in finding.would_agree)
    other = f'claim other report:14 ended on {day} "a"\nrelation s n123 = other - d1\n'
    assert found(examine(ledger_of(DATES + other))) == expected


def test_a_term_that_is_missed_says_until_when_it_ran(ledger_of):
    finding = only(examine(ledger_of(DATES + "relation s d4 <= d3 + 3 month\n")))
    assert "the relation says at most 3 months" in finding.sentence
    assert "If d4 alone is read otherwise it must be no later than 1951-01-10." in (
        finding.would_agree
    )


def test_the_stretch_that_is_too_short_is_named_once(ledger_of):
    finding = only(examine(ledger_of(DATES + "relation s y6 = s1\n")))
    assert finding.sentence == (
        "The stretch at 7 (1953/1957) is between 4 and 5 years; the relation says "
        "6 years."
    )


def test_what_only_rounding_saves_says_so(ledger_of):
    finding = only(examine(ledger_of(DATES + "relation s m7 = d4 - d3\n")))
    assert finding.sentence.endswith("That agrees only thanks to rounding.")
    assert ("in months", "more than 7 and less than 8 months") in [
        (step.label, step.working) for step in finding.arithmetic
    ]


def test_months_of_no_year_are_taken_in_one(ledger_of):
    finding = only(examine(ledger_of(DATES + "relation s m5 = j9 - j6\n")))
    assert any("of no stated year" in line for line in finding.assumptions)
    assert not any("2001" in line for line in (finding.sentence, *finding.would_agree))


@pytest.mark.parametrize("line", ["open = 3 month", "d2 = open - 3 month", "m3 = open"])
def test_what_is_open_is_tested_only_where_it_can_be(ledger_of, line):
    examined = examine(ledger_of(f"{DATES}relation s {line}\n"))
    assert not any(f.level >= Level.DISAGREEMENT for f in examined.findings)


def test_a_length_beyond_all_calendars_is_no_crash(ledger_of):
    far = f'claim far report:14 term = 1{"0" * 30} year "a"\n'
    for line in ("d2 = d1 + far", "far = d2 - d1", "d1 = d2 - far", "far = s1"):
        ledger = ledger_of(f"{DATES}{far}relation s {line}\n")
        assert examine(ledger).findings or examine(ledger).held
        assert relation_problems(ledger) == ()


WEEK = """claim d1 report:1 met on 1953-05-08 "a"
claim d2 report:2 met on 1953-05-08/1953-05-09 "b"
claim d3 report:3 met on 1953-05 "c"
claim d4 report:4 met on 1953-05-08~ "d"
claim d5 report:4 met on ../1953 "d"
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("d1 on friday", HOLDS),
        ("d1 on thursday", [("D403", Level.DISAGREEMENT)]),
        ("d2 on saturday", HOLDS),
        ("d2 on sunday", [("D403", Level.DISAGREEMENT)]),
        ("d3 on monday", [("S190", Level.NOTE)]),
        ("d4 on saturday", [("D403", Level.TENSION)]),
        ("d4 on monday", [("D403", Level.DISAGREEMENT)]),
        ("d5 on monday", [("S190", Level.NOTE)]),
    ],
)
def test_the_day_of_the_week(ledger_of, line, expected):
    assert found(examine(ledger_of(f"{WEEK}relation s {line}\n"))) == expected


def test_the_day_it_was_is_named(ledger_of):
    finding = only(examine(ledger_of(WEEK + "relation s d2 on sunday\n")))
    assert finding.sentence == (
        "The date at 2 (1953-05-08/1953-05-09) is a Friday or Saturday, not a Sunday."
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("m5 = d2 - d1", [("P203", Level.NOTE)]),
        ("m7 = d4 - d3", []),
        ("d2 <= d1", [("P203", Level.NOTE)]),
        ("d1 on monday", [("P203", Level.NOTE)]),
        ("d1 on friday", []),
    ],
)
def test_what_is_assumed_of_dates_is_a_note_at_most(ledger_of, line, expected):
    assert found(examine(ledger_of(f"{DATES}assume s {line}\n"))) == expected


@pytest.mark.parametrize(
    ("quoted", "level"),
    [
        ("31 September 1951", Level.DISAGREEMENT),
        ("on 30 February 1952", Level.DISAGREEMENT),
        ("3[1] September 1951", Level.TENSION),
        ("30 September 1951", None),
        ("the last day", None),
    ],
)
def test_a_day_that_no_calendar_has(ledger_of, quoted, level):
    ledger = ledger_of(f'claim d report:1 met on 1951-09 "{quoted}"\n')
    assert [(f.code, f.level) for f in examine(ledger).findings] == (
        [("D404", level)] if level else []
    )


def test_a_day_that_does_not_exist_is_not_sought_in_what_a_machine_proposed(ledger_of):
    text = 'claim d report:1 met on 1951-09 "31 September 1951" @machine\n'
    assert examine(ledger_of(text)).findings == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("d3 = open + m4", "it is at most -233 days; the relation says 4 months"),
        ("300 hour = d2 - d1", "it is between 121 and 122 days"),
        ("m3 * 0 = d2 - d1", "the relation says 0 months"),
        ("m3 - 5 month = d2 - d1", "the relation says -2 months"),
    ],
)
def test_what_cannot_be_said_in_the_unit_is_said_in_days(ledger_of, line, said):
    finding = only(examine(ledger_of(f"{DATES}relation s {line}\n")))
    assert finding.level is Level.DISAGREEMENT
    assert said in finding.sentence


def test_what_divides_by_nothing_is_not_tested(ledger_of):
    none = 'claim none report:14 parts = 0 kind:ratio "a"\n'
    line = "relation s m3 / none = d2 - d1\n"
    examined = examine(ledger_of(DATES + none + line))
    assert found(examined) == [("S190", Level.NOTE)]


def test_dates_of_a_document_that_has_no_source_are_not_read_again(ledger_of):
    text = 'claim d absent:1 met on 1951-09 "31 September 1951"\n'
    assert examine(ledger_of(text)).findings == ()
