"""The items of a list are put back at their places, as other quotations are."""

import pytest

from averment.recension import Ambiguous, Found, recension

TEXT = """{1r.1} There are three offices: the registry, the archive and the stores.
{1r.2} The registry and the print shop stand elsewhere; the print shop is new.
"""
CLAIM = 'claim c1 report:1r.1 offices = 3 offices "three offices"\n'


def items(*words):
    return "relation s1 c1 = items\n" + "".join(f'  item: "{word}"\n' for word in words)


def test_an_item_is_found_at_the_place_of_its_number(ledger_of):
    found = recension(ledger_of(CLAIM + items("the registry", "the archive"), en=TEXT))
    assert found.findings == ()
    one, other = (found.anchor(f"s1.item.{number}") for number in (1, 2))
    for anchor, words in ((one, "the registry"), (other, "the archive")):
        assert isinstance(anchor.answer, Found)
        span = anchor.answer.span
        assert TEXT[span.start : span.end] == words
        assert span.end < TEXT.index("{1r.2}")


def test_an_item_may_stand_at_another_place(ledger_of):
    found = recension(ledger_of(CLAIM + items("is new"), en=TEXT))
    assert found.findings == ()
    assert isinstance(found.anchor("s1.item.1").answer, Found)


def test_an_item_that_stands_twice_is_ambiguous_and_not_reported(ledger_of):
    found = recension(ledger_of(CLAIM + items("the print shop"), en=TEXT))
    assert found.findings == ()
    assert isinstance(found.anchor("s1.item.1").answer, Ambiguous)


def test_an_item_that_stands_nowhere_is_lost(ledger_of):
    found = recension(ledger_of(CLAIM + items("the archives"), en=TEXT))
    (finding,) = found.findings
    assert (finding.code, finding.subject.key) == ("Q601", "s1")
    assert "“the archives”" in finding.sentence
    assert finding.address == "Q601-s1.item.1"


@pytest.mark.parametrize("key", ["nothing", "other/c1"])
def test_items_of_an_unknown_claim_are_not_sought(ledger_of, key):
    text = CLAIM + items("the archive").replace("c1", key)
    assert recension(ledger_of(text, en=TEXT)).anchor("s1.item.1") is None
