"""`averment compare`: two files, or a document of an edition and its rendering."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from averment.notation import load
from averment.record import Rendering

ZH = """{1r} 某厂报告，一九五二年三月四日。
{1v} 全厂现有工人三千五百名，比去年增加百分之十二。
{2r} 到会的近三百人。
"""
EN = """{1r} Report of a works, 4 March 1952.
{1v} The works now has 35,000 workers, 12 percent more than last year.
{2r} Nearly 300 people attended.
"""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """An original and its rendering, of no edition."""
    zh, en = tmp_path / "report.zh.txt", tmp_path / "report.en.txt"
    zh.write_text(ZH, encoding="utf-8")
    en.write_text(EN, encoding="utf-8")
    return zh, en


@pytest.fixture
def edition(pair, averment) -> Path:
    """The two as an edition, with the claims that are read in the original."""
    folder = pair[0].parent
    assert averment("new", folder).exit_code == 0
    assert averment("read", folder, "--write").exit_code == 0
    return folder


def test_two_files_are_compared_before_there_is_an_edition(averment, pair) -> None:
    answer = averment("compare", *pair)
    assert answer.exit_code == 1
    assert "R701  disagreement  report" in answer.stdout
    assert "三千五百 is 3,500; 35,000 is 35,000" in answer.stdout
    assert re.search(r"zh  1v  三千五百 +3,500 persons", answer.stdout)
    assert re.search(r"en  1v  35,000 +35,000 persons", answer.stdout)
    assert "Link 2 of 3, 1 to 1" in answer.stdout
    assert "not which of them is to be corrected" in answer.stdout


def test_it_says_first_what_it_rests_on_and_how_sure_the_links_are(
    averment, pair
) -> None:
    first, second = averment("compare", *pair).stdout.splitlines()[:2]
    assert first.startswith("report: English beside Chinese, for documents. It rests")
    assert "3 and 3 sentences, 3 links" in second


def test_the_other_way_round_gives_the_mirror_image(averment, pair) -> None:
    answer = averment("compare", *reversed(pair))
    assert "Chinese beside English" in answer.stdout
    assert "35,000 is 35,000; 三千五百 is 3,500" in answer.stdout


def test_json_has_every_link_and_both_sides(averment, pair) -> None:
    said = json.loads(averment("compare", *pair, "--format", "json").stdout)
    assert said["schema"] == "averment/compare/1"
    (comparison,) = said["comparisons"]
    assert len(comparison["links"]) == 3
    assert all("sureness" in link for link in comparison["links"])
    (finding,) = (f for f in comparison["findings"] if f["code"] == "R701")
    assert [side["value"] for side in finding["sides"]] == [
        "3,500 persons",
        "35,000 persons",
    ]
    assert finding["link"] == 1


def test_only_the_levels_asked_for_are_printed_and_count(averment, pair) -> None:
    answer = averment("compare", *pair, "--at-least", "consequential")
    assert answer.exit_code == 0
    assert "R701" not in answer.stdout


def test_a_document_is_named_by_its_key_or_by_a_file(averment, edition) -> None:
    words = ("report", edition), (edition / "report.zh.txt",), (edition,)
    answers = [averment("compare", *each).stdout for each in words]
    assert "R701" in answers[0]
    assert len(set(answers)) == 1


def test_two_files_of_an_edition_are_that_pair_of_it(averment, edition) -> None:
    names = edition / "report.zh.txt", edition / "report.en.txt"
    assert "R701" in averment("compare", *names, "--write").stdout
    assert any(load(edition).of(Rendering))


def test_claims_are_bound_once_and_signed(averment, edition) -> None:
    before = (edition / "report.claims").read_text(encoding="utf-8")
    answer = averment("compare", edition, "--write")
    assert "in the ledger now" in answer.stderr
    after = (edition / "report.claims").read_text(encoding="utf-8")
    assert after.startswith(before)
    added = list(load(edition).of(Rendering))
    assert {r.quotation.exact for r in added} >= {"35,000", "12 percent"}
    assert {r.hand.siglum for r in added if r.hand} == {"machine"}
    assert averment("compare", edition, "--write").exit_code == 1
    assert (edition / "report.claims").read_text(encoding="utf-8") == after
    assert not load(edition).problems


def test_a_rendering_taken_up_by_a_person_is_tested_by_check(averment, edition) -> None:
    averment("compare", edition, "--write")
    assert "R701" not in averment("check", edition).stdout
    ledger = edition / "report.claims"
    adopted = ledger.read_text(encoding="utf-8").replace("@machine", "@ed1")
    ledger.write_text(adopted, encoding="utf-8")
    answer = averment("check", edition)
    assert answer.exit_code == 1
    assert "R701" in answer.stdout
    assert answer.stdout.count("R701  disagreement") == 1


def test_nothing_is_written_without_write(averment, edition, fingerprints) -> None:
    before = fingerprints(edition)
    averment("compare", edition)
    assert fingerprints(edition) == before


def test_files_of_no_edition_cannot_be_written_for(averment, pair) -> None:
    answer = averment("compare", *pair, "--write")
    assert answer.exit_code == 2
    assert "no ledger to write to" in answer.stderr


def test_without_a_rendering_that_is_said(averment, edition, pair) -> None:
    answer = averment("compare", "report", edition, "--lang", "de")
    assert (answer.exit_code, answer.stderr.count("Traceback")) == (2, 0)
    assert "There is no rendering of report in de." in answer.stderr
    lonely = pair[0].with_name("lonely.zh.txt")
    lonely.write_text(ZH, encoding="utf-8")
    (edition / "edition.claims").unlink()
    answer = averment("compare", lonely)
    assert answer.exit_code == 2
    assert "There is no rendering of" in answer.stderr
    assert "averment compare A.zh.txt B.en.txt" in answer.stderr


def test_a_file_that_is_not_there_is_named(averment, pair) -> None:
    absent = pair[0].with_name("absent.en.txt")
    for words in ((pair[0], absent), (absent, pair[1]), (absent,)):
        answer = averment("compare", *words)
        assert answer.exit_code == 2
        assert f"There is no file {absent}." in answer.stderr


def test_an_unknown_document_is_answered_with_the_nearest(averment, edition) -> None:
    answer = averment("compare", "reprot", edition)
    assert answer.exit_code == 2
    assert "Did you mean report?" in answer.stderr


def test_of_a_translation_without_its_original_the_figures_speak(
    averment, tmp_path
) -> None:
    (tmp_path / "report.en.txt").write_text(
        "In all 1,240 persons were held, 612 persons in county A "
        "and 618 persons in county B.\n",
        encoding="utf-8",
    )
    averment("new", tmp_path)
    averment("read", tmp_path, "--write")
    ledger = tmp_path / "report.claims"
    text = ledger.read_text(encoding="utf-8").replace("@machine", "@ed1")
    text = re.sub(
        r"^(source .*)$", r"\1\n  medium: translation", text, flags=re.MULTILINE
    )
    ledger.write_text(f"{text}relation r1 m1 = m2 + m3\n", encoding="utf-8")
    answer = averment("compare", tmp_path)
    assert answer.exit_code == 1
    assert "itself a translation whose original is not in the edition" in answer.stdout
    assert "guesses" in answer.stdout
    assert "S101" in answer.stdout


def test_names_withheld_are_in_nothing_that_is_printed(averment, edition) -> None:
    (edition / "withheld.local").write_text("某厂\n", encoding="utf-8")
    (edition / ".gitignore").write_text("withheld.local\n", encoding="utf-8")
    answer = averment("compare", edition, "--format", "json")
    assert "某厂" not in answer.output


def test_a_link_of_an_editor_holds(averment, edition) -> None:
    with (edition / "report.claims").open("a", encoding="utf-8") as ledger:
        ledger.write('align a1 report:2r en "到会的近三百人" none @ed1\n')
    said = json.loads(averment("compare", edition, "--format", "json").stdout)
    links = said["comparisons"][0]["links"]
    assert any(
        link["sureness"] == "given by an editor" and not link["rendering"]
        for link in links
    )
