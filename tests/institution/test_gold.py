"""The questions of the rules gold, asked of both ledgers, as floors."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT.parent / "shared" / "gold" / "rules"
RULES = ROOT / "benchmarks" / "rules"

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(not GOLD.is_dir(), reason="../shared is not there"),
]


@pytest.fixture(scope="module")
def ledgers():
    sys.path.insert(0, str(RULES))
    try:
        from reviewed import reviewed
        from unreviewed import unreviewed

        yield {"after review": reviewed(), "unreviewed": unreviewed()}
    finally:
        sys.path.remove(str(RULES))


def test_every_quotation_of_the_reviewed_ledger_is_found(ledgers):
    from averment.recension import Found, recension

    anchors = recension(ledgers["after review"]).anchors
    own = [one for one in anchors if one.quotation == one.entry.quotation]
    assert len(own) > 160
    assert all(isinstance(one.answer, Found) for one in own)


@pytest.mark.parametrize(("name", "least"), [("after review", 14), ("unreviewed", 14)])
def test_questions_are_answered_with_all_their_evidence(ledgers, name, least):
    import asked
    import queries

    score = asked.score(ledgers[name], queries.wanted(GOLD))
    assert score["answered"] >= least
    assert score["precision"] >= 0.85


@pytest.mark.parametrize("name", ["after review", "unreviewed"])
def test_tensions_reach_what_was_asked_of_them(ledgers, name):
    import held

    score = held.score(ledgers[name], GOLD)
    assert score["recall"] >= 0.6
    assert score["precision"] >= 0.5
