"""Texts and ledgers that nobody would wish for: a finding, a problem, or nothing."""

import datetime as dt
import random
from pathlib import Path

import pytest
from invention import EDITION, source

from averment.institution import findings_of, tensions
from averment.institution.proposing import proposed
from averment.reading.passages import passages_of
from averment.reading.rules import rules_of
from averment.record import Ledger, Moment, Quoting, Rule, Text

EN = (
    "The county must report to the bureau before 15 March and courts shall not beat "
    "prisoners under the leadership of the party committee"
)
ZH = "各县必须向省委报告工作，并由公安部批准，不得打骂犯人"
NOISE = "lI1|0O~*# 干于方儿口□〇"


def spoiled(text):
    chance = random.Random(7)
    return "".join(
        chance.choice(NOISE) if chance.random() < 1 / 8 else sign for sign in text
    )


BAD = {
    "nothing": ("", "en"),
    "signs": ("。，；：！？——“”（）《》、" * 300, "zh"),
    "no stops": (f"{EN} " * 40, "en"),
    "one sentence": (f"{ZH}，" * 200, "zh"),
    "a table": ("| County | must report | 1952 |\n" * 100, "en"),
    "two languages": (f"{EN}. {ZH}。\n\n" * 30, "en"),
    "a bad print": (spoiled(f"{EN}.\n\n" * 40), "en"),
    "a bad print in Chinese": (spoiled(f"{ZH}。\n\n" * 80), "zh"),
    "marks alone": ("{§1} \n{§2} \n{§1} ", "en"),
}


@pytest.mark.parametrize(("content", "lang"), BAD.values(), ids=BAD)
def test_what_is_proposed_of_bad_input_stands_in_it_and_is_asked_without_failing(
    content, lang
):
    text = Text(
        document="act",
        lang=lang,
        file="act.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )
    day = Moment(
        edtf="1953-04-20", first=dt.date(1953, 4, 20), last=dt.date(1953, 4, 20)
    )
    found = proposed(rules_of(content, lang=lang, reference=day), text)
    for entry in found:
        if isinstance(entry, Quoting):
            assert entry.quotation.exact in content
        if isinstance(entry, Rule):
            for part in entry.components:
                assert part.words.split()[0] in content
    ledger = Ledger(
        root=Path(), entries=(EDITION, source(lang=lang), *found), texts=(text,)
    )
    findings = findings_of(tensions(ledger), ledger=ledger)
    assert len({one.address for one in findings}) == len(findings)
    for one in findings:
        for side in one.sides:
            assert content[side.span.start : side.span.end] == side.exact
