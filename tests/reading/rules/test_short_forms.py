"""Short forms tied to the fuller name before them."""

import pytest

from averment.reading.rules import rules_of


def tied(text, lang="en"):
    return {
        body.name: [text[s.start : s.end] for s in body.short]
        for body in rules_of(text, lang=lang).bodies
        if body.short
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The county grain office shall keep lists. The office must lock them.",
            {"county grain office": ["The office"]},
        ),
        (
            "It must report to the Ministry of Grain. It must inform the department.",
            {"Ministry of Grain": ["the department"]},
        ),
        (
            "The people’s flood office shall meet. The office shall vote.",
            {"people’s flood office": ["The office"]},
        ),
        (
            "The Lake Flood Committee shall meet. The Flood Committee shall vote.",
            {"Lake Flood Committee": ["The Flood Committee"]},
        ),
    ],
)
def test_a_form_that_points_means_the_fuller_name_before_it(text, expected):
    assert tied(text) == expected


def test_in_chinese_too():
    text = "省粮食局应当每月报告。该局必须保存档案。"
    assert tied(text, "zh") == {"省粮食局": ["该局"]}


@pytest.mark.parametrize(
    "text",
    [
        "The office must lock the lists. The county grain office shall keep lists.",
        "The county grain office shall keep lists.\n\nThe office must lock them.",
        "The county grain office shall keep lists. Each office must lock them.",
        "The county grain office shall keep lists. The court must lock them.",
    ],
)
def test_what_comes_later_elsewhere_or_under_another_word_is_not_meant(text):
    assert tied(text) == {}


def test_of_two_names_that_end_at_one_place_the_longer_is_meant():
    text = (
        "The Ministry of Grain shall decide.\n\nThe counties shall report to the"
        " Central Ministry of Grain. Lists shall be sent to the ministry."
    )
    assert tied(text) == {"Central Ministry of Grain": ["the ministry"]}


def test_a_short_form_of_a_short_form_means_the_fullest():
    text = (
        "The Lake Flood Committee shall meet. The Flood Committee shall vote. The"
        " committee shall publish lists."
    )
    assert tied(text) == {
        "Lake Flood Committee": ["The Flood Committee", "The committee"]
    }


@pytest.mark.parametrize(
    "text",
    [
        "此项委员会必须开会。",
        "任何地方必须报告。",
        "没有开会的地区应当补开。",
        "领导干部必须参加。",
    ],
)
def test_what_points_or_describes_is_no_name_of_a_body(text):
    assert rules_of(text, lang="zh").bodies == ()
