"""Powers as GraphML: bodies and powers are nodes, each power with two edges.

A power is a node since it has dates, a matter and a quotation, and an edge between
two bodies would lose whichever of them a program does not read.
Source: GraphML 1.0 (Brandes et al. 2002).
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from averment.exchange.institution.csv import edtf_of
from averment.exchange.institution.gathering import (
    Institution,
    gathered,
    proposer,
)
from averment.exchange.xml import child, document
from averment.record import Body, Ledger, Power

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_OF_NODES = (
    "sort",
    "label",
    "names",
    "level",
    "kind",
    "relational",
    "tie",
    "matter",
    "period",
    "first",
    "last",
    "document",
    "place",
    "quotation",
    "hand",
    "reviews",
)
SIDE = "side"


def written(ledger: Ledger) -> str:
    """The bodies and powers of a ledger as a directed graph.

    Shape: edges run from the superior to the power and from the power to the
        subordinate, and say in `side` which of the two they are; a side that no
        document names has no edge. What is not known has no datum.
    """
    institution = gathered(ledger)
    root = Element("graphml", {"xmlns": _NAMESPACE})
    for name in _OF_NODES:
        _declared(root, name, of="node")
    _declared(root, SIDE, of="edge")
    graph = child(root, "graph", id="institution", edgedefault="directed")
    for body in institution.bodies:
        _node(graph, f"body:{body.key}", _body(body))
    for power in institution.powers:
        _node(graph, _id(power), _power(power, institution))
    for power in institution.powers:
        if power.superior is not None:
            _edge(graph, f"body:{power.superior}", _id(power), side="superior")
        if power.subordinate is not None:
            _edge(graph, _id(power), f"body:{power.subordinate}", side="subordinate")
    return document(root)


def _id(power: Power) -> str:
    return f"power:{power.place.document}:{power.key}"


def _declared(root: Element, name: str, *, of: str) -> None:
    key = {"id": name, "for": of, "attr.name": name, "attr.type": "string"}
    child(root, "key", **key)


def _node(graph: Element, identity: str, data: Mapping[str, str]) -> None:
    node = child(graph, "node", id=identity)
    for name, words in data.items():
        if words:
            child(node, "data", words=words, key=name)


def _edge(graph: Element, source: str, target: str, *, side: str) -> None:
    edge = child(graph, "edge", source=source, target=target)
    child(edge, "data", words=side, key=SIDE)


def _body(body: Body) -> dict[str, str]:
    return {
        "sort": "body",
        "label": body.label,
        "names": " | ".join(f"{name.lang} {name.words}" for name in body.names),
        "level": body.level or "",
        "kind": body.kind or "",
        "relational": "yes" if body.relational else "",
        "period": edtf_of(body.period),
        "hand": proposer(body.hand),
    }


def _power(power: Power, institution: Institution) -> dict[str, str]:
    period = power.period
    return {
        "sort": "power",
        "label": str(power.tie),
        "tie": str(power.tie),
        "matter": power.matter,
        "period": edtf_of(period),
        "first": str(period.first) if period and period.first else "",
        "last": str(period.last) if period and period.last else "",
        "document": power.place.document,
        "place": power.place.label,
        "quotation": power.quotation.exact,
        "hand": proposer(power.hand),
        "reviews": " | ".join(institution.reviews_of(power)),
    }
