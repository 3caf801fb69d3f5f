"""What an examination must keep, whatever the figures are."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st
from ledgers import (
    COMPARED,
    NAMES,
    VAGUER,
    any_figure,
    any_ledger,
    claim,
    disagreements,
    expression,
    figure,
    from_to,
    ledger,
    relation,
    said,
)

from averment.examination import allowed, examine
from averment.examination.arithmetic import (
    add,
    divide,
    hull,
    intersect,
    multiply,
    negate,
    possible,
    subtract,
)
from averment.examination.case import case_of
from averment.examination.evaluation import must_be
from averment.examination.verdict import agrees
from averment.record import (
    Approx,
    Bounds,
    Claim,
    Comparison,
    Constant,
    Emendation,
    Entry,
    Expression,
    Hand,
    Key,
    Kind,
    Known,
    Level,
    Modality,
    Operation,
    Place,
    Relation,
    Review,
    between,
    exactly,
    keys_of,
    overlap,
)


def grown(*keys):
    one = Constant(value=Fraction(1), written="1")
    factors = [Operation(sign="+", left=one, right=Key(name=k)) for k in keys]
    return Operation(sign="*", left=factors[0], right=factors[1])


# An invented telegram about an invented province, with every kind of relation.
TELEGRAM: tuple[Entry, ...] = (
    claim("c1", figure(150_000, Approx.MORE_THAN)),
    claim("c2", figure(Decimal("0.5"), kind=Kind.PERCENT)),
    Known(
        key="pop",
        quantity="population",
        value=from_to(300_000_000, 450_000_000),
        source="a census, order of magnitude",
    ),
    claim("c3", figure(10_000_000)),
    claim("c4", from_to(22_000, 25_000), Modality.REQUESTED),
    claim("c5", figure(300_000)),
    claim("c6", figure(200_000)),
    claim("c7", figure(50_000)),
    claim("c8", figure(30_000)),
    claim("c9", figure(270_000)),
    claim("c10", figure(134, kind=Kind.PERCENT)),
    claim("c11", figure(62, kind=Kind.PERCENT)),
    claim("c12", figure(63, kind=Kind.PERCENT)),
    claim("c13", figure(174, kind=Kind.PERCENT)),
    claim("c14", figure(13_000)),
    claim("c15", figure(10_000, Approx.MORE_THAN), Modality.APPROVED),
    claim("c16", figure(2, Approx.MORE_THAN, Kind.PERMILLE), Modality.APPROVED),
    claim("c17", figure(3, kind=Kind.PERMILLE), Modality.REQUESTED),
    relation("rate", Key(name="c1"), expression("c2", "*", "pop")),
    relation("share", expression("c2", "*", "c3"), Key(name="c4"), Comparison.AT_MOST),
    relation("places", Key(name="c5"), expression("c6", "+", "c7")),
    relation("stages", expression("c8", "+", "c9"), Key(name="c5")),
    relation("growth", grown("c10", "c11"), grown("c12", "c13")),
    relation(
        "allowed",
        Operation(sign="/", left=expression("c14", "+", "c15"), right=Key(name="c3")),
        Key(name="c16"),
    ),
    relation(
        "asked",
        Operation(sign="/", left=expression("c14", "+", "c4"), right=Key(name="c3")),
        Key(name="c17"),
    ),
)
FOUND = [
    ("P201", Level.TENSION, "asked"),
    ("P201", Level.DISAGREEMENT, "rate"),
    ("P201", Level.DISAGREEMENT, "share"),
    ("P202", Level.DISAGREEMENT, "growth"),
    ("S101", Level.DISAGREEMENT, "places"),
]


def times(entry, factor):
    """The entry with its count multiplied, words and all."""
    if not isinstance(entry, Claim | Known) or entry.value.kind is not Kind.COUNT:
        return entry
    value = entry.value
    if value.approx is Approx.RANGE:
        low, high = (int(end * factor) for end in (value.bounds.low, value.bounds.high))
        return replace(entry, value=from_to(low, high, value.unit))
    number = int(value.numeral * factor)
    return replace(entry, value=figure(number, value.approx, unit=value.unit))


def test_the_telegram_has_the_findings_a_reader_has():
    examined = examine(ledger(*TELEGRAM))
    assert said(examined) == FOUND
    assert examined.held == ("allowed", "stages")
    assert examined.untested == ()


def test_the_chains_of_growth_show_how_far_they_are_apart():
    examined = examine(ledger(*TELEGRAM))
    growth = next(f for f in examined.findings if f.code == "P202")
    assert "factor of about 1.18" in growth.sentence
    assert "2.34 x 1.62 = 3.7908" in [step.working for step in growth.arithmetic]


def test_the_share_of_the_population_is_shown():
    examined = examine(ledger(*TELEGRAM))
    share = next(f for f in examined.findings if f.subject.key == "share")
    assert share.arithmetic[0].working == "0.5 % x 10,000,000 = 50,000"


@given(st.sampled_from([7, 70, 10, 1000]))
def test_counts_in_another_scale_give_the_same_findings(factor):
    scaled = examine(ledger(*(times(entry, factor) for entry in TELEGRAM)))
    assert said(scaled) == FOUND


@given(document=NAMES, unit=NAMES, prefix=NAMES)
def test_other_names_of_documents_keys_and_units_give_the_same_findings(
    document, unit, prefix
):
    renamed = ledger(*(_renamed(e, document, unit, prefix) for e in TELEGRAM))
    found = [(code, level, key) for code, level, key in said(examine(renamed))]
    assert sorted(found) == sorted((c, level, prefix + key) for c, level, key in FOUND)


def _renamed(entry, document, unit, prefix):
    match entry:
        case Claim(value=value):
            new = replace(value, unit=value.unit and unit)
            place = Place(document=document, label=entry.place.label)
            return replace(entry, key=prefix + entry.key, value=new, place=place)
        case Known(value=value):
            new = replace(value, unit=unit)
            return replace(entry, key=prefix + entry.key, value=new)
        case Relation(left=left, right=right):
            return replace(
                entry,
                key=prefix + entry.key,
                left=_keys_renamed(left, prefix),
                right=_keys_renamed(right, prefix),
            )


def _keys_renamed(node: Expression, prefix: str) -> Expression:
    match node:
        case Key(name=name):
            return Key(name=prefix + name)
        case Operation(left=left, right=right):
            return replace(
                node,
                left=_keys_renamed(left, prefix),
                right=_keys_renamed(right, prefix),
            )
    return node


@given(st.permutations(TELEGRAM))
def test_the_order_of_entries_does_not_matter(entries):
    assert examine(ledger(*entries)) == examine(ledger(*TELEGRAM))


def test_removing_reviews_changes_nothing_but_whether_a_finding_is_emended():
    emendation = Emendation(
        key="e1",
        of="c7",
        standing=figure(50_000),
        proposed=figure(100_000),
        because="one figure over two places",
    )
    hand = Hand(siglum="ed1", date=dt.date(2026, 10, 5))
    review = Review(of="e1", decision="accepted", hand=hand)
    without = examine(ledger(*TELEGRAM, emendation))
    reviewed = examine(ledger(*TELEGRAM, emendation, review))
    assert [f.subject.key for f in reviewed.findings if f.emended] == ["places"]
    assert not any(f.emended for f in without.findings)
    plain = tuple(replace(f, emended=False) for f in reviewed.findings)
    assert plain == without.findings
    assert reviewed.held == without.held


# Generated ledgers ---------------------------------------------------------


@st.composite
def consistent(draw):
    """Sums, differences and order relations over exact counts that all hold."""
    entries: list[Entry] = []
    for number in range(draw(st.integers(1, 6))):
        parts = draw(st.lists(st.integers(1, 10**6), min_size=2, max_size=5))
        keys = [f"p{number}x{i}" for i in range(len(parts))]
        entries += [claim(k, figure(n)) for k, n in zip(keys, parts, strict=True)]
        total = f"t{number}"
        entries.append(claim(total, figure(sum(parts))))
        steps = [word for key in keys for word in ("+", key)][1:]
        entries.append(relation(f"s{number}", Key(name=total), expression(*steps)))
    return entries


@given(consistent())
def test_a_consistent_ledger_has_no_disagreement(entries):
    assert examine(ledger(*entries)).findings == ()


@given(consistent(), st.data())
def test_one_planted_change_gives_exactly_one_disagreement(entries, data):
    claims = [e for e in entries if isinstance(e, Claim)]
    changed = data.draw(st.sampled_from(claims))
    factor = data.draw(st.sampled_from([10, 100, 1000]))
    planted = replace(changed, value=figure(int(changed.value.numeral) * factor))
    assume(not _is_small(changed, planted, entries))
    found = examine(ledger(*(planted if e is changed else e for e in entries)))
    owner = f"s{changed.key.partition('x')[0].lstrip('pt')}"
    assert said(found) == [("S101", Level.DISAGREEMENT, owner)]


def _is_small(changed, planted, entries):
    """Whether the change is within what the numbers of the sum may be rounded by."""
    number = changed.key.partition("x")[0].lstrip("pt")
    group = [
        planted.value.numeral if e is changed else e.value.numeral
        for e in entries
        if isinstance(e, Claim)
        and e.key.partition("x")[0] in (f"p{number}", f"t{number}")
    ]
    change = planted.value.numeral - changed.value.numeral
    return change <= sum(map(_rounding, group))


def _rounding(number):
    """How far a number may be off, rounded by itself (decision 24)."""
    text = str(number)
    place = min(10 ** (len(text) - len(text.rstrip("0"))), 10 ** max(0, len(text) - 2))
    return Fraction(11, 20) * place if place > 1 else 0


@given(any_ledger(), st.data())
def test_widening_a_figure_never_creates_a_disagreement(entries, data):
    index = data.draw(st.integers(0, 4))
    old = entries[index].value
    wider = data.draw(st.sampled_from(VAGUER[old.approx]))
    widened = list(entries)
    widened[index] = claim(f"c{index}", figure(int(old.numeral), wider))
    assert disagreements(widened) <= disagreements(entries)


@given(any_ledger(), st.data())
def test_a_wider_range_never_creates_a_disagreement(entries, data):
    index = data.draw(st.integers(0, 4))
    low = data.draw(st.integers(1, 10**5)) * 1000
    high = low + data.draw(st.integers(0, 10**5)) * 1000
    more = data.draw(st.integers(0, 10**5)) * 1000
    ranged, wider = list(entries), list(entries)
    ranged[index] = claim(f"c{index}", from_to(low, high))
    wide = replace(from_to(low, high), bounds=between(max(low - more, 0), high + more))
    wider[index] = claim(f"c{index}", wide)
    assert disagreements(wider) <= disagreements(ranged)


@given(any_figure())
def test_the_usual_meaning_lies_within_the_outer_reach(stated):
    meant = allowed(stated)
    assert hull(meant.narrow, meant.wide) == meant.wide
    if stated.approx is not Approx.NONE:
        assert intersect(meant.wide, meant.stated) == meant.wide


# Interval arithmetic --------------------------------------------------------

NUMBERS = st.fractions(min_value=-50, max_value=50, max_denominator=8)


@st.composite
def bounds_with_value(draw):
    value = draw(NUMBERS)
    low = draw(st.none() | NUMBERS.map(lambda n: value - abs(n)))
    high = draw(st.none() | NUMBERS.map(lambda n: value + abs(n)))
    low_closed = low is not None and (low == value or draw(st.booleans()))
    high_closed = high is not None and (high == value or draw(st.booleans()))
    return value, Bounds(
        low=low, high=high, low_closed=low_closed, high_closed=high_closed
    )


@given(bounds_with_value(), bounds_with_value())
def test_results_of_values_lie_within_results_of_bounds(one, other):
    (a, first), (b, second) = one, other
    assert a + b in add(first, second)
    assert a - b in subtract(first, second)
    assert a * b in multiply(first, second)
    assert -a in negate(first)
    if b:
        assert a / b in divide(first, second)
    assert a in hull(first, second)
    assert overlap(first, second) == (intersect(first, second) is not None)
    if a <= b:
        assert possible(first, second, comparison=Comparison.AT_MOST)


@st.composite
def tree(draw, keys):
    """An expression in which each key occurs once."""
    if len(keys) == 1:
        return Key(name=keys[0])
    cut = draw(st.integers(1, len(keys) - 1))
    left, right = draw(tree(keys[:cut])), draw(tree(keys[cut:]))
    return Operation(sign=draw(st.sampled_from("+-*/")), left=left, right=right)


@given(st.data(), st.sampled_from(["a", "b", "c", "d"]), st.sampled_from(COMPARED))
def test_a_figure_agrees_exactly_where_it_is_said_that_it_must_lie(
    data, key, comparison
):
    keys = ["a", "b", "c", "d"]
    cut = data.draw(st.integers(1, 3))
    left, right = data.draw(tree(keys[:cut])), data.draw(tree(keys[cut:]))
    one = relation("r", left, right, comparison)
    case = case_of(one, figures={k: claim(k, figure(1)) for k in keys})
    values = {k: exactly(data.draw(st.integers(1, 6))) for k in keys}
    candidate = data.draw(st.fractions(-9, 9, max_denominator=6).filter(bool))
    try:
        required = must_be(key, case=case, values=values)
        agreed = agrees(case, values={**values, key: exactly(candidate)})
    except ZeroDivisionError:
        return
    if required is not None and _is_monotone(key, one):
        assert (candidate in required) is agreed


def _is_monotone(key, one):
    """Whether the figure is only added and taken away, or the sides are equal."""
    if one.comparison is Comparison.EQUAL:
        return True
    side = one.left if key in keys_of(one.left) else one.right
    while isinstance(side, Operation):
        if side.sign in "*/":
            return False
        side = side.left if key in keys_of(side.left) else side.right
    return True


@given(bounds_with_value(), bounds_with_value())
def test_closed_ends_of_a_product_are_reached(one, other):
    (_, first), (_, second) = one, other
    product = multiply(first, second)
    ends = [e for b in (first, second) for e in (b.low, b.high) if e is not None]
    if product.low_closed and product.low != 0:
        reached = {x * y for x in ends for y in ends}
        assert product.low in reached
