"""The gold of the shared documents, as floors."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "figures"

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(not GOLD.is_dir(), reason="../shared is not there"),
]


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict:
    output = tmp_path_factory.mktemp("scores") / "figures.jsonl"
    command = [sys.executable, ROOT / "benchmarks" / "predict.py", "figures"]
    command += ["--input", SHARED / "documents", "--output", output]
    subprocess.run(command, check=True, capture_output=True)
    spec = importlib.util.spec_from_file_location("figures_score", GOLD / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    predictions: dict = {}
    for line in output.read_text("utf-8").splitlines():
        item = json.loads(line)
        predictions.setdefault(item["document"], []).append(item)
    gold, _ = scorer.load(GOLD, SHARED / "documents")
    return scorer.score(gold, predictions)[0]["all"]


@pytest.mark.parametrize(
    ("row", "floor"),
    [("figures and dates", 0.95), ("clause-number", 0.95), ("ordinal", 0.95)],
)
def test_values_agree_with_the_gold(scores: dict, row: str, floor: float) -> None:
    assert scores["rows"][row]["value"]["f1"] >= floor


def test_few_lexical_uses_are_taken_for_figures(scores: dict) -> None:
    assert scores["lexical"]["false_alarms"] <= 4


def test_qualifiers_are_kept(scores: dict) -> None:
    assert scores["attributes"]["approx (where marked)"]["accuracy"] >= 0.95


def test_a_suite_that_is_not_there_is_said_so() -> None:
    command = [sys.executable, ROOT / "benchmarks" / "predict.py", "rhymes"]
    done = subprocess.run(
        [*command, "--input", "none", "--output", "none"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "rhymes" in done.stderr
