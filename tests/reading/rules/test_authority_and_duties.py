import pytest

from averment.reading.dates import moment
from averment.reading.rules import rules_of
from averment.reading.rules.nouns import Tie
from reading_rules import words


def ties(text):
    return [
        (
            tie.tie,
            *words(text, [tie.superior]),
            *(words(text, [tie.subordinate]) or [None]),
        )
        for tie in rules_of(text, lang="en").authority
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The county shall work under the unified leadership of the committee.",
            (Tie.LEADS, "the committee", "The county"),
        ),
        (
            "The county shall report to the ministry for approval.",
            (Tie.APPROVES, "the ministry", "The county"),
        ),
        (
            "The county shall report to the ministry every month.",
            (Tie.REPORTS_TO, "the ministry", "The county"),
        ),
        (
            "The department shall exercise professional leadership of the guards.",
            (Tie.LEADS, "The department", "the guards"),
        ),
        (
            "The rates shall be stipulated by the province.",
            (Tie.REGULATES, "the province", None),
        ),
    ],
)
def test_one_body_over_another(text, expected):
    assert ties(text) == [expected]


def test_whoever_is_not_named_is_carried_within_the_article_only():
    text = (
        "1. The county must hurry. The plan is approved by the ministry.\n"
        "2. The list is approved by the ministry.\n"
    )
    assert [tie[2] for tie in ties(text)] == ["The county", None]


def duties(text):
    rules = rules_of(text, lang="en", reference=moment("1952-06-30"))
    return [
        [" ".join(m.edtf for m in reading) for reading in duty.readings]
        for duty in rules.duties
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The county must finish within this year.", "1952-12-31"),
        ("The county must build during July and August.", "1952-07-01/1952-08-31"),
        ("The county must act immediately.", "1952-06-30"),
        (
            "The county shall report before the 15th of each month, January and July.",
            "1952-07-15 1953-01-15 1953-07-15",
        ),
    ],
)
def test_the_days_of_a_duty(text, first):
    assert duties(text)[0][0] == first


def test_readings_are_kept_side_by_side():
    assert duties("The county shall finish within six months.") == [
        ["1952-07-01/1952-12-30", "1952-07-01/1952-12-31"]
    ]


def test_a_term_without_a_day_has_no_reading():
    assert duties("The county shall report in a timely manner.") == [[]]


def test_bodies_are_named_once_for_each_form_of_the_name():
    rules = rules_of(
        "The county court must report. The county court may rest. Clerks may go.",
        lang="en",
    )
    assert [(body.name, len(body.mentions)) for body in rules.bodies] == [
        ("county court", 2)
    ]
