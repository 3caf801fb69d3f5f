"""Every number printed in a finding is what its figures give.

Arelle's report of XBRL calculations once printed a wrong bound in a right
verdict (its pull request 855); explanations are tested here, not only verdicts.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import pytest
from attesting import attested
from checking import (
    ALONE,
    Sides,
    amiss_alone,
    amiss_attested,
    amiss_in_line,
    gaps_in,
    sides_of,
)
from reckoning import tree, value

from averment.examination import examine
from averment.notation import load
from averment.notation.expressions import expression_words
from averment.record import ITEMS, Examination, Finding, Ledger, Relation, links

GOLDEN = Path(str(files("averment") / "golden"))
EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"
NOTHING: Mapping[str, Fraction] = {}
FOLDERS = [EXAMPLE, *sorted(p for p in GOLDEN.iterdir() if p.name[0] in "SPB")]


def relation_of(finding: Finding) -> Relation | None:
    """The comparison a finding is about; of a chain the one that it names."""
    if not isinstance(finding.subject, Relation):
        return None
    every = {link.key: link for link in links(finding.subject)}
    named = [key for key in every if finding.address.endswith(f"-{key}")]
    return every[named[0]] if named else finding.subject


def amiss(
    finding: Finding, *, attested: Mapping[str, Fraction] = NOTHING
) -> Iterator[str]:
    """Every number of a finding that the figures do not give.

    Shape: `attested` are the places to which its figures are attested elsewhere.
    """
    relation = relation_of(finding)
    if relation is None or not finding.arithmetic or finding.code[0] == "D":
        return
    sides = sides_of(
        finding,
        left=expression_words(relation.left),
        comparison=relation.comparison,
        right=expression_words(relation.right).replace(ITEMS, str(len(relation.items))),
        attested=attested,
    )
    for step in finding.arithmetic:
        yield from amiss_in_line(step.label, step.working, sides=sides)
    for sentence in finding.would_agree:
        if ALONE.fullmatch(sentence):
            yield from amiss_alone(sentence, sides=sides)
    for sentence in finding.assumptions:
        yield from amiss_attested(sentence, sides=sides)
    yield from amiss_between(finding, sides=sides)


def amiss_between(finding: Finding, *, sides: Sides) -> Iterator[str]:
    """A difference or factor that the sides do not give."""
    values = sides.values(wide=False)
    one, other = (value(tree(s), values=values) for s in (sides.left, sides.right))
    ends = sorted([(one.low, one.high), (other.low, other.high)])
    near, far = ends[0][1], ends[1][0]
    for what, shown in gaps_in(finding.sentence):
        if what == "difference" and far - near != shown:
            yield finding.sentence
        if what == "factor" and not (
            shown * (1 - Fraction(1, 100)) <= far / near <= shown * Fraction(101, 100)
        ):
            yield f"{finding.sentence} (it is {float(far / near)})"


def examined(folder: Path) -> tuple[Ledger, Examination]:
    ledger = load(folder)
    return ledger, examine(ledger)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_every_number_of_a_finding_is_what_its_figures_give(folder: Path) -> None:
    ledger, found = examined(folder)
    places = attested(ledger)
    every = (amiss(finding, attested=places) for finding in found.findings)
    assert [words for amiss_here in every for words in amiss_here] == []


@pytest.fixture(scope="module")
def shares() -> Finding:
    """A finding with a product, a range, vague words and rounding."""
    _, found = examined(EXAMPLE)
    return next(f for f in found.findings if f.address.endswith("-lifers"))


@pytest.mark.parametrize(
    ("standing", "printed_instead"),
    [
        ("1,500,000 and 2,250,000", "1,500,000 and 2,205,000"),
        ("0.5 % x", "0.5 ‰ x"),
        ("300,000,000 and", "30,000,000 and"),
        ("at most 160,000", "less than 160,000"),
    ],
)
def test_a_number_that_is_not_what_the_figures_give_is_noticed(
    shares: Finding, standing: str, printed_instead: str
) -> None:
    lines = [
        replace(step, working=step.working.replace(standing, printed_instead))
        for step in shares.arithmetic
    ]
    assert lines != list(shares.arithmetic)
    assert list(amiss(replace(shares, arithmetic=tuple(lines))))


@pytest.mark.parametrize(
    ("standing", "printed_instead"),
    [("0.05333 %;", "0.05433 %;"), ("at most 0.1 %", "less than 0.1 %")],
)
def test_an_interval_that_the_relation_does_not_force_is_noticed(
    shares: Finding, standing: str, printed_instead: str
) -> None:
    lines = tuple(s.replace(standing, printed_instead) for s in shares.would_agree)
    assert lines != shares.would_agree
    assert list(amiss(replace(shares, would_agree=lines)))


def test_a_factor_that_the_sides_do_not_give_is_noticed(shares: Finding) -> None:
    sentence = shares.sentence.replace("9.37", "8.37")
    assert list(amiss(replace(shares, sentence=sentence)))


# --- lists, sequences, lengths of time, weekdays --------------------------------


def finding_in(code: str, subject: str) -> Finding:
    _, found = examined(GOLDEN / code)
    return next(
        f for f in found.findings if f.code == code and f.subject.key == subject
    )


def test_the_items_that_are_counted_are_the_items_that_stand() -> None:
    finding = finding_in("S105", "s1")
    working = {s.label: s.working for s in finding.arithmetic}["items"]
    count, _, words = working.partition(": ")
    assert int(count) == len(re.findall("“[^”]*”", words))
    (stated,) = (f.value.numeral for f in finding.figures)
    assert f"is {stated - int(count)} more than the {count} items" in finding.sentence


def test_the_numbers_said_to_be_missing_are_missing() -> None:
    finding = finding_in("S106", "q1")
    stand = [int(claim.value.numeral) for claim in finding.figures]
    (step,) = finding.arithmetic
    assert step.working == ", ".join(map(str, stand))
    first, last = map(int, re.findall(r"numbers (\d+) to (\d+)", finding.sentence)[0])
    missing = sorted({*range(first, last + 1)} - {*stand})
    said = finding.sentence.partition(",")[2]
    assert [int(n) for n in re.findall(r"\d+", said)] == missing


@pytest.mark.parametrize("subject", ["s1", "s3"])
def test_the_days_between_two_dates_are_counted_either_way(subject: str) -> None:
    finding = finding_in("D402", subject)
    days, whole = finding.arithmetic
    last, first = map(
        dt.date.fromisoformat, re.findall(r"\d{4}-\d\d-\d\d", days.working)
    )
    low, high = re.findall(r"between (\d+) and (\d+) days", days.working)[0]
    assert ((last - first).days, (last - first).days + 1) == (int(low), int(high))
    months = [int(n) for n in re.findall(r"\d+", whole.working)]
    after = last + dt.timedelta(days=1)
    reached = [later(first, number) for number in months]
    assert min(reached) <= after
    assert max(reached) in (last, after) or max(reached) > after


def later(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    for length in range(day.day, 27, -1):
        try:
            return dt.date(day.year + years, month + 1, length)
        except ValueError:
            continue
    return dt.date(day.year + years, month + 1, day.day)


def test_the_day_of_the_week_is_the_calendar_s() -> None:
    finding = finding_in("D403", "s1")
    day = dt.date.fromisoformat(re.findall(r"\d{4}-\d\d-\d\d", finding.sentence)[0])
    assert f"is a {day:%A}, not" in finding.sentence
