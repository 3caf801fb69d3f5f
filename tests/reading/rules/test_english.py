import pytest

from averment.reading.dates import moment
from averment.reading.rules import alone, rules_of
from averment.record import Force, Limit, Origin, Sort, Status
from reading_rules import quoted, read, words


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("The courts must hear the case.", "must"),
        ("The courts shall hear the case.", "must"),
        ("It is necessary to hear the case.", "must"),
        ("It was decided to found a bureau.", "must"),
        ("The meeting determined to found a bureau.", "must"),
        ("The meeting determined that a bureau could be founded.", "may"),
        (
            "No matter how, keeping accounts is work that must be led by the head.",
            "must",
        ),
        ("Strengthen the accounts.", "must"),
        ("The case should be heard.", "should"),
        ("It is appropriate to hear the case.", "should"),
        ("The courts may hear the case.", "may"),
        ("The courts have the power to hear the case.", "may"),
        ("There is generally no need to hear the case.", "may"),
        ("The courts must not hear the case.", "must-not"),
        ("The case should generally not be heard.", "must-not"),
        ("Beating must be strictly prohibited.", "must-not"),
        ("It is wrong to send old clerks.", "must-not"),
        ("Do not neglect new cases.", "must-not"),
        ("Do not refuse clerks, whether old or new.", "must-not"),
        ("No clerk may leave the town.", "must-not"),
        ("Only in such cases may pressure be applied.", "may"),
        ("Its task is to hear cases.", "none"),
        ("Judges are elected by the town council.", "none"),
    ],
)
def test_the_force_of_a_clause(text, force):
    assert [one.force.value for one in read(text)] == [force]


@pytest.mark.parametrize(
    "text",
    [
        "In the past year the courts heard many cases.",
        "The work has been good.",
        "For example, one county must rest on Sundays.",
        "This will ensure progress.",
        "The river will rise in spring.",
        "All can earn the trust of the town.",
        "There are many clerks who should be trained.",
        "There is a plan that must be kept.",
        "The clerks are determined to stay.",
    ],
)
def test_what_is_told_or_foretold_is_no_rule(text):
    assert read(text) == ()


def test_a_clause_for_each_operator_with_a_subject_of_its_own():
    text = "The county must report, and the province may approve the plan."
    assert quoted(text) == [
        ("must", "The county must report"),
        ("may", "and the province may approve the plan."),
    ]


def test_a_list_before_the_operator_is_one_subject():
    text = "The old, the weak and the sick should be spared."
    assert quoted(text) == [("should", text)]


def test_a_ban_among_duties_stands_alone():
    text = "The plants must keep accounts, strictly prohibit waste, and must report."
    forces = [force for force, _ in quoted(text)]
    assert forces[:2] == ["must", "must-not"]


def test_items_after_a_colon_are_one_statement():
    text = (
        "The direction of work: first, to build farms; second, to expand"
        " the teams; third, to develop the mines."
    )
    assert quoted(text) == [("must", text)]


def test_items_under_a_bare_operator_take_its_force_and_bearer():
    text = "The clerks may:\n\n- Copy the files.\n\n- Keep the seals.\n"
    found = read(text)
    assert [one.force.value for one in found] == ["may", "may"]
    assert words(text, [one.bearer for one in found]) == ["The clerks"] * 2


def test_the_bearer_is_the_subject_or_the_agent_or_no_one():
    active = "The courts shall hear the case."
    passive = "The case shall be heard by the courts."
    unstated = "The case shall be heard in May."
    assert words(active, [read(active)[0].bearer]) == ["The courts"]
    assert words(passive, [read(passive)[0].bearer]) == ["the courts"]
    assert read(unstated)[0].bearer is None


def test_who_grants_approval_is_not_the_agent():
    text = "The plan shall be enforced only after approval by the county court."
    one = read(text)[0]
    assert one.bearer is None
    assert words(text, one.under(Limit.APPROVAL)) == ["the county court"]


def test_a_bearer_carried_within_a_sentence_says_so():
    text = "The county must draw up a plan, and must not delay it."
    _, second = read(text)
    assert second.bearer is not None
    assert second.bearer.origin is Origin.CARRIED


def test_components_of_a_report():
    text = (
        "If the harvest fails, the county shall submit a monthly report"
        " to the provincial bureau before June 15, 1952."
    )
    one = read(text)[0]
    assert words(text, one.aims) == ["submit"]
    assert words(text, one.objects) == ["a monthly report"]
    assert words(text, one.conditions) == ["If the harvest fails"]
    assert words(text, one.under(Limit.REPORTING)) == ["the provincial bureau"]
    assert words(text, one.under(Limit.DEADLINE)) == ["before June 15, 1952"]


def test_reporting_for_approval_is_a_statement_of_its_own():
    text = "The county shall draw up a plan, and report to the bureau for approval."
    first, second = read(text)
    assert not first.under(Limit.APPROVAL)
    assert words(text, second.under(Limit.APPROVAL)) == ["the bureau"]


def test_making_a_body_by_decision_is_constitutive():
    found = read("It was decided to establish a committee at four levels.")
    assert found[0].sort is Sort.CONSTITUTIVE
    assert read("The county shall keep files.")[0].sort is Sort.REGULATIVE


