"""What may be preferred in the five documents, and what may not."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from five_found import FULL_TEXTS, finding_of, outcomes
from five_rows import HOLDS

from averment import examine
from averment.emendation import Conjecture, Opinion, Tier, conjectures
from averment.record import Approx, Claim, Examination, Figure, Kind, Ledger

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not FULL_TEXTS.is_dir(), reason="the full texts are not beside the checkout"
    ),
]

PREFERRED = {
    "r3.1": ("share", "0.5", "per-cent-per-mille"),
    "r3.2": ("share", "0.5", "per-cent-per-mille"),
    "r0.1": ("north", "100,000", "each"),
}


def weighed(opinion: Opinion) -> tuple[Conjecture, ...]:
    """Every reading that reconciles, serious or not."""
    return (*opinion.conjectures, *opinion.left_aside)


def supposed(ledger: Ledger, **readings: Figure) -> Ledger:
    """The ledger with some claims of the telegram read otherwise."""
    entries = tuple(
        replace(entry, value=readings[entry.key])
        if isinstance(entry, Claim)
        and entry.place.document == "telegram"
        and entry.key in readings
        else entry
        for entry in ledger.entries
    )
    return replace(ledger, entries=entries)


def value_of(ledger: Ledger, key: str) -> Figure:
    (value,) = (c.value for c in ledger.of(Claim) if c.key == key)
    assert isinstance(value, Figure)
    return value


def per_mille(ledger: Ledger) -> Figure:
    return replace(value_of(ledger, "share"), kind=Kind.PERMILLE)


def thirty_thousand(ledger: Ledger) -> Figure:
    rest = value_of(ledger, "rest")
    number = Fraction(30_000)
    bounds = replace(rest.bounds, low=number, high=number)
    return replace(rest, numeral=number, bounds=bounds, written="30,000")


def test_nothing_is_preferred_but_per_mille_and_each(
    opinions: Mapping[str, Opinion],
) -> None:
    best = {key: found.preferred for key, found in opinions.items()}
    assert {
        key: (one.key, one.proposed.written, one.mechanism.name)
        for key, one in best.items()
        if one
    } == PREFERRED
    assert [key for key in PREFERRED if opinions[key].rivals_first] == []


@pytest.mark.parametrize("key", ["r3.5", "r4.1", "r4.1t", "r3.14", "r0.12", "rX.2b"])
def test_where_nothing_decides_the_rivals_stand_first(
    key: str, opinions: Mapping[str, Opinion]
) -> None:
    assert opinions[key].preferred is None
    assert opinions[key].rivals_first
    assert len(opinions[key].rivals) >= 2


def test_per_mille_needs_no_more_than_the_document_itself(ledger: Ledger) -> None:
    """Row 3.2 alone supports row 3.1, and neither rests on the half-quota."""
    left_out = {"r3.3a", "r3.3b", "r3.6"}
    entries = tuple(e for e in ledger.entries if getattr(e, "key", "") not in left_out)
    alone = replace(ledger, entries=entries)
    opinion = conjectures(alone, finding_of(examine(alone), "r3.1"))
    assert opinion.preferred is not None
    assert opinion.preferred.proposed.kind is Kind.PERMILLE
    assert opinion.preferred.supports == ("r3.2",)


def test_each_has_rivals_and_the_total_is_none_of_them(
    opinions: Mapping[str, Opinion],
) -> None:
    """The second relation of the total locks it; Xinjiang or one digit remain."""
    offered = weighed(opinions["r0.1"])
    assert ("xinjiang", "250,000") in {(c.key, c.proposed.written) for c in offered}
    assert ("north", "90,000") in {(c.key, c.proposed.written) for c in offered}
    exact = [c for c in offered if c.proposed.approx is Approx.NONE]
    assert [c.key for c in exact if c.key == "total" and not c.costs] == []
    assert all(c in opinions["r0.1"].left_aside for c in offered if c.key == "total")


def test_the_sixty_thousand_has_several_readings_and_no_grounds(
    opinions: Mapping[str, Opinion],
) -> None:
    offered = {(c.key, c.proposed.written) for c in weighed(opinions["r3.5"])}
    assert len({key for key, _ in offered}) == 3
    assert ("rest", "30,000") in offered
    assert opinions["r3.5"].tier is Tier.DOUBTFUL


def test_the_newspaper_and_its_translation_fail_alike(
    examined: Examination, opinions: Mapping[str, Opinion]
) -> None:
    one, other = (finding_of(examined, key) for key in ("r4.1", "r4.1t"))
    assert one.sentence == other.sentence
    assert opinions["r4.1"].tier is Tier.DOUBTFUL
    assert len(opinions["r4.1"].conjectures) >= 3


def test_two_readings_together_leave_only_what_they_do_not_touch(
    ledger: Ledger,
) -> None:
    read_so = supposed(ledger, share=per_mille(ledger), rest=thirty_thousand(ledger))
    before, after = outcomes(ledger), outcomes(read_so)
    reconciled = {"r3.1", "r3.2", "r3.3a", "r3.3b", "r3.5", "r3.6"}
    assert {key: after[key] for key in reconciled} == dict.fromkeys(reconciled, HOLDS)
    assert {key for key in before if before[key] != after[key]} == reconciled


def test_the_assumption_of_the_southwest_needs_both_readings(ledger: Ledger) -> None:
    for read_so in (
        supposed(ledger, share=per_mille(ledger)),
        supposed(ledger, rest=thirty_thousand(ledger)),
    ):
        assert outcomes(read_so)["r3.6"] == "P203 note"


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("r3.1", "If lifers alone is read otherwise it must be between 1,500,000"),
        ("r3.1", "more than about 0.03333"),
        ("r3.5", "If rest alone is read otherwise it must be between 25,000 and"),
        ("r0.1", "If north alone is read otherwise it must be 100,000"),
    ],
)
def test_what_a_figure_alone_must_be_is_said(
    key: str, words: str, examined: Examination
) -> None:
    assert any(words in line for line in finding_of(examined, key).would_agree)
