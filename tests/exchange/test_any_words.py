"""Whatever words a ledger holds, every format can be read again."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from igscript_grammar import parse

from averment.exchange.institution import exported
from averment.recension import Withheld
from averment.record import (
    Body,
    Component,
    Edition,
    Entry,
    Force,
    Ledger,
    Limit,
    Name,
    Origin,
    Passage,
    Place,
    Power,
    Quotation,
    Rule,
    Source,
    Span,
    Status,
    Text,
    Tie,
)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
BODY = "a-body"


def ledger_of(said: list[str]) -> Ledger:
    """A ledger with these words wherever words may stand."""
    one, two, label, content = said
    place = Place(document="d", label=label or "§1")
    quotation = Quotation(exact=one, before=two)
    entries: tuple[Entry, ...] = (
        Edition(key="e", title=one, scope=None, contact=two),
        Source(key="d", date=None, lang="zh-fragments", title=two),
        Body(key=BODY, label=one, level=two, names=(Name(lang="xx-", words=two),)),
        Power(
            key="p1",
            place=place,
            tie=Tie.APPROVES,
            superior=None,  # not named: a tension to be written
            subordinate=BODY,
            quotation=quotation,
            matter=two,
            details=(("note", one),),
        ),
        Rule(
            key="r1",
            place=place,
            force=Force.NONE,
            status=Status.PROPOSED,
            quotation=quotation,
            components=tuple(
                Component(name=name, words=two, origin=Origin.INFERRED)
                for name in ("aim", "aim", "or-else", Limit.DEADLINE.value)
            ),
        ),
    )
    text = Text(
        document="d",
        lang="zh-fragments",
        file="d.txt",
        content=content,
        sha256="0",
        passages=(Passage(label=label, span=Span(start=0, end=len(content))),),
    )
    return Ledger(root=Path(), entries=entries, texts=(text,))


@given(st.lists(words, min_size=4, max_size=4))
def test_every_format_is_readable(said: list[str]):
    forms = dict(exported(ledger_of(said), withheld=Withheld()))
    for name, content in forms.items():
        if name.endswith("ml"):
            ET.fromstring(content.encode())
        elif name.endswith("jsonld"):
            assert json.loads(content)["@graph"]
        elif name.endswith("csv"):
            rows = list(csv.DictReader(io.StringIO(content, newline=""), strict=True))
            assert len(rows) == 1
            assert None not in rows[0]
            assert said[0] in (rows[0].get("quotation"), rows[0].get("quotations"))
        else:
            (line,) = content.splitlines()
            parse(line.partition("\t")[2])


@given(
    st.lists(words, min_size=4, max_size=4),
    st.text("李明王", min_size=2, max_size=4),
)
def test_a_withheld_string_leaves_in_no_format(said: list[str], name: str):
    ledger = ledger_of([f"{each}{name}" for each in said])
    withheld = Withheld(strings=((None, name),), present=True)
    for _, content in exported(ledger, withheld=withheld):
        assert name not in content
