"""Turns of letters and telegrams: what is hoped, told, left over, and reported."""

import pytest

from averment.reading.rules import rules_of
from averment.record import Force, Limit, Origin, Status, Tie
from reading_rules import read, words


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("The bureau instructed all clerks to keep the lists.", "all clerks"),
        ("The league calls on its members to learn to read.", "its members"),
        ("The order required the mayor to open the gates.", "the mayor"),
        ("Could you please open the gates.", "you"),
        (
            "The council decided that in addition to lists, clerks must keep seals.",
            "clerks",
        ),
    ],
)
def test_who_is_told_stands_after_the_operator_or_what_announces_it(text, bearer):
    (one,) = read(text)
    assert words(text, [one.bearer]) == [bearer]
    assert one.bearer.origin is Origin.QUOTED


@pytest.mark.parametrize(
    "text",
    [
        "The bureau ordered the books to hand.",
        "The mayor required the seals.",
    ],
)
def test_nobody_is_told(text):
    assert read(text) == ()


def test_what_is_hoped_is_asked_for_and_a_statement_of_its_own():
    text = "Please read the lists and hope that the answers will be cabled home."
    asked, hoped = read(text)
    assert (asked.force, hoped.force) == (Force.SHOULD, Force.SHOULD)
    assert words(text, hoped.objects) == ["the answers"]


@pytest.mark.parametrize(
    ("text", "banned"),
    [
        ("Lists may be kept at home, but not at night.", "not at night."),
        (
            "We must sell 3,000 sheep, leaving the lambs not to be sold.",
            "leaving the lambs not to be sold.",
        ),
    ],
)
def test_a_ban_at_the_end_of_a_clause(text, banned):
    told, tail = read(text)
    assert tail.force is Force.MUST_NOT
    assert told.force is not Force.MUST_NOT
    assert text[tail.span.start : tail.span.end] == banned


def test_the_rest_is_told_too():
    text = "The clerks must burn the lists, with the rest to be sold."
    _, rest = read(text)
    assert (rest.force, rest.bearer.origin) == (Force.MUST, Origin.CARRIED)
    assert words(text, [rest.bearer]) == ["The clerks"]
    assert words(text, rest.objects) == ["the rest"]


@pytest.mark.parametrize(
    "text",
    [
        "The clerks may keep lists, but not only at home.",
        "The clerks may keep lists, with the right to be heard.",
    ],
)
def test_no_ban_and_nothing_told_at_the_end(text):
    assert [one.force for one in read(text)] == [Force.MAY]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The clerks must finish the lists this winter.", "the lists"),
        ("The men will serve the town for a long time.", "the town"),
        ("The clerks must discuss the list with some friends.", "the list"),
        ("The clerks must send the lists in batches.", "the lists"),
        ("The towns must not exceed it too much.", "it"),
        ("The clerks must abide by the rules.", "the rules"),
    ],
)
def test_when_how_and_with_whom_are_no_more_of_the_object(text, thing):
    (one,) = read(text)
    assert words(text, one.objects) == [thing]


def test_a_reason_stands_outside_and_an_opening_goes_with_what_follows():
    text = "The road is long, so it is better to stay."
    (one,) = read(text)
    assert text[one.span.start : one.span.end] == "it is better to stay."
    text = "The clerks must write, and at the same time, leading cadres must read."
    first, second = read(text)
    assert text[first.span.start : first.span.end] == "The clerks must write"
    assert words(text, [second.bearer]) == ["leading cadres"]


def test_the_condition_of_what_is_said_counts():
    text = "The mayor pointed out that when it rains, the gates must be closed."
    (one,) = read(text)
    assert words(text, one.conditions) == ["when it rains"]


@pytest.mark.parametrize(
    ("text", "tie", "above", "below"),
    [
        (
            "The council decided that the clerks must keep lists.",
            *(Tie.DECIDES, "The council", "the clerks"),
        ),
        (
            "The council decided that a court should be set up.",
            *(Tie.ESTABLISHES, "The council", "a court"),
        ),
        (
            "The bureau instructed all clerks to keep the lists.",
            *(Tie.DIRECTS, "The bureau", "all clerks"),
        ),
        (
            "The clerks must abide by the rules of the council.",
            *(Tie.REGULATES, "the council", "The clerks"),
        ),
        (
            "The clerks must leave the power to approve sales to the council.",
            *(Tie.APPROVES, "the council", "The clerks"),
        ),
    ],
)
def test_who_decided_directed_or_ruled_stands_above(text, tie, above, below):
    ties = rules_of(text, lang="en").authority
    (found,) = [one for one in ties if one.tie is tie]
    assert words(text, [found.superior, found.subordinate]) == [above, below]


def test_a_sentence_broken_off_by_a_translator_goes_on_with_what_was_told():
    text = "The men must be gathered in the town. Engaged in mending roads and walls."
    _, broken = read(text)
    assert (broken.force, broken.bearer) == (Force.MUST, None)
    assert words(text, broken.objects) == ["mending roads and walls"]


@pytest.mark.parametrize("term", ["at the appropriate time", "within a set time limit"])
def test_a_term_without_days_is_a_term(term):
    text = f"The clerks must finish the lists {term}."
    (duty,) = rules_of(text, lang="en").duties
    assert text[duty.span.start : duty.span.end] == term
    assert not any(duty.readings)


def test_what_one_attaches_importance_to_is_the_object():
    text = "The clerks must attach great importance to reading."
    (one,) = read(text)
    assert words(text, one.aims) == ["attach great importance to"]
    assert words(text, one.objects) == ["reading"]


def test_more_that_is_asked_for_is_a_request():
    text = "The town has already sold 20 carts and the county asks for another 30."
    rules = rules_of(text, lang="en")
    (asked,) = rules.statements
    assert (asked.force, asked.status) == (Force.MAY, Status.REQUESTED)
    assert words(text, [asked.bearer]) == ["the county"]
    assert words(text, asked.objects) == ["another 30"]
    (tie,) = rules.authority
    assert tie.tie is Tie.REQUESTS
    assert words(text, [tie.subordinate]) == ["the county"]


def test_a_body_that_requires_more_directs_nobody():
    text = "The county requires another 30 carts."
    assert [one.tie for one in rules_of(text, lang="en").authority] == [Tie.REQUESTS]


def test_what_a_thing_requires_is_no_request():
    assert read("The road requires another 30 carts.") == ()


def test_whom_something_is_explained_to_is_told():
    text = "The clerks must explain this list to all members."
    (one,) = read(text)
    assert words(text, one.under(Limit.REPORTING)) == ["all members"]
