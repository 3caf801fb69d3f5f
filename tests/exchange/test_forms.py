"""What holds of every format: no withheld name, no person, one order, no execution."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from averment.errors import NameWithheldLeaks
from averment.exchange.institution import FORMS, exported
from averment.exchange.institution.gathering import gathered
from averment.exchange.shown import let_out, shown
from averment.recension import PLACEHOLDER, Withheld
from averment.record import Body, Ledger, Name, Office, Power, Rule

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
NAME = "Li Xiaomei"
WITHHELD = Withheld(strings=((None, NAME),), present=True)
NOTHING = Withheld()
EXECUTABLE = ("dmn", "bpmn", "catala", "openfisca", "ics", "ical")
OF_PERSONS = ("foaf:", "TLCPerson", "prov:Person", "schema:Person", "org:Membership")


def test_no_format_shows_a_withheld_name(ledger: Ledger):
    whole = dict(exported(ledger, withheld=NOTHING))
    published = dict(exported(ledger, withheld=WITHHELD))
    assert set(whole) == set(published) == set(FORMS)
    for name, content in whole.items():
        assert NAME in content, f"the test would prove nothing of {name}"
        assert NAME not in published[name], name
        assert PLACEHOLDER in published[name], name


def test_what_would_still_leak_is_not_let_out():
    cut = "<w>Li</w> <w>Xiaomei</w>"
    with pytest.raises(NameWithheldLeaks) as told:
        let_out(cut, name="rules.csv", withheld=WITHHELD)
    assert NAME not in str(told.value)
    with pytest.raises(NameWithheldLeaks):
        let_out("nothing", name=f"{NAME}.csv", withheld=WITHHELD)
    assert let_out("nothing", name="rules.csv", withheld=WITHHELD) == "nothing"


def test_one_leak_and_no_format_is_given(ledger: Ledger):
    # Two cells that together spell what neither holds.
    withheld = Withheld(strings=((None, "r2,resolution"),), present=True)
    with pytest.raises(NameWithheldLeaks):
        exported(ledger, withheld=withheld)


def test_offsets_are_those_of_the_published_text(ledger: Ledger):
    published = shown(ledger, WITHHELD)
    institution = gathered(published)
    text = published.text("resolution")
    for rule in institution.rules:
        found = institution.evidence_of(rule)
        assert found.span, rule.key
        assert text.at(found.span) == rule.quotation.exact
        assert found.sha256 == text.sha256


def test_every_name_in_whatever_field_is_replaced(ledger: Ledger):
    hidden = Body(key="x", label="y", names=(Name(lang="en", words=f"of {NAME}"),))
    rule = next(ledger.of(Rule))
    noted = replace(rule, details=(("note", NAME),), tags=(NAME,))
    for entry in shown(replace(ledger, entries=(hidden, noted)), WITHHELD).entries:
        assert NAME not in repr(entry)


def test_what_bears_a_withheld_name_is_no_body(ledger: Ledger):
    power = next(ledger.of(Power))
    over = replace(power, superior="secretary", key="p9")
    secretary = Body(key="secretary", label=f"Secretary {NAME}")
    entries = (*ledger.entries, secretary, over)
    institution = gathered(shown(replace(ledger, entries=entries), WITHHELD))
    assert institution.body("secretary") is None
    kept = next(p for p in institution.powers if p.key == "p9")
    assert kept.superior is None
    assert kept.subordinate == power.subordinate


@pytest.mark.parametrize("form", FORMS)
def test_the_order_of_entries_changes_no_byte(ledger: Ledger, form: str):
    expected = FORMS[form](ledger)
    chance = random.Random(7)
    for _ in range(5):
        entries = list(ledger.entries)
        chance.shuffle(entries)
        # Reviews of one entry are a sequence: theirs is kept.
        reviews = [e for e in ledger.entries if type(e).__name__ == "Review"]
        others = [e for e in entries if type(e).__name__ != "Review"]
        moved = replace(ledger, entries=(*others, *reviews))
        assert FORMS[form](moved) == expected


def test_the_bytes_are_the_same_whatever_the_seed_of_hashes():
    script = (
        "import hashlib, sys\n"
        "from averment.exchange.institution import exported\n"
        "from averment.notation import load\n"
        "from averment.recension import Withheld\n"
        "out = exported(load(sys.argv[1]), withheld=Withheld())\n"
        "print(hashlib.sha256(repr(out).encode()).hexdigest())\n"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", script, str(EXAMPLE)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_no_format_is_executable_and_none_knows_of_persons(example: Ledger):
    for name, content in exported(example, withheld=NOTHING):
        assert not any(kind in name.lower().split(".") for kind in EXECUTABLE)
        assert not any(word in content for word in OF_PERSONS), name
        assert "VALARM" not in content


def test_no_hand_of_an_editor_is_named(ledger: Ledger):
    for name, content in exported(ledger, withheld=NOTHING):
        assert "ed7" not in content, name
        assert "ed8" not in content, name


def test_every_rule_and_office_of_the_example_is_there(example: Ledger):
    institution = gathered(example)
    assert len(institution.rules) == sum(1 for _ in example.of(Rule))
    offices = [o for o in example.of(Office) if o.authority is not None]
    powers = [*example.of(Power)]
    assert len(institution.powers) == len(offices) + len(powers)
    for entry in (*institution.rules, *institution.powers):
        assert institution.evidence_of(entry).span, entry.key
    sides = {side for power in institution.powers for side in power.sides}
    assert sides <= {body.key for body in institution.bodies} | {None}


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_ledger_has_every_format(form: str, tmp_path: Path):
    assert FORMS[form](Ledger(root=tmp_path)) == FORMS[form](Ledger(root=tmp_path))
