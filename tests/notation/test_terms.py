"""What `term` and `align` entries say, and what of them is refused."""

from textwrap import dedent

import pytest

from averment.notation import load, parse, print_entry
from averment.recension import Found, recension
from averment.record import Correspondence, Hand, Place, Rejected, Term, Wording

HEAD = """\
format 1
edition invented "An invented edition"
  scope: 1949/1956
  contact: none
source report 1952-03-04 lang:zh "Report of an invented office"
  text: report.zh.txt
  rendering: en report.en.txt
"""


def only(text):
    entries, problems = parse("format 1\n" + dedent(text), file="a.claims")
    assert problems == ()
    (entry,) = entries
    return entry


def told(text):
    entries, problems = parse("format 1\n" + dedent(text), file="a.claims")
    return entries, [problem.code for problem in problems]


def test_a_term_has_forms_renderings_in_order_and_rejected_ones_with_reasons():
    term = only(
        """\
        term committee zh 1949-12/1953-01 「军政委员会」 @ed1
          also: "軍政委員會"
          rendering: en "Military and Administrative Committee"
          rendering: en 1949 “administrative committee”
          rendering: de "Militär- und Verwaltungskomitee"
          rejected: en "Military and Political Committee" because "not politics"
          source: a published glossary
          note: of a large region
        """
    )
    assert term == Term(
        key="committee",
        lang="zh",
        words="军政委员会",
        period=term.period,
        also=("軍政委員會",),
        renderings=(
            Wording(lang="en", words="Military and Administrative Committee"),
            Wording(
                lang="en",
                words="administrative committee",
                period=term.renderings[1].period,
            ),
            Wording(lang="de", words="Militär- und Verwaltungskomitee"),
        ),
        rejected=(
            Rejected(
                lang="en",
                words="Military and Political Committee",
                because="not politics",
            ),
        ),
        source="a published glossary",
        hand=Hand(siglum="ed1"),
        details=(("note", "of a large region"),),
    )
    assert term.period.edtf == "1949-12/1953-01"
    assert term.renderings[1].period.edtf == "1949"
    assert only(print_entry(term)) == term


@pytest.mark.parametrize(
    "below",
    [
        "rendering: capital construction",
        'rendering: en "capital" "construction"',
        'rendering: en ""',
        'rejected: en "building"',
        'rejected: en "building" because',
        'rejected: en "building" for "it is more"',
        "also: 基建",
        "rendering:",
        "rendering: en",
        "rejected:",
        "also:",
    ],
)
def test_a_detail_that_cannot_be_read_costs_itself_and_not_the_term(below):
    entries, codes = told(f'term construction zh "基本建设"\n  {below}\n')
    assert codes == ["N013"]
    assert entries[0].words == "基本建设"


def test_a_rendering_for_a_time_that_does_not_exist_is_refused():
    _, codes = told('term t zh "基本建设"\n  rendering: en 1951-13 "x"\n')
    assert codes == ["N010"]


def test_an_editor_says_what_stands_for_what_or_for_nothing():
    both = only('align a1 report:1r.1 en 「本局」 "The office" @ed1.2026-10-05')
    assert both == Correspondence(
        key="a1",
        place=Place(document="report", label="1r.1"),
        lang="en",
        original="本局",
        rendering="The office",
        hand=both.hand,
    )
    assert only('align a1 report:1r.1 en none "The"').original is None
    assert only("align a1 report:1r.1 en 「目前」 none").rendering is None
    assert only(print_entry(both)) == both


def test_aligned_words_that_are_missing_are_asked_for():
    assert told("align a1 report:1r.1 en 「目前」") == ((), ["N005"])
    assert told("align a1 report:1r.1 en none none") == ((), ["N021"])


@pytest.fixture
def edition(tmp_path):
    def written(lines):
        (tmp_path / "report.zh.txt").write_text("{1r.1} 本局设在河边。\n{1r.2} 本局\n")
        (tmp_path / "report.en.txt").write_text("{1r.1} The office.\nThe office.\n")
        (tmp_path / "a.claims").write_text(HEAD + dedent(lines))
        return load(tmp_path)

    return written


def test_aligned_words_are_sought_at_their_place_in_both_texts(edition):
    ledger = edition('align a1 report:1r.1 en 「河边」 "office.\\nThe"\n')
    assert ledger.problems == ()
    found = recension(ledger)
    assert [anchor.key for anchor in found.anchors] == [
        "report/a1.original",
        "report/a1.en",
    ]
    assert all(isinstance(anchor.answer, Found) for anchor in found.anchors)


def test_aligned_words_that_do_not_stand_there_are_findings(edition):
    ledger = edition(
        """\
        align a1 report:1r.2 en 「河边」 "office"
        align a2 report:1r.1 de 「本局」 "Amt"
        align a3 report:1r.1 en none "lost"
        """
    )
    assert ledger.problems == ()
    codes = [finding.code for finding in recension(ledger).findings]
    assert codes == ["Q603", "Q602", "Q601", "Q605"]


def test_a_place_or_document_that_is_not_there_is_a_problem(edition):
    ledger = edition(
        """\
        align a1 report:9r en 「河边」 none
        align a2 other:1r.1 en none "x"
        """
    )
    assert {problem.code for problem in ledger.problems} == {"N104", "N105"}
