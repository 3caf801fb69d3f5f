import pytest

from averment.reading.dates import moment
from averment.reading.rules import rules_of
from averment.record import Force, Limit, Origin, Tie
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
            "The county committee should strengthen its leadership over the mines.",
            (Tie.LEADS, "The county committee", "the mines"),
        ),
        (
            "An agency may be set up under the committees of each province.",
            (Tie.SUBORDINATE_TO, "the committees of each province", "An agency"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "If the assessors and the clerks disagree, they shall be submitted to"
                " the county court for decision."
            ),
            [
                (Tie.DECIDES, "the county court", "the assessors"),
                (Tie.DECIDES, "the county court", "the clerks"),
            ],
        ),
        (
            (
                "The work should be led by bodies such as the county committee, or the"
                " city committee."
            ),
            [
                (Tie.LEADS, "the county committee", None),
                (Tie.LEADS, "the city committee", None),
            ],
        ),
        (
            "Clerks elected by the workers shall take part.",
            [(Tie.APPOINTS, "the workers", "Clerks")],
        ),
        (
            (
                "It is necessary to set up a water office under the leadership of the"
                " ministry."
            ),
            [(Tie.LEADS, "the ministry", "a water office")],
        ),
        ("The leading cadres must lead by example.", []),
    ],
)
def test_ends_are_looked_for_near_by(text, expected):
    assert ties(text) == expected


def test_the_body_whose_matter_the_document_treats_is_governed_unless_another_is():
    text = (
        "Resolution of the Grain Conference\n\n"
        "1. The flood relief office must hurry. Flood relief is urgent, and flood"
        " relief must go on.\n\n"
        "2. Flood relief, and flood relief alone, saves lives. Rates are"
        " stipulated by the ministry.\n\n"
        "3. This resolution shall be submitted to the ministry for approval.\n"
    )
    assert ties(text) == [
        (Tie.REGULATES, "the ministry", "flood relief office"),
        (Tie.APPROVES, "the ministry", "the Grain Conference"),
    ]
    origins = [tie.subordinate.origin for tie in rules_of(text, lang="en").authority]
    assert origins == [Origin.INFERRED, Origin.CARRIED]


def test_a_request_of_leave_goes_to_whoever_decides_and_refused_is_a_ban():
    text = (
        "The central meeting decided to build 5 wells. The hill county asked to build"
        " 9, and I felt too much."
    )
    rules = rules_of(text, lang="en")
    assert (Tie.REQUESTS, "the central meeting", "The hill county") in [
        (tie, above.replace("The", "the", 1), below) for tie, above, below in ties(text)
    ]
    assert rules.statements[1].force is Force.MUST_NOT


def test_a_term_is_counted_from_adoption_and_from_approval():
    text = (
        "Resolution\n(Adopted by the meeting on April 25, 1953, and approved by the"
        " ministry on May 8, 1953)\n\nThe courts must complete it within six months."
    )
    (readings,) = duties(text)
    assert {"1953-10-25", "1953-11-08"} <= set(readings)


def test_at_once_when_something_happens_has_no_day():
    assert duties("If water rises, the county must act immediately.") == [[]]
    assert duties("The county must act immediately.") == [["1952-06-30"]]


def test_how_long_something_takes_is_kept_without_a_day():
    assert duties("The work takes about 4 weeks.") == [[]]


def test_a_ceiling_within_a_statement_is_its_threshold():
    text = "The guards shall not exceed 15% of the prisoners."
    one = rules_of(text, lang="en").statements[0]
    assert ["15%" in word for word in words(text, one.under(Limit.THRESHOLD))] == [True]


def test_what_befalls_those_who_fail_is_tied_to_the_duty():
    text = "All clerks must report. Those who fail to report will be dismissed."
    one = rules_of(text, lang="en").statements[0]
    assert words(text, [one.or_else]) == ["Those who fail to report will be dismissed."]


def test_each_of_several_who_decide():
    text = (
        "Refunds to the mines shall be decided by the county office or its superior "
        "office and the state bank."
    )
    assert [above for _, above, _ in ties(text)] == [
        "the county office",
        "its superior office",
        "the state bank",
    ]
