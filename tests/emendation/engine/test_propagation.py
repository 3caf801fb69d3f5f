import pytest
from networks import network_of, table

from averment.emendation.engine import components, forced
from averment.emendation.engine.conflicts import conflicts
from averment.emendation.engine.propagation import Conflict, Domains, propagate
from averment.record import (
    Bounds,
    at_least,
    between,
    exactly,
    less_than,
    more_than,
    unbounded,
)


def test_a_freed_part_is_what_the_total_leaves():
    found = forced(network_of({"a": 9, "b": 5, "c": 3}, "a = b + c"), ["c"])
    assert found == {"c": exactly(4)}


def test_a_freed_figure_lies_where_all_its_relations_meet():
    network = network_of(
        {"a": between(8, 10), "b": 5, "c": 3, "d": between(0, 4)},
        "a = b + c",
        "c <= d",
    )
    assert forced(network, ["c"]) == {"c": between(3, 4)}


def test_several_freed_figures_are_narrowed_among_themselves():
    network = network_of({"a": 9, "b": 5, "c": 7, "d": 2}, "a = b + c", "b = c - d")
    found = forced(network, ["b", "a"])
    assert found == {"b": exactly(5), "a": exactly(12)}


def test_freeing_what_resolves_nothing_forces_nothing():
    network = network_of({"a": 9, "b": 5, "c": 3, "d": 2}, "a = b + c", "b <= d")
    assert forced(network, ["c"]) is None


def test_what_is_counted_cannot_be_less_than_nothing():
    figures = {"a": 3, "b": 5, "c": 3}
    assert forced(network_of(figures, "a = b + c"), ["c"]) == {"c": exactly(-2)}
    counted = network_of(figures, "a = b + c", counted=frozenset("c"))
    assert forced(counted, ["c"]) is None


@pytest.mark.parametrize(
    ("relation", "stated", "freed", "must_be"),
    [
        ("a = b * c", {"a": 12, "b": 3, "c": 5}, "c", exactly(4)),
        ("a = b / c", {"a": 4, "b": 12, "c": 5}, "c", exactly(3)),
        ("(1 + a) * (1 + b) = c", {"a": 1, "b": 1, "c": 6}, "b", exactly(2)),
        ("a * b <= c", {"a": 2, "b": 9, "c": 10}, "b", Bounds),
        ("a > b * c", {"a": 5, "b": 2, "c": 3}, "a", more_than(6)),
        ("a < b", {"a": 5, "b": 5}, "a", less_than(5)),
        ("2 * a = a + b", {"a": 5, "b": 4}, "a", exactly(4)),
        ("a = 50% * b", {"a": 5, "b": 4}, "b", exactly(10)),
    ],
)
def test_relations_of_every_kind_force_a_figure(relation, stated, freed, must_be):
    network = network_of(stated, relation)
    assert isinstance(propagate(network), Conflict)
    found = forced(network, [freed])
    if must_be is Bounds:
        must_be = Bounds(
            low=None, high=exactly(5).high, low_closed=False, high_closed=True
        )
    assert found == {freed: must_be}


def test_a_figure_twice_in_a_product_is_narrowed_by_each_occurrence():
    network = network_of({"a": between(1, 100), "b": 36}, "a * a = b", "a >= 6")
    found = propagate(network)
    assert isinstance(found, Domains)
    assert 6 in found.bounds["a"]
    assert found.bounds["a"].high == 6


def test_a_divisor_that_can_only_be_zero_leaves_everything_open():
    network = network_of({"a": 1, "b": 2, "c": 0}, "a = b / c")
    assert isinstance(propagate(network), Domains)


def test_every_end_says_what_it_rests_on():
    network = network_of(
        {"a": between(8, 20), "b": 5, "c": at_least(0), "d": 4}, "a = b + c", "c <= d"
    )
    found = propagate(network)
    assert isinstance(found, Domains)
    assert found.bounds["a"] == between(8, 9)
    assert set(found.rests["a"].figures) == {"a", "b", "d"}
    assert set(found.rests["a"].relations) == {"r1", "r2"}
    assert "d" not in found.rests


def test_a_conflict_names_its_figures_and_relations_and_no_others():
    network = network_of(
        {"a": 9, "b": unbounded(), "c": 3, "d": 2, "e": 1},
        "a = b + c",
        "b <= d",
        "d >= e",
    )
    found = propagate(network)
    assert found == Conflict(figures=("a", "c", "d"), relations=("r1", "r2"))


def test_assumed_relations_take_part_in_no_conflict_unless_asked():
    (doubled,) = network_of({"a": 1, "b": 2}, "a = b").relations
    network = network_of({"a": 1, "b": 2}, assumed=(doubled,))
    assert isinstance(propagate(network), Domains)
    assert conflicts(network) == ()
    assert isinstance(propagate(network, assuming=True), Conflict)


def test_narrowing_without_end_is_stopped():
    network = network_of(
        {"a": between(0, 1), "b": between(0, 1)}, "a = 99% * b", "a = b"
    )
    assert isinstance(propagate(network), Domains)


def test_a_sum_of_ten_thousand_terms_is_no_deeper_than_one_of_two():
    names = [f"f{n}" for n in range(10_000)]
    network = network_of(dict.fromkeys(names, 1) | {"t": 10_001})
    chain = table(2, 2, errors=0, seed=0)[0]
    assert propagate(chain)
    from networks import total

    long = total("t", names, name="r1")
    network = type(network)(figures=network.figures, relations=(long,))
    assert forced(network, ["f7"]) == {"f7": exactly(2)}
    assert len(conflicts(network)[0].figures) == 10_001


def test_every_failing_row_column_and_total_is_a_conflict():
    network, (cell,) = table(4, 3, errors=1, seed=3)
    row, column = cell.split(".")
    found = {conflict.relations for conflict in conflicts(network)}
    assert found == {(f"row-{row}",), (f"column-{column}",)}


def test_what_relations_contradict_only_together_is_a_conflict():
    network = network_of(
        {"a": between(0, 10), "b": 3, "c": 7, "d": 1}, "a <= b", "a >= c", "d <= b"
    )
    (found,) = conflicts(network)
    assert set(found.relations) == {"r1", "r2"}
    assert set(found.figures) >= {"b", "c"}


def test_a_network_is_split_where_its_relations_share_no_figure():
    network = network_of(
        {"a": 1, "b": 1, "c": 2, "d": 2, "e": 5, "k": 3},
        "a = b",
        "c = d",
        "a <= k",
        "c <= k",
        known=frozenset("k"),
    )
    parts = components(network)
    assert [tuple(part.figures) for part in parts] == [("a", "b", "k"), ("c", "d", "k")]
    assert [[r.key for r in part.relations] for part in parts] == [
        ["r1", "r3"],
        ["r2", "r4"],
    ]
