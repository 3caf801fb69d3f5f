"""Where a wording stands in a sentence, in whichever form."""

import pytest

from averment.parallel.nouns import Sentence
from averment.parallel.terms.placing import placed
from averment.parallel.terms.wordings import form_of, spots
from averment.record import Span, Text


def found(words, *wordings, lang="en"):
    forms = {form_of(wording, lang=lang) for wording in wordings}
    return [words[s.start : s.end] for s in spots(words, forms, lang=lang)]


@pytest.mark.parametrize(
    ("wording", "written"),
    [
        ("capital construction", "Capital Construction"),
        ("counter-revolutionary", "counterrevolutionaries"),
        ("counter-revolutionary", "Counter-revolutionary"),
        ("counterrevolutionary", "counter-revolutionaries"),
        ("people's court", "People’s Courts"),
        ("labour reform", "labor-reform"),
        ("remould", "remolded"),
        ("remould", "remoulding"),
        ("transform", "transforms"),
        ("plan", "planned"),
        ("execute", "executing"),
        ("organisation", "organizations"),
        ("local defence", "local defenses"),
        ("cooperative policy", "co-operative policies"),
        (
            "the Military & Administrative Committee",
            "military and administrative committee",
        ),
        ("Centre", "Center"),
    ],
)
def test_a_rendering_is_known_in_its_forms(wording, written):
    sentence = f"It says that {written} stood there."
    assert found(sentence, wording) == [written]


@pytest.mark.parametrize(
    ("wording", "written"),
    [
        ("transform", "transformation"),
        ("commit", "committee"),
        ("reform", "form"),
        ("court", "courtesy"),
        ("mass organisation", "mass organizational"),
        ("Military and Administrative Committee", "Military and Political Committee"),
    ],
)
def test_another_word_is_not_taken_for_it(wording, written):
    assert found(f"It says that {written} stood there.", wording) == []


def test_a_shorter_wording_does_not_count_inside_a_longer_one():
    said = "labour reform, and the reform of labour by reform through labour"
    assert found(said, "reform", "labour reform", "reform through labour") == [
        "labour reform",
        "reform",
        "reform through labour",
    ]
    assert found("劳动改造和改造", "改造", "劳动改造", lang="zh") == [
        "劳动改造",
        "改造",
    ]


def test_an_article_inside_makes_no_difference_and_is_shown():
    assert found("organs of the State Council", "organs of State Council") == [
        "organs of the State Council"
    ]


def text(content):
    return Text(
        document="d", lang="zh", file="", content=content, sha256="", passages=()
    )


def test_words_of_joined_lines_are_placed_in_the_text_as_stored():
    stored = text("甲。\n    带动全厂\n    （矿）前进。")
    words = "带动全厂（矿）前进。"
    sentence = Sentence(span=Span(start=7, end=len(stored.content)), words=words)
    span = placed(stored, sentence, start=2, end=7)
    assert stored.at(span) == "全厂\n    （矿）"
    english = text("the labour\n  reform went on")
    sentence = Sentence(
        span=Span(start=0, end=len(english.content)), words="the labour reform went on"
    )
    assert english.at(placed(english, sentence, start=4, end=17)) == "labour\n  reform"
    assert english.at(placed(english, sentence, start=18, end=25)) == "went on"


def test_words_that_do_not_follow_the_text_mean_the_whole_sentence():
    stored = text("something else")
    sentence = Sentence(span=Span(start=0, end=9), words="nothing")
    assert placed(stored, sentence, start=0, end=3) == sentence.span
    longer = Sentence(span=Span(start=0, end=4), words="some more")
    assert placed(stored, longer, start=0, end=3) == longer.span


def test_a_closing_quotation_mark_does_not_belong_to_the_words():
    assert found("the ‘Mid-level’ staff and 'mid-level'", "mid-level") == [
        "Mid-level",
        "mid-level",
    ]
    assert found("the workers' court", "workers' court") == ["workers' court"]
