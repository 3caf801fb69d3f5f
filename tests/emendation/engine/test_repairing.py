import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import network_of, table

from averment.emendation.engine import Network, Reading, localised, repaired
from averment.emendation.engine.propagation import Conflict, propagate
from averment.record import between, exactly


def readings_of(**figures):
    """Readings by figure: values, the cost rising with their place."""
    return lambda key: [
        Reading(bounds=exactly(value), cost=cost)
        for cost, value in enumerate(figures.get(key, ()), start=1)
    ]


def repairs_of(network, readings, **more):
    found = repaired(network, readings, **more)
    return [
        {key: int(r.bounds.low) for key, r in one.readings.items()}
        for one in found.repairs
    ]


def test_where_nothing_conflicts_nothing_is_read_otherwise():
    found = repaired(network_of({"a": 3, "b": 3}, "a = b"), readings_of(a=[4]))
    assert [dict(one.readings) for one in found.repairs] == [{}]
    assert found.at_least == 0


def test_the_cheapest_reading_comes_first():
    network = network_of({"a": 9, "b": 5, "c": 3}, "a = b + c")
    readings = readings_of(a=[90, 8], b=[6], c=[30, 40, 4])
    found = repaired(network, readings)
    assert repairs_of(network, readings) == [{"b": 6}, {"a": 8}, {"c": 4}]
    assert [one.cost for one in found.repairs] == [1, 2, 3]
    assert found.complete


def test_a_reading_that_breaks_another_relation_is_no_repair():
    network = network_of(
        {"a": 9, "b": 5, "c": 3, "d": 2, "e": 7}, "a = b + c", "a = d + e"
    )
    assert repairs_of(network, readings_of(a=[8], b=[6], c=[4])) == [{"b": 6}, {"c": 4}]


def test_two_readings_are_found_where_one_does_not_do():
    network = network_of(
        {"a": 9, "b": 5, "c": 3, "d": 2, "e": 4}, "a = b + c", "b = d + e"
    )
    readings = readings_of(c=[1, 3, 4], e=[1, 3], d=[9], b=[50])
    assert repairs_of(network, readings) == [{"c": 4, "e": 3}]


def test_conflicts_that_share_no_figure_are_parts_of_a_repair():
    network = network_of(
        {"a": 9, "b": 5, "c": 4, "d": 7, "e": 1},
        "a = b + c",
        "b <= a",
        "d = e",
        "e <= a",
    )
    found = repaired(network, readings_of(d=[70, 1], e=[7, 10]))
    assert [(set(part.sets), part.relations) for part in found.parts] == [
        ({frozenset("d"), frozenset("e")}, ("r3",))
    ]


def test_what_is_known_has_no_other_reading():
    network = network_of({"a": 9, "b": 5}, "a = b", known=frozenset("a"))
    assert repairs_of(network, readings_of(a=[5], b=[9])) == [{"b": 9}]


def test_relations_that_fail_only_together_are_repaired():
    network = network_of(
        {"a": between(0, 10), "b": 3, "c": 7, "d": 1}, "a <= b", "a >= c", "d <= b"
    )
    assert repairs_of(network, readings_of(b=[2, 8], c=[1], d=[3])) == [
        {"c": 1},
        {"b": 8},
    ]


def test_relations_that_are_not_linear_are_repaired():
    network = network_of({"a": 2, "b": 3, "c": 8}, "a * b = c")
    assert repairs_of(network, readings_of(a=[20, 3], b=[4], c=[80, 6])) == [
        {"b": 4},
        {"c": 6},
    ]


def test_without_readings_there_is_no_repair_and_at_least_one_figure():
    found = repaired(network_of({"a": 9, "b": 5}, "a = b"), readings_of())
    assert found.repairs == ()
    assert found.at_least == 1


def test_a_budget_that_ends_is_said():
    network, _ = table(10, 10, errors=5, seed=1)
    assert not repaired(network, readings_of(), expansions=1).complete


def one_digit(value):
    text = str(value)
    for at in range(len(text)):
        for digit in "0123456789":
            if digit != text[at] and (at or digit != "0"):
                yield int(text[:at] + digit + text[at + 1 :])


def misread(size, *, errors, seed):
    """A table with a digit of some figures misread, and what they should be."""
    network, _ = table(size, size, errors=0, seed=seed)
    drawn = random.Random(seed)
    figures = dict(network.figures)
    wrong = drawn.sample(list(figures), errors)
    right = {key: int(figures[key].low) for key in wrong}
    for key in wrong:
        figures[key] = exactly(drawn.choice(list(one_digit(right[key]))))

    def readings(key):
        standing = int(figures[key].low)
        return [Reading(bounds=exactly(value)) for value in one_digit(standing)]

    return Network(figures=figures, relations=network.relations), right, readings


@pytest.mark.parametrize(
    ("size", "errors", "tables", "whole"),
    [
        *[(5, 3, 12, 11), (10, 3, 12, 11), (10, 5, 12, 11), (10, 10, 12, 5)],
        *[(20, 5, 6, 5), (20, 10, 6, 5), (30, 10, 2, 1)],
    ],
)
def test_of_consecutive_tables_most_are_read_as_they_should_be(
    size, errors, tables, whole
):
    repaired_whole = 0
    for seed in range(tables):
        network, right, readings = misread(size, errors=errors, seed=seed)
        repaired_whole += right in repairs_of(network, readings, expansions=1_500)
    assert repaired_whole >= whole


@pytest.mark.parametrize("errors", [3, 5])
def test_no_table_has_another_repair_as_its_only_one(errors):
    for seed in range(12):
        network, right, readings = misread(10, errors=errors, seed=seed)
        found = repaired(network, readings, expansions=1_500)
        if found.complete and len(found.repairs) == 1:
            values = {k: r.bounds.low for k, r in found.repairs[0].readings.items()}
            assert values == right


@given(st.integers(0, 10_000))
def test_a_repair_leaves_no_conflict_and_is_no_smaller_than_can_be(seed):
    network, right, readings = misread(3, errors=2, seed=seed)
    found = repaired(network, readings)
    fewest = localised(network).at_least
    assert found.at_least <= fewest
    for one in found.repairs:
        figures = {key: r.bounds for key, r in one.readings.items()}
        other = Network(figures=network.figures | figures, relations=network.relations)
        assert not isinstance(propagate(other), Conflict)
        assert len(figures) <= len(right)
