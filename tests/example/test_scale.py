"""Nothing in the findings hangs on the magnitude or on the names of the example."""

import dataclasses
from fractions import Fraction
from pathlib import Path

import pytest

from averment.emendation import conjectures
from averment.emendation.reread import scaled
from averment.examination import examine
from averment.notation import load
from averment.record import Claim, Figure, Kind, Known, Ledger

EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load(EXAMPLE)


def persons_times(ledger: Ledger, factor: int) -> Ledger:
    """The ledger with every number of persons multiplied; rates stay rates."""
    entries = tuple(
        dataclasses.replace(entry, value=scaled(entry.value, by=Fraction(factor)))
        if isinstance(entry, Claim | Known)
        and isinstance(entry.value, Figure)
        and entry.value.kind is Kind.COUNT
        and entry.value.unit == "persons"
        else entry
        for entry in ledger.entries
    )
    return dataclasses.replace(ledger, entries=entries)


def units_renamed(ledger: Ledger) -> Ledger:
    entries = tuple(
        dataclasses.replace(entry, value=dataclasses.replace(entry.value, unit="heads"))
        if isinstance(entry, Claim | Known)
        and isinstance(entry.value, Figure)
        and entry.value.unit == "persons"
        else entry
        for entry in ledger.entries
    )
    return dataclasses.replace(ledger, entries=entries)


def found(ledger: Ledger) -> set[tuple[str, str, str]]:
    findings = examine(ledger).findings
    return {(f.code, f.level.name, f.subject.key) for f in findings}


def preferred(ledger: Ledger) -> dict[str, str | None]:
    best = {
        f.subject.key: conjectures(ledger, f).preferred
        for f in examine(ledger).findings
    }
    return {key: one and one.mechanism.name for key, one in best.items()}


@pytest.mark.parametrize("factor", [7, 10, 1000])
def test_the_findings_are_the_same_at_another_magnitude(
    ledger: Ledger, factor: int
) -> None:
    larger = persons_times(ledger, factor)
    assert larger != ledger
    assert found(larger) == found(ledger)
    assert found(ledger)


def test_what_is_preferred_is_the_same_times_seven(ledger: Ledger) -> None:
    best = preferred(ledger)
    assert {name for name in best.values() if name} == {"each", "per-cent-per-mille"}
    assert preferred(persons_times(ledger, 7)) == best


def test_the_findings_are_the_same_in_another_unit(ledger: Ledger) -> None:
    assert units_renamed(ledger) != ledger
    assert found(units_renamed(ledger)) == found(ledger)
