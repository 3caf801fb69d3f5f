from pathlib import Path

import pytest

from averment.notation import format_text, parse, problem_text
from averment.record import Problem


def test_neighbouring_entries_of_a_kind_share_their_columns():
    source = (
        "format 1\n"
        "claim c1 d:4r.7 n = 5 persons 1951-H2 「共捕五人」 #a\n"
        "claim c10 d:4r.10  n:county-a = 1,240 persons planned  「甲县」  ; see f. 7\n"
        "\n"
        'claim c2 d:p1 n = 5 "x"\n'
    )
    assert format_text(source) == (
        "format 1\n"
        "claim    c1   d:4r.7   n = 5 persons               1951-H2"
        "           「共捕五人」  #a\n"
        "claim    c10  d:4r.10  n:county-a = 1,240 persons"
        "           planned  「甲县」  ; see f. 7\n"
        "\n"
        'claim    c2  d:p1  n = 5  "x"\n'
    )


def test_quotations_stay_as_typed_and_comments_and_blank_lines_stay():
    source = (
        "; head\n\nformat 1\n\n   ; indented\n"
        'claim c1 d:p1 n = 5 "a  \\" b"\n\tnote :   two  spaces \n'
        "claim c2 d:p1 n = 5 「  a  」\n"
    )
    laid_out = format_text(source)
    assert '"a  \\" b"' in laid_out
    assert "「  a  」" in laid_out
    assert "\n  note: two  spaces\n" in laid_out
    assert laid_out.startswith("; head\n\nformat 1\n\n   ; indented\n")


def test_lines_with_problems_stay_as_they_are():
    source = (
        "format 1\nclam   c1   x\n   note:   a\nreview e1   accepted\n"
        'claim c1  d:p1 n = 5 "x"\n   colour:  red\n   words\n'
    )
    laid_out = format_text(source).split("\n")
    for kept in (
        "clam   c1   x",
        "review e1   accepted",
        "   colour:  red",
        "   words",
    ):
        assert kept in laid_out


def test_a_long_quotation_does_not_push_the_marks_of_its_neighbours_away():
    source = (
        f'format 1\nclaim c1 d:p1 n = 5 "x" #a\nclaim c2 d:p1 n = 5 "{"y" * 200}" #b\n'
    )
    assert '"x"  #a' in format_text(source)


def test_line_ends_of_other_systems_are_kept():
    source = 'format 1\r\nclaim c1 d:p1 n = 5 "x"\r\n  note:a\r\n'
    laid_out = format_text(source)
    assert laid_out == 'format 1\r\nclaim    c1  d:p1  n = 5  "x"\r\n  note: a\r\n'


@pytest.mark.parametrize("edition", ["suppression-1951-1953"])
def test_the_example_says_the_same_when_laid_out(edition):
    folder = Path(__file__).parents[2] / "examples" / edition
    files = sorted(folder.rglob("*.claims"))
    assert files
    for file in files:
        source = file.read_text(encoding="utf-8")
        laid_out = format_text(source)
        assert parse(laid_out) == parse(source)
        assert format_text(laid_out) == laid_out


def shown(line: str, column: int) -> list[str]:
    problem = Problem(
        code="N003",
        file="",
        line=1,
        column=column,
        sentence="So.",
        hint="Do.",
        source_line=line,
    )
    return problem_text(problem).split("\n")


def test_the_caret_stands_under_the_character_that_is_meant():
    place, line, caret, hint = shown("claim 「甲县」 x", 12)
    assert place == "ledger:1:12: N003 So."
    assert line == "    claim 「甲县」 x"
    assert caret == "    " + " " * 15 + "^"
    assert hint == "  Do."


def test_combining_marks_take_no_room_and_tabs_one():
    _, line, caret, _ = shown("e\u0301\tx", 4)
    assert line == "    e\u0301 x"
    assert caret == "      ^"


def test_what_would_rearrange_the_line_is_shown_as_a_dot():
    _, line, _, _ = shown("a\u202eb\x1b[31mc", 1)
    assert line == "    a·b·[31mc"


def test_a_line_of_ten_thousand_characters_is_shown_around_the_caret():
    _, line, caret, _ = shown("界" * 5_000 + "x" + "甲" * 5_000, 5_001)
    assert len(line) < 80
    assert line.startswith("    …界")
    assert line.endswith("甲…")
    assert caret.rstrip("^").count(" ") == 4 + 1 + 30
