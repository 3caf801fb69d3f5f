"""No text makes the search raise; every item and every figure is in the text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averment.record import Relation
from averment.relating import holds, relations_in

_PARTS = {
    "zh": [
        "三",
        "五",
        "二",
        "一",
        "处",
        "级",
        "个月",
        "、",
        "和",
        "等",
        "共",
        "(",
        ")",
        ":",
        "。",
        ",",
        "\n",
        "一、",
        "二、",
        "(一)",
        "(二)",
        "(四)",
        "六月一日",
        "至",
        "九月三十[一]日",
        "四个月",
        "每季",
        "一月",
        "第一次",
        "八月",
        "甲",
        "乙县",
        "华东局",
        "广东",
        "通过",
        "批准",
        "这",
        "十件",
        "一是",
        "二是",
        "已报",
        "共报",
        "以来的",
        "1953—1957年",
        "五年计划",
        "(星期一)",
        "其余",
    ],
    "en": [
        "three",
        "  of ",
        ", ",
        " and ",
        " levels",
        ": ",
        "(",
        ")",
        ". ",
        "\n\n",
        "1. ",
        "2. ",
        "4. ",
        "5. ",
        "June",
        "July",
        " from ",
        " to ",
        " four months",
        " quarterly ",
        " first report in ",
        " adopted on ",
        " approved on ",
        "3 May 1951",
        " these ",
        "12 cases",
        "; one is ",
        " the other is ",
        "Monday, ",
        " since ",
        " the rest ",
        "within 4 years",
        "1953",
        " other ",
    ],
}


@pytest.mark.parametrize("lang", sorted(_PARTS))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_any_text_is_searched(placed_of, lang, data) -> None:
    parts = st.lists(st.sampled_from(_PARTS[lang]), max_size=30)
    text = placed_of("".join(data.draw(parts)), lang=lang)
    for one in relations_in([text]):
        assert holds(one) in (True, False, None)
        assert one.because
        for figure in one.figures:
            span = figure.span
            assert 0 <= span.start < span.end <= len(text.text.content)
        if isinstance(one.relation, Relation):
            for item in one.relation.items:
                assert item.exact in text.text.content
                assert item.exact.strip() == item.exact != ""
