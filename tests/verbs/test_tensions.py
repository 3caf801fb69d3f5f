"""`averment check` on an institution: what does not go together, and who decided."""

from __future__ import annotations

import json
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

GOLDEN = Path(str(files("averment") / "golden"))
NAME = "O501-plan-r1-p1"
WITHHELD = "Karl Beispiel"


def case(code: str, *, to: Path, more: str = "") -> Path:
    """The golden case of a code as an edition of its own, with lines added."""
    folder = to / code
    shutil.copytree(GOLDEN / code, folder)
    (folder / "case.claims").rename(folder / "edition.claims")
    (folder / ".gitignore").write_text("withheld.local\n", encoding="utf-8")
    with (folder / "edition.claims").open("a", encoding="utf-8") as ledger:
        ledger.write(more)
    return folder


@pytest.fixture
def two_approvers(tmp_path):
    return case("O501", to=tmp_path)


def decide(folder: Path, *lines: str) -> None:
    (folder / "reviews.claims").write_text(
        "\n".join(("format 1", *lines)) + "\n", encoding="utf-8"
    )


def test_a_tension_is_printed_with_both_quotations_and_counts(
    averment, two_approvers
) -> None:
    answer = averment("check", two_approvers)
    assert answer.exit_code == 1, answer.output
    said = " ".join(answer.stdout.split())
    parts = [
        "edition.claims:12 O501 tension r1",
        "Two bodies approve one matter: Ministry of Works and State Council.",
        "r1 §1 “The plan of the county goes to the ministry for approval”",
        "p1 §2 “The plan is carried out after the council has approved it”",
        f"review {NAME} rejected",
        "averment explain O501",
        ": 1 tension.",
    ]
    places = [said.index(part) for part in parts]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--only", "O"), 1),
        (("--only", "O501,S"), 1),
        (("--only", "O502"), 0),
        (("--at-least", "disagreement"), 0),
        (("--at-least", "note"), 1),
    ],
)
def test_codes_and_levels_choose_tensions_as_all_findings(
    averment, two_approvers, options, code
) -> None:
    assert averment("check", two_approvers, *options).exit_code == code


def test_notes_are_printed_when_asked_for(averment, tmp_path) -> None:
    folder = case("O510", to=tmp_path)
    assert averment("check", folder).exit_code == 0
    answer = averment("check", folder, "--at-least", "note")
    assert "2 notes" in answer.stdout
    assert "“Leave needs approval”" in answer.stdout


def test_a_part_of_an_edition_has_the_tensions_that_begin_in_it(
    averment, two_approvers
) -> None:
    decide(two_approvers, "; nothing yet")
    assert averment("check", two_approvers / "reviews.claims").exit_code == 0
    assert averment("check", two_approvers / "edition.claims").exit_code == 1


def test_json_has_both_entries_and_their_spans(averment, two_approvers) -> None:
    answer = averment("check", two_approvers, "--format", "json")
    (finding,) = json.loads(answer.stdout)["editions"][0]["findings"]
    assert finding["address"] == NAME
    assert [e["key"] for e in finding["entries"]] == ["r1", "p1"]
    assert finding["reviews"] == []
    text = (two_approvers / "plan.txt").read_text(encoding="utf-8")
    for side, entry in zip(finding["sides"], finding["entries"], strict=True):
        assert text[side["start"] : side["end"]] == entry["quotation"]


def test_the_line_it_offers_is_a_review_and_the_tension_then_counts_no_more(
    averment, two_approvers
) -> None:
    printed = averment("check", two_approvers).stdout
    (offer,) = [line for line in printed.splitlines() if "To keep a decision" in line]
    decide(two_approvers, offer.partition(": ")[2])
    answer = averment("check", two_approvers)
    assert answer.exit_code == 0, answer.output
    assert "O501  tension, explained" in answer.stdout
    assert "An editor decided: rejected, “why” (ed1)." in answer.stdout
    assert "1 tension (1 explained)" in answer.stdout
    assert "To keep a decision" not in answer.stdout


@pytest.mark.parametrize(
    ("lines", "code", "said"),
    [
        (("accepted @ed1.2026-10-05",), 1, "decided: accepted (ed1, 2026-10-05)."),
        (("disputed @ed1",), 1, "An editor decided: disputed (ed1)."),
        (("rejected @ed1", "accepted @ed2"), 1, "An editor decided: accepted (ed2)."),
        (("rejected @ed1", "rejected @ed2"), 0, "An editor decided: rejected (ed2)."),
        (("rejected @ed1", "withdrawn @ed1"), 1, "To keep a decision"),
        (("rejected @machine",), 1, "To keep a decision"),
    ],
)
def test_what_hands_decided_is_said_and_counts_as_they_decided(
    averment, two_approvers, lines, code, said
) -> None:
    decide(two_approvers, *(f"review {NAME} {line}" for line in lines))
    answer = averment("check", two_approvers)
    assert answer.exit_code == code, answer.output
    assert said in answer.stdout


