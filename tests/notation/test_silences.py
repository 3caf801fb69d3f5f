"""`none:` below a source: passages that lay nothing down, with the reason."""

import pytest

from averment.notation import load, parse, print_entry
from averment.record import Silent

SOURCE = 'source report 1952 lang:en "Report"\n  text: report.txt\n'
TEXT = "{§1} The year was quiet.\n{§12} Counties must report.\n"
EDITION = 'format 1\nedition e "E"\n  scope: 1949/1956\n  contact: none\n'


def read(below: str):
    (source,), problems = parse(f"format 1\n{SOURCE}{below}")
    return source, [problem.code for problem in problems]


def opened(folder, below: str, *entries: str):
    (folder / "report.txt").write_text(TEXT, "utf-8")
    ledger = EDITION + SOURCE + below + "".join(f"\n{entry}" for entry in entries)
    (folder / "e.claims").write_text(ledger, "utf-8")
    return load(folder)


def test_a_passage_and_the_reason_are_read_and_printed():
    below = '  none: §1 「the year past」\n  none: §2.1 "it says \\"no\\""'
    source, problems = read(below)
    assert problems == []
    assert source.silent == (
        Silent(label="§1", reason="the year past"),
        Silent(label="§2.1", reason='it says "no"'),
    )
    assert parse(f"format 1\n{print_entry(source)}") == ((source,), ())


@pytest.mark.parametrize(
    "text", ["", "§1", '"why"', "§1 why", '§1 ""', '§1 " "', '§1 "why" more', '§1 "why']
)
def test_without_a_passage_or_a_reason_the_line_costs_itself_and_not_the_source(text):
    source, problems = read(f"  none: {text}")
    assert (source.silent, problems) == ((), ["N013"])


def test_a_passage_is_named_once():
    source, problems = read('  none: §1 "a"\n  none: §1 "b"')
    assert source.silent == (Silent(label="§1", reason="a"),)
    assert problems == ["N019"]


def test_a_passage_that_is_not_there_is_told_with_the_nearest(tmp_path):
    (problem,) = opened(tmp_path, '  none: §21 "nothing laid down"\n').problems
    assert (problem.code, problem.line, problem.column) == ("N105", 7, 3)
    assert problem.hint == "Did you mean §1?"


def test_a_passage_with_a_rule_of_an_editor_is_not_silent(tmp_path):
    rule = 'rule r1 report:§12 must decided "Counties must report." '
    below = '  none: §12 "nothing laid down"\n'
    (problem,) = opened(tmp_path, below, f"{rule}@ed1").problems
    assert (problem.code, problem.line) == ("N120", 7)
    assert opened(tmp_path, below, f"{rule}@machine").problems == ()
