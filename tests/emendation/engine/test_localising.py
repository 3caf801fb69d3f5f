from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import network_of, table

from averment.emendation.engine import Network, forced, localised
from averment.emendation.engine.assembly import assembly
from averment.emendation.engine.conflicts import conflicts
from averment.emendation.engine.elimination import opened, system
from averment.emendation.engine.propagation import Conflict, propagate
from averment.record import Bounds, between, exactly


def sets_of(network, **more):
    return set(localised(network, **more).sets)


def test_what_does_not_conflict_needs_nothing():
    found = localised(network_of({"a": 3, "b": 3}, "a = b"))
    assert found.sets == (frozenset(),)
    assert found.at_least == 0
    assert found.complete


def test_each_figure_of_one_failing_sum_may_be_at_fault():
    network = network_of({"a": 9, "b": 5, "c": 3}, "a = b + c")
    assert sets_of(network) == {frozenset("a"), frozenset("b"), frozenset("c")}


def test_a_figure_that_a_second_relation_confirms_is_not_at_fault():
    network = network_of(
        {"a": 9, "b": 5, "c": 3, "d": 2, "e": 7}, "a = b + c", "a = d + e"
    )
    assert sets_of(network) == {frozenset("b"), frozenset("c")}


def test_a_known_figure_is_never_at_fault():
    network = network_of({"a": 9, "b": 5}, "a = b", known=frozenset("a"))
    assert sets_of(network) == {frozenset("b")}


def test_where_only_what_is_known_conflicts_there_is_no_set():
    network = network_of({"a": 9, "b": 5}, "a = b", known=frozenset("ab"))
    found = localised(network)
    assert found.sets == ()
    assert found.complete


def test_what_is_counted_is_not_at_fault_where_it_would_be_below_zero():
    network = network_of(
        {"a": 2, "b": 5, "c": 3}, "a = b + c", counted=frozenset("abc")
    )
    assert sets_of(network) == {frozenset("a")}


def test_two_figures_of_one_row_are_found_where_one_would_be_below_zero():
    network = network_of(
        {"a": 0, "b": 5, "c": 3, "t": 0},
        "a = b + c",
        "t = a",
        counted=frozenset("abct"),
    )
    found = localised(network)
    assert set(found.sets) == {frozenset("at"), frozenset("bc")}
    assert found.at_least == 2


def test_conflicts_of_different_parts_are_resolved_by_themselves():
    network = network_of(
        {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 5}, "a = b", "c = d", "e = f"
    )
    found = localised(network)
    assert found.at_least == 2
    assert {frozenset(s) for s in ("ac", "ad", "bc", "bd")} == set(found.sets)
    assert [part.relations for part in found.parts] == [("r1",), ("r2",)]


def test_relations_that_are_not_linear_are_localised_too():
    network = network_of(
        {"a": 2, "b": 3, "c": 7, "d": 6, "e": 12},
        "a * b = c",
        "d = a * b",
        "e = c + d",
    )
    assert sets_of(network) == {frozenset("c")}


def test_inequalities_are_localised_too():
    network = network_of({"a": 9, "b": 5, "c": 4, "d": 6}, "a <= b", "a <= d", "c <= b")
    assert sets_of(network) == {frozenset("a")}


def test_a_budget_that_ends_is_said_and_the_bound_still_holds():
    network, wrong = table(10, 10, errors=6, seed=2)
    found = localised(network, expansions=3)
    assert not found.complete
    assert 0 < found.at_least <= len(wrong)


def test_the_search_asks_whether_to_go_on():
    network, _ = table(10, 10, errors=10, seed=2)
    asked = []

    def keep_on():
        asked.append(1)
        return False

    assert not localised(network, keep_on=keep_on).complete
    assert asked == [1]


def test_more_sets_than_wanted_are_cut_and_said():
    network = network_of({"a": 9, "b": 5, "c": 3}, "a = b + c")
    found = localised(network, most=2)
    assert len(found.sets) == 2
    assert not found.complete


@pytest.mark.parametrize("size", [10, 20])
@pytest.mark.parametrize("errors", [1, 3, 5])
@pytest.mark.parametrize("rounded_to", [0, 10])
def test_errors_in_tables_with_totals_are_localised(size, errors, rounded_to):
    network, wrong = table(
        size, size, errors=errors, seed=size + errors, rounded_to=rounded_to
    )
    found = localised(network)
    assert found.at_least <= errors
    assert wrong in found.sets or found.at_least < errors
    if found.at_least == errors:
        assert all(any(s <= wrong for s in part.sets) for part in found.parts)


def test_ten_errors_in_a_table_of_twenty_rows_are_localised():
    network, wrong = table(20, 20, errors=10, seed=4)
    found = localised(network)
    assert wrong in found.sets


# What holds of every network.

sums = st.sampled_from(["a = b + c", "d = a + e", "c = e + f", "f = b - d", "d = f"])
values = st.integers(0, 12)


