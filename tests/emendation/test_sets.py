"""Several errors in one table: each conflict gets its own proposal."""

import random
from pathlib import Path

import pytest

from averment.emendation import Tier, cases_of, conjectures
from averment.emendation.engine import telling
from averment.examination import examine
from averment.notation import parse
from averment.record import Ledger, Level

MANY = 40  # of the 42 figures with errors in six tables
HEAD = 'format 1\nsource report 1952 lang:en "A report"\n'


def drawn_table(size, *, seed):
    """A table with its totals, all of which hold."""
    draw = random.Random(seed)
    rows = [[draw.randint(100, 9_999) for _ in range(size)] for _ in range(size)]
    rows = [[*row, sum(row)] for row in rows]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def exchanged(number):
    """The number with its first two different neighbours exchanged."""
    digits = str(number)
    at = next(n for n in range(len(digits) - 1) if digits[n] != digits[n + 1])
    return int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])


def ledger_with(errors, *, size, seed):
    """The table as a ledger, with errors, and what its cells ought to read."""
    rows = drawn_table(size, seed=seed)
    draw = random.Random(seed + 1)
    places = draw.sample(
        [(r, c) for r in range(size + 1) for c in range(size + 1)], errors
    )
    labels = [*(f"a{n}" for n in range(size)), "total"]
    right = {f"t1.{labels[r]}.{labels[c]}": rows[r][c] for r, c in places}
    for number, (r, c) in enumerate(places):
        stood = rows[r][c]
        rows[r][c] = stood * 10 if number % 2 else exchanged(stood)
    lines = "".join(
        f"  row: {label} | {' | '.join(f'{cell:,}' for cell in row)}\n"
        for label, row in zip(labels, rows, strict=True)
    )
    table = 'table t1 report:p1 moved persons "x"\n  columns: '
    entries, problems = parse(
        HEAD + table + " | ".join(labels) + "\n" + lines, file="case.claims"
    )
    assert not problems
    return Ledger(root=Path(), entries=entries), right


def proposed(ledger):
    """What is forced or preferred for the findings of a ledger."""
    cases = cases_of(ledger)
    found = {}
    for finding in examine(ledger).findings:
        if finding.level >= Level.DISAGREEMENT:
            best = conjectures(ledger, finding, cases=cases).preferred
            for change in best.changes if best else ():
                found[change.claim.key] = change.proposed.numeral
    return found


@pytest.mark.parametrize(("size", "errors"), [(5, 1), (5, 2), (10, 3), (10, 5)])
@pytest.mark.parametrize("seed", range(2))
def test_errors_in_one_table_are_all_found(size, errors, seed):
    ledger, right = ledger_with(errors, size=size, seed=seed)
    assert proposed(ledger) == right


def judged_tables(size, *, errors, seeds):
    """For each table: how many figures are rightly decided, and how many otherwise."""
    for seed in seeds:
        ledger, right = ledger_with(errors, size=size, seed=seed)
        found = proposed(ledger)
        rightly = sum(found.get(key) == value for key, value in right.items())
        yield rightly, len(found) - rightly


def test_many_errors_in_one_table_are_found_and_no_other_figure_is_blamed():
    found = list(judged_tables(12, errors=7, seeds=range(6)))
    assert sum(rightly for rightly, _ in found) >= MANY
    assert not any(others for _, others in found)


def test_conflicts_that_share_nothing_get_proposals_of_their_own(ledger_of):
    ledger = ledger_of(
        'table t1 report:p1 moved persons "x"\n'
        "  columns: men | women | total\n"
        "  row: a | 512 | 343 | 855\n"
        "  row: b | 298 | 4,310 | 729\n"
        "  row: c | 187 | 266 | 543\n"
        "  row: total | 997 | 1,040 | 2,037\n"
    )
    assert proposed(ledger) == {"t1.b.women": 431, "t1.c.total": 453}


def test_two_figures_that_only_together_reconcile_are_one_conjecture(ledger_of):
    ledger = ledger_of(
        'table t1 report:p1 moved persons "x"\n'
        "  columns: men | women | total\n"
        "  row: a | 5,120 | 3,430 | 855\n"
        "  row: b | 298 | 431 | 729\n"
        "  row: total | 810 | 774 | 1,584\n"
    )
    (finding,) = (f for f in examine(ledger).findings if "a.total" in f.address)
    opinion = conjectures(ledger, finding)
    best = opinion.preferred
    assert best is not None
    assert [(c.claim.key, c.proposed.numeral) for c in best.changes] == [
        ("t1.a.men", 512),
        ("t1.a.women", 343),
    ]
    assert set(best.supports) == {"report/t1.total.men", "report/t1.total.women"}
    assert opinion.tier in (Tier.FORCED, Tier.PREFERRED)


def test_an_opinion_says_whether_its_search_was_ended_early(monkeypatch):
    ledger, _ = ledger_with(5, size=10, seed=0)
    assert not any(opinion.cut_short for opinion in opinions_on(ledger))
    for budget in ("MOST", "LEAST", "READ"):
        monkeypatch.setattr(telling, budget, 1)
    assert all(opinion.cut_short for opinion in opinions_on(ledger))


def opinions_on(ledger):
    cases = cases_of(ledger)
    found = [f for f in examine(ledger).findings if f.level >= Level.DISAGREEMENT]
    assert found
    return [conjectures(ledger, finding, cases=cases) for finding in found]


def test_a_single_reading_says_how_many_others_it_leaves(ledger_of):
    ledger = ledger_of(
        "claim total report:p1 moved = 9,354 persons “x”\n"
        "claim one report:p1 moved:one = 5,210 persons “x”\n"
        "claim two report:p1 moved:two = 4,134 persons “x”\n"
        "claim first report:p1 moved:first = 3,111 persons “x”\n"
        "claim later report:p1 moved:later = 2,222 persons “x”\n"
        "relation r1 total = one + two\n"
        "relation r2 total = first + later\n"
    )
    (finding,) = (f for f in examine(ledger).findings if f.subject.key == "r1")
    found = conjectures(ledger, finding)
    every = (*found.conjectures, *found.left_aside)
    assert {c.leaves for c in every if c.key == "two" and len(c.changes) == 1} == {1}


def test_what_two_relations_ask_for_apart_supports_nothing(ledger_of):
    # a.men and c.women have slips; a.women could be "up to 5,430" for row and column,
    # but would have to be 5,390 for the one and 5,367 for the other.
    ledger = ledger_of(
        'table t1 report:p1 moved persons "x"\n'
        "  columns: men | women | old | young | total\n"
        "  row: a | 688 | 5,430 | 127 | 46 | 6,251\n"
        "  row: b | 341 | 2,118 | 219 | 83 | 2,761\n"
        "  row: c | 277 | 1,492 | 308 | 95 | 2,109\n"
        "  row: d | 156 | 1,907 | 164 | 71 | 2,298\n"
        "  row: e | 433 | 1,222 | 111 | 59 | 1,825\n"
        "  row: total | 1,855 | 12,106 | 929 | 354 | 15,244\n"
    )
    cases = cases_of(ledger)
    found = [
        one
        for finding in examine(ledger).findings
        for one in conjectures(ledger, finding, cases=cases).conjectures
        if one.key == "t1.a.women" and len(one.changes) == 1
    ]
    assert found
    assert not any(one.supports for one in found)
    assert proposed(ledger) == {"t1.a.men": 648, "t1.c.women": 1429}
