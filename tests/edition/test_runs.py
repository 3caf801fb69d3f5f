"""Runs: the same characters, cut where marks begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from averment.edition import Mark, State, split_runs
from averment.edition.runs import trimmed
from averment.record import Span

TEXT = "本省一九五一年下半年，共捕一千二百四十人。"


def mark(key, start, end, state=State.RECORDED):
    return Mark(key=key, span=Span(start=start, end=end), state=state)


def runs_of(marks, *, start=0, end=None):
    end = len(TEXT) if end is None else end
    return split_runs(TEXT, within=Span(start=start, end=end), marks=marks)


@st.composite
def marks(draw):
    start = draw(st.integers(0, len(TEXT)))
    end = draw(st.integers(start, len(TEXT)))
    return mark(draw(st.sampled_from("abcd")), start, end, draw(st.sampled_from(State)))


@given(st.lists(marks(), max_size=8), st.data())
def test_the_runs_of_a_passage_are_exactly_its_characters(some, data):
    start = data.draw(st.integers(0, len(TEXT)))
    end = data.draw(st.integers(start, len(TEXT)))
    runs = runs_of(some, start=start, end=end)
    assert "".join(run.text for run in runs) == TEXT[start:end]
    assert all(run.text for run in runs)


@given(st.lists(marks(), max_size=8))
def test_every_character_carries_exactly_the_marks_that_cover_it(some):
    position = 0
    for run in runs_of(some):
        for offset in range(position, position + len(run.text)):
            over = {m.key for m in some if m.span.start <= offset < m.span.end}
            assert set(run.keys) == over
        position += len(run.text)


def test_nested_and_overlapping_marks_are_split():
    runs = runs_of([mark("c1", 11, 20), mark("c2", 13, 25), mark("c3", 14, 16)])
    keys = [run.keys for run in runs if run.keys]
    assert keys == [("c1",), ("c1", "c2"), ("c1", "c2", "c3"), ("c1", "c2"), ("c2",)]


def test_a_disagreement_is_never_hidden_by_a_lighter_mark_over_the_same_words():
    runs = runs_of([mark("c1", 0, 4, State.DISAGREES), mark("c2", 0, 4, State.EMENDED)])
    assert runs[0].state is State.DISAGREES


def test_plain_words_have_no_state():
    assert [run.state for run in runs_of([])] == [None]


def test_white_space_at_the_ends_of_a_passage_is_not_shown():
    assert trimmed("a \n b\n\n", span=Span(start=1, end=7)) == Span(start=4, end=5)
    blank = trimmed("   ", span=Span(start=0, end=3))
    assert blank.start == blank.end