def test_a_review_of_a_tension_between_what_is_not_there_is_a_problem(
    averment, two_approvers
) -> None:
    decide(two_approvers, "review O501-plan-r1-p9 rejected @ed1")
    answer = averment("check", two_approvers)
    assert answer.exit_code == 2
    assert "N102 O501-plan-r1-p9 names a document or an entry" in answer.stderr
    assert "as averment check prints it" in answer.stderr


def test_json_has_what_was_decided(averment, two_approvers) -> None:
    decide(two_approvers, f'review {NAME} rejected "two stages" @ed1.2026-10-05')
    answer = averment("check", two_approvers, "--format", "json")
    (finding,) = json.loads(answer.stdout)["editions"][0]["findings"]
    assert finding["explained"] is True
    assert finding["reviews"] == [
        {
            "decision": "rejected",
            "because": "two stages",
            "by": "ed1",
            "date": "2026-10-05",
        }
    ]


@pytest.mark.parametrize("style", ["text", "json"])
def test_a_withheld_name_comes_out_of_no_part_of_a_tension(
    averment, tmp_path, style
) -> None:
    more = (
        f'rule r9 plan:§1 must decided "{WITHHELD} approves the list"\n'
        '  direct-object: "the list"\n'
        f'  approval-by: "{WITHHELD}"\n'
        f'rule r10 plan:§1 must decided "{WITHHELD} may not approve the list"\n'
        '  direct-object: "the list"\n'
        '  approval-by: "the council" = council\n'
    )
    folder = case("O501", to=tmp_path, more=more)
    with (folder / "plan.txt").open("a", encoding="utf-8") as text:
        text.write(f"{{§9}} {WITHHELD} approves the list.\n")
    (folder / "withheld.local").write_text(f"{WITHHELD}\n", encoding="utf-8")
    answer = averment("check", folder, "--format", style, "--at-least", "note")
    assert "O501-plan-r9-r10" in answer.stdout
    assert "［name withheld］" in answer.stdout
    assert WITHHELD not in answer.output


def test_a_list_that_cannot_be_followed_lets_no_tension_out(averment, tmp_path) -> None:
    folder = case("O501", to=tmp_path)
    (folder / "withheld.local").write_text("name withheld\n", encoding="utf-8")
    answer = averment("check", folder)
    assert "W004" in answer.stderr
    assert "O501" not in answer.stdout


def test_a_ledger_without_an_institution_has_none(averment, specimen) -> None:
    answer = averment("check", specimen, "--only", "O", "--at-least", "note")
    assert answer.exit_code == 0, answer.output


@pytest.mark.parametrize(
    "line",
    [
        'power p9 plan:§1 council approves county 1953/1951 "goes to the ministry"',
        'power p9 plan:§1 council approves county 1953-05/1953-02 "to the ministry"',
        'body hall 1954/1952 "Hall"',
        'rule r9 plan:§1 must decided 1953-12-31/1953-01-01 "for approval"',
        'life l9 plan:§1 adopted 1953/1952 "for approval"',
    ],
)
def test_an_interval_that_ends_before_it_begins_is_a_problem_of_its_line(
    averment, tmp_path, line
) -> None:
    folder = case("O501", to=tmp_path, more=f"{line}\n")
    answer = averment("check", folder)
    assert answer.exit_code == 2
    assert "N022" in answer.stderr
    assert "ends before it begins" in answer.stderr
    assert "Write the earlier end first" in answer.stderr
    assert "O501" in answer.stdout, "the rest is checked all the same"


@pytest.mark.parametrize(
    ("code", "level", "words"),
    [
        ("O507", 1, "Ministry over Office over Works over Ministry"),
        ("O508", 1, "“article 9” is cited, and the document has none such."),
        ("O509", 1, "ended before it came into force"),
    ],
)
def test_what_leads_nowhere_is_a_finding(averment, tmp_path, code, level, words):
    answer = averment("check", case(code, to=tmp_path))
    assert answer.exit_code == level, answer.output
    assert words in answer.stdout
    assert f"averment explain {code}" in answer.stdout


def test_an_article_that_no_number_can_mean_is_cited_and_not_there(
    averment, tmp_path
) -> None:
    words = "under article 99999999999999999999 of this plan"
    folder = case("O508", to=tmp_path, more=f'rule r9 plan:§1 must decided "{words}"\n')
    with (folder / "plan.txt").open("a", encoding="utf-8") as text:
        text.write(f"{{§3}} Closed {words}.\n")
    answer = averment("check", folder, "--only", "O508")
    assert "“article 99999999999999999999” is cited" in answer.stdout


def test_each_above_the_next_through_two_hundred_bodies_is_one_circle(
    averment, tmp_path
) -> None:
    lines = [f'body b{n} "Body {n}"' for n in range(200)]
    lines += [
        f'power x{n} plan:§1 b{n} leads b{(n + 1) % 200} "goes to the ministry"'
        for n in range(200)
    ]
    folder = case("O501", to=tmp_path, more="\n".join(lines) + "\n")
    answer = averment("check", folder, "--only", "O507")
    assert answer.exit_code == 1, answer.output
    assert answer.stdout.count("averment explain O507") == 1
