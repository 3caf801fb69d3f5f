"""Every rule by which figures are compared, on invented sentences.

One test a rule: normal forms, bounds, shares, rises, ranges, dates, units,
ordinals, what is no figure, and both directions.
"""

from __future__ import annotations

import pytest

from averment.parallel.figures import segment_compared
from averment.parallel.nouns import Verdict

EQUAL, VALUE, BOUND = Verdict.EQUAL, Verdict.VALUE, Verdict.BOUND
UNIT, ASKED, DROPPED = Verdict.UNIT, Verdict.ASKED, Verdict.DROPPED
ADDED, REPEATED = Verdict.ADDED, Verdict.REPEATED

RULES = {
    "numerals have one value however they are written": [
        ("拨款壹拾贰万元", "an appropriation of 120,000 yuan", EQUAL),
        ("拨款392.69万元", "an appropriation of 3,926,900 yuan", EQUAL),
        ("有民兵三万五", "there are 35,000 militiamen", EQUAL),
        ("到会两千〇八人", "2,008 people attended", EQUAL),
        ("收入为１２３４元", "income was 1,234 yuan", EQUAL),
        ("总产值三点五亿元", "a total output of 350 million yuan", EQUAL),
        ("总产值三点五亿元", "a total output of 35 million yuan", VALUE),
        ("存粮七万吨", "7 million tons of grain in store", VALUE),
    ],
    "a bound is kept, lost, added or reversed": [
        ("近三百人到会", "nearly 300 people attended", EQUAL),
        ("近三百人到会", "300 people attended", BOUND),
        ("三百人到会", "more than 300 people attended", BOUND),
        ("近三百人到会", "more than 300 people attended", BOUND),
        ("三百余人到会", "over 300 people attended", EQUAL),
        ("不足三百人到会", "fewer than 300 people attended", EQUAL),
        ("至少三百人到会", "at least 300 people attended", EQUAL),
        ("约三百人到会", "about 300 people attended", EQUAL),
    ],
    "shares keep their base": [
        ("死亡率为千分之三", "the death rate was 3 per thousand", EQUAL),
        ("死亡率为千分之三", "the death rate was 3 percent", VALUE),
        ("误差为万分之五", "the error is 0.05%", EQUAL),
        ("减产三成", "output fell by 30 percent", EQUAL),
        ("提高百分之五", "rose by 5 percent", EQUAL),
        ("提高五个百分点", "rose by 5 percentage points", EQUAL),
    ],
    "a rise by and a rise to are asked": [
        ("产量增加三倍", "output increased threefold", ASKED),
        ("产量增加到三倍", "output increased to three times", ASKED),
        ("判刑超过九年", "sentenced to more than 9 years", EQUAL),
        ("死亡率超过2‰", "mortality came to more than 2‰", EQUAL),
    ],
    "ranges": [
        ("七八十人参加", "70 to 80 people took part", EQUAL),
        ("三五人一组", "groups of three to five people", EQUAL),
        ("来了十至十五人", "10 to 15 people came", EQUAL),
        ("来了十至十五人", "10 to 50 people came", VALUE),
    ],
    "dates": [
        ("一九五一年四月二十日", "20 April 1951", EQUAL),
        ("2021.6.11开会", "the meeting was held on June 11, 2021", EQUAL),
        ("民国三十八年", "in 1949", EQUAL),
        ("四月上旬", "in the first ten days of April", EQUAL),
        ("一九五一年四月二十日", "20 April 1952", VALUE),
    ],
    "units stand or are converted": [
        ("产粮五十担", "50 dan of grain", EQUAL),
        ("开荒十五亩", "one hectare of land was opened up", EQUAL),
        ("开荒十五亩", "15 mu of land were opened up", EQUAL),
        ("买米二十斤", "20 kilograms of rice were bought", UNIT),
    ],
    "ordinals": [
        ("第三次会议", "the third meeting", EQUAL),
        ("第三次会议", "the 3rd meeting", EQUAL),
        ("第三次会议", "the fourth meeting", VALUE),
    ],
    "both directions": [
        ("会议结束了", "the meeting ended after 40 days", ADDED),
        ("修路四十公里", "a road was built", DROPPED),
    ],
}
CASES = [(rule, *case) for rule, cases in RULES.items() for case in cases]


@pytest.mark.parametrize(("rule", "zh", "en", "verdict"), CASES)
def test_a_rule_of_figures(rule: str, zh: str, en: str, verdict: Verdict) -> None:
    found = {pair.verdict for pair in segment_compared(zh, en)}
    assert found == {verdict}, rule


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("千篇一律的报告", "stereotyped reports"),
        ("陆军长和伍同志", "Army commander Lu and Comrade Wu"),
        ("一方面是这样", "on the one hand it is so"),
        ("五一游行", "the May Day parade"),
    ],
)
def test_what_is_no_figure_raises_no_alarm(zh: str, en: str) -> None:
    found = {pair.verdict for pair in segment_compared(zh, en)}
    assert found <= {EQUAL}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]} {case[2]}")
def test_the_other_way_round_is_the_mirror_image(case) -> None:
    _, zh, en, verdict = case
    mirror = {ADDED: DROPPED, DROPPED: ADDED}
    back = {p.verdict for p in segment_compared(en, zh, langs=("en", "zh"))}
    assert back == {mirror.get(verdict, verdict)}


def test_days_that_end_elsewhere_are_not_passed_over() -> None:
    pairs = segment_compared(
        "八日至十日开会", "the meeting lasted from the 8th to the 12th"
    )
    assert {pair.verdict for pair in pairs} - {EQUAL}
