"""GraphML: each power a node between its two bodies."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

from averment.exchange.institution.graphml import written
from averment.record import Ledger, Power

_IN = "{http://graphml.graphdrawing.org/xmlns}"


def test_powers_are_nodes_with_an_edge_to_each_body_that_is_said(ledger: Ledger):
    root = ET.fromstring(written(ledger).encode())
    declared = {key.get("id") for key in root.iter(f"{_IN}key")}
    nodes = {node.get("id"): node for node in root.iter(f"{_IN}node")}
    edges = [(e.get("source"), e.get("target")) for e in root.iter(f"{_IN}edge")]
    assert ("body:ministry", "power:resolution:p1") in edges
    assert ("power:resolution:p1", "body:province") in edges
    assert [e for e in edges if "power:resolution:p2" in e] == [
        ("power:resolution:p2", "body:court")
    ]
    assert all(end in nodes for edge in edges for end in edge)
    assert {data.get("key") for data in root.iter(f"{_IN}data")} <= declared
    said = {data.get("key"): data.text for data in nodes["power:resolution:p1"]}
    assert said["matter"] == "plans"
    assert (said["period"], said["first"], "last" in said) == (
        "1953/",
        "1953-01-01",
        False,
    )
    ministry = {data.get("key"): data.text for data in nodes["body:ministry"]}
    assert ministry["names"] == "zh 部 | en the Ministry & its offices"


def test_a_character_that_xml_has_not_is_replaced(ledger: Ledger):
    power = replace(next(ledger.of(Power)), matter="plans\x0b of\x00 \ud800")
    content = written(replace(ledger, entries=(power,)))
    ET.fromstring(content.encode())
    assert "\x0b" not in content
    assert "plans� of� �" in content
