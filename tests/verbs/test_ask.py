"""`averment ask`: what is answered, what is silent, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

RESOLUTION = """{head} Adopted on 3 March 1952. Approved on 20 March 1952.

{§1} The office shall draw up a plan within two months. It is led by Li Xiaomei and
the committee. The plan takes effect only when a higher organ has approved it.

{§2} It must not cut the food of the workers. Takes effect after approval.
"""
LEDGER = """format 1
edition  canals  "Canals"
  scope: 1950/1953
  contact: none
source   act  1952-03-03  lang:en  "Resolution"
  text: act.en.txt
body     office     "canal office"
body     committee  "county committee"
body     above      "a higher organ"
  relational: yes
life     l1  act:head  adopted   1952-03-03  "Adopted on 3 March 1952"
life     l2  act:head  approved  1952-03-20  "Approved on 20 March 1952"
life     l3  act:§2  effective  after approved  "Takes effect after approval"
rule r1 act:§1 must decided "shall draw up a plan within two months"  @ed1.2026-01-02
  attributes: carried "The office" = office
  direct-object: "a plan"
  deadline: "within two months"
rule r2 act:§1 must decided "takes effect only when a higher organ"  @ed1.2026-03-01
  direct-object: carried "The plan"
  approval-by: "a higher organ" = above
rule     r3  act:§2  must-not  proposed  "It must not cut the food of the workers."
  direct-object: "the food of the workers"
power    p1  act:§1  committee leads office  "It is led by Li Xiaomei"
  matter: Li Xiaomei's canals
