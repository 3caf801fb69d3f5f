"""The same over ledgers made by chance: findings and opinions print what is so."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

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
    for finding in examine(ledger).findings:
        assert list(amiss_in_finding(finding)) == []


@settings(max_examples=30)
@given(ledgers)
def test_every_number_of_an_opinion_made_by_chance_is_so(ledger: Ledger) -> None:
    assert list(amiss_in_opinions(ledger)) == []


def test_ledgers_made_by_chance_are_read_and_disagree() -> None:
    ledger = ledger_of(
        ["1,200 persons", "> 300 persons", "~ 500 persons", "in 10..20 persons"],
        "0.5%",
        list(SHAPES),
    )
    assert len(ledger.entries) == len(SHAPES) + len("12345")
    assert len(examine(ledger).findings) > 5