def consistent(network: Network, freed: frozenset[str]) -> bool:
    """Whether linear equations of exact figures can hold, by rank alone."""
    ready = assembly(network)
    free = sorted(ready.numbers(freed))
    rows = []
    for row in ready.relations:
        terms = dict(row.terms)
        rest = Fraction(row.low[0]) - sum(
            Fraction(ready.lows[f][0]) * a for f, a in terms.items() if f not in free
        )
        rows.append([*(Fraction(terms.get(f, 0)) for f in free), rest])
    return _rank([r[:-1] for r in rows]) == _rank(rows)


def _rank(rows):
    rows, rank = [list(r) for r in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((r for r in rows[rank:] if r[column]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        rows.insert(rank, pivot)
        for other in rows[rank + 1 :]:
            share = other[column] / pivot[column]
            for at in range(len(other)):
                other[at] -= share * pivot[at]
        rank += 1
    return rank


@given(
    st.fixed_dictionaries(dict.fromkeys("abcdef", values)),
    st.lists(sums, min_size=1, unique=True),
)
def test_the_sets_found_are_all_the_smallest_there_are(stated, relations):
    network = network_of(stated, *relations)
    found = localised(network)
    smallest = next(
        sets
        for size in range(7)
        if (
            sets := {
                frozenset(s)
                for s in combinations(sorted(stated), size)
                if consistent(network, frozenset(s))
            }
        )
    )
    assert set(found.sets) == smallest
    assert found.complete
    assert found.at_least == len(next(iter(smallest)))


mixed = st.sampled_from(
    ["a = b + c", "a = b * c", "d <= a", "c * d = e", "e > b", "d = a - e", "b / d = f"]
)
ranges = st.builds(
    lambda low, by: between(low, low + by), values, st.sampled_from([0, 2])
)


@settings(deadline=None, max_examples=50)
@given(
    st.fixed_dictionaries(dict.fromkeys("abcdef", ranges)),
    st.lists(mixed, min_size=1, unique=True),
)
def test_no_smaller_set_survives_propagation_and_every_set_found_does(
    stated, relations
):
    network = network_of(stated, *relations)
    found = localised(network)
    for one in found.sets:
        assert not isinstance(propagate(network, one), Conflict)
    smaller = combinations(sorted(stated), max(found.at_least - 1, 0))
    if found.at_least and found.complete:
        assert all(_refuted(network, frozenset(s)) for s in smaller)


def _refuted(network: Network, freed: frozenset[str]) -> bool:
    """Whether propagation refutes it, or the relations that are linear do."""
    if forced(network, freed) is None:
        return True
    rows = system(assembly(network))
    for figure in assembly(network).numbers(freed):
        rows = opened(rows, figure, ready=assembly(network))
    return any(row.fails for row in rows)


@given(st.integers(0, 10_000), st.integers(2, 4), st.integers(2, 4))
def test_a_table_without_errors_has_no_conflict(seed, rows, columns):
    network, _ = table(rows, columns, errors=0, seed=seed)
    assert conflicts(network) == ()
    assert localised(network).at_least == 0


@given(st.integers(0, 10_000), st.sampled_from([0, 10]))
def test_a_planted_error_is_in_some_smallest_set(seed, rounded_to):
    network, wrong = table(3, 3, errors=1, seed=seed, rounded_to=rounded_to)
    assert conflicts(network)
    assert wrong in localised(network).sets


@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_order_names_and_scale_do_not_matter(seed, drawn):
    network, _ = table(3, 3, errors=3, seed=seed)
    names = list(network.figures)
    drawn.shuffle(names)
    relations = list(network.relations)
    drawn.shuffle(relations)
    other = Network(
        figures={name: _times_seven(network.figures[name]) for name in names},
        relations=tuple(relations),
        counted=network.counted,
    )
    one, two = localised(network), localised(other)
    assert set(one.sets) == set(two.sets)
    assert (one.at_least, one.complete) == (two.at_least, two.complete)
    for freed in one.sets[:2]:
        must_be = forced(network, freed)
        assert must_be is not None
        assert forced(other, freed) == {k: _times_seven(v) for k, v in must_be.items()}


def _times_seven(bounds: Bounds) -> Bounds:
    return Bounds(
        low=None if bounds.low is None else bounds.low * 7,
        high=None if bounds.high is None else bounds.high * 7,
        low_closed=bounds.low_closed,
        high_closed=bounds.high_closed,
    )


def test_a_thousand_conflicts_do_not_take_long():
    figures = {f"f{n}": n for n in range(2_000)}
    network = network_of(figures, *(f"f{n} = f{n + 1}" for n in range(0, 2_000, 2)))
    found = localised(network, most=4, expansions=20_000)
    assert found.at_least == 1_000
    assert not found.complete
    assert exactly(1) == network.figures["f1"]
