"""No ledger makes the search for readings raise, and it alters none."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from averment.emendation import Tier, cases_of, conjectures
from averment.examination import examine
from averment.notation import parse
from averment.record import Ledger, Level

HEAD = 'format 1\nsource report 1952 lang:en "A"\n'
KEYS = ("a", "b", "c", "d")
NUMBERS = ("0", "1", "5", "37", "151", "12,000", "-5", "0.5", "2.50", "48.56", "1/3")
MEASURES = (" persons", " persons", " ton", " times", "%", "‰", "")
WORDS = ("=", "=", "=", "~", ">", "<=", "nearly", "up-to")
QUANTITIES = ("moved", "growth:moved", "share")
LISTS = ("", "", " list of 1", " list of 3")

values = st.builds(
    "{} {}{}{}".format,
    st.sampled_from(WORDS),
    st.sampled_from(NUMBERS),
    st.sampled_from(MEASURES),
    st.sampled_from(LISTS),
)
claims = st.builds(
    'claim {{}} report:§3 {} {} "12"'.format, st.sampled_from(QUANTITIES), values
)
terms = st.sampled_from((*KEYS, *KEYS, "1", "100%"))
sides = st.recursive(
    terms,
    lambda inner: st.builds("({} {} {})".format, inner, st.sampled_from("+-*/"), inner),
    max_leaves=4,
)
relations = st.builds(
    "{} {{}} {} {} {}".format,
    st.sampled_from(("relation", "relation", "norm")),
    sides,
    st.sampled_from(("=", "=", "<=", "<")),
    sides,
)


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    lines = [draw(claims).format(key) for key in KEYS]
    lines += [
        line.format(f"r{number}")
        for number, line in enumerate(draw(st.lists(relations, min_size=1, max_size=4)))
    ]
    entries, problems = parse(HEAD + "\n".join(lines) + "\n", file="case.claims")
    assert not problems, problems
    return Ledger(root=Path(), entries=entries)


@given(ledgers())
@settings(max_examples=150)
def test_the_search_for_readings_never_raises(ledger: Ledger) -> None:
    before = ledger.entries
    cases = cases_of(ledger)
    for finding in examine(ledger).findings:
        opinion = conjectures(ledger, finding, cases=cases)
        assert len(opinion.rivals) >= 2
        assert opinion.rivals_first == (
            opinion.tier not in (Tier.FORCED, Tier.PREFERRED)
        )
        if finding.level < Level.DISAGREEMENT:
            assert opinion.preferred is None
    assert ledger.entries == before
