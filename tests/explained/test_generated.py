"""The same over ledgers made by chance: findings and opinions print what is so."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from attesting import attested
from checking import ATTESTED
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_findings import amiss as amiss_in_finding
from test_opinions import amiss as amiss_in_opinions

from averment.examination import examine
from averment.notation import parse
from averment.record import Ledger

WORDS = ("", "", "", "> ", ">= ", "~ ", "nearly ", "<= ")
SHAPES = (
    "c1 = c2 + c3",
    "c1 - c2 = c3",
    "c1 = c4 * c2",
    "c1 / c2 = c4",
    "c1 + c2 <= c3",
    "c1 = c2 - c3 + c5",
    "c1 >= 2 * c2",
    "c1 = c2 * (1 + c4)",
    "c1 = (c2 + c3) * c4",
    "c1 < c2 / 3",
)

numbers = st.builds(
    lambda digits, zeros: f"{digits * 10**zeros:,}",
    st.integers(1, 9999),
    st.integers(0, 5),
)
counts = st.builds(
    lambda word, n: f"{word}{n} persons", st.sampled_from(WORDS), numbers
) | st.builds(
    lambda low, more: f"in {low:,}..{low + more:,} persons",
    st.integers(1, 99_999),
    st.integers(1, 9_999),
)
rates = st.builds(
    lambda n, places, sign: f"{Decimal(n).scaleb(-places):f}{sign}",
    st.integers(1, 999),
    st.integers(0, 2),
    st.sampled_from("%‰"),
)


def ledger_of(values: list[str], rate: str, shapes: list[str]) -> Ledger:
    lines = [
        f'claim c{at} report:1r.{at} arrests = {value} "w{at}"'
        for at, value in zip((1, 2, 3, 5), values, strict=True)
    ]
    lines.append(f'claim c4 report:1r.4 share = {rate} "w4"')
    lines += [f"relation s{at} {shape}" for at, shape in enumerate(shapes, 1)]
    text = "\n".join(line.replace("= ~", "~").replace("= <=", "<=") for line in lines)
    text = text.replace("= >", ">").replace("= in ", "in ")
    entries, _ = parse(f"format 1\n{text}\n")
    return Ledger(root=Path(), entries=tuple(entries))


ledgers = st.builds(
    ledger_of,
    st.lists(counts, min_size=4, max_size=4),
    rates,
    st.lists(st.sampled_from(SHAPES), min_size=1, max_size=3, unique=True),
)


# A range shows the place of its finer end, here units; 10 beside it is not rounded.
@example(
    ledger_of(
        ["in 3,330..3,331 persons", "10 persons", "1 persons", "1 persons"],
        "1%",
        ["c1 = c4 * c2"],
    )
)
# What c2 must be is below zero as the others usually are: only their widest leaves any.
@example(
    ledger_of(
        ["> 500 persons", "1,000 persons", "1,000 persons", "1 persons"],
        "1%",
        ["c1 = c2 + c3"],
    )
)
# Both ends of the quotient are printed with the same digits: one "about" for both.
@example(
    ledger_of(
        ["1 persons", "> 6,862 persons", "1 persons", "1 persons"],
        "1%",
        ["c1 / c2 = c4"],
    )
)
# "About" reaches no less than a bare number that was rounded twice: that is named.
@example(
    ledger_of(
        ["~ 10 persons", "~ 10 persons", "1 persons", "1 persons"],
        "1%",
        ["c1 < c2 / 3"],
    )
)
@given(ledgers)
def test_every_number_of_a_finding_made_by_chance_is_so(ledger: Ledger) -> None:
    places = attested(ledger)
    for finding in examine(ledger).findings:
        assert list(amiss_in_finding(finding, attested=places)) == []


@settings(max_examples=30)
@given(ledgers)
def test_every_number_of_an_opinion_made_by_chance_is_so(ledger: Ledger) -> None:
    assert list(amiss_in_opinions(ledger)) == []


def adding_up(round_one: int, zeros: int, rest: int, off: int) -> Ledger:
    """A round figure in a sum that holds exactly, and in one that is off by a little.

    Shape: what it is taken from in the second is c1 less a figure that is as exact.
    """
    whole = round_one * 10**zeros
    values = [whole + rest, whole, rest, max(whole - rest + off, 1)]
    shown = [f"{value:,} persons" for value in values]
    return ledger_of(shown, "1%", ["c1 = c2 + c3", "c1 = c2 - c3 + c5", "c2 = c3 + c5"])


adding = st.builds(
    adding_up,
    st.integers(10, 999),
    st.integers(1, 3),
    st.integers(1, 9_999),
    st.integers(-600, 600),
)


@given(adding)
def test_every_number_is_so_where_a_sum_attests_a_round_figure(ledger: Ledger) -> None:
    places = attested(ledger)
    for finding in examine(ledger).findings:
        assert list(amiss_in_finding(finding, attested=places)) == []


@settings(max_examples=15)
@given(adding)
def test_every_number_of_an_opinion_is_so_where_one_is_attested(ledger: Ledger) -> None:
    assert list(amiss_in_opinions(ledger)) == []


def test_what_is_attested_is_said_and_held_against_the_sums() -> None:
    ledger = adding_up(124, 1, 357, 3)
    (finding,) = (f for f in examine(ledger).findings if f.subject.key == "s3")
    said = [line for line in finding.assumptions if ATTESTED.fullmatch(line)]
    assert len(said) == 1
    assert list(amiss_in_finding(finding, attested=attested(ledger))) == []
    assert list(amiss_in_finding(finding)) == said


def test_ledgers_made_by_chance_are_read_and_disagree() -> None:
    ledger = ledger_of(
        ["1,200 persons", "> 300 persons", "~ 500 persons", "in 10..20 persons"],
        "0.5%",
        list(SHAPES),
    )
    assert len(ledger.entries) == len(SHAPES) + len("12345")
    assert len(examine(ledger).findings) > 5
