"""`averment read`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.notation import load, parse
from averment.reading.passages import passages_of
from averment.recension import Found, recension
from averment.record import Claim, Text
from averment.verbs.clock import today
from averment.verbs.proposals import keyed, proposals

TEXT = (
    "Half-year report\n\n4 March 1952\n\n"
    "In all 1,240 persons were arrested, of whom 612 were in county A and 612 in "
    "county B.\n\nIt is planned to train 80 trial personnel in 1952.\n"
)


@pytest.fixture
def edition(tmp_path: Path, averment) -> Path:
    (tmp_path / "report.en.txt").write_text(TEXT, encoding="utf-8")
    assert averment("new", tmp_path).exit_code == 0
    return tmp_path


def test_nothing_is_written_without_write(averment, edition, fingerprints) -> None:
    before = fingerprints(edition)
    answer = averment("read", edition)
    assert answer.exit_code == 0
    assert "@machine.2026-01-01" in answer.stdout
    assert fingerprints(edition) == before


def test_what_is_proposed_parses_without_a_problem(averment, edition) -> None:
    out = averment("read", edition, "-q").stdout
    claims, problems = parse(f"format 1\n{out}")
    assert problems == ()
    assert {c.value.numeral for c in claims if hasattr(c.value, "numeral")} >= {
        1240,
        80,
    }


def test_written_claims_stand_in_the_text_and_change_no_line_before_them(
    averment, edition
) -> None:
    file = edition / "report.claims"
    before = file.read_text(encoding="utf-8")
    assert averment("read", edition, "--write").exit_code == 0
    assert file.read_text(encoding="utf-8").startswith(before)
    ledger = load(edition)
    assert ledger.problems == ()
    anchors = recension(ledger).anchors
    assert anchors
    assert all(isinstance(anchor.answer, Found) for anchor in anchors)


def test_a_second_run_adds_nothing(averment, edition, fingerprints) -> None:
    averment("read", edition, "--write")
    before = fingerprints(edition)
    answer = averment("read", edition, "--write")
    assert "0 claims" in answer.stderr
    assert fingerprints(edition) == before


def test_a_figure_that_stands_twice_gets_the_words_around_it(averment, edition) -> None:
    averment("read", edition, "--write")
    twice = [c for c in load(edition).of(Claim) if c.quotation.exact.startswith("612")]
    assert len(twice) == 2
    assert all(claim.quotation.before for claim in twice)


def test_a_plan_is_proposed_as_planned(averment, edition) -> None:
    out = averment("read", edition, "-q").stdout
    (line,) = [line for line in out.splitlines() if "= 80" in line]
    assert "planned" in line


def test_what_a_person_wrote_is_not_proposed_again(averment, specimen) -> None:
    out = averment("read", specimen, "-q").stdout
    claims, _ = parse(f"format 1\n{out}")
    quoted = {claim.quotation.exact for claim in claims}
    assert not any("一千二百四十" in words for words in quoted)
    assert not {"c1", "c2"} & {claim.key for claim in claims}


def test_keys_that_are_taken_are_passed_over(averment, edition) -> None:
    file = edition / "report.claims"
    standing = file.read_text(encoding="utf-8")
    file.write_text(
        standing + 'claim m1 report:p3 arrests = 1,240 persons "1,240 persons"\n',
        encoding="utf-8",
    )
    averment("read", edition, "--write")
    ledger = load(edition)
    assert ledger.problems == ()
    keys = [claim.key for claim in ledger.of(Claim)]
    assert len(keys) == len(set(keys))


def test_a_file_outside_an_edition_is_read_to_standard_output(
    averment, tmp_path
) -> None:
    file = tmp_path / "letter.en.txt"
    file.write_text("On 3 May we counted 40 persons.\n")
    answer = averment("read", file, "--date", "1951")
    assert answer.exit_code == 0, answer.output
    assert "1951-05-03" in answer.stdout
    assert "letter:p1" in answer.stdout


def test_a_file_outside_an_edition_cannot_be_written(averment, tmp_path) -> None:
    file = tmp_path / "letter.en.txt"
    file.write_text("We counted 40 persons.\n")
    answer = averment("read", file, "--write")
    assert answer.exit_code == 2
    assert "belongs to no edition" in answer.stderr


def test_a_date_that_does_not_exist_is_refused(averment, tmp_path) -> None:
    file = tmp_path / "letter.en.txt"
    file.write_text("We counted 40 persons.\n")
    answer = averment("read", file, "--date", "1951-02-30")
    assert answer.exit_code == 2
    assert "--date" in answer.stderr


def test_a_rendering_is_not_read_for_claims(averment, specimen) -> None:
    file = specimen / "documents" / "half-year-report.en.txt"
    answer = averment("read", file)
    assert answer.exit_code == 2
    assert "is a rendering" in answer.stderr


def test_one_text_of_an_edition_can_be_read_alone(averment, specimen) -> None:
    file = specimen / "documents" / "half-year-report.zh.txt"
    said = json.loads(averment("read", file, "--format", "json").stdout)
    assert said["schema"] == "averment/read/1"
    assert [text["document"] for text in said["texts"]] == ["half-year-report"]
    assert said["texts"][0]["there_already"] >= 3


@given(
    st.lists(
        st.sampled_from(
            (
                *("共捕", "一千二百四十人", "，", "。\n", "约", "百分之七十五"),
                *("\n\n", "「", '"', "\\", "十人", "1,240 ", "1951年"),
                *("五月", "三日", "余", "；"),
            )
        ),
        max_size=30,
    ).map("".join)
)
@settings(max_examples=100)
def test_whatever_the_text_the_proposals_are_a_ledger_that_quotes_it(
    content: str,
) -> None:
    text = Text(
        document="d",
        lang="zh",
        file="d.zh.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )
    found = proposals(text, day=today(), reference=None)
    for proposal, claim in zip(found, keyed(found, taken=frozenset()), strict=True):
        assert text.at(proposal.span) == claim.quotation.exact
        passage = text.passage(claim.place.label)
        assert passage is not None
        quotation = claim.quotation
        whole = quotation.before + quotation.exact + quotation.after
        assert text.at(passage.span).count(whole) == 1


def test_date_and_language_of_an_edition_s_text_are_its_source_s(
    averment, edition
) -> None:
    answer = averment("read", edition, "--lang", "zh")
    assert answer.exit_code == 2
    assert "source gives both" in answer.stderr
