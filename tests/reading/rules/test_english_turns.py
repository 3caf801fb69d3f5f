"""Turns of phrase in which the bearer or the verb stands in no usual place."""

import pytest

from averment.reading.rules import alone
from averment.record import Force, Sort
from reading_rules import read, words


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        ("No clerk may leave the town.", ["clerk"]),
        ("No one may leave the town.", ["No one"]),
        ("Only the judges can open the box.", ["the judges"]),
        ("…each of whom must keep a seal.", ["each of whom"]),
        ("The list is to be checked by a clerk, a judge, or an officer.", None),
        ("The case must be heard by persons not involved with the arrest.", None),
        ("Every closure shall be subject to review by the council.", ["the council"]),
        ("Such orders shall be conditioned upon the court's approval.", ["the court"]),
        ("Fees charged by the clerk must be reasonable.", ["the clerk"]),
        ("The lists kept by the clerk must be burnt.", []),
        ("The council shall be comprised of residents.", ["The council"]),
    ],
)
def test_the_bearer_of_a_turned_clause(text, bearers):
    found = [one.bearer for one in read(text) if one.bearer]
    expected = bearers if bearers is not None else [text[text.index("by ") + 3 : -1]]
    assert words(text, found) == expected


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("The clerk must sell, lend, or keep the files.", "sell, lend, or keep"),
        ("The clerk must make the files available to all.", "make … available"),
        ("The files must be made public.", "be made public"),
        ("The order shall become effective in May.", "become effective"),
        ("The plants must demonstrate through their books a profit.", "demonstrate"),
        ("The reform must be carried through.", "be carried through"),
        ("The members shall be as follows.", "be"),
        ("No permit shall be required to keep hens.", "be required"),
        ("Clerks shall be required to: 1. Keep the seals.", "Keep"),
        ("Every list must be: (a) checked by a clerk.", "be … checked"),
        ("and, if necessary, hold a new hearing.", "hold"),
        ("and (b) approved by a clerk.", "approved"),
        ("On the first page, below the words “Sealed by,” record the date.", "record"),
        ("Whoever lent the seal will be ineligible to keep it.", "be ineligible"),
    ],
)
def test_the_verb_of_a_turned_clause(text, aim):
    assert words(text, alone(text).statement.aims[:1]) == [aim]


def test_nor_before_the_operator_is_a_ban():
    text = "nor shall such permit be lent."
    (one,) = read(text)
    assert one.force is Force.MUST_NOT
    assert words(text, one.aims) == ["be lent"]
    assert words(text, one.objects) == ["such permit"]


def test_there_is_created_makes_a_body():
    text = "There is hereby created and established a town council."
    (one,) = read(text)
    assert (one.force, one.sort, one.bearer) == (Force.NONE, Sort.CONSTITUTIVE, None)
    assert words(text, one.aims) == ["created and established"]
    assert words(text, one.objects) == ["a town council"]


def test_a_farm_that_sells_little_is_exempt():
    text = "A farm that sells 5,000 eggs or less is exempt from the tax."
    (one,) = read(text)
    assert one.force is Force.NONE
    assert words(text, one.aims) == ["is exempt"]


def test_what_stands_inside_the_relative_clause_says_nothing_of_the_farm():
    assert read("The farm that is exempt from the tax.") == ()


def test_a_proviso_is_a_clause_of_its_own():
    text = "Submit a new plan, Provided, That, the clerk may refuse it."
    told, proviso = read(text)
    assert (told.force, proviso.force) == (Force.MUST, Force.MAY)
    assert words(text, told.aims) == ["Submit"]
    assert words(text, [proviso.bearer]) == ["the clerk"]


def test_as_may_be_necessary_allows_nothing():
    text = "The clerk must hold such hearings as may be necessary."
    assert [one.force for one in read(text)] == [Force.MUST]


def test_who_elects_is_who_acts():
    text = "The town elders are elected by the local assembly or congress."
    (one,) = read(text)
    assert (one.force, one.sort) == (Force.NONE, Sort.REGULATIVE)
    assert words(text, [one.bearer]) == ["the local assembly or congress"]
    assert words(text, one.aims) == ["elected"]
    assert words(text, one.objects) == ["The town elders"]


def test_a_body_made_in_the_passive_is_made_and_nobody_told():
    text = "Branch courts of the large towns shall be set up in one or two quarters."
    (one,) = read(text)
    assert (one.force, one.sort, one.bearer) == (
        Force.MUST,
        Sort.CONSTITUTIVE,
        None,
    )


def test_a_body_that_may_be_made_is_allowed():
    (one,) = read("Branch courts may be set up in the large towns.")
    assert (one.force, one.sort) == (Force.MAY, Sort.REGULATIVE)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Do not print in newspapers any old letters.", "any old letters"),
        ("Do not print letters without a date, that is, drafts.", "letters"),
        ("The clerk must report any fires, that is, all smoke.", "any fires"),
        ("The clerk must keep in good order the seals.", "the seals"),
    ],
)
def test_what_a_verb_is_done_to_behind_its_place(text, thing):
    assert words(text, alone(text).statement.objects[:1]) == [thing]


def test_and_between_adverbs_joins_no_verb():
    text = "It is necessary to work quickly and quietly to prevent errors."
    (one,) = read(text)
    assert words(text, one.aims) == ["work"]


def test_instruction_behind_a_short_phrase():
    text = "From trade, craft and play, improve the skill of the clerks."
    (one,) = read(text)
    assert words(text, one.aims) == ["improve"]


def test_a_participle_like_its_verb_is_a_passive():
    text = "Waste and disorder should be overcome."
    (one,) = read(text)
    assert words(text, one.objects) == ["Waste and disorder"]
    assert one.bearer is None


def test_the_agent_ends_before_wherever():
    text = "Small cases shall be heard by the ward courts wherever there are any."
    (one,) = read(text)
    assert words(text, [one.bearer]) == ["the ward courts"]
    assert words(text, one.conditions) == ["wherever there are any"]


def test_what_is_told_besides_belongs_to_no_object():
    text = "Each town should keep a school for clerks, whose task is to teach them."
    (one,) = read(text)
    assert words(text, one.objects) == ["a school for clerks"]


def test_what_an_office_does_by_an_article_is_a_rule():
    text = "4. People's assessors take part in the hearing of small cases."
    (one,) = read(text)
    assert (one.force, one.sort) == (Force.NONE, Sort.REGULATIVE)
    assert words(text, [one.bearer]) == ["People's assessors"]
    assert words(text, one.aims) == ["take"]


@pytest.mark.parametrize(
    "text",
    [
        "People's assessors take part in the hearing of small cases.",
        "4. Some assessors take part in the hearing of small cases.",
        "4. Assessors believe the small cases to be the worst.",
    ],
)
def test_what_is_reported_of_an_office_is_no_rule(text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("The visit shall be every three months.", "The visit"),
        ("The share should be two per district.", "The share"),
    ],
)
def test_how_often_or_how_many_something_is_to_be(text, entity):
    (one,) = read(text)
    assert one.sort is Sort.CONSTITUTIVE
    assert words(text, [one.bearer]) == [entity]
