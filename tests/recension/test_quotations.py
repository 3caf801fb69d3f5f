"""Where quotations stand, and what is said of those that do not."""

import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from averment.recension import Ambiguous, Found, Lost, recension
from averment.recension.nearest import nearest
from averment.record import Claim, Passage, Place, Span, Text

CLAIM = 'claim c1 report:1r.1 arrests = 612 persons "612 persons"\n'
TWO_LINES = "{1r.1} In all 612 persons.\n{1r.2} In the second county 618 persons.\n"


def only(made):
    (anchor,) = made.anchors
    return anchor


def test_a_quotation_that_stands_once_at_its_place_is_found(ledger_of):
    ledger = ledger_of(CLAIM, en=TWO_LINES)
    anchor = only(recension(ledger))
    assert isinstance(anchor.answer, Found)
    assert ledger.texts[0].at(anchor.answer.span) == "612 persons"
    assert recension(ledger).anchor("report/c1") == anchor
    assert recension(ledger).findings == ()


def test_a_key_that_quotes_nothing_has_no_anchor(ledger_of):
    assert recension(ledger_of(CLAIM, en=TWO_LINES)).anchor("report/c9") is None


def test_a_quotation_at_two_places_is_found_at_the_place_named(ledger_of):
    twice = "{1r.1} 612 persons.\n{1r.2} 612 persons.\n"
    ledger = ledger_of(CLAIM.replace("1r.1", "1r.2"), en=twice)
    span = only(recension(ledger)).answer.span
    assert span.start == ledger.texts[0].passage("1r.2").span.start


def test_a_quotation_that_stands_twice_at_its_place_is_ambiguous(ledger_of):
    made = recension(ledger_of(CLAIM, en="{1r.1} 612 persons and 612 persons.\n"))
    assert isinstance(only(made).answer, Ambiguous)
    assert len(only(made).answer.spans) == 2
    assert [f.code for f in made.findings] == ["Q602"]


def test_characters_before_or_after_pin_a_quotation(ledger_of):
    content = "{1r.1} 612 persons and 612 persons.\n"
    before = only(recension(ledger_of(CLAIM + '  before: "and "\n', en=content)))
    after = only(recension(ledger_of(CLAIM + '  after: " and"\n', en=content)))
    assert before.answer.span.start > after.answer.span.start


def test_a_quotation_at_another_place_is_lost_there_and_said_to_stand_elsewhere(
    ledger_of,
):
    ledger = ledger_of(CLAIM.replace("1r.1", "1r.2"), en=TWO_LINES)
    made = recension(ledger)
    answer = only(made).answer
    assert answer == Lost(elsewhere=(Place(document="report", label="1r.1"),))
    assert [f.code for f in made.findings] == ["Q603"]
    assert "They stand at 1r.1." in made.findings[0].sentence


def test_a_lost_quotation_shows_the_nearest_words_with_what_differs(ledger_of):
    claim = 'claim c1 report:1r.2 arrests = 618 persons "in the second country 618"\n'
    ledger = ledger_of(claim, en=TWO_LINES)
    made = recension(ledger)
    near = only(made).answer.nearest
    assert near.words == "In the second county 618"
    assert near.place == Place(document="report", label="1r.2")
    assert ledger.texts[0].at(near.span) == near.words
    shown = [
        (ledger.texts[0].at(d.standing), claim.split('"')[1][d.quoted.start :][:1])
        for d in near.differing
    ]
    assert shown == [("I", "i"), ("", "r")]
    assert made.findings[0].code == "Q601"
    assert made.findings[0].figures == (only(made).entry,)


def test_nothing_is_normalised_when_words_are_sought(ledger_of):
    for standing, quoted in (("６１２", "612"), ("甲县", "甲縣"), ("a  b", "a b")):
        claim = f'claim c1 report:1r.1 arrests = 612 persons "{quoted}"\n'
        made = recension(ledger_of(claim, en=f"{{1r.1}} {standing} persons.\n"))
        assert isinstance(only(made).answer, Lost)


def test_nothing_near_is_said_to_be_nothing(ledger_of):
    claim = 'claim c1 report:1r.1 arrests = 612 persons "六百一十二人"\n'
    made = recension(ledger_of(claim, en=TWO_LINES))
    assert only(made).answer == Lost()
    assert "Nothing in the text is near" in made.findings[0].sentence


def test_a_place_that_the_text_does_not_have_is_named(ledger_of):
    made = recension(ledger_of(CLAIM.replace("1r.1", "9r.9"), en=TWO_LINES))
    assert "9r.9" in made.findings[0].sentence
    assert made.findings[0].code == "Q603"


