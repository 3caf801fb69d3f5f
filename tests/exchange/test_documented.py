"""The reference names every file, column, annotation and word of the vocabulary."""

from __future__ import annotations

import json
import re
from pathlib import Path

from averment.exchange.institution import FORMS
from averment.exchange.institution.csv import EVIDENCE, POWERS, RULES
from averment.exchange.institution.found import DUTIES, TENSIONS
from averment.exchange.institution.igscript import SYMBOLS
from averment.exchange.institution.jsonld import CONTEXT, written
from averment.record import Ledger, Tie

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "exchange.md"
TEXT = REFERENCE.read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", TEXT))


def test_every_file_column_and_symbol_is_named():
    wanted = {*FORMS, *RULES, *POWERS, *DUTIES, *TENSIONS, *EVIDENCE}
    wanted |= {*SYMBOLS.values()}
    assert wanted <= NAMED


def test_every_word_of_the_vocabulary_is_named(ledger: Ledger):
    used = set(re.findall(r'"av:([\w-]+)"', written(ledger) + json.dumps(CONTEXT)))
    assert used - {tie.value for tie in Tie} <= NAMED
