"""What passages of a document are covered by statements, or said to need none."""

from dataclasses import replace

from invention import at, ledger, rule, source, text

from averment.institution import uncovered
from averment.record import Silent

PASSAGES = (
    ("§1", "The year past."),
    ("§2", "Offices must report."),
    ("§3", "So be it."),
)


def labels(known, document="act"):
    return [passage.label for passage in uncovered(known, document)]


def test_passages_without_a_statement_are_given_in_their_order():
    assert labels(ledger(rule("r1", place=at("§2")), texts=(text(*PASSAGES),))) == [
        "§1",
        "§3",
    ]


def test_a_line_that_says_why_not_covers_its_passage():
    told = Silent(label="§1", reason="narrative of the year past")
    known = ledger(rule("r1", place=at("§2")), texts=(text(*PASSAGES),))
    entries = tuple(
        replace(entry, silent=(told,)) if entry == source() else entry
        for entry in known.entries
    )
    assert labels(replace(known, entries=entries)) == ["§3"]


def test_a_rule_of_another_document_covers_nothing():
    other = rule("r1", place=at("§2", document="other"))
    assert labels(ledger(other, texts=(text(*PASSAGES),))) == ["§1", "§2", "§3"]


def test_a_document_that_is_not_here_has_no_passages():
    assert labels(ledger(texts=(text(*PASSAGES),)), "nowhere") == []
    assert labels(ledger()) == []
