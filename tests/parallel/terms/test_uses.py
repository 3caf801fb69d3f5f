"""Where terms stand in linked sentences, and what stands for them."""

import pytest

from averment.parallel.nouns import Sureness
from averment.parallel.terms import Standing, renderings_by_form, uses_of

TERMS = """\
term construction zh 「基本建设」
  also: "基建"
  rendering: en "capital construction"
  rejected: en "basic building" because "it is a term of budgets"
term building zh 「建设」
  rendering: en "building"
  rendering: en "construction"
term held-over zh 「旧有」
  rendering: en "held over"
  rejected: en "original" because "it was held over from the old order"
term original zh 「原有」
  rendering: en "original"
term mill de "Mühle"
  rendering: zh "磨坊"
  rendering: en "mill"
"""


@pytest.fixture
def uses(linked, glossary):
    def made(*pairs, **more):
        alignment = linked(*pairs, **more)
        return [
            (
                use.term.key,
                use.link,
                [met.standing for met in use.met],
                [alignment.rendering.at(met.span) for met in use.met],
            )
            for use in uses_of(alignment, glossary(TERMS))
        ]

    return made


def test_a_term_and_its_rendering_are_found_with_their_words(uses):
    said = uses(("重视基建。", "Capital construction is heeded."))
    assert said == [("construction", 0, [Standing.ACCEPTED], ["Capital construction"])]


def test_a_term_inside_a_longer_one_does_not_count(uses):
    said = uses(("基本建设和建设。", "Capital construction, and construction."))
    assert [(key, words) for key, _, _, words in said] == [
        ("construction", ["Capital construction"]),
        ("building", ["construction"]),
    ]


def test_a_rejected_rendering_beside_the_accepted_one_is_an_ordinary_word(uses):
    said = uses(("旧有人员在厂。", "The original works had staff held over."))
    assert said == [("held-over", 0, [Standing.ACCEPTED], ["held over"])]


def test_a_rejected_rendering_is_found_where_the_term_wants_one(uses):
    said = uses(("旧有人员。", "The original staff."))
    assert said == [("held-over", 0, [Standing.REJECTED], ["original"])]


def test_words_that_render_two_terms_of_a_link_are_shared_out(uses):
    twice = uses(("旧有人员和原有机器。", "The original staff, the original machines."))
    assert [(key, met) for key, _, met, _ in twice] == [
        ("held-over", [Standing.REJECTED]),
        ("original", [Standing.ACCEPTED]),
    ]
    once = uses(("旧有人员和原有机器。", "The staff and the original machines."))
    assert [(key, met) for key, _, met, _ in once] == [
        ("held-over", []),
        ("original", [Standing.ACCEPTED]),
    ]


def test_a_sentence_without_a_counterpart_has_no_use(uses):
    assert uses(("基本建设。", None), ("甲。", "Capital construction.")) == []


def test_a_text_in_a_language_without_terms_or_in_the_same_one_has_no_use(uses):
    pair = ("基本建设。", "capital construction")
    assert uses(pair, langs=("zh", "zh-Hant")) == []
    assert uses(pair, langs=("fr", "it")) == []


def test_changed_over_the_same_terms_stand_in_the_same_links(
    linked, mirrored, glossary
):
    given = linked(
        ("重视基建。", "Basic building is heeded."),
        ("旧有人员。", "Staff held over."),
        sureness=Sureness.LIKELY,
    )
    terms = glossary(TERMS)
    one, two = uses_of(given, terms), uses_of(mirrored(given), terms)
    assert [(u.term, u.link, u.at, u.met, u.sureness) for u in one] == [
        (u.term, u.link, u.at, u.met, u.sureness) for u in two
    ]
    assert {u.in_rendering for u in one} == {False}
    assert {u.in_rendering for u in two} == {True}


def test_a_lexicon_learns_every_form_with_its_renderings(glossary):
    learned = renderings_by_form(glossary(TERMS))
    assert learned["基建"] == learned["基本建设"]
    assert learned["基建"] == ("capital construction", "basic building")
    assert learned["旧有"] == ("held over", "original")
    assert "磨坊" not in learned
    turned = renderings_by_form(glossary('term a en "mill"\n  rendering: zh "磨坊"\n'))
    assert turned == {"磨坊": ("mill",)}
