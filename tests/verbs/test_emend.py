"""`averment emend`: what would reconcile, on what grounds; nothing is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from averment.emendation.engine import telling
from averment.notation import parse
from averment.record import Emendation

from .conftest import EXAMPLE

LEDGER = "documents/half-year-report.claims"
STANDING = "These are opinions beside the text, which stands."


def opinions(averment, *words: object) -> list[dict]:
    answer = averment("emend", *words, "--format", "json")
    assert answer.exit_code == 0, answer.output
    said = json.loads(answer.stdout)
    assert said["schema"] == "averment/emend/1"
    return said["opinions"]


def said(reading: dict, label: str) -> list[str]:
    return [r["words"] for r in reading["reasons"] if r["label"] == label]


def add(folder: Path, lines: str) -> None:
    file = folder / LEDGER
    file.write_text(file.read_text(encoding="utf-8") + lines, encoding="utf-8")


def test_the_specimen_s_readings_are_shown_with_their_grounds_and_their_line(
    averment, specimen
) -> None:
    answer = averment("emend", specimen)
    assert answer.exit_code == 0
    assert "c3 read 628 persons in place of 618 persons." in answer.stdout
    assert "Mechanism  one digit misread or miswritten" in answer.stdout
    assert "Grounds    the figure is a plain numeral" in answer.stdout
    assert "Tied: " in answer.stdout
    assert answer.stdout.rstrip().splitlines()[-1].startswith(STANDING)


def test_every_line_shown_is_an_entry_that_can_be_written(averment, specimen) -> None:
    (opinion,) = opinions(averment, "s1", specimen)
    lines = "\n".join(reading["line"] for reading in opinion["readings"])
    entries, problems = parse(f"format 1\n{lines}\n")
    assert problems == ()
    written = [entry for entry in entries if isinstance(entry, Emendation)]
    assert len(written) == len(opinion["readings"]) > 0


@pytest.mark.parametrize("key", ["s1", "c3", "half-year-report/c3"])
def test_a_key_of_a_relation_or_of_a_claim_will_do(averment, specimen, key) -> None:
    (opinion,) = opinions(averment, key, specimen)
    assert opinion["code"] == "S101"
    assert opinions(averment, opinion["address"], specimen) == [opinion]


def test_a_key_on_which_nothing_disagrees_is_answered_so(averment, specimen) -> None:
    answer = averment("emend", "s2", specimen)
    assert answer.exit_code == 0
    assert answer.stdout == "No relation that can be tested disagrees.\n"


def test_an_unknown_key_is_answered_with_the_nearest(averment, specimen) -> None:
    add(specimen, "relation provincial-total  c1 = c2 + c3\n")
    answer = averment("emend", "provincial-totel", specimen)
    assert answer.exit_code == 2
    assert "Did you mean provincial-total?" in answer.stderr


def test_nothing_is_written(averment, specimen, fingerprints) -> None:
    before = fingerprints(specimen)
    averment("emend", specimen)
    averment("emend", "s1", specimen, "--format", "json")
    assert fingerprints(specimen) == before


def test_per_mille_is_forced_where_it_reconciles_a_second_relation_too(
    averment,
) -> None:
    (opinion,) = opinions(averment, "lifers", EXAMPLE)
    best = opinion["readings"][0]
    assert best["preferred"]
    assert best["reading"].startswith("c14 read 0.5‰")
    (also,) = said(best, "Also")
    assert also.startswith("lifers-guizhou agrees then (c14 * c18: 0.5 ‰ x 10,000,000")
    assert also.endswith("an independent second relation")
    assert opinion["verdict"].startswith("Forced: c14 read 0.5‰")
    assert not opinion["rivals_first"]
    assert opinion["rivals"], "the rivals stand in any case"


def test_each_is_preferred_where_one_figure_stands_over_a_list_of_two(averment) -> None:
    (opinion,) = opinions(averment, "transfer-places", EXAMPLE)
    best = opinion["readings"][0]
    assert best["preferred"]
    assert "each, in 2 places" in best["reading"]
    assert said(best, "Grounds") == ["one figure is stated over a list of 2"]
    assert said(best, "Then") == [
        "c10: 300,000; c12 + c13: 200,000 + 100,000 = 300,000"
    ]


def test_where_nothing_decides_nothing_is_preferred_and_definitions_come_first(
    averment,
) -> None:
    (opinion,) = opinions(averment, "output-and-work", EXAMPLE)
    assert opinion["rivals_first"]
    assert not any(reading["preferred"] for reading in opinion["readings"])
    out = averment("emend", "output-and-work", EXAMPLE).stdout
    tail = out[out.index("Relation doubtful: ") :].splitlines()
    assert tail[2].strip() == "The definitions differ."


EMEND = 'emend e1 c3 618 -> 628 "a copy" @ed1.2026-01-01\n'


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            f'{EMEND}emend e2 e1 628 -> 638 "again" @ed1.2026-01-01\n',
            "N112 e1 is itself an emendation; an emendation is of a claim.",
        ),
        (
            'emend e1 e1 618 -> 628 "of itself" @ed1.2026-01-01\n',
            "N112 e1 is itself an emendation; an emendation is of a claim.",
        ),
        (
            f"{EMEND}review e7 accepted @ed2.2026-01-02\n",
            "N102 No entry has the key e7.",
        ),
        (
            'emend e1 c33 618 -> 628 "its claim is gone" @ed1.2026-01-01\n',
            "N102 No entry has the key c33.",
        ),
    ],
    ids=["circular", "of itself", "a review of nothing", "its claim is gone"],
)
@pytest.mark.parametrize("verb", ["check", "emend"])
def test_an_emendation_that_cannot_be_is_one_clear_problem(
    averment, specimen, lines, sentence, verb
) -> None:
    add(specimen, lines)
    answer = averment(verb, specimen)
    assert answer.stderr.count(f"{LEDGER}:") == 1, answer.stderr
    assert sentence in answer.stderr
    assert "\n    " in answer.stderr, "the line and the caret are shown"
    assert "is 10 more than its parts" in answer.stdout, "the rest is examined"
    assert answer.exit_code == (2 if verb == "check" else 0)


TABLE = """
table t9 half-year-report:1r.1 moved persons "x"
  columns: men | women | total
  row: a | 5,120 | 3,430 | 855
  row: b | 298 | 431 | 729
  row: total | 810 | 774 | 1,584
"""
CUT_SHORT = "The search was ended before every set of figures was looked at"


def test_a_search_that_was_ended_early_is_said_to_be(
    averment, specimen, tmp_path, monkeypatch
) -> None:
    add(specimen, TABLE)
    whole = opinions(averment, specimen)
    assert not any(opinion["cut_short"] for opinion in whole)
    for budget in ("MOST", "LEAST", "READ"):
        monkeypatch.setattr(telling, budget, 1)
    cut = [one for one in opinions(averment, specimen) if one["cut_short"]]
    assert "S102" in {one["code"] for one in cut}
    assert CUT_SHORT in averment("emend", cut[0]["address"], specimen).stdout
    averment("room", "build", specimen, "--out", tmp_path / "room")
    pages = [p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.html")]
    assert sum(CUT_SHORT in page for page in pages) == len(cut)
