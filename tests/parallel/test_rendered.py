"""The words of `render` entries against the value of their claim."""

from __future__ import annotations

from pathlib import Path

import pytest

from averment.notation import load
from averment.parallel.rendered import renderings_tested
from averment.recension import recension

LEDGER = """format 1
edition invented "An invented edition"
  scope: 1949/1956
  contact: none
source report 1952-03-04 lang:zh "A report"
  text: report.zh.txt
  rendering: en report.en.txt
claim c1 report:p1 {claim}
render report/c1 en "{rendering}"{hand}
"""


@pytest.fixture
def found(tmp_path: Path):
    """What is found of one claim and the words that render it."""

    def make(original: str, rendering: str, *, claim: str, hand: str = ""):
        (tmp_path / "report.zh.txt").write_text(f"{original}。\n", encoding="utf-8")
        (tmp_path / "report.en.txt").write_text(f"{rendering}.\n", encoding="utf-8")
        (tmp_path / "edition.claims").write_text(
            LEDGER.format(claim=claim, rendering=rendering, hand=hand),
            encoding="utf-8",
        )
        ledger = load(tmp_path)
        assert {problem.code for problem in ledger.problems} <= {"N114"}
        return renderings_tested(ledger, recension(ledger).anchors)

    return make


@pytest.mark.parametrize(
    ("original", "rendering", "value"),
    [
        ("三千五百人", "3,500 people", "= 3,500 persons"),
        ("千分之一", "0.1 percent", "= 1‰"),
        ("三亿五千万元", "350 million yuan", "= 350,000,000 yuan"),
        ("近三百人", "nearly 300 people", "< 300 persons"),
        ("十斤", "5 kg", "= 10 jin"),
        ("十斤", "10 catties", "= 10 jin"),
        ("十一月", "November", "on 1951-11"),
    ],
)
def test_words_that_say_the_value_are_no_finding(
    found, original, rendering, value
) -> None:
    claim = f'quantity {value} "{original}"'
    assert found(original, rendering, claim=claim) == ()


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        (("千分之一", "1%"), "= 1‰", ("R701", 3)),
        (("三千五百人", "35,000 people"), "= 3,500 persons", ("R701", 3)),
        (("十一月", "October"), "on 1951-11", ("R701", 3)),
        (("十斤", "10 kg"), "= 10 jin", ("R704", 3)),
        (("近三百人", "300 people"), "< 300 persons", ("R705", 2)),
        (("近三百人", "more than 300 people"), "< 300 persons", ("R705", 3)),
    ],
)
def test_words_that_say_another_value_are_found(found, words, value, expected) -> None:
    claim = f'quantity {value} "{words[0]}"'
    (finding,) = found(*words, claim=claim)
    assert (finding.code, finding.level) == expected
    assert finding.address == f"{finding.code}-report-c1-en"
    assert tuple(side.exact for side in finding.sides) == words
    assert all(side.value and side.where.number == 1 for side in finding.sides)


def test_words_without_a_figure_say_nothing_against_it(found) -> None:
    claim = 'quantity = 3,500 persons "三千五百人"'
    assert found("三千五百人", "all of them", claim=claim) == ()


def test_a_value_that_an_editor_took_otherwise_is_not_the_translators(found) -> None:
    claim = 'quantity = 4,000 persons "三千五百人"'
    assert found("三千五百人", "3,500 people", claim=claim) == ()


def test_what_a_machine_proposes_is_not_tested(found) -> None:
    claim = 'quantity = 1‰ "千分之一"'
    hand = " @machine.2026-10-01"
    assert found("千分之一", "1%", claim=claim, hand=hand) == ()
