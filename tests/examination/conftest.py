from pathlib import Path

import pytest

from averment.notation import parse
from averment.record import Ledger

HEAD = """format 1
source report 1952-03-04 lang:en "A report"
source bericht 1952-03-04 lang:de "Another report"
"""


@pytest.fixture
def ledger_of():
    """A ledger from its text as typed, as it is after loading but for full keys."""

    def make(text: str) -> Ledger:
        entries, problems = parse(HEAD + text, file="case.claims")
        assert not problems, problems
        return Ledger(root=Path(), entries=entries)

    return make