def test_a_rendering_may_stand_anywhere_in_the_text_of_its_language(ledger_of):
    chinese = "{1r.1} 共六百一十二人。\n{1r.2} 乙县六百一十八人。\n"
    entries = CLAIM + "render c1 zh 「六百一十二人」\n"
    made = recension(ledger_of(entries, en=TWO_LINES, zh=chinese))
    rendered = made.anchor("report/c1.zh")
    assert isinstance(rendered.answer, Found)
    assert (rendered.lang, rendered.place) == ("zh", None)


def test_a_rendering_that_is_lost_names_the_language(ledger_of):
    entries = CLAIM + "render c1 zh 「七百人」\n"
    made = recension(ledger_of(entries, en=TWO_LINES, zh="{1r.1} 共六百一十二人。\n"))
    assert [f.code for f in made.findings] == ["Q601"]
    assert "zh text of report" in made.findings[0].sentence


def test_offices_tables_and_rules_are_put_back_like_claims(ledger_of):
    entries = (
        'office o1 report:1r.1 office under committee "In all"\n'
        'table t1 report:1r.2 arrests persons "618 persons"\n'
        "  columns: men\n  row: county | 618\n"
    )
    made = recension(ledger_of(entries, en=TWO_LINES))
    assert [a.key for a in made.anchors] == ["report/o1", "report/t1"]
    assert all(isinstance(a.answer, Found) for a in made.anchors)


RULE = (
    'rule r1 report:1r.1 must decided "Offices must report"\n'
    '  attributes: "Offices"\n'
    '  deontic: "must"\n'
    '  aim: "report"\n'
    '  activation: carried "in March"\n'
    '  execution: inferred "in writing"\n'
)
RULES = "{1r.1} Offices must report. Others must wait.\n{1r.2} In March.\n"


def test_components_are_sought_in_the_words_of_their_rule(ledger_of):
    made = recension(ledger_of(RULE, en=RULES))
    assert made.findings == ()
    assert {a.key for a in made.anchors} == {
        "report/r1",
        "report/r1.attributes",
        "report/r1.deontic",
        "report/r1.aim",
    }
    assert made.anchor("report/r1.deontic").answer == Found(span=Span(start=15, end=19))


def test_a_component_that_is_not_in_its_passage_is_lost(ledger_of):
    made = recension(ledger_of(RULE.replace('"must"\n', '"shall"\n'), en=RULES))
    assert [f.code for f in made.findings] == ["Q601"]
    assert made.findings[0].address == "Q601-report-r1.deontic"


def test_a_document_without_a_text_is_said_once(ledger_of):
    made = recension(ledger_of(CLAIM + CLAIM.replace("c1", "c2")))
    assert made.anchors == ()
    assert [f.code for f in made.findings] == ["Q605"]


def test_a_long_quotation_is_found_and_lost_in_good_time():
    content = "".join(f"{{p{i}}} paragraph {i} " + "words " * 40 for i in range(2000))
    whole = Text(
        document="report",
        lang="en",
        file="report.txt",
        content=content,
        sha256="",
        passages=(Passage(label="all", span=Span(start=0, end=len(content))),),
    )
    sought = "paragraph 1500 Words " + "words " * 30
    begun = time.perf_counter()
    near = nearest(sought, text=whole, passage=whole.passages[0])
    assert time.perf_counter() - begun < 2
    assert near.words.startswith("paragraph 1500 words")


@given(
    st.text("ab甲乙 ", min_size=1, max_size=30),
    st.integers(0, 29),
    st.integers(1, 8),
)
def test_what_is_found_reads_as_quoted(content, start, length):
    exact = content[start : start + length] or content[:1]
    text = Text(
        document="report",
        lang="zh",
        file="report.txt",
        content=content,
        sha256="",
        passages=(Passage(label="p1", span=Span(start=0, end=len(content))),),
    )
    near = nearest(exact, text=text, passage=text.passages[0])
    assert near is not None
    assert text.at(near.span) == near.words
    assert near.words == exact
    assert near.differing == ()


def test_equal_entries_at_other_lines_have_equal_anchors(ledger_of):
    ledger = ledger_of(CLAIM, en=TWO_LINES)
    moved = replace(
        ledger,
        entries=tuple(
            replace(e, where=replace(e.where, number=99)) if isinstance(e, Claim) else e
            for e in ledger.entries
        ),
    )
    assert recension(moved) == recension(ledger)
