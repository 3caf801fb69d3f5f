"""Nothing in the findings hangs on the magnitude or on the names of the example."""

import dataclasses
import random
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import pytest

from averment.emendation import Tier, cases_of, conjectures
from averment.emendation.reread import scaled
from averment.examination import examine
from averment.notation import load
from averment.record import Claim, Figure, Kind, Known, Ledger, Place

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


DECIDED = {Tier.FORCED, Tier.PREFERRED}
RENAMED = {
    "southwest": "upper-river",
    "Southwest": "Upper River",
    "guizhou": "county-q",
    "Guizhou": "County Q",
    "xinjiang": "far-west",
    "Xinjiang": "Far West",
    "labour-reform-1952": "a-resolution",
    "proportion-of-executions-1951": "a-telegram",
}


def tiers(ledger: Ledger) -> dict[str, tuple[Tier, str | None]]:
    """How each finding stands, and the slip of what is preferred."""
    cases = cases_of(ledger)
    found = {
        finding.subject.key: conjectures(ledger, finding, cases=cases)
        for finding in examine(ledger).findings
    }
    return {
        key: (opinion.tier, opinion.preferred and opinion.preferred.mechanism.name)
        for key, opinion in found.items()
    }


def renamed(words: str, names: Mapping[str, str] = RENAMED) -> str:
    for name, other in names.items():
        words = words.replace(name, other)
    return words


@pytest.mark.parametrize("factor", [7, 10, 1000])
def test_the_findings_are_the_same_at_another_magnitude(
    ledger: Ledger, factor: int
) -> None:
    larger = persons_times(ledger, factor)
    assert larger != ledger
    assert found(larger) == found(ledger)
    assert found(ledger)


def test_what_is_preferred_is_the_same_times_seven(ledger: Ledger) -> None:
    """More digits leave less to chance: what is decided may only be so more firmly."""
    stood, larger = tiers(ledger), tiers(persons_times(ledger, 7))
    assert {name for _, name in stood.values() if name} == {
        "each",
        "per-cent-per-mille",
    }
    assert {key: name for key, (_, name) in larger.items()} == {
        key: name for key, (_, name) in stood.items()
    }
    for key, (tier, _) in stood.items():
        assert (tier in DECIDED) == (larger[key][0] in DECIDED)
        assert tier is not Tier.FORCED or larger[key][0] is Tier.FORCED


@pytest.mark.parametrize("factor", [10, 1000])
def test_the_tiers_are_the_same_at_another_power_of_ten(
    ledger: Ledger, factor: int
) -> None:
    assert tiers(persons_times(ledger, factor)) == tiers(ledger)


def test_findings_and_tiers_are_the_same_in_another_unit(ledger: Ledger) -> None:
    assert units_renamed(ledger) != ledger
    assert found(units_renamed(ledger)) == found(ledger)
    assert tiers(units_renamed(ledger)) == tiers(ledger)


def test_findings_and_tiers_are_the_same_under_other_names(
    ledger: Ledger, tmp_path: Path
) -> None:
    for path in EXAMPLE.rglob("*.*"):
        inside = path.relative_to(EXAMPLE)
        if path.is_file() and inside.parts[0] != "room":
            copy = tmp_path / renamed(str(inside))
            copy.parent.mkdir(exist_ok=True)
            copy.write_text(renamed(path.read_text("utf-8")), "utf-8")
    other = load(tmp_path)
    assert {place.document for place in places(other)} != {
        f"{place.document}" for place in places(ledger)
    }
    assert tiers(other) == {renamed(k): found for k, found in tiers(ledger).items()}
    assert found(other) == {(c, n, renamed(k)) for c, n, k in found(ledger)}


def places(ledger: Ledger) -> set[Place]:
    return {claim.place for claim in ledger.of(Claim)}


@pytest.mark.parametrize("seed", [1, 2])
def test_findings_and_tiers_do_not_hang_on_order(ledger: Ledger, seed: int) -> None:
    entries = list(ledger.entries)
    random.Random(seed).shuffle(entries)
    shuffled = dataclasses.replace(ledger, entries=tuple(entries))
    assert found(shuffled) == found(ledger)
    assert tiers(shuffled) == tiers(ledger)
