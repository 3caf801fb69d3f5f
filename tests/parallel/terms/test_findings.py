"""What is said of terms and their renderings: R731 to R734."""

import pytest

from averment.parallel.nouns import Sureness
from averment.parallel.terms import term_findings
from averment.record import Level

TERMS = """\
term committee zh 1949-12/1953-01 「军政委员会」
  rendering: en "Military and Administrative Committee"
  rejected: en "Military and Political Committee" because "not politics."
term later zh 1953-01/1954-11 「行政委员会」
  rendering: en "Administrative Committee"
term held-over zh 「旧有」
  rendering: en "held over"
  rendering: en 1954/.. "retained"
  rejected: en "original" because "it was held over from the old order"
term original zh 「原有」
  rendering: en "original"
term middle zh 「中层」
  rendering: en "middle layer"
term inner zh 「内层」
  rendering: en "inner layer"
term purge zh 「清理」
  rendering: en "clearing up"
  rendering: en "screening"
term cleanse zh 「清洗」
  rendering: en "purge"
term confess zh 「坦白」
  rendering: en "confess"
term own-up zh 「交代」
  rendering: en "confess"
term unrendered zh 「运动」
"""


@pytest.fixture
def found(linked, glossary, source):
    def made(*pairs, date=None, **more):
        alignment = linked(*pairs, **more)
        return term_findings(alignment, glossary(TERMS), source=source(date))

    return made


def said(findings):
    return [(one.code, one.level, one.sentence) for one in findings]


def test_a_rejected_rendering_is_told_with_reason_and_accepted_ones(found):
    (one,) = found(
        ("军政委员会下令。", "The Military and Political Committee ordered.")
    )
    assert (one.code, one.level) == ("R731", Level.DISAGREEMENT)
    assert one.sentence == (
        "军政委员会 is rendered “Military and Political Committee”, which the glossary "
        "rejects: not politics. Accepted: “Military and Administrative Committee”."
    )
    assert [side.exact for side in one.sides] == [
        "军政委员会",
        "Military and Political Committee",
    ]
    assert [str(side.place) for side in one.sides] == ["report:1r", "report:1r"]
    assert one.address.startswith("R731-report-en-")


def test_the_same_again_is_one_finding_that_names_the_places(found):
    pairs = [("旧有机器。", "Original machines.")] * 9
    (one,) = found(*pairs)
    assert one.sentence.endswith("The same again at 2r, 3r, 4r, 5r, 6r, 7r, ….")


def test_a_doubtful_link_says_less(found):
    (one,) = found(("旧有机器。", "Original machines."), sureness=Sureness.DOUBTFUL)
    assert one.level is Level.TENSION
    assert one.assumptions


def test_two_accepted_renderings_are_a_note(found):
    (one,) = found(
        ("清理。", "Clearing up."), ("清理。", "Screening."), ("清理。", "Screening.")
    )
    assert (one.code, one.level) == ("R732", Level.NOTE)
    assert one.sentence == (
        "清理 is rendered “clearing up” and “screening”; the glossary accepts each."
    )
    assert [side.exact for side in one.sides] == [
        "清理",
        "Clearing up",
        "清理",
        "Screening",
    ]


def test_an_accepted_rendering_and_one_not_known_are_a_tension(found):
    (one,) = found(("清理。", "Clearing up."), ("清理。", "Sweeping."))
    assert (one.code, one.level) == ("R732", Level.TENSION)
    assert one.sides[1].exact == "Sweeping."
    assert "“clearing up” elsewhere" in one.sentence


def test_no_known_rendering_at_all_is_a_note_and_on_a_doubtful_link_nothing(found):
    (one,) = found(("清理。", "Sweeping."))
    assert (one.code, one.level) == ("R732", Level.NOTE)
    assert not found(("清理。", "Sweeping."), sureness=Sureness.DOUBTFUL)
    assert not found(("运动。", "A campaign."))


def test_two_terms_with_one_rendering_are_collapsed(found):
    findings = found(
        ("旧有机器。", "Original machines."), ("原有标准。", "Original norms.")
    )
    assert [(one.code, one.level) for one in findings] == [
        ("R731", Level.DISAGREEMENT),
        ("R733", Level.TENSION),
    ]
    assert findings[1].sentence == "旧有 and 原有 are rendered alike, “Original”."
    assert len(findings[1].sides) == 4


def test_two_terms_that_the_glossary_renders_alike_are_a_note(found):
    (one,) = found(("坦白。", "Confess."), ("交代。", "They confessed."))
    assert (one.code, one.level) == ("R733", Level.NOTE)


def test_the_rendering_of_a_near_term_is_told(found):
    (one,) = found(("中层。", "The inner layer."))
    assert (one.code, one.level) == ("R733", Level.TENSION)
    assert one.sentence == (
        "中层 is rendered “inner layer”, which the glossary has for 内层."
    )
    assert not found(("中层和内层。", "The middle layer and the inner layer."))


def test_a_body_named_before_its_time_is_a_tension_and_after_it_a_note(found):
    pair = ("军政委员会。", "The Military and Administrative Committee.")
    assert not found(pair, date="1951")
    assert not found(pair)
    (early,) = found(pair, date="1948-05")
    (late,) = found(pair, date="1955")
    assert (early.code, early.level) == ("R734", Level.TENSION)
    assert (late.code, late.level) == ("R734", Level.NOTE)
    assert early.sentence == (
        "军政委员会 is of 1949-12/1953-01 in the glossary, and the document of 1948-05."
    )


def test_a_rendering_of_another_time_is_told(found):
    (one,) = found(("旧有机器。", "Retained machines."), date="1951")
    assert one.code == "R734"
    assert "that is of 1954/.. in the glossary" in one.sentence
    assert not found(("旧有机器。", "Retained machines."), date="1955")


def test_the_name_of_a_later_body_for_an_earlier_one_is_of_another_time(
    linked, glossary, source
):
    terms = glossary(
        'term a zh ../1953 「军政委员会」\n  rendering: en "Military Committee"\n'
        'term b zh 1954/.. 「行政委员会」\n  rendering: en "Administrative Committee"\n'
    )
    alignment = linked(("军政委员会。", "The Administrative Committee."))
    findings = term_findings(alignment, terms, source=source("1951"))
    assert [one.code for one in findings] == ["R734"]
    assert "the name of 行政委员会" in findings[0].sentence


def test_changed_over_the_findings_are_the_same_with_their_sides_changed(
    linked, mirrored, glossary, source
):
    given = linked(
        ("军政委员会下令。", "The Military and Political Committee ordered."),
        ("清理。", "Clearing up."),
        ("清理。", "Sweeping."),
        ("旧有机器。", "Original machines."),
        ("原有标准。", "Original norms."),
    )
    terms = glossary(TERMS)
    one = term_findings(given, terms, source=source("1955"))
    two = term_findings(mirrored(given), terms, source=source("1955"))
    assert said(one) == said(two)
    for this, that in zip(one, two, strict=True):
        assert {side.exact for side in this.sides} == {
            side.exact for side in that.sides
        }
        assert that.sides[0].lang == "en"


def test_a_longer_form_of_a_rendering_is_no_other_one(linked, glossary, source):
    terms = glossary(
        'term a zh 「坦白」\n  rendering: en "confess"\n  rendering: en "confession"\n'
    )
    alignment = linked(("坦白。", "A confession."), ("坦白。", "They confessed."))
    assert not term_findings(alignment, terms, source=source())