"""
NAME = "Li Xiaomei"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    folder.mkdir()
    (folder / "act.en.txt").write_text(RESOLUTION, "utf-8")
    (folder / "edition.claims").write_text(LEDGER, "utf-8")
    return folder


def test_an_answer_has_sentence_words_event_and_assumption(averment, edition) -> None:
    found = averment("ask", "in-force", "act/r1", edition, "--on", "1952-06-01")
    assert found.exit_code == 0
    assert found.stdout == (
        "act/r1 (must, decided): in force since 1952-03-20 (approved).\n"
        "    “shall draw up a plan within two months”  act:§1 (r1)\n"
        "    put in force by: “Approved on 20 March 1952”  act:head (l2, 1952-03-20)\n"
        "    for which the text waits: “Takes effect after approval”  act:§2 (l3)\n"
        "\n"
        "Assumed: no end is told; that it still held on that day is assumed.\n"
    )


def test_between_adoption_and_approval_it_was_not_yet_in_force(
    averment, edition
) -> None:
    found = averment("ask", "in-force", "act", edition, "--on", "1952-03-10")
    assert found.stdout.startswith("act: not yet in force; it came into force 1952-03")
    assert "last event by that day: “Adopted on 3 March 1952”" in found.stdout
    assert "never in force: it was only proposed" in found.stdout


def test_what_is_quoted_once_is_named_by_its_key_from_then_on(
    averment, edition
) -> None:
    found = averment("ask", "in-force", "act:§1", edition, "--on", "1952-06-01")
    assert found.stdout.count("“Approved on 20 March 1952”") == 1
    assert "and on what is quoted above: act/l2, l3" in found.stdout


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (
            ("who", "leads", "PATH", "--on", "1952-06-01"),
            0,
            "county committee, leading",
        ),
        (
            ("who", "approves", "plan", "PATH", "--on", "1952-06-01"),
            0,
            "a higher organ",
        ),
        (("who", "leads", "PATH", "--on", "1952-03-10"), 1, "Not held on that day"),
        (("who", "supervises", "PATH", "--on", "1952-06"), 1, "say nothing of it"),
        (
            ("duties", "PATH", "--until", "1952"),
            0,
            "“within two months”: 1952-03-04 to",
        ),
        (("duties", "PATH", "--until", "1952", "--by", "committee"), 1, "say nothing"),
        (("duties", "PATH", "--until", "1952", "--on", "1952-05"), 0, "within two"),
        (("duties", "PATH", "--until", "1952", "--on", "1952-09"), 1, "say nothing"),
        (
            ("who", "any", "PATH", "--body", "above", "--on", "1952-06"),
            0,
            "a higher organ",
        ),
        (("path", "act/r2", "PATH", "--on", "1952-06-01"), 0, "depends on the case"),
        (("safeguards", "PATH"), 0, "Against deduction of food, binding on [unstated]"),
        (("moved", "arrest", "PATH", "--from", "1950", "--to", "1953"), 1, "silent on"),
        (
            ("moved", "food", "PATH", "--from", "1950", "--to", "1953"),
            0,
            "== food, act",
        ),
        (("authority", "PATH", "--on", "1952-06-01"), 0, "\n    canal office  [leads"),
        (("authority", "PATH", "--on", "1952-03-10"), 1, "no power that was held"),
        (("who", "leads", "PATH", "--on", "1963"), 2, "covers 1950 to 1953"),
        (("authority", "PATH", "--on", "1963"), 2, "covers 1950 to 1953"),
        (("duties", "PATH", "--until", "1954"), 2, "covers 1950 to 1953"),
        (("in-force", "atc", "PATH", "--on", "1952"), 2, "Did you mean act?"),
        (("in-force", "act", "PATH"), 2, "Missing option '--on'"),
        (("in-force", "act", "PATH", "--on", "today"), 2, "is not a date in EDTF"),
        (("in-force", "act", "PATH", "--on", "1952/"), 2, "open end"),
        (("who", "aproves", "PATH", "--on", "1952"), 2, "'approves'"),
        (
            ("who", "leads", "PATH", "--on", "1952", "--body", "ofice"),
            2,
            "mean office?",
        ),
        (("duties", "PATH", "--until", "soon"), 2, "soon is no year"),
        (("moved", "PATH", "--from", "1953", "--to", "1950"), 2, "is after 1950"),
        (("who could arrest them?", "PATH"), 2, "Free text is not understood"),
        (("in-fore", "act"), 2, "Did you mean in-force?"),
    ],
)
def test_each_form_is_answered_or_says_why_not(
    averment, edition, words, code, said
) -> None:
    found = averment("ask", *(edition if one == "PATH" else one for one in words))
    assert said in found.output
    assert found.exit_code == code


def test_a_tree_gives_way_to_its_table_beyond_thirty_bodies(averment, edition) -> None:
    file = edition / "edition.claims"
    more = "".join(
        f'body office-{n} "office {n}"\n'
        f'power q{n} act:§1 committee leads office-{n} "It is led by"\n'
        for n in range(30)
    )
    file.write_text(file.read_text("utf-8") + more, "utf-8")
    whole = averment("ask", "authority", edition, "--on", "1952-06-01").stdout
    assert "32 bodies are too many for a tree: the table follows" in whole
    assert "over              tie    under" in whole
    one = ("ask", "authority", edition, "--on", "1952-06-01", "--body", "office-7")
    assert "    office 7  [leads act/q7]" in averment(*one).stdout
    assert "over              tie" in averment(*one, "--table").stdout


def test_by_record_time_a_later_line_is_not_there(averment, edition) -> None:
    asked = ("ask", "in-force", "act:§1", edition, "--on", "1952-06-01")
    assert "act/r2" in averment(*asked).stdout
    earlier = averment(*asked, "--recorded", "2026-02-01").stdout
    assert "act/r1" in earlier
    assert "act/r2" not in earlier


def test_json_has_offsets_into_the_text(averment, edition) -> None:
    asked = ("ask", "in-force", "act/r1", edition, "--on", "1952-06-01")
    answer = json.loads(averment(*asked, "--format", "json").stdout)
    assert answer["schema"] == "averment/ask/1"
    (item,) = answer["items"]
    assert item["standing"]["since"] == "1952-03-20"
    says = item["evidence"][0]
    assert RESOLUTION[says["start"] : says["end"]] == says["quotation"]
    assert [one["role"] for one in item["evidence"]][1] == "put in force by"


@pytest.mark.parametrize("style", ["text", "json"])
@pytest.mark.parametrize(
    "words",
    [
        ("ask", "who", "leads", "PATH", "--on", "1952-06-01"),
        ("ask", "authority", "PATH", "--on", "1952-06-01"),
        ("ask", "authority", "PATH", "--on", "1952-06-01", "--table"),
    ],
)
def test_a_withheld_name_is_in_no_answer(averment, edition, words, style) -> None:
    asked = [edition if one == "PATH" else one for one in words]
    assert NAME in averment(*asked, "--format", style).output
    (edition / "withheld.local").write_text(f"{NAME}\n", "utf-8")
    found = averment(*asked, "--format", style)
    assert NAME not in found.output
    assert "name withheld" in found.output


def test_lines_that_are_not_understood_are_said_and_end_it_with_2(
    averment, edition
) -> None:
    file = edition / "edition.claims"
    file.write_text(file.read_text("utf-8") + "rule nonsense\n", "utf-8")
    found = averment("ask", "safeguards", edition)
    assert found.exit_code == 2
    assert "Against deduction of food" in found.stdout
    assert "N0" in found.stderr
    answer = json.loads(averment("ask", "safeguards", edition, "--format=json").stdout)
    assert answer["problems"]


def test_a_ledger_without_an_institution_is_silent(averment, specimen) -> None:
    for words in (
        ("safeguards", specimen),
        ("authority", specimen, "--on", "1951"),
        ("moved", specimen, "--from", "1951", "--to", "1952"),
    ):
        found = averment("ask", *words)
        assert found.exit_code == 1, found.output
        assert found.stdout


CHINESE = """format 1
edition  qu  "渠"
  scope: 1950/1953
  contact: none
