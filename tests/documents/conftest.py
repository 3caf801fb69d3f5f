"""The five ledgers with their texts; lets the tests import their data by name."""

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from averment import examine, load
from averment.emendation import Opinion, cases_of, conjectures
from averment.record import Examination, Ledger

sys.path.insert(0, str(Path(__file__).parent))

from five_found import FULL_TEXTS, LEDGERS, TEXTS


@pytest.fixture(scope="session")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """The ledgers, each text put into one passage."""
    folder = tmp_path_factory.mktemp("five")
    for path in LEDGERS.glob("*.claims"):
        shutil.copy(path, folder)
    for name, full in TEXTS.items():
        marked = b"{all} " + (FULL_TEXTS / f"{full}.txt").read_bytes()
        (folder / f"{name}.txt").write_bytes(marked)
    return load(folder)


@pytest.fixture(scope="session")
def examined(ledger: Ledger) -> Examination:
    return examine(ledger)


@pytest.fixture(scope="session")
def opinions(ledger: Ledger, examined: Examination) -> Mapping[str, Opinion]:
    cases = cases_of(ledger)
    return {
        f.subject.key: conjectures(ledger, f, cases=cases) for f in examined.findings
    }
