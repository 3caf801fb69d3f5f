"""The hard phrases of the comparison, in the documents they stand in, as a floor."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLES = ROOT.parent / "shared" / "design" / "figures.md"
LEAST = 72

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(not TABLES.exists(), reason="../shared is not there"),
]


def test_the_hard_phrases_are_read_in_full():
    command = [sys.executable, ROOT / "benchmarks" / "hard_phrases.py"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    full, of, all_of_them, *_ = done.stdout.split()
    assert (of, all_of_them) == ("of", "75")
    assert int(full) >= LEAST, done.stdout