source   act  1952-03-03  lang:zh  "修渠决议"
  text: act.zh.txt
body     office    "渠务处"
body     province  "省人民政府"
rule     r1  act:§1  must-not  decided  「不得克扣民工口粮，违者严惩」
  or-else: 「违者严惩」
rule r2 act:§1 must decided 「渠务处应于两个月内制定计划，经省人民政府批准后施行」
  attributes: 「渠务处」 = office
  direct-object: 「计划」
  deadline: 「两个月内」
  approval-by: 「省人民政府」 = province
"""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("safeguards", "PATH"), "else: “违者严惩”"),
        (
            ("who", "approves", "计划", "PATH", "--on", "1952-06"),
            "省人民政府, named as",
        ),
        (
            ("duties", "PATH", "--until", "1952", "--by", "渠务处"),
            "“两个月内”: 1952-03-04",
        ),
        (("moved", "口粮", "PATH", "--from", "1950", "--to", "1953"), "== 口粮, act"),
    ],
)
def test_a_chinese_edition_is_asked_in_its_own_words(
    averment, tmp_path, words, said
) -> None:
    text = "{§1} 不得克扣民工口粮，违者严惩。渠务处应于两个月内制定计划，"
    (tmp_path / "act.zh.txt").write_text(f"{text}经省人民政府批准后施行。\n", "utf-8")
    (tmp_path / "edition.claims").write_text(CHINESE, "utf-8")
    found = averment("ask", *(tmp_path if one == "PATH" else one for one in words))
    assert found.exit_code == 0
    assert said in found.stdout


@pytest.mark.parametrize(
    "words",
    [
        "。" * 500,
        "beat " * 2_000,
        "严禁" * 5_000,
        "| 1 | 2 | 3 |" * 200,
        "within six months of approval " * 300,
    ],
)
def test_words_of_any_kind_are_asked_of_without_a_failure(
    averment, tmp_path, words
) -> None:
    (tmp_path / "act.en.txt").write_text(f"{{§1}} {words}\n", "utf-8")
    exact = words.strip()
    (tmp_path / "edition.claims").write_text(
        'format 1\nedition e "E"\n  scope: 1950/1953\n  contact: none\n'
        'source act 1952 lang:en "Act"\n  text: act.en.txt\n'
        f'rule r1 act:§1 must-not decided "{exact}"\n  deadline: "{exact[:900]}"\n'
        f'  approval-by: "{exact[:900]}"\n',
        "utf-8",
    )
    for form in (
        ("in-force", "act", "PATH", "--on", "1952"),
        ("who", "approves", exact[:900], "PATH", "--on", "1952"),
        ("duties", "PATH", "--until", "1953"),
        ("path", "act", "PATH", "--on", "1952"),
        ("safeguards", "PATH"),
        ("moved", "PATH", "--from", "1950", "--to", "1953"),
        ("authority", "PATH", "--on", "1952"),
    ):
        asked = (tmp_path if one == "PATH" else one for one in form)
        assert averment("ask", *asked).exit_code in (0, 1, 2), form
    assert averment("rules", tmp_path).exit_code in (0, 2)
