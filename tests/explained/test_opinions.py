"""Every number of an opinion: the arithmetic with a reading in place, the weights,
the margin, and how often chance would give such a reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import pytest
from attesting import attested
from checking import (
    Sides,
    amiss_in_line,
    changed,
    figures_by_name,
    full_names,
    weight_of,
)
from reckoning import BY_ITSELF

from averment.edition.readings import OpinionView, opinion_in_words
from averment.edition.readings.chances import often
from averment.emendation import Cases, Opinion, cases_of, conjectures
from averment.examination import examine
from averment.examination.case import Case
from averment.notation import load
from averment.notation.expressions import expression_words
from averment.record import Finding, Ledger, Level

GOLDEN = Path(str(files("averment") / "golden"))
EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"
FOLDERS = [EXAMPLE, *sorted(p for p in GOLDEN.iterdir() if p.name[0] in "SPB")]
ELSEWHERE = re.compile(r"(\S+) (agrees then|disagrees then)( only [^(]*)? \((.*)\)")
CONVENTION = {
    "numbers were rounded twice": "rounded twice",
    "numbers were cut off": "cut off",
    "each number was rounded by itself": BY_ITSELF,
}


def opinions_of(
    ledger: Ledger,
) -> Iterator[tuple[Finding, Opinion, OpinionView, Cases]]:
    cases = cases_of(ledger)
    for finding in examine(ledger).findings:
        if finding.level >= Level.DISAGREEMENT:
            opinion = conjectures(ledger, finding, cases=cases)
            view = opinion_in_words(opinion, finding=finding, cases=cases, every=True)
            yield finding, opinion, view, cases


def named(cases: Cases, key: str) -> Case:
    return next(case for case in cases.by_key.values() if case.key == key)


def sides_in(case: Case, *, thanks: str, ledger: Ledger) -> Sides:
    return Sides(
        figures=figures_by_name(tuple(case.stated.values())),
        full=full_names(tuple(case.stated.values())),
        left=expression_words(case.left),
        comparison=case.comparison.value,
        right=expression_words(case.right),
        convention=next((c for said, c in CONVENTION.items() if said in thanks), ""),
        attested=attested(ledger),
    )


def lines_in(words: str) -> Iterator[tuple[str, str]]:
    """The lines of arithmetic of a reason, without what is said after them."""
    for line in re.split(r"; (?=[^;]*: )", words):
        label, _, working = line.partition(": ")
        yield label, working.partition("; ")[0]


def amiss(ledger: Ledger) -> Iterator[str]:
    for finding, opinion, view, cases in opinions_of(ledger):
        every = (*opinion.conjectures, *opinion.left_aside)
        for one, reading in zip(every, view.readings, strict=True):
            for reason in reading.reasons:
                words, case = reason.words, cases.about(finding)
                if found := ELSEWHERE.match(words):
                    case, words = named(cases, found[1]), found[4]
                elif reason.label != "Then":
                    continue
                sides = changed(sides_in(case, thanks=reason.words, ledger=ledger), one)
                for label, working in lines_in(words):
                    yield from amiss_in_line(label, working, sides=sides)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_the_arithmetic_with_a_reading_in_place_is_right(folder: Path) -> None:
    assert list(amiss(load(folder))) == []


def test_the_example_s_opinions_have_arithmetic_to_be_reckoned_again() -> None:
    labels = [
        reason.label
        for _, _, view, _ in opinions_of(load(EXAMPLE))
        for reading in view.readings
        for reason in reading.reasons
    ]
    assert {"Then", "Also", "Costs", "Chance", "Weight"} <= {*labels}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_weights_add_up_and_the_margin_lies_between_two_of_them(folder: Path) -> None:
    for _, opinion, view, _ in opinions_of(load(folder)):
        words = [
            r.words for v in view.readings for r in v.reasons if r.label == "Weight"
        ]
        weights = [weight_of(each) for each in words][: len(opinion.conjectures)]
        if not weights:
            continue
        more = re.search(r"the next reading weighs (\d+|no) more", words[0])
        assert bool(more) is (len(weights) > 1), words[0]
        if more:
            margin = 0 if more[1] == "no" else int(more[1])
            assert weights[0] + margin == weights[1]
        assert weights == sorted(weights)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_what_is_said_to_be_independent_shares_only_what_is_read_otherwise(
    folder: Path,
) -> None:
    for finding, _, view, cases in opinions_of(load(folder)):
        for reading in view.readings:
            for reason in reading.reasons:
                if reason.label == "Also" and "independent" in reason.words:
                    other = named(cases, reason.words.split()[0])
                    here = cases.about(finding)
                    shared = {*map(id, other.stated.values())} & {
                        *map(id, here.stated.values())
                    }
                    assert len(shared) == 1


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_how_often_chance_would_is_printed_never_less_than_it_is(folder: Path) -> None:
    """The shares themselves are tried figure by figure in the tests of emendation."""
    for _, opinion, view, _ in opinions_of(load(folder)):
        every = (*opinion.conjectures, *opinion.left_aside)
        for one, reading in zip(every, view.readings, strict=True):
            said = [r.words for r in reading.reasons if r.label == "Chance"]
            assert bool(said) is (one.coincidence is not None)
            if one.coincidence is None:
                continue
            chance, together = one.coincidence, one.together if one.supports else None
            shares = [chance.mechanism, chance.as_cheap, chance.catalogue]
            shares += [] if together is None else [together]
            for words, share in zip(said[0].split("; "), shares, strict=True):
                assert_said(words, share)


def assert_said(words: str, share: Fraction) -> None:
    if not share:
        assert "no such" in words or words.startswith("none")
        return
    shown = Fraction(re.findall(r"\(([\d.]+) %\)", words)[0]) / 100
    assert share <= shown < share + Fraction(1, 1000)
    if one_in := re.search(r"one (?:such discrepancy )?in (\d+)", words):
        assert Fraction(1, int(one_in[1]) + 1) < share <= Fraction(1, int(one_in[1]))
    else:
        assert share > Fraction(1, 5)
        tenths = re.search(r"(\w+) (?:such \w+ )?in ten", words)
        assert tenths or words.startswith("all")


def test_shares_in_plain_words() -> None:
    said = {Fraction(1): "all", Fraction(19, 20): "more than nine in ten"}
    said |= {Fraction(1, 12): "one in 12", Fraction(9, 10): "nine in ten"}
    assert {share: often(share) for share in said} == said
    assert often(Fraction(0)) == "none"
