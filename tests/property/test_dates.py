"""What examinations of dates, sequences, chains and assumptions must keep."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st
from ledgers import (
    COMPARED,
    NAMES,
    VAGUER,
    WORDS,
    any_ledger,
    claim,
    disagreements,
    ledger,
    relation,
    said,
)

from averment.examination import examine
from averment.examination.case import case_of
from averment.examination.evaluation import all_must_be, must_be, wide_values
from averment.record import (
    WEEKDAYS,
    Approx,
    Claim,
    Comparison,
    Constant,
    Figure,
    Key,
    Kind,
    Level,
    Moment,
    Operation,
    Relation,
    Succession,
    exactly,
)

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(1999, 12, 31))
UNITS = st.sampled_from(["year", "quarter", "month", "week", "day"])


def dated(key, first, last=None):
    last = last or first
    edtf = str(first) if first == last else f"{first}/{last}"
    return claim(key, Moment(edtf=edtf, first=first, last=last))


def lasting(key, number, unit, approx=Approx.NONE):
    return claim(
        key,
        Figure(
            bounds=WORDS[approx](Fraction(number)),
            approx=approx,
            kind=Kind.DURATION,
            written=str(number),
            numeral=Fraction(number),
            unit=unit,
        ),
    )


def between_dates(comparison=Comparison.EQUAL):
    side = Operation(sign="-", left=Key(name="d2"), right=Key(name="d1"))
    return relation("r", Key(name="t"), side, comparison)


@given(DAYS, st.integers(0, 5000))
def test_days_counted_with_one_end_or_with_both_hold(day, number):
    later = day + dt.timedelta(days=number)
    for counted in (number, number + 1):
        entries = (dated("d1", day), dated("d2", later), lasting("t", counted, "day"))
        assert examine(ledger(*entries, between_dates())).held == ("r",)
    far = lasting("t", number + 3, "day")
    entries = (dated("d1", day), dated("d2", later), far, between_dates())
    assert [f.code for f in examine(ledger(*entries)).findings] == ["D402"]


@given(DAYS, st.integers(0, 40), UNITS)
def test_the_last_day_of_a_term_and_the_one_after_it_hold(day, number, unit):
    of_month = replace_day(day)
    months = {"year": 12, "quarter": 3, "month": 1}.get(unit, 0) * number
    days = {"week": 7, "day": 1}.get(unit, 0) * number
    year, month = divmod(of_month.year * 12 + of_month.month - 1 + months, 12)
    term = of_month.replace(year=year, month=month + 1) + dt.timedelta(days=days)
    for later in (term, term - dt.timedelta(days=1)):
        entries = (dated("d1", of_month), dated("d2", later))
        found = examine(ledger(*entries, lasting("t", number, unit), between_dates()))
        assert found.held == ("r",)


def replace_day(day):
    return day.replace(day=min(day.day, 28))


@st.composite
def two_dates_and_a_time(draw):
    first, second = sorted(draw(st.tuples(DAYS, DAYS)))
    number, unit = draw(st.integers(0, 60)), draw(UNITS)
    approx = draw(st.sampled_from(list(WORDS)))
    comparison = draw(st.sampled_from(COMPARED))
    return [
        dated("d1", first),
        dated("d2", second),
        lasting("t", number, unit, approx),
        between_dates(comparison),
    ]


@given(two_dates_and_a_time(), st.integers(0, 400), st.integers(0, 400))
def test_a_longer_stretch_of_days_never_creates_a_disagreement(entries, before, after):
    wider = list(entries)
    for at, key in enumerate(("d1", "d2")):
        day = entries[at].value.first
        first, last = (day + dt.timedelta(days=n) for n in (-before, after))
        wider[at] = dated(key, first, last)
    assert disagreements(wider) <= disagreements(entries)


@given(two_dates_and_a_time(), st.data())
def test_a_vaguer_length_of_time_never_creates_a_disagreement(entries, data):
    old = entries[2].value
    vaguer = data.draw(st.sampled_from(VAGUER[old.approx]))
    wider = list(entries)
    wider[2] = lasting("t", int(old.numeral), old.unit, vaguer)
    assert disagreements(wider) <= disagreements(entries)


@given(two_dates_and_a_time(), st.permutations(range(4)), NAMES)
def test_order_and_names_of_dates_do_not_matter(entries, order, document):
    moved = [
        replace(e, place=replace(e.place, document=document))
        if isinstance(e, Claim)
        else e
        for e in entries
    ]
    found = said(examine(ledger(*(moved[at] for at in order))))
    assert found == said(examine(ledger(*entries)))


@given(DAYS, st.integers(0, 6))
def test_a_date_falls_on_one_day_of_the_week(day, number):
    named = Constant(value=Fraction(number + 1), written=WEEKDAYS[number])
    weekday = relation("r", Key(name="d1"), named, Comparison.ON)
    examined = examine(ledger(dated("d1", day), weekday))
    assert (examined.held == ("r",)) is (day.weekday() == number)
    assert (examined.findings == ()) is (day.weekday() == number)


def ordinal(key, number):
    value = Figure(
        bounds=exactly(number),
        approx=Approx.NONE,
        kind=Kind.ORDINAL,
        written=str(number),
        numeral=Fraction(number),
    )
    return claim(key, value)


@given(st.integers(-5, 10**30), st.integers(2, 9), st.data())
def test_a_sequence_holds_until_one_is_taken_out_or_moved(start, many, data):
    keys = tuple(f"c{n}" for n in range(many))
    entries = [ordinal(key, start + n) for n, key in enumerate(keys)]
    whole = Succession(
        key="q", of=keys, first=data.draw(st.sampled_from([None, start]))
    )
    assert examine(ledger(*entries, whole)).held == ("q",)
    assume(many > 2)
    at = data.draw(st.integers(1, many - 2))
    without = replace(whole, of=keys[:at] + keys[at + 1 :])
    (finding,) = examine(ledger(*entries, without)).findings
    assert f"{start + at:,} is missing" in finding.sentence
    moved = replace(whole, of=(*keys[:at], *keys[at + 1 :], keys[at]))
    assert [f.code for f in examine(ledger(*entries, moved)).findings] == ["S106"]


@given(any_ledger(), st.fractions(0, 3), st.fractions(0, 3))
def test_a_wider_assumption_is_met_where_a_narrower_one_is(entries, one, other):
    narrow, wide = sorted((one, other))
    supposed = {
        share: [
            replace(e, assumed=True, within=share) if isinstance(e, Relation) else e
            for e in entries
        ]
        for share in (narrow, wide)
    }
    found = {s: examine(ledger(*rows)) for s, rows in supposed.items()}
    assert set(found[narrow].held) <= set(found[wide].held)
    assert all(f.level is Level.NOTE for f in found[narrow].findings)


@given(any_ledger())
def test_a_chain_is_what_its_comparisons_are(entries):
    relations = [e for e in entries if isinstance(e, Relation)]
    claims = [e for e in entries if isinstance(e, Claim)]
    sides = [r.right for r in relations]
    chain = Relation(
        key="r",
        left=sides[0],
        comparison=Comparison.AT_MOST,
        right=sides[1],
        then=((Comparison.LESS, sides[2]),),
    )
    alone = [
        relation("r.1", sides[0], sides[1], Comparison.AT_MOST),
        relation("r.2", sides[1], sides[2], Comparison.LESS),
    ]
    one, other = examine(ledger(*claims, chain)), examine(ledger(*claims, *alone))
    assert (one.held, one.untested) == (other.held, other.untested)
    assert said(one) == said(other)


@given(any_ledger())
def test_what_all_must_be_is_what_each_must_be(entries):
    figures = {e.key: e for e in entries if isinstance(e, Claim)}
    for one in entries:
        if isinstance(one, Relation):
            case = case_of(one, figures=figures)
            values = wide_values(dict(case.figures()))
            together = all_must_be(case, values=values)
            for key in figures:
                assert together.get(key) == must_be(key, case=case, values=values)
