"""One figure read otherwise, against reckoning the relation anew each time."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from averment.emendation import cases_of
from averment.emendation.alone import Alone, reconciled
from averment.emendation.reconciling import changes_of, plain, reconciling
from averment.examination.verdict import Verdict
from averment.notation import parse
from averment.record import Ledger

HEAD = """format 1
source report 1952-03-04 lang:en "A report"
  medium: print, ocr
"""
RELATIONS = (
    "a = b + c",
    "a = b + c - d",
    "a - b = c + d",
    "a = b + c + d + e",
    "a * p = b",
    "a = b * p + c",
    "a / b = p",
    "(a - b) / b = p",
    "a / b = c / d",
    "a <= b + c",
    "a > b * p",
    "a - b = c - d",
)
BARE = st.one_of(
    st.integers(1, 40_000).map("{:,}".format),
    st.integers(1, 99).map("{}0,000".format),
    st.integers(1, 9_999).map(lambda n: f"{n / 10:.1f}"),
)
SHARES = st.integers(1, 1_500).map(lambda n: f"= {n / 10}%")
SIGNS = st.sampled_from(("=", "=", "=", "~", ">", ">=", "nearly", "<="))
FIGURES = st.one_of(
    st.builds("{} {} persons".format, SIGNS, BARE),
    st.integers(1, 900).map(lambda n: f"in {n}00..{n + 20}00 persons"),
    st.integers(1, 90).map(lambda n: f"= {n}.50 persons"),
)


@st.composite
def ledgers(draw):
    """A relation between invented figures, seldom one that holds."""
    claims = [
        f'claim {key} report:p1 {key} {draw(SHARES if key == "p" else FIGURES)} "1"'
        for key in "abcdep"
    ]
    relation = draw(st.sampled_from(RELATIONS))
    text = "\n".join([HEAD, *claims, f"relation r1 {relation}", ""])
    entries, problems = parse(text, file="case.claims")
    assert not problems, (text, problems)
    return Ledger(root=None, entries=entries)


@given(ledgers())
def test_no_reading_is_lost_and_none_is_added(ledger):
    cases = cases_of(ledger)
    assume("r1" in cases.by_key)  # no divisor is zero
    case = cases.by_key["r1"]
    tried = {
        (key, *plain(change.proposed)): reconciled(
            case, supposed={key: change.proposed}
        )
        for key, claim in case.stated.items()
        for change in changes_of(claim, key=key, cases=cases)
    }
    found = {
        (one.key, *plain(one.proposed)): one.by_rounding
        for one in reconciling(case, cases=cases)
    }
    assert found == {
        reading: holds is Verdict.ROUNDING for reading, holds in tried.items() if holds
    }


@given(ledgers())
def test_what_holds_is_what_reckoning_anew_gives(ledger):
    cases = cases_of(ledger)
    assume("r1" in cases.by_key)
    case = cases.by_key["r1"]
    alone = Alone(case)
    for key, claim in case.stated.items():
        for change in changes_of(claim, key=key, cases=cases):
            read = change.proposed
            assert alone.verdict(key, read) is reconciled(case, supposed={key: read})


@pytest.mark.parametrize("operation", ["b * c", "b / c", "b + b * c"])
def test_beside_a_figure_that_may_be_zero_the_relation_is_reckoned_anew(
    ledger_of, operation
):
    ledger = ledger_of(
        'claim a report:p1 a = 500 persons "500"\n'
        'claim b report:p1 b = 200 persons "200"\n'
        'known c c in -10..10% of b "open"\n'
        f"relation r1 a = {operation}\n"
    )
    case = cases_of(ledger).by_key["r1"]
    alone = Alone(case)
    for key in ("a", "b"):
        for change in changes_of(case.stated[key], key=key, cases=cases_of(ledger)):
            read = change.proposed
            assert alone.verdict(key, read) is reconciled(case, supposed={key: read})
