"""A stated number against its list: beside it, in brackets, headed by numbers."""

from __future__ import annotations

import pytest

from averment.record import Relation
from averment.relating import relations_in


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("已发华东、中南、西南三区参考。", True),
        ("由县一级,专署一级,省一级和中央一级,共四级,分工负责。", True),
        ("由县一级,专署一级,省一级和中央一级,共五级,分工负责。", False),
        ("已发华北局三野和福建等三处,其他均请转发。", True),
        ("本电已发中南局和广东广西湖南等四处。", True),
        ("华东局和华东军区等二处。", True),
        ("第二路有三个团(第五团、第六团、第七团)在此。", True),
        ("第二路有四个团(第五团、第六团、第七团)在此。", False),
        ("目前有三个问题:一、粮食问题;二、干部问题;三、教育问题。", True),
        ("有三个特点:一是山多,二是路少,三是人口分散。", True),
        ("来信有两种:一种是问粮价的,另一种是问路的。", True),
        ("审查四个条件(年资、品行、能力和健康)后决定。", True),
        ("一九五〇年、一九五一年和一九五二年三年中。", True),
    ],
)
def test_numbers_with_their_lists_in_chinese(related, text, holds) -> None:
    found = related(text, lang="zh")
    assert [(kind, held) for kind, held, _ in found] == [("enumeration", holds)]


@pytest.mark.parametrize(
    "text",
    [
        "甲县、乙县和丙县的五个干部来信。",
        "由于甲县、乙县受灾,有三人来信。",
        "两部(在甲县、乙县之间)合并。",
        "甲县和乙县两处,均已到会。",
        "来信有三种:一种是问粮价的,另一种是问路的。",
        "有三个问题:一、粮食问题;二、干部问题。",
        "三个问题待议。(二)粮食。",
        "批语\n二李甲同志:\n(一)照办。(二)退回。",
        "两电均悉。(一)照办。(二)退回。",
    ],
)
def test_numbers_beside_other_lists_are_not_proposed(related, text) -> None:
    assert related(text, lang="zh") == []


def test_the_items_are_the_words_of_the_text(placed_of) -> None:
    text = placed_of("决定由江州(市)、河州和海州三处负责。", lang="zh")
    (found,) = relations_in([text])
    relation = found.relation
    assert isinstance(relation, Relation)
    assert [item.exact for item in relation.items] == ["江州(市)", "河州", "海州"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "It was set up at the three levels of regions, counties and towns.",
            "enumeration",
        ),
        (
            "Two counties took part. Three crops (rice, wheat and millet) failed.",
            "enumeration",
        ),
        (
            "There are two forms: one is fixed; the other is open.",
            "enumeration",
        ),
        (
            "There are three questions: (1) grain; (2) roads; (3) schools.",
            "enumeration",
        ),
    ],
)
def test_numbers_with_their_lists_in_english(related, text, kind) -> None:
    found = related(text)
    assert [(one, held) for one, held, _ in found] == [(kind, True)]


def test_months_that_are_named_with_their_number(related) -> None:
    text = "The survey takes the three months of July, August and September."
    expected = ("three months", "July", "August", "September")
    assert related(text) == [("enumeration", True, expected)]


def test_fewer_months_named_than_said(related) -> None:
    found = related("The survey takes the three months of July and August.")
    assert [(kind, held) for kind, held, _ in found] == [("enumeration", False)]
