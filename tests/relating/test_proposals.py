"""What holds of every proposal."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averment.examination import relation_problems
from averment.record import Ledger
from averment.relating import relations_in, verdicts

WORDS = st.sampled_from(
    [
        *("其中", "共", "其余", "占", "百分之", "由", "增加到", "增加了", "人口", "比"),
        *("七百人", "六百人", "一千三百人", "百分之十", "千分之一", "三户", "，", "。"),
        *("例如", "已", "再", "一九五一年", "一九五二年", "四个月", "五级", "、"),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.lists(WORDS, max_size=40))
def test_whatever_the_words_are_proposals_can_be_calculated(placed_of, words) -> None:
    text = placed_of("".join(words), lang="zh")
    claims = tuple(placed.claim for placed in text.placed)
    for one in relations_in([text]):
        assert one.because
        assert {figure.key for figure in one.figures} <= {p.key for p in text.placed}
        if not one.wanting:
            ledger = Ledger(root=Path(), entries=(*claims, one.relation))
            assert not list(relation_problems(ledger))


@pytest.mark.parametrize(
    "words",
    [
        "共十二人,",
        "其中二十人,共十二人,由三十人增加到四十人,增加了百分之十,",
        "人口一百万,千分之一,例如人口二百万,已训练二十人,其余十人,占百分之五",
    ],
)
def test_examinations_do_not_grow_faster_than_the_text(
    placed_of, monkeypatch, words
) -> None:
    examined = []
    examine = verdicts.examine
    monkeypatch.setattr(verdicts, "examine", lambda x: examined.append(1) or examine(x))
    for times in (20, 40):
        relations_in([placed_of(words * times, lang="zh")])
        examined.append(0)
    at = examined.index(0)
    first, second = sum(examined[:at]), sum(examined[at:])
    assert second <= 3 * first + 50
