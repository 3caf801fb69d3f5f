"""The invented edition: a resolution with its rendering, and a letter."""

import sys
from pathlib import Path

import pytest

from averment.notation import load
from averment.record import Ledger

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))  # for igscript_grammar


@pytest.fixture
def ledger() -> Ledger:
    ledger = load(HERE / "invented")
    assert not ledger.problems
    return ledger


@pytest.fixture(scope="session")
def example() -> Ledger:
    return load(HERE.parents[1] / "examples" / "suppression-1951-1953")
