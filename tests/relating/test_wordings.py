"""The same relation in other words: invented sentences, and one change in each."""

from __future__ import annotations

import pytest

HOLDS = [
    ("en", "sum", "In all 1,240 people were trained, including 612 in A and 628 in B."),
    ("en", "sum", "There were 500 cases; 320 cases are closed and 180 cases remain."),
    (
        "en",
        "sum",
        "There are 23 towns. Of these, 15 towns have schools, 8 towns have none.",
    ),
    (
        "en",
        "sum",
        "We saw 300 guns, 500 guns in April and 400 guns, 1,200 guns in all.",
    ),
    ("en", "share", "Of the 1,240 members, 300 (24.2%) were women."),
    ("en", "share", "In May 620 had been trained, 50% of the number of 1,240 members."),
    ("en", "share", "Of the 30 cadres, two thirds were peasants, that is, 20 cadres."),
    ("en", "share", "Half of the 60,000 members, 30,000 people, were trained."),
    ("en", "growth", "Output rose from 100 tons in 1950 to 150 tons, or 1.5 times."),
    ("en", "complement", "One third went and the remaining two thirds stayed."),
    ("zh", "sum", "共收到报告二百八十六份,其中地方四十四份,军队二百四十二份。"),
    ("zh", "sum", "在这十三人中,有四人先到,八人后到,一人未到。"),
    ("zh", "difference", "现有五万五千个,已退七千个,再退三千个,尚余四万五千个。"),
    ("zh", "share", "总收入为129400元,留公积金9%,为11646元。"),
    ("zh", "share", "全市有五万户工商业,百分之一是五百户。"),
    ("zh", "growth", "由十万个合作社增加五倍,发展到六十万个合作社。"),
    ("zh", "growth", "户数由1690万户,增至2920万户,即增1230万户。"),
    ("zh", "growth", "去年卖余粮十二万斤,今年卖二十万斤,增加了八万斤。"),
    ("zh", "ratio", "按人口千分之一。例如某乡人口四千,已训练四人。"),
]

DISAGREES = [
    ("en", "sum", "In all 1,240 people were trained, including 612 in A and 648 in B."),
    (
        "en",
        "growth",
        "Output rose from 100 tons to 150 tons, an increase of 80 percent.",
    ),
    ("zh", "sum", "现有五万五千个,已退七千个,再退三千个,其余三万九千个。"),
    ("zh", "growth", "户数由1690万户,增至2920万户,即增1430万户。"),
    ("zh", "complement", "贫农占百分之七十,其余百分之四十为中农。"),
    ("zh", "subset", "受训者有五十九人,其中妇女九十四人。"),
]

NOTHING = [
    ("en", "Section 12 has 40 articles; in 1951 there were 52 meetings in all."),
    ("en", "Two of the three regions reported, and 300 copies were printed."),
    ("en", "He rose from the chair; 400 people and 800 people stood outside."),
    ("zh", "两国人民已建立友谊,三国代表出席,共产党员五人。"),
    ("zh", "其中心思想有十条,分为三十节。"),
    ("zh", "第一、二、三、四款,都是例行公事,共四十四个省、市。"),
    ("zh", "甲年每年七千吨,乙年每年八千吨,后十年每年一万五千吨。"),
]


@pytest.mark.parametrize(("lang", "kind", "text"), HOLDS)
def test_what_the_words_say_and_the_figures_make(related, lang, kind, text) -> None:
    found = [(sort, holds) for sort, holds, _ in related(text, lang=lang)]
    assert found == [(kind, True)]


@pytest.mark.parametrize(("lang", "kind", "text"), DISAGREES)
def test_what_the_words_say_and_the_figures_do_not_make(
    related, lang, kind, text
) -> None:
    found = [(sort, holds) for sort, holds, _ in related(text, lang=lang)]
    assert found == [(kind, False)]


@pytest.mark.parametrize(("lang", "text"), NOTHING)
def test_figures_that_no_words_relate(related, lang, text) -> None:
    assert related(text, lang=lang) == []
