"""Past days asked of the example edition: what was in force, and by which event."""

import pytest

from averment.institution import Asked, Question, State, answer, state_of
from averment.institution.standing import OPEN
from averment.notation import load
from averment.reading.dates import moment
from averment.record import Ledger, Rule, Stage, Status, Tie
from systems_rows import COURTS, EXAMPLE, LABOUR, TELEGRAM, entries_of

NEVER = (Status.PROPOSED, Status.REQUESTED, Status.REJECTED)
DAYS = ("1951-02-15", "1951-04-20", "1951-05-01", "1953-05-09", "1957-12-31")


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load(EXAMPLE)


def standing(ledger: Ledger, document: str, day: str, *, key: str | None = None):
    thing = entries_of(ledger, document)[key] if key else ledger.source(document)
    return state_of(thing, day=moment(day), ledger=ledger)


def rules_of(ledger: Ledger, document: str) -> list[Rule]:
    return [rule for rule in ledger.of(Rule) if rule.place.document == document]


def test_on_1_may_1953_the_court_resolution_was_adopted_and_not_approved(
    ledger: Ledger,
) -> None:
    found = standing(ledger, COURTS, "1953-05-01")
    assert found.state is State.NOT_YET
    assert found.happened.stage is Stage.ADOPTED
    assert found.happened.date.edtf == "1953-04-25"
    assert (found.stage, found.since.edtf) == (Stage.APPROVED, "1953-05-08")
    assert found.asked.after is Stage.APPROVED
    reported = {r.key for r in rules_of(ledger, COURTS) if r.status is Status.REPORTED}
    assert {
        rule.key for rule in rules_of(ledger, COURTS) if not waits(ledger, rule)
    } == reported


def waits(ledger: Ledger, rule: Rule) -> bool:
    found = state_of(rule, day=moment("1953-05-01"), ledger=ledger)
    return found.state is State.NOT_YET


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("1953-04-24", State.NOT_YET),
        ("1953-05-07", State.NOT_YET),
        ("1953-05-08", State.IN_FORCE),
        ("1953-11-30", State.IN_FORCE),
    ],
)
def test_the_court_resolution_is_in_force_from_its_approval(
    ledger: Ledger, day: str, state: State
) -> None:
    assert standing(ledger, COURTS, day).state is state


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("1952-06-29", State.NOT_YET),
        ("1952-06-30", State.IN_FORCE),
        ("1952-12-31", State.IN_FORCE),
        ("1957-12-31", State.IN_FORCE),
    ],
)
def test_of_the_labour_resolution_only_a_date_is_told(
    ledger: Ledger, day: str, state: State
) -> None:
    found = standing(ledger, LABOUR, day)
    assert found.state is state
    assert (found.stage, found.since.edtf) == (Stage.DATED, "1952-06-30")
    assert found.until is None
    assert (OPEN in found.assumptions) is (state is State.IN_FORCE)


def test_every_rule_of_it_is_in_force_by_that_date_and_by_no_other_event(
    ledger: Ledger,
) -> None:
    told = answer(
        Question(asked=Asked.IN_FORCE, of=LABOUR, day=moment("1952-07-01")), ledger
    )
    assert {item.standing.state for item in told.items} == {State.IN_FORCE}
    assert {item.standing.stage for item in told.items} == {Stage.DATED}


def test_nothing_is_said_of_a_day_outside_the_edition(ledger: Ledger) -> None:
    question = Question(asked=Asked.IN_FORCE, of=LABOUR, day=moment("1958-01-01"))
    assert answer(question, ledger).outside


@pytest.mark.parametrize("day", DAYS)
def test_what_was_proposed_requested_or_rejected_is_never_in_force(
    ledger: Ledger, day: str
) -> None:
    only = [rule for rule in ledger.of(Rule) if rule.status in NEVER]
    assert {rule.place.document for rule in only} == {TELEGRAM}
    asked = {
        rule.key: state_of(rule, day=moment(day), ledger=ledger).state for rule in only
    }
    assert set(asked.values()) == {State.NEVER}


@pytest.mark.parametrize("day", DAYS[1:])
def test_what_is_only_reported_is_not_said_to_be_in_force(
    ledger: Ledger, day: str
) -> None:
    reported = [rule for rule in ledger.of(Rule) if rule.status is Status.REPORTED]
    assert reported
    assert {
        state_of(rule, day=moment(day), ledger=ledger).state for rule in reported
    } == {State.UNKNOWN}


@pytest.mark.parametrize("key", ["r4", "r5", "r27", "r11", "r7"])
def test_a_share_asked_for_is_answered_with_the_word_for_what_became_of_it(
    ledger: Ledger, key: str
) -> None:
    found = standing(ledger, TELEGRAM, "1951-12-31", key=key)
    status = entries_of(ledger, TELEGRAM)[key].status
    assert found.state is State.NEVER
    only = "" if status is Status.REJECTED else "only "
    assert found.assumptions == (f"it was {only}{status}",)


def test_the_approval_of_executions_was_not_raised_by_being_asked_about(
    ledger: Ledger,
) -> None:
    power = entries_of(ledger, TELEGRAM)["p1"]
    assert (power.tie, power.subordinate) == (Tie.APPROVES, None)
    found = state_of(power, day=moment("1951-05-01"), ledger=ledger)
    assert found.state is State.NEVER


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("1951-01-31", State.NOT_YET),
        ("1951-02-15", State.UNKNOWN),
        ("1951-03-01", State.IN_FORCE),
    ],
)
def test_the_share_of_february_stands_from_some_day_of_february(
    ledger: Ledger, day: str, state: State
) -> None:
    found = standing(ledger, TELEGRAM, day, key="r2")
    assert found.state is state
    assert found.event is not None
    assert found.event.key == "l2"
