"""What holds of every standing, whatever is told."""

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from invention import at, body, day, event, ledger, power, rule, source

from averment.institution import (
    Asked,
    Question,
    State,
    answer,
    powers_on,
    state_of,
    tensions,
)
from averment.institution.lifetimes import ENDS, STARTS
from averment.record import Stage, Status

ORDER = {State.NOT_YET: 0, State.IN_FORCE: 1, State.ENDED: 2}
# Few days, so that they meet, and are read as EDTF only once.
DAYS = st.sampled_from(
    [
        dt.date(year, month, number)
        for year in (1951, 1952, 1953)
        for month, number in ((1, 1), (2, 28), (6, 15), (12, 31))
    ]
)
EDTF = st.one_of(
    DAYS.map(str),
    DAYS.map(lambda d: f"{d:%Y-%m}"),
    DAYS.map(lambda d: f"{d:%Y}"),
    DAYS.map(lambda d: f"{d:%Y}/"),
    st.none(),
)
EVENTS = st.builds(
    lambda number, stage, date, after, of: event(
        f"l{number}", stage, date, after=after, of=of
    ),
    st.integers(1, 9),
    st.sampled_from(list(Stage)),
    EDTF,
    st.one_of(st.none(), st.sampled_from(list(Stage))),
    st.sampled_from([None, "r1", "§1", "§9"]),
)
LIVES = st.lists(EVENTS, max_size=5).map(tuple)


def states(thing, entries, days):
    known = ledger(thing, *entries)
    return [state_of(thing, day=day(str(one)), ledger=known).state for one in days]


@given(LIVES, st.lists(DAYS, min_size=2, max_size=6))
def test_time_turns_a_state_in_one_direction_only(entries, days):
    found = states(rule(), entries, sorted(days))
    known = [ORDER[one] for one in found if one is not State.UNKNOWN]
    assert known == sorted(known)


@given(LIVES, DAYS, st.sampled_from(ENDS), EDTF)
def test_more_evidence_of_an_end_never_brings_back_what_had_ended(
    entries, on, stage, date
):
    before = states(rule(), entries, [on])[0]
    after = states(rule(), (*entries, event("l99", stage, date)), [on])[0]
    if before is State.ENDED:
        assert after is State.ENDED
    if before is State.NOT_YET:
        assert after in (State.NOT_YET, State.UNKNOWN)
    if before is State.IN_FORCE:
        assert after is not State.NOT_YET


@given(LIVES, DAYS, st.sampled_from(STARTS), DAYS)
def test_a_day_told_for_an_event_known_by_its_year_settles_and_never_overturns(
    entries, on, stage, told
):
    vague = event("l99", stage, f"{told:%Y}")
    exact = event("l99", stage, str(told))
    before = states(rule(), (*entries, vague), [on])[0]
    after = states(rule(), (*entries, exact), [on])[0]
    if before is State.ENDED and told > on:
        # Told exactly, it begins after its end: that settles nothing (O509).
        assert after in (State.ENDED, State.UNKNOWN)
    else:
        assert before is State.UNKNOWN or after is before


@given(
    LIVES, DAYS, st.sampled_from([Status.PROPOSED, Status.REQUESTED, Status.REJECTED])
)
def test_nothing_only_proposed_is_ever_in_force_nor_a_power_out_of_it(
    entries, on, status
):
    only = rule(status=status)
    assert states(only, entries, [on])[0] in (State.NEVER, State.UNKNOWN)
    out_of_it = power("p1", "a", "approves", "b", period="1950/", rule="r1")
    known = ledger(only, out_of_it, *entries)
    held = state_of(out_of_it, day=day(str(on)), ledger=known)
    assert held.state is not State.IN_FORCE


@given(LIVES, DAYS, DAYS)
def test_a_stretch_gives_the_states_of_its_two_ends(entries, one, other):
    first, last = sorted((one, other))
    known = ledger(rule(), *entries)
    stretch = state_of(rule(), day=day(f"{first}/{last}"), ledger=known)
    ends = tuple(states(rule(), entries, [first, last]))
    assert stretch.ends == ends
    assert stretch.state is (ends[0] if ends[0] is ends[1] else State.UNKNOWN)


@given(LIVES, DAYS)
def test_what_is_in_force_names_what_put_it_there(entries, on):
    known = ledger(rule(), *entries)
    found = state_of(rule(), day=day(str(on)), ledger=known)
    if found.state is State.IN_FORCE:
        assert found.stage is not None
        assert found.event is not None or "document's date" in " ".join(
            found.assumptions
        )
        assert found.until is not None or found.assumptions


POWERS = st.builds(
    lambda number, sides, tie, period: power(
        f"p{number}", sides[0], tie, sides[1], period=period, matter="plans"
    ),
    st.integers(1, 9),
    st.tuples(
        st.sampled_from([None, "a", "b", "c"]), st.sampled_from([None, "a", "b"])
    ),
    st.sampled_from(["leads", "approves", "reports-to", "consults", "subordinate-to"]),
    EDTF,
)
ENTRIES = st.lists(st.one_of(EVENTS, POWERS), max_size=8).map(tuple)


@given(ENTRIES, st.sampled_from(list(Asked)), DAYS)
def test_no_item_of_an_answer_is_without_evidence(entries, asked, on):
    question = Question(
        asked=asked, day=day(str(on)), until=1955, of="act", matters=("plans", "arrest")
    )
    found = answer(question, ledger(rule(), *entries))
    assert all(item.evidence for item in found.items)
    assert found.items or found.silent


@given(ENTRIES, DAYS)
def test_tensions_and_powers_do_not_hang_on_the_order_of_the_entries(entries, on):
    unique = tuple({entry.key: entry for entry in entries}.values())
    there, back = ledger(rule(), *unique), ledger(*unique[::-1], rule())
    codes = [
        {
            (t.code, frozenset(e.key for e in t.entries))
            for t in tensions(one)
            if t.code != "O507"
        }
        for one in (there, back)
    ]
    assert codes[0] == codes[1]
    held = [
        {h.power.key for h in powers_on(one, day=day(str(on)))} for one in (there, back)
    ]
    assert held[0] == held[1]


@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=6, unique=True))
def test_a_circle_of_any_length_is_found_once_and_a_line_never(keys):
    line = [
        power(f"p{n}", one, "leads", other)
        for n, (one, other) in enumerate(pairwise(keys))
    ]
    closing = power("p99", keys[-1], "leads", keys[0], place=at("§2"))
    bodies = [body(key) for key in keys]
    entries = (source(), *bodies, *line)
    assert not [t for t in tensions(ledger(*entries)) if t.code == "O507"]
    found = [t for t in tensions(ledger(*entries, closing)) if t.code == "O507"]
    assert len(found) == 1
    assert len(found[0].entries) == len(keys)
