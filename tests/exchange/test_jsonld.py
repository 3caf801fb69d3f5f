"""JSON-LD: triples of ORG and PROV that another library reads."""

from __future__ import annotations

import json
import warnings

import pytest

from averment.exchange.institution.jsonld import written
from averment.exchange.institution.vocabulary import VOCABULARY
from averment.record import Ledger

HERE = "https://example.org/edition"
ORG = "http://www.w3.org/ns/org#"
PROV = "http://www.w3.org/ns/prov#"


def test_every_node_that_is_named_is_there_and_none_twice(
    ledger: Ledger, example: Ledger
):
    for one in (ledger, example):
        graph = json.loads(written(one))["@graph"]
        identities = [node["@id"] for node in graph]
        assert len(set(identities)) == len(identities)
        assert _referred(graph) <= set(identities)


def _referred(value: object) -> set[str]:
    if isinstance(value, list):
        return {one for each in value for one in _referred(each)}
    if not isinstance(value, dict):
        return set()
    within = {one for each in value.values() for one in _referred(each)}
    own = value.get("@id", "")
    return within | {own} if own.startswith("#") else within


def test_a_power_is_a_node_with_dates_and_no_bare_relation_is_written(ledger: Ledger):
    content = written(ledger)
    nodes = {node["@id"]: node for node in json.loads(content)["@graph"]}
    power = nodes["#power:resolution:p1"]
    assert power["av:superior"] == {"@id": "#body:ministry"}
    assert power["dcterms:temporal"]["@value"] == "1953/"
    assert power["prov:wasAttributedTo"] == {"@id": "#hand:machine"}
    assert "av:superior" not in nodes["#power:resolution:p2"]
    assert "reportsTo" not in content
    assert "subOrganizationOf" not in content
    assert nodes["#rule:resolution:r2"]["av:status"] == "requested"
    assert nodes["#rule:resolution:r1"]["reviews"] == ["accepted", "disputed"]
    assert nodes["#body:chair"]["@type"] == "org:Post"
    assert nodes["#body:court"]["skos:note"] == ["of the county, as it seems"]
    assert nodes["#body:province"]["skos:altLabel"] == [
        {"@value": "省", "@language": "zh"},
        {"@value": "province", "@language": "en"},
    ]


def test_rdflib_reads_the_graph(ledger: Ledger):
    rdflib = pytest.importorskip("rdflib")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        graph = rdflib.Graph()
        graph.parse(data=written(ledger), format="json-ld", publicID=HERE)
    ministry = rdflib.URIRef(f"{HERE}#body:ministry")
    assert (ministry, rdflib.RDF.type, rdflib.URIRef(f"{ORG}Organization")) in graph
    names = set(graph.objects(ministry, rdflib.SKOS.altLabel))
    assert rdflib.Literal("部", lang="zh") in names
    rule = rdflib.URIRef(f"{HERE}#rule:resolution:r1")
    quoted = rdflib.URIRef(f"{PROV}wasQuotedFrom")
    assert list(graph.objects(rule, quoted)) == [
        rdflib.URIRef(f"{HERE}#document:resolution")
    ]
    (components,) = graph.objects(rule, rdflib.URIRef(f"{VOCABULARY}components"))
    words = rdflib.URIRef(f"{VOCABULARY}words")
    said = [str(graph.value(one, words)) for one in graph.items(components)]
    assert said == ["courts", "should", "clear", "<the> backlog", "within 15 days"]
    powers = rdflib.URIRef(f"{VOCABULARY}Power")
    assert len(list(graph.subjects(rdflib.RDF.type, powers))) == 5
