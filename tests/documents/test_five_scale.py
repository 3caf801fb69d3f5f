"""The rows do not hang on the magnitude of the figures or on the name of their unit."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from five_found import FULL_TEXTS, outcomes

from averment import examine
from averment.emendation import cases_of, conjectures
from averment.emendation.reread import scaled
from averment.record import Claim, Figure, Kind, Known, Ledger

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not FULL_TEXTS.is_dir(), reason="the full texts are not beside the checkout"
    ),
]


def with_persons(ledger: Ledger, change: Callable[[Figure], Figure]) -> Ledger:
    """The ledger with every number of persons changed; rates stay rates."""
    entries = tuple(
        replace(entry, value=change(entry.value))
        if isinstance(entry, Claim | Known)
        and isinstance(entry.value, Figure)
        and (entry.value.kind, entry.value.unit) == (Kind.COUNT, "persons")
        else entry
        for entry in ledger.entries
    )
    return replace(ledger, entries=entries)


def times(ledger: Ledger, factor: int) -> Ledger:
    return with_persons(ledger, lambda figure: scaled(figure, by=Fraction(factor)))


def disagreeing(found: Mapping[str, str]) -> Mapping[str, str]:
    return {key: said for key, said in found.items() if said.endswith("disagreement")}


def preferred(ledger: Ledger) -> Mapping[str, tuple[str, str]]:
    cases = cases_of(ledger)
    best = {
        finding.subject.key: conjectures(ledger, finding, cases=cases).preferred
        for finding in examine(ledger).findings
    }
    return {key: (one.key, one.mechanism.name) for key, one in best.items() if one}


@pytest.mark.parametrize("factor", [10, 1000])
def test_a_power_of_ten_changes_nothing(ledger: Ledger, factor: int) -> None:
    larger = times(ledger, factor)
    assert outcomes(larger) == outcomes(ledger)
    assert preferred(larger) == preferred(ledger)


def test_times_seven_what_disagrees_and_what_is_preferred_stay(ledger: Ledger) -> None:
    """“About 21 million” says more than “about 3 million”: that tension may come."""
    larger = times(ledger, 7)
    assert disagreeing(outcomes(larger)) == disagreeing(outcomes(ledger))
    assert preferred(larger) == preferred(ledger)
    differing = {k for k, v in outcomes(larger).items() if v != outcomes(ledger)[k]}
    assert differing <= {"rX.2a"}


def test_another_unit_changes_nothing(ledger: Ledger) -> None:
    heads = with_persons(ledger, lambda figure: replace(figure, unit="heads"))
    assert heads != ledger
    assert outcomes(heads) == outcomes(ledger)
    assert preferred(heads) == preferred(ledger)
