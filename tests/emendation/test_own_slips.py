"""Slips that an edition adds are supposed like those of the catalogue."""

from pathlib import Path

import pytest

from averment.emendation import cases_of, conjectures
from averment.examination import examine
from averment.notation import parse
from averment.record import Ledger

PIECES = """
claim total report:p1 caps = 1,440 pieces "1,440"
claim one report:p1 caps:one = 60 pieces "60"
claim two report:p1 caps:two = 720 pieces "720"
relation r1 total = one + two
"""
DOZENS = 'slip dozens times 12 "dozens taken for pieces"\n'


def opinion(ledger):
    (finding,) = (f for f in examine(ledger).findings if f.subject.key == "r1")
    return conjectures(ledger, finding)


def named(found, name):
    every = (*found.conjectures, *found.left_aside)
    return [c for c in every if c.mechanism.name == name]


def test_a_factor_of_the_edition_is_undone_both_ways(ledger_of):
    assert named(opinion(ledger_of(PIECES)), "dozens") == []
    (read,) = named(opinion(ledger_of(PIECES + DOZENS)), "dozens")
    assert (read.key, read.proposed.numeral) == ("one", 720)
    assert read.mechanism.slip == "dozens taken for pieces"
    assert read.mechanism.source == "convention of this edition"


def test_like_digits_of_the_edition_are_taken_for_one_another(ledger_of):
    text = """
claim total report:p1 caps = 1,440 pieces "1,440"
claim one report:p1 caps:one = 250 pieces "250"
claim two report:p1 caps:two = 890 pieces "890"
relation r1 total = one + two
slip face digits 二/五 "alike in this type"
"""
    (read,) = named(opinion(ledger_of(text)), "face")
    assert (read.key, read.proposed.numeral) == ("one", 550)


@pytest.mark.parametrize(
    ("detail", "offered"),
    [("  lang: zh\n", 0), ("  lang: en\n", 1), ("  medium: ocr\n", 1)],
)
def test_a_slip_asks_for_its_language_and_medium(ledger_of, detail, offered):
    found = opinion(ledger_of(PIECES + DOZENS + detail))
    assert len(named(found, "dozens")) == offered


def test_the_media_of_a_source_leave_other_slips_out():

    head = 'format 1\nsource report 1952 lang:en "A report"\n  medium: scribe\n'
    entries, problems = parse(
        head + PIECES + DOZENS + "  medium: ocr\n", file="case.claims"
    )
    assert not problems
    found = opinion(Ledger(root=Path(), entries=entries))
    assert named(found, "dozens") == []
    assert named(found, "like-digits") == []


def test_signs_of_the_edition_are_read_as_the_other(ledger_of):
    text = """
claim share report:p1 share = 4% of population "4%"
claim all report:p1 population = 1,000,000 persons "1,000,000"
claim some report:p1 people = 4,000 persons "4,000"
relation r1 share * all = some
slip ours signs "set for one another here"
  cost: 1
"""
    ledger = ledger_of(text)
    names = [mechanism.name for mechanism in cases_of(ledger).catalogue]
    assert names[-1] == "ours"
    assert opinion(ledger).conjectures[0].mechanism.name == "per-cent-per-mille"
