"""The gold of the shared documents, as floors for what is read of rules."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "rules"

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(not GOLD.is_dir(), reason="../shared is not there"),
]


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict:
    folder = tmp_path_factory.mktemp("scores")
    found, scored = folder / "rules.jsonl", folder / "scores.json"
    command = [sys.executable, ROOT / "benchmarks" / "predict.py", "rules"]
    command += ["--input", SHARED / "documents", "--output", found]
    subprocess.run(command, check=True, capture_output=True)
    command = [sys.executable, GOLD / "score.py", found, "--json", scored]
    subprocess.run(command, check=True, capture_output=True)
    return json.loads(scored.read_text("utf-8"))


def test_every_span_is_one_of_its_text(scores: dict) -> None:
    assert scores["span fidelity"]["score"] == 1


def test_statements_and_their_force_agree_with_the_gold(scores: dict) -> None:
    statements = scores["statements"]
    assert statements["matched"]["f1"] >= 0.95
    assert statements["matched and deontic"]["f1"] >= 0.94


@pytest.mark.parametrize(
    ("part", "floor"),
    [
        ("implied bearer recognised", 0.95),
        ("attribute token F1", 0.85),
        ("aim token F1", 0.82),
        ("object token F1", 0.75),
    ],
)
def test_components_agree_with_the_gold(scores: dict, part: str, floor: float) -> None:
    assert scores["statements"][part]["score"] >= floor


def test_authority_and_days_agree_with_the_gold(scores: dict) -> None:
    assert scores["authority"]["span and relation"]["f1"] >= 0.85
    assert scores["duties"]["computed exact"]["score"] >= 0.85


@pytest.fixture(scope="module")
def coded() -> dict[str, float]:
    """F1 of the statements of each text coded for this project."""
    path = ROOT / "benchmarks" / "rules" / "coded.py"
    command = [sys.executable, path, SHARED / "documents"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    cells = [line.split("|")[1:-1] for line in done.stdout.splitlines()[2:]]
    return {name.strip(): float(f1) for name, _, _, f1, *_ in cells}


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("judicial-conference-1953.en", 0.95),
        ("proportion-of-executions-1951.en", 0.8),
        ("southwest-factories-1952.en", 0.95),
        ("third-public-security-conference-1951.zh", 0.82),
    ],
)
def test_statements_coded_by_hand_are_found(
    coded: dict[str, float], text: str, floor: float
) -> None:
    assert coded[text] >= floor