def test_what_is_proposed_or_requested_is_not_decided():
    assert read("We propose that the rate should be raised.")[0].status is (
        Status.PROPOSED
    )
    assert read("Please send the lists.")[0].status is Status.REQUESTED


def test_what_was_asked_for_is_requested_and_what_was_refused_rejected():
    asked = "The county asked to keep half of the grain."
    refused = "The county asked to keep all of it, and that is too much."
    assert [one.status for one in read(asked)] == [Status.REQUESTED]
    assert [one.status for one in read(refused)] == [Status.REJECTED]
    assert words(asked, [read(asked)[0].bearer]) == ["The county"]


def test_the_subject_stands_before_the_first_verb_or_aside():
    judged = "Such threats lead to fear and must be opposed."
    aside = "These clerks — above all the old — should be spared."
    assert words(judged, read(judged)[0].objects) == ["Such threats"]
    assert words(aside, read(aside)[0].objects) == ["These clerks"]


def test_what_follows_where_it_is_not_done():
    text = "The county must report, otherwise the plan lapses."
    assert words(text, [read(text)[0].or_else]) == ["otherwise the plan lapses"]


def test_articles_number_what_follows_them():
    text = "1. The county must report.\n2. The province must answer.\nIt must hurry.\n"
    assert [one.article for one in read(text)] == ["1", "2", "2"]


def test_one_sentence_alone_addresses_conduct_or_says_what_is():
    assert alone("Operators shall inform the Commission.").regulative
    assert not alone("This Regulation shall enter into force in May.").regulative
    assert alone("(3) Beet juice.").thing is not None


def test_every_language_without_a_reader_is_left():
    assert rules_of("Die Gerichte müssen hören.", lang="de").statements == ()


def test_the_days_of_a_document_reach_its_statements():
    rules = rules_of(
        "The county must finish within this year.",
        lang="en",
        reference=moment("1952-06-30"),
    )
    assert [m.edtf for m in rules.duties[0].readings[0]] == ["1952-12-31"]


@pytest.mark.parametrize(
    ("text", "force", "aim", "thing"),
    [
        ("Avoid dragging out the work.", "must-not", "dragging out", "the work"),
        (
            "The county must build wells to store water, clean ponds, and save grain.",
            *("must", "build", "wells"),
        ),
        (
            "The clerks have the same rights as judges.",
            *("may", "have", "the same rights as judges"),
        ),
        (
            "The school shall be responsible for the training.",
            *("must", "be responsible for", "the training"),
        ),
        (
            "Those sentenced to a fine are released.",
            *("none", "released", "Those sentenced to a fine"),
        ),
        (
            "Smiths, bakers, and printers should be chosen.",
            *("should", "be chosen", "Smiths, bakers, and printers"),
        ),
    ],
)
def test_what_is_done_to_what(text, force, aim, thing):
    one = read(text)[0]
    assert one.force.value == force
    assert words(text, one.aims) == [aim]
    assert words(text, one.objects) == [thing]


def test_a_month_is_no_permission():
    assert read("The list (adopted on May 8, 1953) was long.") == ()


def test_what_is_called_a_work_that_must_be_led_is_what_is_led():
    text = "Keeping accounts is heavy work that must be led by the county office."
    (one,) = read(text)
    assert words(text, one.objects) == ["Keeping accounts"]
    assert words(text, [one.bearer]) == ["the county office"]


def test_alternatives_belong_to_the_object():
    text = "Do not refuse clerks, whether old or new."
    assert words(text, read(text)[0].objects) == ["clerks, whether old or new"]


@pytest.mark.parametrize(
    "text",
    [
        "It seems that the counties must all wait.",
        "I think that the county may exceed the number.",
        "In my opinion the county should wait.",
    ],
)
def test_an_opinion_is_a_proposal_and_no_decision(text):
    assert [one.status for one in read(text)] == [Status.PROPOSED]


@pytest.mark.parametrize(
    ("text", "aim", "thing"),
    [
        (
            "They must prohibit misappropriation of funds.",
            "misappropriation of",
            "funds",
        ),
        ("Avoid the concentration of boats.", "the concentration of", "boats"),
        (
            "The deduction of food must be prohibited.",
            "The deduction of",
            "food",
        ),
        ("The sale of boats is banned.", "The sale of", "boats"),
        ("Beating prisoners is forbidden.", "Beating", "prisoners"),
        ("It is forbidden to beat prisoners.", "beat", "prisoners"),
    ],
)
def test_of_a_ban_the_act_is_the_aim(text, aim, thing):
    (one,) = read(text)
    assert one.force is Force.MUST_NOT
    assert words(text, one.aims) == [aim]
    assert words(text, one.objects) == [thing]


def test_a_ban_of_a_thing_that_is_no_act_keeps_its_verb():
    text = "Forced confessions are prohibited."
    (one,) = read(text)
    assert one.force is Force.MUST_NOT
    assert words(text, one.aims) == ["prohibited"]


def test_a_letter_that_asks_for_opinions_proposes_and_keeps_what_was_decided():
    text = (
        "Please send your opinions. In May the meeting decided to found a bureau. "
        "It must be small."
    )
    assert [one.status for one in read(text)] == [
        Status.REQUESTED,
        Status.DECIDED,
        Status.PROPOSED,
    ]
    assert [one.status for one in read("Please report. It must be small.")] == [
        Status.REQUESTED,
        Status.DECIDED,
    ]
