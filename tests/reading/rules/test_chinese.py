import pytest

from averment.reading.rules import rules_of
from averment.record import Force, Limit, Origin, Sort, Status, Tie
from reading_rules import quoted, read, words


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("各县必须按时报告。", "must"),
        ("会议确定今年完成调查。", "must"),
        ("会议还确定各县可设调查组。", "may"),
        ("各县须经省委批准。", "must"),
        ("案件由县法院审查处理。", "must"),
        ("各县应当建立档案。", "should"),
        ("名额以千分之一为适宜。", "should"),
        ("各县可以延期。", "may"),
        ("此类案件不必上报。", "may"),
        ("各县不得拖延。", "must-not"),
        ("严禁打骂犯人。", "must-not"),
        ("人数不应超过三百。", "must-not"),
        ("这是机密文件。", "none"),
        ("其目的是弄清情况。", "none"),
    ],
)
def test_the_force_of_a_clause(text, force):
    assert [one.force.value for one in read(text, lang="zh")] == [force]


@pytest.mark.parametrize(
    "text",
    [
        "去年各县清理了许多案件。",
        "这样就可以避免错误。",
        "各县的反应很好。",
        "工作取得了成绩。",
        "人数尚未确定。",
        "例如某县应停止招工。",
        "这有利于国家的生产建设。",
    ],
)
def test_what_is_told_is_no_rule(text):
    assert read(text, lang="zh") == ()


def test_an_operator_within_a_noun_phrase_is_none():
    text = "必须超过的单位，须经省委批准。"
    assert quoted(text, lang="zh") == [("must", "必须超过的单位，须经省委批准")]


def test_conditions_and_topics_lead_up_to_the_operator():
    text = "对于情节轻微者，在群众同意的条件下，可以从宽处理。"
    one = read(text, lang="zh")[0]
    assert words(text, one.conditions) == ["对于情节轻微者", "在群众同意的条件下"]
    assert one.bearer is None


def test_the_bearer_is_an_office_before_the_operator_or_after_by():
    before = "公安机关必须进行检查。"
    after = "案件由县法院负责审理。"
    assert words(before, [read(before, lang="zh")[0].bearer]) == ["公安机关"]
    assert words(after, [read(after, lang="zh")[0].bearer]) == ["县法院"]


def test_decided_only_announces_another_operator():
    text = "会议决定：全国各县应一律停止招工。"
    assert [force for force, _ in quoted(text, lang="zh")] == ["should"]


def test_reporting_on_is_a_statement_of_its_own():
    text = "特殊情况，须经省委批准，并报中央备案。"
    first, second = read(text, lang="zh")
    assert words(text, first.under(Limit.APPROVAL)) == ["省委"]
    assert words(text, second.under(Limit.REPORTING)) == ["中央"]


def test_what_counts_without_a_bearer_is_constitutive():
    assert read("人数不得超过三百。", lang="zh")[0].sort is Sort.CONSTITUTIVE


def test_bodies_over_others():
    rules = rules_of("各县必须在省委领导下，完成工作，并报中央备案。", lang="zh")
    assert {tie.tie for tie in rules.authority} == {Tie.LEADS, Tie.REPORTS_TO}


def test_a_request_called_wrong_is_a_ban():
    text = "某县要求建造水井九口，显然是错误的。"
    (one,) = read(text, lang="zh")
    assert one.force is Force.MUST_NOT
    assert one.status is Status.REJECTED
    assert words(text, [one.bearer]) == ["某县"]


def chinese_ties(text: str) -> list[tuple]:
    found = []
    for tie in rules_of(text, lang="zh").authority:
        below = tie.subordinate
        found.append(
            (
                tie.tie,
                words(text, [tie.superior]),
                words(text, [below]),
                below.origin if below else None,
            )
        )
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "除由各县粮食局呈请省政府批准的以外，应一律停止拨粮。",
            (Tie.APPROVES, ["省政府"], ["各县粮食局"], Origin.QUOTED),
        ),
        (
            "会议的详情，由各部长向各局传达。",
            (Tie.DIRECTS, ["各部长"], ["各局"], Origin.QUOTED),
        ),
        (
            "此项委员会受县政府的领导，担负收粮的责任。",
            (Tie.LEADS, ["县政府"], ["此项委员会"], Origin.QUOTED),
        ),
        (
            "全国粮食会议决议\n（一九五一年五月通过，经中央批准。）",
            (Tie.APPROVES, ["中央"], ["全国粮食会议"], Origin.CARRIED),
        ),
    ],
)
def test_who_stands_below_in_a_chinese_clause(text, expected):
    assert chinese_ties(text) == [expected]


def test_a_quantifier_is_nobody_that_a_later_clause_goes_on_about():
    text = "任何地方不得多拨粮食。粮食一律报请省政府批准。"
    assert chinese_ties(text) == [(Tie.APPROVES, ["省政府"], [], None)]


def test_a_letter_that_asks_for_opinions_proposes():
    text = "各县可以增加人数。请你们讨论。"
    assert {one.status for one in read(text, lang="zh")} == {Status.PROPOSED}
    text = "各县可以增加人数。请各县照办。"
    assert {one.status for one in read(text, lang="zh")} == {Status.DECIDED}


def test_a_day_is_of_the_event_told_before_the_next_day():
    text = "中央\n五月十六日\n全国粮食会议决议，于1951年5月15日通过。"
    (event,) = rules_of(text, lang="zh").events
    assert (event.what, event.day.edtf) == ("通过", "1951-05-15")


def test_who_approves_is_not_who_asks_for_it():
    text = "拨粮须由各县粮食局呈请省政府批准。"
    (one,) = read(text, lang="zh")
    assert words(text, one.under(Limit.APPROVAL)) == ["省政府"]
